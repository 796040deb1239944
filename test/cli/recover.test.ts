import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { eventually } from '../support/eventually.ts';
import { aPod, type PodWish, toldMap } from '../support/live.ts';
import { type ClusterWish, type MemoryCluster, memoryCluster } from '../support/memory-cluster.ts';
import { type Repository, repository } from '../support/world.ts';

/** Half a minute after the pods below have failed. */
const FAILED_AT = '2026-11-24T05:00:00Z';
const NOW = Date.parse('2026-11-24T05:00:30Z');

const EVICTED: PodWish = {
  status: {
    phase: 'Failed',
    reason: 'Evicted',
    message: 'The node was low on memory.',
    conditions: [{ type: 'DisruptionTarget', status: 'True', lastTransitionTime: FAILED_AT }],
  },
};

/** Two groups of two role replicas of two pods, and what the cluster was told about them. */
function objects(wishes: Readonly<Record<string, PodWish>>, data: JsonObject = {}): readonly JsonObject[] {
  const pods = [0, 1].flatMap((group) =>
    ['0-0', '0-1', '1-0', '1-1'].map((rest) => aPod(`m-${group}-r-${rest}`, wishes[`m-${group}-r-${rest}`])),
  );
  return [toldMap({ groups: '0-1 aaa r=2x2\n', ...data }), ...pods];
}

interface Setting {
  readonly cluster: MemoryCluster;
  readonly bare: Repository;
}

/** What was done, but for what the ConfigMap of a model was told to remember. */
function logOf({ log }: MemoryCluster): readonly string[] {
  return log.filter((line) => !line.includes('ConfigMap'));
}

/** No checkout, but a cluster. */
function settingOf(held: readonly JsonObject[], wish: ClusterWish = {}, now: () => number = () => NOW): Setting {
  const cluster = memoryCluster(held, wish);
  return { cluster, bare: repository({}, { cluster, now }) };
}

describe('recover, once', () => {
  test('deletes what the policy says, and tells each pod and its reason', async () => {
    const { bare, cluster } = settingOf(objects({ 'm-0-r-1-1': EVICTED, 'm-1-r-0-0': EVICTED }));
    const { code, stdout, stderr } = await bare.run(['recover']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "default/m: RoleRecreate, 0 s after a failure
        deleted  m-1-r-0-0  Evicted: The node was low on memory.
        deleted  m-1-r-0-1  goes with m-1-r-0-0 (RoleRecreate: its role replica)
        deleted  m-0-r-1-0  goes with m-0-r-1-1 (RoleRecreate: its role replica)
        deleted  m-0-r-1-1  Evicted: The node was low on memory.
      4 pods of 2 groups deleted: the agent makes them anew.
      "
    `);
    expect(logOf(cluster)).toEqual([
      'deleted m-1-r-0-0',
      'deleted m-1-r-0-1',
      'deleted m-0-r-1-0',
      'deleted m-0-r-1-1',
    ]);
  });

  test('nothing to do is good', async () => {
    const { bare, cluster } = settingOf(objects({}));
    expect(await bare.run(['recover', 'm'])).toEqual({
      code: 0,
      stdout: 'default/m: RoleRecreate, 0 s after a failure\nNo pod has failed.\n',
      stderr: '',
    });
    expect(logOf(cluster)).toEqual([]);
  });

  test('a failure within its grace period waits, a group on its way to another revision is left', async () => {
    const moving = { restartGracePeriodSeconds: '60', groups: '0 aaa r=2x2\n1 bbb r=2x2\n' };
    const { bare, cluster } = settingOf(objects({ 'm-0-r-1-1': EVICTED, 'm-1-r-0-0': EVICTED }, moving));
    const { code, stdout } = await bare.run(['recover']);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "default/m: RoleRecreate, 60 s after a failure
        waits  m-0-r-1-1  until 2026-11-24T05:01:00Z: Evicted: The node was low on memory.
        left   m-1-r-0-0  m-1-r-0-0 is on aaa, its group should be on bbb: the agent replaces the group
      Nothing to delete now.
      "
    `);
    expect(logOf(cluster)).toEqual([]);
  });

  test('as JSON', async () => {
    const { bare } = settingOf(objects({ 'm-0-r-1-1': EVICTED }, { recoveryPolicy: 'None' }));
    expect(JSON.parse((await bare.run(['recover', '-o', 'json'])).stdout)).toEqual({
      models: [
        {
          name: 'm',
          namespace: 'default',
          recoveryPolicy: 'None',
          restartGracePeriodSeconds: 0,
          deletions: [
            {
              namespace: 'default',
              name: 'm-0-r-1-1',
              uid: 'uid-of-m-0-r-1-1',
              ordinal: 0,
              reason: 'Evicted: The node was low on memory.',
              outcome: 'deleted',
            },
          ],
          waiting: [],
          held: [],
          kept: [],
        },
      ],
      asked: [],
    });
  });

  test('a pod that leaves between the list and the deletion is fine, and said; so is a later one of its name', async () => {
    const { bare, cluster } = settingOf(objects({ 'm-0-r-1-1': EVICTED }), {
      onDelete: (name) => {
        if (name === 'm-0-r-1-0') cluster.take(name);
        else cluster.put(aPod(name, { metadata: { uid: 'another' } }));
        return undefined;
      },
    });
    const { code, stdout } = await bare.run(['recover']);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "default/m: RoleRecreate, 0 s after a failure
        gone already      m-0-r-1-0  goes with m-0-r-1-1 (RoleRecreate: its role replica)
        replaced already  m-0-r-1-1  Evicted: The node was low on memory.
      None of them was left to delete.
      "
    `);
    expect(logOf(cluster)).toEqual([]);
  });

  test('without the right to delete it ends at once: exit 2, what was done, and the right to ask for', async () => {
    const { bare } = settingOf(objects({ 'm-0-r-1-1': EVICTED, 'm-1-r-0-0': EVICTED }), {
      onDelete: (name) => (name === 'm-1-r-0-1' ? 'forbidden' : undefined),
    });
    const { code, stdout, stderr } = await bare.run(['recover']);
    expect(code).toBe(2);
    expect(stdout).toMatchInlineSnapshot(`
      "default/m: RoleRecreate, 0 s after a failure
        deleted      m-1-r-0-0  Evicted: The node was low on memory.
        not allowed  m-1-r-0-1  goes with m-1-r-0-0 (RoleRecreate: its role replica)
      1 pod of 1 group deleted: the agent makes them anew. 1 pod could not be deleted.
      "
    `);
    expect(stderr).toMatchInlineSnapshot(`
      "flotilla: cannot delete the pod default/m-1-r-0-1 on https://memory: the server forbids it
        Ask for the right to delete pods in default, as deploy/recover-rights.yaml gives it.
      "
    `);
  });

  test('without the right to delete no pod of another model is asked for either', async () => {
    const one = objects({ 'm-0-r-0-0': EVICTED });
    const other: readonly JsonObject[] = JSON.parse(
      JSON.stringify(one)
        .replaceAll('"m-', '"n-')
        .replaceAll('uid-of-m-', 'uid-of-n-')
        .replaceAll('/name":"m"', '/name":"n"'),
    );
    const asked: string[] = [];
    const onDelete = (name: string): 'forbidden' => {
      asked.push(name);
      return 'forbidden';
    };
    const { bare } = settingOf([...one, ...other], { onDelete });
    expect((await bare.run(['recover'])).code).toBe(2);
    expect(asked).toEqual(['m-0-r-0-0', 'm-0-r-0-1']);
    expect((await settingOf([...one, ...other]).bare.run(['recover'])).stdout).toContain('deleted  n-0-r-0-0');
  });

  test('nothing that says what is expected is exit 2', async () => {
    const { bare } = settingOf(objects({ 'm-0-r-1-1': EVICTED }).slice(1));
    const { code, stderr } = await bare.run(['recover']);
    expect(code).toBe(2);
    expect(stderr).toMatchInlineSnapshot(`
      "flotilla: cannot find a model: neither this folder nor the cluster says what is expected
        Let the agent sync the ConfigMap that synth writes, name another --namespace, or work in a checkout with -C.
      "
    `);
  });

  test('a ConfigMap that somebody broke stops no other model, and is exit 2', async () => {
    const other = toldMap();
    const metadata = { name: 'b-flotilla', namespace: 'default', labels: { 'modelinfer.matrixinfer.ai/name': 'b' } };
    const broken = { ...other, metadata, data: {} };
    const { bare, cluster } = settingOf([broken, ...objects({ 'm-0-r-1-1': EVICTED })]);
    const { code, stderr } = await bare.run(['recover']);
    expect({ code, deleted: logOf(cluster).length }).toEqual({ code: 2, deleted: 2 });
    expect(stderr).toContain('the ConfigMap default/b-flotilla has no target, generation or partition');
  });
});

describe('recover again and again, as a CronJob does', () => {
  test('keeps its pauses, as the ConfigMap of the model remembers what was recovered', async () => {
    const clock = { now: NOW };
    const { bare, cluster } = settingOf(
      objects({ 'm-0-r-0-0': EVICTED }, { recoveryPolicy: 'None' }),
      {},
      () => clock.now,
    );
    const deletedAt: number[] = [];
    for (let second = 0; second < 100; second += 5) {
      clock.now = NOW + second * 1000;
      const before = logOf(cluster).length;
      await bare.run(['recover']);
      if (logOf(cluster).length === before) continue;
      deletedAt.push(second);
      cluster.put(aPod('m-0-r-0-0', { ...EVICTED, metadata: { uid: `${second}` } }));
    }
    expect(deletedAt).toEqual([0, 10, 30, 70]);
    expect((await bare.run(['recover', '--dry-run'])).stdout).toContain(
      'waits  m-0-r-0-0  until 2026-11-24T05:03:00Z: Evicted: The node was low on memory.',
    );
  });

  test('without the right to remember: the pods are deleted, and it is said', async () => {
    const { bare, cluster } = settingOf(objects({ 'm-0-r-0-0': EVICTED }), { onAnnotate: () => 'forbidden' });
    const { code, stderr } = await bare.run(['recover']);
    expect({ code, stderr, deleted: logOf(cluster) }).toEqual({
      code: 0,
      stderr:
        'flotilla: default/m-flotilla does not remember that groups were recovered just now: the server forbids it, ask for what deploy/recover-rights.yaml gives\n',
      deleted: ['deleted m-0-r-0-0', 'deleted m-0-r-0-1'],
    });
  });

  test('a memory that somebody broke is none', async () => {
    const pods = objects({ 'm-0-r-0-0': EVICTED }).slice(1);
    for (const memory of ['{', '[]', '{"0":{"at":"now","pauseSeconds":300}}', '{"0":7}']) {
      const labels = { 'modelinfer.matrixinfer.ai/name': 'm' };
      const metadata = {
        name: 'm-flotilla',
        namespace: 'default',
        labels,
        annotations: { 'flotilla.dev/recovered': memory },
      };
      const { bare, cluster } = settingOf([{ ...toldMap({ groups: '0-1 aaa r=2x2\n' }), metadata }, ...pods]);
      await bare.run(['recover']);
      expect(logOf(cluster)).toHaveLength(2);
    }
  });

  test('no more than 20 groups at once', async () => {
    const names = Array.from({ length: 30 }, (_, group) => `m-${group}-r-0-0`);
    const held = [toldMap({ groups: '0-29 aaa r=1x1\n' }), ...names.map((name) => aPod(name, EVICTED))];
    const clock = { now: NOW };
    const { bare, cluster } = settingOf(held, {}, () => clock.now);
    const counts: number[] = [];
    for (const seconds of [0, 5, 10]) {
      clock.now = NOW + seconds * 1000;
      await bare.run(['recover']);
      counts.push(logOf(cluster).length);
    }
    expect(counts).toEqual([20, 20, 30]);
  });
});

describe('a gang that is pinned to a HyperNode without room', () => {
  const unplaced: PodWish = {
    spec: { nodeName: '' },
    status: {
      phase: 'Pending',
      conditions: [
        {
          type: 'PodScheduled',
          status: 'False',
          reason: 'Unschedulable',
          message: 'no',
          lastTransitionTime: '2026-11-24T04:50:00Z',
        },
      ],
    },
  };
  const gangs = [0, 1].flatMap((group) => [
    aPod(`m-${group}-r-0-0`, { ...unplaced, annotations: { 'volcano.sh/task-spec': 'r-0' } }),
    aPod(`m-${group}-r-0-1`, { spec: { nodeName: `n${group}` }, annotations: { 'volcano.sh/task-spec': 'r-0' } }),
    {
      apiVersion: 'scheduling.volcano.sh/v1beta1',
      kind: 'PodGroup',
      metadata: {
        name: `m-${group}`,
        namespace: 'default',
        uid: `g${group}`,
        labels: { 'modelinfer.matrixinfer.ai/name': 'm' },
      },
      spec: { minMember: 2, minTaskMember: { 'r-0': 2 }, networkTopology: { mode: 'hard', highestTierAllowed: 1 } },
    },
  ]);
  const node = (name: string, spec: JsonObject): JsonObject => ({
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name },
    spec,
    status: { allocatable: { pods: '9' } },
  });
  const hyperNode = (name: string, members: readonly string[]): JsonObject => ({
    apiVersion: 'topology.volcano.sh/v1alpha1',
    kind: 'HyperNode',
    metadata: { name },
    spec: { tier: 1, members: members.map((each) => ({ type: 'Node', selector: { exactMatch: { name: each } } })) },
  });
  const held = [
    toldMap(),
    ...gangs,
    node('n0', { unschedulable: true }),
    node('n1', { unschedulable: true }),
    node('n2', {}),
    hyperNode('a', ['n0']),
    hyperNode('b', ['n1']),
    hyperNode('c', ['n2']),
  ];

  test('moves, one gang a minute', async () => {
    const clock = { now: NOW };
    const { bare, cluster } = settingOf(held, {}, () => clock.now);
    const { stdout } = await bare.run(['recover']);
    expect(logOf(cluster)).toEqual(['deleted m-1-r-0-0', 'deleted m-1-r-0-1']);
    expect(stdout).toContain('waits    m-0-r-0-0  until 2026-11-24T05:01:30Z: finds no place beside its gang');
    clock.now += 60_000;
    await bare.run(['recover']);
    expect(logOf(cluster)).toHaveLength(4);
  });

  test('stays where the room cannot be seen, and it is said which right that takes', async () => {
    const { bare, cluster } = settingOf(held, { unreadable: { Node: 'forbidden' } });
    const { stdout, stderr } = await bare.run(['recover']);
    expect(logOf(cluster)).toEqual([]);
    expect(stdout).toContain(
      'left  m-1-r-0-0  waits for room: whether another HyperNode has room for its gang cannot be seen',
    );
    expect(stderr).toContain('the server forbids to list nodes in all namespaces: deploy/room gives the rights');
  });

  test('is judged by a dump that holds nodes and HyperNodes, too', async () => {
    const bare = repository(
      { 'dump.json': JSON.stringify({ apiVersion: 'v1', kind: 'List', items: held }) },
      { now: () => NOW },
    );
    expect((await bare.run(['recover', '--dry-run', '--from', 'dump.json'])).stdout).toContain(
      'would delete  m-1-r-0-0',
    );
  });
});

describe('recover in a checkout', () => {
  const modelInfer = (policy: string): string => `apiVersion: workload.matrixinfer.ai/v1alpha1
kind: ModelInfer
metadata: {name: m}
spec:
  replicas: 2
  schedulerName: volcano
  recoveryPolicy: ${policy}
  template:
    roles:
      - name: r
        replicas: 2
        workerReplicas: 1
        entryTemplate: {spec: {containers: [{name: main, image: "llm:1"}]}}
        workerTemplate: {spec: {containers: [{name: main, image: "llm:1"}]}}
`;

  test('what the cluster was told counts, and a difference is said', async () => {
    const cluster = memoryCluster(objects({ 'm-0-r-1-1': EVICTED }, { recoveryPolicy: 'None' }));
    const checkout = repository(
      { 'apps/m/model-infer.yaml': modelInfer('InferGroupRecreate') },
      { cluster, now: () => NOW },
    );
    const { code, stderr } = await checkout.run(['recover', '--quiet']);
    expect({ code, stderr, log: logOf(cluster) }).toEqual({ code: 0, stderr: '', log: ['deleted m-0-r-1-1'] });
    const said = await checkout.run(['recover']);
    expect(said.stderr).toContain(
      'default/m has not been synced yet: recoveryPolicy: committed is InferGroupRecreate, the cluster was told None',
    );
  });

  test('where the cluster was told nothing, the checkout says what is expected', async () => {
    const bare = repository({ 'apps/m/model-infer.yaml': modelInfer('InferGroupRecreate') });
    const { stdout } = await bare.run(['synth', '--stdout']);
    const [, revision = ''] = /modelinfer.matrixinfer.ai\/revision: (\S+)/.exec(stdout) ?? [];
    const pods = objects({})
      .slice(1)
      .flatMap((pod) => renamed(pod, revision));
    const cluster = memoryCluster([...pods, aPod('m-0-r-1-1', { ...EVICTED, revision })]);
    const checkout = repository(
      { 'apps/m/model-infer.yaml': modelInfer('InferGroupRecreate') },
      { cluster, now: () => NOW },
    );
    expect((await checkout.run(['recover'])).code).toBe(0);
    expect(logOf(cluster)).toHaveLength(4);
  });

  function renamed({ metadata, ...pod }: JsonObject, revision: string): readonly JsonObject[] {
    const name = /"name":"(m-[^"]*)"/.exec(JSON.stringify(metadata))?.[1] ?? '';
    return name === 'm-0-r-1-1' ? [] : [{ ...aPod(name, { revision }), ...pod, kind: 'Pod' }];
  }
});

describe('recover --dry-run', () => {
  test('deletes nothing, and is 1 when there is something to delete', async () => {
    const { bare, cluster } = settingOf(objects({ 'm-0-r-1-1': EVICTED }));
    const { code, stdout } = await bare.run(['recover', '--dry-run']);
    expect({ code, log: logOf(cluster) }).toEqual({ code: 1, log: [] });
    expect(stdout).toMatchInlineSnapshot(`
      "default/m: RoleRecreate, 0 s after a failure
        would delete  m-0-r-1-0  goes with m-0-r-1-1 (RoleRecreate: its role replica)
        would delete  m-0-r-1-1  Evicted: The node was low on memory.
        stays         m-0-r-0-0  serves: nothing that it goes with has failed
        stays         m-0-r-0-1  serves: nothing that it goes with has failed
      2 pods of 1 group would be deleted.
      "
    `);
    expect((await settingOf(objects({})).bare.run(['recover', '--dry-run'])).code).toBe(0);
  });

  test('reads a file too, and only with --dry-run', async () => {
    const dump: Json = { kind: 'List', apiVersion: 'v1', items: objects({ 'm-0-r-1-1': EVICTED }) };
    const bare = repository({ 'dump.json': JSON.stringify(dump) }, { now: () => NOW });
    expect((await bare.run(['recover', '--from', 'dump.json', '--dry-run'])).code).toBe(1);
    const { code, stderr } = await bare.run(['recover', '--from', 'dump.json']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'flotilla: cannot recover dump.json: a file holds no pods that could be deleted\n' +
        '  Add --dry-run to see what would be deleted, or leave out --from to recover the cluster.\n',
    });
  });
});

describe('recover --watch', () => {
  /** A watch over a clock that a test moves; it ends when told to. */
  function watching(held: readonly JsonObject[], wish: ClusterWish = {}, argv: readonly string[] = []) {
    const clock = { now: NOW };
    const said: string[] = [];
    const cluster = memoryCluster(held, wish);
    const world = { cluster, now: () => clock.now, onOutput: (text: string) => said.push(text) };
    const bare = repository({}, world);
    const ran = bare.run(['recover', '--watch', ...argv]);
    const until = (isTrue: () => boolean): Promise<void> => eventually(() => expect(isTrue()).toBe(true));
    const end = (): ReturnType<Repository['run']> => {
      bare.interrupt();
      return ran;
    };
    return { clock, said, cluster, until, end, ran };
  }

  test('acts when a grace period ends, and on each pod once though it ends slowly', async () => {
    const held = objects({ 'm-0-r-1-1': EVICTED }, { restartGracePeriodSeconds: '60', recoveryPolicy: 'None' });
    const { clock, said, cluster, until, end } = watching(held, { endsSlowly: true });
    await until(() => said.join('').includes('waits'));
    expect(logOf(cluster)).toEqual([]);
    clock.now += 30_000;
    await until(() => logOf(cluster).length === 1);
    clock.now += 3_600_000;
    cluster.put(aPod('m-1-r-0-0', EVICTED));
    await until(() => logOf(cluster).length === 2);
    const { code, stdout } = await end();
    expect({ code, log: logOf(cluster) }).toEqual({ code: 0, log: ['deleted m-0-r-1-1', 'deleted m-1-r-0-0'] });
    expect(stdout).toMatchInlineSnapshot(`
      "2026-11-24T05:00:30Z default/m: None, 60 s after a failure
        waits  m-0-r-1-1  until 2026-11-24T05:01:00Z: Evicted: The node was low on memory.
      Nothing to delete now.
      2026-11-24T05:01:00Z default/m: None, 60 s after a failure
        deleted  m-0-r-1-1  Evicted: The node was low on memory.
      1 pod of 1 group deleted: the agent makes them anew.
      2026-11-24T06:01:00Z default/m: None, 60 s after a failure
        deleted  m-1-r-0-0  Evicted: The node was low on memory.
      1 pod of 1 group deleted: the agent makes them anew.
      "
    `);
  });

  test('a server that still tells of a pod that was deleted is not asked twice', async () => {
    const tries: string[] = [];
    const { cluster, until, end } = watching(objects({ 'm-0-r-1-1': EVICTED }, { recoveryPolicy: 'None' }), {
      onDelete: (name) => {
        tries.push(name);
        return 'deleted';
      },
    });
    await until(() => tries.length === 1);
    cluster.put(aPod('m-1-r-0-0', EVICTED));
    await until(() => tries.length === 2);
    await end();
    expect(tries).toEqual(['m-0-r-1-1', 'm-1-r-0-0']);
  });

  test('a group that fails again and again is recovered with growing pauses', async () => {
    const { clock, cluster, end } = watching(objects({}, { recoveryPolicy: 'None' }));
    const times: number[] = [];
    for (const uid of ['1', '2', '3', '4']) {
      cluster.put(aPod('m-0-r-0-0', { ...EVICTED, metadata: { uid } }));
      const before = logOf(cluster).length;
      await eventually(() => {
        if (logOf(cluster).length === before) clock.now += 1000;
        expect(logOf(cluster).length).toBe(before + 1);
      });
      times.push(clock.now);
    }
    await end();
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(pauses.map((pause, index) => pause >= 10_000 * 2 ** index)).toEqual([true, true, true]);
  });

  test('a round is a line of JSON', async () => {
    const { said, until, end } = watching(objects({ 'm-0-r-1-1': EVICTED }), {}, ['-o', 'json']);
    await until(() => said.join('') !== '');
    const { stdout } = await end();
    const lines = stdout.trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ models: [{ name: 'm', deletions: [{}, {}] }], asked: [] });
  });

  test('a right that is missing ends it: exit 2', async () => {
    const { ran } = watching(objects({ 'm-0-r-1-1': EVICTED }), { onDelete: () => 'forbidden' });
    expect((await ran).code).toBe(2);
  });

  test('a file cannot be watched', async () => {
    const bare = repository({ 'dump.json': '{}' });
    expect((await bare.run(['recover', '--watch', '--from', 'dump.json', '--dry-run'])).code).toBe(2);
  });
});

describe('recover --reconcile', () => {
  const OWNED: PodWish = {
    ...EVICTED,
    labels: {
      'kustomize.toolkit.fluxcd.io/name': 'models',
      'kustomize.toolkit.fluxcd.io/namespace': 'flux-system',
    },
  };
  const asked = 'annotated Kustomization flux-system/models: reconcile.fluxcd.io/requestedAt';

  test('asks Flux once all pods of a Kustomization are gone, not while one of them still ends', async () => {
    let looks = 0;
    const now = (): number => {
      looks += 1;
      return NOW;
    };
    const held = objects({ 'm-0-r-1-1': OWNED, 'm-1-r-0-0': OWNED }, { recoveryPolicy: 'None' });
    const { bare, cluster } = settingOf(held, { endsSlowly: true }, now);
    const ran = bare.run(['recover', '--reconcile']);
    const deleted = ['deleted m-1-r-0-0', 'deleted m-0-r-1-1'];
    const lookedAgain = (): Promise<void> => {
      const before = looks;
      return eventually(() => expect(looks).toBeGreaterThan(before + 2));
    };
    await eventually(() => expect(logOf(cluster)).toEqual(deleted));
    await lookedAgain();
    cluster.take('m-1-r-0-0');
    await lookedAgain();
    expect(logOf(cluster)).toEqual(deleted);
    cluster.take('m-0-r-1-1');
    const { code, stdout } = await ran;
    expect({ code, log: logOf(cluster) }).toEqual({ code: 0, log: [...deleted, asked] });
    expect(stdout).toContain('asked Flux to apply flux-system/models\n');
  });

  test('a pod of no Kustomization is said', async () => {
    const { bare, cluster } = settingOf(objects({ 'm-0-r-1-1': EVICTED }, { recoveryPolicy: 'None' }));
    const { code, stderr } = await bare.run(['recover', '--reconcile']);
    expect({ code, stderr, log: logOf(cluster) }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "log": [
          "deleted m-0-r-1-1",
        ],
        "stderr": "flotilla: no Kustomization of Flux owns m-0-r-1-1
      ",
      }
    `);
  });

  test('without the right to ask: the pods are deleted, exit 2', async () => {
    const wish: ClusterWish = { onAnnotate: ({ kind }) => (kind.kind === 'ConfigMap' ? 'annotated' : 'forbidden') };
    const { bare } = settingOf(objects({ 'm-0-r-1-1': OWNED }, { recoveryPolicy: 'None' }), wish);
    const { code, stdout, stderr } = await bare.run(['recover', '--reconcile']);
    expect(code).toBe(2);
    expect(stdout).toContain('1 pod of 1 group deleted: the agent makes them anew.');
    expect(stderr).toMatchInlineSnapshot(`
      "flotilla: cannot ask Flux to apply the Kustomization flux-system/models: the server forbids it
        Ask for the right to patch kustomizations in flux-system, as deploy/reconcile gives it, or leave out --reconcile.
      "
    `);
  });

  test('with --watch too', async () => {
    const cluster = memoryCluster(objects({ 'm-0-r-1-1': OWNED }, { recoveryPolicy: 'None' }), { endsSlowly: true });
    const bare = repository({}, { cluster, now: () => NOW });
    const ran = bare.run(['recover', '--watch', '--reconcile']);
    await eventually(() => expect(logOf(cluster)).toHaveLength(1));
    cluster.take('m-0-r-1-1');
    await eventually(() => expect(logOf(cluster)).toEqual(['deleted m-0-r-1-1', asked]));
    bare.interrupt();
    expect((await ran).code).toBe(0);
  });
});
