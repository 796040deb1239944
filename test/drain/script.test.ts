import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { ENGINES } from '../../src/drain/engines.ts';
import { entryScript, pauseScript, workerScript } from '../../src/drain/script.ts';
import { eventually } from '../support/eventually.ts';
import { freePort, runHook } from '../support/kubelet.ts';

// The scripts run for real, in each shell, with nothing in the PATH but what they need and one of the programs that ask.

const PATHS = new Map(
  ['date', 'sleep', 'grep', 'sh', 'dash', 'bash', 'curl', 'python3', 'wget'].map((name) => [name, whereIs(name)]),
);

function pathOf(program: string): string | undefined {
  return PATHS.get(program);
}

function whereIs(program: string): string | undefined {
  const found = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim();
  if (program !== 'python3') return found === '' ? undefined : found;
  const real = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).stdout;
  return real?.trim() || undefined;
}

const SHELLS = ['sh', 'dash'].filter((shell) => pathOf(shell) !== undefined);
const CLIENTS = ['curl', 'python3', 'wget'].filter((client) => pathOf(client) !== undefined);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder that holds some programs, for PATH. */
function pathWith(...programs: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'flotilla-drain-'));
  folders.push(folder);
  for (const program of ['date', 'sleep', 'grep', ...programs])
    symlinkSync(pathOf(program) ?? '', join(folder, program));
  return folder;
}

interface Run {
  readonly shell?: string;
  readonly client?: string | undefined;
  readonly environment?: Readonly<Record<string, string>>;
  readonly earlier?: readonly string[];
}

/** Runs a script to its end; the seconds that it took. */
async function secondsOf(script: string, run: Run = {}): Promise<number> {
  const { shell = 'sh', client, environment = {}, earlier = [] } = run;
  const PATH = pathWith(...(client === undefined ? [] : [client]));
  const start = Date.now();
  const command = [pathOf(shell) ?? shell, '-c', script, ...(earlier.length === 0 ? [] : ['drain', ...earlier])];
  const code = await runHook(command, {
    PATH,
    http_proxy: 'http://127.0.0.1:9',
    HOSTNAME: '127.0.0.1',
    ...environment,
  });
  expect(code).toBe(0);
  return (Date.now() - start) / 1000;
}

/** What a server says when it is asked for the nth time; undefined: nothing, so that the client waits. */
type Answer = (asked: number) => { readonly status?: number; readonly text: string } | undefined;

/** A server of metrics on this machine, for as long as it is used. */
async function withServer<T>(answer: Answer, use: (port: number, server: Server) => Promise<T>): Promise<T> {
  let asked = 0;
  const server = createServer((_, response) => {
    const said = answer(++asked);
    if (said !== undefined) response.writeHead(said.status ?? 200).end(said.text);
  });
  const port = await freePort();
  await new Promise<void>((done) => {
    server.listen(port, '127.0.0.1', done);
  });
  try {
    return await use(port, server);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function vllm(running: number | string, waiting: number | string = '0.0'): string {
  const labels = '{engine="0",model_name="a model"}';
  return [
    '# HELP vllm:num_requests_running Number of requests in model execution batches.',
    '# TYPE vllm:num_requests_running gauge',
    `vllm:num_requests_running${labels} ${running}`,
    `vllm:num_requests_waiting${labels} ${waiting}`,
    `vllm:num_requests_waiting_by_reason${labels} 7.0`,
    '',
  ].join('\n');
}

const vllmScript = (port: number, total = 200): string =>
  entryScript({ kind: 'metrics', engine: ENGINES.vllm, port }, { propagation: 0, total });

const SHELLS_AND_CLIENTS = SHELLS.flatMap((shell) => CLIENTS.map((client) => ({ shell, client })));

describe.concurrent.each(SHELLS_AND_CLIENTS)('in $shell, with $client', ({ shell, client }) => {
  test('an entry ends once nothing runs and nothing waits', async () => {
    const texts = [vllm('2.0', '1.0'), vllm('0.0', '1.0'), vllm('0.0'), vllm('1.0'), vllm('0.0'), vllm('0.0')];
    const seconds = await withServer(
      (asked) => ({ text: texts[asked - 1] ?? '' }),
      (port) => secondsOf(vllmScript(port), { shell, client }),
    );
    // Six readings, a second apart: one that finds nothing is not enough.
    expect(seconds).toBeGreaterThan(4.9);
    expect(seconds).toBeLessThan(150);
  });

  test('an entry ends soon where nobody listens', async () => {
    expect(await secondsOf(vllmScript(await freePort(), 200), { shell, client })).toBeLessThan(150);
  });

  test('what is no answer counts as busy, until the time is over', async () => {
    const seconds = await withServer(
      () => ({ status: 500, text: vllm('0.0') }),
      (port) => secondsOf(vllmScript(port, 4), { shell, client }),
    );
    expect(seconds).toBeGreaterThan(2.9);
  });

  test('a worker ends once the port of its entry is closed, and not before', async () => {
    const seconds = await withServer(
      () => ({ status: 404, text: '' }),
      async (port, server) => {
        const closing = pause(3000).then(() => {
          server.close();
          server.closeAllConnections();
        });
        const took = await secondsOf(workerScript('ENTRY', port, 200), {
          shell,
          client,
          environment: { ENTRY: '127.0.0.1' },
        });
        await closing;
        return took;
      },
    );
    expect(seconds).toBeGreaterThan(3);
    expect(seconds).toBeLessThan(150);
  });
});

describe.concurrent.each(CLIENTS)('with %s', (client) => {
  test('a worker ends where the name of its entry is gone', async () => {
    const script = workerScript('ENTRY', await freePort(), 200);
    const seconds = await secondsOf(script, { client, environment: { ENTRY: 'no-such-entry.invalid' } });
    expect(seconds).toBeGreaterThan(7);
    expect(seconds).toBeLessThan(150);
  });

  test('a worker stays while its entry is too busy to answer, until its time is over', async () => {
    const seconds = await withServer(
      () => undefined,
      (port) => secondsOf(workerScript('ENTRY', port, 7), { client, environment: { ENTRY: '127.0.0.1' } }),
    );
    expect(seconds).toBeGreaterThan(5.9);
  });

  test('an entry that answers at its own address alone is found by its name', async () => {
    const { port, server } = { port: await freePort(), server: createServer() };
    server.on('request', (_, response) => response.end(vllm('3.0')));
    // As good as another address: on it alone somebody listens.
    await new Promise<void>((done) => {
      server.listen(port, '127.0.0.2', done);
    });
    const seconds = await secondsOf(vllmScript(port, 5), { client, environment: { HOSTNAME: '127.0.0.2' } });
    server.closeAllConnections();
    server.close();
    // Nobody at either address would be noticed sooner.
    expect(seconds).toBeGreaterThan(3.9);
  });
});

describe.concurrent('an entry', () => {
  test.each([
    {
      what: 'SGLang',
      engine: ENGINES.sglang,
      busy: 'sglang:num_queue_reqs{tp_rank="0"} 1.0\nsglang:num_running_reqs 0.0\n',
    },
    {
      what: 'SGLang that hands over caches',
      engine: ENGINES.sglang,
      busy: 'sglang:num_running_reqs 0.0\nsglang:num_prefill_inflight_queue_reqs 2.0\n',
    },
    {
      what: 'TensorRT-LLM',
      engine: ENGINES['tensorrt-llm'],
      busy: 'trtllm_num_requests_running{model_name="m"} 1.0\n',
    },
    {
      what: 'vLLM of several engines',
      engine: ENGINES.vllm,
      busy: `${vllm('0.0')}vllm:num_requests_running{engine="1"} 1e+01\n`,
    },
    { what: 'an engine without its gauges', engine: ENGINES.vllm, busy: 'process_cpu_seconds_total 0.0\n' },
  ])('waits while $what has something to do', async ({ engine, busy }) => {
    const seconds = await withServer(
      () => ({ text: busy }),
      (port) =>
        secondsOf(entryScript({ kind: 'metrics', engine, port }, { propagation: 0, total: 4 }), { client: CLIENTS[0] }),
    );
    expect(seconds).toBeGreaterThan(2.9);
  });

  test.each([
    {
      what: 'SGLang',
      engine: ENGINES.sglang,
      calm: 'sglang:num_running_reqs{tp_rank="0"} 0.0\nsglang:num_queue_reqs 0.0\n',
    },
    {
      what: 'TensorRT-LLM',
      engine: ENGINES['tensorrt-llm'],
      calm: 'trtllm_num_requests_running{model_name="m"} 0\ntrtllm_num_requests_waiting 0.0 1700000000\n',
    },
  ])('ends when $what has nothing to do', async ({ engine, calm }) => {
    const seconds = await withServer(
      () => ({ text: calm }),
      (port) =>
        secondsOf(entryScript({ kind: 'metrics', engine, port }, { propagation: 0, total: 200 }), {
          client: CLIENTS[0],
        }),
    );
    expect(seconds).toBeLessThan(150);
  });

  test('asks a command where there is one, whatever its words hold', async () => {
    const folder = pathWith();
    const file = join(folder, "it's calm");
    const calm = pause(2000).then(() => writeFileSync(file, ''));
    const command = ['test', '-e', file];
    const script = entryScript({ kind: 'command', command }, { propagation: 0, total: 200 });
    const seconds = await secondsOf(script);
    await calm;
    expect(seconds).toBeGreaterThan(2);
    expect(seconds).toBeLessThan(150);
  });

  test('waits for its whole time where the image has nothing to ask with', async () => {
    expect(await secondsOf(vllmScript(await freePort(), 3))).toBeGreaterThan(1.9);
  });

  test('lets routers notice before it looks', async () => {
    const script = entryScript({ kind: 'command', command: ['true'] }, { propagation: 2, total: 60 });
    expect(await secondsOf(script)).toBeGreaterThan(2);
  });

  test.each([
    { what: 'an entry', script: entryScript({ kind: 'command', command: ['true'] }, { propagation: 0, total: 9 }) },
    { what: 'a worker', script: workerScript('ENTRY', 9, 0) },
    { what: 'a server that ends by itself', script: pauseScript(0) },
  ])('the hook that $what had runs behind its own, with its words', async ({ script }) => {
    const file = join(pathWith(), 'said');
    await secondsOf(script, {
      earlier: [pathOf('sh') ?? 'sh', '-c', 'echo "$1" > "$0"', file, "a word, and 'another'"],
    });
    expect(readFileSync(file, 'utf8')).toBe("a word, and 'another'\n");
  });
});

// A program of Linux that only root may use so.
const isolate = 'unshare';
const canIsolate = spawnSync(isolate, ['-pf', '--mount-proc', 'true']).status === 0;

// As the kubelet starts hooks: from outside of the container, whose first process has another for its child.
test.runIf(canIsolate).each([
  { first: 'a shell', command: ['sh', '-c', 'sleep 600; true'], ends: true },
  { first: 'a server', command: ['sleep', '600'], ends: false },
])(
  '$first that is the first process of its container has its children told to end: $ends',
  async ({ command, ends }) => {
    const container = spawn(isolate, ['-pf', '--mount-proc', '--kill-child', ...command], { stdio: 'ignore' });
    const exit = once(container, 'exit').then(() => true);
    let inside = '';
    await eventually(() => {
      inside = readFileSync(`/proc/${container.pid}/task/${container.pid}/children`, 'utf8').trim();
      expect(readFileSync(`/proc/${inside}/comm`, 'utf8').trim()).toBe(command[0]);
    });
    expect(await runHook(['nsenter', '-t', inside, '-p', '-m', 'sh', '-c', pauseScript(0)], {})).toBe(0);
    if (ends) expect(await exit).toBe(true);
    else expect(readFileSync(`/proc/${inside}/comm`, 'utf8').trim()).toBe('sleep');
    container.kill('SIGKILL');
  },
);

test.each([...SHELLS, 'bash'].filter((shell) => pathOf(shell) !== undefined))(
  '%s finds no fault in any script',
  (shell) => {
    const scripts = [
      vllmScript(8000),
      entryScript({ kind: 'command', command: ['a', "b'c"] }, { propagation: 15, total: 300 }),
      workerScript('ENTRY_ADDRESS', 8000, 300),
      pauseScript(15),
    ];
    for (const script of scripts) expect(spawnSync(shell, ['-n', '-c', script]).status).toBe(0);
  },
);
