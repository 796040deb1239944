import { type Measurement, nameOf, peakOf, secondsOf } from './measurement.ts';

/** How good a measurement must be; `of` and `against` are names of measurements of one run. */
export interface Limit {
  /** What the limit says, for people. */
  readonly says: string;
  readonly of: string;
  /** What it is held against; absent for a limit in seconds or MiB alone. */
  readonly against?: string;
  /** How many times the time of `against` it may take. */
  readonly times?: number;
  /** Both times are divided by their pods. */
  readonly perPod?: boolean;
  /** Seconds that it may take beside that. */
  readonly seconds?: number;
  /** The limit is one of memory, not of time. */
  readonly peakMiB?: number;
}

/** A limit held against a run: what was found, and what was allowed; neither when something was not measured. */
export interface Verdict {
  readonly limit: Limit;
  readonly word: 'holds' | 'broken' | 'not measured';
  readonly found?: number;
  readonly allowed?: number;
  /** Unit of the two. */
  readonly unit: 's' | 'µs per pod' | 'MiB';
}

/** Holds every limit against the measurements of one run. */
export function verdictsOf(limits: readonly Limit[], measured: readonly Measurement[]): readonly Verdict[] {
  const byName = new Map(measured.map((each) => [nameOf(each), each]));
  return limits.map((limit) => {
    const unit = limit.peakMiB !== undefined ? 'MiB' : limit.perPod === true ? 'µs per pod' : 's';
    const found = foundOf(limit, byName.get(limit.of));
    const allowed = allowedOf(limit, limit.against === undefined ? undefined : byName.get(limit.against));
    if (found === undefined || allowed === undefined) return { limit, word: 'not measured', unit };
    return { limit, word: found <= allowed ? 'holds' : 'broken', found, allowed, unit };
  });
}

function foundOf(limit: Limit, of: Measurement | undefined): number | undefined {
  if (of === undefined) return undefined;
  return limit.peakMiB === undefined ? timeOf(limit, of) : peakOf(of);
}

function allowedOf(limit: Limit, against: Measurement | undefined): number | undefined {
  if (limit.peakMiB !== undefined) return limit.peakMiB;
  const { times = 0, seconds = 0 } = limit;
  if (limit.against === undefined) return seconds;
  return against === undefined ? undefined : times * timeOf(limit, against) + seconds;
}

function timeOf({ perPod }: Limit, measurement: Measurement): number {
  const seconds = secondsOf(measurement);
  return perPod === true ? (seconds / measurement.pods) * 1e6 : seconds;
}
