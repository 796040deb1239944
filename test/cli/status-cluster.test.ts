import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../../src/cli/world.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { parseManifests } from '../../src/yaml/read.ts';
import { type ApiServer, apiServer, reply } from '../support/api-server.ts';
import { eventually } from '../support/eventually.ts';
import { applied } from '../support/live.ts';
import { NOW, type Repository, repository, type Tree } from '../support/world.ts';

const APP = 'apps/m/model-infer.yaml';

/** Two groups of an entry and a worker, one a stage. */
const SPEC = `apiVersion: workload.matrixinfer.ai/v1alpha1
kind: ModelInfer
metadata:
  name: m
spec:
  replicas: 2
  schedulerName: volcano
  rolloutStrategy:
    type: InferGroupRollingUpdate
    rollingUpdateConfiguration:
      maxUnavailable: 1
  template:
    gangSchedule: {}
    roles:
      - name: r
        replicas: 1
        entryTemplate: &template
          spec:
            containers:
              - name: main
                image: example/image:v1
                resources: {limits: {nvidia.com/gpu: "8"}}
                readinessProbe: {tcpSocket: {port: 80}}
        workerReplicas: 1
        workerTemplate: *template
`;
const UPDATED = SPEC.replace('image:v1', 'image:v2');

let server: ApiServer;

beforeEach(async () => {
  server = await apiServer();
});

afterEach(() => server.close());

/** What an agent would apply of a repository now. */
function manifestsOf(tree: Tree): readonly JsonObject[] {
  const live = Object.entries(tree).filter(([path]) => path.includes('/live/'));
  return live.flatMap(([path, text]) => parseManifests(path, text).objects);
}

async function synced(spec: string, options: Parameters<typeof repository>[1] = {}): Promise<Repository> {
  const repo = repository({ [APP]: spec }, { sleep: server.sleep, ...options });
  await repo.run(['synth']);
  server.set(...applied(manifestsOf(repo.tree())));
  return repo;
}

async function status(repo: Repository, ...argv: readonly string[]) {
  const ran = await repo.run(['status', '--kubeconfig', server.kubeconfig, ...argv]);
  return { ...ran, stderr: ran.stderr.replace(/:\d{4,5}\b/g, ':PORT') };
}

/** Refuses a kind, in one namespace or in all. */
function forbid(plural: string, code = 403, namespace = ''): void {
  server.add(({ url }, response) => {
    if (!url.pathname.endsWith(`${namespace}/${plural}`)) return false;
    reply(response, code, { kind: 'Status', message: 'no' });
    return true;
  });
}

describe('from a cluster', () => {
  test('with a checkout', async () => {
    const repo = await synced(SPEC);
    expect(await status(repo)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "",
        "stdout": "default/m
        Available: 2/2 groups available, 2/2 on lphmdt97mc
        GROUPS  PODS  REVISION    STATUS   WHY
        0-1     2/2   lphmdt97mc  Current
      ",
      }
    `);
    // Pods, Services, PodGroups, ConfigMaps; the namespace; the queues; what each agent says.
    expect(server.asked).toHaveLength(8);
  });

  test('without a checkout, by what the cluster was told', async () => {
    await synced(SPEC);
    const bare = repository({});
    expect((await status(bare, 'm')).code).toBe(0);
    expect((await status(bare, 'default/m')).code).toBe(0);
    expect((await status(bare)).stdout).toContain('2/2 groups available');
    expect(await status(bare, '-n', 'elsewhere')).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "flotilla: cannot find a model: neither this folder nor the cluster in elsewhere says what is expected
        Name its namespace with -n, let the agent sync what flotilla synth writes, or work in a checkout with -C.
      ",
        "stdout": "",
      }
    `);
  });

  test.each([['-A'], ['--all-namespaces'], ['-A', '-n', 'elsewhere']])(
    'with %s %s %s, every model of the cluster, and those of one name apart',
    async (...options) => {
      const repo = await synced(SPEC);
      await synced(SPEC.replace('  name: m', '  name: m\n  namespace: other').replace('replicas: 2', 'replicas: 3'));
      const { code, stdout } = await status(repository({}), ...options);
      expect(code).toBe(0);
      expect(stdout).toContain('default/m\n  Available: 2/2 groups available');
      expect(stdout).toContain('other/m\n  Available: 3/3 groups available');
      expect((await status(repo, ...options)).stdout).toContain('default/m\n  Available: 2/2 groups available');
    },
  );

  test('a checkout that is ahead of the agent says so', async () => {
    const repo = await synced(SPEC);
    repo.write(APP, UPDATED);
    await repo.run(['synth']);
    expect((await status(repo)).stdout).toMatchInlineSnapshot(`
      "default/m
        Available: 2/2 groups available, 0/2 on h8nkkwtbqq
        GROUPS  PODS  REVISION    STATUS      WHY
        0       2/2   lphmdt97mc  Current
        1       2/2   lphmdt97mc  InProgress  RevisionMismatch: runs lphmdt97mc, committed is h8nkkwtbqq: no Application in argocd and no Kustomization in flux-system names its folder
        ! the agent has not synced yet: target: committed is h8nkkwtbqq, the cluster was told lphmdt97mc
        ! the agent has not synced yet: generation: committed is 2, the cluster was told 1
        ! the agent has not synced yet: groups: committed is “0 lphmdt97mc r=1x2; 1 h8nkkwtbqq r=1x2”, the cluster was told “0-1 lphmdt97mc r=1x2”
        ! drift: 1 on another revision
      "
    `);
  });

  test('looks for what agents say where flotilla.yaml puts their objects, before a promotion too', async () => {
    const repo = await synced(SPEC);
    repo.write(
      'flotilla.yaml',
      'apiVersion: flotilla.dev/v1alpha1\nkind: Project\nagents: [argocd]\nargocd: {repository: https://git.example/m, namespace: gitops}\n',
    );
    repo.write(APP, UPDATED);
    await repo.run(['synth']);
    expect((await status(repo)).stdout).toContain('no Application in gitops names its folder');
    const { code, stderr } = await repo.run(['promote', '--when-healthy', '--kubeconfig', server.kubeconfig]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('no Application in gitops names its folder')]);
  });

  test('a namespace that the checkout has nothing in', async () => {
    const { code, stderr } = await status(await synced(SPEC), '-n', 'elsewhere');
    expect(code).toBe(2);
    expect(stderr).toContain('the checkout has none of that name in the namespace elsewhere');
  });

  test('what somebody edited, added and took away', async () => {
    const repo = await synced(SPEC);
    const [pod = {}] = applied(manifestsOf(repo.tree())).filter(({ kind }) => kind === 'Pod');
    server.set(JSON.parse(JSON.stringify(pod).replaceAll('image:v1', 'image:hacked')));
    server.set(JSON.parse(JSON.stringify(pod).replaceAll('m-0-r-0-0', 'm-0-r-0-9')));
    server.remove('Service/default/m-1-r-0-0');
    const { code, stdout } = await status(repo, '-o', 'wide');
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "default/m
        Progressing: 1/2 groups available, 2/2 on lphmdt97mc
        GROUP  PODS  RESTARTS  REVISION    WANTED      FOR  STATUS      NODES  WHY
        0      3/2   0         lphmdt97mc  lphmdt97mc  -    InProgress  node4  Extra: nothing committed asks for it (r-0-9)
        1      2/2   0         lphmdt97mc  lphmdt97mc  0s   Current     node4
        ! drift: 1 missing, 1 extra, 1 edited by hand or not applied yet
        extra    Pod m-0-r-0-9      live, but nothing committed asks for it
        missing  Service m-1-r-0-0  committed, but not live
        changed  Pod m-0-r-0-0      spec.containers[main].image is "example/image:hacked", committed is "example/image:v1"
      "
    `);
  });
});

describe('faults: a clear word, the right exit code, no wrong “available”', () => {
  test('pods that may not be read', async () => {
    const repo = await synced(SPEC);
    forbid('pods');
    expect(await status(repo)).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "flotilla: cannot read the pods in default on http://127.0.0.1:PORT: the server forbids to list pods
        Ask for the right to get, list and watch pods there, or name another --context or --namespace.
      ",
        "stdout": "",
      }
    `);
  });

  test.each([
    { plural: 'services', code: 403 },
    { plural: 'podgroups', code: 404 },
    { plural: 'configmaps', code: 403 },
  ])('$plural that cannot be read ($code)', async ({ plural, code }) => {
    const repo = await synced(SPEC);
    forbid(plural, code);
    expect(await status(repo)).toMatchSnapshot();
  });

  test('what may not be read in one of two namespaces is not called missing there', async () => {
    const repo = repository({
      [APP]: SPEC,
      'apps/n/model-infer.yaml': SPEC.replace('name: m', 'name: n\n  namespace: far'),
    });
    await repo.run(['synth']);
    server.set(...applied(manifestsOf(repo.tree())));
    forbid('services', 403, '/far');
    expect(await status(repo)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "flotilla: Services in far cannot be read: the server forbids to list services
      ",
        "stdout": "default/m
        Available: 2/2 groups available, 2/2 on lphmdt97mc
        GROUPS  PODS  REVISION    STATUS   WHY
        0-1     2/2   lphmdt97mc  Current
        ! Services could not be read: nothing is said about them

      far/n
        Available: 2/2 groups available, 2/2 on lphmdt97mc
        GROUPS  PODS  REVISION    STATUS   WHY
        0-1     2/2   lphmdt97mc  Current
        ! Services could not be read: nothing is said about them
      ",
      }
    `);
  });

  test('what cannot be read is no reason to call a stage done', async () => {
    const repo = await synced(SPEC);
    forbid('services');
    const { code, stderr } = await waitedEnough(repo, '--wait=stage', 3);
    expect(code).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "flotilla: timed out
      default/m: not done with this stage
        Services could not be read: whether they are as they should be is not known
      "
    `);
  });

  test('ConfigMaps that may not be read, without a checkout', async () => {
    await synced(SPEC);
    forbid('configmaps');
    expect(await status(repository({}))).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "flotilla: ConfigMaps in default cannot be read: the server forbids to list configmaps
      flotilla: cannot find a model: neither this folder nor the cluster says what is expected: its ConfigMaps cannot be read
        Name its namespace with -n, let the agent sync what flotilla synth writes, or work in a checkout with -C.
      ",
        "stdout": "",
      }
    `);
  });

  test('expired credentials', async () => {
    const repo = await synced(SPEC);
    forbid('pods', 401);
    const { code, stderr } = await status(repo);
    expect(code).toBe(2);
    expect(stderr).toContain('it refuses the credentials of the user tester (401)');
  });

  test('no server', async () => {
    const repo = await synced(SPEC);
    await server.stop();
    expect((await status(repo)).code).toBe(2);
    await server.start();
  });

  test('a server whose clock differs: its time counts', async () => {
    const repo = await synced(SPEC);
    server.add((_, response) => {
      response.setHeader('date', new Date(NOW + 600_000).toUTCString());
      return false;
    });
    const [pod = {}] = applied(manifestsOf(repo.tree())).filter(({ kind }) => kind === 'Pod');
    const metadata = {
      ...Object(pod['metadata']),
      deletionTimestamp: '2026-01-31T12:01:00Z',
      deletionGracePeriodSeconds: 30,
    };
    server.set({ ...pod, metadata });
    const { code, stdout, stderr } = await status(repo, '--why');
    expect(code).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "flotilla: the clock of http://127.0.0.1:PORT is 10 minutes ahead of this machine's: its time is taken
      Next: wait: flotilla status m --wait
      "
    `);
    expect(stdout).toContain('DeletionStuck');
  });
});

describe('--wait', () => {
  test('ends when the goal is reached, and tells of the way there', async () => {
    const repo = await synced(SPEC);
    const ready = applied(manifestsOf(repo.tree()));
    server.set(...applied(manifestsOf(repo.tree()), (name) => name !== 'm-1-r-0-1'));
    const waiting = status(repo, '--wait', '--timeout', '9h');
    await untilWatched();
    server.set(...ready);
    expect(await waiting).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "default/m: 1/2 groups available, 2/2 on lphmdt97mc
      default/m: 2/2 groups available, 2/2 on lphmdt97mc
      ",
        "stdout": "default/m
        Available: 2/2 groups available, 2/2 on lphmdt97mc
        GROUPS  PODS  REVISION    STATUS   WHY
        0-1     2/2   lphmdt97mc  Current
      ",
      }
    `);
  });

  test('ends when it has waited enough, and says what is missing', async () => {
    const repo = await synced(SPEC);
    server.set(...applied(manifestsOf(repo.tree()), (name) => name !== 'm-1-r-0-1'));
    expect(await waitedEnough(repo, '--wait=available')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "flotilla: timed out
      default/m: not available
        group 1: Unschedulable: 0/8 nodes are available: 8 Insufficient nvidia.com/gpu.
      ",
        "stdout": "default/m
        Progressing: 1/2 groups available, 2/2 on lphmdt97mc
        GROUPS  PODS  REVISION    STATUS      WHY
        0       2/2   lphmdt97mc  Current
        1       1/2   lphmdt97mc  InProgress  Unschedulable: 0/8 nodes are available: 8 Insufficient nvidia.com/gpu.
      ",
      }
    `);
  });

  test('for a stage that the agent has not synced, then has', async () => {
    const repo = await synced(SPEC);
    repo.write(APP, UPDATED);
    await repo.run(['synth']);
    const late = await waitedEnough(repo, '--wait=stage');
    expect(late.code).toBe(1);
    expect(late.stderr).toMatchInlineSnapshot(`
      "flotilla: timed out
      default/m: not done with this stage
        the agent has not synced yet: target: committed is h8nkkwtbqq, the cluster was told lphmdt97mc
        the agent has not synced yet: generation: committed is 2, the cluster was told 1
        the agent has not synced yet: groups: committed is “0 lphmdt97mc r=1x2; 1 h8nkkwtbqq r=1x2”, the cluster was told “0-1 lphmdt97mc r=1x2”
        group 1: RevisionMismatch: runs lphmdt97mc, committed is h8nkkwtbqq: no Application in argocd and no Kustomization in flux-system names its folder
      "
    `);
    const before = watches();
    const waiting = status(repo, '--wait=stage', '--timeout', '9h', '-q');
    await untilWatched(before + 4);
    server.set(...applied(manifestsOf(repo.tree())));
    expect((await waiting).code).toBe(0);
    const end = await waitedEnough(repo, '--wait=updated');
    expect(end.code).toBe(1);
    expect(end.stderr).toMatchInlineSnapshot(`
      "flotilla: timed out
      default/m: not updated
        group 0: NotPromoted: runs lphmdt97mc, as committed: flotilla promote moves it
      "
    `);
  });

  test('goes on over a restart of the server, a listing that expires, and an outage', async () => {
    const repo = await synced(SPEC);
    const ready = applied(manifestsOf(repo.tree()));
    server.set(...applied(manifestsOf(repo.tree()), (name) => name !== 'm-1-r-0-1'));
    const waiting = status(repo, '--wait', '--timeout', '9h');
    await untilWatched();
    server.compact();
    await untilWatched(8);
    await server.stop();
    server.set(...ready);
    await server.start();
    expect((await waiting).code).toBe(0);
  });

  test('ends at once when it is interrupted, and owes the answer', async () => {
    const repo = await synced(SPEC);
    server.remove('Pod/default/m-0-r-0-0');
    const waiting = status(repo, '--wait');
    await untilWatched();
    repo.interrupt();
    const { code, stderr } = await waiting;
    expect(code).toBe(2);
    expect(stderr).toContain('flotilla: interrupted\n');
  });

  test('of a dump is answered at once', async () => {
    const repo = await synced(SPEC);
    const items = applied(manifestsOf(repo.tree()));
    repo.write('dump.json', JSON.stringify({ kind: 'List', items }));
    expect((await repo.run(['status', '--from', 'dump.json', '--wait=updated'])).code).toBe(0);
    repo.write('dump.json', JSON.stringify({ kind: 'List', items: items.slice(0, -1) }));
    const { code, stderr } = await repo.run(['status', '--from', 'dump.json', '--wait=updated']);
    expect(code).toBe(1);
    expect(stderr).toContain('default/m: not updated');
  });

  test.each([
    { argv: ['--wait', '--timeout', 'soon'], says: 'it is not a duration' },
    { argv: ['--timeout', '10m'], says: 'nothing is waited for' },
    { argv: ['--wait=done'], says: 'Allowed choices are available, stage, updated' },
    { argv: ['--watch', '--from', 'dump.json'], says: 'what --from names does not change' },
  ])('$argv', async ({ argv, says }) => {
    const { code, stderr } = await status(await synced(SPEC), ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});

describe('--watch', () => {
  test('redraws in place on a terminal, and leaves on Ctrl-C', async () => {
    const drawn = outputs();
    const repo = await synced(SPEC, { isTerminal: true, environment: { NO_COLOR: '1' }, onOutput: drawn.take });
    const watching = status(repo, '--watch');
    await drawn.until(/2\/2 groups available/);
    server.remove('Pod/default/m-1-r-0-1');
    await drawn.until(/1\/2 groups available/);
    repo.interrupt();
    const { code, stdout } = await watching;
    expect(code).toBe(1);
    expect(stdout.split('\u001b[H\u001b[J')).toHaveLength(3);
    expect(stdout).toMatch(/^\u001b\[H\u001b\[Jdefault\/m\n {2}Available/);
  });

  test('without a terminal writes each state once', async () => {
    const drawn = outputs();
    const repo = await synced(SPEC, { onOutput: drawn.take });
    const watching = status(repo, '--watch', '-o', 'yaml');
    await drawn.until(/status:/);
    server.remove('Pod/default/m-1-r-0-1');
    await drawn.until(/---\n/);
    repo.interrupt();
    const { stdout } = await watching;
    expect(stdout.split('---\n')).toHaveLength(2);
  });

  test('shows at once what happened during an outage after which its watches have expired', async () => {
    const drawn = outputs();
    // The half minute after which it would look anyway never passes here.
    const sleep: World['sleep'] = (milliseconds, signal) =>
      server.sleep(milliseconds * (milliseconds < 30_000 ? 1 : 1e6), signal);
    const repo = await synced(SPEC, { sleep, onOutput: drawn.take });
    const watching = status(repo, '--watch');
    await drawn.until(/2\/2 groups available/);
    await untilWatched();
    await server.stop();
    server.remove('Pod/default/m-1-r-0-1');
    server.compact();
    await server.start();
    await drawn.until(/1\/2 groups available/);
    repo.interrupt();
    expect((await watching).code).toBe(1);
  });

  test('ends with an error when rights are taken away', async () => {
    const drawn = outputs();
    const repo = await synced(SPEC, { onOutput: drawn.take });
    const watching = status(repo, '--watch');
    await drawn.until(/Available/);
    forbid('pods');
    server.compact();
    expect(await watching).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the server forbids to list pods'),
    });
  });
});

/** What has been written so far, to wait for. */
function outputs() {
  let all = '';
  return {
    take: (text: string): void => {
      all += text;
    },
    until: (match: RegExp): Promise<void> => eventually(() => expect(all).toMatch(match)),
  };
}

function watches(): number {
  return server.asked.filter((line) => line.includes('watch=1')).length;
}

/** Until so many watches have been opened. */
function untilWatched(count = 4): Promise<void> {
  return eventually(() => expect(watches()).toBeGreaterThanOrEqual(count));
}

/** Waits in vain: its time is up once it has seen the state of the cluster, and watches. */
async function waitedEnough(repo: Repository, goal: string, kinds = 4) {
  const before = watches();
  const waiting = status(repo, goal, '--timeout', '20m', '-q');
  await untilWatched(before + kinds);
  repo.passTime();
  return waiting;
}
