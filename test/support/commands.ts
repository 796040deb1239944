import { AGENTS } from '../../src/agents/registry.ts';
import { commandGroups } from '../../src/cli/commands.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';

/** Every command by what it is for, as users have them. */
export const COMMAND_GROUPS = commandGroups({ agents: AGENTS, dialects: DIALECTS });

/** Every command, as users have them. */
export const COMMANDS = COMMAND_GROUPS.flatMap(({ commands }) => commands);
