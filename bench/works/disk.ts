import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { agreeOn } from '../agreement.ts';
import { NAMESPACE, podCount } from '../fleet.ts';
import type { Measurement } from '../measurement.ts';
import { run, runRace } from '../race.ts';
import type { Task } from '../task.ts';
import { flotilla, ownProcess } from '../workshop.ts';

/** Writing a repository's files: all of them, none of them as nothing changed, and with nothing but plain writes. */
export function measureDisk(task: Task): readonly Measurement[] {
  const { work, fleet, rounds, folder, workshop } = task;
  const command = flotilla(workshop, folder, ['synth']);
  const [generated, wanted, copy] = [join(folder, 'generated'), join(folder, 'wanted'), join(folder, 'copy')];
  const { check } = agreeOn(task);
  run(command);
  cpSync(generated, wanted, { recursive: true });
  return runRace({
    work,
    pods: podCount(fleet),
    rounds,
    check: () => check([join(generated, NAMESPACE, fleet.name, 'live')]),
    contestants: [
      {
        name: 'plain writes',
        before: () => clear(copy),
        command: ownProcess(workshop, 'plain-writes', [wanted, copy]),
        isSelfTimed: true,
      },
      { name: 'flotilla, first', before: () => clear(generated), command },
      { name: 'flotilla, unchanged', command },
      { name: 'its guard, unchanged', command: ownProcess(workshop, 'guard', [folder]), isSelfTimed: true },
      { name: 'flotilla --check', command: flotilla(workshop, folder, ['synth', '--check']) },
    ],
  });
}

// What earlier rounds wrote goes to the disk now, not while the next round is timed.
function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  spawnSync('sync');
}
