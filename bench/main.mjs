/**
 * `npm run bench`: bundles the benchmark, which is TypeScript, and runs it. bench/README.md says what it can do.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const bench = dirname(fileURLToPath(import.meta.url));
const root = dirname(bench);
const bundles = join(root, 'node_modules/.cache/flotilla-bench/bundles');

// Bundled as the command is, so that stages measured here are as fast as they are there.
await build({
  entryPoints: [
    join(bench, 'run.ts'),
    ...readdirSync(join(bench, 'processes')).map((name) => join(bench, 'processes', name)),
  ],
  outdir: bundles,
  entryNames: '[name]',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
});

const { bench: run } = await import(pathToFileURL(join(bundles, 'run.mjs')).href);
process.exitCode = run(root, bundles, process.argv.slice(2));
