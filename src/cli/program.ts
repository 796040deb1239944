import { CommanderError, Option, Command as Program } from 'commander';
import { AGENT_HELP } from '../agents/help.ts';
import { kindsText } from '../dialects/dialect.ts';
import { DIALECT_HELP } from '../dialects/help.ts';
import { OutputClosed } from '../io/terminal.ts';
import { WorldError } from '../io/world-error.ts';
import { VERSION } from '../model/names.ts';
import type { Known } from '../project/project.ts';
import {
  choicesOf,
  type ExitCode,
  flagsOf,
  type KnownToHelp,
  type OptionSpec,
  type OptionSpecs,
  type ValuesOf,
} from './command.ts';
import { type Command, type CommandGroup, commandGroups } from './commands.ts';
import { COMMON } from './tables/options.ts';
import { type Machine, pathOf, type World, worldIn, worldOf } from './world.ts';

/** What can be plugged in: what help says of it, and the way to all the rest. */
export interface Plugs extends KnownToHelp {
  readonly load: () => Promise<Known>;
}

/** How wide help is where nobody knows how wide the terminal is. */
const HELP_COLUMNS = 80;

const OWN: Plugs = {
  agents: AGENT_HELP,
  dialects: DIALECT_HELP,
  // Rules and validators take a while to load, and help needs none of them.
  load: async () => (await import('../project/project.ts')).KNOWN,
};

/**
 * Runs one command line on a machine.
 * @param argv - the arguments after `flotilla`
 * @param plugs - the agents and dialects that there are
 * @returns the exit code; every failure has been said on stderr
 */
export async function run(argv: readonly string[], machine: Machine, plugs: Plugs = OWN): Promise<ExitCode> {
  const world = worldOf(machine);
  const setting: Setting = { world, plugs, groups: commandGroups(plugs), outcome: { code: 0 } };
  const program = programOf(setting);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return setting.outcome.code;
  } catch (error) {
    return failed(error, world);
  }
}

function failed(error: unknown, world: World): ExitCode {
  if (error instanceof OutputClosed) return 0;
  // commander has said what was wrong with the command line; help and version end this way too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof WorldError) {
    world.stderr.write(`flotilla: ${error.message}\n  ${error.hint}\n`);
    return 2;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  world.stderr.write(`flotilla: this is a defect of flotilla, please report it with the input:\n${text}\n`);
  return 2;
}

function programOf(setting: Setting): Program {
  const { world, plugs } = setting;
  const program = new Program(world.calledAs)
    .description(
      `Compile a ${kindsText(plugs.dialects)} into pods, Services, PodGroups and staged rollouts, as plain files in Git.`,
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help');
  addOptions(program, COMMON);
  for (const { heading, commands } of setting.groups) {
    program.commandsGroup(`${heading}:`);
    for (const command of commands) program.addCommand(subprogram(command, program, setting));
  }
  program.helpCommand('help [command]', 'show help for a command');
  for (const each of [program, ...program.commands]) {
    each.configureHelp({ showGlobalOptions: true, subcommandTerm: (command) => termOf(command) });
    each.exitOverride().configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: (said, write) => write(usageError(said, each)),
      getOutHelpWidth: () => world.stdout.columns ?? HELP_COLUMNS,
      getErrHelpWidth: () => world.stderr.columns ?? HELP_COLUMNS,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  }
  return program;
}

/** A command as the list of all shows it: that it has options goes without saying. */
function termOf(command: Program): string {
  return `${command.name()} ${command.usage().replace('[options]', '').trim()}`;
}

/** What commander says of a command line that it cannot read, said as everything else that fails is. */
function usageError(said: string, command: Program): string {
  const [what = '', hint = ''] = said
    .trim()
    .replace(/^error: /, '')
    .split(/\n|\. (?=[A-Z])/);
  const help =
    command.parent === null
      ? 'flotilla --help names the commands.'
      : `flotilla ${command.name()} --help says what it takes.`;
  return `flotilla: ${what}\n  ${hint.replace(/^\((.*)\)$/, '$1') || help}\n`;
}

/** What all commands of one run share. */
interface Setting {
  readonly world: World;
  readonly plugs: Plugs;
  readonly groups: readonly CommandGroup[];
  readonly outcome: { code: ExitCode };
}

function subprogram(command: Command, program: Program, { world, plugs, groups, outcome }: Setting): Program {
  const { name, summary, argument, argumentSummary, options, examples, run: runCommand } = command;
  const own = new Program(name).summary(summary).description(summary).helpOption('-h, --help', 'show this help');
  if (argument !== '') own.argument(argument, argumentSummary);
  addOptions(own, options);
  const called = (line: string): string => line.replaceAll('flotilla ', `${world.calledAs} `);
  own.addHelpText(
    'after',
    `\nExamples:\n${examples.map(([what, line]) => `  # ${what}\n  $ ${called(line)}\n`).join('')}`,
  );
  own.action(async (...received: unknown[]) => {
    const { C: folder, color, quiet } = program.opts<ValuesOf<typeof COMMON>>();
    outcome.code = await runCommand(own, {
      world: worldIn(world, pathOf(world, folder ?? '')),
      paths: [received[0]].flat().filter((path): path is string => typeof path === 'string'),
      common: { color, quiet: quiet === true },
      commands: groups.flatMap(({ commands }) => commands),
      known: plugs.load,
    });
  });
  return own;
}

function addOptions(program: Program, options: OptionSpecs): void {
  for (const [name, spec] of Object.entries(options)) program.addOption(optionOf(name, spec));
}

function optionOf(name: string, spec: OptionSpec): Option {
  const option = new Option(flagsOf(name, spec), spec.summary);
  const choices = choicesOf(spec);
  if (choices.length > 0) option.choices(choices);
  return spec.fallback === undefined ? option : option.default(spec.fallback);
}
