import { describe, expect, test } from 'vitest';

import { eventually, podsIn } from '../../support/cluster.ts';

import { say } from '../../support/say.ts';
import type { Agent } from './agent.ts';
import { changed, deployed, settled, uidsOf } from './deployment.ts';

/** What any agent does with what flotilla writes, where each stage is a commit. */
export function syncsByPullRequest(name: string, agent: () => Agent): void {
  const namespace = name;

  describe(`${name} applies what flotilla writes`, () => {
    test('all of it, and is healthy once every gang runs whole', async () => {
      const { wish } = await deployed(agent(), { name: 'llama', namespace, groups: 2 });
      const pods = await podsIn(namespace);
      expect(pods.map((pod) => `${pod.name} ${pod.phase}`)).toEqual(
        [0, 1].flatMap((group) => ['0-0', '0-1', '1-0', '1-1'].map((pod) => `llama-${group}-405b-${pod} Running`)),
      );
      say(`${name}: ${wish.name} deployed; ${pods.length} pods run`);
    });

    test('nothing is replaced by a commit that changes no manifest', async () => {
      const deployment = await deployed(agent(), { name: 'calm', namespace, groups: 2 });
      const before = await uidsOf(deployment);
      const { checkout } = deployment;
      checkout.write('README.md', 'models\n');
      checkout.commit('a page');
      await agent().push(checkout);
      await settled(deployment);
      expect(await uidsOf(deployment)).toEqual(before);
    });

    test('scaling a role, then the groups, down prunes just what is gone', async () => {
      const deployment = await deployed(agent(), { name: 'scale', namespace, groups: 2 });
      const before = await uidsOf(deployment);
      const fewer = await changed(deployment, { roles: [{ name: '405b', replicas: 1, workers: 1 }] });
      const gone = (names: readonly string[]) => (pods: Readonly<Record<string, string>>) =>
        names.every((each) => pods[each] === undefined);
      const roleReplicas = ['scale-0-405b-1-0', 'scale-0-405b-1-1', 'scale-1-405b-1-0', 'scale-1-405b-1-1'];
      const half = await eventually(() => uidsOf(fewer), gone(roleReplicas));
      const kept = Object.keys(before).filter((each) => !roleReplicas.includes(each));
      expect(half).toEqual(Object.fromEntries(kept.map((each) => [each, before[each]])));
      const one = await changed(fewer, { groups: 1 });
      const last = await eventually(() => uidsOf(one), gone(kept.filter((each) => each.startsWith('scale-1-'))));
      expect(Object.keys(last)).toEqual(['scale-0-405b-0-0', 'scale-0-405b-0-1']);
      expect(last['scale-0-405b-0-0']).toBe(before['scale-0-405b-0-0']);
    });
  });
}
