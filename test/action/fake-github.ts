import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { Ajv, type ValidateFunction } from 'ajv';
import api from './github-api.json' with { type: 'json' };

/** A comment or a pull request, as far as tests look at it. */
interface Thing {
  readonly id: number;
  readonly number: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** GitHub as far as the action uses it: every request is held against the published description of the API. */
export interface FakeGithub {
  readonly url: string;
  /** Whose the token is. */
  readonly viewer: string;
  /** By the number of the issue. */
  readonly comments: Thing[];
  /** Names of branches that rules of the repository guard. */
  readonly guarded: Set<string>;
  readonly pulls: Thing[];
  /** `POST /repos/{owner}/{repo}/pulls`, in order. */
  readonly requests: string[];
  /** What requests had that the description does not allow. */
  readonly wrong: string[];
  /** Answers every further request with this status. */
  failure: { readonly status: number; readonly message: string } | undefined;
  readonly close: () => void;
}

interface Asked {
  readonly operation: Operation;
  /** What stands in the places of the path. */
  readonly places: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

type Operation = (typeof api.operations)[number];

const ajv = new Ajv({ strict: false });
const validators = new Map<string, ValidateFunction>();
for (const operation of api.operations) {
  if ('body' in operation) validators.set(keyOf(operation), ajv.compile(operation.body ?? {}));
}

/** Starts one on this machine. */
export async function fakeGithub(): Promise<FakeGithub> {
  const github = {
    url: '',
    viewer: 'github-actions[bot]',
    comments: [],
    guarded: new Set<string>(['main']),
    pulls: [],
    requests: [],
    wrong: [],
    failure: undefined,
    close: () => undefined,
  };
  const fake: FakeGithub = github;
  const server = createServer(async (request, response) => {
    const { status, body } = answerTo(fake, request, await text(request));
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return Object.assign(fake, { url: `http://127.0.0.1:${address.port}`, close: () => server.close() });
}

function answerTo(fake: FakeGithub, request: IncomingMessage, written: string): { status: number; body: unknown } {
  const url = new URL(request.url ?? '/', 'http://github');
  if (fake.failure !== undefined) return { status: fake.failure.status, body: { message: fake.failure.message } };
  if (request.headers.authorization !== 'Bearer secret') return { status: 401, body: { message: 'Bad credentials' } };
  if (url.pathname === '/graphql') return { status: 200, body: { data: { viewer: { login: fake.viewer } } } };
  const asked = askedOf(fake, `${request.method} ${url.pathname}`, { query: url.searchParams, written });
  if (asked === undefined) return { status: 404, body: { message: 'Not Found' } };
  return { status: asked.operation.status, body: ANSWERS[keyOf(asked.operation)]?.(fake, asked) };
}

interface Rest {
  readonly query: URLSearchParams;
  readonly written: string;
}

function askedOf(fake: FakeGithub, line: string, { query, written }: Rest): Asked | undefined {
  for (const operation of api.operations) {
    const pattern = new RegExp(`^${operation.method} ${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`);
    const match = pattern.exec(line);
    if (match === null) continue;
    fake.requests.push(keyOf(operation));
    const body = written === '' ? {} : JSON.parse(written);
    const known: readonly string[] = operation.query;
    for (const name of query.keys()) if (!known.includes(name)) fake.wrong.push(`${line}: no parameter ${name}`);
    const validate = validators.get(keyOf(operation));
    if (validate !== undefined && !validate(body)) fake.wrong.push(`${line}: ${ajv.errorsText(validate.errors)}`);
    return { operation, places: match.slice(1), query, body };
  }
  fake.wrong.push(`${line}: no such operation`);
  return undefined;
}

function keyOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

const ANSWERS: Readonly<Record<string, (fake: FakeGithub, asked: Asked) => unknown>> = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ comments }, { places, query, operation }) => {
    const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
    const own = comments.filter(({ number }) => `${number}` === places[2]);
    return own.slice((page - 1) * size, page * size).map((comment) => shown(operation, comment));
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ comments, viewer }, { places, body, operation }) => {
    const fields = { ...body, user: { login: viewer } };
    return shown(operation, added(comments, { id: comments.length + 1, number: Number(places[2]), fields }));
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ comments }, { places, body, operation }) =>
    shown(
      operation,
      changed(comments, ({ id }) => `${id}` === places[2], body),
    ),
  'GET /repos/{owner}/{repo}/branches/{branch}': ({ guarded }, { places, operation }) => ({
    ...operation.answer,
    protected: guarded.has(decodeURIComponent(places[2] ?? '')),
  }),
  'GET /repos/{owner}/{repo}/pulls': ({ pulls }, { query, operation }) =>
    pulls
      .filter(({ fields }) => `octo:${fields['head']}` === query.get('head') && fields['base'] === query.get('base'))
      .map((pull) => shown(operation, pull)),
  'POST /repos/{owner}/{repo}/pulls': ({ pulls }, { body, operation }) =>
    shown(operation, added(pulls, { id: 100 + pulls.length, number: 7 + pulls.length, fields: body })),
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': ({ pulls }, { places, body, operation }) =>
    shown(
      operation,
      changed(pulls, ({ number }) => `${number}` === places[2], body),
    ),
};

// The answer that GitHub publishes, with what is known of this one in it.
function shown({ answer }: Operation, { id, number, fields }: Thing): object {
  const { body, title, user = answer.user } = fields;
  return { ...answer, id, number, body, title, user };
}

function added(things: Thing[], thing: Thing): Thing {
  things.push(thing);
  return thing;
}

function changed(things: Thing[], isIt: (thing: Thing) => boolean, fields: Thing['fields']): Thing {
  const at = things.findIndex(isIt);
  const thing = things[at];
  if (thing === undefined) throw new Error('there is no such thing');
  const next = { ...thing, fields: { ...thing.fields, ...fields } };
  things[at] = next;
  return next;
}
