import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/fuzz/*.test.ts'],
    // As long as one likes: FLOTILLA_FUZZ_SECONDS says how long.
    testTimeout: 2 ** 31 - 1,
    fileParallelism: false,
    reporters: ['verbose'],
  },
});
