import type { Dialect } from '../dialect.ts';
import { podCount, podTemplates } from '../roles.ts';
import { gangAdvice, modelProblems } from './model-rules.ts';
import { normalize } from './normalize.ts';
import { REVISION } from './revision.ts';
import { VOCABULARY } from './vocabulary.ts';

/**
 * MatrixInfer's ModelInfer: groups of roles, each role a number of entry pods with their workers.
 * @see docs/model-infer.md
 */
export const MODEL_INFER: Dialect = {
  ...VOCABULARY,
  apiVersion: 'workload.matrixinfer.ai/v1alpha1',
  schema: {
    checked: (kubernetes) => `ModelInfer@${kubernetes}`,
    published: async () => (await import('../../../schemas/model-infer.json', { with: { type: 'json' } })).default,
  },
  podTemplates,
  podCount,
  rules: modelProblems,
  advice: gangAdvice,
  normalize,
  revision: REVISION,
};
