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
