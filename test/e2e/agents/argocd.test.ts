import { beforeAll } from 'vitest';
import { needScheduler } from '../support/cluster.ts';
import type { Agent } from './support/agent.ts';
import { startArgocd } from './support/argocd.ts';
import { startsStages } from './support/automatic.ts';
import { livesWithFailures } from './support/failures.ts';
import { survivesKills } from './support/kills.ts';
import { syncsByPullRequest } from './support/pull-request.ts';
import { replacesStageByStage } from './support/stages.ts';

let argocd: Agent;

beforeAll(async () => {
  needScheduler();
  argocd = await startArgocd();
  return () => argocd.stop();
});

syncsByPullRequest('argocd', () => argocd);
replacesStageByStage('argocd', () => argocd, { words: 'new pods run while old ones still end', mixes: true });
livesWithFailures('argocd', () => argocd);
survivesKills('argocd', () => argocd, [
  { words: 'by pull request', wish: {}, mixes: true },
  { words: 'by pull request, with an anti-affinity between revisions', wish: { isApart: true }, mixes: false },
]);
startsStages('argocd', () => argocd);
