import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { healthMetrics, modelMetrics } from '../../src/report/status/metrics.ts';
import { modelStatus } from '../../src/status/model.ts';
import { expecting, live } from '../support/live.ts';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8');

test('the page on deploy/ names files that are there', () => {
  const named = [...page.matchAll(/(?<![\w./])deploy(?:\/[\w./-]*\w)?(?=[\s`/,]|$)/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('the page lists every gauge and its labels, and how many series a model has', () => {
  const status = modelStatus(expecting(['aaa']), live(), { now: 0 });
  const ofModel = modelMetrics([status]);
  const rows = [...healthMetrics(true, 0), ...ofModel].map(
    ({ name, labels }) => `| \`${name}\` | ${labels.join(', ')}${labels.length > 0 ? ' ' : ''}|`,
  );
  expect(page.split('\n').filter((line) => line.startsWith('| `flotilla_'))).toEqual(rows);
  const series = ofModel.reduce((sum, { samples }) => sum + samples.length, 0);
  expect(page).toContain(`${series} series for each model`);
});
