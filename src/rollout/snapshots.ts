import type { Model, RevisionTemplates, Role } from '../model/model-infer.ts';
import type { RolloutState, Snapshot } from '../model/rollout.ts';
import { templatesFrom } from '../model/templates.ts';

/** How many revisions are kept to roll back to, beside those in use. */
const KEPT = 10;

/**
 * The revisions to keep: the last ten and all in use, in order of their sequence. The target has the highest; its role
 * replicas and gang policy are today's.
 */
export function keptSnapshots(model: Model, snapshots: readonly Snapshot[], state: RolloutState): readonly Snapshot[] {
  const inUse = revisionsInUse(state);
  const known = withCurrent(model, snapshots, inUse);
  const others = known.filter(({ revision }) => revision !== state.target);
  const target = refreshed(model, snapshotOf(known, state.target), highest(others));
  const bySequence = [...others, target].sort((a, b) => a.sequence - b.sequence);
  return bySequence.filter(({ revision }, index) => index >= bySequence.length - KEPT || inUse.has(revision));
}

/** What pods come from, for each revision that a group runs or moves to; roles carry today's replicas. */
export function templatesInUse(
  model: Model,
  snapshots: readonly Snapshot[],
  state: RolloutState,
): ReadonlyMap<string, RevisionTemplates> {
  const entries = [...revisionsInUse(state)].map((revision): [string, RevisionTemplates] => [
    revision,
    revision === model.current.revision
      ? model.current
      : withReplicasOf(templatesOf(snapshotOf(snapshots, revision)), model.current.roles),
  ]);
  return new Map(entries);
}

/** The templates that a snapshot keeps, with the replicas that it keeps. */
export function templatesOf(snapshot: Snapshot): RevisionTemplates {
  const templates = templatesFrom(snapshot);
  if (templates === undefined) throw new Error(`the snapshot of revision ${snapshot.revision} was not validated`);
  return templates;
}

function revisionsInUse({ target, groups }: RolloutState): ReadonlySet<string> {
  return new Set([target, ...groups.map(({ revision }) => revision)]);
}

// The file of the spec's own revision may be missing after a run that was interrupted: it can be made again.
function withCurrent(model: Model, snapshots: readonly Snapshot[], inUse: ReadonlySet<string>): readonly Snapshot[] {
  const { revision, subset } = model.current;
  if (!inUse.has(revision) || snapshots.some((known) => known.revision === revision)) return snapshots;
  const gang = model.gang === undefined ? {} : { gang: model.gang };
  const fresh = {
    revision,
    sequence: highest(snapshots) + 1,
    subset,
    replicas: replicasOf(model.current.roles),
    ...gang,
  };
  return [...snapshots, fresh];
}

function refreshed(model: Model, target: Snapshot, highestOther: number): Snapshot {
  const isCurrent = target.revision === model.current.revision;
  const today = replicasOf(model.current.roles);
  const names = isCurrent ? Object.keys(today) : Object.keys(target.replicas);
  const replicas = Object.fromEntries(names.map((name) => [name, replicasFor(name, today, target.replicas)]));
  const gang = isCurrent && model.gang !== undefined ? { gang: model.gang } : {};
  return {
    ...target,
    ...gang,
    replicas,
    sequence: target.sequence > highestOther ? target.sequence : highestOther + 1,
  };
}

function replicasFor(role: string, today: Snapshot['replicas'], before: Snapshot['replicas']): number {
  const counts = Object.hasOwn(today, role) ? today : before;
  return counts[role] ?? 1;
}

function withReplicasOf(templates: RevisionTemplates, today: readonly Role[]): RevisionTemplates {
  const replicas = new Map(today.map((role) => [role.name, role.replicas]));
  const roles = templates.roles.map((role) => ({ ...role, replicas: replicas.get(role.name) ?? role.replicas }));
  return { ...templates, roles };
}

function replicasOf(roles: readonly Role[]): Snapshot['replicas'] {
  return Object.fromEntries(roles.map(({ name, replicas }) => [name, replicas]));
}

function snapshotOf(snapshots: readonly Snapshot[], revision: string): Snapshot {
  const snapshot = snapshots.find((known) => known.revision === revision);
  if (snapshot === undefined) throw new Error(`revision ${revision} is in use, but its snapshot was not read`);
  return snapshot;
}

function highest(snapshots: readonly Snapshot[]): number {
  return snapshots.reduce((most, { sequence }) => Math.max(most, sequence), 0);
}
