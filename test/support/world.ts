import { run as runProgram } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import { commandGit } from '../../src/io/git.ts';
import { type MemoryFiles, memoryFiles } from './memory-files.ts';

/** 2026-01-31T12:00:00Z: no test reads the clock. */
const NOW = 1769860800000;

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
}

/** Makes a repository in memory; `environment` is all that its command lines see of the environment. */
export function repository(content: Tree, environment: World['environment'] = {}): Repository {
  const absolute = Object.entries(content).map(([path, text]): [string, string] => [`${ROOT}/${path}`, text]);
  const files = memoryFiles(Object.fromEntries(absolute));
  return {
    files,
    run: async (argv, stdin = '') => {
      const streams = { stdout: '', stderr: '' };
      const output = (name: keyof typeof streams) => ({
        write: (text: string) => {
          streams[name] += text;
        },
        isTerminal: false,
      });
      const world = {
        files,
        git: commandGit,
        root: ROOT,
        stdout: output('stdout'),
        stderr: output('stderr'),
        readStdin: () => stdin,
        now: () => NOW,
        environment,
      };
      const code = await runProgram(argv, world);
      return { code, ...streams };
    },
    tree: () =>
      Object.fromEntries(Object.entries(files.content()).map(([path, text]) => [path.slice(ROOT.length + 1), text])),
    write: (path, text) => files.write(`${ROOT}/${path}`, text),
    remove: (path) => files.remove(`${ROOT}/${path}`),
  };
}
