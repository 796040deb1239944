import type { JsonObject } from '../model/json.ts';
import type { ClusterKind } from '../model/kubernetes.ts';

/** Which objects to read: their kind, their namespace, and a selector of labels. */
export interface Selection {
  readonly kind: ClusterKind;
  /** Empty: all namespaces, and kinds that lie in none. */
  readonly namespace: string;
  /** As `kubectl -l` takes it; empty for all. */
  readonly labelSelector: string;
}

/** Objects of a kind, as they are at one moment. */
export interface Listing {
  readonly objects: readonly JsonObject[];
  /** Where a watch goes on from. */
  readonly resourceVersion: string;
}

/** Why a kind cannot be read: no right to it, or the cluster has no such kind. */
export type Unreadable = 'forbidden' | 'absent';

/** One change of an object that is watched. */
export interface Change {
  readonly type: 'set' | 'removed';
  readonly object: JsonObject;
}

/** What came of a deletion: `gone` means that there was no such pod, `replaced` that a later pod has its name. */
export type Deletion = 'deleted' | 'gone' | 'replaced' | 'forbidden';

/** A pod to delete. */
export interface PodDeletion {
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  /** How long it may take to end; undefined: as long as it says itself. */
  readonly graceSeconds?: number | undefined;
}

/** One object of a kind. */
export interface ObjectReference {
  readonly kind: ClusterKind;
  readonly namespace: string;
  readonly name: string;
}

/** What came of setting annotations; `gone` where there is no such object. */
export type Annotation = 'annotated' | 'gone' | 'forbidden';

/** What came of writing a status; `gone` where there is no such object, or no such kind. */
export type StatusWrite = 'written' | 'gone' | 'forbidden';

/**
 * A cluster by its API server. Replies 429 and 5xx, and connections that break, are tried again with growing pauses for a while.
 * @throws WorldError from each method when the cluster cannot be reached, refuses the credentials, or goes on failing
 */
export interface Cluster {
  /** The server's address, for messages. */
  readonly server: string;
  /** The namespace that the context names, else `default`. */
  readonly namespace: string;
  /**
   * How far the server's clock is ahead of this machine's, in milliseconds, as its last reply told; 0 where it has not
   * replied yet, and for differences of a few seconds, which a reply cannot tell from its own delay.
   */
  clockAhead(): number;
  /** All objects of a selection, read in pages. */
  list(selection: Selection): Promise<Listing | Unreadable>;
  /**
   * Reports changes since a listing, until `signal` aborts.
   * @returns `stopped` after an abort; `expired` when the server no longer knows the version: list again
   */
  watch(selection: Selection, from: string, how: WatchOptions): Promise<'stopped' | 'expired'>;
  /** Deletes a pod only if it still has the uid. */
  deletePod(pod: PodDeletion): Promise<Deletion>;
  /** Sets annotations of an object by a merge patch; its other ones stay. */
  annotate(object: ObjectReference, annotations: Readonly<Record<string, string>>): Promise<Annotation>;
  /** Writes the status of an object by server-side apply, so that fields which others wrote there stay. */
  writeStatus(object: ObjectReference, status: JsonObject): Promise<StatusWrite>;
}

/** Who is told of the changes that a watch sees, and what ends it. */
export interface WatchOptions {
  readonly onChange: (change: Change) => void;
  readonly signal: AbortSignal;
}

/** Which cluster to open, by which credentials, and who is told of transient errors. */
export interface ClusterChoice {
  /** Kubeconfig files, the first of which counts most; undefined: kubectl's own, else the pod's that this runs in. */
  readonly kubeconfigs: readonly string[] | undefined;
  /** Undefined: the kubeconfig's current one. */
  readonly context: string | undefined;
  /** Told of a transient error while it is tried again, once until a request goes well. */
  readonly onTransientError: (what: string) => void;
  /** Ends whatever the cluster is being asked, as a failure does. */
  readonly signal: AbortSignal | undefined;
}
