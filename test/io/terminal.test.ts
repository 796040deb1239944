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
