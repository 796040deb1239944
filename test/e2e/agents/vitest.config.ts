import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/agents/*.test.ts'],
    globalSetup: ['test/e2e/support/setup.ts', 'test/e2e/agents/support/setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    // One cluster, and each agent's definitions in it.
    fileParallelism: false,
    reporters: ['verbose'],
  },
});
