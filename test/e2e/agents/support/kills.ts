import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commitModel } from '../../support/checkout.ts';
import { podsIn } from '../../support/cluster.ts';
import type { ModelWish } from '../../support/model-infer.ts';
import { mixturesIn, oldBesideNew, timelineOf } from '../../support/pod-watch.ts';
import { randomNumbers } from '../../support/random.ts';
import { say } from '../../support/say.ts';
import type { Agent } from './agent.ts';
import { type Deployment, deployed, settled } from './deployment.ts';

/** Rollouts in which the controller is killed; FLOTILLA_E2E_KILLS for more of them. */
const RUNS = Number(process.env['FLOTILLA_E2E_KILLS'] ?? 4);

/** What decides when: the same number kills at the same moments. */
const SEED = Number(process.env['FLOTILLA_E2E_SEED'] ?? 1);

/** Eight pods that do not all end at once: the more there are, the likelier a kill comes between two of them. */
const ROLES = [
  { name: 'slow', replicas: 2, workers: 1, entryGraceSeconds: 5 },
  { name: 'fast', replicas: 2, workers: 1, entryGraceSeconds: 1 },
];

/** A way to write a model, and whether two revisions of a gang are known to run together for a while when the agent is killed. */
interface Way {
  readonly words: string;
  readonly project?: string;
  readonly mixes: boolean;
  /** Whether it needs `flotilla recover`: what the agent leaves may wait for ever. */
  readonly recovers?: boolean;
}

/** What becomes of a gang whose agent is killed at random moments while it replaces the pods. */
export function survivesKills(name: string, agent: () => Agent, ways: readonly Way[]): void {
  const namespace = name;

  describe(`${name}, killed while it replaces a gang`, () => {
    test.each(ways)('$words', { timeout: 3_600_000 }, async ({ words, project, mixes, recovers }) => {
      const deployment = await deployed(agent(), { name: 'killed', namespace, roles: ROLES }, project);
      if (recovers) onTestFinished(keepRecovering(deployment));
      const mixed = await rolloutsWithKills(deployment);
      say(`${name}, ${words}, seed ${SEED}: two revisions ran together in ${mixed.length} of ${RUNS} rollouts`);
      for (const each of mixed.slice(0, 3)) say(each);
      if (!mixes) expect(mixed).toEqual([]);
      expect(new Set((await podsIn(namespace)).map(({ revision }) => revision)).size).toBe(1);
    });
  });
}

/** `flotilla recover` again and again, saying what it deletes; gives what ends it. */
function keepRecovering({ checkout }: Deployment): () => Promise<void> {
  let isOver = false;
  const ended = (async () => {
    while (!isOver) {
      const { stdout } = await checkout.flotilla('recover');
      if (/\bdeleted\b/.test(stdout)) say(stdout.trim());
      await sleep(10_000);
    }
  })();
  return () => {
    isOver = true;
    return ended;
  };
}

/** How two revisions ran together, in each rollout in which they did. */
async function rolloutsWithKills(deployment: Deployment): Promise<readonly string[]> {
  const random = randomNumbers(SEED);
  const mixed: string[] = [];
  for (let run = 1; run <= RUNS; run++) {
    // In the midst of the deletions, while the new pods are made, and often a second time.
    const delays = [random() ** 3 * 3000, ...(random() < 0.5 ? [random() * 5000] : [])].map(Math.round);
    const found = await rolloutWithKills(deployment, { image: `llm:${run + 1}` }, delays);
    if (found !== '') mixed.push(found);
  }
  return mixed;
}

/** Rolls out, kills the controller after each delay, and waits for the end; how two revisions ran together, if they did. */
async function rolloutWithKills(
  deployment: Deployment,
  change: Partial<ModelWish>,
  delays: readonly number[],
): Promise<string> {
  const { agent, checkout, watch } = deployment;
  const { length } = watch.events;
  const before = mixturesIn(watch.events).length;
  await commitModel(checkout, { ...deployment.wish, ...change }, JSON.stringify(change));
  await agent.push(checkout);
  // Nothing slower would hit the moments between two deletions.
  while (!watch.events.slice(length).some(({ isEnding }) => isEnding)) await sleep(5);
  for (const delay of delays) {
    await sleep(delay);
    await agent.crash();
  }
  // A controller that was killed has missed the word of the newest commit.
  await sleep(3000);
  await agent.push(checkout);
  await settled(deployment, 240).catch((error: unknown) => {
    say(
      `killed ${delays.join(' and ')} ms after the first pod was asked to end:\n${timelineOf(watch.events.slice(length))}`,
    );
    throw error;
  });
  const mixtures = mixturesIn(watch.events).slice(before);
  if (mixtures.length === 0) return '';
  const stays = oldBesideNew(watch.events.slice(length)).length > 0 ? ', both to stay' : '';
  const times = mixtures.map(({ from, to }) => `${from} to ${to} ms`).join(', ');
  return `killed ${delays.join(' and ')} ms after the first pod was asked to end: two revisions ran ${times}${stays}\n${timelineOf(watch.events.slice(length))}`;
}
