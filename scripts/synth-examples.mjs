/**
 * Runs the built `flotilla synth` in each folder of examples/: `node scripts/synth-examples.mjs [--check]`.
 * Without --check it refreshes what is committed there; with it, it writes nothing and ends with 1 when a tree is stale.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const names = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** @returns whether synth succeeded in one example, after its report on stdout and stderr */
function synth(name) {
  process.stderr.write(`examples/${name}\n`);
  const cwd = join(root, 'examples', name);
  const run = (...args) => spawnSync(process.execPath, args, { cwd, stdio: 'inherit' }).status === 0;
  // A cdk8s app writes its ModelInfers first; whether they are stale is for the tests to say, which run it elsewhere.
  const isWritten = process.argv.includes('--check') || !existsSync(join(cwd, 'main.mjs')) || run('main.mjs');
  return isWritten && run(cli, 'synth', ...process.argv.slice(2));
}

// Every example is run, so that one report names all that are stale.
const failed = names.filter((name) => !synth(name));
if (names.length === 0 || failed.length > 0) process.exitCode = 1;
