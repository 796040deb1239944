import type { Cluster, ClusterChoice } from '../io/cluster-port.ts';
import type { Attempt } from '../io/lock.ts';
import { withoutSymlinks } from '../io/no-symlinks.ts';
import type { Files, Git } from '../io/ports.ts';
import type { Questions } from '../io/questions.ts';
import type { Output } from '../io/terminal.ts';
import { COLOURED, PLAIN, type Style } from '../report/formats.ts';
import { type Channel, channelTo } from './channel.ts';

/** Everything outside of the program, with streams that take any text as it is. */
export interface Machine extends Omit<World, 'stdout' | 'stderr'> {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Everything outside of the program that a command may touch; tests hand in their own. */
export interface World {
  readonly files: Files;
  readonly git: Git;
  /** The folder to work in, as an absolute path: the root of the user's repository, or what `-C` names. */
  readonly root: string;
  readonly stdout: Channel;
  readonly stderr: Channel;
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
  /** Whoever sits at the terminal; undefined where nobody can answer. */
  readonly questions: () => Promise<Questions | undefined>;
}

/** What commands see of a machine: all that they say goes through a channel. */
export function worldOf(machine: Machine): World {
  const isWorkflow = machine.environment['GITHUB_ACTIONS'] === 'true';
  return {
    ...machine,
    stdout: channelTo(machine.stdout, isWorkflow),
    stderr: channelTo(machine.stderr, isWorkflow),
  };
}

/** A world whose commands work in another folder; below that folder no symlink is followed. */
export function worldIn(world: World, root: string): World {
  return { ...world, root, files: withoutSymlinks(world.files, root) };
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
