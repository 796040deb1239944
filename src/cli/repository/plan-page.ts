import { type Amounts, amountsText } from '../../kubernetes/amounts.ts';
import { isDevice } from '../../kubernetes/devices.ts';
import { fieldChanges } from '../../kubernetes/field-changes.ts';
import { podRequests } from '../../kubernetes/requests.ts';
import type { NetworkTopology, StringMap } from '../../model/kubernetes.ts';
import type { Model, PodTemplate } from '../../model/model-infer.ts';
import type { RevisionChange } from '../../report/page/field-changes.ts';
import type { GroupShape } from '../../report/page/group-figure.ts';
import type { PlannedModel } from '../../report/plan/page.ts';
import type { World } from '../world.ts';
import { historyEntries } from './history-entries.ts';
import type { CompiledModel } from './trees.ts';

/** What a page about a model's rollout shows. */
export function plannedModel(world: World, compiled: CompiledModel): PlannedModel {
  return {
    view: compiled.compilation.view(),
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
  const devices: Amounts = new Map([...podRequests(spec)].filter(([resource]) => isDevice(resource)));
  return amountsText(devices);
}

function topologyText({ mode, highestTierAllowed, highestTierName }: NetworkTopology): string {
  const tier = highestTierName ?? (highestTierAllowed === undefined ? '1' : `${highestTierAllowed}`);
  return `${mode === 'hard' ? 'all' : 'if possible'} in one HyperNode of tier ${tier} or below`;
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
