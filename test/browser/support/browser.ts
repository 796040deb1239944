import { accessSync, constants } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Starts the browser of this machine: the one that `CHROME_PATH` names, else the first on the PATH. */
export function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? onPath();
  if (executablePath === undefined)
    throw new Error(`none of ${NAMES.join(', ')} is on the PATH: install one, or set CHROME_PATH`);
  // No sandbox, as root has none; the pages are our own.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] });
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A server on this machine of one page, which may be changed; `close` ends it. */
export interface PageServer {
  readonly url: string;
  page: string;
  readonly close: () => void;
}

/** Serves a page: as from a file, but with a clipboard, which browsers give to servers only. */
export async function servePage(page: string): Promise<PageServer> {
  const served = { page };
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    answer.end(served.page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(served, { url: `http://127.0.0.1:${portOf(server)}/`, close: () => server.close() });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** What axe finds wrong with a page, a line each: the rule, and the elements that break it. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const axe: {
      run: () => Promise<{ violations: readonly { id: string; nodes: readonly { target: unknown }[] }[] }>;
    } = Reflect.get(globalThis, 'axe');
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
  });
}
