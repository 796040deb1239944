import { createServer, type Server, type ServerResponse } from 'node:http';
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
 * Serves pages by their path, to GET and HEAD alone.
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
    if (!isRead) refuse(response, 405, 'only GET is answered here');
    else if (page === undefined) refuse(response, 404, `there is ${[...pages.keys()].join(', ')}`);
    else void answer(response, page);
  });
  server.maxConnections = MOST_CONNECTIONS;
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

async function answer(response: ServerResponse, page: () => Page | Promise<Page>): Promise<void> {
  try {
    const { status, type, text } = await page();
    send(response, { status, type, text });
  } catch (error) {
    // One page that cannot be made must not end the watch.
    refuse(response, 500, error instanceof Error ? error.message : String(error));
  }
}

function refuse(response: ServerResponse, status: 404 | 405 | 500, text: string): void {
  if (status === 405) response.setHeader('allow', 'GET, HEAD');
  send(response, { status, type: 'text/plain; charset=utf-8', text: `${text}\n` });
}

function send(response: ServerResponse, { status, type, text }: { status: number; type: string; text: string }): void {
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
