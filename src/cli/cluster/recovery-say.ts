import { WorldError } from '../../io/world-error.ts';
import { namespacedName } from '../../model/names.ts';
import type { AskedObject } from '../../model/recovery.ts';
import { type RecoveryRound, recoveryJson } from '../../report/recovery/json.ts';
import { askedText, recoveryText } from '../../report/recovery/text.ts';
import type { Call } from '../command.ts';
import { styleFor } from '../world.ts';

/**
 * Writes what was done to stdout, in the format that the command line asks for.
 * @param at - milliseconds since 1970, where one round follows another
 */
export function sayRound({ world, options, common }: Call, round: RecoveryRound, at?: number): void {
  const isJson = options['output'] === 'json';
  const style = styleFor(world, world.stdout, common.color);
  const text = isJson
    ? recoveryJson(round, at === undefined ? 2 : 0)
    : `${recoveryText(round.models, style, at)}${askedText(round.asked)}`;
  world.stdout.write(text);
  world.stdout.flush();
}

/** Writes to stderr what must be known beside the result; not with `--quiet`. */
export function sayNotes({ world, common }: Call, notes: readonly string[]): void {
  if (common.quiet) return;
  for (const note of notes) world.stderr.write(`flotilla: ${note}\n`);
  world.stderr.flush();
}

/** The failure to report where an agent could not be asked; undefined where each was. */
export function unasked(asked: readonly AskedObject[]): WorldError | undefined {
  const failed = asked.find(({ outcome }) => outcome !== 'annotated');
  if (failed === undefined) return undefined;
  const { agent, kind, namespace } = failed;
  const isForbidden = failed.outcome === 'forbidden';
  return new WorldError({
    tried: `ask ${agent} to apply`,
    on: `the ${kind.kind} ${namespacedName(failed)}`,
    why: isForbidden ? 'the server forbids it' : 'there is none of this name',
    hint: isForbidden
      ? `Ask for the right to patch ${kind.plural} in ${namespace}, as deploy/reconcile gives it, or leave out --reconcile.`
      : `Leave out --reconcile where ${agent} does not apply the pods.`,
  });
}
