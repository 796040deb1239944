import { AGENTS } from '../../src/agents/registry.ts';
import { commandsFor } from '../../src/cli/commands.ts';

/** Every command, as users have them. */
export const COMMANDS = commandsFor(AGENTS);
