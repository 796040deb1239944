import { fieldChanges } from '../../kubernetes/field-changes.ts';
import { revisionFile } from '../../model/layout.ts';
import { rangesText } from '../../model/ordinals.ts';
import type { HistoryEntry } from '../../report/history/text.ts';
import type { World } from '../world.ts';
import type { CompiledModel } from './trees.ts';

/** The revisions of a model, the latest first: when each was committed, who runs it, and what it changed. */
export function historyEntries(world: World, { model, source, compilation }: CompiledModel): readonly HistoryEntry[] {
  const { state, snapshots } = compilation.history;
  const latestFirst = [...snapshots].sort((a, b) => b.sequence - a.sequence);
  return latestFirst.map(({ revision, sequence, subset }, index): HistoryEntry => {
    const before = latestFirst[index + 1];
    const groups = state.groups.find((assignment) => assignment.revision === revision);
    const committed = world.git.addedIn(source.stateFolder ?? world.root, revisionFile(model.name, revision));
    return {
      revision,
      sequence,
      ...(committed === undefined ? {} : { committed }),
      isTarget: revision === state.target,
      groups: rangesText(groups?.ordinals ?? []),
      changes: before === undefined ? [] : fieldChanges(before.subset, subset, []),
    };
  });
}
