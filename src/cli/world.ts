import type { Files, Git } from '../io/ports.ts';
import type { Output } from '../io/terminal.ts';
import { COLOURED, PLAIN, type Style } from '../report/style.ts';

/** Everything outside of the program that a command may touch; tests hand in their own. */
export interface World {
  readonly files: Files;
  readonly git: Git;
  /** The folder to work in, as an absolute path: the root of the user's repository, or what `-C` names. */
  readonly root: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input. */
  readonly readStdin: (limitBytes: number) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** When to colour: the flag, else NO_COLOR and CI, else whether a person watches. */
export type ColorChoice = 'auto' | 'always' | 'never';

/** The marks to use on an output. */
export function styleFor(world: World, output: Output, choice: ColorChoice): Style {
  if (choice !== 'auto') return choice === 'always' ? COLOURED : PLAIN;
  const { NO_COLOR: noColor = '', CI: ci = '' } = world.environment;
  return output.isTerminal && noColor === '' && ci === '' ? COLOURED : PLAIN;
}
