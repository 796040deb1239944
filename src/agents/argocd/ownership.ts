import type { AgentsFate, FieldChange } from '../../model/diff.ts';
import { annotationOf, fieldAt, nameOf, namespaceOf, objectsAt, textAt, textsAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Holding, ObjectName } from '../agent.ts';
import { APPLICATION, annotationPointer, OWN_ANNOTATIONS, SYNC_OPTIONS } from './api.ts';

/** With one of these, deleting an Application deletes what it applied. */
const FINALIZER = 'resources-finalizer.argocd.argoproj.io';

/**
 * What an Application applies. A folder below is its own where it looks there and takes every file: `include` names some. It
 * deletes what its folder loses where it syncs by itself with `prune`, and everything when it is deleted with the finalizer.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/directory/
 */
export function argocdHolding(object: JsonObject): Holding | undefined {
  const path = textAt(object, 'spec', 'source', 'path');
  if (textAt(object, 'kind') !== APPLICATION.kind || path === undefined) return undefined;
  if (!(textAt(object, 'apiVersion') ?? '').startsWith('argoproj.io/')) return undefined;
  const directory = ['spec', 'source', 'directory'] as const;
  const isDeep =
    fieldAt(object, ...directory, 'recurse') === true && textAt(object, ...directory, 'include') === undefined;
  const prunes =
    fieldAt(object, 'spec', 'syncPolicy', 'automated', 'prune') === true ||
    textsAt(object, 'metadata', 'finalizers').some((each) => each.startsWith(FINALIZER));
  return {
    owner: { namespace: namespaceOf(object), name: nameOf(object) },
    path,
    isDeep,
    prunes,
    isCareful: isCareful(object),
    changes: changesBy(object),
  };
}

/** The fields of an Application's source by which Argo CD makes something else of a folder, or leaves files out. */
const CHANGING = [
  ['kustomize'],
  ['helm'],
  ['plugin'],
  ['chart'],
  ['directory', 'jsonnet'],
  ['directory', 'exclude'],
] as const;

function changesBy(application: JsonObject): string {
  return JSON.stringify(CHANGING.map((path) => fieldAt(application, 'spec', 'source', ...path) ?? null));
}

/** Shows of each Application whether it prunes, and what else it would delete in its end. */
export function argocdLetGo(owners: readonly ObjectName[]): string {
  const columns =
    'NAME:.metadata.name,PRUNE:.spec.syncPolicy.automated.prune,FINALIZERS:.metadata.finalizers,SYNC:.status.sync.status';
  return `kubectl -n ${owners[0]?.namespace} get applications -o custom-columns='${columns}'`;
}

/**
 * Argo CD replaces a pod that carries `Replace=true,Force=true` whatever differs in it, in Git or in the cluster, where it may
 * have it still. Its own annotations count where the Application compares them, and then without regard to waves, as such
 * an Application may sync what is in sync as well.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#replace-resource-instead-of-applying-changes
 */
export function argocdFate(
  pods: readonly JsonObject[],
  changed: readonly FieldChange[],
  holder: Holding | undefined,
): AgentsFate {
  if (!pods.some(isReplaced)) return undefined;
  const isOwn = ({ path: [, field, key] }: FieldChange): boolean =>
    field === 'annotations' && OWN_ANNOTATIONS.includes(String(key));
  if (!changed.every(isOwn)) return 'in-turn';
  return holder?.isCareful === true ? undefined : 'at-once';
}

function isReplaced(pod: JsonObject): boolean {
  const options = annotationOf(pod, SYNC_OPTIONS).split(',');
  return options.includes('Replace=true') && options.includes('Force=true');
}

// What has not both would be replaced by the next sync, as pods are that differ in their annotations alone.
function isCareful(application: JsonObject): boolean {
  const options = textsAt(application, 'spec', 'syncPolicy', 'syncOptions');
  const pointers = objectsAt(application, 'spec', 'ignoreDifferences')
    .filter((each) => textAt(each, 'kind') === 'Pod' && (textAt(each, 'group') ?? '') === '')
    .flatMap((each) => textsAt(each, 'jsonPointers'));
  return (
    options.includes('ApplyOutOfSyncOnly=true') &&
    OWN_ANNOTATIONS.every((key) => pointers.includes(annotationPointer(key)))
  );
}
