import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '../src/model/json.ts';
import { parseManifests } from '../src/yaml/read.ts';
import { applied } from './support/live.ts';

const ROOT = join(import.meta.dirname, '..');
const APP = 'apps/llama/model-infer.yaml';
const LIVE = 'generated/default/llama/live';

const work = mkdtempSync(join(tmpdir(), 'newcomer-'));
const folder = join(work, 'models');

// What `npm test` tells its scripts is about this repository, and not for the npm of a newcomer.
const ownEnvironment = Object.entries(process.env).filter(([name]) => !/^npm_|^NO_COLOR$|^FORCE_COLOR$/i.test(name));
const environment = { ...Object.fromEntries(ownEnvironment), npm_config_cache: join(work, 'cache') };

function run(command: string, cwd: string): SpawnSyncReturns<string> {
  const [program = '', ...args] = command.split(' ');
  return spawnSync(program, args, { cwd, encoding: 'utf8', env: environment });
}

/** Runs a command of which all is expected to go well; gives what it printed. */
function printed(command: string): string {
  const { status, stdout, stderr } = run(command, folder);
  expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

/** What `kubectl get -o json` prints once an agent has applied what lies in live/, and all pods are ready. */
function dump(): string {
  const paths = readdirSync(join(folder, LIVE), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  const manifests: readonly JsonObject[] = paths.flatMap(
    (path) => parseManifests(path, readFileSync(join(folder, LIVE, path), 'utf8')).objects,
  );
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items: applied(manifests) });
}

// The tarballs are of dist/ as it was built last. That of yaml makes the one dependency known without a network.
beforeAll(() => {
  mkdirSync(folder);
  const packed = `${ROOT} ${join(ROOT, 'node_modules/yaml')}`;
  const { status, stderr } = run(`npm pack --ignore-scripts --silent --pack-destination ${work} ${packed}`, work);
  expect(status, stderr).toBe(0);
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

test('a newcomer gets from an empty folder to a rollout that is done, with the installed package and nothing else', () => {
  const tarballs = readdirSync(work).filter((name) => name.endsWith('.tgz'));
  expect(tarballs).toHaveLength(2);
  printed('npm init -y');
  printed(`npm install --offline --ignore-scripts --no-audit --no-fund ../${tarballs.join(' ../')}`);
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'flotilla',
    'yaml',
  ]);

  // npx finds the command, once: what it starts is started without it from then on, and as well.
  expect(printed('npx flotilla init --yes')).toContain(`wrote   ${APP}\n`);
  expect(printed('node_modules/.bin/flotilla validate --strict')).toMatchInlineSnapshot(`""`);
  expect(printed('node_modules/.bin/flotilla synth')).toMatchInlineSnapshot(`
    "1 model: 0 files written, 0 removed, 8 unchanged
    "
  `);

  const spec = readFileSync(join(folder, APP), 'utf8');
  writeFileSync(join(folder, APP), spec.replaceAll('v0.10.0', 'v0.10.1'));
  expect(printed('node_modules/.bin/flotilla synth')).toMatchInlineSnapshot(`
    "wrote   apps/llama/revisions/llama-mlrp44hvbq.yaml
    wrote   apps/llama/rollout.yaml
    wrote   generated/default/llama/live/expectation.yaml
    wrote   generated/default/llama/live/group-1/serve-0.yaml
    wrote   generated/default/llama/plan.md
    wrote   generated/default/llama/stages/2-partition-0/group-0/pod-group.yaml
    wrote   generated/default/llama/stages/2-partition-0/group-0/serve-0.yaml
    1 model: 7 files written, 0 removed, 4 unchanged
    "
  `);
  const plan = printed('node_modules/.bin/flotilla plan');
  expect(plan).toMatchInlineSnapshot(`
    "default/llama
      1 of 2 groups runs mlrp44hvbq; 1 group to come in 1 stage.
      image v0.10.0 → v0.10.1 (entry, worker of serve)
      target mlrp44hvbq, partition 0, maxUnavailable 1, maxSurge 0
      now    wnstgplthd  group 0
      now    mlrp44hvbq  group 1
      stage 2 of 2  replaces group 0: 2 pods replaced, 16 nvidia.com/gpu out of service, 1 group left
      at most 16 nvidia.com/gpu out of service, at least 1 group left
      plan xxkzszl9nr: flotilla promote llama --expect-plan xxkzszl9nr
    "
  `);

  const digest = /--expect-plan (\w+)/.exec(plan)?.[1] ?? '';
  expect(printed(`node_modules/.bin/flotilla promote llama --expect-plan ${digest}`)).toMatchInlineSnapshot(`
    "promote default/llama: group 0 to mlrp44hvbq
    not asked: whether the stage before is available; --when-healthy asks the cluster first
    no stage to come
    "
  `);
  writeFileSync(join(folder, 'dump.json'), dump());
  expect(printed('node_modules/.bin/flotilla status --from dump.json')).toMatchInlineSnapshot(`
    "default/llama
      Available: 2/2 groups available, 2/2 on mlrp44hvbq
      GROUPS  PODS  REVISION    STATUS   WHY
      0-1     2/2   mlrp44hvbq  Current
    "
  `);
});
