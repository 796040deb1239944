import { check } from './check.mjs';
import { message } from './log.mjs';
import { promote } from './promote.mjs';

const STRANGERS_CODE =
  'on pull_request_target the code of a stranger would run with a token that can write: run this on pull_request';

/**
 * Runs what the settings ask for.
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./world.mjs').World} world
 * @returns {Promise<number>} the exit code of the step
 */
export async function run(settings, world) {
  try {
    if (settings.github.event === 'pull_request_target') throw new Error(STRANGERS_CODE);
    return await (settings.mode === 'promote' ? promote(settings, world) : check(settings, world));
  } catch (error) {
    world.say(message('error', error instanceof Error ? error.message : String(error)));
    return 2;
  }
}
