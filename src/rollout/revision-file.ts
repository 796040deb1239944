import type { Dialect } from '../dialects/dialect.ts';
import { isNamedByContent } from '../model/contents.ts';
import { integerAt, listAt, objectAt, objectsAt, textAt } from '../model/fields.ts';
import { inOrder, isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import type { ControllerRevision } from '../model/kubernetes.ts';
import { revisionFile, type TextFile } from '../model/layout.ts';
import type { Model, Role } from '../model/model.ts';
import { revisionName } from '../model/names.ts';
import { below, eitherText, error, type Location, type Parsed } from '../model/problem.ts';
import { hashOf } from '../model/revision-hash.ts';
import type { Snapshot } from '../model/rollout.ts';
import { gangFrom, type RevisionValues } from '../model/templates.ts';
import { ownerOf } from '../model/vocabulary.ts';
import { withHeader } from '../yaml/header.ts';
import { toYaml } from '../yaml/write.ts';
import type { StateDocument } from './rollout-file.ts';

/** The model whose revisions are kept. */
export type RevisionOwner = Pick<Model, 'name' | 'namespace' | 'dialect'>;

/** A snapshot as its file keeps it, and the model whose revision it is. */
export interface RevisionFile {
  readonly name: string;
  readonly namespace: string;
  readonly snapshot: Snapshot;
}

/** The files of a model's revisions, paths from the folder of its state. */
export function revisionFiles(
  source: string,
  owner: RevisionOwner,
  snapshots: readonly Snapshot[],
): readonly TextFile[] {
  return snapshots.map((snapshot) => ({
    path: revisionFile(owner.name, snapshot.revision),
    text: () => withHeader(source, toYaml(inOrder({ ...revisionDocument(owner, snapshot) }))),
  }));
}

/**
 * The snapshot of one revision as a ControllerRevision: its data are the hashed values, each role with its replicas, and
 * beside them the gang's policy, and what its pods name by its content.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/controller-revision-v1/
 */
export function revisionDocument({ name, namespace, dialect }: RevisionOwner, snapshot: Snapshot): ControllerRevision {
  const { revision, sequence, subset, gangPolicy, contents = [] } = snapshot;
  const policy = gangPolicy === undefined ? {} : { gangPolicy: { ...gangPolicy } };
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: { name: revisionName(name, revision), namespace, labels: { [dialect.keys.labels.name]: name } },
    revision: sequence,
    data: {
      ...subset,
      ...policy,
      ...(contents.length === 0 ? {} : { contents }),
      ...rolesWithReplicas(subset['roles'], snapshot.roles),
    },
  };
}

// A dialect without roles of its own keeps none.
function rolesWithReplicas(written: Json | undefined, roles: readonly Role[]): JsonObject {
  if (!isArray(written)) return {};
  const replicas = new Map<Json | undefined, number>(roles.map((role) => [role.name, role.replicas]));
  return {
    roles: written.map((role) => (isObject(role) ? { ...role, replicas: replicas.get(role['name']) ?? 1 } : role)),
  };
}

/**
 * Reads a ControllerRevision: what {@link revisionDocument} makes of a snapshot. One that was edited is refused: its name
 * is the hash of its data.
 * @param dialects - of which its labels tell one
 */
export function parseRevision({ value, at }: StateDocument, dialects: readonly Dialect[]): Parsed<RevisionFile> {
  const owner = ownerOf(objectAt(value, 'metadata', 'labels'), dialects);
  const data = value['data'];
  const sequence = integerAt(value, 'revision');
  if (owner === undefined) {
    const labels = eitherText(dialects.map(({ keys }) => keys.labels.name));
    return invalid(below(at, 'metadata'), `the label ${labels} is missing`);
  }
  if (!isObject(data)) return invalid(at, 'the field data is missing');
  if (sequence === undefined || sequence < 1) {
    return invalid(below(at, 'revision'), 'revision must be a whole number from 1 up');
  }
  const replicas = replicasIn(data, below(at, 'data'));
  if (!replicas.ok) return replicas;
  const { name, dialect } = owner;
  const subset = subsetOf(data);
  const fullName = textAt(value, 'metadata', 'name') ?? '';
  const revision = fullName.slice(name.length + 1);
  if (revision === '' || fullName !== revisionName(name, revision)) {
    return invalid(below(at, 'metadata', 'name'), `the name "${fullName}" is not ${name}-<revision>`);
  }
  const actual = hashOf(subset);
  if (revision !== actual) return edited(below(at, 'data'), revision, actual);
  const gang = gangFrom(data['gangPolicy']);
  const policy = gang === undefined ? {} : { gang };
  const templates = dialect.revision.templates({ revision, subset, replicas: replicas.value, ...policy });
  if (templates === undefined) return invalid(below(at, 'data'), 'data holds no pod templates');
  const namespace = textAt(value, 'metadata', 'namespace') ?? 'default';
  const contents = objectsAt(data, 'contents');
  const changed = contents.findIndex((object) => !isNamedByContent(object));
  if (changed !== -1) return editedContent(below(at, 'data', 'contents', changed), revision);
  const kept = contents.length === 0 ? {} : { contents };
  return { ok: true, value: { name, namespace, snapshot: { ...templates, ...kept, sequence } }, warnings: [] };
}

/** The hashed values: the data without what may change under one name. */
function subsetOf(data: JsonObject): JsonObject {
  const { gangPolicy: _, contents: __, ...rest } = data;
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
      return invalid(below(at, 'roles', index), 'replicas must be a whole number from 0 to 2147483647');
    }
    counts.push([textAt(role, 'name') ?? '', count]);
  }
  return { ok: true, value: Object.fromEntries(counts), warnings: [] };
}

function invalid(at: Location, message: string): Parsed<never> {
  const hint = 'restore the file from Git: flotilla wrote it, and nobody else should';
  return { ok: false, problems: [error('revision-file', at, { message, hint })] };
}

function edited(at: Location, revision: string, actual: string): Parsed<never> {
  const message = `the snapshot of revision ${revision} was edited: its data is now that of revision ${actual}`;
  const hint = `restore it with git checkout -- ${at.source}; to change what pods are, edit the model's file`;
  return { ok: false, problems: [error('revision-file', at, { message, hint })] };
}

function editedContent(at: Location, revision: string): Parsed<never> {
  const message = `what the pods of revision ${revision} name by its content was edited`;
  const hint = `restore it with git checkout -- ${at.source}; to change it, edit the manifest beside the model's file`;
  return { ok: false, problems: [error('revision-file', at, { message, hint })] };
}
