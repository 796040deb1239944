import type { Dialects } from './dialect.ts';
import { LEADER_WORKER_SET } from './leader-worker-set/dialect.ts';
import { MODEL_INFER } from './model-infer/dialect.ts';
import { MODEL_SERVING } from './model-serving/dialect.ts';

/** Every kind of document that flotilla compiles. */
export const DIALECTS: Dialects = [MODEL_INFER, MODEL_SERVING, LEADER_WORKER_SET];
