import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checkout, commitModel, newCheckout, said } from './support/checkout.ts';
import { ensureNamespace, needScheduler, podsIn, remove } from './support/cluster.ts';
import { sync } from './support/plain-agent.ts';
import { endingOrder, mostOutOfService, watchPods } from './support/pod-watch.ts';
import { say } from './support/say.ts';

const PLACE = { namespace: 'rollout', name: 'llama' };
const WISH = { ...PLACE, groups: 4, rollout: { maxUnavailable: 2 } };
const PODS_PER_GROUP = 4;

let checkout: Checkout;

beforeAll(async () => {
  needScheduler();
  await ensureNamespace(PLACE.namespace);
  checkout = newCheckout();
});
afterAll(async () => {
  await remove(PLACE.namespace);
  checkout.remove();
});

function waitForStage(timeout: string) {
  return checkout.flotilla('--quiet', 'status', '--wait=stage', '--timeout', timeout);
}

test('a rollout goes through every stage, each promoted once the one before is healthy', async () => {
  await commitModel(checkout, WISH, 'deploy');
  await sync(checkout, PLACE);
  expect((await waitForStage('2m')).code).toBe(0);
  const watch = await watchPods(PLACE);

  await commitModel(checkout, { ...WISH, image: 'llm:2' }, 'llm:2');
  const unsynced = await checkout.flotilla('--quiet', 'promote', '--when-healthy', '--commit');
  say(unsynced.stderr.trim());
  expect([unsynced.code, (await waitForStage('1s')).code]).toEqual([1, 1]);

  await sync(checkout, PLACE);
  expect((await waitForStage('2m')).code).toBe(0);
  say(`after the first stage\n${(await checkout.flotilla('status')).stdout}`);
  const promoted = await said(checkout, '--quiet', 'promote', '--when-healthy', '--commit');
  say(promoted.trim());
  await sync(checkout, PLACE);
  expect((await checkout.flotilla('--quiet', 'status', '--wait=updated', '--timeout', '2m')).code).toBe(0);
  const status = await said(checkout, 'status');
  say(`after the last stage\n${status}`);

  await watch.stop();
  expect(endingOrder(watch.events).map((gang) => gang.slice(-1))).toEqual(expect.arrayContaining(['0', '1', '2', '3']));
  expect(new Set(endingOrder(watch.events).slice(0, 2))).toEqual(new Set(['llama-3', 'llama-2']));
  expect(mostOutOfService(watch.events, PODS_PER_GROUP)).toBe(2);
  expect(new Set((await podsIn(PLACE.namespace)).map(({ revision }) => revision)).size).toBe(1);
});
