import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { isObject, type Json } from '../src/model/json.ts';

const ROOT = join(import.meta.dirname, '..');
const WORKFLOWS = readdirSync(join(ROOT, '.github/workflows')).map((name) => `.github/workflows/${name}`);
/** Everything that a runner reads: our own workflows, the action, and the workflow that `flotilla init` writes. */
const FILES = [...WORKFLOWS, 'action.yml', 'src/cli/templates/workflow.yaml'];

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** All objects in a YAML file, with the names that lead to them. */
function* objectsIn(value: unknown, path = ''): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, Object.fromEntries(Object.entries(value))];
  for (const [name, each] of Object.entries(value)) yield* objectsIn(each, path === '' ? name : `${path}.${name}`);
}

describe('workflows', () => {
  test.each(FILES)('%s takes each action by its commit, and says which version that is', (path) => {
    const uses = [...textOf(path).matchAll(/uses: (.*)$/gm)].map(([, text = '']) => text);
    // Our own one stands in a workflow that is pinned as a whole.
    const others = uses.filter((text) => text !== 'flotilla/flotilla@v0');
    expect(others.filter((text) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(text))).toEqual([]);
  });

  test.each(FILES)('%s puts no text of an event into a script: it is handed on by the environment', (path) => {
    const scripts = [...objectsIn(load(textOf(path)))].flatMap(([, { run }]) => (typeof run === 'string' ? [run] : []));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test.each(WORKFLOWS)('%s gives rights to write to single jobs alone', (path) => {
    const workflow = load(textOf(path));
    expect(workflow).toHaveProperty('permissions');
    expect(JSON.stringify(Object(workflow).permissions)).not.toContain('write');
  });

  test.each(['release', 'site'])('in %s.yml no job that runs scripts of packages may write', (name) => {
    const jobs = [...objectsIn(load(textOf(`.github/workflows/${name}.yml`)))].filter(([path]) =>
      /^jobs\.\w+$/.test(path),
    );
    const unsafe = jobs.filter(([, job]) => {
      const text = JSON.stringify(job);
      const runsScripts = /npm (ci|run|test|install)|\.ci\/run/.test(text.replaceAll('npm ci --ignore-scripts', ''));
      return runsScripts && JSON.stringify(job['permissions'] ?? '').includes('write');
    });
    expect(jobs.length).toBeGreaterThan(1);
    expect(unsafe).toEqual([]);
  });

  test('what publishes takes the package that was tested, and neither checks out nor installs anything', () => {
    const text = textOf('.github/workflows/release.yml');
    const [, publish = ''] = /\n {2}publish:\n(.*?)\n {2}\w+:\n/s.exec(text) ?? [];
    expect(publish).toContain('needs: test');
    expect(publish).toContain('--provenance');
    expect(publish).not.toMatch(/checkout|npm (ci|install)|npx/);
    expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
    expect(text).toContain('npm sbom');
  });
});

describe('the lockfile', () => {
  const lock: Json = JSON.parse(textOf('package-lock.json'));
  const packages = isObject(lock) && isObject(lock['packages']) ? Object.entries(lock['packages']) : [];
  // What a package brings along lies in its own archive, whose digest covers it.
  const locked = packages.filter(([path, each]) => path !== '' && isObject(each) && each['inBundle'] !== true);

  test('names every package by a digest of its content, and none by an address', () => {
    const loose = locked.filter(([, each]) => isObject(each) && !`${each['integrity']}`.startsWith('sha512-'));
    const elsewhere = locked.filter(([, each]) => isObject(each) && each['resolved'] !== undefined);
    expect(locked.length).toBeGreaterThan(500);
    expect(loose.map(([path]) => path)).toEqual([]);
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  test('lets just those packages run a script when they are installed that must', () => {
    const scripted = locked.filter(([, each]) => isObject(each) && each['hasInstallScript'] === true);
    expect(scripted.map(([path]) => path.replace(/^.*node_modules\//, '')).sort()).toEqual(['esbuild']);
  });
});

test('all that is bundled stands under a license that lets it, with its text', () => {
  const [, ...notices] = textOf('dist/THIRD-PARTY-NOTICES.txt').split(`\n${'-'.repeat(80)}\n\n`);
  const licenses = notices.map((notice) => /^License: (.*)$/m.exec(notice)?.[1]);
  expect(new Set(licenses)).toEqual(new Set(['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause']));
  // It says whose it is, and no more.
  const bare = notices.filter((notice) => notice.includes('The package holds no license text'));
  expect(bare.map((notice) => notice.split(' ')[0])).toEqual(['tr46']);
});
