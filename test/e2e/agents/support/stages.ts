import { describe, expect, test } from 'vitest';
import { ROLES_THAT_END_UNEVENLY } from '../../support/model-infer.ts';
import { mixturesIn, oldBesideNew, timelineOf } from '../../support/pod-watch.ts';
import { say } from '../../support/say.ts';
import type { Agent } from './agent.ts';
import { changed, deployed, promoted, replacedGroups, uidsOf } from './deployment.ts';

/** What an agent was seen to do with a gang that may start before all of its old pods are gone. */
interface Seen {
  readonly words: string;
  readonly mixes: boolean;
}

/** What any agent does with a rollout whose stages are commits. */
export function replacesStageByStage(name: string, agent: () => Agent, seen: Seen): void {
  const namespace = name;

  describe(`${name} replaces the groups of a stage`, () => {
    test('just these, the highest first, and no gang runs two revisions at once', async () => {
      const roles = [{ name: '405b', replicas: 2, workers: 1 }];
      const deployment = await deployed(agent(), { name: 'stages', namespace, groups: 3, roles });
      const uids = [await uidsOf(deployment)];
      const after = await changed(deployment, { image: 'llm:2' });
      uids.push(await uidsOf(after));
      for (const group of [1, 0]) {
        const words = await promoted(after);
        say(`${name}: ${words.split('\n')[0]}`);
        expect(words).toContain(`group ${group} to `);
        uids.push(await uidsOf(after));
      }
      expect(uids.slice(1).map((each, index) => replacedGroups(uids[index] ?? {}, each))).toEqual([[2], [1], [0]]);
      expect(mixturesIn(deployment.watch.events)).toEqual([]);
    });

    test('whole, also where its pods take different times to end', async () => {
      const deployment = await deployed(agent(), { name: 'uneven', namespace, roles: ROLES_THAT_END_UNEVENLY });
      const { length } = deployment.watch.events;
      await changed(deployment, { image: 'llm:2' });
      say(`${name}: a group whose pods end after 1, 6 and 12 s\n${timelineOf(deployment.watch.events.slice(length))}`);
      expect(mixturesIn(deployment.watch.events)).toEqual([]);
    });

    test(`of a gang that may start without some of its pods, ${seen.words}`, async () => {
      const gangSchedule = { minRoleReplicas: { slow: 0 } };
      const roles = ROLES_THAT_END_UNEVENLY.map((role) => ({
        ...role,
        entryGraceSeconds: role.name === 'slow' ? 20 : 1,
      }));
      const deployment = await deployed(agent(), { name: 'partial', namespace, gangSchedule, roles });
      const { length } = deployment.watch.events;
      await changed(deployment, { image: 'llm:2' });
      const events = deployment.watch.events.slice(length);
      const mixtures = mixturesIn(deployment.watch.events);
      say(`${name}: a gang whose minimum leaves out the role that takes 20 s to end\n${timelineOf(events)}`);
      for (const { from, to = 0 } of mixtures) say(`${name}: two revisions ran from ${from} to ${to} ms`);
      expect(mixtures.map(({ gang }) => gang)).toEqual(seen.mixes ? ['partial-0'] : []);
      expect(oldBesideNew(deployment.watch.events)).toEqual([]);
    });
  });
}
