import { gangOf } from '../dialects/model-infer/gang.ts';
import { integerAt, listAt, objectAt, textAt } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import { LABEL, revisionName } from '../model/names.ts';
import { below, type Location, type Parsed, type Problem } from '../model/problem.ts';
import type { Snapshot } from '../model/rollout.ts';
import { templatesFrom } from '../model/templates.ts';
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
 * @param revisionOf - the name of the revision that has these values: its hash lies with the rollout, not with parsing
 */
export function parseRevision(
  { value, at }: StateDocument,
  revisionOf: (subset: JsonObject) => string,
): Parsed<RevisionFile> {
  const metadata = objectAt(value, 'metadata');
  const name = textAt(metadata, 'labels', LABEL.name);
  const fullName = textAt(metadata, 'name') ?? '';
  const data = value['data'];
  const sequence = integerAt(value, 'revision');
  if (name === undefined)
    return failed(say.invalidRevision(below(at, 'metadata'), `the label ${LABEL.name} is missing`));
  if (!isObject(data)) return failed(say.invalidRevision(at, 'the field data is missing'));
  if (sequence === undefined || sequence < 1) {
    return failed(say.invalidRevision(below(at, 'revision'), 'revision must be a whole number from 1 up'));
  }
  const replicas = replicasIn(data, below(at, 'data'));
  if (!replicas.ok) return replicas;
  const subset = subsetOf(data);
  const revision = fullName.slice(name.length + 1);
  const actual = revisionOf(subset);
  if (fullName !== revisionName(name, revision) || revision === '') {
    return failed(
      say.invalidRevision(below(at, 'metadata', 'name'), `the name "${fullName}" is not ${name}-<revision>`),
    );
  }
  if (revision !== actual) return failed(say.editedRevision(below(at, 'data'), revision, actual));
  const gang = gangOf(data['gangPolicy']);
  const snapshot = { revision, sequence, subset, replicas: replicas.value, ...(gang === undefined ? {} : { gang }) };
  if (templatesFrom(snapshot) === undefined)
    return failed(say.invalidRevision(below(at, 'data'), 'data holds no pod templates'));
  return {
    ok: true,
    value: { name, namespace: textAt(metadata, 'namespace') ?? 'default', snapshot },
    warnings: [],
  };
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

function replicasIn(data: JsonObject, at: Location): Parsed<Snapshot['replicas']> {
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
