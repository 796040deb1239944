import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server to start. */
interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Servers that run in one folder and end together. */
export interface Servers {
  readonly folder: string;
  /** Starts a server; one that is killed, as {@link crash} does, starts again as it was. */
  readonly start: (name: string, command: Command) => void;
  /** Waits until a check passes; fails, with the ends of all logs, when a server has ended or a minute has passed. */
  readonly until: (what: string, check: () => Promise<boolean>) => Promise<void>;
  /** The whole of what a server has written. */
  readonly log: (name: string) => string;
  /** Ends all servers, the last started first, and removes the folder. */
  readonly stop: () => Promise<void>;
}

const DEADLINE_MS = 60_000;

/** Keeps servers whose logs and state lie in a folder; they end with this process, however it ends. */
export function serversIn(folder: string): Servers {
  const running = new Map<string, ChildProcess>();
  let isStopping = false;
  const kill = (): void => {
    isStopping = true;
    for (const server of running.values()) server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  const interrupted = (): void => {
    kill();
    process.exit(130);
  };
  process.once('exit', kill).once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const start = (name: string, command: Command): void => {
    const server = started(join(folder, `${name}.log`), command);
    running.set(name, server);
    writeFileSync(join(folder, `${name}.pid`), `${server.pid}`);
    server.once('exit', (_, signal) => {
      if (signal === 'SIGKILL' && !isStopping) start(name, command);
    });
  };
  const log = (name: string): string => readFileSync(join(folder, `${name}.log`), 'utf8');
  return {
    folder,
    log,
    start,
    until: async (what, check) => {
      const end = Date.now() + DEADLINE_MS;
      while (!(await check().catch(() => false))) {
        const dead = [...running].find(([, server]) => server.exitCode !== null);
        if (dead !== undefined) throw new Error(`${dead[0]} ended:\n${tail(log(dead[0]))}`);
        if (Date.now() > end)
          throw new Error(`no ${what}:\n${[...running.keys()].map((name) => tail(log(name))).join('\n')}`);
        await sleep(100);
      }
    },
    stop: async () => {
      isStopping = true;
      for (const server of [...running.values()].reverse()) await stopped(server);
      process.off('exit', kill).off('SIGINT', interrupted).off('SIGTERM', interrupted);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function started(log: string, { program, args, environment }: Command): ChildProcess {
  const output = openSync(log, 'a');
  const server = spawn(program, args, { stdio: ['ignore', output, output], env: { ...process.env, ...environment } });
  closeSync(output);
  return server;
}

/** Kills one of the servers of a folder without a word of warning, and waits until it has been started again. */
export async function crash(folder: string, name: string): Promise<void> {
  const pid = (): number => Number(readFileSync(join(folder, `${name}.pid`), 'utf8'));
  const before = pid();
  process.kill(before, 'SIGKILL');
  while (pid() === before) await sleep(50);
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  server.kill('SIGTERM');
  await Promise.race([ended, sleep(5_000, undefined, { ref: false }).then(() => server.kill('SIGKILL'))]);
  await ended;
}

function tail(log: string): string {
  return log.split('\n').slice(-15).join('\n');
}

/** Finds free ports of 127.0.0.1. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const open = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<Server>((done, fail) => {
          const server = createServer().once('error', fail);
          server.listen(0, '127.0.0.1', () => done(server));
        }),
    ),
  );
  const ports = open.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(open.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
