import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { commitModel, said } from '../../support/checkout.ts';
import { eventually, podsIn } from '../../support/cluster.ts';
import { MISSING_IMAGE, ROLES_THAT_END_UNEVENLY } from '../../support/model-infer.ts';
import { endingOrder, mixturesIn, mostOutOfService, timelineOf } from '../../support/pod-watch.ts';
import { failPod } from '../../support/pods.ts';
import { say } from '../../support/say.ts';
import type { Agent } from './agent.ts';
import { changed, deployed, replacedGroups, settled, uidsOf } from './deployment.ts';

/** What any agent does where it starts the stages itself: `promotion: automatic`. */
export function startsStages(name: string, agent: () => Agent): void {
  const namespace = name;
  const project = `agents: [${name}]\npromotion: automatic\n`;

  describe(`${name} starts the stages itself`, () => {
    test('from one commit, one group at a time, the highest first', async () => {
      const wish = { name: 'auto', namespace, groups: 3, roles: ROLES_THAT_END_UNEVENLY };
      const deployment = await deployed(agent(), wish, project);
      const { length } = deployment.watch.events;
      await changed(deployment, { image: 'llm:2' });
      const { events } = deployment.watch;
      say(`${name}: one commit, three stages\n${timelineOf(events.slice(length))}`);
      expect(new Set((await podsIn(namespace)).map(({ revision }) => revision)).size).toBe(1);
      expect(endingOrder(events)).toEqual(['auto-2', 'auto-1', 'auto-0']);
      expect(mostOutOfService(events, 4)).toBe(1);
      expect(mixturesIn(events)).toEqual([]);
    });

    test('and not the next one while a stage is not ready; a fix goes through all of them', async () => {
      const deployment = await deployed(agent(), { name: 'held', namespace, groups: 3 }, project);
      const { checkout, wish, watch } = deployment;
      const before = await uidsOf(deployment);
      await commitModel(checkout, { ...wish, image: MISSING_IMAGE }, 'an image that is not there');
      await agent().push(checkout);
      await eventually(
        async () => (await checkout.flotilla('status', '--why')).stdout,
        (words) => words.includes('ImagePullBackOff'),
      );
      await sleep(15_000);
      say(`${name}: ${(await checkout.flotilla('status', '--why')).stdout.trim()}\n${await agent().words(wish)}`);
      expect(replacedGroups(before, await uidsOf(deployment))).toEqual([2]);
      // What is expected has reached the cluster before the pods that it speaks of: recover knows what they should be.
      await failPod({ namespace, name: 'held-2-405b-0-1' });
      const words = await said(checkout, 'recover');
      say(`${name}: ${words.trim()}`);
      expect(words).toContain('deleted  held-2-405b-0-1');
      await commitModel(checkout, { ...wish, image: 'llm:3' }, 'a fix');
      await agent().push(checkout);
      await agent().giveUp(wish);
      await settled(deployment);
      expect(replacedGroups(before, await uidsOf(deployment))).toEqual([0, 1, 2]);
      expect(mostOutOfService(watch.events, 4)).toBe(1);
    });
  });
}
