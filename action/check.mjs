/** Longest comment that GitHub takes, in characters, less what is put around it. */
const LONGEST = 65_000;

/**
 * Checks a change, or brings its generated files up to date: annotations, outputs, step summary, comment and pages.
 * @param {import('./settings.mjs').Settings} settings
 */
export async function check(settings, world) {
  const { environment, mode } = settings;
  const valid = world.flotilla('validate', '-o', 'github', ...environment);
  world.say(valid.stdout);
  if (valid.code !== 0) return valid.code;
  const stale = staleFiles(settings, world);
  world.output('stale', stale !== '');
  const told = tell(settings, world);
  const notice = stale === '' ? '' : staleNotice(stale, mode);
  const text = `${told}${notice}`;
  world.summary(text);
  await comment(settings, world, text);
  if (stale === '' || mode === 'commit') return 0;
  world.say('::error title=flotilla::generated files are stale: run flotilla synth, and commit what it writes\n');
  return 1;
}

// In mode commit the files are written and pushed; else only named.
function staleFiles({ environment, mode, github }, world) {
  const checked = world.flotilla('synth', '--check', ...environment);
  if (checked.code === 2) throw new Error('flotilla synth --check could not answer');
  if (checked.code === 0) return '';
  if (mode === 'commit') {
    const written = world.flotilla('synth', '-q', ...environment);
    if (written.code !== 0) throw new Error('flotilla synth failed');
    world.git('add', '--all', '.');
    world.git(...AUTHOR, 'commit', '--quiet', '--message', 'flotilla synth');
    world.git('push', '--quiet', 'origin', `HEAD:${github.head ?? 'HEAD'}`);
  }
  return checked.stdout === '' ? checked.stderr : checked.stdout;
}

/** Whose name stands on commits that the action makes. */
export const AUTHOR = ['-c', 'user.name=flotilla', '-c', 'user.email=flotilla@users.noreply.github.com'];

function staleNotice(stale, mode) {
  const head =
    mode === 'commit'
      ? 'These generated files were brought up to date:'
      : '**Generated files are stale.** Run `flotilla synth`, and commit what it writes:';
  const lines = stale.trim().split('\n');
  const shown = lines.slice(0, 20).join('\n');
  return `\n${head}\n\n\`\`\`\n${shown}${lines.length > 20 ? `\nand ${lines.length - 20} more` : ''}\n\`\`\`\n`;
}

/** Writes outputs and pages; gives the words for people. */
function tell({ environment, base, reports }, world) {
  const answered = (...args) => {
    const { code, stdout } = world.flotilla(...args, ...environment);
    if (code === 2) throw new Error(`flotilla ${args[0]} could not answer`);
    return stdout;
  };
  const { changed, total } = JSON.parse(answered('diff', '-o', 'json', base));
  const plans = JSON.parse(answered('plan', '-o', 'json'));
  world.output('changed', changed);
  world.output('replaced', total.pods.replaced);
  world.output('peak-accelerators', JSON.stringify(total.peak));
  world.output(
    'stages-to-come',
    plans.reduce((sum, { stages }) => sum + stages.length, 0),
  );
  world.output('plan-digest', digestText(plans));
  world.report('plan.html', answered('plan', '-o', 'html'));
  world.report('diff.html', answered('diff', '-o', 'html', base));
  world.output('report', reports);
  return answered('diff', '-o', 'markdown', base);
}

function digestText(plans) {
  if (plans.length === 1) return plans[0].digest;
  return JSON.stringify(
    Object.fromEntries(plans.map(({ namespace, name, digest }) => [`${namespace}/${name}`, digest])),
  );
}

async function comment({ comments, github }, world, text) {
  if (!comments || github.pullRequest === undefined) return;
  try {
    await world.github.comment(github.pullRequest, text.slice(0, LONGEST));
  } catch (error) {
    // The token of a fork's pull request may only read: the summary says the same.
    if (error.status !== 403) throw error;
    world.say(`::warning title=flotilla::no comment on the pull request: ${error.message}\n`);
  }
}
