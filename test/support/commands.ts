import { AGENTS } from '../../src/agents/registry.ts';
import { commandsFor } from '../../src/cli/commands.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';

/** Every command, as users have them. */
export const COMMANDS = commandsFor({ agents: AGENTS, dialects: DIALECTS });
