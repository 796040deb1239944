/**
 * Builds the package into dist/: cli.js (the command, its dependencies bundled, commands in chunks that load when
 * called), index.js and cdk8s.js (the library and the constructs; yaml, cdk8s and constructs are left to the user's
 * node_modules), types/ (their declarations) and THIRD-PARTY-NOTICES.txt (the licenses of what is bundled).
 * Runs on `npm ci` and when the package is installed from Git.
 */
import { spawn } from 'node:child_process';
import { chmod, copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { COMMAND, LIBRARY } from './bundles.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** Bundles the command and makes it executable; gives what was bundled. */
async function buildCommand() {
  const { metafile } = await build(COMMAND);
  const cli = join(dist, 'cli.js');
  await writeFile(cli, `#!/usr/bin/env node\n${await readFile(cli, 'utf8')}`);
  await chmod(cli, 0o755);
  return metafile;
}

/** Writes the library's declarations; those of the validators are written by hand, and TypeScript copies none of these. */
async function buildDeclarations() {
  await emitDeclarations();
  await copyFile(join(root, 'generated/validators.d.ts'), join(dist, 'types/generated/validators.d.ts'));
}

/** TypeScript's own compiler, in a process beside esbuild's. */
function emitDeclarations() {
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const child = spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tsc ended with ${code}`))));
  });
}

/** The folders of the packages whose code is in a bundle. */
function bundledPackages({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return new Set(files.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
}

/** A package by name and version, its license, and the texts that it comes with. */
async function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const files = (await readdir(join(root, folder)))
    .filter((file) => /^(licen[cs]e|notice|copying)\b/i.test(file))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(join(root, folder, file), 'utf8')));
  // Some packages only name their license: then who made it is what is left to say.
  const none = `The package holds no license text. Its author: ${author?.name ?? author}`;
  const text =
    texts.length === 0
      ? none
      : texts.map((each) => each.replaceAll('\r\n', '\n').replace(/^\n+/, '').trimEnd()).join('\n\n');
  return `${name} ${version}\nLicense: ${license}\n\n${text}\n`;
}

/** Writes the licenses of all packages whose code is in dist/. */
async function writeNotices(metafiles) {
  const folders = new Set(metafiles.flatMap((metafile) => [...bundledPackages(metafile)]));
  const notices = [...new Set(await Promise.all([...folders].map(noticeOf)))].sort();
  const head = 'flotilla is built with code of the packages below. Each stands under its own license.\n';
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`));
}

await rm(dist, { recursive: true, force: true });
const [, command, library] = await Promise.all([buildDeclarations(), buildCommand(), build(LIBRARY)]);
await writeNotices([command, library.metafile]);
