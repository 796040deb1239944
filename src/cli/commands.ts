import type { OptionValues, Command as Program } from 'commander';
import type { Agent } from '../agents/agent.ts';
import type { Call, CommandSpec, ExitCode, ValuesOf } from './command.ts';
import { DOCTOR, recoverSpec, STATUS } from './tables/cluster.ts';
import { DIFF, PLAN, SCHEMA, SYNTH, VALIDATE } from './tables/compile.ts';
import { HISTORY, PAUSE, PROMOTE, RESOLVE, RESUME, ROLLBACK } from './tables/rollout.ts';
import { BUILD, bootstrapSpec, COMPLETION, EXPLAIN, FN, INIT } from './tables/setup.ts';

/** A command: what help says, and what it does with a command line that commander has read. */
export interface Command extends CommandSpec {
  readonly run: (program: Program, call: Omit<Call<CommandSpec>, 'options'>) => Promise<ExitCode>;
}

/** Joins what help says of a command with the code, which is loaded when it is called, and gets the options that help names. */
function command<Spec extends CommandSpec>(
  spec: Spec,
  load: () => Promise<(call: Call<Spec>) => Promise<ExitCode>>,
): Command {
  const run: Command['run'] = async (program, call) => {
    const action = await load();
    return action({ ...call, options: program.opts<ValuesOf<Spec['options']> & OptionValues>() });
  };
  return { ...spec, run };
}

/** Commands that compile, and compare what was compiled. */
export const COMPILE_COMMANDS: readonly Command[] = [
  command(VALIDATE, async () => (await import('./commands/validate.ts')).validate),
  command(SYNTH, async () => (await import('./commands/synth.ts')).synth),
  command(PLAN, async () => (await import('./commands/plan.ts')).plan),
  command(DIFF, async () => (await import('./commands/diff.ts')).diff),
  command(SCHEMA, async () => (await import('./commands/schema.ts')).schema),
];

/** Commands that move a rollout, or tell of its past. */
export const ROLLOUT_COMMANDS: readonly Command[] = [
  command(PROMOTE, async () => (await import('./commands/promote.ts')).promote),
  command(ROLLBACK, async () => (await import('./commands/promote.ts')).rollback),
  command(PAUSE, async () => (await import('./commands/promote.ts')).pause),
  command(RESUME, async () => (await import('./commands/promote.ts')).resume),
  command(RESOLVE, async () => (await import('./commands/resolve.ts')).resolve),
  command(HISTORY, async () => (await import('./commands/plan.ts')).history),
];

/** Commands that look at a cluster. */
export function clusterCommands(agents: readonly Agent[]): readonly Command[] {
  return [
    command(STATUS, async () => (await import('./commands/status.ts')).status),
    command(recoverSpec(agents), async () => (await import('./commands/recover.ts')).recover),
    command(DOCTOR, async () => (await import('./commands/doctor.ts')).doctor),
  ];
}

/** Commands that set things up around the manifests, or feed other programs. */
export function setupCommands(agents: readonly Agent[]): readonly Command[] {
  return [
    command(bootstrapSpec(agents), async () => (await import('./commands/bootstrap.ts')).bootstrap),
    command(BUILD, async () => (await import('./commands/build.ts')).build),
    command(FN, async () => (await import('./commands/fn.ts')).fn),
  ];
}

/** Commands for the first minutes, and for whoever wants to know more. */
export const START_COMMANDS: readonly Command[] = [
  command(INIT, async () => (await import('./commands/init.ts')).init),
  command(EXPLAIN, async () => (await import('./commands/schema.ts')).explain),
  command(COMPLETION, async () => (await import('./commands/completion.ts')).completion),
];

/**
 * Every command, in the order in which help lists them.
 * @param agents - the GitOps agents that the commands are about
 */
export function commandsFor(agents: readonly Agent[]): readonly Command[] {
  return [
    ...COMPILE_COMMANDS,
    ...ROLLOUT_COMMANDS,
    ...clusterCommands(agents),
    ...setupCommands(agents),
    ...START_COMMANDS,
  ];
}
