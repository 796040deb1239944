import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: pages that share two cores answer late.
    fileParallelism: false,
    reporters: ['verbose'],
  },
});
