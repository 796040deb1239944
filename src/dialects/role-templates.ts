import { objectAt } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import type { RevisionTemplates, Role } from '../model/model.ts';
import { hashOf } from '../model/revision-hash.ts';
import { podTemplateFrom, type RevisionValues } from '../model/templates.ts';
import type { RevisionRules } from './dialect.ts';

/** The roles of a group template that are objects at all, as they are written. */
export function writtenRoles(template: JsonObject): readonly JsonObject[] {
  const { roles } = template;
  return isArray(roles) ? roles.filter(isObject) : [];
}

/** An object without some of its fields. */
export function withoutFields(value: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !names.includes(key)));
}

/**
 * The revision that a spec asks for, with the spec's role replicas.
 * @param spec - of a valid document, without nulls
 * @param rules - the dialect's: what of the spec is hashed, and what pods come of it
 */
export function templatesOfSpec(spec: JsonObject, rules: RevisionRules): RevisionTemplates {
  const subset = rules.subset(spec);
  const replicas = Object.fromEntries(
    writtenRoles(objectAt(spec, 'template')).flatMap(({ name, replicas: count }) =>
      typeof name === 'string' && typeof count === 'number' ? [[name, count]] : [],
    ),
  );
  const templates = rules.templates({ revision: hashOf(subset), subset, replicas });
  if (templates === undefined) throw new Error('the spec was not validated before its revision was taken');
  return templates;
}

/**
 * Reads roles out of a revision's values.
 * @returns `undefined` when they are not those of a valid document
 */
export function rolesFrom(
  written: Json | undefined,
  replicas: RevisionValues['replicas'],
): readonly Role[] | undefined {
  if (!isArray(written)) return undefined;
  const roles: Role[] = [];
  for (const each of written) {
    const role = isObject(each) ? roleFrom(each, replicas) : undefined;
    if (role === undefined) return undefined;
    roles.push(role);
  }
  return roles;
}

function roleFrom(written: JsonObject, replicas: RevisionValues['replicas']): Role | undefined {
  const { name, workerReplicas, entryTemplate, workerTemplate } = written;
  const entry = podTemplateFrom(entryTemplate);
  if (typeof name !== 'string' || typeof workerReplicas !== 'number' || entry === undefined) return undefined;
  const role = { name, workerReplicas, entry, replicas: Object.hasOwn(replicas, name) ? (replicas[name] ?? 1) : 1 };
  if (workerTemplate === undefined) return workerReplicas > 0 ? undefined : role;
  const worker = podTemplateFrom(workerTemplate);
  return worker === undefined ? undefined : { ...role, worker };
}
