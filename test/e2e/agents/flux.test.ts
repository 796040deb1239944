import { beforeAll } from 'vitest';
import { needScheduler } from '../support/cluster.ts';
import type { Agent } from './support/agent.ts';
import { startsStages } from './support/automatic.ts';
import { livesWithFailures } from './support/failures.ts';
import { startFlux } from './support/flux.ts';
import { survivesKills } from './support/kills.ts';
import { followsItsPage } from './support/page.ts';
import { syncsByPullRequest } from './support/pull-request.ts';
import { replacesStageByStage } from './support/stages.ts';
import { changesHands } from './support/switches.ts';

const BY_REVISION = 'agents: [flux]\ngang: {taskKey: revision}\n';

let flux: Agent;

beforeAll(async () => {
  needScheduler();
  flux = await startFlux();
  return () => flux.stop();
});

syncsByPullRequest('flux', () => flux);
replacesStageByStage('flux', () => flux, {
  words: 'all of the old pods are gone before a new one comes',
  mixes: false,
});
livesWithFailures('flux', () => flux);
survivesKills('flux', () => flux, [
  { words: 'by pull request', mixes: false },
  { words: 'by pull request, tasks keyed by revision', project: BY_REVISION, mixes: false },
  { words: 'starting the stages itself', project: 'agents: [flux]\npromotion: automatic\n', mixes: false },
]);
startsStages('flux', () => flux);
changesHands('flux', () => flux);
followsItsPage('flux', () => flux);
