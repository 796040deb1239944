import { amountsText } from '../../kubernetes/amounts.ts';
import { podDevices } from '../../kubernetes/devices.ts';
import { fieldChanges } from '../../kubernetes/field-changes.ts';
import { tierOf, tierText } from '../../kubernetes/tiers.ts';
import type { NetworkTopology, StringMap } from '../../model/kubernetes.ts';
import { revisionFile } from '../../model/layout.ts';
import type { Model, PodTemplate } from '../../model/model.ts';
import { rangesText } from '../../model/ordinals.ts';
import type { HistoryEntry } from '../../report/history/text.ts';
import type { RevisionChange } from '../../report/page/field-changes.ts';
import type { GroupShape } from '../../report/page/group-figure.ts';
import type { PlanDetails } from '../../report/plan/html.ts';
import type { World } from '../world.ts';
import type { CompiledModel } from './trees.ts';

/** What a reader needs to judge a model's rollout, beside the plan. */
export function planDetails(world: World, compiled: CompiledModel): PlanDetails {
  return {
    shape: shapeOf(compiled.model),
    changes: changesOf(compiled),
    history: historyEntries(world, compiled),
  };
}

function shapeOf({ current, gang }: Model): GroupShape {
  const roles = current.roles.map(({ name, replicas, workerReplicas, entry, worker }) => ({
    name,
    replicas,
    workers: workerReplicas,
    entryDevices: devicesOf(entry),
    workerDevices: worker === undefined ? {} : devicesOf(worker),
  }));
  const topology = gang?.networkTopology;
  return { roles, isGang: current.gang, ...(topology === undefined ? {} : { topology: topologyText(topology) }) };
}

function devicesOf({ spec }: PodTemplate): StringMap {
  return amountsText(podDevices(spec));
}

function topologyText(topology: NetworkTopology): string {
  const where = `in one HyperNode of tier ${tierText(tierOf(topology))} or below`;
  return topology.mode === 'hard' ? `all ${where}` : `if possible ${where}`;
}

// Between the revisions that groups still run and the target: what makes each of them restart.
function changesOf({ compilation }: CompiledModel): readonly RevisionChange[] {
  const { state, snapshots } = compilation.history;
  const subsetOf = (revision: string) => snapshots.find((snapshot) => snapshot.revision === revision)?.subset ?? {};
  return state.groups
    .filter(({ revision }) => revision !== state.target)
    .map(({ revision }) => ({
      from: revision,
      to: state.target,
      fields: fieldChanges(subsetOf(revision), subsetOf(state.target), []),
    }));
}

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
