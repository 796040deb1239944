import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Fleet, podCount } from '../fleet.ts';
import type { Measurement } from '../measurement.ts';
import { type Contestant, run, runRace } from '../race.ts';
import type { Task } from '../task.ts';
import { flotilla, IMAGE, ownProcess, writeInput } from '../workshop.ts';

/** Models of a large organization, a file each. */
const MODELS = 1000;

const NEXT_IMAGE = 'vllm/vllm-openai:v0.11.0';

/** A repository of a thousand models, all of it at once; and commands on one of them, there and where it is alone. */
export function measureModels({ work, fleet, rounds, folder, workshop }: Task): readonly Measurement[] {
  // The one that is asked about has groups enough for several stages.
  const chosen: Fleet = { ...fleet, name: `model-${MODELS / 2}`, groups: 10 * fleet.groups };
  const others = Array.from({ length: MODELS }, (_, index): Fleet => ({ ...fleet, name: `model-${index}` }));
  const fleets = others.map((each) => (each.name === chosen.name ? chosen : each));
  const [many, one] = [join(folder, 'many'), join(folder, 'one')];
  mkdirSync(many);
  mkdirSync(one);
  for (const each of fleets) writeInput(many, each, IMAGE);
  writeInput(one, chosen, IMAGE);
  for (const repository of [many, one]) {
    run(flotilla(workshop, repository, ['synth']));
    writeInput(repository, chosen, NEXT_IMAGE);
    run(flotilla(workshop, repository, ['synth']));
  }
  const [generated, wanted, copy] = [join(many, 'generated'), join(folder, 'wanted'), join(folder, 'copy')];
  cpSync(generated, wanted, { recursive: true });
  // In CI everything is worked out; elsewhere a run that only looked is remembered, by the warm-up.
  const remembering = { CI: '', XDG_CACHE_HOME: join(folder, 'memory') };
  const all = (...args: readonly string[]): readonly Contestant[] => {
    const command = flotilla(workshop, many, args);
    const name = `flotilla ${args.join(' ')}`;
    return [
      { name, command: { ...command, environment: remembering } },
      { name: `${name}, in CI`, command },
    ];
  };
  const ofOne = (...args: readonly string[]): readonly Contestant[] =>
    [many, one].map((repository) => ({
      name: `flotilla ${args[0]} NAME, ${repository === many ? 'one of many' : 'alone'}`,
      command: flotilla(workshop, repository, [...args, chosen.name]),
    }));
  return runRace({
    work,
    pods: podCount(fleet) * MODELS,
    rounds,
    contestants: [
      {
        name: 'plain writes',
        before: () => rmSync(copy, { recursive: true, force: true }),
        command: ownProcess(workshop, 'plain-writes', [wanted, copy]),
        isSelfTimed: true,
      },
      {
        name: 'flotilla synth, first',
        command: flotilla(workshop, many, ['synth']),
        before: () => rmSync(generated, { recursive: true, force: true }),
      },
      ...all('synth'),
      ...all('synth', '--check'),
      ...all('validate'),
      ...all('plan'),
      ...ofOne('plan'),
      ...ofOne('promote', '--dry-run'),
      ...ofOne('pause', '--dry-run'),
    ],
  });
}
