import { type Amounts, amountsText, largestAmounts, sumOfAmounts, timesAmounts } from '../kubernetes/amounts.ts';
import {
  assignmentsOf,
  changeBetween,
  groupCount,
  type Makeup,
  makeupAt,
  makeupKey,
  replicaRuns,
  revisionOfReplica,
  runsOf,
} from '../model/assignments.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { type Model, type Role, type RolloutBudget, replacedAtOnce } from '../model/model.ts';
import { ordinalsIn, rangesOf, rangesText } from '../model/ordinals.ts';
import { canonicalJson, hashOfText } from '../model/revision-hash.ts';
import type { Impact, PlanView, RoleMove, RolloutPlan, Stage, StageImpact } from '../model/rollout.ts';
import { groupedBy } from '../model/sequence.ts';
import { type Cost, type Costs, costsOf } from './costs.ts';
import { outdatedIn } from './plan.ts';

/** Says what the stages of a plan do, stage by stage. */
export function impactOf(model: Model, plan: RolloutPlan): Impact {
  const costs = costsOf(model, plan);
  const live = runsOf(plan.live);
  const groupsNow = groupCount(plan.live);
  const measured: Measured[] = [];
  let groups = groupsNow;
  for (const stage of plan.stages) {
    const target = { revision: plan.state.target };
    const removed = stage.removes.map((ordinal) => (measured.length === 0 ? makeupAt(live, ordinal) : target));
    measured.push(
      stage.partition === undefined
        ? measureRoles(stage, groups, costs)
        : measure(stage, { groups, removed, budget: model.budget }, costs),
    );
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
  const { target, rolledBackFrom, generation, paused, maintained, stage } = plan.state;
  const outdated = outdatedIn(model, plan);
  return {
    name: model.name,
    namespace: model.namespace,
    target,
    ...(rolledBackFrom === undefined ? {} : { rolledBackFrom }),
    generation,
    paused,
    ...(maintained === undefined ? {} : { maintained }),
    replicas: model.replicas,
    budget: model.budget,
    ...(isStagedByAgent ? ({ isStagedByAgent: true } as const) : {}),
    stagesDone: stage,
    groups: assignmentsOf(runsOf(plan.live).map((run) => ({ ...outdated(run), first: run.first, last: run.last }))),
    ...impactOf(model, plan),
  };
}

interface Measured {
  readonly impact: StageImpact;
  readonly devices: Amounts;
}

/** What is there when a stage of whole groups begins. */
interface Before {
  readonly groups: number;
  /** What the groups run that the stage removes. */
  readonly removed: readonly (Makeup | undefined)[];
  readonly budget: RolloutBudget;
}

/** Says what one stage of whole groups does. */
function measure(stage: Stage, { groups, removed, budget }: Before, { podsOf, devicesOf }: Costs): Measured {
  const replaced = stage.moves.flatMap(({ ordinal, from }) => (from === undefined ? [] : [{ ordinal, from }]));
  const atOnce = budget.roles === undefined ? replacedAtOnce(budget, replaced.length) : replaced.length;
  const isPaced = atOnce < replaced.length;
  const surge = budget.roles === undefined ? (budget.pace?.surge ?? 0) : 0;
  const { devices, text } = devicesOf(replaced.slice(0, atOnce).map(({ from }) => from));
  const impact = {
    number: stage.number,
    ...(stage.partition === undefined ? {} : { partition: stage.partition }),
    replaced: replaced.map(({ ordinal }) => ordinal),
    added: added(stage),
    removed: stage.removes.length === 0 ? NOBODY : stage.removes,
    podsReplaced: podsOf(replaced.map(({ from }) => from)),
    podsAdded: podsOf(stage.moves.filter(({ from }) => from === undefined).map(({ to }) => to)),
    podsRemoved: podsOf(removed),
    ...(isPaced ? { atOnce } : {}),
    devices: text,
    availableGroups: groups - Math.max(0, atOnce - surge) - removed.length,
  };
  return { impact, devices };
}

/** Says what one stage of role replicas does; groups that run the same are looked at once. */
function measureRoles(stage: Stage, groups: number, costs: Costs): Measured {
  const alike = groupedBy(stage.moves, ({ from, to }) => `${from && makeupKey(from)} > ${makeupKey(to)}`);
  const roles: RoleMove[] = [];
  const devices: Amounts[] = [];
  const pods = { replaced: 0, added: 0, removed: 0 };
  let out = 0;
  for (const [first, ...others] of alike.values()) {
    if (first?.from === undefined) continue;
    const ordinals = [first, ...others].map(({ ordinal }) => ordinal);
    const change = changeInside(first.from, first.to, costs);
    for (const count of ['replaced', 'added', 'removed'] as const) pods[count] += ordinals.length * change.pods[count];
    devices.push(timesAmounts(change.devices, ordinals.length));
    for (const each of change.roles) roles.push({ ...each, groups: rangesOf(ordinals) });
    if (change.roles.some(({ left }) => left === 0)) out += ordinals.length;
  }
  const sum = sumOfAmounts(devices);
  const impact = {
    number: stage.number,
    roles,
    replaced: NOBODY,
    added: NOBODY,
    removed: NOBODY,
    podsReplaced: pods.replaced,
    podsAdded: pods.added,
    podsRemoved: pods.removed,
    devices: amountsText(sum),
    availableGroups: groups - out,
  };
  return { impact, devices: sum };
}

/** What becomes of one group whose role replicas move. */
interface InsideChange {
  readonly roles: readonly Omit<RoleMove, 'groups'>[];
  readonly pods: { readonly replaced: number; readonly added: number; readonly removed: number };
  readonly devices: Amounts;
}

function changeInside(from: Makeup, to: Makeup, costs: Costs): InsideChange {
  const [old, next] = [costs.rolesOf(from.revision), costs.rolesOf(to.revision)];
  const roles: Omit<RoleMove, 'groups'>[] = [];
  const gone: Cost[] = [];
  for (const { name, replicas } of next.filter((role) => old.some(({ name: other }) => other === role.name))) {
    const runs = [from, to].map((makeup) => assignmentsOf(replicaRuns(makeup, name, replicas)));
    const { replaced } = changeBetween(runs[0] ?? [], runs[1] ?? []);
    if (replaced.length === 0) continue;
    const indices = ordinalsIn(replaced);
    for (const index of indices) gone.push(costs.ofReplicas(revisionOfReplica(from, name, index), name, 1));
    roles.push({ role: name, replicas: replaced, of: replicas, left: replicas - indices.length });
  }
  const podsOnly = (these: readonly Role[], others: readonly Role[], revision: string): number =>
    these
      .filter(({ name }) => !others.some((other) => other.name === name))
      .reduce((sum, { name, replicas }) => sum + costs.ofReplicas(revision, name, replicas).pods, 0);
  return {
    roles,
    pods: {
      replaced: gone.reduce((sum, { pods }) => sum + pods, 0),
      added: podsOnly(next, old, to.revision),
      removed: podsOnly(old, next, from.revision),
    },
    devices: sumOfAmounts(gone.map(({ devices }) => devices)),
  };
}

function peakOf(measured: readonly Measured[], groups: number): Impact['peak'] {
  const mixes = new Set(measured.map((each) => each.devices));
  const devices = largestAmounts(mixes);
  const largest = (figure: (impact: StageImpact) => number) =>
    measured.reduce((most, { impact }) => Math.max(most, figure(impact)), 0);
  return {
    groupsReplaced: largest(({ replaced, atOnce }) => atOnce ?? replaced.length),
    podsReplaced: largest(({ podsReplaced }) => podsReplaced),
    devices: amountsText(devices),
    availableGroups: measured.reduce((least, { impact }) => Math.min(least, impact.availableGroups), groups),
  };
}

function digestOf(model: Model, plan: RolloutPlan, stages: readonly StageImpact[]): string {
  const { budget } = model;
  const { maxSurge, partition } = budget;
  const limits: JsonObject =
    budget.roles === undefined
      ? { maxUnavailable: budget.maxUnavailable, maxSurge, partition }
      : { roles: Object.fromEntries(Object.entries(budget.roles).map(([name, own]) => [name, { ...own }])) };
  const groups = plan.live.map((each) => [makeupKey(each), rangesText(each.ordinals)]);
  const { target } = plan.state;
  return hashOfText(digestText(canonicalJson({ budget: limits, groups, stages: [], target }), stages));
}

// The canonical JSON of one object with all stages in it, which would be too long a text to hold.
function* digestText(empty: string, stages: readonly StageImpact[]): Generator<string> {
  const end = empty.lastIndexOf('],"target"');
  yield empty.slice(0, end);
  for (const [index, stage] of stages.entries()) yield `${index === 0 ? '' : ','}${canonicalJson(rowOf(stage))}`;
  yield empty.slice(end);
}

function rowOf({ replaced, added: adds, removed, podsReplaced, podsAdded, devices, roles }: StageImpact): Json {
  const [replacedText, addedText, removedText] = [replaced, adds, removed].map((each) => rangesText(rangesOf(each)));
  const row = [replacedText ?? '', addedText ?? '', removedText ?? '', podsReplaced, podsAdded, { ...devices }];
  const moved = (roles ?? []).map((each) => [each.role, rangesText(each.replicas), rangesText(each.groups)]);
  return roles === undefined ? row : [...row, moved];
}

function added({ moves }: Stage): readonly number[] {
  const ordinals = moves.filter(({ from }) => from === undefined).map(({ ordinal }) => ordinal);
  return ordinals.length === 0 ? NOBODY : ordinals;
}

/** One for all stages that add no group: a fleet may have a million. */
const NOBODY: readonly number[] = [];
