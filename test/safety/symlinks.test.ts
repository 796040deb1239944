import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { worldIn } from '../../src/cli/world.ts';
import { nodeFiles } from '../../src/io/files.ts';
import { withoutSymlinks } from '../../src/io/no-symlinks.ts';
import { type GitRepository, gitRepository, modelText } from '../support/git-repository.ts';
import { session } from '../support/world.ts';

const PROJECT = `apiVersion: flotilla.dev/v1alpha1
kind: Project
environments: [{name: prod, patches: [{path: patches/prod.yaml}]}]
`;
const MODEL = 'apps/llama/model-infer.yaml';
const SECRET = 'token: s3cret';

let repo: GitRepository;
/** Outside of the repository. */
let elsewhere: string;

beforeEach(async () => {
  repo = gitRepository();
  repo.put(MODEL, modelText());
  repo.put('flotilla.yaml', PROJECT);
  repo.put('patches/prod.yaml', 'kind: ModelInfer\nspec: {replicas: 3}\n');
  expect(await repo.flotilla('synth')).toMatchObject({ code: 0 });
  repo.commit('start');
  elsewhere = `${repo.folder}-elsewhere`;
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'secret'), `{${SECRET}\n`);
});

afterEach(() => {
  repo.dispose();
  rmSync(elsewhere, { recursive: true });
});

/** Puts a symlink in the place of what is there. */
function link(path: string, to: string): void {
  rmSync(join(repo.folder, path), { recursive: true, force: true });
  mkdirSync(dirname(join(repo.folder, path)), { recursive: true });
  symlinkSync(to, join(repo.folder, path));
}

const COMMANDS = [
  ['validate'],
  ['synth'],
  ['synth', '--check'],
  ['plan'],
  ['diff', '--gate'],
  ['promote'],
  ['history', 'llama'],
  ['build'],
  ['status', '--from', 'dump.json'],
];

describe('an input that is there and is not read is an error', () => {
  test.each([
    ['flotilla.yaml', 'secret'],
    ['patches/prod.yaml', 'secret'],
    ['patches', '.'],
    [MODEL, 'secret'],
    [MODEL, 'nothing'],
    ['apps/llama', '.'],
    ['apps', '.'],
    ['apps/llama/environments/prod/rollout.yaml', 'secret'],
    ['apps/llama/environments/prod/revisions', '.'],
  ])('%s as a symlink to %s elsewhere: every command refuses, and quotes nothing', async (path, to) => {
    expect(repo.has(path)).toBe(true);
    link(path, join(elsewhere, to));
    const before = repo.git('status', '--porcelain', '--untracked-files=all');
    // What build prints is made of no state.
    const commands = path.startsWith('apps/llama/environments')
      ? COMMANDS.filter(([name]) => name !== 'build')
      : COMMANDS;
    for (const argv of commands) {
      const { code, said } = await repo.flotilla(...argv);
      expect({ argv, code, said }).toMatchObject({ code: 2, said: expect.stringContaining('is a symlink') });
      expect(said).not.toContain('s3cret');
    }
    expect(repo.git('status', '--porcelain', '--untracked-files=all')).toBe(before);
  });

  test.each(['flotilla.yaml', MODEL])('%s as a pipe, from which nothing ever comes', async (path) => {
    repo.remove(path);
    execFileSync('mkfifo', [join(repo.folder, path)]);
    const { code, said } = await repo.flotilla('synth');
    expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining('neither a file nor a folder') });
  });

  test('a manifest that is a symlink is not read as what agents apply', async () => {
    const path =
      repo
        .git('ls-files', 'generated')
        .split('\n')
        .find((each) => each.endsWith('group-0/serve-0.yaml')) ?? '';
    link(path, join(elsewhere, 'secret'));
    const { code, said } = await repo.flotilla('diff', '--gate');
    expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining('is a symlink') });
    expect(said).not.toContain('s3cret');
  });
});

test('a folder that becomes a symlink while flotilla writes is not written through, nor emptied', () => {
  const files = withoutSymlinks(nodeFiles, repo.folder);
  files.write(join(repo.folder, 'generated/a/one.yaml'), 'one');
  renameSync(join(repo.folder, 'generated'), join(repo.folder, 'kept'));
  mkdirSync(join(elsewhere, 'a'));
  writeFileSync(join(elsewhere, 'a/one.yaml'), 'mine');
  symlinkSync(elsewhere, join(repo.folder, 'generated'));
  for (const change of [
    () => files.write(join(repo.folder, 'generated/a/one.yaml'), 'two'),
    () => files.write(join(repo.folder, 'generated/b/c/two.yaml'), 'two'),
    () => files.remove(join(repo.folder, 'generated/a/one.yaml')),
    () => files.removeEmptyFolder(join(repo.folder, 'generated/a')),
  ]) {
    expect(change).toThrow(/is a symlink, which flotilla does not follow$/);
  }
  expect(
    nodeFiles
      .list(elsewhere)
      ?.map(({ name }) => name)
      .sort(),
  ).toEqual(['a', 'secret']);
  expect(nodeFiles.read(join(elsewhere, 'a/one.yaml'))).toBe('mine');
});

test('the folder to work in, and what lies elsewhere, may be reached by a symlink', async () => {
  symlinkSync(repo.folder, join(elsewhere, 'checkout'));
  const world = worldIn({ ...session().world, files: nodeFiles }, join(elsewhere, 'checkout'));
  expect(world.files.read(join(world.root, MODEL))).toBe(modelText());
  symlinkSync('secret', join(elsewhere, 'link'));
  expect(world.files.read(join(elsewhere, 'link'))).toContain(SECRET);
});
