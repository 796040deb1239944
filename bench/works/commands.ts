import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { agreeOn } from '../agreement.ts';
import { podCount } from '../fleet.ts';
import type { Measurement } from '../measurement.ts';
import { run, runRace } from '../race.ts';
import type { Task } from '../task.ts';
import { flotilla, ownProcess, writeInput } from '../workshop.ts';

const NEXT_IMAGE = 'vllm/vllm-openai:v0.11.0';

/** What people do beside synth, in the middle of a rollout: each round promotes one stage more. */
export function measureCommands(task: Task): readonly Measurement[] {
  const { work, fleet, rounds, folder, workshop } = task;
  const own = (args: readonly string[], exits: readonly number[] = [0]) => ({
    name: `flotilla ${args[0]}`,
    command: { ...flotilla(workshop, folder, args), exits },
  });
  const dump = join(folder, 'dump.json');
  run({ ...ownProcess(workshop, 'live-dump', [agreeOn(task).fleetFile]), stdout: dump });
  run(own(['synth']).command);
  cpSync(join(folder, 'generated'), join(folder, 'before'), { recursive: true });
  writeInput(folder, fleet, NEXT_IMAGE);
  run(own(['synth']).command);
  return runRace({
    work,
    pods: podCount(fleet),
    rounds,
    contestants: [
      {
        ...own(['synth']),
        name: 'flotilla synth, first',
        // Once: what it leaves for the disk to do would slow the others.
        rounds: 0,
        before: () => rmSync(join(folder, 'generated'), { recursive: true, force: true }),
      },
      own(['synth']),
      own(['plan']),
      // These two answer with their exit code.
      own(['diff', 'before'], [0, 1]),
      own(['status', '--from', dump], [0, 1]),
      own(['promote']),
    ],
  });
}
