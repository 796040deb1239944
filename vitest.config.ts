import { defineConfig } from 'vitest/config';
import { EXECUTABLE } from './test/support/executable.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Each of these has a command of its own; the executable's is given to it by `npm run test:executable` alone.
    exclude: [
      'test/e2e/**',
      'test/browser/**',
      'test/fuzz/**',
      ...(EXECUTABLE === undefined ? ['test/executable/**'] : []),
    ],
    // Only a test that hangs meets these: the machine may be busy with something else.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Nearly all tests are pure: files share a worker and what it has imported, and both of two cores work.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    // Tests that say they may run side by side wait for other processes, most of their time.
    maxConcurrency: 24,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
});
