import { AUTHOR } from './check.mjs';
import { message, plainText } from './log.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */
/** @typedef {import('./world.mjs').World} World */
/** @typedef {import('../src/model/rollout.ts').PlanView} PlanView */

/**
 * Opens a pull request with the next stage of each model whose moved groups are healthy; a model that is not waits.
 * @param {Settings} settings
 * @param {World} world
 * @returns {Promise<number>} the exit code of the step
 */
export async function promote(settings, world) {
  const numbers = [];
  for (const plan of await plansToMove(settings, world)) {
    const number = await openNextStage(settings, world, plan);
    if (number !== undefined) numbers.push(number);
  }
  world.output('pull-requests', JSON.stringify(numbers));
  return 0;
}

/**
 * @param {Settings} settings
 * @param {World} world
 * @returns {Promise<readonly PlanView[]>}
 */
async function plansToMove({ environment, model }, world) {
  const { code, stdout } = await world.flotilla('plan', '-o', 'json', ...environment);
  if (code !== 0) throw new Error('flotilla plan could not answer');
  /** @type {readonly PlanView[]} */
  const plans = JSON.parse(stdout);
  return plans.filter(({ name, stages, paused }) => stages.length > 0 && !paused && (model === '' || model === name));
}

/**
 * @param {Settings} settings
 * @param {World} world
 * @param {PlanView} plan
 * @returns {Promise<number | undefined>} the number of the pull request
 */
async function openNextStage({ environment, github }, world, { namespace, name, digest, stages, stagesDone }) {
  const title = `Promote ${namespace}/${name}: stage ${stagesDone + 1} of ${stagesDone + stages.length}`;
  const start = world.git('rev-parse', 'HEAD');
  const moved = await world.flotilla(
    'promote',
    `${namespace}/${name}`,
    '--when-healthy',
    '--expect-plan',
    digest,
    ...environment,
  );
  if (moved.code === 2) throw new Error(`flotilla promote ${name} could not answer`);
  if (moved.code === 1) {
    world.say(message('notice', `${namespace}/${name} waits: ${moved.stderr.trim().split('\n').join(' ')}`));
    return undefined;
  }
  // With `-` between them, `a-b/c` and `a/b-c` would push to one branch.
  const branch = `flotilla/${namespace}/${name}`;
  const { stdout: body } = await world.flotilla('diff', '-o', 'markdown', start, ...environment);
  world.git('checkout', '--quiet', '-B', branch);
  world.git('add', '--all', '.');
  world.git(...AUTHOR, 'commit', '--quiet', '--message', `${title}\n\nPlan ${digest}.`);
  world.git('push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`);
  world.git('checkout', '--quiet', '--detach', start);
  world.say(plainText(`${title}\n`));
  return world.github.pullRequest({ branch, base: github.defaultBranch, title, body: `${body}\n${moved.stdout}` });
}
