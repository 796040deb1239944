import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { livePage, rolloutPages } from '../support/report-pages.ts';
import { servePage, startBrowser, violations } from './support/browser.ts';
import { pictureDifference } from './support/pictures.ts';

/** Pixels that may differ between two machines: the rendering of edges. */
const MOST_DIFFERENT = 0.01;

let browser: Browser;
const pages = new Map<string, string>();

beforeAll(async () => {
  browser = await startBrowser();
  const rollout = await rolloutPages(66, { maxUnavailable: 8, maxSurge: 2, partition: 10 });
  const fleet = await rolloutPages(1000);
  pages.set('plan', rollout.plan);
  pages.set('diff', rollout.diff);
  pages.set('status', livePage(24));
  pages.set('plan of 1,000 groups', fleet.plan);
  pages.set('diff of 1,000 groups', fleet.diff);
  pages.set('status of 1,000 groups', livePage(1000));
});

afterAll(() => browser.close());

const NAMES = ['plan', 'diff', 'status', 'plan of 1,000 groups', 'diff of 1,000 groups', 'status of 1,000 groups'];

const SIZES = [
  { width: 320, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

/** A picture each: narrow and wide, dark and light. */
const PICTURED = [SIZES[0], SIZES[3]];

interface Look {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens a page in a window of its own; whatever it complains of is an error. */
async function opened(name: string, { width = 1280, colorScheme = 'light' }: Look = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.setContent(pages.get(name) ?? '', { waitUntil: 'load' });
  return page;
}

describe.each(NAMES)('the %s', (name) => {
  test.each(SIZES)('breaks no rule of accessibility at $width px, $colorScheme', async (look) => {
    const page = await opened(name, look);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('is read at 320 px without scrolling sideways', async () => {
    const page = await opened(name, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
});

describe.each(['plan', 'diff', 'status'])('the %s', (name) => {
  test.each(PICTURED)('looks as its picture at $width px, $colorScheme', async (look) => {
    const page = await opened(name, look);
    expect(await pictureDifference(page, `${name}-${look.width}-${look.colorScheme}`)).toBeLessThan(MOST_DIFFERENT);
    await page.close();
  });
});

test('the slider shows the groups as they stand after each stage', async () => {
  const page = await opened('plan');
  const states = () =>
    page.$$eval('.map .cell', (cells) =>
      cells.map((cell) => (cell.matches('[hidden]') ? '' : cell.classList[1]?.[0])).join(''),
    );
  expect(await states()).toBe(`${'h'.repeat(10)}${'t'.repeat(56)}dd`);
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  expect(await states()).toBe(`${'h'.repeat(10)}${'t'.repeat(46)}${'n'.repeat(10)}dd`);
  await page.keyboard.press('End');
  expect(await states()).toBe(`${'h'.repeat(10)}${'d'.repeat(56)}`);
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^stage 8 of 8$/);
  await page.close();
});

test('a group is chosen with the keyboard, its pods are drawn and listed, and let go again', async () => {
  const page = await opened('status');
  await page.getByRole('option').first().focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await page.locator('.map [aria-selected=true]').textContent()).toBe('3!');
  expect(await page.locator('.box .pods li').count()).toBe(8);
  expect(await page.locator('.box .pod.bad').textContent()).toBe(
    'worker 2 Failed: Evicted: The node was low on resource: memory., on node4',
  );
  expect(await page.locator('pod-explorer tbody tr').count()).toBe(8);
  await page.keyboard.press('Enter');
  expect(await page.locator('.box').count()).toBe(0);
  await page.close();
});

test('pods are found by name, node or reason, and by state', async () => {
  const page = await opened('status of 1,000 groups');
  const count = page.locator('pod-explorer [role=status]');
  expect(await count.textContent()).toBe('8000 of 8000 pods');
  expect(await page.locator('pod-explorer tbody tr').count()).toBe(100);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  expect(await page.locator('pod-explorer tbody tr').count()).toBe(200);
  await page.getByLabel('Name, reason or node').fill('EVICTED');
  expect(await page.locator('pod-explorer tbody th').allTextContents()).toEqual(['m-3-serve-1-2']);
  await page.getByLabel('Name, reason or node').fill('');
  await page.getByLabel('State').selectOption('InProgress');
  expect(await count.textContent()).toBe('1144 of 8000 pods');
  await page.close();
});

test('the next command is copied', async () => {
  const server = await servePage(pages.get('plan') ?? '');
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^flotilla promote llama-fleet --when-healthy --expect-plan [a-z0-9]{10}$/);
  await context.close();
  server.close();
});

test('a page that a server serves shows what is new by itself, and says when the server is gone', async () => {
  const server = await servePage(livePage(2, 1));
  const page = await browser.newPage();
  await page.goto(server.url);
  server.page = livePage(9, 1);
  await page.getByRole('option', { name: 'group 8:' }).waitFor();
  server.close();
  await page.getByText('not live: the server does not answer').waitFor();
  await page.close();
});

test('without a script the page is read all the same', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(pages.get('status') ?? '');
  expect(await page.locator('noscript li', { hasText: 'group 3: Failed Evicted' }).count()).toBe(1);
  expect(await page.getByRole('button').count()).toBe(0);
  await context.close();
});

test('on paper there are no buttons, and tables are whole', async () => {
  const page = await opened('plan of 1,000 groups');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  const table = page.locator('.scroll').last();
  expect(await table.evaluate((box) => box.scrollHeight === box.clientHeight)).toBe(true);
  await page.close();
});
