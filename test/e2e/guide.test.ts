import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consoleBlocks } from '../support/console.ts';
import { type Checkout, newCheckout, said } from './support/checkout.ts';
import { ensureNamespace, needScheduler, podsIn, remove } from './support/cluster.ts';
import { sync } from './support/plain-agent.ts';
import { say } from './support/say.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/guide.md');
const PLACE = { namespace: 'default', name: 'llama-multinode' };

let checkout: Checkout;

beforeAll(async () => {
  needScheduler();
  await ensureNamespace(PLACE.namespace);
  checkout = newCheckout({ FLOTILLA: ROOT, GIT_AUTHOR_DATE: '2026-01-31T12:00:00Z' });
});
afterAll(async () => {
  await remove(PLACE.namespace);
  checkout.remove();
});

/** The page's headings that have a block of commands, with the block. */
const steps = consoleBlocks(PAGE).map((block) => {
  const before = readFileSync(PAGE, 'utf8').split(block)[0] ?? '';
  return { step: before.split(/^## /m).at(-1)?.split('\n')[0] ?? '', block };
});

test.each(steps)('$step', async ({ block }) => {
  expect(await answered(block)).toBe(block);
  await sync(checkout, PLACE);
  say(`$ ${block.trim().split('\n$ ').join('\n     $ ').slice(2)}`);
  const status = await statusNow();
  say(`$ flotilla status\n${status}`);
  expect(status).toMatchSnapshot();
});

test('at the end nothing of the model is left in the cluster', async () => {
  expect(await podsIn(PLACE.namespace)).toEqual([]);
});

/** A block of the page with what its commands really answer. */
async function answered(block: string): Promise<string> {
  const lines: string[] = [];
  for (const line of block.split('\n').filter((each) => each.startsWith('$ '))) {
    const answer = (await checkout.shell(line.slice(2))).trimEnd();
    lines.push(line, ...(answer === '' ? [] : answer.split('\n')));
  }
  return `${lines.join('\n')}\n`;
}

async function statusNow(): Promise<string> {
  const isGone =
    checkout.git('ls-files', 'generated') === '' ||
    (await checkout.shell('ls apps/*/model-infer.yaml')).includes('No such');
  if (isGone) return 'no model';
  await said(checkout, '--quiet', 'status', '--wait=stage', '--timeout', '2m');
  return said(checkout, 'status');
}
