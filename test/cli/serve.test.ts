import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { eventually } from '../support/eventually.ts';
import { aPod, toldMap } from '../support/live.ts';
import { type MemoryCluster, memoryCluster } from '../support/memory-cluster.ts';
import { repository } from '../support/world.ts';

const PODS = ['m-0-r-0-0', 'm-0-r-0-1', 'm-1-r-0-0', 'm-1-r-0-1'].map((name) => aPod(name));

interface Served {
  readonly get: (path: string, method?: string) => Promise<{ status: number; type: string; text: string }>;
  readonly cluster: MemoryCluster;
  readonly clock: { now: number };
  /** While true, the API server does not answer. */
  readonly outage: { isDown: boolean };
}

/** Runs `status --watch --listen` on a free port while a test looks at it; then presses Ctrl-C. */
async function served(objects: readonly JsonObject[], look: (served: Served) => Promise<void>): Promise<void> {
  const outage = { isDown: false };
  const clock = { now: Date.parse('2026-11-24T05:00:00Z') };
  let said = '';
  const cluster = memoryCluster(objects, { isDown: () => outage.isDown });
  const bare = repository(
    {},
    {
      cluster,
      now: () => clock.now,
      onOutput: (text) => {
        said += text;
      },
    },
  );
  const ran = bare.run(['status', '--watch', '--listen', '127.0.0.1:0']);
  const origin = (): string => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
  await eventually(() => expect(origin()).not.toBe(''));
  const url = origin();
  const get: Served['get'] = async (path, method = 'GET') => {
    const response = await fetch(`${url}${path}`, { method });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    };
  };
  try {
    await look({ get, cluster, clock, outage });
  } finally {
    bare.interrupt();
    await ran;
  }
  await expect(fetch(url)).rejects.toThrow();
}

async function ready(get: Served['get']): Promise<void> {
  await eventually(async () => expect(await get('/readyz')).toMatchObject({ status: 200, text: 'ok\n' }));
}

describe('status --watch --listen', () => {
  test('serves health, the state as JSON, and metrics, and follows the cluster', () =>
    served([toldMap(), ...PODS], async ({ get, cluster }) => {
      await ready(get);
      expect(await get('/healthz')).toMatchObject({ status: 200, text: 'ok\n' });
      const status = await get('/status?x=1');
      expect(status.type).toBe('application/json');
      expect(JSON.parse(status.text)).toMatchObject([{ name: 'm', status: { availableReplicas: 2 } }]);
      const metrics = await get('/metrics');
      expect(metrics.type).toBe('text/plain; version=0.0.4; charset=utf-8');
      expect(metrics.text).toContain('flotilla_available{namespace="default",model="m"} 1\n');
      cluster.take('m-1-r-0-1');
      await eventually(async () => {
        expect((await get('/metrics')).text).toContain('flotilla_available{namespace="default",model="m"} 0\n');
      });
    }));

  test('an API server that does not answer is said everywhere, and nothing of any model', () =>
    served([toldMap(), ...PODS], async ({ get, clock, outage }) => {
      await ready(get);
      outage.isDown = true;
      clock.now += 31_000;
      const since = 'the API server has not answered since 2026-11-24T05:00:00Z';
      expect(await get('/healthz')).toMatchObject({ status: 503, text: `${since}\n` });
      expect(await get('/readyz')).toMatchObject({ status: 503, text: `${since}\n` });
      expect(await get('/status')).toMatchObject({ status: 503, text: `${JSON.stringify({ error: since })}\n` });
      expect((await get('/metrics')).text).toMatchInlineSnapshot(`
        "# HELP flotilla_up Whether the API server answers: 1, else 0, and nothing is said of any model.
        # TYPE flotilla_up gauge
        flotilla_up 0

        # HELP flotilla_last_sync_timestamp_seconds When the API server last answered, in seconds since 1970.
        # TYPE flotilla_last_sync_timestamp_seconds gauge
        flotilla_last_sync_timestamp_seconds 1795496400
        "
      `);
      outage.isDown = false;
      await ready(get);
      expect((await get('/metrics')).text).toContain('flotilla_up 1\n');
    }));

  test('other pages and methods are refused', () =>
    served([toldMap()], async ({ get }) => {
      expect(await get('/etc/passwd')).toMatchObject({
        status: 404,
        text: 'there is /, /healthz, /readyz, /status, /metrics\n',
      });
      expect(await get('/metrics', 'POST')).toMatchObject({ status: 405, text: 'only GET is answered here\n' });
      expect(await get('/healthz', 'HEAD')).toMatchObject({ status: 200, text: '' });
    }));

  test.each([
    {
      argv: ['--listen', '8080'],
      says: 'cannot use --listen 8080: a state that is read once would be served for ever',
    },
    { argv: ['--watch', '--listen', 'here'], says: 'cannot listen on here: it is no port, and no host and port' },
    { argv: ['--watch', '--listen', '70000'], says: 'cannot listen on 70000: it is no port, and no host and port' },
    {
      argv: ['--watch', '--listen', '192.0.2.1:1'],
      says: 'cannot listen on 192.0.2.1:1: this machine has no such address',
    },
  ])('$argv is exit 2', async ({ argv, says }) => {
    const bare = repository({}, { cluster: memoryCluster([toldMap()]) });
    const { code, stderr } = await bare.run(['status', ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});
