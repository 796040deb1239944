import { namespacedName } from '../../model/names.ts';
import { unionOf } from '../../model/ordinals.ts';
import type { AcceptedOutage, ModelOutage } from '../../model/outage.ts';
import type { CompiledModel } from './trees.ts';

/**
 * Writes the outages that somebody accepted into the rollouts that are about to be written: into that of the model
 * itself, else that of the model that took its file over, else that of the first model. If a change before this one was
 * accepted and is not merged yet, its note is extended, so that it holds for both steps together.
 * @param head - the last commit, which makes the notes differ from all before
 */
export function withAccepted(
  compiled: readonly CompiledModel[],
  refusals: readonly { readonly outage: ModelOutage }[],
  head: string | undefined,
): readonly CompiledModel[] {
  const byHolder = new Map<CompiledModel, AcceptedOutage[]>();
  for (const { outage } of refusals.filter(({ outage: { groups } }) => groups.length > 0)) {
    const holder = holderOf(compiled, outage);
    if (holder === undefined) continue;
    const known = byHolder.get(holder) ?? [];
    byHolder.set(holder, [...known, ...notes(holder, outage, head)]);
  }
  return compiled.map((each) => {
    const accepted = byHolder.get(each);
    const { compilation } = each;
    const { history } = compilation;
    return accepted === undefined
      ? each
      : { ...each, compilation: { ...compilation, history: { ...history, state: { ...history.state, accepted } } } };
  });
}

function holderOf(compiled: readonly CompiledModel[], { namespace, name }: ModelOutage): CompiledModel | undefined {
  return (
    compiled.find(({ model }) => model.namespace === namespace && model.name === name) ??
    compiled.find(({ history }) => history.state === undefined) ??
    compiled[0]
  );
}

function notes({ history }: CompiledModel, outage: ModelOutage, head: string | undefined): readonly AcceptedOutage[] {
  const { from, to, groups } = outage;
  const model = namespacedName(outage);
  const earlier = (history.state?.accepted ?? []).filter((one) => one.model === model && one.to === from);
  const own = head === undefined ? {} : { head };
  return [
    { model, from, to, groups, ...own },
    ...earlier.map((one) => ({ ...one, to, groups: unionOf([...one.groups, ...groups]), ...own })),
  ];
}
