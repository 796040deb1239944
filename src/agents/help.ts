import type { AgentHelp } from './agent.ts';
import { ARGOCD_HELP } from './argocd/help.ts';
import { FLUX_HELP } from './flux/help.ts';

/** What help says of each agent of registry.ts, in the same order: all that is loaded before a command is called. */
export const AGENT_HELP: readonly AgentHelp[] = [ARGOCD_HELP, FLUX_HELP];
