import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decided } from './objects.ts';
import { run } from './race.ts';
import type { Task } from './task.ts';
import { decidedBy, ownProcess } from './workshop.ts';

/** What everybody who makes the objects of a fleet must agree on. */
export interface Agreement {
  readonly decided: Decided;
  /** The fleet and what was decided, for the programs of bench/processes. */
  readonly fleetFile: string;
  /**
   * Reads files and folders of manifests.
   * @throws Error that names the first object that is not as it should be
   */
  readonly check: (outputs: readonly string[]) => void;
}

/** Lets flotilla decide what only it can, and notes the rest. */
export function agreeOn({ workshop, fleet, folder }: Task): Agreement {
  const decided = decidedBy(workshop, folder, fleet);
  const fleetFile = join(folder, 'fleet.json');
  writeFileSync(fleetFile, JSON.stringify({ fleet, decided }));
  const check = (outputs: readonly string[]): void => {
    const { stdout } = run({ ...ownProcess(workshop, 'same-objects', [fleetFile, ...outputs]), exits: [0, 1] });
    if (stdout !== '') throw new Error(`not everybody made the same objects:\n${stdout}`);
  };
  return { decided, fleetFile, check };
}
