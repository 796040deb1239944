import {
  type Amounts,
  amountsText,
  largestAmounts,
  NO_AMOUNTS,
  sumOfAmounts,
  timesAmounts,
} from '../kubernetes/amounts.ts';
import { podDevices } from '../kubernetes/requests.ts';
import type { Json } from '../model/json.ts';
import type { StringMap } from '../model/kubernetes.ts';
import type { Model, RevisionTemplates } from '../model/model.ts';
import { groupCount, rangesOf, rangesText, revisionAt, runsOf } from '../model/ordinals.ts';
import { canonicalJson, hashOfText } from '../model/revision-hash.ts';
import type { Impact, PlanView, RolloutPlan, Stage, StageImpact } from '../model/rollout.ts';

/** Says what the stages of a plan do, stage by stage. */
export function impactOf(model: Model, plan: RolloutPlan): Impact {
  const costs = costsOf(plan);
  const live = runsOf(plan.live);
  const groupsNow = groupCount(plan.live);
  const measured: Measured[] = [];
  let groups = groupsNow;
  for (const stage of plan.stages) {
    const removed = stage.removes.map((ordinal) =>
      measured.length === 0 ? revisionAt(live, ordinal) : plan.state.target,
    );
    measured.push(measure(stage, groups, removed, costs));
    groups += added(stage).length - removed.length;
  }
  const stages = measured.map(({ impact }) => impact);
  return { stages, peak: peakOf(measured, groupsNow), digest: digestOf(model, plan, stages) };
}

/**
 * A plan as people look at it: where the rollout stands, and what each stage does.
 * @param isStagedByAgent - whether the agent replaces all groups of one commit stage by stage
 */
export function planView(model: Model, plan: RolloutPlan, isStagedByAgent = false): PlanView {
  const { target, rolledBackFrom, generation, paused, stage } = plan.state;
  return {
    name: model.name,
    namespace: model.namespace,
    target,
    ...(rolledBackFrom === undefined ? {} : { rolledBackFrom }),
    generation,
    paused,
    replicas: model.replicas,
    budget: model.budget,
    ...(isStagedByAgent ? ({ isStagedByAgent: true } as const) : {}),
    stagesDone: stage,
    groups: plan.live,
    ...impactOf(model, plan),
  };
}

/** What one group on a revision is made of. */
interface Cost {
  readonly pods: number;
  readonly devices: Amounts;
}

/** What groups are made of, by the revision that each of them runs. */
interface Costs {
  readonly podsOf: (revisions: readonly (string | undefined)[]) => number;
  readonly devicesOf: (revisions: readonly string[]) => InUse;
}

/** Amounts, and how they are written. */
interface InUse {
  readonly devices: Amounts;
  readonly text: StringMap;
}

interface Measured {
  readonly impact: StageImpact;
  readonly devices: Amounts;
}

/**
 * Says what one stage does.
 * @param groups - how many there are when the stage begins
 * @param removed - revisions of the groups that the stage removes
 */
function measure(
  stage: Stage,
  groups: number,
  removed: readonly (string | undefined)[],
  { podsOf, devicesOf }: Costs,
): Measured {
  const replaced = stage.moves.flatMap(({ ordinal, from }) => (from === undefined ? [] : [{ ordinal, from }]));
  const { devices, text } = devicesOf(replaced.map(({ from }) => from));
  const impact = {
    number: stage.number,
    partition: stage.partition,
    replaced: replaced.map(({ ordinal }) => ordinal),
    added: added(stage),
    removed: stage.removes.length === 0 ? NOBODY : stage.removes,
    podsReplaced: podsOf(replaced.map(({ from }) => from)),
    podsAdded: podsOf(stage.moves.filter(({ from }) => from === undefined).map(({ revision }) => revision)),
    podsRemoved: podsOf(removed),
    devices: text,
    availableGroups: groups - replaced.length - removed.length,
  };
  return { impact, devices };
}

function costsOf({ templates }: RolloutPlan): Costs {
  const costs = new Map([...templates].map(([revision, each]) => [revision, costOf(each)]));
  return {
    podsOf: (revisions) => revisions.reduce((sum, revision) => sum + (costs.get(revision ?? '')?.pods ?? 0), 0),
    devicesOf: devicesByMix(costs),
  };
}

/** Sums the devices of groups, once for each mix of revisions: most stages of a rollout replace the same mix. */
function devicesByMix(costs: ReadonlyMap<string, Cost>): Costs['devicesOf'] {
  const sums = new Map<string, InUse>();
  return (revisions) => {
    const counts = new Map<string, number>();
    for (const revision of revisions) counts.set(revision, (counts.get(revision) ?? 0) + 1);
    const key = [...counts].join();
    const known = sums.get(key);
    if (known !== undefined) return known;
    const each = [...counts].map(([revision, count]) =>
      timesAmounts(costs.get(revision)?.devices ?? NO_AMOUNTS, count),
    );
    const devices = sumOfAmounts(each);
    const sum = { devices, text: amountsText(devices) };
    sums.set(key, sum);
    return sum;
  };
}

function peakOf(measured: readonly Measured[], groups: number): Impact['peak'] {
  const mixes = new Set(measured.map((each) => each.devices));
  const devices = largestAmounts(mixes);
  const largest = (figure: (impact: StageImpact) => number) =>
    measured.reduce((most, { impact }) => Math.max(most, figure(impact)), 0);
  return {
    groupsReplaced: largest(({ replaced }) => replaced.length),
    podsReplaced: largest(({ podsReplaced }) => podsReplaced),
    devices: amountsText(devices),
    availableGroups: measured.reduce((least, { impact }) => Math.min(least, impact.availableGroups), groups),
  };
}

function digestOf(model: Model, plan: RolloutPlan, stages: readonly StageImpact[]): string {
  const { maxUnavailable, maxSurge, partition } = model.budget;
  const budget = { maxUnavailable, maxSurge, partition };
  const groups = plan.live.map(({ revision, ordinals }) => [revision, rangesText(ordinals)]);
  const { target } = plan.state;
  return hashOfText(digestText(canonicalJson({ budget, groups, stages: [], target }), stages));
}

// The canonical JSON of one object with all stages in it, which would be too long a text to hold.
function* digestText(empty: string, stages: readonly StageImpact[]): Generator<string> {
  const end = empty.lastIndexOf('],"target"');
  yield empty.slice(0, end);
  for (const [index, stage] of stages.entries()) yield `${index === 0 ? '' : ','}${canonicalJson(rowOf(stage))}`;
  yield empty.slice(end);
}

function rowOf({ replaced, added: adds, removed, podsReplaced, podsAdded, devices }: StageImpact): Json {
  const [replacedText, addedText, removedText] = [replaced, adds, removed].map((each) => rangesText(rangesOf(each)));
  return [replacedText ?? '', addedText ?? '', removedText ?? '', podsReplaced, podsAdded, { ...devices }];
}

function added({ moves }: Stage): readonly number[] {
  const ordinals = moves.filter(({ from }) => from === undefined).map(({ ordinal }) => ordinal);
  return ordinals.length === 0 ? NOBODY : ordinals;
}

/** One for all stages that add no group: a fleet may have a million. */
const NOBODY: readonly number[] = [];

function costOf({ roles }: RevisionTemplates): Cost {
  let pods = 0;
  const devices: Amounts[] = [];
  for (const { replicas, workerReplicas, entry, worker } of roles) {
    const workers = worker === undefined ? 0 : workerReplicas * replicas;
    pods += replicas + workers;
    devices.push(timesAmounts(podDevices(entry.spec), replicas));
    if (worker !== undefined) devices.push(timesAmounts(podDevices(worker.spec), workers));
  }
  return { pods, devices: sumOfAmounts(devices) };
}
