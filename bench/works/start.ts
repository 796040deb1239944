import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { podCount } from '../fleet.ts';
import type { Measurement } from '../measurement.ts';
import { runRace } from '../race.ts';
import type { Task } from '../task.ts';
import { flotilla } from '../workshop.ts';

/** What a command costs before it does anything, and with next to nothing to do. */
export function measureStart({ work, fleet, rounds, folder, workshop }: Task): readonly Measurement[] {
  const own = (argument: string) => ({
    name: `flotilla ${argument}`,
    command: flotilla(workshop, folder, [argument]),
  });
  const clear = (): void => {
    for (const path of ['generated', join('apps', fleet.name, 'revisions'), join('apps', fleet.name, 'rollout.yaml')]) {
      rmSync(join(folder, path), { recursive: true, force: true });
    }
  };
  return runRace({
    work,
    pods: podCount(fleet),
    rounds,
    contestants: [
      { name: 'node -e 0', command: { program: process.execPath, args: ['-e', '0'], cwd: folder } },
      own('--version'),
      own('--help'),
      { name: 'flotilla completion', command: flotilla(workshop, folder, ['completion', 'bash']) },
      { ...own('synth'), before: clear },
    ],
  });
}
