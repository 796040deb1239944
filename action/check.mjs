import { GithubError } from './github.mjs';
import { annotations, fenced, message } from './log.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */
/** @typedef {import('./world.mjs').World} World */
/** @typedef {import('../src/model/rollout.ts').PlanView} PlanView */

/** Longest comment that GitHub takes, in characters, less what is put around it. */
const LONGEST = 65_000;

/** What `flotilla diff --gate` ends with when more groups go out of service than the budget allows. */
const OVER_BUDGET_CODE = 3;

const OVER_BUDGET =
  'over budget: this change takes more groups out of service at once than maxUnavailable allows, and rollout.yaml does not say that somebody accepted it. The summary names them; docs/when-things-go-wrong.md says how to go on.';

/** Stale files that a notice names one by one. */
const MOST_NAMED = 20;

const STALE = 'generated files are stale: run flotilla synth, and commit what it writes';

/** Whose name stands on commits that the action makes. */
export const AUTHOR = ['-c', 'user.name=flotilla', '-c', 'user.email=flotilla@users.noreply.github.com'];

/**
 * Checks a change, or brings its generated files up to date: annotations, outputs, step summary, comment and pages.
 * @param {Settings} settings
 * @param {World} world
 * @returns {Promise<number>} the exit code of the step
 */
export async function check(settings, world) {
  const { environment } = settings;
  const valid = await world.flotilla('validate', '-o', 'github', ...environment);
  world.say(annotations(valid.stdout));
  if (valid.code !== 0) return valid.code;
  const { stale, isPushed } = await staleFiles(settings, world);
  world.output('stale', stale !== '');
  const { text: told, isOverBudget } = await tell(settings, world);
  const notice = stale === '' ? '' : staleNotice(stale, isPushed);
  const pages = settings.pages === '' ? '' : `\n[Pages of the plan and the diff](${settings.pages}): flotilla-report\n`;
  const text = `${shortened(told, LONGEST - notice.length - pages.length)}${notice}${pages}`;
  world.summary(text);
  await comment(settings, world, text);
  const isStale = stale !== '' && !isPushed;
  if (isStale) world.say(message('error', STALE));
  if (isOverBudget) world.say(message('error', OVER_BUDGET));
  return isStale || isOverBudget ? 1 : 0;
}

/**
 * A text with those details at its end left out for which there is no room.
 * @param {string} text
 * @param {number} most
 */
function shortened(text, most) {
  if (text.length <= most) return text;
  const end = '</details>\n';
  return text.slice(0, text.lastIndexOf(end, most - end.length) + end.length);
}

/**
 * The files that are not what synth writes, a line each; in mode commit they are written and pushed, else only named.
 * @param {Settings} settings
 * @param {World} world
 */
async function staleFiles({ environment, mode, github }, world) {
  const checked = await world.flotilla('synth', '--check', ...environment);
  if (checked.code === 2) throw new Error('flotilla synth --check could not answer');
  if (checked.code === 0) return { stale: '', isPushed: false };
  const stale = checked.stdout === '' ? checked.stderr : checked.stdout;
  if (mode !== 'commit') return { stale, isPushed: false };
  const obstacle = await pushObstacle(github, world);
  if (obstacle !== undefined) {
    world.say(message('warning', `nothing was pushed: ${obstacle}`));
    return { stale, isPushed: false };
  }
  const written = await world.flotilla('synth', '-q', ...environment);
  if (written.code !== 0) throw new Error('flotilla synth failed');
  world.git('add', '--all', '.');
  world.git(...AUTHOR, 'commit', '--quiet', '--message', `flotilla synth${afterwards(github.head)}`);
  // In full: a branch may be named `refs/heads/main`, too.
  world.git('push', '--quiet', 'origin', `HEAD:refs/heads/${github.head}`);
  return { stale, isPushed: true };
}

/**
 * What the message of a commit ends with: Dependabot takes a branch for a person's once somebody else has committed to it,
 * unless the commit says so.
 * @param {string | undefined} branch
 */
function afterwards(branch) {
  return branch?.startsWith('dependabot/') ? ' [dependabot skip]' : '';
}

/**
 * Why nothing may be pushed to the branch of the pull request; undefined where that is a branch of this repository that
 * nobody protects and that is no base.
 * @param {Settings['github']} github
 * @param {World} world
 * @returns {Promise<string | undefined>}
 */
async function pushObstacle({ head, headRepository, repository, baseBranch, defaultBranch }, world) {
  if (head === undefined) return 'this is no pull request';
  if (headRepository?.toLowerCase() !== repository.toLowerCase()) {
    return `${head} is a branch of ${headRepository ?? 'a repository that is gone'}, not of ${repository}`;
  }
  if (head === baseBranch || head === defaultBranch) return `others build on ${head}`;
  return (await world.github.isProtected(head)) ? `${head} is protected` : undefined;
}

/**
 * @param {string} stale
 * @param {boolean} isPushed
 */
function staleNotice(stale, isPushed) {
  const head = isPushed
    ? 'These generated files were brought up to date:'
    : '**Generated files are stale.** Run `flotilla synth`, and commit what it writes:';
  const lines = stale.trim().split('\n');
  const rest = lines.length > MOST_NAMED ? [`and ${lines.length - MOST_NAMED} more`] : [];
  return `\n${head}\n\n${fenced([...lines.slice(0, MOST_NAMED), ...rest].join('\n'))}`;
}

/**
 * What the action reads of `flotilla diff -o json`.
 * @typedef {object} DiffDocument
 * @property {boolean} changed
 * @property {{ readonly pods: { readonly replaced: number }, readonly peak: Readonly<Record<string, string>> }} total
 */

/**
 * Writes outputs and pages; gives the words for people, which lead with what is over budget, and whether anything is that
 * nobody accepted.
 * @param {Settings} settings
 * @param {World} world
 */
async function tell({ environment, base, fit, reports }, world) {
  /** @type {(...args: readonly [command: string, ...rest: string[]]) => Promise<{ readonly code: number, readonly stdout: string }>} */
  const answered = async (...args) => {
    const { code, stdout } = await world.flotilla(...args, ...environment);
    if (code === 2) throw new Error(`flotilla ${args[0]} could not answer`);
    return { code, stdout };
  };
  const held = await answered('diff', '--gate', '-o', 'json', base);
  const isOverBudget = held.code === OVER_BUDGET_CODE;
  /** @type {DiffDocument} */
  const { changed, total } = JSON.parse(held.stdout);
  /** @type {readonly PlanView[]} */
  const plans = JSON.parse((await answered('plan', '-o', 'json')).stdout);
  world.output('changed', changed);
  world.output('replaced', total.pods.replaced);
  world.output('over-budget', isOverBudget);
  world.output('peak-accelerators', JSON.stringify(total.peak));
  world.output(
    'stages-to-come',
    plans.reduce((sum, { stages }) => sum + stages.length, 0),
  );
  world.output('plan-digest', digestText(plans));
  world.report('plan.html', (await answered('plan', '-o', 'html', ...fit)).stdout);
  world.report('diff.html', (await answered('diff', '-o', 'html', ...fit, base)).stdout);
  world.output('report', reports);
  return { text: (await answered('diff', '-o', 'markdown', ...fit, base)).stdout, isOverBudget };
}

/** @param {readonly PlanView[]} plans */
function digestText(plans) {
  const [only, ...others] = plans;
  if (only !== undefined && others.length === 0) return only.digest;
  return JSON.stringify(
    Object.fromEntries(plans.map(({ namespace, name, digest }) => [`${namespace}/${name}`, digest])),
  );
}

/**
 * @param {Settings} settings
 * @param {World} world
 * @param {string} text
 */
async function comment({ comments, github }, world, text) {
  if (!comments || github.pullRequest === undefined) return;
  try {
    await world.github.comment(github.pullRequest, text);
  } catch (error) {
    // The token of a fork's pull request may only read: the summary says the same.
    if (!(error instanceof GithubError) || error.status !== 403) throw error;
    world.say(message('warning', `no comment on the pull request: ${error.message}`));
  }
}
