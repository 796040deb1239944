import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const CASES = join(import.meta.dirname, 'cases');
const CLI = join(import.meta.dirname, '../../dist/cli.js');

const scripts = readdirSync(CASES).filter((name) => name.endsWith('.sh') && name !== 'lib.sh');

/** What a script printed, and its exit code. */
function ran(script: string): Promise<{ code: unknown; said: string }> {
  const env = { ...process.env, FLOTILLA: `${process.execPath} ${CLI}` };
  return new Promise((resolve) => {
    execFile('bash', [join(CASES, script)], { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, said: `${stdout}${stderr}` }),
    );
  });
}

describe.concurrent('an accident in Git, in a shell as people have it', () => {
  test.each(scripts)('%s', { timeout: 600_000 }, async (script) => {
    expect(await ran(script)).toEqual({ code: 0, said: '' });
  });
});
