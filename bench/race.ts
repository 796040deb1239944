import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import type { Measurement } from './measurement.ts';

/** A program to run as a whole process. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** File that takes what it prints; its folder is made. Without one it is kept in memory. */
  readonly stdout?: string;
  /** Variables beside those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Exit codes that are fine, 0 alone by default: some commands answer with theirs. */
  readonly exits?: readonly number[];
}

/** What one run took. */
export interface Run {
  readonly seconds: number;
  readonly peakMiB: number;
  /** What it printed, unless that went to a file. */
  readonly stdout: string;
}

/** One way to do a piece of work. */
export interface Contestant {
  readonly name: string;
  readonly command: Command;
  /** Puts things into place before each round; not timed. */
  readonly before?: () => void;
  /** The program prints how many seconds the part of it took that counts. */
  readonly isSelfTimed?: boolean;
  /** Rounds after the first, else as many as the work has; 0 for whoever takes minutes. */
  readonly rounds?: number;
}

/** A piece of work and those who do it. */
export interface Race {
  readonly work: string;
  readonly pods: number;
  readonly rounds: number;
  readonly contestants: readonly Contestant[];
  /** Looks at what everybody made; called once, after the first round. */
  readonly check?: () => void;
}

/** GNU time: tells the peak of a process that is not ours, and costs a millisecond. */
const TIME = '/usr/bin/time';

/**
 * Lets all contestants do the work in turns, A B C A B C …, so that what else the machine does hits all alike.
 * The first round warms the caches and counts only for those that have no other.
 */
export function runRace({ work, pods, rounds, contestants, check }: Race): readonly Measurement[] {
  const runs = contestants.map((contestant) => ({ contestant, all: [runOnce(contestant)] }));
  check?.();
  for (let round = 1; round <= rounds; round++) {
    for (const { contestant, all } of runs) {
      if (round <= (contestant.rounds ?? rounds)) all.push(runOnce(contestant));
    }
  }
  return runs.map(({ contestant, all }) => {
    const counted = all.length > 1 ? all.slice(1) : all;
    const seconds = counted.map((run) => (contestant.isSelfTimed === true ? Number(run.stdout) : run.seconds));
    return { work, contestant: contestant.name, pods, seconds, peakMiB: counted.map(({ peakMiB }) => peakMiB) };
  });
}

function runOnce({ before, command }: Contestant): Run {
  before?.();
  return run(command);
}

/**
 * Runs a program to its end.
 * @throws Error when it cannot be started or ends with another code than it may, with what it said
 */
export function run({ program, args, cwd, stdout, environment = {}, exits = [0] }: Command): Run {
  if (stdout !== undefined) mkdirSync(dirname(stdout), { recursive: true });
  const target = stdout === undefined ? 'pipe' : openSync(stdout, 'w');
  const start = process.hrtime.bigint();
  const ended = spawnSync(TIME, ['-q', '-f', `${PEAK_MARK}%M`, program, ...args], {
    cwd,
    stdio: ['ignore', target, 'pipe'],
    encoding: 'utf8',
    // In CI flotilla remembers no run: each works everything out.
    env: { ...process.env, CI: 'true', NO_COLOR: '1', ...environment },
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (typeof target === 'number') closeSync(target);
  if (ended.error !== undefined) throw new Error(`${TIME} does not start; install GNU time`, { cause: ended.error });
  const [said = '', peak = ''] = ended.stderr.split(PEAK_MARK);
  if (!exits.includes(ended.status ?? -1))
    throw new Error(`${program} ${args.join(' ')} ended with ${ended.status}:\n${said}`);
  return { seconds, peakMiB: Number(peak) / 1024, stdout: ended.stdout ?? '' };
}

const PEAK_MARK = '\npeak: ';
