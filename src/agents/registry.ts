import type { Agent } from './agent.ts';
import { ARGOCD } from './argocd/agent.ts';
import { FLUX } from './flux/agent.ts';

/** The agents that flotilla knows, in the order in which it names them. */
export const AGENTS: readonly Agent[] = [ARGOCD, FLUX];
