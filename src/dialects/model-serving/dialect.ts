import type { Dialect } from '../dialect.ts';
import { podCount, podTemplates } from '../roles.ts';
import { normalize } from './normalize.ts';
import { REVISION } from './revision.ts';
import { servingAdvice, servingProblems } from './rules.ts';
import { VOCABULARY } from './vocabulary.ts';
import { WORKLOAD } from './workload.ts';

/**
 * Kthena's ModelServing: the groups of roles that MatrixInfer called a ModelInfer, each group a gang.
 * @see docs/model-serving.md
 */
export const MODEL_SERVING: Dialect = {
  ...VOCABULARY,
  apiVersion: 'workload.serving.volcano.sh/v1alpha1',
  schema: {
    checked: (kubernetes) => `ModelServing@${kubernetes}`,
    published: async () => (await import('../../../schemas/model-serving.json', { with: { type: 'json' } })).default,
  },
  podTemplates,
  podCount,
  rules: servingProblems,
  advice: servingAdvice,
  normalize,
  revision: REVISION,
  workload: WORKLOAD,
};
