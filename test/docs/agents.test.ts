import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AGENTS } from '../../src/agents/registry.ts';
import { checksFor, kindsFor } from '../../src/doctor/diagnose.ts';
import { consoleBlocks, runBlock } from '../support/console.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Set to rewrite the pages' answers with what the commands say now; read the change before you commit it. */
const UPDATE = process.env['UPDATE_DOCS'] === '1';

test.each(['argocd', 'flux', 'doctor'])(
  'the commands of docs/%s.md run, and every answer is as shown',
  async (name) => {
    const path = join(ROOT, `docs/${name}.md`);
    const folder = mkdtempSync(join(tmpdir(), `${name}-`));
    try {
      const [block = ''] = consoleBlocks(path);
      const ran = await runBlock(block, folder, { FLOTILLA: ROOT, LC_ALL: 'C' });
      if (UPDATE)
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replace(block, () => ran),
        );
      else expect(ran).toBe(block);
      expect(ran).toContain('$ flotilla ');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

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
