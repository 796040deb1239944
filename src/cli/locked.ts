import type { Attempt } from '../io/lock.ts';
import { WorldError } from '../io/world-error.ts';
import type { ExitCode, Session } from './command.ts';

/** Longest that a command waits for another one, and between two looks. */
const LONGEST_MS = 60_000;
const PAUSE_MS = 100;

/** How a command writes: what others are told that it is, and whether it may wait until another one has written. */
interface Writing {
  readonly command: string;
  /** Not where what was decided is decided on what was there: two promotions are not two stages. */
  readonly waits: boolean;
}

/**
 * Does work that reads a repository and then writes there, while no other flotilla does.
 * @throws WorldError that says who writes there
 */
export async function locked(
  { world }: Session,
  { command, waits }: Writing,
  work: () => Promise<ExitCode> | ExitCode,
): Promise<ExitCode> {
  let attempt = world.lock(world.root, `flotilla ${command}`);
  for (let waited = 0; !('release' in attempt); waited += PAUSE_MS) {
    if (!waits || waited >= LONGEST_MS) throw isHeld(command, world.root, attempt);
    await world.sleep(PAUSE_MS);
    attempt = world.lock(world.root, `flotilla ${command}`);
  }
  try {
    return await work();
  } finally {
    attempt.release();
  }
}

function isHeld(command: string, on: string, { path, holder }: Exclude<Attempt, { release: unknown }>): WorldError {
  const who = holder === undefined ? 'another flotilla' : `${holder.command} (process ${holder.pid} on ${holder.host})`;
  const since = holder === undefined ? '' : ` since ${holder.since}`;
  return new WorldError({
    tried: `run ${command} in`,
    on,
    why: `${who} writes there${since}`,
    hint: `Wait until it has ended, then look again; if it has, remove ${path}.`,
  });
}
