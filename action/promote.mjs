import { AUTHOR } from './check.mjs';

/**
 * Opens a pull request with the next stage of each model whose moved groups are healthy; a model that is not waits.
 * @param {import('./settings.mjs').Settings} settings
 */
export async function promote(settings, world) {
  const numbers = [];
  for (const plan of plansToMove(settings, world)) {
    const number = await openNextStage(settings, world, plan);
    if (number !== undefined) numbers.push(number);
  }
  world.output('pull-requests', JSON.stringify(numbers));
  return 0;
}

function plansToMove({ environment, model }, world) {
  const { code, stdout } = world.flotilla('plan', '-o', 'json', ...environment);
  if (code !== 0) throw new Error('flotilla plan could not answer');
  return JSON.parse(stdout).filter(
    ({ name, stages, paused }) => stages.length > 0 && !paused && (model === '' || model === name),
  );
}

async function openNextStage({ environment, github }, world, { namespace, name, digest, stages }) {
  const [next] = stages;
  const title = `Promote ${namespace}/${name}: stage ${next.number} of ${next.number + stages.length - 1}`;
  const start = world.git('rev-parse', 'HEAD');
  const moved = world.flotilla('promote', name, '--when-healthy', '--expect-plan', digest, ...environment);
  if (moved.code === 2) throw new Error(`flotilla promote ${name} could not answer`);
  if (moved.code === 1) {
    world.say(`::notice title=flotilla::${namespace}/${name} waits: ${moved.stderr.trim().split('\n').join(' ')}\n`);
    return undefined;
  }
  const branch = `flotilla/${namespace}-${name}`;
  const { stdout: body } = world.flotilla('diff', '-o', 'markdown', start, ...environment);
  world.git('checkout', '--quiet', '-B', branch);
  world.git('add', '--all', '.');
  world.git(...AUTHOR, 'commit', '--quiet', '--message', `${title}\n\nPlan ${digest}.`);
  world.git('push', '--quiet', '--force', 'origin', `${branch}:${branch}`);
  world.git('checkout', '--quiet', '--detach', start);
  world.say(`${title}\n`);
  return world.github.pullRequest({ branch, base: github.defaultBranch, title, body: `${body}\n${moved.stdout}` });
}
