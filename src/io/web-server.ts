import { createServer, type Server, type ServerResponse } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { unsteered } from '../model/printable.ts';
import { hasCode, WorldError } from './world-error.ts';

/** What a page answers. */
export interface Page {
  readonly status: 200 | 503;
  readonly type: string;
  readonly text: string;
}

/** A web server that is running. */
export interface WebServer {
  /** `127.0.0.1:8080`; the port that was found free where 0 was asked for. */
  readonly address: string;
  /** Ends it and every connection. */
  readonly close: () => Promise<void>;
}

/** Where to listen: a host's name or address, and a port, 0 for any that is free. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** Nobody needs longer to ask for a page. */
const REQUEST_MS = 5000;
/** Probes, a Prometheus or two, and people. */
const MOST_CONNECTIONS = 100;

/**
 * Serves pages by their path, to GET and HEAD alone, and to those who ask for this machine by an address or a name that nobody else
 * can own: a browser would ask for a stranger's page under the stranger's name, wherever that name leads by now (DNS rebinding).
 * @param pages - made anew for each request; a query in the address is passed over
 * @throws WorldError when it cannot listen there
 */
export async function startWebServer(
  endpoint: Endpoint,
  pages: ReadonlyMap<string, () => Page | Promise<Page>>,
): Promise<WebServer> {
  const server = createServer({ requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS }, (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const page = pages.get(path);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isOwnName(request.headers.host, endpoint)) refuse(response, 421, 'ask for it by its address');
    else if (!isRead) refuse(response, 405, 'only GET is answered here');
    else if (page === undefined) refuse(response, 404, `there is ${[...pages.keys()].join(', ')}`);
    else void answer(response, page);
  });
  keepRoom(server);
  await listen(server, endpoint);
  return {
    address: addressOf(server),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Names that no public registry gives away. */
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|svc|cluster\.local)$/;

function isOwnName(header: string | undefined, { host }: Endpoint): boolean {
  // A browser always says whom it asks.
  if (header === undefined) return true;
  const name = header
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
  return isIP(name) !== 0 || name === host.toLowerCase() || !name.includes('.') || PRIVATE_NAME.test(name);
}

/** Ends the connection that has been idle for longest where there is one too many, so that idle ones keep nobody out. */
function keepRoom(server: Server): void {
  const idle = new Set<Socket>();
  const busy = new Set<Socket>();
  server.on('connection', (socket) => {
    idle.add(socket);
    socket.once('close', () => {
      idle.delete(socket);
      busy.delete(socket);
    });
    const [longest = socket] = idle;
    if (idle.size + busy.size > MOST_CONNECTIONS) longest.destroy();
  });
  server.on('request', ({ socket }, response) => {
    idle.delete(socket);
    busy.add(socket);
    response.once('close', () => {
      busy.delete(socket);
      if (!socket.destroyed) idle.add(socket);
    });
  });
}

async function answer(response: ServerResponse, page: () => Page | Promise<Page>): Promise<void> {
  try {
    const { status, type, text } = await page();
    send(response, { status, type, text });
  } catch (error) {
    // One page that cannot be made must not end the watch.
    refuse(response, 500, error instanceof Error ? error.message : String(error));
  }
}

function refuse(response: ServerResponse, status: 404 | 405 | 421 | 500, text: string): void {
  if (status === 405) response.setHeader('allow', 'GET, HEAD');
  send(response, { status, type: 'text/plain; charset=utf-8', text: `${text}\n` });
}

function send(response: ServerResponse, page: { status: number; type: string; text: string }): void {
  const { status, type } = page;
  const text = unsteered(page.text);
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  // Node leaves the text out where HEAD was asked.
  response.end(text);
}

function listen(server: Server, { host, port }: Endpoint): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error) => fail(cannotListen({ host, port }, error)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      done();
    });
  });
}

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no host of this name',
};

function cannotListen({ host, port }: Endpoint, cause: Error): WorldError {
  const code = Object.keys(WHY).find((known) => hasCode(cause, known));
  return new WorldError({
    tried: 'listen on',
    on: `${host}:${port}`,
    why: code === undefined ? cause.message : (WHY[code] ?? cause.message),
    hint: 'Name another address with --listen host:port.',
    cause,
  });
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') return `${address}`;
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `${host}:${address.port}`;
}
