import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Longest that a shell may take to answer on a machine that is busy. */
const PATIENCE_MS = 120_000;

/** What is typed, and what the line says once Tab was pressed. */
const TYPED = [
  ['flotilla promo', 'flotilla promote '],
  ['flotilla promote ll', 'flotilla promote llama-fleet '],
  ['flotilla plan -o ma', 'flotilla plan -o markdown '],
  ['flotilla schema ModelS', 'flotilla schema ModelServing '],
] as const;

let folder: string;
let environment: NodeJS.ProcessEnv;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shells-'));
  const program = `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli.js')}' "$@"\n`;
  writeFileSync(join(folder, 'flotilla'), program, { mode: 0o755 });
  environment = { ...process.env, PATH: `${folder}:${process.env['PATH']}`, TERM: 'dumb' };
  for (const shell of ['bash', 'zsh', 'fish']) {
    const script = execFileSync(process.execPath, ['dist/cli.js', 'completion', shell], { encoding: 'utf8' });
    writeFileSync(join(folder, `script.${shell}`), script);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A shell at a terminal: what it shows grows; `until` waits for a text in it. */
function atTerminal(shell: string) {
  const child = spawn('script', ['-qec', shell, '/dev/null'], { cwd: 'examples/fleet', env: environment });
  let shown = '';
  child.stdout.on('data', (data) => {
    shown += data;
  });
  const until = async (text: string): Promise<void> => {
    const end = Date.now() + PATIENCE_MS;
    while (!shown.includes(text)) {
      if (Date.now() > end) throw new Error(`no ${JSON.stringify(text)} in ${JSON.stringify(shown)}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  return { type: (text: string) => child.stdin.write(text), until, end: () => child.kill() };
}

describe.each([
  { shell: 'bash', start: 'bash --norc -i', setup: (script: string) => `source ${script}` },
  {
    shell: 'zsh',
    start: 'zsh -f -i',
    setup: (script: string) => `autoload -U compinit; compinit -u -D; source ${script}`,
  },
])('$shell', ({ shell, start, setup }) => {
  test.each(TYPED)('%s, Tab: %s', async (typed, line) => {
    const terminal = atTerminal(start);
    try {
      terminal.type(`${setup(join(folder, `script.${shell}`))}; echo READ''Y\n`);
      await terminal.until('READY');
      terminal.type(`${typed}\t`);
      await terminal.until(line);
    } finally {
      terminal.end();
    }
  });
});

describe('fish', () => {
  test.each(TYPED)('%s, Tab: %s', (typed, line) => {
    const program = `source ${join(folder, 'script.fish')}; complete -C '${typed}'`;
    const offered = execFileSync('fish', ['-c', program], {
      cwd: 'examples/fleet',
      env: environment,
      encoding: 'utf8',
    });
    expect(offered.split('\n').map((each) => each.split('\t')[0])).toContain(line.trim().split(' ').at(-1));
  });
});
