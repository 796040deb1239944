import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Git, GitFile, GitOperation } from './ports.ts';
import { hasCode, WorldError } from './world-error.ts';

/** Most that one answer of Git may hold: the manifests of a large fleet. */
const MOST_BYTES = 2 ** 30;

/** The Git port over the `git` command of this machine. */
export const commandGit: Git = {
  changedPaths: (folder) => {
    const lines = git(folder, ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', '.']);
    const prefix = git(folder, ['rev-parse', '--show-prefix']).trim();
    const paths = lines
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => line.slice(3));
    return paths.map((path) => path.slice(prefix.length));
  },
  isFreeBranch: (folder, name) => {
    // Tried as far as it goes without making it.
    const input = `start\ncreate refs/heads/${name} HEAD\nprepare\nabort\n`;
    const isName = tried(folder, ['check-ref-format', '--branch', name])?.trim() === name;
    return isName && run(folder, ['update-ref', '--stdin'], input).status === 0;
  },
  commit: (folder, { message, paths, branch }) => {
    if (branch !== undefined) git(folder, ['switch', '--quiet', '--create', branch]);
    git(folder, ['add', '--all', '--force', '--', ...paths]);
    git(folder, ['commit', '--quiet', '--file=-', '--', ...paths], message);
    return { hash: git(folder, ['rev-parse', 'HEAD']).trim() };
  },
  addedIn: (folder, path) => {
    const added = tried(folder, ['log', '--diff-filter=A', '--format=%as %H', '--max-count=1', '--', path]);
    const [day, hash] = added?.trim().split(' ') ?? [];
    return day === undefined || hash === undefined ? undefined : { day, hash };
  },
  filesAt: (folder, { ref, path }, isWanted) => {
    const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).trim();
    const listed = git(folder, ['ls-tree', '-r', '-z', '--end-of-options', commit, '--', path]);
    const blobs = listed.split('\0').flatMap((line) => {
      const [, hash, name] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return hash === undefined || name === undefined || !isWanted(name) ? [] : [{ hash, name }];
    });
    return blobs.length === 0 ? [] : readBlobs(folder, blobs);
  },
  fileAt: (folder, { ref, path }) => tried(folder, ['show', '--end-of-options', `${ref}:./${path}`]),
  origin: (folder) => {
    const url = tried(folder, ['config', '--get', 'remote.origin.url'])?.trim();
    return url === undefined || url === '' ? undefined : url.replace(/^(https?:\/\/)[^@/]*@/i, '$1');
  },
  knownPaths: (folder, pattern) => {
    const asked = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
    return lines(tried(folder, [...asked, '--', `:(glob)${pattern}`]) ?? '');
  },
  place: placeOf,
  checkout: (folder, ref) => {
    const place = placeOf(folder);
    if (place === undefined) return undefined;
    const { top } = place;
    const ignored = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
    const tracked = entries(tried(top, ['ls-files', '-z', '-t', '--stage']));
    const then = entries(tried(top, ['ls-tree', '-r', '-z', '--end-of-options', ref]));
    const isAbsent = ({ about, path }: Entry): boolean => about.startsWith('S ') && !existsSync(resolve(top, path));
    return {
      ...place,
      ignored: lines(tried(top, ignored) ?? ''),
      absent: tracked.filter(isAbsent).map(({ path }) => path),
      repositories: [
        ...new Set([...tracked, ...then].flatMap(({ about, path }) => (REPOSITORY.test(about) ? [path] : []))),
      ],
    };
  },
  operation: (folder) => OPERATIONS.map((look) => look(folder)).find((found) => found !== undefined),
  unmergedPaths: (folder) =>
    lines(tried(folder, ['diff', '--name-only', '-z', '--relative', '--diff-filter=U', '--', '.']) ?? ''),
  commitsOf: (folder, path, most) => {
    const said = tried(folder, ['log', '-m', `--max-count=${most}`, '--format=%H', '--', path]) ?? '';
    return [...new Set(said.split('\n').filter((line) => line !== ''))];
  },
  isIn: (folder, commit, ref) =>
    tried(folder, ['merge-base', '--is-ancestor', '--end-of-options', commit, ref]) !== undefined,
  branch: (folder) => tried(folder, ['symbolic-ref', '--quiet', '--short', 'HEAD'])?.trim(),
  head: (folder) => tried(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim(),
  hasHeld: (folder, { ref, pattern }, text) => {
    if (tried(folder, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true') throw cutHistory(ref);
    const asked = ['log', '-m', '--max-count=1', '--format=%H', `-S${text}`, '--end-of-options', ref];
    return git(folder, [...asked, '--', `:(glob)${pattern}`]) !== '';
  },
  restore: (folder, ref, paths) => {
    if (paths.length === 0) return;
    // Removed first: what the commit does not have may be unmerged, which Git would not restore.
    git(folder, ['rm', '-r', '--quiet', '--force', '--ignore-unmatch', '--', ...literal(paths)]);
    git(folder, ['checkout', '--quiet', ref, '--', ...literal(paths)]);
  },
};

/** How Git notes what it is in the middle of; a rebase picks commits too, so it comes first. */
const OPERATIONS: readonly ((folder: string) => GitOperation | undefined)[] = [
  (folder) =>
    hasGitFile(folder, 'rebase-merge') || hasGitFile(folder, 'rebase-apply')
      ? from(
          folder,
          'rebase',
          'REBASE_HEAD',
          gitFile(folder, 'rebase-merge/orig-head') ?? gitFile(folder, 'rebase-apply/orig-head'),
        )
      : undefined,
  (folder) => from(folder, 'merge', 'MERGE_HEAD', gitFile(folder, 'MERGE_HEAD')),
  (folder) => from(folder, 'revert', 'REVERT_HEAD'),
  (folder) => from(folder, 'cherry-pick', 'CHERRY_PICK_HEAD'),
];

function from(folder: string, kind: GitOperation['kind'], ref: string, ends = ''): GitOperation | undefined {
  const other = tried(folder, ['rev-parse', '--verify', '--quiet', ref])?.trim();
  return other === undefined ? undefined : { kind, other, ends: ends.split('\n').filter((line) => line !== '') };
}

function hasGitFile(folder: string, name: string): boolean {
  const path = gitPath(folder, name);
  return path !== undefined && existsSync(path);
}

function gitFile(folder: string, name: string): string | undefined {
  const path = gitPath(folder, name);
  return path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function gitPath(folder: string, name: string): string | undefined {
  const path = tried(folder, ['rev-parse', '--git-path', name])?.trim();
  return path === undefined ? undefined : resolve(folder, path);
}

/** What a Git command prints; undefined where it fails, for whatever cause. */
function tried(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = run(folder, args);
  return status === 0 ? stdout.toString('utf8') : undefined;
}

function run(folder: string, args: readonly string[], input = '') {
  // Node loads its network with it, so it waits until Git is asked something.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  return spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: MOST_BYTES });
}

function placeOf(folder: string): { top: string; prefix: string } | undefined {
  const [top, prefix = ''] = tried(folder, ['rev-parse', '--show-toplevel', '--show-prefix'])?.split('\n') ?? [];
  return top === undefined || top === '' ? undefined : { top, prefix };
}

/** The mode of a folder that is a repository of its own. */
const REPOSITORY = /\b160000 /;

interface Entry {
  /** Mode, hash and what else Git says of it. */
  readonly about: string;
  readonly path: string;
}

function entries(listed: string | undefined): readonly Entry[] {
  return lines(listed ?? '').map((line) => {
    const end = line.indexOf('\t');
    return { about: line.slice(0, end), path: line.slice(end + 1) };
  });
}

function literal(paths: readonly string[]): readonly string[] {
  return paths.map((path) => `:(literal)${path}`);
}

function lines(text: string): readonly string[] {
  return text.split('\0').filter((line) => line !== '');
}

interface Blob {
  readonly hash: string;
  readonly name: string;
}

function readBlobs(folder: string, blobs: readonly Blob[]): readonly GitFile[] {
  const answer = gitBytes(folder, ['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join(''));
  let offset = 0;
  return blobs.map(({ name }) => {
    const end = answer.indexOf('\n', offset);
    const size = Number(answer.toString('latin1', offset, end).split(' ')[2]);
    const text = answer.toString('utf8', end + 1, end + 1 + size);
    offset = end + 1 + size + 1;
    return { path: name, text };
  });
}

function git(folder: string, args: readonly string[], input = ''): string {
  return gitBytes(folder, args, input).toString('utf8');
}

function gitBytes(folder: string, args: readonly string[], input: string): Buffer {
  const ran = run(folder, args, input);
  if (ran.error !== undefined) throw startFailure(args, ran.error);
  if (ran.status === 0) return ran.stdout;
  throw refusal(folder, args, ran.stderr.toString('utf8').trim());
}

function startFailure(args: readonly string[], cause: Error): WorldError {
  const missing = hasCode(cause, 'ENOENT');
  return new WorldError({
    tried: 'run',
    on: `git ${args[0]}`,
    why: missing ? 'git was not found' : cause.message,
    hint: missing ? 'Install Git, or leave out what needs it.' : 'Run the same Git command by hand.',
    cause,
  });
}

function cutHistory(ref: string): WorldError {
  const hint = 'Fetch all of it: git fetch --unshallow; in CI, fetch-depth: 0.';
  return new WorldError({ tried: 'look through', on: `the history of ${ref}`, why: 'it is cut', hint });
}

function refusal(folder: string, args: readonly string[], said: string): WorldError {
  if (/not a git repository/i.test(said)) {
    const hint = 'Run git init there, or leave out what needs Git.';
    return new WorldError({ tried: 'use Git in', on: folder, why: 'it lies in no Git repository', hint });
  }
  if (args[0] === 'rev-parse' && args.includes('--verify')) {
    const ref = args.at(-1)?.replace(/\^\{commit\}$/, '') ?? '';
    const hint = 'Name a branch, tag or commit; in CI, fetch it first (fetch-depth: 0).';
    return new WorldError({ tried: 'find', on: ref, why: 'Git knows no such commit', hint });
  }
  const why = said === '' ? 'Git refused without a word' : said;
  return new WorldError({ tried: 'run', on: `git ${args[0]}`, why, hint: 'Run the same Git command by hand.' });
}
