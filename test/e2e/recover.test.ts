import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Checkout, commitModel, newCheckout, said } from './support/checkout.ts';
import { ensureNamespace, needScheduler, podsIn, remove } from './support/cluster.ts';
import type { ModelWish } from './support/model-infer.ts';
import { sync } from './support/plain-agent.ts';
import { failPod } from './support/pods.ts';
import { say } from './support/say.ts';

const NAMESPACE = 'recover';

beforeAll(async () => {
  needScheduler();
  await ensureNamespace(NAMESPACE);
});
afterEach(() => remove(NAMESPACE));

/** Deploys a model and has one of its pods fail. */
async function withFailedPod(wish: Partial<ModelWish> & { readonly name: string }): Promise<Checkout> {
  const checkout = newCheckout();
  onTestFinished(() => checkout.remove());
  await commitModel(checkout, { namespace: NAMESPACE, groups: 2, ...wish }, 'deploy');
  await sync(checkout, { namespace: NAMESPACE, name: wish.name });
  await said(checkout, '--quiet', 'status', '--wait', '--timeout', '2m');
  await failPod({ namespace: NAMESPACE, name: `${wish.name}-1-405b-0-1` });
  return checkout;
}

async function uids(): Promise<ReadonlyMap<string, string>> {
  return new Map((await podsIn(NAMESPACE)).map(({ name, uid }) => [name, uid]));
}

describe('a pod that has failed', () => {
  test.each([
    { policy: 'RoleRecreate', replaces: ['1-405b-0-0', '1-405b-0-1'] },
    { policy: 'InferGroupRecreate', replaces: ['1-405b-0-0', '1-405b-0-1', '1-405b-1-0', '1-405b-1-1'] },
    { policy: 'None', replaces: ['1-405b-0-1'] },
  ])('is recovered with recoveryPolicy $policy: $replaces are made anew', async ({ policy, replaces }) => {
    const name = 'llama';
    const checkout = await withFailedPod({ name, recoveryPolicy: policy });
    const before = await uids();
    const status = await checkout.flotilla('status', '--why');
    say(`${policy}\n${status.stdout.trim()}`);
    expect([status.code, status.stdout]).toEqual([1, expect.stringMatching(/405b-0-1: .*OOMKilled/)]);

    say((await said(checkout, 'recover')).trim());
    await sync(checkout, { namespace: NAMESPACE, name });
    await said(checkout, '--quiet', 'status', '--wait', '--timeout', '2m');
    const after = await uids();
    const replaced = [...before.keys()].filter((each) => before.get(each) !== after.get(each));
    expect(replaced).toEqual(replaces.map((each) => `${name}-${each}`));
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  test('is left alone until restartGracePeriodSeconds have passed', async () => {
    const checkout = await withFailedPod({ name: 'grace', restartGracePeriodSeconds: 6 });
    const before = await uids();
    say((await said(checkout, 'recover')).trim());
    expect(await uids()).toEqual(before);
    await sleep(7000);
    const words = await said(checkout, 'recover');
    say(words.trim());
    expect(words).toContain('deleted  grace-1-405b-0-1');
  });
});
