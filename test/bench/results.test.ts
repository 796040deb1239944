import { expect, test } from 'vitest';
import { verdictsOf } from '../../bench/limits.ts';
import type { Measurement } from '../../bench/measurement.ts';
import { resultsPage } from '../../bench/results.ts';

const measured: readonly Measurement[] = [
  { work: 'stdout-8000', contestant: 'flotilla', pods: 8000, seconds: [0.3, 0.25, 0.45], peakMiB: [80.4, 81.6, 80] },
  { work: 'stdout-8000', contestant: 'helm template', pods: 8000, seconds: [3], peakMiB: [1500] },
  { work: 'core-8', contestant: 'JSON.stringify', pods: 8, seconds: [0.000123], peakMiB: [] },
];

test('the page names the machine, the limits and every work', () => {
  const limits = [
    {
      says: '8 × faster than helm template',
      of: 'stdout-8000/flotilla',
      against: 'stdout-8000/helm template',
      times: 0.125,
    },
    { says: '80 MiB', of: 'stdout-8000/flotilla', peakMiB: 80 },
    { says: '1 s at 8 pods', of: 'stdout-8/flotilla', seconds: 1 },
  ];
  const machine = { machine: '2 cores', node: '20.20.0' };
  expect(resultsPage({ machine, measured, verdicts: verdictsOf(limits, measured) })).toMatchInlineSnapshot(`
    "# Results

    Written by \`npm run bench\`; [README.md](README.md) says what each work is. Medians of rounds in turns; the spread is from
    the lowest to the highest round; × is the time as a multiple of the first row's. Memory is the most that the process
    held in any round.

    ![Time and memory over pods](plot.svg)

    - machine: 2 cores
    - node: 20.20.0

    ## Limits

    | limit | allowed | found |  |
    | --- | --- | --- | --- |
    | 8 × faster than helm template | 0.375 s | 0.300 s | holds |
    | 80 MiB | 80.0 MiB | 81.6 MiB | **broken** |
    | 1 s at 8 pods | – | – | not measured |

    ## stdout-8000, 8,000 pods

    |  | median | spread | rounds | × | peak memory |
    | --- | --- | --- | --- | --- | --- |
    | flotilla | 300 ms | 250 ms – 450 ms | 3 | 1.00 | 82 MiB |
    | helm template | 3.00 s | 3.00 s – 3.00 s | 1 | 10.0 | 1500 MiB |

    ## core-8, 8 pods

    |  | median | spread | rounds | × | peak memory |
    | --- | --- | --- | --- | --- | --- |
    | JSON.stringify | 0.123 ms | 0.123 ms – 0.123 ms | 1 | 1.00 | – |
    "
  `);
});
