import { describe, expect, test } from 'vitest';
import { type Files, temporaryName } from '../../src/io/ports.ts';
import { checkTree, START_BYTES, type TreeRequest, writeTree } from '../../src/io/tree.ts';
import { WorldError } from '../../src/io/world-error.ts';
import { hasHeader, withHeader } from '../../src/yaml/header.ts';
import { Killed, type MemoryFiles, memoryFiles } from '../support/memory-files.ts';

const OWNED = 'generated/default/llama';
const SOURCE = 'apps/llama/model-infer.yaml';
const OWN = '# ours\n';

describe('writeTree', () => {
  test('writes what is missing, state first, and says what it wrote', () => {
    const files = memoryFiles({ [SOURCE]: 'kind: ModelInfer\n' });
    const wanted = { 'apps/llama/rollout.yaml': 'r', [`${OWNED}/live/group-0/a.yaml`]: 'a' };
    expect(writeTree(files, request(wanted))).toEqual({
      written: ['apps/llama/rollout.yaml', `${OWNED}/live/group-0/a.yaml`],
      removed: [],
      unchanged: 0,
      foreign: [],
    });
    expect(files.content()).toEqual({ [SOURCE]: 'kind: ModelInfer\n', ...own(wanted) });
  });

  test('a second run changes nothing on the disk', () => {
    const wanted = { [`${OWNED}/live/a.yaml`]: 'a', [`${OWNED}/live/group-0/b.yaml`]: 'größe 日本 🚢' };
    const files = memoryFiles();
    writeTree(files, request(wanted));
    files.fail(undefined);
    expect(writeTree(files, request(wanted))).toEqual({ written: [], removed: [], unchanged: 2, foreign: [] });
    expect(files.changes()).toBe(0);
  });

  test('writes only what changed, also where a file only goes on longer than wanted', () => {
    const files = memoryFiles(own({ [`${OWNED}/a.yaml`]: 'a', [`${OWNED}/b.yaml`]: 'old', [`${OWNED}/c.yaml`]: 'c' }));
    files.write(`${OWNED}/c.yaml`, `${headed('c')}more: 1\n`);
    const wanted = { [`${OWNED}/a.yaml`]: 'a', [`${OWNED}/b.yaml`]: 'new', [`${OWNED}/c.yaml`]: 'c' };
    expect(writeTree(files, request(wanted))).toMatchObject({
      written: [`${OWNED}/b.yaml`, `${OWNED}/c.yaml`],
      unchanged: 1,
    });
    expect(files.content()).toEqual(own(wanted));
  });

  test('sees one byte appended to a file that is longer than the beginning that tells whose it is', () => {
    for (const body of ['x'.repeat(2 * START_BYTES), 'ß'.repeat(START_BYTES)]) {
      const files = memoryFiles(own({ [`${OWNED}/a.yaml`]: body }));
      expect(checkTree(files, request({ [`${OWNED}/a.yaml`]: body }))).toMatchObject({ changed: [], unchanged: 1 });
      files.write(`${OWNED}/a.yaml`, `${headed(body)}#`);
      const found = checkTree(files, request({ [`${OWNED}/a.yaml`]: body }));
      expect(found).toMatchObject({ changed: [`${OWNED}/a.yaml`], unchanged: 0 });
    }
  });

  test('asks once for the text of a file that is new or unchanged', () => {
    const files = memoryFiles(own({ [`${OWNED}/a.yaml`]: 'a' }));
    const asked: string[] = [];
    const file = (name: string) => ({
      path: `${OWNED}/${name}.yaml`,
      text: () => {
        asked.push(name);
        return headed(name);
      },
    });
    writeTree(files, { ...request({}), wanted: () => [file('a'), file('b')] });
    expect(asked).toEqual(['a', 'b']);
  });

  test('removes its own files that are wanted no longer, and the folders that this empties', () => {
    const kept = { [`${OWNED}/live/group-0/a.yaml`]: 'a' };
    const files = memoryFiles({
      'apps/llama/notes.md': 'by a person',
      ...own({ ...kept, [`${OWNED}/live/group-10/a.yaml`]: 'x', [`${OWNED}/live/group-2/deep/er/a.yaml`]: 'x' }),
    });
    expect(writeTree(files, request(kept))).toMatchObject({
      removed: [`${OWNED}/live/group-2/deep/er/a.yaml`, `${OWNED}/live/group-10/a.yaml`],
    });
    expect(files.content()).toEqual({ 'apps/llama/notes.md': 'by a person', ...own(kept) });
    expect(files.folders()).not.toContain(`${OWNED}/live/group-2`);
  });

  test('a model that is gone leaves no folder behind, and nothing of another is touched', () => {
    const other = own({ 'generated/default/qwen/live/a.yaml': 'q' });
    const files = memoryFiles({ ...own({ [`${OWNED}/live/a.yaml`]: 'a', [`${OWNED}/plan.md`]: 'p' }), ...other });
    writeTree(files, request({}));
    expect(files.content()).toEqual(other);
    expect(files.folders()).not.toContain(OWNED);
    writeTree(files, { ...request({}), owned: ['generated/default/qwen'] });
    expect(files.folders()).toEqual([]);
  });

  test('a file that is named as gone goes if it is its own, with the folder that this empties', () => {
    const mine = { 'b/rollout.yaml': 'mine\n', 'rollout.yaml.bak': headed('r') };
    const files = memoryFiles({
      ...own({ 'rollout.yaml': 'r', 'a/rollout.yaml': 'a', 'a/revisions/x.yaml': 'x' }),
      ...mine,
    });
    const gone = ['rollout.yaml', 'a/rollout.yaml', 'b/rollout.yaml', 'c/rollout.yaml'];
    const wish = { ...request({}), owned: ['revisions', 'a/revisions'], gone };
    expect(writeTree(files, wish).removed).toEqual(['a/revisions/x.yaml', 'a/rollout.yaml', 'rollout.yaml']);
    expect(files.content()).toEqual(mine);
    expect(files.kind('a')).toBeUndefined();
    expect(refusalOf(() => writeTree(files, { ...wish, gone: ['../rollout.yaml'] })).tried).toBe('write');
  });

  test('a folder that goes on holding a folder is no empty one', () => {
    const files = memoryFiles({ ...own({ [`${OWNED}/a.yaml`]: 'a' }), [`${OWNED}/mine/note.md`]: 'mine\n' });
    files.fail(undefined);
    writeTree(files, request({}));
    expect(files.content()).toEqual({ [`${OWNED}/mine/note.md`]: 'mine\n' });
  });

  test('keeps and names files that it did not write, and does not look behind symlinks', () => {
    const foreign = { [`${OWNED}/live/kustomization.yaml`]: 'resources: []\n', [`${OWNED}/.gitkeep`]: '' };
    const files = memoryFiles({ ...foreign, ...own({ [`${OWNED}/live/a.yaml`]: 'a' }) });
    files.place(`${OWNED}/live/link`, 'symlink');
    files.place(`${OWNED}/live/pipe`, 'other');
    files.place(`${OWNED}/live/${temporaryName('a.yaml')}`, 'symlink');
    const kept = [temporaryName('a.yaml'), 'kustomization.yaml', 'link', 'pipe'].map((name) => `${OWNED}/live/${name}`);
    expect(writeTree(files, request({}))).toEqual({
      written: [],
      removed: [`${OWNED}/live/a.yaml`],
      unchanged: 0,
      foreign: [`${OWNED}/.gitkeep`, ...kept],
    });
    expect(files.content()).toEqual({
      ...foreign,
      [`${OWNED}/live/link`]: 'symlink',
      [`${OWNED}/live/pipe`]: 'other',
      [`${OWNED}/live/${temporaryName('a.yaml')}`]: 'symlink',
    });
  });

  test('prunes nothing outside of owned folders, header or not', () => {
    const elsewhere = own({ 'apps/llama/old.yaml': 'x', [`${OWNED}-2/live/a.yaml`]: 'x' });
    const files = memoryFiles(elsewhere);
    writeTree(files, request({ 'apps/llama/rollout.yaml': 'r' }));
    expect(files.content()).toEqual({ ...elsewhere, ...own({ 'apps/llama/rollout.yaml': 'r' }) });
  });

  test('what an interrupted run left behind goes, also where nothing is to be written', () => {
    const wanted = { 'apps/llama/rollout.yaml': 'r', [`${OWNED}/a.yaml`]: 'a' };
    const files = memoryFiles({
      ...own(wanted),
      'apps/llama/.rollout.yaml.flotilla-tmp': 'half',
      'apps/llama/.other.yaml.flotilla-tmp': 'not next to a file of ours',
      [`${OWNED}/.a.yaml.flotilla-tmp`]: 'half',
      [`${OWNED}/gone/.b.yaml.flotilla-tmp`]: 'half',
    });
    expect(writeTree(files, request(wanted))).toEqual({ written: [], removed: [], unchanged: 2, foreign: [] });
    expect(Object.keys(files.content()).sort()).toEqual(
      ['apps/llama/.other.yaml.flotilla-tmp', ...Object.keys(wanted)].sort(),
    );
    expect(files.folders()).not.toContain(`${OWNED}/gone`);
  });

  test('a file in a Git conflict is still its own', () => {
    const files = memoryFiles({
      [`${OWNED}/a.yaml`]: `<<<<<<< HEAD\n${headed('a')}=======\n${headed('b')}>>>>>>> main\n`,
    });
    writeTree(files, request({ [`${OWNED}/a.yaml`]: 'a' }));
    expect(files.content()).toEqual(own({ [`${OWNED}/a.yaml`]: 'a' }));
  });
});

describe('writeTree refuses before the first write', () => {
  test.each<{ name: string; prepare: (files: MemoryFiles) => void; says: string }>([
    {
      name: 'a foreign file',
      prepare: (files) => files.write(`${OWNED}/live/b.yaml`, 'kind: Pod\n'),
      says: `${OWNED}/live/b.yaml: a file that flotilla did not write`,
    },
    {
      name: 'an empty file',
      prepare: (files) => files.write(`${OWNED}/live/b.yaml`, ''),
      says: `${OWNED}/live/b.yaml: a file that flotilla did not write`,
    },
    {
      name: 'a folder',
      prepare: (files) => files.write(`${OWNED}/live/b.yaml/x`, headed('x')),
      says: `${OWNED}/live/b.yaml: a folder`,
    },
    {
      name: 'a symlink',
      prepare: (files) => files.place(`${OWNED}/live/b.yaml`, 'symlink'),
      says: `${OWNED}/live/b.yaml: a symlink, which flotilla does not follow`,
    },
    {
      name: 'a symlink on the way',
      prepare: (files) => files.place('generated', 'symlink'),
      says: 'generated: a symlink, which flotilla does not follow',
    },
    {
      name: 'a file on the way',
      prepare: (files) => files.write(`${OWNED}/live`, headed('x')),
      says: `${OWNED}/live: a file where a folder is needed`,
    },
    {
      name: 'a foreign rollout.yaml beside the model',
      prepare: (files) => files.write('apps/llama/rollout.yaml', 'kind: Rollout\n'),
      says: 'apps/llama/rollout.yaml: a file that flotilla did not write',
    },
  ])('$name in place of a wanted file', ({ prepare, says }) => {
    const files = memoryFiles();
    prepare(files);
    files.fail(undefined);
    const wanted = request({
      'apps/llama/rollout.yaml': 'r',
      [`${OWNED}/live/a.yaml`]: 'a',
      [`${OWNED}/live/b.yaml`]: 'b',
    });
    const error = refusalOf(() => writeTree(files, wanted));
    expect(error.message).toBe(`cannot write to .: a path is taken; nothing was written\n  ${says}`);
    expect(refusalOf(() => checkTree(files, wanted)).message).toBe(error.message);
    expect(files.changes()).toBe(0);
  });

  test('all paths that are taken are named at once, up to ten', () => {
    const names = Array.from({ length: 12 }, (_, index) => `${OWNED}/${index}.yaml`);
    const files = memoryFiles(Object.fromEntries(names.map((name) => [name, 'by a person\n'])));
    const { message, hint } = refusalOf(() =>
      writeTree(files, request(Object.fromEntries(names.map((name) => [name, 'x'])))),
    );
    expect(`${message}\n${hint}`).toMatchInlineSnapshot(`
      "cannot write to .: 12 paths are taken; nothing was written
        generated/default/llama/0.yaml: a file that flotilla did not write
        generated/default/llama/1.yaml: a file that flotilla did not write
        generated/default/llama/2.yaml: a file that flotilla did not write
        generated/default/llama/3.yaml: a file that flotilla did not write
        generated/default/llama/4.yaml: a file that flotilla did not write
        generated/default/llama/5.yaml: a file that flotilla did not write
        generated/default/llama/6.yaml: a file that flotilla did not write
        generated/default/llama/7.yaml: a file that flotilla did not write
        generated/default/llama/8.yaml: a file that flotilla did not write
        generated/default/llama/9.yaml: a file that flotilla did not write
        and 2 more
      Move away what lies there, or delete it if nobody needs it, and run the same command again."
    `);
  });

  test.each(['../a', '/etc/a', 'a/../../b', 'a//b', './a', '', 'a/', '..\\a', 'a\0b'])(
    '%j, which may lead outside',
    (path) => {
      const files = memoryFiles();
      expect(refusalOf(() => writeTree(files, request({ [path]: 'x' }))).message).toBe(
        `cannot write ${JSON.stringify(path)}: it leads outside of .; nothing was written`,
      );
      expect(refusalOf(() => writeTree(files, { ...request({}), owned: [path] })).tried).toBe('write');
      expect(files.changes()).toBe(0);
    },
  );

  test('two files of one path, which is our mistake', () => {
    const file = { path: `${OWNED}/a.yaml`, text: () => headed('a') };
    expect(() => writeTree(memoryFiles(), { ...request({}), wanted: () => [file, file] })).toThrow(
      `flotilla wants to write two files as ${OWNED}/a.yaml; please report this`,
    );
    const below = { path: `${OWNED}/a.yaml/b.yaml`, text: () => headed('b') };
    expect(() => writeTree(memoryFiles(), { ...request({}), wanted: () => [file, below] })).toThrow(
      'please report this',
    );
  });
});

describe('checkTree', () => {
  test('names what is missing, changed, extra and foreign, and writes nothing', () => {
    const files = memoryFiles({
      ...own({ [`${OWNED}/same.yaml`]: 's', [`${OWNED}/edited.yaml`]: 'by hand', [`${OWNED}/old.yaml`]: 'o' }),
      [`${OWNED}/notes.md`]: 'by a person',
    });
    const before = files.content();
    const wanted = { [`${OWNED}/same.yaml`]: 's', [`${OWNED}/edited.yaml`]: 'e', [`${OWNED}/new.yaml`]: 'n' };
    expect(checkTree(files, request(wanted))).toEqual({
      missing: [`${OWNED}/new.yaml`],
      changed: [`${OWNED}/edited.yaml`],
      extra: [`${OWNED}/old.yaml`],
      foreign: [`${OWNED}/notes.md`],
      unchanged: 1,
    });
    expect(files.content()).toEqual(before);
    expect(files.changes()).toBe(0);
  });
});

describe('a run that ends early', () => {
  const before = {
    'apps/llama/rollout.yaml': 'old state',
    [`${OWNED}/live/group-0/a.yaml`]: 'same',
    [`${OWNED}/live/group-1/a.yaml`]: 'old',
    [`${OWNED}/live/group-2/a.yaml`]: 'gone',
    [`${OWNED}/stages/1-partition-1/group-1/a.yaml`]: 'new',
  };
  const after = {
    'apps/llama/rollout.yaml': 'new state',
    [`${OWNED}/live/group-0/a.yaml`]: 'same',
    [`${OWNED}/live/group-1/a.yaml`]: 'new',
    [`${OWNED}/live/group-3/a.yaml`]: 'added',
    [`${OWNED}/live/group-3/b.yaml`]: 'added',
  };
  const foreign = { [SOURCE]: 'kind: ModelInfer\n', [`${OWNED}/live/group-2/notes.md`]: 'by a person' };
  const uninterrupted = memoryFiles({ ...own(before), ...foreign });
  writeTree(uninterrupted, request(after));
  const changes = uninterrupted.changes();

  test('has enough places to end at for this test to mean something', () => expect(changes).toBe(18));

  test.each(Array.from({ length: changes }, (_, index) => index + 1))(
    'killed at change %d: the next run converges',
    (atChange) => {
      const files = memoryFiles({ ...own(before), ...foreign });
      files.fail({ atChange, how: 'kill' });
      expect(() => writeTree(files, request(after))).toThrow(Killed);
      expect(files.content()).toMatchObject(foreign);
      files.fail(undefined);
      expect(writeTree(files, request(after)).foreign).toEqual([`${OWNED}/live/group-2/notes.md`]);
      expect(files.content()).toEqual({ ...own(after), ...foreign });
      expect(new Set(files.folders())).toEqual(new Set(uninterrupted.folders()));
    },
  );

  test.each(Array.from({ length: changes }, (_, index) => index + 1))(
    'change %d fails: it is told, the next run converges',
    (atChange) => {
      const files = memoryFiles({ ...own(before), ...foreign });
      files.fail({ atChange, how: 'full' });
      expect(refusalOf(() => writeTree(files, request(after))).message).toMatch(/^cannot (write|remove) \S+: no space/);
      files.fail(undefined);
      writeTree(files, request(after));
      expect(files.content()).toEqual({ ...own(after), ...foreign });
    },
  );

  test('no file is ever seen half-written', () => {
    for (let atChange = 1; atChange <= changes; atChange += 1) {
      const files = memoryFiles({ ...own(before), ...foreign });
      files.fail({ atChange, how: 'kill' });
      expect(() => writeTree(files, request(after))).toThrow(Killed);
      const whole = new Set([own(before), own(after), foreign].flatMap((tree) => Object.values(tree)));
      const seen = Object.entries(files.content()).filter(([path]) => !path.endsWith('.flotilla-tmp'));
      expect(seen.filter(([, text]) => !whole.has(text))).toEqual([]);
    }
  });
});

function headed(body: string): string {
  return withHeader(SOURCE, `${body}\n`);
}

function own(bodies: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(bodies).map(([path, body]) => [path, headed(body)]));
}

function request(bodies: Readonly<Record<string, string>>): TreeRequest {
  const wanted = () => Object.entries(bodies).map(([path, body]) => ({ path, text: () => headed(body) }));
  return { root: '.', owned: [OWNED], wanted, isOwn: hasHeader };
}

function refusalOf(run: () => unknown): WorldError {
  try {
    run();
  } catch (error) {
    if (error instanceof WorldError) return error;
    throw error;
  }
  throw new Error('it did not refuse');
}

test('what must be remembered is on the disk before anything else is written or removed', () => {
  const log: string[] = [];
  const disk = memoryFiles({ 'r/live/old.yaml': OWN, 'r/state': `${OWN}old` });
  const noted: Files = {
    ...disk,
    write: (path, text) => {
      log.push(`write ${path}`);
      disk.write(path, text);
    },
    remove: (path) => log.push(`remove ${path}`),
    persist: (paths) => log.push(`persist ${paths}`),
  };
  const wanted = [
    { path: 'revision', text: () => `${OWN}a`, isFirst: true as const },
    { path: 'state', text: () => `${OWN}b`, isFirst: true as const },
    { path: 'live/new.yaml', text: () => `${OWN}c` },
    { path: 'plan.md', text: () => `${OWN}d` },
  ];
  writeTree(noted, { root: 'r', owned: ['live'], wanted: () => wanted, isOwn: (start) => start.startsWith(OWN) });
  expect(log).toEqual([
    'write r/revision',
    'write r/state',
    'persist r/revision,r/state',
    'write r/live/new.yaml',
    'remove r/live/old.yaml',
    'write r/plan.md',
  ]);
});
