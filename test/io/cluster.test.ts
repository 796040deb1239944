import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCluster } from '../../src/io/cluster/open.ts';
import type { Change, Cluster, ClusterChoice, Selection } from '../../src/io/cluster-port.ts';
import { WorldError } from '../../src/io/world-error.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { type ApiServer, apiServer, type Fault, reply } from '../support/api-server.ts';
import { eventually } from '../support/eventually.ts';
import { aPod } from '../support/live.ts';
import { NOW } from '../support/world.ts';

const pods: Selection = {
  kind: { apiVersion: 'v1', kind: 'Pod', plural: 'pods' },
  namespace: 'default',
  labelSelector: 'modelinfer.matrixinfer.ai/name=m',
};
const folder = mkdtempSync(join(tmpdir(), 'kubeconfigs-'));

let server: ApiServer;
let pauses: number[];
let transientErrors: string[];

beforeEach(async () => {
  server = await apiServer();
  server.set(...['m-0-r-0-0', 'm-0-r-0-1', 'm-1-r-0-0'].map((name) => aPod(name)));
  [pauses, transientErrors] = [[], []];
});

afterEach(() => server.close());
afterAll(() => rmSync(folder, { recursive: true }));

function open(choice: Partial<ClusterChoice> = {}): Promise<Cluster> {
  const onTransientError = (what: string): void => void transientErrors.push(what.replace(/:\d{4,5}\b/g, ':PORT'));
  return openCluster(
    { kubeconfigs: [server.kubeconfig], context: undefined, signal: undefined, onTransientError, ...choice },
    {
      now: () => NOW,
      sleep: (milliseconds, signal) => {
        pauses.push(milliseconds);
        return server.sleep(milliseconds, signal);
      },
    },
  );
}

/** Answers so many requests that match in a way of its own. */
function times(count: number, answer: (response: ServerResponse) => void, match = /\/pods/): Fault {
  let left = count;
  return ({ url }, response) => {
    if (left === 0 || !match.test(url.href)) return false;
    left--;
    answer(response);
    return true;
  };
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    reply(response, code, { kind: 'Status', message: `said with ${code}` });
  };

const hangUp = (response: ServerResponse): void => void response.destroy();

const breakOff = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"kind": "PodList", "items": [', () => response.destroy());
};

const NEVER = Number.POSITIVE_INFINITY;

async function namesIn(cluster: Cluster): Promise<readonly unknown[]> {
  const listed = await cluster.list(pods);
  if (typeof listed === 'string') return [listed];
  return listed.objects.map(({ metadata }) =>
    metadata instanceof Object && 'name' in metadata ? metadata['name'] : '',
  );
}

async function failureOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WorldError)) throw new Error('no WorldError was thrown', { cause: error });
  return `${error.message}\n${error.hint}`.replace(/:\d{4,5}\b/g, ':PORT');
}

describe('a list', () => {
  test('asks for what was selected, as whom the kubeconfig says, page by page', async () => {
    const seen: (string | undefined)[] = [];
    server.add(({ authorization }) => {
      seen.push(authorization);
      return false;
    });
    server.set(...Array.from({ length: 1200 }, (_, group) => aPod(`m-${group}-r-0-0`)));
    expect(await namesIn(await open())).toHaveLength(1201);
    expect(new Set(seen)).toEqual(new Set(['Bearer secret']));
    expect(server.asked[0]).toBe(
      'GET /api/v1/namespaces/default/pods?labelSelector=modelinfer.matrixinfer.ai%2Fname%3Dm&limit=500',
    );
    expect(server.asked).toHaveLength(3);
  });

  test.each([
    { what: '429 that asks for time', fault: times(2, status(429, { 'retry-after': '7' })), waits: [7000, 7000] },
    { what: '500', fault: times(3, status(500)), waits: [250, 500, 1000] },
    {
      what: '503 of a proxy, in HTML',
      fault: times(1, (response) => void response.writeHead(503).end('<html>')),
      waits: [250],
    },
    { what: 'connection that is cut at once', fault: times(2, hangUp), waits: [250, 500] },
    { what: 'connection that breaks within a reply', fault: times(2, breakOff), waits: [250, 500] },
  ])('$what is tried again after growing pauses', async ({ fault, waits }) => {
    server.add(fault);
    expect(await namesIn(await open())).toHaveLength(3);
    expect(pauses).toEqual(waits);
    expect(transientErrors).toHaveLength(1);
  });

  test('each outage is said once, a later one again', async () => {
    const cluster = await open();
    for (const _ of [1, 2]) {
      server.add(times(2, status(500)));
      await cluster.list(pods);
    }
    expect(transientErrors).toHaveLength(2);
  });

  test('two sides that do not understand each other are not tried again', async () => {
    const secure = join(folder, 'secure');
    writeFileSync(secure, readFileSync(server.kubeconfig, 'utf8').replace('http://', 'https://'));
    expect(await failureOf(namesIn(await open({ kubeconfigs: [secure] })))).toMatch(/^cannot list pods on https:/);
    expect(pauses).toEqual([]);
  });

  test('a list that expires even when it is asked for at once is refused', async () => {
    server.add(times(NEVER, status(410)));
    expect(await failureOf(namesIn(await open()))).toContain('it replied 410');
  });

  test('a server that goes on failing is given up on after a minute', async () => {
    server.add(times(NEVER, status(500)));
    expect(await failureOf(namesIn(await open()))).toMatchInlineSnapshot(`
      "cannot list pods on http://127.0.0.1:PORT: it replies 500: said with 500, and still did after 64 s
      Check that the cluster is up and can be reached: kubectl get pods."
    `);
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThanOrEqual(60_000);
    expect(transientErrors).toMatchInlineSnapshot(`
      [
        "http://127.0.0.1:PORT: it replies 500: said with 500; trying again",
      ]
    `);
  });

  test('a server that nobody has ever reached is not waited for', async () => {
    await server.stop();
    expect(await failureOf(namesIn(await open()))).toMatchInlineSnapshot(`
      "cannot list pods on http://127.0.0.1:PORT: connect ECONNREFUSED 127.0.0.1:PORT
      Check that the cluster is up and can be reached: kubectl get pods."
    `);
    expect(pauses).toEqual([]);
    await server.start();
  });

  test('a kind that may not be read, or does not exist', async () => {
    const cluster = await open();
    server.add(times(1, status(403)));
    expect(await cluster.list(pods)).toBe('forbidden');
    const unknown = { ...pods.kind, plural: 'podlings' };
    expect(await cluster.list({ ...pods, kind: unknown })).toBe('absent');
  });

  test('another refusal is said in the words of the server', async () => {
    server.add(times(1, status(400)));
    expect(await failureOf(namesIn(await open()))).toMatchInlineSnapshot(`
      "cannot list pods on http://127.0.0.1:PORT: it replied 400: said with 400
      Look at the server, and at what stands between it and this machine."
    `);
  });

  test('a refusal of what stands before the server, in HTML, is a refusal all the same', async () => {
    const inHtml = (code: number) => (response: ServerResponse) => {
      response.writeHead(code, { 'content-type': 'text/html' });
      response.end('<html><body>Sign in first</body></html>');
    };
    server.add(times(1, inHtml(403)));
    expect(await (await open()).list(pods)).toBe('forbidden');
    server.add(times(1, inHtml(400)));
    expect(await failureOf(namesIn(await open()))).toContain('it replied 400');
  });

  test('pages that expire half-way are asked for anew, all at once', async () => {
    server.set(...Array.from({ length: 600 }, (_, group) => aPod(`m-${group}-r-0-0`)));
    server.add(times(1, status(410), /continue=/));
    expect(await namesIn(await open())).toHaveLength(601);
    expect(server.asked.map((line) => /limit=\d+/.exec(line)?.[0])).toEqual(['limit=500', 'limit=500', undefined]);
  });

  test('ends when it is told to', async () => {
    const stop = new AbortController();
    server.add(times(NEVER, status(500)));
    const listing = namesIn(await open({ signal: stop.signal }));
    stop.abort();
    expect(await failureOf(listing)).toContain('cannot list pods on');
  });
});

describe('credentials', () => {
  test('that are refused for good', async () => {
    server.add(times(NEVER, status(401)));
    expect(await failureOf(namesIn(await open()))).toMatchInlineSnapshot(`
      "cannot read http://127.0.0.1:PORT: it refuses the credentials of the user tester (401): they have expired, or were never its own
      Log in again as you do for kubectl, or name another --context or --kubeconfig."
    `);
    expect(server.asked).toHaveLength(2);
  });

  test('that have expired are issued anew by the program that the kubeconfig names, and kept until then', async () => {
    const counter = join(folder, 'issued');
    const count = `echo x >> ${counter}; n=$(wc -l < ${counter} | tr -d ' ')`;
    server.login(program(`${count}; echo "{\\"status\\": {\\"token\\": \\"token-$n\\"}}"`));
    server.add(({ authorization }, response) => {
      if (authorization === 'Bearer token-2') return false;
      reply(response, 401, { kind: 'Status' });
      return true;
    });
    const cluster = await open();
    expect(await namesIn(cluster)).toHaveLength(3);
    expect(await namesIn(cluster)).toHaveLength(3);
    expect(server.asked).toHaveLength(3);
  });

  test('that cannot be had', async () => {
    server.login(program('echo "log in first" >&2; exit 1'));
    expect(await failureOf(namesIn(await open()))).toMatchInlineSnapshot(`
      "cannot get credentials of the user tester for http://127.0.0.1:PORT: log in first
      Run kubectl get pods: it needs the same; then log in again, or mend the kubeconfig."
    `);
  });

  describe('that are renewed', () => {
    const otherServer = { name: 'fake', cluster: { server: 'http://127.0.0.1:1' } };
    const renewed = (change: (file: Kubeconfig) => Kubeconfig) => async (): Promise<Renewal> => {
      const seen: (string | undefined)[] = [];
      const cluster = await open();
      server.add(({ authorization }, response) => {
        seen.push(authorization);
        if (authorization === 'Bearer new') return false;
        writeFileSync(server.kubeconfig, JSON.stringify(change(kubeconfigOf(server))));
        reply(response, 401, { kind: 'Status' });
        return true;
      });
      return {
        seen,
        deletion: cluster.deletePod({ namespace: 'default', name: 'm-0-r-0-0', uid: 'uid-of-m-0-r-0-0' }),
      };
    };

    test('are those of the context of the start, whatever context is the current one by now', async () => {
      const { seen, deletion } = await renewed((file) => ({
        ...file,
        clusters: [...file.clusters, { name: 'other', cluster: { server: 'http://127.0.0.1:1' } }],
        users: [
          { name: 'tester', user: { token: 'new' } },
          { name: 'other', user: { token: 'of the other' } },
        ],
        contexts: [...file.contexts, { name: 'other', context: { cluster: 'other', user: 'other' } }],
        'current-context': 'other',
      }))();
      expect(await deletion).toBe('deleted');
      expect(seen).toEqual(['Bearer secret', 'Bearer new']);
    });

    test.each<[what: string, change: (file: Kubeconfig) => Kubeconfig]>([
      ['another server under the same name', (file) => ({ ...file, clusters: [otherServer] })],
      [
        'another cluster for the same context',
        (file) => ({
          ...file,
          clusters: [...file.clusters, { ...otherServer, name: 'other' }],
          contexts: [{ name: 'fake', context: { cluster: 'other', user: 'tester' } }],
        }),
      ],
      [
        'another certificate authority',
        (file) => ({
          ...file,
          clusters: file.clusters.map(({ name, cluster }) => ({
            name,
            cluster: { ...cluster, 'certificate-authority-data': 'b3RoZXI=' },
          })),
        }),
      ],
      ['no such context any more', (file) => ({ ...file, contexts: [] })],
    ])('go nowhere where the kubeconfig names %s', async (_, change) => {
      const { seen, deletion } = await renewed((file) =>
        change({ ...file, users: [{ name: 'tester', user: { token: 'of the other' } }] }),
      )();
      const failure = await failureOf(deletion);
      expect(failure).toMatch(
        /^cannot read \S+: (it names another cluster than at the start|there is no context fake)/,
      );
      expect(seen).toEqual(['Bearer secret']);
    });
  });

  test('that a program prints in no JSON are in no message', async () => {
    server.login(program('echo s3cret-token'));
    expect(await failureOf(namesIn(await open()))).not.toContain('s3cret');
  });

  function program(script: string): JsonObject {
    return { exec: { apiVersion: 'client.authentication.k8s.io/v1', command: 'sh', args: ['-c', script] } };
  }
});

describe('a watch', () => {
  const stop = new AbortController();

  /** Follows from a listing of now on, until so many changes have come. */
  async function changes(count: number, meanwhile: () => void | Promise<void>): Promise<readonly string[]> {
    const cluster = await open();
    const listed = await cluster.list(pods);
    if (typeof listed === 'string') throw new Error(listed);
    const controller = new AbortController();
    const seen: Change[] = [];
    const onChange = (change: Change): void => {
      seen.push(change);
      if (seen.length === count) controller.abort();
    };
    const watching = cluster.watch(pods, listed.resourceVersion, { onChange, signal: controller.signal });
    await untilAsked(/watch=1/);
    await meanwhile();
    expect(await watching).toBe('stopped');
    return seen.map(
      ({ type, object }) => `${type} ${JSON.stringify(object['metadata']).match(/"name":"(m-[^"]+)"/)?.[1]}`,
    );
  }

  async function untilAsked(match: RegExp, more = 1): Promise<void> {
    await eventually(() => expect(server.asked.filter((line) => match.test(line)).length).toBeGreaterThanOrEqual(more));
  }

  test('reports what is created, changed and removed, and nothing of others', async () => {
    const seen = await changes(3, () => {
      server.set(aPod('m-2-r-0-0'), aPod('n-0-r-0-0', { labels: { 'modelinfer.matrixinfer.ai/name': 'n' } }));
      server.set(aPod('m-0-r-0-0', { revision: 'bbb' }));
      server.remove('Pod/default/m-0-r-0-1');
    });
    expect(seen).toEqual(['set m-2-r-0-0', 'set m-0-r-0-0', 'removed m-0-r-0-1']);
  });

  test('goes on where it was after the server has restarted', async () => {
    const seen = await changes(2, async () => {
      server.set(aPod('m-2-r-0-0'));
      await server.stop();
      server.set(aPod('m-3-r-0-0'));
      await server.start();
    });
    expect(seen).toEqual(['set m-2-r-0-0', 'set m-3-r-0-0']);
    expect(transientErrors.length).toBeLessThanOrEqual(1);
  });

  test('goes on after the last version that it was told of; events come in pieces, and bookmarks are no change', async () => {
    const versions: (string | null)[] = [];
    const line = (type: string, object: JsonObject): string => `${JSON.stringify({ type, object })}\n`;
    server.add(({ url: { searchParams } }, response) => {
      if (searchParams.get('watch') !== '1') return false;
      versions.push(searchParams.get('resourceVersion'));
      response.writeHead(200, { 'content-type': 'application/json' });
      if (versions.length > 1) {
        response.write(line('ADDED', aPod('m-8-r-0-0')));
        return true;
      }
      const event = Buffer.from(line('ADDED', aPod('m-größe-r-0-0')));
      const middle = event.indexOf('ö') + 1;
      const rest = `\n${line('BOOKMARK', { kind: 'Pod', metadata: { resourceVersion: '77' } })}`;
      response.write(event.subarray(0, middle), () =>
        response.end(Buffer.concat([event.subarray(middle), Buffer.from(rest)])),
      );
      return true;
    });
    expect(await changes(2, () => undefined)).toEqual(['set m-größe-r-0-0', 'set m-8-r-0-0']);
    expect(versions[1]).toBe('77');
  });

  test('goes on after an event that broke off in its middle', async () => {
    const half = (response: ServerResponse): void => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"type": "ADDED", "obj', () => response.destroy());
    };
    server.add(times(1, half, /watch=1/));
    expect(await changes(1, () => server.set(aPod('m-2-r-0-0')))).toEqual(['set m-2-r-0-0']);
  });

  test('an event of no object, or of no kind, is no change', async () => {
    const odd = (response: ServerResponse): void => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const event = JSON.stringify({ type: 'ADDED', object: aPod('m-9-r-0-0') });
      response.end(`{"type": "ADDED"}\n{"object": {}}\n[]\n\n${event}\n`);
    };
    server.add(times(1, odd, /watch=1/));
    expect(await changes(1, () => undefined)).toEqual(['set m-9-r-0-0']);
  });

  test.each([
    { what: 'in an event', fault: () => server.compact() },
    { what: 'in a reply', fault: () => server.add(times(NEVER, status(410), /watch=1/)) },
    { what: 'as rights that were taken away', fault: () => server.add(times(NEVER, status(403), /watch=1/)) },
  ])('a version that the server no longer knows, told $what, needs a new listing', async ({ fault }) => {
    const cluster = await open();
    const listed = await cluster.list(pods);
    if (typeof listed === 'string') throw new Error(listed);
    fault();
    const { signal } = stop;
    expect(await cluster.watch(pods, listed.resourceVersion, { onChange: () => undefined, signal })).toBe('expired');
  });
});

describe('the deletion of a pod', () => {
  const pod = { namespace: 'default', name: 'm-0-r-0-0', uid: 'uid-of-m-0-r-0-0' };

  test('takes just the pod that was read', async () => {
    const cluster = await open();
    expect(await cluster.deletePod({ ...pod, uid: 'an-earlier-one' })).toBe('replaced');
    expect(await cluster.deletePod(pod)).toBe('deleted');
    expect(await cluster.deletePod(pod)).toBe('gone');
    expect(await namesIn(cluster)).toEqual(['m-0-r-0-1', 'm-1-r-0-0']);
  });

  test('gives it the time to end that is asked for, and else its own', async () => {
    const cluster = await open();
    const bodies: string[] = [];
    server.add(({ body }) => {
      if (body !== '') bodies.push(body);
      return false;
    });
    await cluster.deletePod({ ...pod, graceSeconds: 30 });
    await cluster.deletePod(pod);
    expect(bodies.map((body) => JSON.parse(body).gracePeriodSeconds)).toEqual([30, undefined]);
  });

  test('may be forbidden, or refused otherwise', async () => {
    const cluster = await open();
    server.add(times(1, status(422)));
    server.add(times(1, status(403)));
    expect(await cluster.deletePod(pod)).toBe('forbidden');
    expect(await failureOf(cluster.deletePod(pod))).toContain('cannot delete pod m-0-r-0-0 on');
  });
});

test('a status is applied server-side, under a manager of its own', async () => {
  const seen: unknown[] = [];
  server.add(({ method, url, body, contentType }, response) => {
    if (method !== 'PATCH') return false;
    seen.push(contentType, `${url.pathname}${url.search}`, JSON.parse(body));
    status(seen.length > 3 ? 403 : 200)(response);
    return true;
  });
  const cluster = await open();
  const object = { kind: { apiVersion: 'x.io/v1', kind: 'Thing', plural: 'things' }, namespace: 'a', name: 'b' };
  expect(await cluster.writeStatus(object, { replicas: 2 })).toBe('written');
  expect(seen).toEqual([
    'application/apply-patch+yaml',
    '/apis/x.io/v1/namespaces/a/things/b/status?fieldManager=flotilla-status&force=true',
    { apiVersion: 'x.io/v1', kind: 'Thing', metadata: { namespace: 'a', name: 'b' }, status: { replicas: 2 } },
  ]);
  expect(await cluster.writeStatus(object, { replicas: 3 })).toBe('forbidden');
});

test('annotations are merged into those that are there', async () => {
  const seen: unknown[] = [];
  server.add(({ method, url, body, contentType }, response) => {
    if (method !== 'PATCH') return false;
    seen.push(contentType, url.pathname, JSON.parse(body));
    status(seen.length > 3 ? 404 : 200)(response);
    return true;
  });
  const cluster = await open();
  const object = { kind: { apiVersion: 'x.io/v1', kind: 'Thing', plural: 'things' }, namespace: 'a', name: 'b' };
  expect(await cluster.annotate(object, { asked: 'now' })).toBe('annotated');
  expect(seen).toEqual([
    'application/merge-patch+json',
    '/apis/x.io/v1/namespaces/a/things/b',
    { metadata: { annotations: { asked: 'now' } } },
  ]);
  expect(await cluster.annotate(object, { asked: 'now' })).toBe('gone');
});

test.each([
  { ahead: 3 * 60_000, is: 3 * 60_000 },
  { ahead: -3 * 60_000, is: -3 * 60_000 },
  { ahead: 2000, is: 0 },
])('a server whose clock is $ahead ms ahead', async ({ ahead, is }) => {
  server.add((_, response) => {
    response.setHeader('date', new Date(NOW + ahead).toUTCString());
    return false;
  });
  const cluster = await open();
  expect(cluster.clockAhead()).toBe(0);
  await cluster.list(pods);
  expect(cluster.clockAhead()).toBe(is);
});

interface Renewal {
  readonly seen: readonly (string | undefined)[];
  readonly deletion: Promise<unknown>;
}

/** A kubeconfig as far as tests change it. */
interface Kubeconfig {
  readonly clusters: readonly { readonly name: string; readonly cluster: JsonObject }[];
  readonly users: readonly JsonObject[];
  readonly contexts: readonly JsonObject[];
  readonly 'current-context': string;
}

function kubeconfigOf({ kubeconfig }: ApiServer): Kubeconfig {
  return JSON.parse(readFileSync(kubeconfig, 'utf8'));
}

describe('kubeconfigs', () => {
  const written = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  test('of several the first counts most, and those that do not exist count for nothing', async () => {
    const other = written(
      'other',
      JSON.stringify({
        clusters: [{ name: 'fake', cluster: { server: 'http://other' } }],
        users: [],
        contexts: [
          { name: 'fake', context: { cluster: 'fake', user: 'nobody' } },
          { name: 'elsewhere', context: { cluster: 'fake', user: 'nobody', namespace: 'there' } },
        ],
        'current-context': 'elsewhere',
      }),
    );
    const kubeconfigs = [join(folder, 'none'), server.kubeconfig, other];
    const first = await open({ kubeconfigs });
    expect(first.namespace).toBe('default');
    expect(await namesIn(first)).toHaveLength(3);
    expect((await open({ kubeconfigs, context: 'elsewhere' })).namespace).toBe('there');
  });

  test.each([
    { what: 'no file', file: () => join(folder, 'none') },
    { what: 'no YAML', file: () => written('broken', 'clusters: [') },
    { what: 'no context', file: () => written('empty', '{}') },
    { what: 'no such cluster', file: () => written('half', LEADS_NOWHERE) },
    { what: 'no such context', file: () => server.kubeconfig, context: 'nope' },
  ])('$what', async ({ what, file, context }) => {
    const failure = await failureOf(open({ kubeconfigs: [file()], context }));
    expect(`${what}: ${failure.replaceAll(folder, '').replace(server.kubeconfig, '/kubeconfig')}`).toMatchSnapshot();
  });
});

test.each([
  'users:\n- name: a\n  user: {token: s3cret, oops\n',
  'users:\n- name: a\n  user:\n    token: s3cret\n   oops\n',
  'users: &s3cret\n- *s3cret-alias\n',
  'token: !s3cret x\n',
  'token: %s3cret\n',
  'token: s3cret\ntoken: s3cret\n',
])('a kubeconfig with the mistake %j is named with the line alone', async (text) => {
  const path = join(folder, 'mistaken');
  writeFileSync(path, text);
  const failure = await failureOf(open({ kubeconfigs: [path] }));
  expect(failure).toMatch(/^cannot read \S+mistaken: line \d+ is not valid YAML\n/);
  expect(failure).not.toContain('s3cret');
});

const LEADS_NOWHERE = JSON.stringify({
  contexts: [{ name: 'a', context: { cluster: 'gone', user: 'nobody' } }],
  'current-context': 'a',
});
