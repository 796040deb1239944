import { createHash } from 'node:crypto';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import type { RevisionTemplates } from '../model/model-infer.ts';
import { templatesFrom } from '../model/templates.ts';

/** Letters that spell no word and are not mistaken for one another, as in the names that Kubernetes generates. */
const ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';
const LENGTH = 10;

/** Writes a value as JSON with keys in order of their UTF-16 code units and no white space: equal values, equal text. */
export function canonicalJson(value: Json): string {
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${entries.join(',')}}`;
}

/**
 * Hashes a value: the SHA-256 of its canonical JSON, read as one big-endian number, of which the ten lowest digits to
 * base 27 are taken, lowest first. Frozen: another mapping would restart every fleet.
 * @returns 10 characters of `bcdfghjklmnpqrstvwxz2456789`
 */
export function hashOf(value: Json): string {
  return hashOfText([canonicalJson(value)]);
}

/** Hashes a value by the pieces of its canonical JSON, see {@link hashOf}. */
export function hashOfText(pieces: Iterable<string>): string {
  const sha256 = createHash('sha256');
  for (const piece of pieces) sha256.update(piece, 'utf8');
  const digest = sha256.digest('hex');
  const base = BigInt(ALPHABET.length);
  let rest = BigInt(`0x${digest}`);
  let text = '';
  while (text.length < LENGTH) {
    text += ALPHABET.charAt(Number(rest % base));
    rest /= base;
  }
  return text;
}

/** The name of the revision that has these values, see {@link revisionSubset}. */
export function revisionOf(subset: JsonObject): string {
  return hashOf(subset);
}

/**
 * What of a spec lands in pods and cannot change in place, in the user's own values: roles without their replicas,
 * schedulerName, topologySpreadConstraints where given, and whether gang scheduling is on.
 * @param spec - `spec` of a ModelInfer, without nulls
 * @see docs/rollout.md#revisions
 */
export function revisionSubset(spec: JsonObject): JsonObject {
  const template = isObject(spec['template']) ? spec['template'] : {};
  const { schedulerName, topologySpreadConstraints } = spec;
  return {
    gang: isObject(template['gangSchedule']),
    roles: rolesOf(template).map(withoutReplicas),
    ...(schedulerName === undefined ? {} : { schedulerName }),
    ...(topologySpreadConstraints === undefined ? {} : { topologySpreadConstraints }),
  };
}

/**
 * The revision that a spec asks for, with the spec's role replicas.
 * @param spec - `spec` of a valid ModelInfer, without nulls
 */
export function templatesOfSpec(spec: JsonObject): RevisionTemplates {
  const subset = revisionSubset(spec);
  const roles = rolesOf(isObject(spec['template']) ? spec['template'] : {});
  const replicas = Object.fromEntries(
    roles.flatMap(({ name, replicas: count }) =>
      typeof name === 'string' && typeof count === 'number' ? [[name, count]] : [],
    ),
  );
  const templates = templatesFrom({ revision: revisionOf(subset), subset, replicas });
  if (templates === undefined) throw new Error('the spec was not validated before its revision was taken');
  return templates;
}

function rolesOf(template: JsonObject): readonly JsonObject[] {
  const { roles } = template;
  return isArray(roles) ? roles.filter(isObject) : [];
}

function withoutReplicas(role: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(role).filter(([key]) => key !== 'replicas'));
}
