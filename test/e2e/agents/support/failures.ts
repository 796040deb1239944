import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { commitModel, said } from '../../support/checkout.ts';
import { eventually } from '../../support/cluster.ts';
import { MISSING_IMAGE } from '../../support/model-infer.ts';
import { failPod } from '../../support/pods.ts';
import { RACK_SIZE } from '../../support/racks.ts';
import { say } from '../../support/say.ts';
import type { Agent } from './agent.ts';
import { changed, deployed, replacedGroups, settled, uidsOf } from './deployment.ts';

const PAIR = [{ name: '405b', workers: 1 }];

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
