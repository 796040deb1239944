import { fieldAt, nameOf, namespaceOf, textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Holding, ObjectName } from '../agent.ts';
import { KUSTOMIZATION } from './api.ts';

/**
 * What a Kustomization applies. It deletes what its folder loses where `prune` is set, and everything when it is deleted itself
 * unless its `deletionPolicy` says otherwise, which where left out does as `prune` says.
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#deletion-policy
 */
export function fluxHolding(object: JsonObject): Holding | undefined {
  const path = textAt(object, 'spec', 'path');
  if (textAt(object, 'kind') !== KUSTOMIZATION.kind || path === undefined) return undefined;
  if (!(textAt(object, 'apiVersion') ?? '').startsWith('kustomize.toolkit.fluxcd.io/')) return undefined;
  const policy = textAt(object, 'spec', 'deletionPolicy') ?? 'MirrorPrune';
  const prunes = fieldAt(object, 'spec', 'prune') === true || policy === 'Delete' || policy === 'WaitForTermination';
  const owner = { namespace: namespaceOf(object), name: nameOf(object) };
  return { owner, path, isDeep: true, prunes };
}

/**
 * Nobody prunes while suspended. Once resumed, a Kustomization deletes only what still carries its own labels, so nothing of what
 * another has applied meanwhile.
 */
export function fluxHandOver(owners: readonly ObjectName[]): readonly string[] {
  return owners.map(
    ({ namespace, name }) =>
      `flux suspend kustomization ${name} -n ${namespace}   # it prunes nothing; resume it, or delete it, once others have applied the pods`,
  );
}
