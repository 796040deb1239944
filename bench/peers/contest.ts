import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Agreement, agreeOn } from '../agreement.ts';
import { podCount } from '../fleet.ts';
import type { Command, Contestant, Race } from '../race.ts';
import type { Task } from '../task.ts';
import { flotilla, inputOf, ownProcess } from '../workshop.ts';
import { writeChart, writeWrittenOutChart } from './helm-charts.ts';
import { writeKustomizeFolder } from './kustomize-folder.ts';

/** A contestant, and the file or folder that takes what it makes. */
interface Maker extends Contestant {
  readonly output: string;
}

/** More pods than these take kubectl kustomize minutes. */
const SLOW_PODS = 1000;

/**
 * flotilla and every peer that is there, each ready to make the objects of a fleet; the check fails unless all of them
 * have made the same.
 */
export function contestOf(task: Task): Pick<Race, 'contestants' | 'check'> {
  const agreement = agreeOn(task);
  const contestants = [
    ours(task),
    ...executable(task),
    ...helm(task, agreement),
    cdk8s(task, agreement),
    ...kustomize(task, agreement),
  ];
  return { contestants, check: () => agreement.check(contestants.map(({ output }) => output)) };
}

function ours({ workshop, folder, fleet }: Task): Maker {
  return printing('flotilla', folder, flotilla(workshop, folder, ['synth', '--stdout', inputOf(fleet)]));
}

function executable({ workshop, folder, fleet }: Task): readonly Maker[] {
  const program = join(workshop.root, 'executables/flotilla');
  if (!existsSync(program)) return [];
  const args = ['synth', '--stdout', inputOf(fleet)];
  return [printing('flotilla, executable', folder, { program, args, cwd: folder })];
}

function helm({ workshop, folder, fleet }: Task, { decided }: Agreement): readonly Maker[] {
  const program = workshop.programs.helm?.file;
  if (program === undefined) return [];
  const [chart, writtenOut] = [join(folder, 'chart'), join(folder, 'written-out')];
  writeChart(join(workshop.root, 'bench/peers/chart'), chart, { fleet, decided });
  writeWrittenOutChart(writtenOut, { fleet, decided });
  const command = (path: string): Command => ({ program, args: ['template', fleet.name, path], cwd: folder });
  return [
    printing('helm template', folder, command(chart)),
    printing('helm template, written out', folder, command(writtenOut)),
  ];
}

function cdk8s({ workshop, folder }: Task, { fleetFile }: Agreement): Maker {
  const output = join(folder, 'outputs/cdk8s');
  return {
    name: 'cdk8s',
    output,
    before: () => rmSync(output, { recursive: true, force: true }),
    command: ownProcess(workshop, 'cdk8s-fleet', [fleetFile, output]),
  };
}

function kustomize({ workshop, folder, fleet }: Task, { decided }: Agreement): readonly Maker[] {
  const program = workshop.programs.kubectl?.file;
  const isSlow = podCount(fleet) > SLOW_PODS;
  if (program === undefined || (isSlow && !workshop.withSlowPeers)) return [];
  const input = join(folder, 'kustomize');
  writeKustomizeFolder(input, fleet, decided);
  const maker = printing('kubectl kustomize', folder, { program, args: ['kustomize', input], cwd: folder });
  return [isSlow ? { ...maker, rounds: 0 } : maker];
}

function printing(name: string, folder: string, command: Command): Maker {
  const output = join(folder, 'outputs', `${name}.yaml`);
  return { name, output, command: { ...command, stdout: output } };
}
