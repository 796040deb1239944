import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * What one run of the action is to do, read from a job's environment and the event that started it.
 * @typedef {object} Settings
 * @property {Mode} mode
 * @property {string} directory - folder of flotilla.yaml, absolute
 * @property {readonly [program: string, ...args: string[]]} flotilla - the command that runs flotilla
 * @property {readonly string[]} environment - the options that name the environment; empty for none
 * @property {string} base - what to compare with
 * @property {string} model - empty for every model
 * @property {readonly string[]} fit - the option that asks a dump for room; empty where there is none
 * @property {string} pages - where the job keeps the HTML pages for people; empty where it does not
 * @property {boolean} comments
 * @property {string} reports - folder for the HTML pages
 * @property {string} outputFile
 * @property {string} summaryFile
 * @property {GithubSettings} github
 */

/** @typedef {(typeof MODES)[number]} Mode */

/**
 * @typedef {object} GithubSettings
 * @property {string} event - what started the job: `pull_request`, `push`
 * @property {string} api - address of the REST API
 * @property {string} graphql - address of the GraphQL API
 * @property {string} repository - `owner/name`
 * @property {string} token
 * @property {number | undefined} pullRequest - its number; undefined outside of pull requests
 * @property {string | undefined} head - the branch of the pull request
 * @property {string | undefined} headRepository - `owner/name` of the repository in which that branch is; undefined once it is gone
 * @property {string | undefined} baseBranch - the branch that the pull request is for
 * @property {string} defaultBranch
 */

/**
 * @typedef {object} PullRequestHead
 * @property {string} [ref]
 * @property {{ full_name?: string } | null} [repo] - null once the fork has been deleted
 */

/**
 * What started the job, as GitHub writes it down.
 * @typedef {object} GithubEvent
 * @property {{ number?: number, base?: { sha?: string, ref?: string }, head?: PullRequestHead }} [pull_request]
 * @property {{ default_branch?: string }} [repository]
 * @property {string} [before] - what the branch was before a push; zeros for a new branch
 */

const MODES = /** @type {const} */ (['check', 'commit', 'promote']);

/**
 * Reads what to do.
 * @param {Readonly<Record<string, string | undefined>>} environment - of the job
 * @returns {Settings}
 */
export function settingsOf(environment) {
  const { GITHUB_WORKSPACE: workspace = '.', FLOTILLA_DIRECTORY: folder = '.' } = environment;
  const directory = resolve(workspace, folder);
  const event = eventOf(environment['GITHUB_EVENT_PATH']);
  const pullRequest = event.pull_request;
  return {
    mode: modeOf(environment['FLOTILLA_MODE'] ?? 'check'),
    directory,
    flotilla: commandOf(directory, environment['FLOTILLA_VERSION'] ?? ''),
    environment: environment['FLOTILLA_ENVIRONMENT'] ? ['--env', environment['FLOTILLA_ENVIRONMENT']] : [],
    base: environment['FLOTILLA_BASE'] || pullRequest?.base?.sha || pushedFrom(event) || 'HEAD^',
    model: environment['FLOTILLA_MODEL'] ?? '',
    fit: environment['FLOTILLA_FIT'] ? [`--fit=${resolve(workspace, environment['FLOTILLA_FIT'])}`] : [],
    pages: pagesOf(environment),
    comments: environment['FLOTILLA_COMMENT'] !== 'false',
    reports: join(environment['RUNNER_TEMP'] ?? '/tmp', 'flotilla-report'),
    outputFile: environment['GITHUB_OUTPUT'] ?? '',
    summaryFile: environment['GITHUB_STEP_SUMMARY'] ?? '',
    github: {
      event: environment['GITHUB_EVENT_NAME'] ?? '',
      api: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
      graphql: environment['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
      repository: environment['GITHUB_REPOSITORY'] ?? '',
      token: environment['FLOTILLA_TOKEN'] ?? '',
      pullRequest: pullRequest?.number,
      head: pullRequest?.head?.ref,
      headRepository: pullRequest?.head?.repo?.full_name,
      baseBranch: pullRequest?.base?.ref,
      defaultBranch: event.repository?.default_branch ?? 'main',
    },
  };
}

/**
 * The page of the run, which lists what it has uploaded.
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
function pagesOf({ FLOTILLA_REPORT, GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY, GITHUB_RUN_ID }) {
  if (FLOTILLA_REPORT === 'false' || GITHUB_REPOSITORY === undefined || GITHUB_RUN_ID === undefined) return '';
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}#artifacts`;
}

/**
 * @param {string} name
 * @returns {Mode}
 */
function modeOf(name) {
  const mode = MODES.find((each) => each === name);
  if (mode === undefined) throw new Error(`mode is ${name}, not one of ${MODES.join(', ')}`);
  return mode;
}

/**
 * What a branch was before a push, as one push may bring many commits; undefined for a new branch.
 * @param {GithubEvent} event
 * @returns {string | undefined}
 */
function pushedFrom({ before = '' }) {
  return /[1-9a-f]/.test(before) ? before : undefined;
}

/**
 * @param {string | undefined} path
 * @returns {GithubEvent}
 */
function eventOf(path) {
  return path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * A repository that names flotilla among its packages decides the version; others get the one that came with the action.
 * @param {string} directory
 * @param {string} version - empty where none is asked for
 * @returns {Settings['flotilla']}
 */
function commandOf(directory, version) {
  const installed = join(directory, 'node_modules/.bin/flotilla');
  if (version === '' && existsSync(installed)) return [installed];
  const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
  return ['npx', '--yes', `flotilla@${version === '' ? own : version}`];
}
