import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { podCount } from './fleet.ts';
import { type Limit, verdictsOf } from './limits.ts';
import { describeMachine } from './machine.ts';
import type { Measurement } from './measurement.ts';
import { type Options, readOptions } from './options.ts';
import { plotOf } from './plot.ts';
import { findPrograms } from './programs.ts';
import { limitsTable, type Results, resultsPage, workTable } from './results.ts';
import { WORKS, type Work } from './works.ts';
import { IMAGE, type Workshop, writeInput } from './workshop.ts';

const QUICK = { pods: 1000, rounds: 3 };

/**
 * Runs the benchmark.
 * @param root - the repository's folder, with dist/ built
 * @param processes - folder of the bundled programs of bench/processes
 * @param args - the command line
 * @returns exit code: 1 when `--check` finds a broken limit
 */
export function bench(root: string, processes: string, args: readonly string[]): number {
  const options = readOptions(args);
  const cli = join(root, 'dist/cli.js');
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: run npm run build');
  const works = chosenWorks(options);
  const folder = mkdtempSync(join(tmpdir(), 'flotilla-bench-'));
  try {
    const programs = findPrograms(root, say);
    const workshop = { root, folder, cli, processes, programs, withSlowPeers: options.withSlowPeers };
    const measured = works.flatMap((work) => measure(workshop, work));
    const limits: readonly Limit[] = JSON.parse(readFileSync(join(root, 'bench/limits.json'), 'utf8'));
    const verdicts = verdictsOf(limits, measured);
    return conclude(root, options, { machine: describeMachine(root, programs), measured, verdicts });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function chosenWorks({ only, quick }: Options): readonly Work[] {
  const unknown = only.find((name) => !WORKS.some((work) => work.name === name));
  if (unknown !== undefined) {
    throw new Error(`there is no work ${unknown}, only ${WORKS.map(({ name }) => name).join(', ')}`);
  }
  const named = WORKS.filter(({ name }) => only.length === 0 || only.includes(name));
  if (!quick) return named;
  const small = named.filter(({ fleet }) => podCount(fleet) <= QUICK.pods);
  return small.map((work) => ({ ...work, rounds: Math.min(work.rounds, QUICK.rounds) }));
}

function measure(workshop: Workshop, { name: work, fleet, rounds, measure }: Work): readonly Measurement[] {
  const folder = join(workshop.folder, work);
  mkdirSync(folder);
  writeInput(folder, fleet, IMAGE);
  const measured = measure({ work, fleet, rounds, folder, workshop });
  say(`\n${work}\n${workTable(measured)}`);
  rmSync(folder, { recursive: true });
  return measured;
}

// Files are what a whole run found out; part of one would make them say less than they did.
function conclude(root: string, { check, quick, only }: Options, results: Results): number {
  say(`\n${limitsTable(results.verdicts)}`);
  if (check) return results.verdicts.some(({ word }) => word === 'broken') ? 1 : 0;
  if (quick || only.length > 0) return 0;
  writeFileSync(join(root, 'bench/RESULTS.md'), resultsPage(results));
  writeFileSync(join(root, 'bench/plot.svg'), plotOf(results.measured));
  return 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
