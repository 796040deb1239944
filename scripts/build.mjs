/**
 * Builds the package into dist/: cli.js (the command, its dependencies bundled, commands in chunks that load when
 * called), index.js and cdk8s.js (the library and the constructs; yaml, cdk8s and constructs are left to the user's
 * node_modules) and types/ (their declarations).
 * Runs on `npm ci` and when the package is installed from Git.
 */
import { spawn } from 'node:child_process';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** Settings of both bundles. Not minified: start-up gains nothing, and a user's stack trace stays readable. */
const shared = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
};

// commander and yaml are CommonJS on Node and call require() for Node's own modules, which an ES module lacks.
const requireBanner = `import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);`;

/** Bundles the command and makes it executable. */
async function buildCommand() {
  await build({
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts' },
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: requireBanner },
  });
  const cli = join(dist, 'cli.js');
  await writeFile(cli, `#!/usr/bin/env node\n${await readFile(cli, 'utf8')}`);
  await chmod(cli, 0o755);
}

/** Bundles the library, and the constructs beside it: what both need is one chunk, so that its classes exist once. */
async function buildLibrary() {
  await build({
    ...shared,
    entryPoints: { index: 'src/index.ts', cdk8s: 'src/constructs/index.ts' },
    external: ['yaml', 'cdk8s', 'constructs'],
    splitting: true,
    chunkNames: 'chunks/library-[hash]',
  });
}

/** Writes the library's declarations with TypeScript's own compiler, in a process beside esbuild's. */
function buildDeclarations() {
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const child = spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tsc ended with ${code}`))));
  });
}

await rm(dist, { recursive: true, force: true });
await Promise.all([buildDeclarations(), buildCommand(), buildLibrary()]);
