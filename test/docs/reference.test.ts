import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMAND_GROUPS, COMMANDS } from '../support/commands.ts';
import { commandsPage, MEANS_NO } from './commands-page.ts';
import { type PublishedSchema, projectPage } from './project-page.ts';
import { reasonsPage } from './reasons-page.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Set to write the pages anew from the code; read the change before you commit it. */
const UPDATE = process.env['UPDATE_DOCS'] === '1';

function schema(): PublishedSchema {
  return JSON.parse(readFileSync(join(ROOT, 'schemas/project.json'), 'utf8'));
}

test.each([
  ['docs/commands.md', () => commandsPage(COMMAND_GROUPS)],
  ['docs/flotilla-yaml.md', () => projectPage(schema())],
  ['docs/reasons.md', reasonsPage],
])('%s is what the code says', (path, write) => {
  const page = write();
  if (UPDATE) writeFileSync(join(ROOT, path), page);
  expect(page).toBe(readFileSync(join(ROOT, path), 'utf8'));
});

test('the page of commands has an exit code of no command that is gone', () => {
  const names = COMMANDS.map(({ name }) => name);
  expect(Object.keys(MEANS_NO).filter((name) => !names.includes(name))).toEqual([]);
});
