import { type Amounts, amountsText, parseAmounts, sumOfAmounts, timesAmounts } from '../kubernetes/amounts.ts';
import type { GroupChange, ModelDiff } from '../model/diff.ts';
import type { Model } from '../model/model.ts';
import { namespacedName } from '../model/names.ts';
import type { Assignment } from '../model/ordinals.ts';
import { holdsAll, ordinalsIn, rangesOf, unionOf } from '../model/ordinals.ts';
import type { AcceptedOutage, ModelOutage, OutageCause, WantedModel } from '../model/outage.ts';
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
  /** Groups that are out although their pods may be the same, as agents no longer apply them so; the diff is one with nothing at all. */
  readonly handedOver?: HandedOver;
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
  return { replicas, maxUnavailable: budget.maxUnavailable, roles, isStagedByAgent: promotion === 'automatic' };
}

/**
 * What a change takes out of service of a model: the one computation that synth, promote, rollback, diff, plan and the pages
 * rest on. A group is out when any of its pods is replaced, restarted or removed, when its model is gone, or when its
 * owner prunes it. Not out are groups and role replicas that the spec scales down, new groups, and changes in place.
 * Over budget: fewer groups are left than the spec's maxUnavailable allows; surge groups stand in for others.
 * @param accepted - what somebody accepted in the same change
 */
export function outageOf(changed: ChangedModel, accepted: readonly AcceptedOutage[]): ModelOutage {
  const { diff, untouched = 0, folder, wanted, isGone, handedOver } = changed;
  const found = foundOut(changed);
  const isWanted = wanted !== undefined && isGone === undefined;
  const groupsBefore = untouched + diff.groupsBefore - (isWanted ? scaledDown(diff, wanted) : 0);
  const maxUnavailable = isWanted ? wanted.maxUnavailable : 0;
  const needed = (isWanted ? Math.min(wanted.replicas, groupsBefore) : groupsBefore) - maxUnavailable;
  const groupsLeft = groupsBefore - found.atOnce;
  const [from, after] = [stateDigest(diff, diff.before), stateDigest(diff, diff.serving)];
  const to = handedOver === undefined ? after : hashOf([after, handedOver.title]);
  const outage = {
    ...(diff.environment === undefined ? {} : { environment: diff.environment }),
    namespace: diff.namespace,
    name: diff.name,
    folder,
    groups: rangesOf(found.ordinals),
    groupsOut: found.atOnce,
    devices: amountsText(found.devices),
    groupsBefore,
    groupsLeft,
    maxUnavailable,
    causes: [...found.causes],
    isOverBudget: found.atOnce > 0 && groupsLeft < needed,
    from,
    to,
  };
  return { ...outage, isAccepted: accepted.some((one) => covers(one, outage)) };
}

/**
 * A short name for what the groups of a model run: differs as soon as any group is on another revision, added or gone.
 * @param groups - disjoint, in any order
 */
export function stateDigest(
  { namespace, name }: { readonly namespace: string; readonly name: string },
  groups: readonly Assignment[],
): string {
  const lines = groups
    .map(({ revision, ordinals }) => [revision, ...ordinals.map(({ first, last }) => `${first}-${last}`)].join(' '))
    .sort();
  return hashOf([namespace, name, ...lines]);
}

interface FoundOut {
  readonly ordinals: readonly number[];
  /** Most of them that are out at the same time. */
  readonly atOnce: number;
  readonly devices: Amounts;
  readonly causes: ReadonlySet<OutageCause>;
}

function foundOut({ diff, wanted, isGone, handedOver }: ChangedModel): FoundOut {
  if (handedOver !== undefined) return wholeGroups(diff, handedOver.cause, new Set(handedOver.ordinals));
  return isGone === undefined ? changesOut(diff, wanted) : wholeGroups(diff, isGone);
}

function changesOut(diff: ModelDiff, wanted: WantedModel | undefined): FoundOut {
  const ordinals: number[] = [];
  const causes = new Set<OutageCause>();
  const devices: Amounts[] = [];
  let staged = 0;
  for (const change of diff.groups) {
    const cause = causeOf(change, wanted);
    const here = ordinalsIn(change.groups).filter(
      (ordinal) => cause !== undefined && !isScaledDown(change, ordinal, wanted),
    );
    if (cause === undefined || here.length === 0) continue;
    causes.add(cause);
    for (const ordinal of here) ordinals.push(ordinal);
    if (cause === 'replaced' && wanted?.isStagedByAgent === true) staged += here.length;
    devices.push(timesAmounts(parseAmounts(change.outOfService), here.length));
  }
  const perStage = Math.max(1, wanted?.maxUnavailable ?? 0);
  const atOnce = ordinals.length - Math.max(0, staged - perStage);
  return { ordinals, atOnce, devices: sumOfAmounts(devices), causes };
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

// A role that is left with nobody serves no longer, whatever was meant.
function isRoleScaledDown(name: string, { roles }: WantedModel): boolean {
  const [, role = '', index = ''] = /^(.+)-(\d+)-\d+$/.exec(name) ?? [];
  const replicas = Object.hasOwn(roles, role) ? (roles[role] ?? 0) : 0;
  return replicas > 0 && Number(index) >= replicas;
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
  const isOut = (ordinal: number): boolean => only === undefined || only.has(ordinal);
  const ordinals = diff.before.flatMap(({ ordinals: ranges }) => ordinalsIn(ranges)).filter(isOut);
  const devices = sumOfAmounts(
    diff.groups.map(({ groups, outOfService }) =>
      timesAmounts(parseAmounts(outOfService), ordinalsIn(groups).filter(isOut).length),
    ),
  );
  return { ordinals, atOnce: new Set(ordinals).size, devices, causes: new Set(ordinals.length > 0 ? [cause] : []) };
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
