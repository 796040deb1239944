import type { Dialect } from '../dialects/dialect.ts';
import { integerAt, listAt, objectAt, textAt } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import { revisionName } from '../model/names.ts';
import { below, type Location, type Parsed, type Problem } from '../model/problem.ts';
import { hashOf } from '../model/revision-hash.ts';
import type { Snapshot } from '../model/rollout.ts';
import { gangFrom, type RevisionValues } from '../model/templates.ts';
import { ownerOf } from '../model/vocabulary.ts';
import type { StateDocument } from './rollout-file-read.ts';
import * as say from './state-problems.ts';

/** A snapshot, and the model whose revision it is. */
export interface RevisionFile {
  readonly name: string;
  readonly namespace: string;
  readonly snapshot: Snapshot;
}

/**
 * Reads a ControllerRevision that flotilla wrote.
 * @param dialects - of which its labels tell one
 */
export function parseRevision({ value, at }: StateDocument, dialects: readonly Dialect[]): Parsed<RevisionFile> {
  const metadata = objectAt(value, 'metadata');
  const owner = ownerOf(objectAt(metadata, 'labels'), dialects);
  const fullName = textAt(metadata, 'name') ?? '';
  const data = value['data'];
  const sequence = integerAt(value, 'revision');
  if (owner === undefined) {
    const labels = dialects.map(({ keys }) => keys.labels.name).join(' or ');
    return failed(say.invalidRevision(below(at, 'metadata'), `the label ${labels} is missing`));
  }
  if (!isObject(data)) return failed(say.invalidRevision(at, 'the field data is missing'));
  if (sequence === undefined || sequence < 1) {
    return failed(say.invalidRevision(below(at, 'revision'), 'revision must be a whole number from 1 up'));
  }
  const replicas = replicasIn(data, below(at, 'data'));
  if (!replicas.ok) return replicas;
  const { name, dialect } = owner;
  const subset = subsetOf(data);
  const revision = fullName.slice(name.length + 1);
  const actual = hashOf(subset);
  if (fullName !== revisionName(name, revision) || revision === '') {
    return failed(
      say.invalidRevision(below(at, 'metadata', 'name'), `the name "${fullName}" is not ${name}-<revision>`),
    );
  }
  if (revision !== actual) return failed(say.editedRevision(below(at, 'data'), revision, actual));
  const gang = gangFrom(data['gangPolicy']);
  const templates = dialect.revision.templates({
    revision,
    subset,
    replicas: replicas.value,
    ...(gang === undefined ? {} : { gang }),
  });
  if (templates === undefined) return failed(say.invalidRevision(below(at, 'data'), 'data holds no pod templates'));
  const namespace = textAt(metadata, 'namespace') ?? 'default';
  return { ok: true, value: { name, namespace, snapshot: { ...templates, sequence } }, warnings: [] };
}

function failed(problem: Problem): { readonly ok: false; readonly problems: readonly [Problem] } {
  return { ok: false, problems: [problem] };
}

/** The hashed values: the data without what may change under one name. */
function subsetOf(data: JsonObject): JsonObject {
  const { gangPolicy: _, ...rest } = data;
  return isArray(rest['roles']) ? { ...rest, roles: rest['roles'].map(withoutReplicas) } : rest;
}

function withoutReplicas(role: Json): Json {
  if (!isObject(role)) return role;
  const { replicas: _, ...rest } = role;
  return rest;
}

function replicasIn(data: JsonObject, at: Location): Parsed<RevisionValues['replicas']> {
  const counts: [string, number][] = [];
  for (const [index, role] of listAt(data, 'roles').entries()) {
    const count = integerAt(role, 'replicas');
    if (count === undefined || count < 0 || count >= 2 ** 31) {
      const place = below(at, 'roles', index);
      return failed(say.invalidRevision(place, 'replicas must be a whole number from 0 to 2147483647'));
    }
    counts.push([textAt(role, 'name') ?? '', count]);
  }
  return { ok: true, value: Object.fromEntries(counts), warnings: [] };
}
