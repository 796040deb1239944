import type { Agent } from '../agents/agent.ts';
import type { Dialects } from '../dialects/dialect.ts';
import type { ColorChoice, World } from './world.ts';

/** 0: good; 1: the question was answered, and the answer is no; 2: it could not be answered. */
export type ExitCode = 0 | 1 | 2;

/** Options that every command takes. */
interface CommonOptions {
  readonly color: ColorChoice;
  readonly quiet: boolean;
}

/** One option of a command, in the words of its help. */
export interface OptionSpec {
  /** As commander writes it: `--check`, `-o, --output <format>`. */
  readonly flags: string;
  readonly summary: string;
  readonly choices?: readonly string[];
  readonly fallback?: string;
}

/** What a command was called with: positional arguments, and options by their long name. */
export interface Call {
  readonly world: World;
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly common: CommonOptions;
  /** All that flotilla can do, for those who tell of it. */
  readonly commands: readonly CommandSpec[];
  /** All GitOps agents that flotilla knows. */
  readonly agents: readonly Agent[];
  /** All kinds of documents that it compiles; the first is meant where nothing says which. */
  readonly dialects: Dialects;
}

/** A command as data: what help says, and how to load what it does. */
export interface CommandSpec {
  readonly name: string;
  /** As commander writes it: `[path...]`. */
  readonly argument: string;
  readonly summary: string;
  readonly options: readonly OptionSpec[];
  /** Lines of help that show the command at work: what it is for, and what to type. */
  readonly examples: readonly (readonly [purpose: string, line: string])[];
  readonly load: () => Promise<(call: Call) => Promise<ExitCode>>;
}
