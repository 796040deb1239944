import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { AGENTS } from '../agents/registry.ts';
import { DIALECTS } from '../dialects/registry.ts';
import { OutputClosed } from '../io/terminal.ts';
import { WorldError } from '../io/world-error.ts';
import { VERSION } from '../model/version.ts';
import type { Call, CommandSpec, ExitCode, OptionSpec } from './command.ts';
import { COMMANDS } from './commands.ts';
import type { ColorChoice, World } from './world.ts';

/** What can be plugged in. */
type Known = Pick<Call, 'agents' | 'dialects'>;

const KNOWN: Known = { agents: AGENTS, dialects: DIALECTS };

/**
 * Runs one command line in a world.
 * @param argv - the arguments after `flotilla`
 * @param known - the agents and dialects that it knows
 * @returns the exit code; every failure has been said on stderr
 */
export async function run(argv: readonly string[], world: World, known: Known = KNOWN): Promise<ExitCode> {
  const outcome: { code: ExitCode } = { code: 0 };
  const program = programOf({ world, known, outcome });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return outcome.code;
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

function programOf(setting: Setting): Command {
  const { world } = setting;
  const program = new Command('flotilla')
    .description('Compile a ModelInfer into pods, Services, PodGroups and staged rollouts, as plain files in Git.')
    .version(VERSION, '-V, --version', 'print the version')
    .option('-C <dir>', 'work in this folder')
    .option('-q, --quiet', 'print results and errors only')
    .addOption(new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']).default('auto'))
    .helpCommand('help [command]', 'show help for a command');
  for (const spec of COMMANDS) program.addCommand(commandOf(spec, program, setting));
  for (const command of [program, ...program.commands]) {
    command.showHelpAfterError('(run with --help for usage and examples)');
    command.exitOverride().configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
    });
  }
  return program;
}

/** What all commands of one run share. */
interface Setting {
  readonly world: World;
  readonly known: Known;
  readonly outcome: { code: ExitCode };
}

function commandOf(spec: CommandSpec, program: Command, { world, known, outcome }: Setting): Command {
  const command = new Command(spec.name).summary(spec.summary).description(spec.summary);
  if (spec.argument !== '') command.argument(spec.argument);
  for (const option of spec.options) command.addOption(optionOf(option));
  command.addHelpText(
    'after',
    `\nExamples:\n${spec.examples.map(([what, line]) => `  # ${what}\n  $ ${line}\n`).join('')}`,
  );
  command.action(async (...received: unknown[]) => {
    const { C: folder, color, quiet } = program.opts<{ C?: string; color: ColorChoice; quiet?: boolean }>();
    const call: Call = {
      world: folder === undefined ? world : { ...world, root: resolve(world.root, folder) },
      paths: [received[0]].flat().filter((path): path is string => typeof path === 'string'),
      options: command.opts(),
      common: { color, quiet: quiet === true },
      commands: COMMANDS,
      ...known,
    };
    const action = await spec.load();
    outcome.code = await action(call);
  });
  return command;
}

function optionOf({ flags, summary, choices, fallback }: OptionSpec): Option {
  const option = new Option(flags, summary);
  if (choices !== undefined) option.choices(choices);
  return fallback === undefined ? option : option.default(fallback);
}
