import { describe, expect, onTestFinished, test } from 'vitest';
import { said } from '../../support/checkout.ts';
import { kubectl } from '../../support/cluster.ts';
import { succeed } from '../../support/kubectl.ts';
import { endingOrder, mostOutOfService, type PodEvent, timelineOf } from '../../support/pod-watch.ts';
import { say } from '../../support/say.ts';
import type { Agent } from './agent.ts';
import { changed, type Deployment, deployed, promoted, settled, uidsOf } from './deployment.ts';

/** What happens to pods while who promotes them changes, and who applies them. */
export function changesHands(name: string, agent: () => Agent): void {
  const namespace = name;

  describe(`${name} promotes in another way from now on`, () => {
    test('from pull-request to automatic and back: no pod is touched, and rollouts go on as they should', async () => {
      const deployment = await deployed(agent(), { name: 'switch', namespace, groups: 3 }, `agents: [${name}]\n`);
      await ledOver(deployment, ['--promotion', 'automatic']);
      const automatic = await changed(deployment, { image: 'llm:2' });
      expect(endingOrder(deployment.watch.events)).toEqual(['switch-2', 'switch-1', 'switch-0']);
      expect(mostOutOfService(deployment.watch.events, 4)).toBe(1);
      await ledOver(automatic, ['--promotion', 'pull-request']);
      const { length } = deployment.watch.events;
      const manual = await changed(automatic, { image: 'llm:3' });
      expect(endingOrder(deployment.watch.events.slice(length))).toEqual(['switch-2']);
      await promoted(manual);
      expect(endingOrder(deployment.watch.events.slice(length))).toEqual(['switch-2', 'switch-1']);
    });
  });
}

/** What happens to pods that one agent applies from now on in place of another. */
export function takesOver(agents: () => { readonly from: Agent; readonly to: Agent }): void {
  test('no pod is touched, and the new agent rolls out as it should', async () => {
    const { from, to } = agents();
    const wish = { name: 'swap', namespace: `to-${to.name}`, groups: 2 };
    const deployment = await deployed(from, wish, `agents: [${from.name}]\n`);
    const [, ...options] = to.bootstrap(deployment.checkout);
    await ledOver(deployment, [...options, '--instead-of', from.name], to);
    onTestFinished(() => to.forget());
    const { length } = deployment.watch.events;
    await changed({ ...deployment, agent: to }, { image: 'llm:2' });
    expect(endingOrder(deployment.watch.events.slice(length))).toEqual(['swap-1']);
  });
}

/**
 * Runs `flotilla bootstrap` as often as it asks for, each time committed and applied, and does what it says is to be done;
 * no pod may come, go or end meanwhile.
 */
async function ledOver(
  deployment: Deployment,
  options: readonly string[],
  heir: Agent = deployment.agent,
): Promise<void> {
  const { agent, checkout, watch } = deployment;
  const before = await uidsOf(deployment);
  const { length } = watch.events;
  for (let [step, steps] = [1, 3]; step <= steps; step++) {
    const base = checkout.git('rev-parse', 'HEAD');
    const words = await said(checkout, 'bootstrap', heir.name, ...options);
    say(`${heir.name}: ${words.slice(words.indexOf('\n\n')).trim()}`);
    steps = Number(/step \d of (\d)/.exec(words)?.[1]);
    expect(words).toContain(`step ${step} of ${steps}`);
    checkout.commit(`step ${step}`);
    expect((await checkout.flotilla('diff', base, '--gate')).code).toBe(0);
    for (const [, args = ''] of words.matchAll(/^ {2}kubectl (.* delete .*)$/gm))
      await succeed(kubectl, args.split(' '));
    if (step === 2 && heir !== agent) await heir.follow(checkout);
    const present = step === 1 ? agent : heir;
    await present.push(checkout);
    await settled({ ...deployment, agent: present });
    expect(await uidsOf(deployment), `after step ${step}`).toEqual(before);
  }
  const events = watch.events.slice(length);
  say(`${heir.name}: pods while they change hands\n${timelineOf(events) || '  nothing'}`);
  expect(events.filter(isDisturbed)).toEqual([]);
}

function isDisturbed({ type, isEnding, isReady, phase }: PodEvent): boolean {
  return type !== 'MODIFIED' || isEnding || !isReady || phase !== 'Running';
}
