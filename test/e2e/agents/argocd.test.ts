import { beforeAll } from 'vitest';
import { needScheduler } from '../support/cluster.ts';
import type { Agent } from './support/agent.ts';
import { startArgocd } from './support/argocd.ts';
import { startsStages } from './support/automatic.ts';
import { livesWithFailures } from './support/failures.ts';
import { survivesKills } from './support/kills.ts';
import { followsItsPage } from './support/page.ts';
import { syncsByPullRequest } from './support/pull-request.ts';
import { replacesStageByStage } from './support/stages.ts';
import { changesHands } from './support/switches.ts';

const BY_REVISION = 'agents: [argocd]\ngang: {taskKey: revision}\n';
const BY_SUB_GROUPS = 'agents: [argocd]\ngang: {form: subGroups}\n';

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
  { words: 'by pull request, as bootstrap sets up a new project', mixes: false },
  { words: 'by pull request, tasks keyed by role replica', project: 'gang: {taskKey: roleReplica}\n', mixes: true },
  { words: 'by pull request, by sub-groups', project: BY_SUB_GROUPS, mixes: false },
  {
    words: 'starting the stages itself, tasks keyed by revision',
    project: `${BY_REVISION}promotion: automatic\n`,
    mixes: false,
    recovers: true,
  },
]);
startsStages('argocd', () => argocd);
changesHands('argocd', () => argocd);
followsItsPage('argocd', () => argocd);
