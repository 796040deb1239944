import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/soak/*.test.ts'],
    globalSetup: ['test/e2e/support/setup.ts', 'test/e2e/agents/support/setup.ts'],
    testTimeout: 24 * 3_600_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    reporters: ['verbose'],
  },
});
