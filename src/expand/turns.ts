import { isDevice, podRequests } from '../kubernetes/requests.ts';
import type { Gang, Model, PodTemplate, RevisionTemplates } from '../model/model.ts';
import { minimumOf } from './pod-group.ts';

/** When a pod of a gang seeks its node, as a number in text: higher ones first. */
export type Turns = (roleIndex: number, replica: number, podIndex: number) => string;

/** Steps of a turn: what the minimum needs, then replica by replica; in each the larger pods, then in their order. */
const STEP = { tier: 1_000_000, size: 100_000, role: 10_000, replica: 100 };
const NEEDED = 1000;
const FIRST_EXTRA = 500;

/**
 * In which order the pods of each gang seek their nodes: the role replicas first that the minimum needs, then one replica
 * after the other; larger pods before smaller ones. Without it Volcano takes pods by the number that their names end in and
 * then by UID, so that pods above the minimum may take its place, and whether pods of two sizes fit is drawn by lot.
 * @returns undefined where the order decides nothing: all pods are alike, and the gang's policy names no minimum
 * @see docs/gangs.md
 */
export function turnsOf(model: Model, templates: RevisionTemplates): Turns | undefined {
  const gang: Gang = model.gang ?? templates.gangPolicy ?? { minRoleReplicas: {} };
  const roles = templates.roles.map((role) => ({
    minimum: minimumOf(gang, role),
    entry: sizeOf(role.entry),
    worker: role.worker === undefined ? undefined : sizeOf(role.worker),
  }));
  const sizes = [...new Set(roles.flatMap(({ entry, worker }) => (worker === undefined ? [entry] : [entry, worker])))];
  // By what the policy says, not by today's replicas: scaling changes nothing on pods that run.
  const hasMinimum = Object.keys(gang.minRoleReplicas).length > 0;
  if (!hasMinimum && sizes.length < 2) return undefined;
  const ranks = new Map(sizes.sort().map((size, rank) => [size, Math.min(rank, 9)]));
  return (roleIndex, replica, podIndex) => {
    const role = roles[roleIndex];
    const size = podIndex === 0 ? role?.entry : (role?.worker ?? role?.entry);
    const tier = replica < (role?.minimum ?? 0) ? NEEDED : FIRST_EXTRA - Math.min(replica, FIRST_EXTRA);
    const place =
      Math.min(roleIndex, 9) * STEP.role + Math.min(replica, 99) * STEP.replica + Math.min(podIndex, STEP.replica - 1);
    return `${tier * STEP.tier + (ranks.get(size ?? '') ?? 0) * STEP.size + (STEP.size - 1 - place)}`;
  };
}

/** What a pod asks for, as text that sorts by size: devices count most, then memory, then cpu. */
function sizeOf({ spec }: PodTemplate): string {
  const requests = [...podRequests(spec)];
  const devices = requests.reduce((sum, [name, { nanos }]) => (isDevice(name) ? sum + nanos : sum), 0n);
  const nanosOf = (resource: string) => requests.find(([name]) => name === resource)?.[1].nanos ?? 0n;
  return [devices, nanosOf('memory'), nanosOf('cpu')].map((nanos) => `${nanos}`.padStart(40, '0')).join('/');
}
