import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const picture = readFileSync(join(ROOT, 'docs/session.svg'), 'utf8');

test('the recorded session is what the commands print today', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/record-session.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the recorded session stands alone, and says what it shows to those who do not see it', () => {
  expect(picture).toMatch(/role="img" aria-labelledby="title"/);
  expect(picture).toMatch(/<title id="title">A terminal: flotilla init,/);
  expect(picture).not.toMatch(/<script|<image|href=|url\(|@import/);
  // No time of the recording and no folder of the recorder.
  expect(picture).not.toMatch(/\/tmp|session-\w{6}|\d\d:\d\d/);
});
