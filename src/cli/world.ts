import { dirname, join, resolve } from 'node:path';
import type { Cluster, ClusterChoice } from '../io/cluster-port.ts';
import type { Attempt } from '../io/lock.ts';
import type { Memory } from '../io/memory.ts';
import { withoutSymlinks } from '../io/no-symlinks.ts';
import type { Files, Git } from '../io/ports.ts';
import type { Questions } from '../io/questions.ts';
import type { Output } from '../io/terminal.ts';
import { PROJECT_FILE } from '../model/layout.ts';
import { COLOURED, PLAIN, type Style } from '../report/formats.ts';
import { type Channel, channelTo } from './channel.ts';

/** Everything outside of the program, with streams that take any text as it is. */
export interface Machine extends Omit<World, 'stdout' | 'stderr' | 'root'> {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Everything outside of the program that a command may touch; tests hand in their own. */
export interface World {
  readonly files: Files;
  readonly git: Git;
  /** The folder in which a command was called, or what `-C` names, absolute: paths on the command line start there. */
  readonly folder: string;
  /** The folder of the project, absolute: the nearest one at or above `folder` that holds a flotilla.yaml, else `folder`. */
  readonly root: string;
  readonly stdout: Channel;
  readonly stderr: Channel;
  /** What a person types to call it: as a plugin of kubectl it goes by another name. */
  readonly calledAs: 'flotilla' | 'kubectl flotilla';
  /** Makes this process the only flotilla that writes in the repository of a folder, or says which one does. */
  readonly lock: (folder: string, command: string) => Attempt;
  /** All of standard input. */
  readonly readStdin: (limitBytes: number) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /**
   * Opens a cluster; nothing is asked of it yet.
   * @throws WorldError when there is no kubeconfig, or it names no such cluster
   */
  readonly openCluster: (choice: ClusterChoice) => Promise<Cluster>;
  /** Waits so many milliseconds, or until the signal aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From the first call on, the program ends no more when it is interrupted or asked to end: this signal aborts instead. */
  readonly interruption: () => AbortSignal;
  /** What this machine keeps from one run to the next; left out where it keeps nothing. */
  readonly memory?: () => Promise<Memory | undefined>;
  /** Whoever sits at the terminal; undefined where nobody can answer. */
  readonly questions: () => Promise<Questions | undefined>;
}

/** What commands see of a machine: all that they say goes through a channel. */
export function worldOf(machine: Machine): World {
  const isWorkflow = machine.environment['GITHUB_ACTIONS'] === 'true';
  return {
    ...machine,
    root: machine.folder,
    stdout: channelTo(machine.stdout, isWorkflow),
    stderr: channelTo(machine.stderr, isWorkflow),
  };
}

/** A world whose project is that of a folder, which may lie below it; below the project's root no symlink is followed. */
export function worldIn(world: World, folder: string): World {
  return { ...worldAt(world, projectAbove(world.files, folder) ?? folder), folder };
}

/** A world whose project lies just in a folder, whatever lies above it. */
export function worldAt(world: World, root: string): World {
  return { ...world, folder: root, root, files: withoutSymlinks(world.files, root) };
}

// As git does it; and no further up than the repository, as what lies around it is of somebody else.
function projectAbove(files: Files, folder: string): string | undefined {
  if (files.kind(join(folder, PROJECT_FILE)) !== undefined) return folder;
  const parent = dirname(folder);
  const isTop = parent === folder || files.kind(join(folder, '.git')) !== undefined;
  return isTop ? undefined : projectAbove(files, parent);
}

/** A path as a command line has it, absolute. */
export function pathOf({ folder }: Pick<World, 'folder'>, path: string): string {
  return resolve(folder, path);
}

/** When to colour: `always`, `never`, or `auto`, which looks at NO_COLOR, at CI, and at whether a person watches. */
export type ColorChoice = 'auto' | 'always' | 'never';

/** The marks to use on an output, coloured or not. */
export function styleFor(
  world: Pick<World, 'environment'>,
  output: Pick<Output, 'isTerminal'>,
  choice: ColorChoice,
): Style {
  if (choice !== 'auto') return choice === 'always' ? COLOURED : PLAIN;
  const { NO_COLOR: noColor = '', CI: ci = '' } = world.environment;
  return output.isTerminal && noColor === '' && ci === '' ? COLOURED : PLAIN;
}
