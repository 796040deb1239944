import { fieldAt, nameOf, namespaceOf, textAt, textsAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Holding, ObjectName } from '../agent.ts';
import { APPLICATION } from './api.ts';

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
  return { owner: { namespace: namespaceOf(object), name: nameOf(object) }, path, isDeep, prunes };
}

/** The Application that applies the others would put back what is taken away, so it stops first. */
export function argocdHandOver(owners: readonly ObjectName[]): readonly string[] {
  const [first] = owners;
  if (first === undefined) return [];
  const stop = `kubectl -n ${first.namespace} patch application flotilla --type merge -p '{"spec":{"syncPolicy":{"automated":null}}}'`;
  return [
    `${stop}   # else it takes the next steps back`,
    ...owners.map(
      ({ namespace, name }) =>
        `kubectl -n ${namespace} patch application ${name} --type merge -p '{"metadata":{"finalizers":null},"spec":{"syncPolicy":{"automated":null}}}'   # it prunes nothing; delete it once others have applied the pods`,
    ),
  ];
}
