import type { Dialect } from '../dialect.ts';
import { podCount, podTemplates, withEntryTemplate } from './document.ts';
import { normalize } from './normalize.ts';
import { REVISION } from './revision.ts';
import { setAdvice, setProblems } from './rules.ts';
import { VOCABULARY } from './vocabulary.ts';
import { WORKLOAD } from './workload.ts';

/**
 * Kubernetes SIG Apps' LeaderWorkerSet: groups of one leader and its workers.
 * @see docs/leader-worker-set.md
 */
export const LEADER_WORKER_SET: Dialect = {
  ...VOCABULARY,
  apiVersion: 'leaderworkerset.x-k8s.io/v1',
  schema: {
    checked: (kubernetes) => `LeaderWorkerSet@${kubernetes}`,
    published: async () =>
      (await import('../../../schemas/leader-worker-set.json', { with: { type: 'json' } })).default,
  },
  podTemplates,
  withEntryTemplate,
  podCount,
  ownKeysWin: true,
  rules: setProblems,
  advice: setAdvice,
  normalize,
  revision: REVISION,
  workload: WORKLOAD,
};
