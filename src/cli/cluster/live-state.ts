import type { Cluster } from '../../io/cluster-port.ts';
import type { LiveObjects } from '../../model/live.ts';

/** Whose live objects are asked for. */
export interface Scope {
  /** Where they lie; undefined: where `--namespace` says, else the context. */
  readonly namespaces: readonly string[] | undefined;
  /** Undefined: those of every model. */
  readonly model: string | undefined;
}

/** What a cluster holds at a moment. */
export interface LiveState {
  readonly live: LiveObjects;
  /** Milliseconds since 1970 by the clock that wrote the times in `live`: the server's. */
  readonly now: number;
}

/** How to follow a cluster. */
export interface Follow {
  /** Told the first state, then every new one, at most once a second, and no two at a time. */
  readonly onState: (state: LiveState) => void | Promise<void>;
  /** Tells the state anew after so long without a change, as time alone may change what is true of it. */
  readonly idleMs?: number;
  /** Ends the following. */
  readonly signal: AbortSignal;
  /** Undefined: it is opened as the command line says. */
  readonly cluster?: Cluster;
}
