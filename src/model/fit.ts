// Whether gangs find room: what `fit` answers, and whoever shows it reads.

/**
 * What becomes of a gang: `whole` all its pods find a node, `started` those that it must start with, `none` not even
 * these; `depends` on the order in which the scheduler takes pods that are alike to it, which is that of random UIDs.
 */
export type FitVerdict = 'whole' | 'started' | 'none' | 'depends';

/** Why a gang, or the rest of one, waits. */
export type FitReason =
  | 'pod-group-missing'
  | 'queue-missing'
  | 'queue-closed'
  | 'queue-limit'
  | 'cluster-overused'
  | 'pods-missing'
  | 'topology'
  | 'nodes'
  | 'queue-share'
  | 'gated';

/** How many pods of a gang land in one part of the network, or on one node that is in none. */
export interface FitPlace {
  /** A HyperNode's name, or a node's. */
  readonly name: string;
  readonly pods: number;
  /** The nodes, in their order, each once. */
  readonly nodes: readonly string[];
}

/** What is missing: an amount that is asked for, and what there is of it at the best place. */
export interface FitShortage {
  readonly resource: string;
  /** Kubernetes quantities. */
  readonly needs: string;
  readonly has: string;
  /** Where: a HyperNode, `the cluster`, a queue. */
  readonly where: string;
}

/** What becomes of one gang. */
export interface GangFit {
  readonly namespace: string;
  /** Of its PodGroup; `pod/<name>` for a pod without one. */
  readonly name: string;
  readonly verdict: FitVerdict;
  /** Pods that have a node in the end; the least over all orders that were tried. */
  readonly bound: number;
  readonly of: number;
  /** Pods that it must start with. */
  readonly minimum: number;
  /** One sentence for people: why it waits, or where it lands. */
  readonly why: string;
  /** Undefined for a gang that lands whole. */
  readonly reason?: FitReason;
  readonly short?: FitShortage;
  /** Gangs in front that hold what it misses, as `namespace/name`: without them it would start. */
  readonly behind: readonly string[];
  /** Where its pods land, in one of the orders. */
  readonly places: readonly FitPlace[];
}

/** One step of a rollout: what Git would apply now, or what a stage would. */
export interface FitStep {
  readonly model: string;
  readonly namespace: string;
  /** 0: now; else the stage's number. */
  readonly stage: number;
  readonly verdict: FitVerdict;
  /** Those of its gangs that this step makes or replaces. */
  readonly gangs: readonly GangFit[];
}

/** How far a model can grow. */
export interface FitRoom {
  readonly model: string;
  readonly namespace: string;
  /** How many more groups would start beside those that run. */
  readonly groups: number;
  /** Whether there was room for as many as were tried. */
  readonly isLeast: boolean;
  readonly maxSurge: number;
  readonly replicas: number;
  readonly maxUnavailable: number;
}

/** One part of the network, or a node that is in none, for whoever draws the racks. */
export interface FitRack {
  readonly name: string;
  readonly tier: number;
  readonly nodes: readonly FitNode[];
}

/** A node with what is on it in the end. */
export interface FitNode {
  readonly name: string;
  /** Devices that it offers, and how many of them are in use at first and in the end. */
  readonly devices: number;
  readonly usedBefore: number;
  readonly usedAfter: number;
  /** Gangs that land on it, `namespace/name`. */
  readonly gangs: readonly string[];
}

/** The answer of `flotilla fit`. */
export interface FitReport {
  /** All gangs that wait, or are to be made now. */
  readonly gangs: readonly GangFit[];
  readonly steps: readonly FitStep[];
  readonly room: readonly FitRoom[];
  readonly racks: readonly FitRack[];
  /** What was changed in thought: `without node n7`. */
  readonly whatIf: readonly string[];
  /** What the answer does not know: kinds that could not be read. */
  readonly notes: readonly string[];
}

/** The worst of several verdicts. */
export function worstVerdict(verdicts: readonly FitVerdict[]): FitVerdict {
  const order: readonly FitVerdict[] = ['none', 'depends', 'started'];
  return order.find((each) => verdicts.includes(each)) ?? 'whole';
}
