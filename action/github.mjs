/** By this the comment is found again. */
const MARKER = '<!-- flotilla -->';

const PAGE = 100;

/**
 * The little of GitHub's REST API that the action needs.
 * @typedef {object} Github
 * @property {(number: number, text: string) => Promise<void>} comment - makes the one comment of a pull request say this
 * @property {(branch: string) => Promise<boolean>} isProtected - whether rules of the repository guard a branch
 * @property {(wish: PullRequest) => Promise<number>} pullRequest - the number of the open pull request of a branch, made
 * where there is none
 */

/**
 * @typedef {object} PullRequest
 * @property {string} branch
 * @property {string} base
 * @property {string} title
 * @property {string} body
 */

/** @typedef {(method: string, path: string, body?: object) => Promise<unknown>} Request */

/** What GitHub refuses, in its words. */
export class GithubError extends Error {
  /**
   * @param {string} message
   * @param {number} status - of HTTP
   */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/**
 * A client of one repository; each method throws a GithubError for what GitHub refuses.
 * @param {Pick<import('./settings.mjs').GithubSettings, 'api' | 'graphql' | 'repository' | 'token'>} settings
 * @returns {Github}
 */
export function githubClient({ api, graphql, repository, token }) {
  /** @type {(what: string, url: string, method: string, body?: object) => Promise<unknown>} */
  const send = async (what, url, method, body) => {
    const answer = await fetch(url, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (answer.ok) return text === '' ? undefined : JSON.parse(text);
    const said = /"message":\s*"([^"]*)"/.exec(text)?.[1] ?? text;
    throw new GithubError(`GitHub answers ${answer.status} to ${what}: ${said}`, answer.status);
  };
  /** @type {Request} */
  const request = (method, path, body) =>
    send(`${method} ${path.replace(/\?.*/, '')}`, `${api}/repos/${repository}${path}`, method, body);
  // The REST API does not tell the token of a job whose it is.
  const viewer = async () => {
    const answer = await send('the question who asks', graphql, 'POST', { query: '{ viewer { login } }' });
    const login = fieldOf(fieldOf(fieldOf(answer, 'data'), 'viewer'), 'login');
    if (typeof login !== 'string') throw new Error('GitHub does not say whose the token is');
    return login;
  };
  return {
    comment: async (number, text) => {
      const body = `${MARKER}\n${text}`;
      const present = await ownComment(request, number, await viewer());
      if (present === undefined) await request('POST', `/issues/${number}/comments`, { body });
      else if (present.body !== body) await request('PATCH', `/issues/comments/${present.id}`, { body });
    },
    isProtected: async (branch) =>
      fieldOf(await request('GET', `/branches/${encodeURIComponent(branch)}`), 'protected') !== false,
    pullRequest: async ({ branch, base, title, body }) => {
      const head = `${repository.split('/')[0]}:${encodeURIComponent(branch)}`;
      const open = await request('GET', `/pulls?state=open&head=${head}&base=${encodeURIComponent(base)}`);
      const [known] = listOf(open);
      const pull =
        known === undefined
          ? await request('POST', '/pulls', { title, body, head: branch, base })
          : await request('PATCH', `/pulls/${numberIn(known, 'number')}`, { title, body });
      return numberIn(pull, 'number');
    },
  };
}

/**
 * The comment that an earlier run made: anybody can write the marker, so its author counts, too.
 * @param {Request} request
 * @param {number} number
 * @param {string} author
 * @returns {Promise<{ readonly id: number, readonly body: string } | undefined>}
 */
async function ownComment(request, number, author) {
  for (let page = 1; ; page++) {
    const comments = listOf(await request('GET', `/issues/${number}/comments?per_page=${PAGE}&page=${page}`));
    for (const comment of comments) {
      const body = fieldOf(comment, 'body');
      const isOwn = fieldOf(fieldOf(comment, 'user'), 'login') === author;
      if (isOwn && typeof body === 'string' && body.startsWith(MARKER)) return { id: numberIn(comment, 'id'), body };
    }
    if (comments.length < PAGE) return undefined;
  }
}

/**
 * @param {unknown} answer
 * @returns {readonly unknown[]}
 */
function listOf(answer) {
  if (Array.isArray(answer)) return answer;
  throw new Error('GitHub answers with something that is no list');
}

/**
 * @param {unknown} answer
 * @param {string} name
 * @returns {number}
 */
function numberIn(answer, name) {
  const value = fieldOf(answer, name);
  if (typeof value === 'number') return value;
  throw new Error(`GitHub answers without ${name}`);
}

/**
 * @param {unknown} answer
 * @param {string} name
 * @returns {unknown}
 */
function fieldOf(answer, name) {
  return Object.entries(answer ?? {}).find(([key]) => key === name)?.[1];
}
