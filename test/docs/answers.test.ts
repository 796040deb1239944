import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { parseManifests } from '../../src/yaml/read.ts';
import { apiServer } from '../support/api-server.ts';
import { runBlock, runIn } from '../support/console.ts';
import { applied } from '../support/live.ts';
import { pageBlocks } from '../support/page-blocks.ts';
import { repository } from '../support/world.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Set to rewrite the pages' answers with what the commands say now; read the change before you commit it. */
const UPDATE = process.env['UPDATE_DOCS'] === '1';

type Environment = Readonly<Record<string, string>>;

/** A page whose commands are run, one after another, in a folder of their own. */
interface Page {
  readonly path: string;
  /** A command that it shows, so that a page without any does not pass. */
  readonly shows: string;
  /** How many of its blocks are run: where fewer than all, the others need a cluster. */
  readonly blocks: number;
  /** Makes what the reader is thought to have; gives what the commands see of the environment. */
  readonly prepare?: (folder: string) => Promise<Environment>;
}

const ALL = Number.POSITIVE_INFINITY;
const PLAIN: Environment = { FLOTILLA: ROOT, LC_ALL: 'C' };

const PAGES: readonly Page[] = [
  { path: 'README.md', shows: '$ flotilla promote', blocks: ALL },
  { path: 'docs/guide.md', shows: '$ flotilla promote --commit', blocks: ALL, prepare: newCheckout },
  { path: 'docs/when-things-go-wrong.md', shows: '$ flotilla resolve', blocks: ALL, prepare: newCheckout },
  { path: 'docs/environments.md', shows: '$ flotilla build --env staging', blocks: ALL },
  { path: 'docs/argocd.md', shows: '$ flotilla ', blocks: 1 },
  { path: 'docs/flux.md', shows: '$ flotilla ', blocks: 1 },
  { path: 'docs/doctor.md', shows: '$ flotilla ', blocks: 1 },
  { path: 'docs/fit.md', shows: '$ flotilla fit', blocks: ALL },
  { path: 'docs/status.md', shows: 'cannot promote llama-fleet', blocks: ALL, prepare: fleetMidway },
  { path: 'docs/recover.md', shows: '$ flotilla recover', blocks: ALL, prepare: evictedPod },
];

test.each(PAGES)('$path: its commands run, and every answer is as shown', async ({ path, shows, blocks, prepare }) => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const environment = (await prepare?.(folder)) ?? PLAIN;
  let page = readFileSync(join(ROOT, path), 'utf8');
  expect(page).toContain(shows);
  let left = blocks;
  for (const { language, text, file } of pageBlocks(page)) {
    if (language === 'yaml' && file !== undefined) write(join(folder, file), text);
    if (language === 'diff' && file !== undefined) edit(join(folder, file), text);
    if (language !== 'console' || left === 0) continue;
    left -= 1;
    const ran = await runBlock(text, folder, environment);
    if (UPDATE) page = page.replace(text, () => ran);
    else expect(ran).toBe(text);
  }
  if (UPDATE) writeFileSync(join(ROOT, path), page);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Does to a file what a block shows as a change: at every place where its lines are, but for those that begin with `+`, it
 * puts them without those that begin with `-`. The block's first line names the file.
 */
function edit(path: string, block: string): void {
  const lines = block.split('\n').slice(1, -1);
  const side = (other: string): string =>
    lines.flatMap((line) => (line.startsWith(other) ? [] : [`${line.slice(1)}\n`])).join('');
  const [before, after] = [side('+'), side('-')];
  const text = readFileSync(path, 'utf8');
  expect(text, block).toContain(before);
  writeFileSync(path, text.replaceAll(before, after));
}

/** A new repository of Git, in which the reader commits at a time that does not move. */
async function newCheckout(folder: string): Promise<Environment> {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  const [name, email, date] = ['guide', 'guide@localhost', '2026-01-31T12:00:00Z'];
  execFileSync('git', ['-C', folder, 'config', 'user.name', name]);
  execFileSync('git', ['-C', folder, 'config', 'user.email', email]);
  return Object.fromEntries([
    ...Object.entries(PLAIN),
    ...['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, name],
      [`GIT_${who}_EMAIL`, email],
      [`GIT_${who}_DATE`, date],
    ]),
  ]);
}

/** A fleet in the middle of a rollout, of which a group does not start. */
async function fleetMidway(folder: string): Promise<Environment> {
  const server = await apiServer();
  onTestFinished(() => server.close());
  cpSync(join(ROOT, 'examples/fleet'), folder, { recursive: true });
  const app = join(folder, 'apps/llama-fleet/model-infer.yaml');
  writeFileSync(app, readFileSync(app, 'utf8').replaceAll('v0.10.0', 'v0.10.1'));
  await runIn(folder, ['synth']);
  const live = manifestsIn(join(folder, 'generated/fleet/llama-fleet/live'));
  server.set(...applied(live, (name) => !name.startsWith('llama-fleet-62-')));
  return { KUBECONFIG: server.kubeconfig };
}

/** What an agent applies of a folder. */
function manifestsIn(folder: string): readonly JsonObject[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return files.flatMap((path) => parseManifests(path, readFileSync(join(folder, path), 'utf8')).objects);
}

/** What a real cluster held after an eviction, a day before the time of the page, and the ConfigMap that belongs to it. */
async function evictedPod(folder: string): Promise<Environment> {
  const recorded = readFileSync(join(ROOT, 'test/status/recorded/evicted-pod.json'), 'utf8');
  const example = join(ROOT, 'examples/llama-multinode/apps/llama-multinode/model-infer.yaml');
  const modelInfer = readFileSync(example, 'utf8').replace('name: llama-multinode', 'name: run');
  const app = { 'model-infer.yaml': modelInfer };
  const { stdout } = await repository(app).run(['synth', 'model-infer.yaml', '--stdout']);
  const [configMap = ''] = stdout.split('---\n');
  write(join(folder, 'pods.json'), `${configMap}---\n${recorded.replaceAll('2026-11-24T', '2026-01-30T')}`);
  return {};
}
