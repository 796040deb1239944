import { get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { startWebServer } from '../../src/io/web-server.ts';

test('a port that is taken is said, with what to do', async () => {
  const first = await startWebServer({ host: '127.0.0.1', port: 0 }, new Map());
  const port = Number(first.address.split(':')[1]);
  await expect(startWebServer({ host: '127.0.0.1', port }, new Map())).rejects.toMatchObject({
    message: `cannot listen on 127.0.0.1:${port}: another program listens there`,
    hint: 'Name another address with --listen host:port.',
  });
  await first.close();
});

test('a page that cannot be made is an error of its own; the server goes on', async () => {
  const pages = new Map([
    ['/bad', () => Promise.reject(new Error('no figures'))],
    ['/good', async () => ({ status: 200, type: 'text/plain', text: 'fine' }) as const],
  ]);
  const server = await startWebServer({ host: '127.0.0.1', port: 0 }, pages);
  const bad = await fetch(`http://${server.address}/bad`);
  expect([bad.status, await bad.text()]).toEqual([500, 'no figures\n']);
  const good = await fetch(`http://${server.address}/good`);
  expect([good.status, await good.text()]).toEqual([200, 'fine']);
  await server.close();
});

const PAGES = new Map([['/', () => ({ status: 200, type: 'text/plain', text: 'a\u001b[2J\u202eb' }) as const]]);

/** Asks for a page under a name, as a browser does that was led here. */
function asked(address: string, host: string): Promise<string> {
  return new Promise((done, fail) => {
    get(`http://${address}/`, { headers: { host } }, (response) => {
      void text(response).then((said) => done(`${response.statusCode} ${said.trim()}`));
    }).once('error', fail);
  });
}

test.each([
  ['127.0.0.1:PORT', 200],
  ['10.1.2.3', 200],
  ['[::1]:PORT', 200],
  ['localhost:PORT', 200],
  ['status.ops.svc.cluster.local', 200],
  ['status', 200],
  ['evil.example', 421],
  ['evil.example:PORT', 421],
  ['127.0.0.1.evil.example', 421],
  ['localhost.evil.example.', 421],
  ['notsvc.example', 421],
])('a browser that asks for %s gets %i', async (host, status) => {
  const server = await startWebServer({ host: '127.0.0.1', port: 0 }, PAGES);
  const said = await asked(server.address, host.replace('PORT', server.address.split(':')[1] ?? ''));
  expect(said).toBe(status === 200 ? '200 a\\u001b[2J\\u202eb' : '421 ask for it by its address');
  await server.close();
});

test('idle connections, however many, keep nobody out', async () => {
  const server = await startWebServer({ host: '127.0.0.1', port: 0 }, PAGES);
  const port = Number(server.address.split(':')[1]);
  const sockets = await Promise.all(
    Array.from(
      { length: 300 },
      () =>
        new Promise<Socket>((done) => {
          const socket = connect(port, '127.0.0.1', () => done(socket));
          socket.on('error', () => undefined);
          socket.write('GET / HTTP/1.1\r\nhost: loc');
        }),
    ),
  );
  expect(await asked(server.address, 'localhost')).toMatch(/^200 /);
  for (const socket of sockets) socket.destroy();
  await server.close();
});
