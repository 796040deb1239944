import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { consoleBlocks, runBlock } from '../support/console.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/guide.md');

/** Set to rewrite the page's answers with what the commands say now; read the change before you commit it. */
const UPDATE = process.env['UPDATE_DOCS'] === '1';

test('the guide runs from its first command to its last, and every answer is as shown', async () => {
  vi.stubEnv('GIT_AUTHOR_DATE', '2026-01-31T12:00:00Z');
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  const identity = ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'guide'],
    [`GIT_${who}_EMAIL`, 'guide@localhost'],
  ]);
  const environment = { ...Object.fromEntries(identity), FLOTILLA: ROOT, LC_ALL: 'C' };
  try {
    for (const [setting, value] of [
      ['user.name', 'guide'],
      ['user.email', 'guide@localhost'],
    ]) {
      if (setting === 'user.name') execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
      execFileSync('git', ['-C', folder, 'config', setting ?? '', value ?? '']);
    }
    let page = readFileSync(PAGE, 'utf8');
    for (const block of consoleBlocks(PAGE)) {
      const ran = await runBlock(block, folder, environment);
      if (UPDATE) page = page.replace(block, () => ran);
      else expect(ran).toBe(block);
    }
    if (UPDATE) writeFileSync(PAGE, page);
    expect(page).toContain('$ flotilla promote --commit');
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  }
});
