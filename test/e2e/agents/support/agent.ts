import type { Checkout } from '../../support/checkout.ts';

/** A model in a repository, by what its folder is called. */
export interface Followed {
  readonly namespace: string;
  readonly name: string;
}

/** A GitOps agent that runs. */
export interface Agent {
  readonly name: 'argocd' | 'flux';
  /** Arguments of the `flotilla bootstrap` by which a repository gets the agent's own objects. */
  readonly bootstrap: (checkout: Checkout) => readonly string[];
  /** Does what `flotilla bootstrap` says is to be done once for the cluster. */
  readonly follow: (checkout: Checkout) => Promise<void>;
  /** Tells the agent that there is a new commit, as a webhook would. */
  readonly push: (checkout: Checkout) => Promise<void>;
  /** Whether the agent says of a model that the newest commit given is applied, and all of it healthy. */
  readonly isHealthy: (model: Followed) => Promise<boolean>;
  /** Has the agent look at newer commits, where it still waits for what an older one has begun. */
  readonly giveUp: (model: Followed) => Promise<void>;
  /** What the agent says of a model, in its own words. */
  readonly words: (model: Followed) => Promise<string>;
  /** Takes the repository away from the agent, which takes all that it has applied out of the cluster. */
  readonly forget: () => Promise<void>;
  /** Kills the controller that applies, in the midst of whatever it does, and starts it again. */
  readonly crash: () => Promise<void>;
  /** Ends the agent. */
  readonly stop: () => Promise<void>;
}
