/**
 * Makes one file of the command and all that it runs on, for this system, in executables/: nobody who has it needs Node.
 * Bun brings the runtime, from a package of the registry for each system; docs/decisions/008-one-file-to-run.md says why.
 * Usage: npm run executable
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { EXECUTABLE } from './bundles.mjs';

const BUN = '1.4.5';

const SYSTEMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const PROCESSORS = { x64: 'x64', arm64: 'aarch64' };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules/.cache/flotilla-executable');
const suffix = process.platform === 'win32' ? '.exe' : '';

/** The program that makes executables, installed where nothing else is: whoever works on flotilla seldom needs its 100 MB. */
function bun() {
  const name = `@oven/bun-${SYSTEMS[process.platform]}-${PROCESSORS[process.arch]}`;
  const program = join(cache, BUN, 'node_modules', name, `bin/bun${suffix}`);
  if (existsSync(program)) return program;
  mkdirSync(join(cache, BUN), { recursive: true });
  const npm = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', join(cache, BUN)];
  execFileSync('npm', [...npm, `${name}@${BUN}`], { stdio: 'inherit', shell: process.platform === 'win32' });
  return program;
}

/** Without these a compiled program reads what lies in the folder that it runs in, such as a repository of strangers. */
const READS_NOTHING = ['dotenv', 'bunfig', 'tsconfig', 'package-json'].map((file) => `--no-compile-autoload-${file}`);

await build({ ...EXECUTABLE, outdir: cache });
const executable = join(root, `executables/flotilla${suffix}`);
const format = ['--compile', '--bytecode', '--format=esm', ...READS_NOTHING];
execFileSync(bun(), ['build', ...format, join(cache, 'flotilla.js'), '--outfile', executable], { stdio: 'inherit' });
