import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Checkout, commitModel, said } from '../../support/checkout.ts';
import { eventually, hyperNodes, kubectl, podsIn } from '../../support/cluster.ts';
import { succeed } from '../../support/kubectl.ts';
import { MISSING_IMAGE } from '../../support/model-infer.ts';
import { timelineOf } from '../../support/pod-watch.ts';
import { failPod } from '../../support/pods.ts';
import { RACK_SIZE } from '../../support/racks.ts';
import { say } from '../../support/say.ts';
import type { Agent } from './agent.ts';
import { changed, deployed, replacedGroups, settled, uidsOf } from './deployment.ts';

const PAIR = [{ name: '405b', workers: 1 }];

/** Runs recover again and again, as a CronJob does, until all is available. */
async function recovered(checkout: Checkout, name: string): Promise<void> {
  const end = Date.now() + 240_000;
  for (;;) {
    const words = await said(checkout, '--quiet', 'recover', ...(name === 'flux' ? ['--reconcile'] : []));
    if (!words.includes('No pod has failed.')) say(`${name}: ${words.trim()}`);
    const { code } = await checkout.flotilla('--quiet', 'status', '--wait', '--timeout', '5s');
    if (code === 0) return;
    if (Date.now() > end) throw new Error((await checkout.flotilla('status', '--why')).stdout);
  }
}

/** What any agent does with pods that fail, and with a change that does not work. */
export function livesWithFailures(name: string, agent: () => Agent): void {
  const namespace = name;

  describe(`${name} and what fails`, () => {
    test('a pod that has failed is left alone, said by status and mended by recover', async () => {
      const deployment = await deployed(agent(), { name: 'fails', namespace });
      const { checkout, wish } = deployment;
      const before = await uidsOf(deployment);
      await failPod({ namespace, name: 'fails-0-405b-1-1' });
      const { code, stdout } = await checkout.flotilla('status', '--why');
      say(`${name}: ${stdout.trim()}`);
      expect([code, stdout]).toEqual([1, expect.stringMatching(/405b-1-1: .*OOMKilled/)]);
      await sleep(5000);
      expect(await uidsOf(deployment)).toEqual(before);
      say(`${name}: ${await agent().words(wish)}`);
      const reconcile = name === 'flux' ? ['--reconcile'] : [];
      say(`${name}: ${(await said(checkout, 'recover', ...reconcile)).trim()}`);
      await said(checkout, '--quiet', 'status', '--wait', '--timeout', '2m');
      const after = await uidsOf(deployment);
      const replaced = Object.keys(before).filter((each) => before[each] !== after[each]);
      expect(replaced).toEqual(['fails-0-405b-1-0', 'fails-0-405b-1-1']);
      await settled(deployment);
    });

    test('a pod that a drain has evicted comes back, and a gang whose rack has no room left moves to another one', async () => {
      const gangSchedule = { networkTopology: { mode: 'hard', highestTierAllowed: 1 } };
      const deployment = await deployed(agent(), { name: 'drained', namespace, gangSchedule });
      const { checkout } = deployment;
      const [first] = await podsIn(namespace);
      if (first === undefined) throw new Error('no pod');
      const { length } = deployment.watch.events;
      onTestFinished(() => void succeed(kubectl, ['uncordon', first.node]));
      await succeed(kubectl, ['drain', first.node, '--force', '--ignore-daemonsets', '--timeout=60s']);
      await recovered(checkout, name);
      say(`${name}: ${first.node} drained\n${timelineOf(deployment.watch.events.slice(length))}`);
      const racks = await hyperNodes(1);
      const used = new Set((await podsIn(namespace)).map(({ node }) => racks.get(node)));
      expect(used.size).toBe(1);
      expect(used).not.toContain(racks.get(first.node));
      await settled(deployment);
    });

    test('a stage that never becomes ready is not promoted from; a fix replaces just its groups', async () => {
      const deployment = await deployed(agent(), { name: 'broken', namespace, groups: 3 });
      const { checkout, wish } = deployment;
      const before = await uidsOf(deployment);
      await commitModel(checkout, { ...wish, image: MISSING_IMAGE }, 'an image that is not there');
      await agent().push(checkout);
      const why = await eventually(
        async () => (await checkout.flotilla('status', '--why')).stdout,
        (words) => words.includes('ImagePullBackOff'),
      );
      say(`${name}: ${why.trim()}\n${await agent().words(wish)}`);
      const { code, stderr } = await checkout.flotilla('--quiet', 'promote', '--when-healthy');
      say(`${name}: ${stderr.trim()}`);
      expect(code).toBe(1);
      expect(replacedGroups(before, await uidsOf(deployment))).toEqual([2]);
      const started = Date.now();
      await changed(deployment, { image: 'llm:3' });
      say(`${name}: the fix took ${Math.round((Date.now() - started) / 1000)} s`);
      expect(replacedGroups(before, await uidsOf(deployment))).toEqual([2]);
    });

    test('a stage that finds no room is given up for a newer commit', async () => {
      const gangSchedule = { networkTopology: { mode: 'hard', highestTierAllowed: 1 } };
      const deployment = await deployed(agent(), { name: 'wide', namespace, groups: 2, gangSchedule, roles: PAIR });
      const { checkout, wish } = deployment;
      const before = await uidsOf(deployment);
      await commitModel(checkout, { ...wish, roles: [{ name: '405b', workers: RACK_SIZE }] }, 'more than a rack');
      await agent().push(checkout);
      const why = await eventually(
        async () => (await checkout.flotilla('status', '--why')).stdout,
        (words) => /^ {2}group 1: Unschedulable$/m.test(words),
      );
      say(`${name}: ${why.trim()}\n${await agent().words(wish)}`);
      const started = Date.now();
      await changed(deployment, {});
      say(`${name}: the revert took ${Math.round((Date.now() - started) / 1000)} s`);
      expect(replacedGroups(before, await uidsOf(deployment))).toEqual([1]);
    });
  });
}
