import { type Amounts, amountsText, NO_AMOUNTS, parseAmounts, sumOfAmounts } from '../kubernetes/amounts.ts';
import type { Assignment } from '../model/assignments.ts';
import type { GroupChange, ModelDiff } from '../model/diff.ts';
import type { Model } from '../model/model.ts';
import { namespacedName } from '../model/names.ts';
import { holdsAll, type OrdinalRange, ordinalsIn, rangesOf, unionOf } from '../model/ordinals.ts';
import type { AcceptedOutage, ModelOutage, OutageCause, RoleOutage, WantedModel } from '../model/outage.ts';
import { hashOf } from '../model/revision-hash.ts';
import type { Promotion } from '../model/rollout.ts';

/**
 * What is known of a model whose files differ between two states of a repository, from which its outage is worked out.
 */
export interface ChangedModel {
  /** Of all its files, or of those groups alone in which a file differs. */
  readonly diff: ModelDiff;
  /** Number of groups that stay as they are and that the diff leaves out. */
  readonly untouched?: number;
  /** Folder of its files before, from the repository's root. */
  readonly folder: string;
  /** What is wanted afterwards; undefined where no input asks for the model any more. */
  readonly wanted: WantedModel | undefined;
  /** Why all of its groups are out although their pods may be the same. */
  readonly isGone?: 'model-removed' | 'moved';
  /** Groups that are out although their pods may be the same, as agents no longer apply them so. */
  readonly handedOver?: AllHandedOver | undefined;
}

/** All that agents do to the groups of a model for another cause than their pods. */
export interface AllHandedOver {
  readonly by: readonly HandedOver[];
  /** The diff of the model with nothing at all, which tells what each group holds. */
  readonly whole: ModelDiff;
}

/** Groups that an agent's object loses to another, which prunes their pods, or of which it makes something else. */
export interface HandedOver {
  readonly ordinals: readonly number[];
  readonly cause: 'owner-changed' | 'steered';
  /** Who loses what to whom, in words that are the same as long as that is. */
  readonly title: string;
}

/** What the spec of a model wants, and how much of it may be out of service at once. */
export function wantedOf({ replicas, budget, current }: Model, promotion: Promotion): WantedModel {
  const roles = Object.fromEntries(current.roles.map((role) => [role.name, role.replicas]));
  if (budget.roles === undefined) {
    const { maxUnavailable, pace } = budget;
    const ofAgent = promotion === 'automatic' ? { atOnce: Math.max(1, maxUnavailable) } : {};
    // Whatever stands in for others, its controller keeps the rest in service.
    return { replicas, maxUnavailable, roles, ...(pace === undefined ? ofAgent : { atOnce: maxUnavailable }) };
  }
  const most = Object.entries(budget.roles).map(([name, { maxUnavailable }]): [string, number] => [
    name,
    maxUnavailable,
  ]);
  return { replicas, maxUnavailable: Object.fromEntries(most), roles };
}

/**
 * What a change takes out of service of a model: the one computation that synth, promote, rollback, diff, plan and the pages
 * rest on. A group is out when any of its pods is replaced, restarted or removed, when its model is gone, or when its
 * owner prunes it. Not out are groups and role replicas that the spec scales down, new groups, and changes in place.
 * Over budget: fewer groups are left than the spec's maxUnavailable allows; surge groups stand in for others. Where that counts
 * role replicas: a group loses more replicas of a role, or is gone as a whole.
 * @param accepted - what somebody accepted in the same change
 */
export function outageOf(changed: ChangedModel, accepted: readonly AcceptedOutage[]): ModelOutage {
  const { diff, untouched = 0, folder, wanted, isGone, handedOver } = changed;
  const found = foundOut(changed);
  const isWanted = wanted !== undefined && isGone === undefined;
  const groupsBefore = untouched + diff.groupsBefore - (isWanted ? scaledDown(diff, wanted) : 0);
  const roles = isWanted && handedOver === undefined ? rolesOut(diff, wanted) : undefined;
  const maxUnavailable = isWanted && typeof wanted.maxUnavailable === 'number' ? wanted.maxUnavailable : 0;
  const needed = (isWanted ? Math.min(wanted.replicas, groupsBefore) : groupsBefore) - maxUnavailable;
  const groupsLeft = groupsBefore - found.atOnce;
  const { before: mixBefore = [], after: mixAfter = [] } = diff.mixed ?? {};
  const [from, after] = [stateDigest(diff, diff.before, mixBefore), stateDigest(diff, diff.serving, mixAfter)];
  const to = handedOver === undefined ? after : hashOf([after, ...handedOver.by.map(({ title }) => title)]);
  const outage = {
    ...(diff.environment === undefined ? {} : { environment: diff.environment }),
    namespace: diff.namespace,
    name: diff.name,
    folder,
    groups: rangesOf([...found.devices.keys()]),
    groupsOut: found.atOnce,
    devices: amountsText(sumOfAmounts([...found.devices.values()])),
    groupsBefore,
    groupsLeft,
    maxUnavailable,
    causes: [...found.causes],
    ...(roles === undefined ? {} : { roles }),
    isOverBudget: roles === undefined ? found.atOnce > 0 && groupsLeft < needed : isOverRoles(diff, wanted, roles),
    from,
    to,
  };
  return { ...outage, isAccepted: accepted.some((one) => covers(one, outage)) };
}

/**
 * A short name for what the groups of a model run: differs as soon as any group is on another revision, added or gone.
 * @param groups - in any order
 * @param mixed - what tells groups apart that run several revisions
 */
export function stateDigest(
  { namespace, name }: { readonly namespace: string; readonly name: string },
  groups: readonly Assignment[],
  mixed: readonly string[] = [],
): string {
  const lines = groups
    .map(({ revision, ordinals }) => [revision, ...ordinals.map(({ first, last }) => `${first}-${last}`)].join(' '))
    .sort();
  return hashOf([namespace, name, ...lines, ...mixed]);
}

interface FoundOut {
  /** What each group that is out holds, by its ordinal. */
  readonly devices: ReadonlyMap<number, Amounts>;
  /** Most of them that are out at the same time. */
  readonly atOnce: number;
  readonly causes: ReadonlySet<OutageCause>;
}

function foundOut({ diff, wanted, isGone, handedOver }: ChangedModel): FoundOut {
  const own = isGone === undefined ? changesOut(diff, wanted) : wholeGroups(diff, isGone);
  if (handedOver === undefined) return own;
  const { by, whole } = handedOver;
  return together([own, ...by.map(({ cause, ordinals }) => wholeGroups(whole, cause, new Set(ordinals)))]);
}

// A group that is out for two causes is out once; the budget counts all that are out, whatever takes them.
function together(all: readonly FoundOut[]): FoundOut {
  const devices = new Map(all.flatMap((found) => [...found.devices]));
  const atOnce = all.reduce((sum, found) => sum + found.atOnce, 0);
  return {
    devices,
    atOnce: Math.min(devices.size, atOnce),
    causes: new Set(all.flatMap(({ causes }) => [...causes])),
  };
}

function changesOut(diff: ModelDiff, wanted: WantedModel | undefined): FoundOut {
  const causes = new Set<OutageCause>();
  const devices = new Map<number, Amounts>();
  let staged = 0;
  for (const change of diff.groups) {
    const cause = causeOf(change, wanted);
    const here = ordinalsIn(change.groups).filter(
      (ordinal) => cause !== undefined && !isScaledDown(change, ordinal, wanted),
    );
    if (cause === undefined || here.length === 0) continue;
    causes.add(cause);
    for (const ordinal of here) devices.set(ordinal, parseAmounts(change.outOfService));
    if (cause === 'replaced' && wanted?.atOnce !== undefined) staged += here.length;
  }
  return { devices, atOnce: devices.size - Math.max(0, staged - (wanted?.atOnce ?? staged)), causes };
}

function causeOf({ pods, objects, to }: GroupChange, wanted: WantedModel | undefined): OutageCause | undefined {
  if (objects.some(({ outOfTurn }) => outOfTurn)) return 'replaced-by-agent';
  if (pods.replaced + pods.restarted > 0) return 'replaced';
  if (pods.deleted === 0) return undefined;
  if (wanted === undefined) return 'model-removed';
  if (to.length === 0) return 'removed';
  const isOnPurpose = objects
    .filter(({ kind, verb }) => kind === 'Pod' && verb === 'deleted')
    .every(({ name }) => isRoleScaledDown(name, wanted));
  return isOnPurpose ? undefined : 'removed';
}

// A role that is left with nobody serves no longer, whatever was meant; one that is gone from the spec is not missed
// where a rollout leaves all other roles as they are.
function isRoleScaledDown(name: string, { roles, maxUnavailable }: WantedModel): boolean {
  const [, role = '', index = ''] = POD_IN_GROUP.exec(name) ?? [];
  if (typeof maxUnavailable !== 'number' && !Object.hasOwn(roles, role)) return true;
  const replicas = Object.hasOwn(roles, role) ? (roles[role] ?? 0) : 0;
  return replicas > 0 && Number(index) >= replicas;
}

const POD_IN_GROUP = /^(.+)-(\d+)-\d+$/;

/** The replicas of each role that stop, where the budget counts those; undefined where it counts groups. */
function rolesOut(diff: ModelDiff, wanted: WantedModel): readonly RoleOutage[] | undefined {
  const { maxUnavailable, roles } = wanted;
  if (typeof maxUnavailable === 'number') return undefined;
  const found = new Map<string, { out: number; groups: OrdinalRange[] }>();
  for (const change of diff.groups) {
    const here = rangesOf(ordinalsIn(change.groups).filter((ordinal) => !isScaledDown(change, ordinal, wanted)));
    if (here.length === 0) continue;
    for (const [role, replicas] of stoppedReplicas(change, wanted)) {
      const known = found.get(role);
      const [out, groups] = [Math.max(known?.out ?? 0, replicas.size), [...(known?.groups ?? []), ...here]];
      found.set(role, { out, groups });
    }
  }
  return [...found].map(([role, { out, groups }]) => ({
    role,
    groups: unionOf(groups),
    out,
    of: roles[role] ?? 0,
    maxUnavailable: maxUnavailable[role] ?? 0,
  }));
}

/** Replicas of which a pod stops, by role, in each of the groups that change alike. */
function stoppedReplicas({ objects }: GroupChange, wanted: WantedModel): ReadonlyMap<string, ReadonlySet<string>> {
  const stopped = new Map<string, Set<string>>();
  for (const { kind, verb, name, restarts } of objects) {
    const stops = verb === 'replaced' || restarts || (verb === 'deleted' && !isRoleScaledDown(name, wanted));
    const [, role = '', index = ''] = POD_IN_GROUP.exec(name) ?? [];
    if (kind !== 'Pod' || !stops) continue;
    stopped.set(role, (stopped.get(role) ?? new Set()).add(index));
  }
  return stopped;
}

// A group that is gone as a whole serves nobody, whatever a role may lose.
function isOverRoles(diff: ModelDiff, wanted: WantedModel | undefined, roles: readonly RoleOutage[]): boolean {
  const isLost = diff.groups.some(
    (change) =>
      change.to.length === 0 &&
      change.from.length > 0 &&
      ordinalsIn(change.groups).some((ordinal) => !isScaledDown(change, ordinal, wanted)),
  );
  return isLost || roles.some(({ out, maxUnavailable }) => out > maxUnavailable);
}

function isScaledDown({ to }: GroupChange, ordinal: number, wanted: WantedModel | undefined): boolean {
  return wanted !== undefined && ordinal >= wanted.replicas && to.length === 0;
}

function scaledDown({ groups }: ModelDiff, wanted: WantedModel): number {
  const gone = groups.filter(({ to, from }) => to.length === 0 && from.length > 0);
  return gone.reduce(
    (sum, change) => sum + ordinalsIn(change.groups).filter((each) => each >= wanted.replicas).length,
    0,
  );
}

/** @param only - those that are out; all where it is left out */
function wholeGroups(diff: ModelDiff, cause: OutageCause, only?: ReadonlySet<number>): FoundOut {
  const holds = new Map(
    diff.groups.flatMap(({ groups, outOfService }) =>
      ordinalsIn(groups).map((ordinal) => [ordinal, parseAmounts(outOfService)] as const),
    ),
  );
  const ordinals = diff.before
    .flatMap(({ ordinals: ranges }) => ordinalsIn(ranges))
    .filter((ordinal) => only === undefined || only.has(ordinal));
  const devices = new Map(ordinals.map((ordinal) => [ordinal, holds.get(ordinal) ?? NO_AMOUNTS]));
  return { devices, atOnce: devices.size, causes: new Set(devices.size > 0 ? [cause] : []) };
}

/** Whether an accepted outage is this one: the same step of the same model, and of all groups that it takes. */
export function covers(accepted: AcceptedOutage, outage: Omit<ModelOutage, 'isAccepted'>): boolean {
  return (
    accepted.model === namespacedName(outage) &&
    accepted.from === outage.from &&
    accepted.to === outage.to &&
    holdsAll(unionOf(accepted.groups), outage.groups)
  );
}
