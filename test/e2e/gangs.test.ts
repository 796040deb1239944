import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { type CompileOptions, DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { newCheckout } from './support/checkout.ts';
import { pathOf } from './support/client.ts';
import { ensureNamespace, eventually, kubectl, type LivePod, needScheduler, remove, url } from './support/cluster.ts';
import { type Gang, gangsIn } from './support/gangs.ts';
import { succeed } from './support/kubectl.ts';
import { type Manifest, manifestsOf, streamOf } from './support/manifests.ts';
import { RACK_SIZE, TIER_LABEL } from './support/racks.ts';
import { say } from './support/say.ts';

const NAMESPACE = 'gangs';

/** What these tests vary: each pod takes a whole node, so that a gang of n pods needs n nodes. */
interface Wish {
  readonly name: string;
  readonly groups?: number;
  readonly roleReplicas?: number;
  /** Workers beside the entry pod of a role replica. */
  readonly workers: number;
  readonly gangSchedule: JsonObject;
  /** The rack whose nodes are the only ones to run on. */
  readonly rack?: string;
  readonly image?: string;
}

function modelInfer({
  name,
  groups = 1,
  roleReplicas = 1,
  workers,
  gangSchedule,
  rack,
  image = 'llm:1',
}: Wish): JsonObject {
  const resources = { limits: { 'nvidia.com/gpu': 8 } };
  const spec: JsonObject = {
    containers: [{ name: 'main', image, resources }],
    ...(rack === undefined ? {} : { nodeSelector: { [TIER_LABEL[1] ?? '']: rack } }),
  };
  const role = {
    name: '405b',
    replicas: roleReplicas,
    workerReplicas: workers,
    entryTemplate: { spec },
    workerTemplate: { spec },
  };
  return {
    apiVersion: 'workload.matrixinfer.ai/v1alpha1',
    kind: 'ModelInfer',
    metadata: { name, namespace: NAMESPACE },
    spec: { replicas: groups, schedulerName: 'volcano', template: { gangSchedule, roles: [role] } },
  };
}

async function applied(wish: Wish, options: Partial<CompileOptions> = {}): Promise<void> {
  const stream = streamOf(modelInfer(wish), { ...DEFAULT_OPTIONS, ...options });
  await succeed(kubectl, ['apply', '--server-side', '-f', '-'], stream);
}

function isBound({ node }: LivePod): boolean {
  return node !== '';
}

/**
 * Waits until so many pods are there and for three seconds, fifteen turns of the scheduler, no further one is bound.
 * @returns the gangs in order of their names
 */
async function atRest(podCount: number): Promise<readonly Gang[]> {
  const progress = { bound: -1, since: 0 };
  const gangs = await eventually(
    () => gangsIn(NAMESPACE),
    (all) => {
      const pods = all.flatMap((gang) => gang.pods);
      const bound = pods.filter(isBound).length;
      if (pods.length !== podCount || bound !== progress.bound) Object.assign(progress, { bound, since: Date.now() });
      return pods.length === podCount && Date.now() - progress.since > 3000;
    },
  );
  return gangs.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Bound pods of each gang, in order of names: `fits-0: 3 of 3`. */
function boundOf(gangs: readonly Gang[]): readonly string[] {
  return gangs.map(({ name, pods }) => `${name}: ${pods.filter(isBound).length} of ${pods.length}`).sort();
}

beforeAll(async () => {
  needScheduler();
  await ensureNamespace(NAMESPACE);
});
afterEach(() => remove(NAMESPACE));

describe('a gang that does not fit', () => {
  test('stays wholly pending, and says so, while one that fits beside it runs', async () => {
    await applied({ name: 'large', workers: RACK_SIZE, gangSchedule: {}, rack: 'rack-0' });
    const [alone] = await atRest(5);
    expect(alone?.conditions.join()).toMatch(
      /Unschedulable=True NotEnoughResources: .*\b5 Pending\b.* Insufficient nvidia\.com\/gpu/,
    );
    const checkout = newCheckout();
    const { code, stdout } = await checkout.flotilla('status', 'large', '-n', NAMESPACE, '--why');
    checkout.remove();
    say(stdout.trim());
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/group 0: Unschedulable\n.*Insufficient nvidia\.com\/gpu/),
    ]);
    await applied({ name: 'fits', workers: RACK_SIZE - 1, gangSchedule: {}, rack: 'rack-0' });
    expect(boundOf(await atRest(9))).toEqual(['fits-0: 4 of 4', 'large-0: 0 of 5']);
  });

  test('starts whole once the gang in its place is gone', async () => {
    await applied({ name: 'two', groups: 2, workers: 2, gangSchedule: {}, rack: 'rack-1' });
    const gangs = await atRest(6);
    expect(
      boundOf(gangs)
        .map((each) => each.slice(-6))
        .sort(),
    ).toEqual(['0 of 3', '3 of 3']);
    const [runs] = gangs.filter(({ pods }) => pods.every(isBound));
    await Promise.all((runs?.pods ?? []).map(({ name }) => deletePod(name)));
    const waited = (await atRest(3)).find(({ name }) => name !== runs?.name);
    expect(waited?.pods.filter(isBound)).toHaveLength(3);
  });
});

describe('hard topology', () => {
  test.each([
    { what: 'a gang as large as a rack is in one rack', workers: RACK_SIZE - 1, tier: 1, bound: '4 of 4' },
    { what: 'a gang larger than any rack waits', workers: RACK_SIZE, tier: 1, bound: '0 of 5' },
    {
      what: 'a gang larger than any rack is in one block where that is allowed',
      workers: RACK_SIZE,
      tier: 2,
      bound: '5 of 5',
    },
  ])('$what', async ({ workers, tier, bound }) => {
    const gangSchedule = { networkTopology: { mode: 'hard', highestTierAllowed: tier } };
    await applied({ name: 'topology', workers, gangSchedule });
    const gangs = await atRest(workers + 1);
    expect(boundOf(gangs)).toEqual([`topology-0: ${bound}`]);
    expect(gangs[0]?.hypernodesUsed).toBe(bound === '0 of 5' ? 0 : 1);
  });

  test('a pod that is deleted and applied again goes back to the rack of its gang', async () => {
    const wish = {
      name: 'again',
      workers: 1,
      gangSchedule: { networkTopology: { mode: 'hard', highestTierAllowed: 1 } },
    };
    await applied(wish);
    const [before] = await atRest(2);
    await deletePod('again-0-405b-0-1');
    await applied(wish);
    const [after] = await atRest(2);
    expect(boundOf(after === undefined ? [] : [after])).toEqual(['again-0: 2 of 2']);
    expect([before?.hypernodesUsed, after?.hypernodesUsed]).toEqual([1, 1]);
    expect(after?.pods[0]?.node).toBe(before?.pods[0]?.node);
  });
});

describe('minRoleReplicas: one of two role replicas', () => {
  const wish = { roleReplicas: 2, gangSchedule: { minRoleReplicas: { '405b': 1 } } };

  test('both run where there is room for both', async () => {
    await applied({ ...wish, name: 'both', workers: 1, rack: 'rack-2' });
    expect(boundOf(await atRest(4))).toEqual(['both-0: 4 of 4']);
  });

  test('nothing runs without room for one whole role replica', async () => {
    await applied({ ...wish, name: 'none', workers: RACK_SIZE, rack: 'rack-3' });
    expect(boundOf(await atRest(10))).toEqual(['none-0: 0 of 10']);
  });

  test.each<{ what: string; options: Partial<CompileOptions> }>([
    { what: 'by tasks', options: {} },
    { what: 'by tasks keyed by role', options: { taskKey: 'role' } },
    { what: 'by sub-groups', options: { gangForms: { ofAll: 'tasksAndSubGroups', ofModel: {} } } },
  ])('with room for just one, $what: one runs whole', async ({ options }) => {
    await applied({ ...wish, name: 'part', workers: RACK_SIZE - 1, rack: 'rack-4' }, options);
    const gangs = await atRest(2 * RACK_SIZE);
    expect(boundOf(gangs)).toEqual(['part-0: 4 of 8']);
    const replicas = gangs.flatMap(({ pods }) =>
      pods.filter(isBound).map(({ name }) => name.slice(0, 'part-0-405b-0'.length)),
    );
    expect(new Set(replicas).size).toBe(1);
  });
});

describe('a new pod beside three old ones of its gang, as an agent leaves it that is killed between two pods', () => {
  const wish: Wish = { name: 'half', workers: 3, gangSchedule: {} };
  const POD = 'half-0-405b-0-3';
  const apply = async (options: Partial<CompileOptions>, isMeant: (manifest: Manifest) => boolean): Promise<void> => {
    const all = manifestsOf(modelInfer({ ...wish, image: 'llm:2' }), { ...DEFAULT_OPTIONS, ...options }) ?? [];
    const stream = all.filter(isMeant).map(({ yaml }) => yaml);
    await succeed(kubectl, ['apply', '--server-side', '-f', '-'], stream.join('---\n'));
  };

  test.each<{ what: string; options: Partial<CompileOptions>; seen: string }>([
    { what: 'by tasks', options: {}, seen: 'half-0: 4 of 4' },
    { what: 'by tasks keyed by revision', options: { taskKey: 'revision' }, seen: 'half-0: 3 of 4' },
    {
      what: 'by sub-groups',
      options: { gangForms: { ofAll: 'tasksAndSubGroups', ofModel: {} } },
      seen: 'half-0: 3 of 4',
    },
  ])('$what: $seen pods are bound, the PodGroup being the old one or the new', async ({ options, seen }) => {
    await applied(wish, options);
    expect(boundOf(await atRest(4))).toEqual(['half-0: 4 of 4']);
    await deletePod(POD);
    await apply(options, ({ kind, name }) => kind === 'Pod' && name === POD);
    expect(boundOf(await atRest(4))).toEqual([seen]);
    await apply(options, ({ kind }) => kind === 'PodGroup');
    expect(boundOf(await atRest(4))).toEqual([seen]);
    for (const pod of ['0', '1', '2']) await deletePod(`half-0-405b-0-${pod}`);
    await apply(options, ({ kind }) => kind === 'Pod');
    expect(boundOf(await atRest(4))).toEqual(['half-0: 4 of 4']);
  });
});

async function deletePod(name: string): Promise<void> {
  await (await fetch(`${url}${pathOf('Pod', NAMESPACE)}/${name}?gracePeriodSeconds=0`, { method: 'DELETE' })).text();
}
