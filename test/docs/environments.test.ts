import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runBlock } from '../support/console.ts';
import { pageBlocks } from '../support/page-blocks.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/environments.md');

/** Set to rewrite the page's answers with what the commands say now; read the change before you commit it. */
const UPDATE = process.env['UPDATE_DOCS'] === '1';

test('the page on environments runs from its first command to its last, and every answer is as shown', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'environments-'));
  try {
    let page = readFileSync(PAGE, 'utf8');
    for (const { language, text, file } of pageBlocks(page)) {
      if (language === 'yaml' && file !== undefined) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      if (language !== 'console') continue;
      const ran = await runBlock(text, folder, { FLOTILLA: ROOT, LC_ALL: 'C' });
      if (UPDATE) page = page.replace(text, () => ran);
      else expect(ran).toBe(text);
    }
    if (UPDATE) writeFileSync(PAGE, page);
    expect(page).toContain('$ flotilla build --env staging');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
