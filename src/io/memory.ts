import { hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.ts';

/** What this machine keeps for its user from one run to the next. It may be gone at any time, and nothing is lost by that. */
export interface Memory {
  /** So many things a run must have looked at to be worth a place. */
  readonly fewest: number;
  /** What was kept under a name; undefined where nothing was, or where it cannot be read as it was written. */
  readonly recall: (name: string) => string | undefined;
  /** Keeps a text, if that can be done; nobody is told where it cannot. */
  readonly keep: (name: string, text: string) => void;
}

/** What tells a text from all others. It is compared on this machine, with this build of flotilla: no other reads it. */
export function digestOf(text: string): string {
  return hash('sha256', text);
}

/** With fewer files a command is done before anybody wonders, and as quickly as it could be recalled. */
const FEWEST = 1000;

/** So many texts are kept; the oldest go. */
const MOST_KEPT = 50;

/**
 * The memory in a folder: a file for each text, with a checksum before it. Files that others could have written are not read.
 * @param build - whatever tells one build of flotilla, and what runs it, from another: each has a memory of its own
 */
export function memoryIn(folder: string, build: () => string): Memory {
  const fileOf = (name: string): string => join(folder, digestOf(JSON.stringify([build(), name])));
  return {
    fewest: FEWEST,
    recall: (name) => quietly(() => checked(readOwn(fileOf(name)))),
    keep: (name, text) => {
      quietly(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const path = fileOf(name);
        // Under a name of its own until it is whole; what a run that was killed left counts as one of the oldest.
        const temporary = join(folder, digestOf(`${path} ${process.pid}`));
        writeFileSync(temporary, `${digestOf(text)}\n${text}`, { mode: 0o600 });
        renameSync(temporary, path);
        forgetOldest(folder);
      });
    },
  };
}

function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function readOwn(path: string): string {
  const file = openSync(path, 'r');
  try {
    const { uid, mode } = fstatSync(file);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn ? readFileSync(file, 'utf8') : '';
  } finally {
    closeSync(file);
  }
}

function checked(kept: string): string | undefined {
  const end = kept.indexOf('\n');
  const text = kept.slice(end + 1);
  return end !== -1 && kept.slice(0, end) === digestOf(text) ? text : undefined;
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{64}$/.test(name))
    .map((name) => join(folder, name));
  if (files.length <= MOST_KEPT) return;
  const dated = files.map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { path } of dated.sort((a, b) => b.at - a.at).slice(MOST_KEPT)) unlinkSync(path);
}

/**
 * The memory of a build of flotilla on this machine; undefined where there is none.
 * @param build - URL of the file that is the build: by its text it is told from others, so the source, which is many files, has none
 */
export function memoryOf(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  build: string,
): Memory | undefined {
  const folder = cacheFolder(platform, environment);
  if (folder === undefined || build.endsWith('.ts')) return undefined;
  return memoryIn(
    join(folder, 'runs'),
    () => `${process.version} ${process.arch} ${readFileSync(fileURLToPath(build), 'utf8')}`,
  );
}
