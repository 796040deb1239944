import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AGENTS } from '../../src/agents/registry.ts';
import { commandGroups } from '../../src/cli/commands.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { COMMANDS } from '../support/commands.ts';
import { commandsPage, MEANS_NO } from './commands-page.ts';
import { type PublishedSchema, projectPage } from './project-page.ts';
import { reasonsPage } from './reasons-page.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Set to write the pages anew from the code; read the change before you commit it. */
const UPDATE = process.env['UPDATE_DOCS'] === '1';

const GROUPS = commandGroups({ agents: AGENTS, dialects: DIALECTS });

const TOPICS = [
  { heading: 'The first minutes', commands: GROUPS.start },
  { heading: 'From a ModelInfer to files', commands: GROUPS.compile },
  { heading: 'A rollout', commands: GROUPS.rollout },
  { heading: 'A cluster', commands: GROUPS.cluster },
  { heading: 'Agents and other programs', commands: GROUPS.setup },
];

function schema(): PublishedSchema {
  return JSON.parse(readFileSync(join(ROOT, 'schemas/project.json'), 'utf8'));
}

test.each([
  ['docs/commands.md', () => commandsPage(TOPICS)],
  ['docs/flotilla-yaml.md', () => projectPage(schema())],
  ['docs/reasons.md', reasonsPage],
])('%s is what the code says', (path, write) => {
  const page = write();
  if (UPDATE) writeFileSync(join(ROOT, path), page);
  expect(page).toBe(readFileSync(join(ROOT, path), 'utf8'));
});

test('the page of commands has every command, and an exit code of none that is gone', () => {
  const names = COMMANDS.map(({ name }) => name);
  expect(TOPICS.flatMap(({ commands }) => commands.map(({ name }) => name)).toSorted()).toEqual(names.toSorted());
  expect(Object.keys(MEANS_NO).filter((name) => !names.includes(name))).toEqual([]);
});
