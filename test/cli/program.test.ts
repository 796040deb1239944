import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/model/names.ts';
import { COMMANDS } from '../support/commands.ts';
import { repository } from '../support/world.ts';

const ROOT = join(import.meta.dirname, '../..');

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(VERSION).toBe(version);
  expect(await repository({}).run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each(COMMANDS.map(({ name, examples }) => ({ name, examples })))(
  'help of $name shows it at work',
  async ({ name, examples }) => {
    const { code, stdout } = await repository({}).run([name, '--help']);
    expect(code).toBe(0);
    expect(examples.length).toBeGreaterThan(0);
    for (const [purpose, line] of examples) expect(stdout).toContain(`  # ${purpose}\n  $ ${line}\n`);
  },
);

test.each(['ModelInfer', 'project', 'Rollout'])('schema %s is a JSON Schema', async (kind) => {
  const { stdout } = await repository({}).run(['schema', kind]);
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: expect.stringMatching(new RegExp(kind, 'i')),
  });
});

/** The command as it is installed, built from these sources. */
function built(args: readonly string[], input = ''): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
    input,
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('as a plugin of kubectl', () => {
  const bin = mkdtempSync(join(tmpdir(), 'kubectl-'));
  const plugin = join(bin, 'kubectl-flotilla');
  symlinkSync(join(ROOT, 'dist/cli.js'), plugin);
  afterAll(() => rmSync(bin, { recursive: true }));
  const called = (...args: readonly string[]) => execFileSync(plugin, args, { cwd: ROOT, encoding: 'utf8' });

  test('the package installs it under the name that kubectl looks for', () => {
    const { bin: installed } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(installed).toEqual({ flotilla: 'dist/cli.js', 'kubectl-flotilla': 'dist/cli.js' });
  });

  test('help says what a person types', () => {
    const help = called('status', '--help');
    expect(help).toContain('Usage: kubectl flotilla status [options] [model]\n');
    expect(help).toContain('\n  $ kubectl flotilla status llama-fleet --why\n');
    expect(help).toContain('-o json | kubectl flotilla status --from -\n');
    expect(help).not.toMatch(/(?<!kubectl )flotilla /);
    expect(called('--help')).toContain('Usage: kubectl flotilla [options] [command]\n');
  });

  test('it answers as flotilla does', () => {
    expect(called('--version')).toBe(`${VERSION}\n`);
    expect(called('-C', 'examples/llama-multinode', 'synth', '--check')).toBe(
      built(['-C', 'examples/llama-multinode', 'synth', '--check']).stdout,
    );
  });
});

/** Commands that ask a cluster about models that they have found in files, and so take no namespace. */
const BY_FILES = ['plan'];

test.each(COMMANDS.filter(({ options }) => 'kubeconfig' in options).map(({ name }) => name))(
  '%s takes kubectl’s flags for the cluster',
  async (name) => {
    const { stdout } = await repository({}, { calledAs: 'kubectl flotilla' }).run([name, '--help']);
    const ofModels = BY_FILES.includes(name) ? [] : ['-n, --namespace <', '-A, --all-namespaces '];
    for (const flag of ['--context <', '--kubeconfig <', ...ofModels]) expect(stdout).toContain(flag);
  },
);

test('the built command reads standard input and prints manifests', () => {
  const input = readFileSync(join(ROOT, 'examples/entry-only/apps/embedder/model-infer.yaml'), 'utf8');
  const { status, stdout } = built(['synth', '--stdout', '-'], input);
  expect(status).toBe(0);
  expect(stdout.match(/^kind: Pod$/gm)).toHaveLength(3);
});

test('a reader that has seen enough ends the command quietly', () => {
  const line = `"${process.execPath}" dist/cli.js -C examples/fleet synth --stdout | head -n 1`;
  expect(execFileSync('sh', ['-c', line], { cwd: ROOT, encoding: 'utf8' })).toBe('apiVersion: v1\n');
});
