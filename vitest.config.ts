import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/browser/**', 'test/fuzz/**'],
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
