import type { AgentHelp } from '../agents/agent.ts';
import type { DialectHelp } from '../dialects/dialect.ts';
import type { Known } from '../project/project.ts';
import type { ColorChoice, World } from './world.ts';

/**
 * What a process ends with. 0: good; 1: the question was answered, and the answer is no; 2: it could not be answered;
 * 3: the gate is over budget.
 */
export type ExitCode = 0 | 1 | 2 | 3;

/** Words that only a repository tells. */
export type RepositoryWords = 'models' | 'environments' | 'revisions';

/** One option of a command, in the words of its help. Its name is its key among the options: `dryRun` is `--dry-run`. */
export interface OptionSpec {
  /** One letter that stands for the name, too. */
  readonly short?: string;
  /** What may follow: `<name>` must, `[name]` may; left out for a switch. */
  readonly value?: `<${string}>` | `[${string}]`;
  readonly summary: string;
  /** The values that it takes: words, or a table whose keys they are. */
  readonly choices?: readonly string[] | Readonly<Record<string, unknown>>;
  /** What it takes, where a repository tells the words. */
  readonly words?: RepositoryWords;
  /** Its value where it is not given. */
  readonly fallback?: string;
}

/** Options by name; a name of one letter has no other, so that `C` is `-C`. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** A command as data: all that help, completion and documentation say of it. */
export interface CommandSpec {
  readonly name: string;
  /** As commander writes it: `[model...]`. */
  readonly argument: string;
  /** What may be written in its place, where its name does not say it. */
  readonly argumentSummary?: string;
  /** The words that it takes, for those who complete them; left out where it is a file or a name of the user's own. */
  readonly argumentWords?: readonly string[] | RepositoryWords;
  readonly summary: string;
  readonly options: OptionSpecs;
  /** Lines of help that show the command at work: what it is for, and what to type. */
  readonly examples: readonly (readonly [purpose: string, line: string])[];
}

type WordsOf<Spec> = Spec extends { readonly choices: readonly (infer Word)[] }
  ? Word
  : Spec extends { readonly choices: infer Table }
    ? keyof Table
    : string;

type ValueOf<Spec> = Spec extends { readonly value: `[${string}` }
  ? WordsOf<Spec> | true
  : Spec extends { readonly value: string }
    ? WordsOf<Spec>
    : true;

/**
 * What a command line says of options, by name; a switch is `true` or not there, a value one of the choices. Of options
 * whose names are known when flotilla runs and no sooner, such as those of agents, there is none: they are looked up.
 */
export type ValuesOf<Specs> = {
  readonly [Name in keyof Specs as string extends Name ? never : Name]:
    | ValueOf<Specs[Name]>
    | (Specs[Name] extends { readonly fallback: string } ? never : undefined);
};

/** What help says of all that can be plugged in: all that is loaded of it before a command is called. */
export interface KnownToHelp {
  readonly agents: readonly AgentHelp[];
  readonly dialects: readonly [DialectHelp, ...DialectHelp[]];
}

/** Where a command runs, and how it speaks. */
interface Surroundings {
  readonly world: World;
  readonly common: { readonly color: ColorChoice; readonly quiet: boolean };
}

/** Where a command runs, how it speaks, and what it knows. */
export interface Session extends Surroundings, Known {}

/** A command line that commander has read. */
export interface Called extends Surroundings {
  readonly paths: readonly string[];
  /** Loads all that can be plugged in. */
  readonly known: () => Promise<Known>;
  /** All that flotilla can do. */
  readonly commands: readonly CommandSpec[];
}

/** What a command was called with: positional arguments, and those options that its specification names. */
export interface Call<Spec extends CommandSpec> extends Session {
  readonly paths: readonly string[];
  readonly options: ValuesOf<Spec['options']>;
}

/** How an option is written on a command line, as commander takes it: `-o, --output <format>`. */
export function flagsOf(name: string, { short, value }: OptionSpec): string {
  const long = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const both = short === undefined ? long : `-${short}, ${long}`;
  return `${name.length === 1 ? `-${name}` : both}${value === undefined ? '' : ` ${value}`}`;
}

/** The words that an option takes; none where it takes any. */
export function choicesOf({ choices = [] }: OptionSpec): readonly string[] {
  return isList(choices) ? choices : Object.keys(choices);
}

function isList(choices: NonNullable<OptionSpec['choices']>): choices is readonly string[] {
  return Array.isArray(choices);
}
