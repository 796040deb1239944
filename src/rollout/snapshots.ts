import { revisionsIn } from '../model/assignments.ts';
import type { Model, RevisionTemplates, Role } from '../model/model.ts';
import type { RolloutState, Snapshot } from '../model/rollout.ts';

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
      : withReplicasOf(snapshotOf(snapshots, revision), model.current.roles),
  ]);
  return new Map(entries);
}

function revisionsInUse({ target, groups }: RolloutState): ReadonlySet<string> {
  return new Set([target, ...groups.flatMap(revisionsIn)]);
}

// The file of the spec's own revision may be missing after a run that was interrupted: it can be made again.
function withCurrent(model: Model, snapshots: readonly Snapshot[], inUse: ReadonlySet<string>): readonly Snapshot[] {
  const { current } = model;
  const isKnown = snapshots.some(({ revision }) => revision === current.revision);
  if (!inUse.has(current.revision) || isKnown) return snapshots;
  return [...snapshots, { ...current, ...policyOf(model), sequence: highest(snapshots) + 1 }];
}

function refreshed(model: Model, target: Snapshot, highestOther: number): Snapshot {
  const sequence = target.sequence > highestOther ? target.sequence : highestOther + 1;
  const policy = target.revision === model.current.revision ? policyOf(model) : {};
  return { ...withReplicasOf(target, model.current.roles), ...policy, sequence };
}

function policyOf({ gang }: Model): Pick<RevisionTemplates, 'gangPolicy'> {
  return gang === undefined ? {} : { gangPolicy: gang };
}

function withReplicasOf<Templates extends RevisionTemplates>(templates: Templates, today: readonly Role[]): Templates {
  const replicas = new Map(today.map((role) => [role.name, role.replicas]));
  const roles = templates.roles.map((role) => ({ ...role, replicas: replicas.get(role.name) ?? role.replicas }));
  return { ...templates, roles };
}

function snapshotOf(snapshots: readonly Snapshot[], revision: string): Snapshot {
  const snapshot = snapshots.find((known) => known.revision === revision);
  if (snapshot === undefined) throw new Error(`revision ${revision} is in use, but its snapshot was not read`);
  return snapshot;
}

function highest(snapshots: readonly Snapshot[]): number {
  return snapshots.reduce((most, { sequence }) => Math.max(most, sequence), 0);
}
