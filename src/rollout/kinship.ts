import { type Makeup, makeupOf } from '../model/assignments.ts';
import type { Json } from '../model/json.ts';
import type { Model, PodTemplate, RevisionTemplates, Role } from '../model/model.ts';
import { hashOf } from '../model/revision-hash.ts';
import type { Snapshot } from '../model/rollout.ts';

/** What is known of a rollout's target beside the revisions before it, role by role. */
export interface Kinship {
  /** Roles of the target, with today's replicas; none where nothing is known of it. */
  readonly roles: readonly Role[];
  /** Whether a revision makes the very pods of a role that the target makes: they need no replacement. */
  readonly isCurrent: (role: string, revision: string) => boolean;
  /** Whether a revision has a role. */
  readonly hasRole: (revision: string, role: string) => boolean;
  /** Replicas of a role that groups on a revision had when it was the target last; 0 where they had no such role. */
  readonly replicasOn: (revision: string, role: string) => number;
}

/** Compares the target of a rollout with the revisions that are kept; worked out when it is asked for. */
export function kinshipOf(model: Model, snapshots: readonly Snapshot[], target: string): Kinship {
  const { current } = model;
  const known = new Map<string, RevisionTemplates>([
    [current.revision, current],
    ...snapshots.map((each): [string, RevisionTemplates] => [each.revision, each]),
  ]);
  const roleOn = (revision: string, role: string) => known.get(revision)?.roles.find(({ name }) => name === role);
  const hashes = new Map<string, string>();
  const hashOn = (revision: string, role: string): string => {
    const key = `${revision} ${role}`;
    const hash = hashes.get(key) ?? hashOfRole(known.get(revision), role);
    hashes.set(key, hash);
    return hash;
  };
  const today = new Map(current.roles.map(({ name, replicas }) => [name, replicas]));
  const roles = (known.get(target)?.roles ?? []).map((role) => ({
    ...role,
    replicas: today.get(role.name) ?? role.replicas,
  }));
  return {
    roles,
    isCurrent: (role, revision) => revision === target || hashOn(revision, role) === hashOn(target, role),
    hasRole: (revision, role) => roleOn(revision, role) !== undefined,
    replicasOn: (revision, role) => roleOn(revision, role)?.replicas ?? 0,
  };
}

/** Whether a group runs what the target asks for, in every part of it. */
export function isDone({ revision, apart = [] }: Makeup, target: string, { isCurrent }: Kinship): boolean {
  return revision === target && apart.every((each) => isCurrent(each.role, each.revision));
}

/** What a group runs, but for role replicas of which the target would make the very same pods. */
export function outdatedPart({ revision, apart = [] }: Makeup, { isCurrent }: Kinship): Makeup {
  return makeupOf(
    revision,
    apart.filter((each) => !isCurrent(each.role, each.revision)),
  );
}

// All that pods are made of, but for how many of them there are.
function hashOfRole(templates: RevisionTemplates | undefined, name: string): string {
  const role = templates?.roles.find((each) => each.name === name);
  if (templates === undefined || role === undefined) return '';
  const { schedulerName, gang, topologySpreadConstraints } = templates;
  const { workerReplicas, entry, worker } = role;
  const pods = { entry: valuesOf(entry), worker: worker === undefined ? null : valuesOf(worker) };
  return hashOf({ workerReplicas, ...pods, schedulerName, gang, topologySpreadConstraints });
}

function valuesOf({ labels, annotations, spec, lateEnv = [] }: PodTemplate): Json {
  return { labels, annotations, spec, lateEnv };
}
