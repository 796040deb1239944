import { join } from 'node:path';
import { podCount } from '../fleet.ts';
import type { Measurement } from '../measurement.ts';
import { contestOf } from '../peers/contest.ts';
import { runRace } from '../race.ts';
import type { Task } from '../task.ts';
import { ANY_NUMBER, flotilla, inputOf } from '../workshop.ts';

/** All manifests in one stream, by flotilla and by its peers. */
export function measureStream(task: Task): readonly Measurement[] {
  const { work, fleet, rounds } = task;
  return runRace({ work, pods: podCount(fleet), rounds, ...contestOf(task) });
}

/** All manifests in one stream, by flotilla and by those peers that take seconds. */
export function measureQuickStream(task: Task): readonly Measurement[] {
  return measureStream({ ...task, workshop: { ...task.workshop, withSlowPeers: false } });
}

/** All manifests in one stream, by flotilla alone. */
export function measureOwnStream({ work, fleet, rounds, folder, workshop }: Task): readonly Measurement[] {
  const args = ['synth', '--stdout', ...ANY_NUMBER, inputOf(fleet)];
  const command = { ...flotilla(workshop, folder, args), stdout: join(folder, 'flotilla.yaml') };
  return runRace({ work, pods: podCount(fleet), rounds, contestants: [{ name: 'flotilla', command }] });
}
