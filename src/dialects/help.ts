import type { DialectHelp } from './dialect.ts';
import { VOCABULARY as LEADER_WORKER_SET } from './leader-worker-set/vocabulary.ts';
import { VOCABULARY as MODEL_INFER } from './model-infer/vocabulary.ts';
import { VOCABULARY as MODEL_SERVING } from './model-serving/vocabulary.ts';

/** What help says of each dialect of registry.ts, in the same order: all that is loaded before a command is called. */
export const DIALECT_HELP: readonly [DialectHelp, ...DialectHelp[]] = [MODEL_INFER, MODEL_SERVING, LEADER_WORKER_SET];
