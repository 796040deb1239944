import { expect, test } from 'vitest';
import type { Measurement } from '../../bench/measurement.ts';
import { plotOf } from '../../bench/plot.ts';

function streamOf(contestant: string, pods: number, seconds: number): Measurement {
  return { work: `stdout-${pods}`, contestant, pods, seconds: [seconds], peakMiB: [50 * seconds] };
}

const svg = plotOf([
  streamOf('flotilla', 8000, 1),
  streamOf('flotilla', 800, 0.1),
  streamOf('cdk8s', 800, 10),
  { work: 'wide', contestant: 'flotilla', pods: 1, seconds: [1000], peakMiB: [1] },
]);

test('a line joins the sizes of one contestant, from few pods to many, one step for each power of ten', () => {
  const lines = [...svg.matchAll(/polyline class="line" stroke="[^"]+" points="([^"]+)"/g)].map(([, points]) => points);
  // Time from 100 ms to 10 s, memory from 1 to 1000 MiB, over pods from 100 to 10,000.
  expect(lines).toEqual(['199.5,56.0', '199.5,356.0 349.5,206.0', '679.5,86.1', '679.5,286.1 829.5,186.1']);
});

test('works that are no row of sizes are left out', () => {
  expect(svg).not.toContain('1000 s');
});

test('each contestant is named once a chart, and told apart on light and dark pages', () => {
  expect(svg.match(/>flotilla</g)).toHaveLength(2);
  expect(svg.match(/>cdk8s</g)).toHaveLength(2);
  expect(svg).not.toContain('helm');
  expect(svg).toContain('@media(prefers-color-scheme:dark)');
});

test('names of lines that end together do not lie on each other', () => {
  const together = plotOf([streamOf('flotilla', 800, 1), streamOf('cdk8s', 800, 1), streamOf('cdk8s', 8, 1)]);
  const heights = [...together.matchAll(/y="([^"]+)" text-anchor="start"/g)].map(([, y]) => Number(y));
  const [first = 0, second = 0, third = 0, fourth = 0, ...more] = heights;
  expect([second - first, fourth - third, more.length]).toEqual([15, 15, 0]);
});

test('without measurements it is an empty page', () => {
  expect(plotOf([])).not.toContain('polyline');
});
