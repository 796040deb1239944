import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { interruption, sleep } from '../../src/io/terminal.ts';

test('an interruption aborts in place of ending the process, once', () => {
  const before = process.listenerCount('SIGINT');
  const signal = interruption();
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  process.emit('SIGINT', 'SIGINT');
  expect(signal.aborted).toBe(true);
  expect(process.listenerCount('SIGINT')).toBe(before);
  process.emit('SIGTERM', 'SIGTERM');
});

test('a wait ends early when it is told to', async () => {
  const stop = new AbortController();
  const waiting = sleep(3_600_000, stop.signal);
  stop.abort();
  await waiting;
  await sleep(3_600_000, stop.signal);
  await sleep(1);
});

test('all of standard input is read, however many pieces it comes in', () => {
  // The ConfigMap stands behind more than a pipe holds, and comes late.
  const filler = `{"kind": "Other", "text": "'$(head -c 200000 /dev/zero | tr '\\\\0' x)'"}`;
  const told = `{"kind": "ConfigMap", "metadata": {"name": "late-flotilla", "labels": {"modelinfer.matrixinfer.ai/name": "late"}}}`;
  const command = `(echo '{"kind": "List", "items": [${filler},'; sleep 0.1; echo '${told}]}') | '${process.execPath}' '${resolve('dist/cli.js')}' status --from - 2>&1 || true`;
  expect(execFileSync('bash', ['-c', command], { cwd: tmpdir(), encoding: 'utf8' })).toContain('late-flotilla');
});
