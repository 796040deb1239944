import { type Amounts, amountsText, NO_AMOUNTS, sumOfAmounts, timesAmounts } from '../kubernetes/amounts.ts';
import { claimsIn, type KnownClaims, withDevices } from '../kubernetes/claims.ts';
import { podDevices } from '../kubernetes/requests.ts';
import { type Makeup, makeupKey, replicaRuns } from '../model/assignments.ts';
import type { StringMap } from '../model/kubernetes.ts';
import type { Model, Role } from '../model/model.ts';
import type { RolloutPlan } from '../model/rollout.ts';

/** What a group, or one role replica, is made of. */
export interface Cost {
  readonly pods: number;
  readonly devices: Amounts;
}

/** What groups are made of, by what each of them runs. */
export interface Costs {
  readonly podsOf: (makeups: readonly (Makeup | undefined)[]) => number;
  readonly devicesOf: (makeups: readonly Makeup[]) => InUse;
  readonly rolesOf: (revision: string) => readonly Role[];
  /** Of so many replicas of a role. */
  readonly ofReplicas: (revision: string, role: string, count: number) => Cost;
}

/** Amounts, and how they are written. */
interface InUse {
  readonly devices: Amounts;
  readonly text: StringMap;
}

/** Prepares what the groups of a plan, and their role replicas, are made of. */
export function costsOf({ companions = [] }: Model, { templates }: RolloutPlan): Costs {
  const claims: KnownClaims = claimsIn(companions);
  const rolesOf = (revision: string): readonly Role[] => templates.get(revision)?.roles ?? [];
  const ofReplicas: Costs['ofReplicas'] = (revision, name, count) => {
    const role = rolesOf(revision).find((each) => each.name === name);
    return role === undefined ? NOTHING : costOfRole(role, count, claims);
  };
  const known = new Map<string, Cost>();
  const costOf = (makeup: Makeup): Cost => {
    const key = makeupKey(makeup);
    const cost = known.get(key) ?? sumOfCosts(partsOf(makeup, rolesOf, ofReplicas));
    known.set(key, cost);
    return cost;
  };
  return {
    podsOf: (makeups) => makeups.reduce((sum, makeup) => sum + (makeup === undefined ? 0 : costOf(makeup).pods), 0),
    devicesOf: devicesByMix(costOf),
    rolesOf,
    ofReplicas,
  };
}

const NOTHING: Cost = { pods: 0, devices: NO_AMOUNTS };

function partsOf(makeup: Makeup, rolesOf: Costs['rolesOf'], ofReplicas: Costs['ofReplicas']): readonly Cost[] {
  return rolesOf(makeup.revision).flatMap(({ name, replicas }) =>
    replicaRuns(makeup, name, replicas).map(({ first, last, revision }) =>
      ofReplicas(revision, name, last - first + 1),
    ),
  );
}

/** Sums the devices of groups, once for each mix of what they run: most stages of a rollout replace the same mix. */
function devicesByMix(costOf: (makeup: Makeup) => Cost): Costs['devicesOf'] {
  const sums = new Map<string, InUse>();
  return (makeups) => {
    const counts = new Map<string, { cost: Cost; count: number }>();
    for (const makeup of makeups) {
      const name = makeupKey(makeup);
      const known = counts.get(name);
      if (known === undefined) counts.set(name, { cost: costOf(makeup), count: 1 });
      else known.count += 1;
    }
    const key = [...counts].map(([name, { count }]) => `${name}*${count}`).join();
    const known = sums.get(key);
    if (known !== undefined) return known;
    const devices = sumOfAmounts([...counts.values()].map(({ cost, count }) => timesAmounts(cost.devices, count)));
    const sum = { devices, text: amountsText(devices) };
    sums.set(key, sum);
    return sum;
  };
}

function costOfRole({ workerReplicas, entry, worker }: Role, replicas: number, claims: KnownClaims): Cost {
  const workers = worker === undefined ? 0 : workerReplicas * replicas;
  const ofEntries = timesAmounts(podDevices(entry.spec), replicas);
  const ofWorkers = worker === undefined ? NO_AMOUNTS : timesAmounts(podDevices(worker.spec), workers);
  return { pods: replicas + workers, devices: withDevices(sumOfAmounts([ofEntries, ofWorkers]), claims) };
}

function sumOfCosts(costs: readonly Cost[]): Cost {
  return {
    pods: costs.reduce((sum, { pods }) => sum + pods, 0),
    devices: sumOfAmounts(costs.map(({ devices }) => devices)),
  };
}
