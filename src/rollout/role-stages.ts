import { type Apart, type Makeup, makeupKey, makeupOf, replicaRuns } from '../model/assignments.ts';
import type { Role, RoleBudgets } from '../model/model.ts';
import { type OrdinalRange, ordinalsIn, unionOf } from '../model/ordinals.ts';
import type { Move, Stage } from '../model/rollout.ts';
import { groupedBy, type Sequence, sequenceOf } from '../model/sequence.ts';
import type { Fleet } from './assign.ts';

/**
 * Splits what a rollout by role replicas still has to do into stages: each replaces in every group as many outdated replicas
 * of each role as its maxUnavailable allows, from the highest index down to the role's partition. The first one also makes
 * the replicas of roles that are new, and removes roles that are no more. A replica of which the target would make the
 * very same pods stays.
 * @returns stages in order of promotion; empty when nothing may move
 * @see docs/model-serving.md#rollouts
 */
export function roleStagesOf(fleet: Fleet, budget: RoleBudgets): Sequence<Stage> {
  const ways = new Map<string, Way>();
  const wayOf = (makeup: Makeup): Way => {
    const key = makeupKey(makeup);
    const way = ways.get(key) ?? wayFrom(makeup, fleet, budget);
    ways.set(key, way);
    return way;
  };
  const runs = fleet.runs.map(({ first, last, ...makeup }) => ({ first, last, way: wayOf(makeup) })).toReversed();
  const length = runs.reduce((most, { way }) => Math.max(most, way.steps), 0);
  return sequenceOf(length, (index) => {
    const moves = runs
      .filter(({ way }) => index < way.steps)
      .flatMap(({ first, last, way }): readonly Move[] => {
        const [from, to] = [way.after(index), way.after(index + 1)];
        return ordinalsIn([{ first, last }])
          .toReversed()
          .map((ordinal) => ({ ordinal, to, from }));
      });
    return { number: index + 1, moves, removes: [] };
  });
}

/** What becomes of groups that run the same, step by step. */
interface Way {
  readonly steps: number;
  /** What they run after so many steps. */
  readonly after: (steps: number) => Makeup;
}

/** Replicas of a role that run something else than the target, ascending. */
interface RolePart {
  readonly role: string;
  /** Of the target's own pods, or below the role's partition: they stay. */
  readonly staying: readonly Apart[];
  readonly outdated: readonly Apart[];
  readonly count: number;
  readonly perStep: number;
}

function wayFrom(makeup: Makeup, fleet: Fleet, budget: RoleBudgets): Way {
  const { target, kinship } = fleet;
  const parts = kinship.roles.map((role) => partOf(role, makeup, { fleet, budget }));
  const ofParts = parts.reduce((most, { count, perStep }) => Math.max(most, Math.ceil(count / perStep)), 0);
  // Where no pod is replaced there may still be roles to add or to remove, and another PodGroup.
  const steps = Math.max(ofParts, makeup.revision === target ? 0 : 1);
  const after = (done: number): Makeup =>
    done === 0
      ? makeup
      : makeupOf(
          target,
          parts.flatMap(({ staying, outdated, count, perStep }) =>
            joined([...staying, ...lowest(outdated, count - done * perStep)]),
          ),
        );
  return { steps, after };
}

interface Course {
  readonly fleet: Fleet;
  readonly budget: RoleBudgets;
}

function partOf({ name, replicas }: Role, makeup: Makeup, { fleet, budget }: Course): RolePart {
  const { maxUnavailable, partition } = budget.roles[name] ?? { maxUnavailable: 1, partition: 0 };
  const others = othersOf({ name, replicas }, makeup, fleet);
  const isHeld = ({ revision }: Apart): boolean => fleet.kinship.isCurrent(name, revision);
  const [low, high] = [cut(others, 0, partition), cut(others, partition, replicas)];
  const outdated = high.filter((each) => !isHeld(each));
  const count = outdated.reduce((sum, each) => sum + sizeOf(each), 0);
  return {
    role: name,
    staying: [...low, ...high.filter(isHeld)],
    outdated,
    count,
    perStep: Math.max(1, maxUnavailable),
  };
}

/** The replicas of a role that do not run the target, each run of them by itself, ascending. */
function othersOf({ name, replicas }: Pick<Role, 'name' | 'replicas'>, makeup: Makeup, fleet: Fleet): readonly Apart[] {
  const { target, kinship } = fleet;
  // A role that its group did not have, or more replicas than it had, are made at the target at once.
  const there = kinship.replicasOn(makeup.revision, name);
  return replicaRuns(makeup, name, replicas)
    .filter(({ revision, first }) => revision !== target && (revision !== makeup.revision || first < there))
    .map(({ first, last, revision }) => {
      const end = revision === makeup.revision ? Math.min(last, there - 1) : last;
      return { role: name, revision, replicas: [{ first, last: end }] };
    });
}

/** The parts of runs from an index on and below another. */
function cut(runs: readonly Apart[], from: number, end: number): readonly Apart[] {
  return runs.flatMap((each) => {
    const replicas = each.replicas
      .map(({ first, last }) => ({ first: Math.max(first, from), last: Math.min(last, end - 1) }))
      .filter(({ first, last }) => first <= last);
    return replicas.length === 0 ? [] : [{ ...each, replicas }];
  });
}

/** The lowest replicas of ascending runs, so many of them. */
function lowest(runs: readonly Apart[], count: number): readonly Apart[] {
  const kept: Apart[] = [];
  let left = count;
  for (const each of runs) {
    const [range] = each.replicas;
    if (left <= 0 || range === undefined) break;
    kept.push({ ...each, replicas: [{ first: range.first, last: Math.min(range.last, range.first + left - 1) }] });
    left -= sizeOf(each);
  }
  return kept;
}

/** Replicas of one role, those of a revision in one piece. */
function joined(runs: readonly Apart[]): readonly Apart[] {
  return [...groupedBy(runs, ({ revision }) => revision).values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [{ ...first, replicas: unionOf(alike.flatMap(({ replicas }) => replicas)) }];
  });
}

function sizeOf({ replicas }: { readonly replicas: readonly OrdinalRange[] }): number {
  return replicas.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
