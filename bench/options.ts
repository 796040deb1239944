import { parseArgs } from 'node:util';

/** What a run is asked to do. */
export interface Options {
  /** Small fleets only, a few rounds: to see whether the benchmark works. */
  readonly quick: boolean;
  /** Works to measure; empty for all. */
  readonly only: readonly string[];
  /** Fail when a limit is broken, and write no files. */
  readonly check: boolean;
  /** Let peers have their turn that take minutes. */
  readonly withSlowPeers: boolean;
}

/**
 * Reads the command line.
 * @throws TypeError for what it does not know
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      check: { type: 'boolean', default: false },
      'with-slow-peers': { type: 'boolean', default: false },
    },
  });
  const { quick, only, check } = values;
  return { quick, only, check, withSlowPeers: values['with-slow-peers'] };
}
