import { expect, test } from 'vitest';
import { readOptions } from '../../bench/options.ts';

test.each([
  { args: [], is: {} },
  { args: ['--check'], is: { check: true } },
  { args: ['--quick', '--only', 'start', '--only', 'wide'], is: { quick: true, only: ['start', 'wide'] } },
  { args: ['--with-slow-peers'], is: { withSlowPeers: true } },
])('bench $args', ({ args, is }) => {
  expect(readOptions(args)).toEqual({ quick: false, only: [], check: false, withSlowPeers: false, ...is });
});

test('an option that does not exist is refused', () => {
  expect(() => readOptions(['--fast'])).toThrow("Unknown option '--fast'");
});
