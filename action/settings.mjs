/**
 * What one run of the action is to do, read from a job's environment and the event that started it.
 * @typedef {object} Settings
 * @property {'check' | 'commit' | 'promote'} mode
 * @property {string} directory - folder of flotilla.yaml, absolute
 * @property {readonly string[]} flotilla - the command that runs flotilla
 * @property {readonly string[]} environment - the options that name the environment; empty for none
 * @property {string} base - what to compare with
 * @property {string} model - empty for every model
 * @property {boolean} comments
 * @property {string} reports - folder for the HTML pages
 * @property {string} outputFile
 * @property {string} summaryFile
 * @property {{ api: string, repository: string, token: string, pullRequest: number | undefined, head: string | undefined, defaultBranch: string }} github
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const MODES = ['check', 'commit', 'promote'];

/** @returns {Settings} */
export function settingsOf(environment, event) {
  const { FLOTILLA_MODE: mode = 'check', GITHUB_WORKSPACE: workspace = '.' } = environment;
  if (!MODES.includes(mode)) throw new Error(`mode is ${mode}, not one of ${MODES.join(', ')}`);
  const directory = resolve(workspace, environment.FLOTILLA_DIRECTORY ?? '.');
  const pullRequest = event.pull_request;
  return {
    mode,
    directory,
    flotilla: commandOf(directory, environment.FLOTILLA_VERSION ?? ''),
    environment: environment.FLOTILLA_ENVIRONMENT ? ['--env', environment.FLOTILLA_ENVIRONMENT] : [],
    base: environment.FLOTILLA_BASE || pullRequest?.base?.sha || 'HEAD^',
    model: environment.FLOTILLA_MODEL ?? '',
    comments: environment.FLOTILLA_COMMENT !== 'false',
    reports: join(environment.RUNNER_TEMP ?? '/tmp', 'flotilla-report'),
    outputFile: environment.GITHUB_OUTPUT ?? '',
    summaryFile: environment.GITHUB_STEP_SUMMARY ?? '',
    github: {
      api: environment.GITHUB_API_URL ?? 'https://api.github.com',
      repository: environment.GITHUB_REPOSITORY ?? '',
      token: environment.FLOTILLA_TOKEN ?? '',
      pullRequest: pullRequest?.number,
      head: pullRequest?.head?.ref,
      defaultBranch: event.repository?.default_branch ?? 'main',
    },
  };
}

// A repository that names flotilla among its packages decides the version; others get the one that came with the action.
function commandOf(directory, version) {
  const installed = join(directory, 'node_modules/.bin/flotilla');
  if (version === '' && existsSync(installed)) return [installed];
  const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
  return ['npx', '--yes', `flotilla@${version === '' ? own : version}`];
}
