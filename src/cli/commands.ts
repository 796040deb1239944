import type { CommandSpec } from './command.ts';
import { CLUSTER_COMMANDS } from './tables/cluster.ts';
import { COMPILE_COMMANDS } from './tables/compile.ts';
import { ROLLOUT_COMMANDS } from './tables/rollout.ts';
import { SETUP_COMMANDS } from './tables/setup.ts';
import { START_COMMANDS } from './tables/start.ts';

/** Every command, in the order in which help lists them; each is loaded when it is called. */
export const COMMANDS: readonly CommandSpec[] = [
  ...COMPILE_COMMANDS,
  ...ROLLOUT_COMMANDS,
  ...CLUSTER_COMMANDS,
  ...SETUP_COMMANDS,
  ...START_COMMANDS,
];
