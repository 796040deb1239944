import type { OptionValues, Command as Program } from 'commander';
import type { Call, Called, CommandSpec, ExitCode, KnownToHelp, ValuesOf } from './command.ts';
import { DOCTOR, FIT, recoverSpec, STATUS } from './tables/cluster.ts';
import { DIFF, LIST, PLAN, SYNTH, VALIDATE } from './tables/compile.ts';
import { HISTORY, MAINTAIN, PAUSE, PROMOTE, RESOLVE, RESUME, ROLLBACK } from './tables/rollout.ts';
import { BUILD, bootstrapSpec, COMPLETION, explainSpec, FN, importSpec, initSpec, schemaSpec } from './tables/setup.ts';
import type { World } from './world.ts';

/** A command: what help says, and what it does with a command line that commander has read. */
export interface Command extends CommandSpec {
  readonly run: (program: Program, called: Called) => Promise<ExitCode>;
}

/** Joins what help says of a command with the code, which is loaded when it is called, and gets the options that help names. */
function command<Spec extends CommandSpec>(
  spec: Spec,
  load: () => Promise<(call: Call<Spec>) => Promise<ExitCode>>,
): Command {
  const run: Command['run'] = async (program, { world, common, paths, known }) => {
    const options = program.opts<ValuesOf<Spec['options']> & OptionValues>();
    const work = async (watched: World): Promise<ExitCode> => {
      const [action, plugs] = await Promise.all([load(), known()]);
      return action({ world: watched, common, paths, ...plugs, options });
    };
    const memory = await world.memory?.();
    if (memory === undefined) return work(world);
    const { remembered } = await import('./remembered.ts');
    return remembered({ world, memory, question: JSON.stringify([spec.name, paths, options, common]) }, work);
  };
  return { ...spec, run };
}

/** The command that tells a shell of the others: for that nothing more is loaded than for help. */
function completionCommand(): Command {
  const run: Command['run'] = async (program, called) =>
    (await import('./commands/completion.ts')).completion(called, program.opts<ValuesOf<typeof COMPLETION.options>>());
  return { ...COMPLETION, run };
}

/** Commands of one purpose. */
export interface CommandGroup {
  /** What they are for: `Roll out`. */
  readonly heading: string;
  readonly commands: readonly Command[];
}

function group(heading: string, commands: readonly Command[]): CommandGroup {
  return { heading, commands };
}

/**
 * Every command, by what it is for, in the order in which help and docs/commands.md list them.
 * @param known - the agents and the kinds of documents that the commands are about, as far as help tells of them
 */
export function commandGroups({ agents, dialects }: KnownToHelp): readonly CommandGroup[] {
  return [
    group('Start', [
      command(initSpec(agents), async () => (await import('./commands/init.ts')).init),
      command(importSpec(dialects), async () => (await import('./commands/import.ts')).importModels),
      command(explainSpec(dialects), async () => (await import('./commands/schema.ts')).explain),
      command(schemaSpec(dialects), async () => (await import('./commands/schema.ts')).schema),
      completionCommand(),
    ]),
    group('Compile and compare', [
      command(VALIDATE, async () => (await import('./commands/validate.ts')).validate),
      command(SYNTH, async () => (await import('./commands/synth.ts')).synth),
      command(PLAN, async () => (await import('./commands/plan.ts')).plan),
      command(LIST, async () => (await import('./commands/list.ts')).list),
      command(DIFF, async () => (await import('./commands/diff.ts')).diff),
      command(BUILD, async () => (await import('./commands/build.ts')).build),
    ]),
    group('Roll out', [
      command(PROMOTE, async () => (await import('./commands/promote.ts')).promote),
      command(ROLLBACK, async () => (await import('./commands/promote.ts')).rollback),
      command(PAUSE, async () => (await import('./commands/promote.ts')).pause),
      command(RESUME, async () => (await import('./commands/promote.ts')).resume),
      command(MAINTAIN, async () => (await import('./commands/maintain.ts')).maintain),
      command(RESOLVE, async () => (await import('./commands/resolve.ts')).resolve),
      command(HISTORY, async () => (await import('./commands/plan.ts')).history),
    ]),
    group('Look after a cluster', [
      command(STATUS, async () => (await import('./commands/status.ts')).status),
      command(recoverSpec(agents), async () => (await import('./commands/recover.ts')).recover),
      command(FIT, async () => (await import('./commands/fit.ts')).fit),
      command(DOCTOR, async () => (await import('./commands/doctor.ts')).doctor),
    ]),
    group('Agents and other programs', [
      command(bootstrapSpec(agents), async () => (await import('./commands/bootstrap.ts')).bootstrap),
      command(FN, async () => (await import('./commands/fn.ts')).fn),
    ]),
  ];
}
