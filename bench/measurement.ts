import { median } from './statistics.ts';

/** What was measured of one contestant at one piece of work. */
export interface Measurement {
  /** The work: every contestant of it ran in turns with the others. */
  readonly work: string;
  readonly contestant: string;
  readonly pods: number;
  /** How long each round took, at least one. */
  readonly seconds: readonly number[];
  /** The most memory that the process held in each round; empty for a stage within a process. */
  readonly peakMiB: readonly number[];
}

/** The name by which limits refer to a measurement: `<work>/<contestant>`. */
export function nameOf({ work, contestant }: Measurement): string {
  return `${work}/${contestant}`;
}

/** The most memory that any round needed; undefined for a stage within a process. */
export function peakOf({ peakMiB }: Measurement): number | undefined {
  return peakMiB.length === 0 ? undefined : Math.max(...peakMiB);
}

/** The median of the rounds. */
export function secondsOf({ seconds }: Measurement): number {
  return median(seconds);
}
