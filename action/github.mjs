/** By this the comment is found again. */
const MARKER = '<!-- flotilla -->';

const PAGE = 100;

/** The little of GitHub's REST API that the action needs; whatever GitHub refuses is an error with its words. */
export function githubClient({ api, repository, token }) {
  const request = async (method, path, body) => {
    const answer = await fetch(`${api}/repos/${repository}${path}`, {
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
    const message = `GitHub answers ${answer.status} to ${method} ${path.replace(/\?.*/, '')}: ${said}`;
    throw Object.assign(new Error(message), { status: answer.status });
  };
  return {
    /** Makes the one comment of a pull request say this. */
    comment: async (number, text) => {
      const body = `${MARKER}\n${text}`;
      const present = await ownComment(request, number);
      if (present === undefined) return request('POST', `/issues/${number}/comments`, { body });
      return present.body === body ? present : request('PATCH', `/issues/comments/${present.id}`, { body });
    },
    /** The pull request of a branch that is open, made where there is none; its number. */
    pullRequest: async ({ branch, base, title, body }) => {
      const owner = repository.split('/')[0];
      const open = await request(
        'GET',
        `/pulls?state=open&head=${owner}:${encodeURIComponent(branch)}&base=${encodeURIComponent(base)}`,
      );
      if (open.length > 0) return (await request('PATCH', `/pulls/${open[0].number}`, { title, body })).number;
      return (await request('POST', '/pulls', { title, body, head: branch, base })).number;
    },
  };
}

async function ownComment(request, number) {
  for (let page = 1; ; page++) {
    const comments = await request('GET', `/issues/${number}/comments?per_page=${PAGE}&page=${page}`);
    const own = comments.find(({ body }) => body?.startsWith(MARKER));
    if (own !== undefined || comments.length < PAGE) return own;
  }
}
