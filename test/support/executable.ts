import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { World } from '../../src/cli/world.ts';
import type { MemoryFiles } from './memory-files.ts';

/** The executable that command lines of tests are given to, where FLOTILLA_EXECUTABLE names one; see CONTRIBUTING.md. */
export const EXECUTABLE = nameOfExecutable();

function nameOfExecutable(): string | undefined {
  const name = process.env['FLOTILLA_EXECUTABLE'];
  return name === undefined || name === '' ? undefined : resolve(name);
}

/** A command line for the executable. */
export interface ExecutableCall {
  readonly executable: string;
  /** Where tests say that the repository lies: the executable's own folder is called so in what comes back. */
  readonly root: string;
  readonly files: MemoryFiles;
  readonly environment: World['environment'];
  readonly stdin: string;
}

/** Runs a command line with the executable on a copy of a repository on the disk, and takes back what it left there. */
export function runExecutable(argv: readonly string[], call: ExecutableCall) {
  const { executable, root, files, environment, stdin } = call;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'flotilla-executable-')));
  try {
    const before = files.content();
    for (const [path, text] of Object.entries(before)) write(join(folder, path.slice(root.length)), text);
    const there = (text: string): string => text.replaceAll(root, folder);
    const { status, stdout, stderr } = spawnSync(executable, argv.map(there), {
      cwd: folder,
      input: stdin,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { PATH: process.env['PATH'], HOME: '/nowhere', KUBECONFIG: '/nowhere/kubeconfig', ...environment },
    });
    const after = new Map(filesIn(folder).map((path) => [`${root}/${path}`, readFileSync(join(folder, path), 'utf8')]));
    for (const path of Object.keys(before)) if (!after.has(path)) files.remove(path);
    for (const [path, text] of after) if (before[path] !== text) files.write(path, text);
    const here = (text: string): string => text.replaceAll(folder, root);
    return { code: status ?? -1, stdout: here(stdout), stderr: here(stderr) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
