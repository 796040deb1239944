import { groupFolder, liveFolder, type Place } from '../model/layout.ts';
import type { Agent, Holding, ObjectName } from './agent.ts';
import { leadsTo } from './objects.ts';

/** What one agent's objects apply, before and after a change of its files. */
export interface Holdings {
  readonly agent: Agent;
  readonly before: readonly Holding[];
  readonly after: readonly Holding[];
}

/** Groups that pass from an object of an agent to another object, or to none: the old owner deletes their pods. */
export interface Loss {
  readonly agent: Agent;
  readonly owner: ObjectName;
  /** Undefined where no object of this agent applies the group any more. */
  readonly heir: ObjectName | undefined;
  readonly ordinals: readonly number[];
}

/** Whether an object of an agent stays the owner, and does something else with what it applies. */
export function isWithinOwner({ owner, heir }: Loss): boolean {
  return heir !== undefined && isSameOwner(owner, heir);
}

/**
 * The groups of a model whose owner in an agent changes so that the old one prunes them, or who makes other objects of them: which object of the agent applies
 * a group is told from the folders, of which the nearest counts. Each agent is looked at for itself, as what one of them
 * prunes is gone whoever else applies it. An owner that does not prune hands its groups over unharmed.
 * @param ordinals - groups that are there before and after
 */
export function lossesOf(place: Place, ordinals: readonly number[], all: readonly Holdings[]): readonly Loss[] {
  const losses = new Map<string, Loss & { readonly ordinals: number[] }>();
  for (const { agent, before, after } of all) {
    for (const ordinal of ordinals) {
      const [old, now] = [holderOf(before, place, ordinal), holderOf(after, place, ordinal)];
      if (old?.prunes !== true || keeps(old, now)) continue;
      const key = [agent.id, title(old.owner), now === undefined ? '' : title(now.owner)].join(' ');
      const known = losses.get(key);
      if (known === undefined) losses.set(key, { agent, owner: old.owner, heir: now?.owner, ordinals: [ordinal] });
      else known.ordinals.push(ordinal);
    }
  }
  return [...losses.values()];
}

/**
 * A loss as one line, so that two commits can be compared: `flux flux-system/default-llama >
 * flux-system/default-llama-0`.
 */
export function lossTitle({ agent, owner, heir }: Loss): string {
  return `${agent.id} ${title(owner)} > ${heir === undefined ? 'nobody' : title(heir)}`;
}

/**
 * The object that applies a group of a model, among those of one agent: the nearest folder counts.
 * @param ordinal - undefined: what is no group's
 */
export function holderOf<Part extends Pick<Holding, 'path' | 'isDeep'>>(
  parts: readonly Part[],
  place: Place,
  ordinal: number | undefined,
): Part | undefined {
  const live = liveFolder(place);
  if (ordinal === undefined) return parts.find(({ path }) => leadsTo(path, live));
  return (
    parts.find(({ path }) => leadsTo(path, groupFolder(live, ordinal))) ??
    parts.find(({ path, isDeep }) => isDeep && leadsTo(path, live))
  );
}

function keeps(old: Holding, now: Holding | undefined): boolean {
  return now !== undefined && isSameOwner(old.owner, now.owner) && old.changes === now.changes;
}

/** Whether two names are those of one object of an agent. */
export function isSameOwner(a: ObjectName, b: ObjectName): boolean {
  return a.namespace === b.namespace && a.name === b.name;
}

function title({ namespace, name }: ObjectName): string {
  return `${namespace}/${name}`;
}
