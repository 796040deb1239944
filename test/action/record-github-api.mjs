// Writes github-api.json beside this file: of GitHub's published description of its REST API, the operations that the
// action uses. Run it with the path of api.github.com.json of the package @octokit/openapi.
import { readFileSync, writeFileSync } from 'node:fs';

const USED = [
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['post', '/repos/{owner}/{repo}/pulls'],
  ['patch', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['get', '/repos/{owner}/{repo}/branches/{branch}'],
];

const api = JSON.parse(readFileSync(process.argv[2], 'utf8'));

function resolved(value) {
  if (value?.$ref === undefined) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((part, key) => part[key], api);
}

function operation([method, path]) {
  const { parameters, requestBody, responses } = api.paths[path][method];
  const [status] = Object.keys(responses).filter((code) => code.startsWith('2'));
  const { example, examples } = responses[status].content['application/json'];
  const answer = example ?? resolved(Object.values(examples)[0]).value;
  return {
    method: method.toUpperCase(),
    path,
    query: parameters.map(resolved).flatMap((parameter) => (parameter.in === 'query' ? [parameter.name] : [])),
    body: requestBody?.content['application/json'].schema,
    status: Number(status),
    // One of the answer's elements, without what nobody reads.
    answer: pick(Array.isArray(answer) ? answer[0] : answer),
  };
}

function pick({ id, number, body, title, state, head, base, user, protected: isProtected }) {
  return {
    id,
    number,
    body,
    title,
    state,
    head: head && { ref: head.ref },
    base: base && { ref: base.ref },
    user: user && { login: user.login },
    protected: isProtected,
  };
}

const text = JSON.stringify({ version: api.info.version, operations: USED.map(operation) }, null, 2);
writeFileSync(new URL('github-api.json', import.meta.url), `${text}\n`);
