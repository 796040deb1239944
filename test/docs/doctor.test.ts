import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AGENTS } from '../../src/agents/registry.ts';
import { checksFor, kindsFor } from '../../src/doctor/diagnose.ts';

const ROOT = join(import.meta.dirname, '../..');

test('docs/doctor.md has a row for each check, in their order', () => {
  const page = readFileSync(join(ROOT, 'docs/doctor.md'), 'utf8');
  expect([...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id)).toEqual(checksFor(AGENTS).map(({ id }) => id));
});

test('the dump of docs/doctor.md holds each kind that the doctor reads', () => {
  const page = readFileSync(join(ROOT, 'docs/doctor.md'), 'utf8');
  const kinds = /^kubectl get (\S+) /m
    .exec(page)?.[1]
    ?.replace(/^crds,/, 'customresourcedefinitions,')
    .split(',');
  expect(kinds?.toSorted()).toEqual(
    kindsFor(checksFor(AGENTS))
      .map(({ plural }) => plural)
      .toSorted(),
  );
});
