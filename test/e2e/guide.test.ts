import { existsSync, readFileSync } from 'node:fs';
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

for (const { step, block } of steps) {
  test(step, async () => {
    expect(await answered(block)).toBe(block);
    await sync(checkout, PLACE);
    say(`$ ${block.trim().split('\n$ ').join('\n     $ ').slice(2)}`);
    const status = await statusNow();
    say(`$ flotilla status\n${status}`);
    expect(status).toMatchSnapshot();
  });
}

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

/**
 * What status says once the step is done: its table, and the `status:` block without its times and the group that became
 * ready last, of which there may be several in one second.
 */
async function statusNow(): Promise<string> {
  if (!existsSync(join(checkout.folder, 'apps', PLACE.name, 'model-infer.yaml'))) return 'no model\n';
  await said(checkout, '--quiet', 'status', '--wait=stage', '--timeout', '2m');
  const block = await said(checkout, 'status', '--output', 'yaml');
  const told = block.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, 'TIME').replace(/\[\d+\]/g, '[LAST]');
  return `${await said(checkout, 'status')}${told}`;
}
