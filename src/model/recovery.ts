import type { RecoveryRules } from './expectation.ts';
import type { ClusterKind } from './kubernetes.ts';

/** A pod to delete, so that an agent makes it anew. */
export interface RecoveryDeletion {
  readonly namespace: string;
  readonly name: string;
  /** Precondition of the deletion: never a later pod of the same name. */
  readonly uid: string;
  /** Seconds that it gets to end, where it would drain otherwise: a group that is down has no request to finish. */
  readonly graceSeconds?: number;
  readonly ordinal: number;
  /** What failed, and why this pod goes with it. */
  readonly reason: string;
  /** Whether its gang goes as a whole, to find room elsewhere. */
  readonly moves?: true;
}

/** A pod that failed and is left alone until its grace period is over. */
export interface RecoveryWait {
  readonly name: string;
  readonly ordinal: number;
  readonly until: number;
  readonly reason: string;
}

/** A pod that is not as it should be and is left alone. */
export interface RecoveryHold {
  readonly name: string;
  readonly ordinal: number;
  readonly reason: string;
}

/** What recovery does now, and what it will do. */
export interface Recovery {
  /** Highest group first, then by name; each pod once. */
  readonly deletions: readonly RecoveryDeletion[];
  /** Soonest first. */
  readonly waiting: readonly RecoveryWait[];
  /** Highest group first, then by name. */
  readonly held: readonly RecoveryHold[];
  /** Why each other pod of the groups that are down stays, for whoever asks; highest group first. */
  readonly kept: readonly RecoveryHold[];
  /** Groups of which pods are missing that nobody but the agent can make. */
  readonly incomplete: readonly number[];
  /** Whether more could be said if the room of the cluster's nodes were known. */
  readonly needsRoom: boolean;
}

/**
 * What came of a deletion: `planned` in a dry run; `gone` where the pod had left by itself; `replaced` where a later pod had
 * its name; `failed` where the server would not answer.
 */
export type DeletionOutcome = 'planned' | 'deleted' | 'gone' | 'replaced' | 'forbidden' | 'failed';

/** A deletion, and what came of it. */
export interface DoneDeletion extends RecoveryDeletion {
  readonly outcome: DeletionOutcome;
}

/** What was done to recover a model, or would be done. */
export interface ModelRecovery extends Omit<Recovery, 'deletions' | 'needsRoom'> {
  readonly name: string;
  readonly namespace: string;
  readonly rules: RecoveryRules;
  readonly deletions: readonly DoneDeletion[];
}

/** An object by which an agent applies pods, and what came of asking it to do so at once. */
export interface AskedObject {
  /** Whose it is: `Flux`. */
  readonly agent: string;
  readonly kind: ClusterKind;
  readonly namespace: string;
  readonly name: string;
  readonly outcome: 'annotated' | 'gone' | 'forbidden';
}

/** What one run of recover did, or one round of `--watch`. */
export interface RecoveryRound {
  readonly models: readonly ModelRecovery[];
  /** The agents' objects that were asked to apply; empty unless `--reconcile` is given. */
  readonly asked: readonly AskedObject[];
  /** Milliseconds since 1970, where one round follows another. */
  readonly at?: number;
}
