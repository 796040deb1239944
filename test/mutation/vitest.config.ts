import { mergeConfig } from 'vitest/config';
import all from '../../vitest.config.ts';

// The tests that run the code under mutation in their own process, and run it the same each time.
export default mergeConfig(all, {
  test: {
    exclude: [
      'test/laws/**',
      'test/{action,bench,docs}/**',
      'test/{architecture,examples,house-rules,newcomer,package,schemas}.test.ts',
      'test/cli/{init,program}.test.ts',
      'test/constructs/cdk8s-cli.test.ts',
    ],
  },
});
