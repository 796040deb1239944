import { onTestFinished } from 'vitest';
import { type Checkout, commitModel, newCheckout, said } from '../../support/checkout.ts';
import { ensureNamespace, eventually, podsIn, remove } from '../../support/cluster.ts';
import type { ModelWish } from '../../support/model-infer.ts';
import { type PodWatch, watchPods } from '../../support/pod-watch.ts';
import type { Agent } from './agent.ts';

/** A model in a repository that an agent follows, with a record of what happens to its pods. */
export interface Deployment {
  readonly agent: Agent;
  readonly checkout: Checkout;
  readonly wish: ModelWish;
  readonly watch: PodWatch;
}

/** Makes a repository of one model, has the agent follow it, and waits until it is healthy. The test's end undoes all of it. */
export async function deployed(agent: Agent, wish: ModelWish, project = ''): Promise<Deployment> {
  await ensureNamespace(wish.namespace);
  const checkout = newCheckout();
  if (project !== '') checkout.write('flotilla.yaml', `apiVersion: flotilla.dev/v1alpha1\nkind: Project\n${project}`);
  const watch = await watchPods(wish);
  onTestFinished(async () => {
    await agent.forget();
    await watch.stop();
    await remove(wish.namespace);
    checkout.remove();
  });
  const deployment = { agent, checkout, wish, watch };
  await commitModel(checkout, wish, 'deploy');
  await said(checkout, '--quiet', 'bootstrap', ...agent.bootstrap(checkout));
  checkout.commit(`bootstrap ${agent.name}`);
  await agent.push(checkout);
  await agent.follow(checkout);
  await settled(deployment);
  return deployment;
}

/** Changes the model, synthesizes, commits and pushes; and waits until the agent says that all is healthy. */
export async function changed(deployment: Deployment, change: Partial<ModelWish>): Promise<Deployment> {
  const wish = { ...deployment.wish, ...change };
  await commitModel(deployment.checkout, wish, JSON.stringify(change));
  await deployment.agent.push(deployment.checkout);
  const after = { ...deployment, wish };
  await settled(after);
  return after;
}

/** Promotes, pushes, and waits until the agent says that all is healthy; what `flotilla promote` says. */
export async function promoted(deployment: Deployment): Promise<string> {
  const words = await said(deployment.checkout, 'promote', '--commit');
  await deployment.agent.push(deployment.checkout);
  await settled(deployment);
  return words;
}

/** Waits until the agent says that the newest commit is applied and healthy; fails with the agent's words. */
export async function settled({ agent, wish }: Deployment, seconds = 120): Promise<void> {
  await eventually(
    async () => ((await agent.isHealthy(wish)) ? '' : await agent.words(wish)),
    (words) => words === '',
    seconds,
  );
}

/** Uid of each pod of a deployment, by name. */
export async function uidsOf({ wish }: Deployment): Promise<Readonly<Record<string, string>>> {
  const pods = (await podsIn(wish.namespace)).filter(({ name }) => name.startsWith(`${wish.name}-`));
  return Object.fromEntries(pods.map(({ name, uid }) => [name, uid]));
}

/** Groups whose pods are others than before, by ordinal; pods that came or went count. */
export function replacedGroups(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly number[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changedNames = [...names].filter((name) => before[name] !== after[name]);
  return [...new Set(changedNames.map((name) => Number(/-(\d+)-/.exec(name)?.[1])))].sort((a, b) => a - b);
}
