import { check } from './check.mjs';
import { promote } from './promote.mjs';

/**
 * Runs what the settings ask for.
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./world.mjs').World} world
 * @returns {Promise<number>} the exit code of the step
 */
export async function run(settings, world) {
  try {
    return await (settings.mode === 'promote' ? promote(settings, world) : check(settings, world));
  } catch (error) {
    world.say(`::error title=flotilla::${escaped(error instanceof Error ? error.message : String(error))}\n`);
    return 2;
  }
}

/**
 * Text as a workflow command takes it.
 * @param {string} text
 */
function escaped(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
