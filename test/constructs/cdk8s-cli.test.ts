import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { exampleTree } from '../support/examples.ts';

const ROOT = join(import.meta.dirname, '../..');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A user's folder, with flotilla and cdk8s installed in it. */
function userFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'flotilla-cdk8s-'));
  folders.push(folder);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/flotilla'));
  for (const name of ['cdk8s', 'constructs'])
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

function cdk8s(folder: string, ...args: readonly string[]) {
  const argv = [join(ROOT, 'node_modules/cdk8s-cli/bin/cdk8s'), 'synth', '--no-check-upgrade', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function treeOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const own = paths.filter((path) => !path.startsWith('node_modules')).sort();
  return Object.fromEntries(own.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Has cdk8s check each pod as an API server would. */
const PLUGIN = `validations:
  - { package: ./node_modules/flotilla/dist/cdk8s.js, class: PodValidation, version: 0.1.0 }
`;
/** Where cdk8s notes which construct made which object. */
const METADATA = 'generated/construct-metadata.json';

describe('the stock cdk8s synth', () => {
  test('writes what is committed of the example, and again with the validation plugin', () => {
    const folder = userFolder();
    for (const file of ['cdk8s.yaml', 'main.mjs']) cpSync(join(ROOT, 'examples/cdk8s-llama', file), join(folder, file));
    const first = cdk8s(folder);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('  - generated/default/llama/live/group-0/405b-0.yaml\n');
    const committed = exampleTree('cdk8s-llama');
    expect(treeOf(folder)).toEqual(committed);

    const settings = `${committed['cdk8s.yaml']}${PLUGIN}`;
    writeFileSync(join(folder, 'cdk8s.yaml'), settings);
    expect(cdk8s(folder)).toMatchObject({ status: 0 });
    const { [METADATA]: metadata = '', ...written } = treeOf(folder);
    expect(written).toEqual({ ...committed, 'cdk8s.yaml': settings });
    expect(JSON.parse(metadata).resources).toMatchObject({
      'llama-1-405b-0-0': { path: 'serving/llama/group-1/405b-0/entry' },
    });
  });

  test('runs the validation plugin on the pods of any chart, and names their constructs', () => {
    const folder = userFolder({
      'cdk8s.yaml': `language: typescript\napp: node main.mjs\n${PLUGIN}`,
      'main.mjs': `
        import { ApiObject, App, Chart } from 'cdk8s';
        const app = new App();
        new ApiObject(new Chart(app, 'serving'), 'pod', {
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name: 'chat' },
          spec: { containers: [{ name: 'chat', image: 'chat:v1', imagePullPolicy: 'always' }] },
        });
        app.synth();
      `,
    });
    const { status, stdout } = cdk8s(folder);
    expect(status).toBe(2);
    expect(stdout).toContain('Construct Path: serving/pod');
    expect(stdout).toContain('> spec.containers[0].imagePullPolicy');
    expect(stdout).toContain('How to fix: did you mean "Always"?');
  });

  test('ends with every problem and its construct path, and flotilla has written nothing', () => {
    const folder = userFolder({
      'cdk8s.yaml': 'language: typescript\napp: node main.mjs\noutput: generated\n',
      'main.mjs': `
        import { Chart } from 'cdk8s';
        import { GitOpsApp, ModelInfer } from 'flotilla/cdk8s';
        const app = new GitOpsApp();
        new ModelInfer(new Chart(app, 'serving'), 'llama', { replicas: -1, template: { roles: [] } });
        app.synth();
      `,
    });
    const { status, stderr } = cdk8s(folder);
    expect(status).not.toBe(0);
    expect(stderr).toContain('[serving/llama] spec.replicas: -1 is less than 0  [out-of-range]');
    expect(stderr).toContain('[serving/llama] spec.template.roles: the list has 0 elements; the least is 1');
    expect(Object.keys(treeOf(folder))).toEqual(['cdk8s.yaml', 'main.mjs']);
  });
});

test('importing flotilla loads no cdk8s, and flotilla/cdk8s does', () => {
  const script = `
    import { createRequire } from 'node:module';
    const { cache } = createRequire(import.meta.url);
    const loaded = () => Object.keys(cache).some((path) => /node_modules.(cdk8s|constructs)./.test(path));
    const before = Object.keys(await import('flotilla'));
    console.log(before.includes('compile'), loaded());
    await import('flotilla/cdk8s');
    console.log(loaded());
  `;
  const argv = ['--input-type=module', '--eval', script];
  // Where a user of the clone works: the package is found by its own name.
  const cwd = join(ROOT, 'examples/cdk8s-llama');
  const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'true false\ntrue\n', stderr: '' });
});
