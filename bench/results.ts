import type { Verdict } from './limits.ts';
import type { Machine } from './machine.ts';
import { type Measurement, peakOf, secondsOf } from './measurement.ts';
import { spread } from './statistics.ts';

/** All that a run found out. */
export interface Results {
  readonly machine: Machine;
  readonly measured: readonly Measurement[];
  readonly verdicts: readonly Verdict[];
}

/** The results as a page: what they were measured with, the limits, and a table for each work. */
export function resultsPage({ machine, measured, verdicts }: Results): string {
  const machineText = Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`);
  const works = [...new Set(measured.map(({ work }) => work))].map((work) => {
    const each = measured.filter((one) => one.work === work);
    return `## ${work}, ${countText(each[0]?.pods ?? 0)} pods\n\n${workTable(each)}`;
  });
  const limits = `## Limits\n\n${limitsTable(verdicts)}`;
  return `${[HEAD, machineText.join('\n'), limits, ...works].join('\n\n')}\n`;
}

const HEAD = `# Results

Written by \`npm run bench\`; [README.md](README.md) says what each work is. Medians of rounds in turns; the spread is from
the lowest to the highest round; × is the time as a multiple of the first row's. Memory is the most that the process
held in any round.

![Time and memory over pods](plot.svg)`;

/** The limits, and what was found. */
export function limitsTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ limit, word, found, allowed, unit }) => [
    limit.says,
    allowed === undefined ? '–' : `${figureText(allowed)} ${unit}`,
    found === undefined ? '–' : `${figureText(found)} ${unit}`,
    word === 'broken' ? '**broken**' : word,
  ]);
  return table(['limit', 'allowed', 'found', ''], rows);
}

/** What one work took, a row per contestant. */
export function workTable(measured: readonly Measurement[]): string {
  const [first] = measured;
  const rows = measured.map((each) => {
    const { lowest, highest } = spread(each.seconds);
    const peak = peakOf(each);
    return [
      each.contestant,
      secondsText(secondsOf(each)),
      `${secondsText(lowest)} – ${secondsText(highest)}`,
      `${each.seconds.length}`,
      first === undefined ? '' : figureText(secondsOf(each) / secondsOf(first)),
      peak === undefined ? '–' : `${Math.round(peak)} MiB`,
    ];
  });
  return table(['', 'median', 'spread', 'rounds', '×', 'peak memory'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function secondsText(seconds: number): string {
  return seconds < 1 ? `${figureText(seconds * 1000)} ms` : `${figureText(seconds)} s`;
}

/** Three digits that count. */
function figureText(value: number): string {
  if (value >= 1000) return countText(Math.round(value));
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function countText(count: number): string {
  return `${count}`.replace(/\B(?=(\d{3})+$)/g, ',');
}
