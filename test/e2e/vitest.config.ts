import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/*.test.ts'],
    globalSetup: ['test/e2e/support/setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    // One cluster, and examples that fill it: one after the other.
    fileParallelism: false,
    reporters: ['verbose'],
  },
});
