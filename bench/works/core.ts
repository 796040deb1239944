import { join } from 'node:path';
import { podCount } from '../fleet.ts';
import type { Measurement } from '../measurement.ts';
import { run } from '../race.ts';
import type { Task } from '../task.ts';
import { inputOf, ownProcess } from '../workshop.ts';

/** The stages of the core in one process, and what others do with the same objects. */
export function measureCore({ work, fleet, rounds, folder, workshop }: Task): readonly Measurement[] {
  const stages = ownProcess(workshop, 'stages', [join(folder, inputOf(fleet)), `${rounds}`]);
  const { stdout } = run({ ...stages, args: ['--expose-gc', ...stages.args] });
  const seconds: Readonly<Record<string, readonly number[]>> = JSON.parse(stdout);
  return Object.entries(seconds).map(([contestant, each]) => ({
    work,
    contestant,
    pods: podCount(fleet),
    seconds: each,
    peakMiB: [],
  }));
}
