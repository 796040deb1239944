import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Bundles the command as it is now, in the way of the package's own build.
 * @returns a folder to put on the path: it holds `flotilla`, and `kubectl-flotilla`, as which kubectl runs it
 */
export async function bundleCommand(folder: string): Promise<string> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: { cli: 'src/cli/start.ts' },
    outdir: join(folder, 'command'),
    outExtension: { '.js': '.mjs' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    bundle: true,
    loader: { '.yaml': 'text' },
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  });
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of ['flotilla', 'kubectl-flotilla']) {
    const [command, script] = [join(bin, name), join(folder, 'command', `${name}.mjs`)];
    symlinkSync('cli.mjs', script);
    writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
    chmodSync(command, 0o755);
  }
  return bin;
}
