import type { Session } from '../../src/cli/command.ts';
import { run as runProgram } from '../../src/cli/program.ts';
import { type Machine, type World, worldOf } from '../../src/cli/world.ts';
import { openCluster } from '../../src/io/cluster/open.ts';
import type { Cluster, ClusterChoice } from '../../src/io/cluster-port.ts';
import { commandGit } from '../../src/io/git.ts';
import type { Memory } from '../../src/io/memory.ts';
import type { Questions } from '../../src/io/questions.ts';
import { sleep } from '../../src/io/terminal.ts';
import { tooLarge } from '../../src/io/world-error.ts';
import { KNOWN, type Known } from '../../src/project/project.ts';
import { EXECUTABLE, runExecutable } from './executable.ts';
import { type MemoryFiles, memoryFiles } from './memory-files.ts';

/** 2026-01-31T12:00:00Z: no test reads the clock. */
export const NOW = 1769860800000;

const ROOT = '/repo';

/** What a test's repository holds: text by path from its root. */
export type Tree = Readonly<Record<string, string>>;

/** What came of a command line. */
interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository in memory to run command lines in. */
export interface Repository {
  readonly files: MemoryFiles;
  readonly run: (argv: readonly string[], stdin?: string) => Promise<Ran>;
  /** All files, by path from the root. */
  readonly tree: () => Tree;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** Presses Ctrl-C. */
  readonly interrupt: () => void;
  /** Ends every sleep of ten minutes or more that is under way; none ends by itself while a test lasts. */
  readonly passTime: () => void;
}

/** What tests vary of the world around a repository. */
interface WorldWish {
  /** All that command lines see of the environment. */
  readonly environment?: World['environment'];
  /** Whether a person watches the streams. */
  readonly isTerminal?: boolean;
  /** How wide the terminal is. */
  readonly columns?: number;
  /** Told everything that is written, as it is written. */
  readonly onOutput?: (text: string) => void;
  /** The cluster that command lines open, in place of a real one. */
  readonly cluster?: Cluster;
  readonly now?: () => number;
  /** How sleeps shorter than ten minutes pass. */
  readonly sleep?: World['sleep'];
  /** The agents or dialects that flotilla knows, in place of its own. */
  readonly known?: Partial<Known>;
  /** What a person types to call flotilla. */
  readonly calledAs?: World['calledAs'];
  /** Whoever sits at the terminal; by default nobody. */
  readonly questions?: Questions;
  /** What is kept from one command line to the next; by default nothing. */
  readonly memory?: Memory;
}

/** Waits are a thousand times shorter than in the world, but still one after the other. */
export function shortSleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return sleep(milliseconds / 1000, signal);
}

/** Opens what a kubeconfig names, at the time of tests; never what this machine's own kubeconfig names. */
export function openTestCluster(
  choice: ClusterChoice,
  { now = () => NOW, sleep = shortSleep }: Pick<WorldWish, 'now' | 'sleep'> = {},
): Promise<Cluster> {
  const kubeconfigs = choice.kubeconfigs ?? ['/nowhere/kubeconfig'];
  return openCluster({ ...choice, kubeconfigs }, { now, sleep });
}

const LONG_MS = 600_000;

/** Sleeps of which the long ones end when told to. */
function passingSleep(short: World['sleep']): { readonly sleep: World['sleep']; readonly pass: () => void } {
  let passed = new AbortController();
  return {
    sleep: (milliseconds, signal) => {
      if (milliseconds < LONG_MS) return short(milliseconds, signal);
      return sleep(milliseconds, AbortSignal.any([passed.signal, ...(signal === undefined ? [] : [signal])]));
    },
    pass: () => {
      passed.abort();
      passed = new AbortController();
    },
  };
}

/** Makes a repository in memory; the clusters that its command lines open are real ones, or what listens in their place. */
export function repository(content: Tree, wish: WorldWish = {}): Repository {
  const time = passingSleep(wish.sleep ?? shortSleep);
  const absolute = Object.entries(content).map(([path, text]): [string, string] => [`${ROOT}/${path}`, text]);
  const files = memoryFiles(Object.fromEntries(absolute));
  const interrupted = new AbortController();
  return {
    files,
    run: async (argv, stdin = '') => {
      if (EXECUTABLE !== undefined && isForExecutable(files, wish, argv)) {
        const environment = wish.environment ?? {};
        return runExecutable(argv, { executable: EXECUTABLE, root: ROOT, files, environment, stdin });
      }
      const streams = { stdout: '', stderr: '' };
      const machine = machineWith(files, { ...wish, sleep: time.sleep }, streams);
      const readStdin = (limitBytes: number): string => {
        if (stdin.length > limitBytes) throw tooLarge('<stdin>', limitBytes);
        return stdin;
      };
      const input = { readStdin, interruption: () => interrupted.signal };
      const known: Known = { ...KNOWN, ...wish.known };
      const code = await runProgram(argv, { ...machine, ...input }, { ...known, load: async () => known });
      return { code, ...streams };
    },
    interrupt: () => interrupted.abort(),
    passTime: time.pass,
    tree: () =>
      Object.fromEntries(Object.entries(files.content()).map(([path, text]) => [path.slice(ROOT.length + 1), text])),
    write: (path, text) => files.write(`${ROOT}/${path}`, text),
    remove: (path) => files.remove(`${ROOT}/${path}`),
  };
}

/** What no test can give to another process: its own clock, cluster, terminal, parts of flotilla, or faults of the disk. */
function isForExecutable(
  files: MemoryFiles,
  { environment, ...wish }: WorldWish,
  [command = '']: readonly string[],
): boolean {
  const areFiles = Object.keys(files.content()).every((path) => files.kind(path) === 'file');
  return Object.keys(wish).length === 0 && areFiles && !files.isFailing() && !['status', 'recover'].includes(command);
}

/** A machine around files, which writes to streams. */
function machineWith(files: MemoryFiles, wish: WorldWish, streams: { stdout: string; stderr: string }): Machine {
  const { environment = {}, isTerminal = false, columns, onOutput, cluster, now = () => NOW, questions, memory } = wish;
  const output = (name: keyof typeof streams) => ({
    write: (text: string) => {
      streams[name] += text;
      onOutput?.(text);
    },
    isTerminal,
    columns,
    flush: () => undefined,
  });
  return {
    files,
    git: commandGit,
    folder: ROOT,
    calledAs: wish.calledAs ?? 'flotilla',
    lock: () => ({ release: () => undefined }),
    stdout: output('stdout'),
    stderr: output('stderr'),
    readStdin: () => '',
    now,
    environment,
    openCluster: async (choice) => cluster ?? openTestCluster(choice, { ...wish, now }),
    sleep: wish.sleep ?? shortSleep,
    interruption: () => new AbortController().signal,
    questions: async () => questions,
    memory: async () => memory,
  };
}

/** Where a part of a command runs by itself, and what it says meanwhile. */
export function session(wish: WorldWish = {}): Session & { readonly streams: { stdout: string; stderr: string } } {
  const streams = { stdout: '', stderr: '' };
  const world = worldOf(machineWith(memoryFiles({}), wish, streams));
  return { world, common: { color: 'never', quiet: false }, ...KNOWN, streams };
}
