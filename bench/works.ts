import { type Fleet, fleetOf } from './fleet.ts';
import type { Measurement } from './measurement.ts';
import type { Task } from './task.ts';
import { measureCommands } from './works/commands.ts';
import { measureCore } from './works/core.ts';
import { measureDisk } from './works/disk.ts';
import { measureFit } from './works/fit.ts';
import { measureModels } from './works/models.ts';
import { measureStart } from './works/start.ts';
import { measureOwnStream, measureQuickStream, measureStream } from './works/stream.ts';

/** One piece of work to measure. */
export interface Work {
  /** Limits and `--only` call it so. */
  readonly name: string;
  readonly fleet: Fleet;
  /** Rounds that count. */
  readonly rounds: number;
  readonly measure: (task: Task) => readonly Measurement[];
}

/** One group alone, as wide as ten thousand nodes. */
const WIDE: Fleet = { name: 'wide', groups: 1, roles: [{ name: 'serve', workers: 9999 }], paddingCharacters: 0 };

const FOUR_ROLES: Fleet = {
  name: 'four-roles',
  groups: 1000,
  roles: ['router', 'prefill', 'decode', 'cache'].map((name) => ({ name, workers: 1 })),
  paddingCharacters: 0,
};

/** Templates of 20 KB, as service meshes and long lists of variables make them. */
const LARGE: Fleet = { ...fleetOf(8000), name: 'large-templates', paddingCharacters: 14_000 };

/** Gangs of so many pods, a node each. */
function gangsOf(groups: number, pods: number): Fleet {
  const roles = [{ name: 'serve', workers: pods - 1 }];
  return { name: `gangs-${groups}x${pods}`, groups, roles, paddingCharacters: 0 };
}

/** Everything that is measured, quick things first. */
export const WORKS: readonly Work[] = [
  { name: 'start', fleet: fleetOf(8), rounds: 15, measure: measureStart },
  { name: 'stdout-8', fleet: fleetOf(8), rounds: 5, measure: measureStream },
  { name: 'stdout-800', fleet: fleetOf(800), rounds: 5, measure: measureStream },
  { name: 'disk-800', fleet: fleetOf(800), rounds: 5, measure: measureDisk },
  { name: 'core-800', fleet: fleetOf(800), rounds: 15, measure: measureCore },
  { name: 'commands-800', fleet: fleetOf(800), rounds: 5, measure: measureCommands },
  { name: 'models-1000', fleet: fleetOf(8), rounds: 3, measure: measureModels },
  { name: 'fit-40', fleet: gangsOf(20, 2), rounds: 9, measure: measureFit(40) },
  { name: 'fit-5000', fleet: gangsOf(64, 16), rounds: 3, measure: measureFit(5000) },
  { name: 'fit-25000', fleet: gangsOf(64, 16), rounds: 1, measure: measureFit(25_000) },
  { name: 'stdout-8000', fleet: fleetOf(8000), rounds: 5, measure: measureStream },
  { name: 'disk-8000', fleet: fleetOf(8000), rounds: 7, measure: measureDisk },
  { name: 'core-8000', fleet: fleetOf(8000), rounds: 9, measure: measureCore },
  { name: 'core-wide', fleet: WIDE, rounds: 5, measure: measureCore },
  { name: 'core-four-roles', fleet: FOUR_ROLES, rounds: 5, measure: measureCore },
  { name: 'wide', fleet: WIDE, rounds: 3, measure: measureQuickStream },
  { name: 'four-roles', fleet: FOUR_ROLES, rounds: 3, measure: measureQuickStream },
  { name: 'large-templates', fleet: LARGE, rounds: 3, measure: measureOwnStream },
  { name: 'stdout-80000', fleet: fleetOf(80_000), rounds: 3, measure: measureOwnStream },
  { name: 'commands-80000', fleet: fleetOf(80_000), rounds: 3, measure: measureCommands },
  { name: 'stdout-1000000', fleet: fleetOf(1_000_000), rounds: 1, measure: measureOwnStream },
];
