import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/io/files.ts';
import { type Files, isTemporaryName, temporaryName } from '../../src/io/ports.ts';
import { type TreeRequest, writeTree } from '../../src/io/tree.ts';
import { WorldError } from '../../src/io/world-error.ts';
import { hasHeader, withHeader } from '../../src/yaml/header.ts';

let root = '';
const at = (path: string): string => join(root, path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'flotilla-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('read', () => {
  test('gives the text, and undefined where nothing lies', () => {
    writeFileSync(at('a'), 'größe 🚢\n');
    expect(nodeFiles.read(at('a'))).toBe('größe 🚢\n');
    expect(nodeFiles.read(at('b'))).toBeUndefined();
    expect(nodeFiles.read(at('a/b'))).toBeUndefined();
  });

  test('reads a file of any length up to the limit', () => {
    const text = 'x'.repeat(1_000_000);
    writeFileSync(at('a'), text);
    expect(nodeFiles.read(at('a'), 1_000_000)).toBe(text);
    expect(failureOf(() => nodeFiles.read(at('a'), 999_999))).toBe(
      'cannot read <root>/a: it is larger than 999999 bytes. Check that this is the file that you meant.',
    );
  });

  test('refuses a file of 1 GiB before reading it', () => {
    writeFileSync(at('a'), '');
    truncateSync(at('a'), 2 ** 30);
    expect(failureOf(() => nodeFiles.read(at('a')))).toContain('it is larger than 64 MiB');
  });

  test('refuses a device that never ends', () => {
    expect(failureOf(() => nodeFiles.read('/dev/zero', 1_000_000))).toContain('it is larger than 1000000 bytes');
  });

  test('reads a pipe', () => {
    execFileSync('mkfifo', [at('pipe')]);
    spawn('sh', ['-c', `printf 'a: 1' > '${at('pipe')}'`]);
    expect(nodeFiles.read(at('pipe'))).toBe('a: 1');
  });

  test('says of bytes that are no text, and of a folder, what to do', () => {
    writeFileSync(at('latin1'), Buffer.from([0x67, 0xf6]));
    expect(failureOf(() => nodeFiles.read(at('latin1')))).toBe(
      'cannot read <root>/latin1: it is not UTF-8 text. Save it as UTF-8.',
    );
    expect(failureOf(() => nodeFiles.read(root))).toBe(
      'cannot read <root>: it is a folder. Name a file, or move the folder away.',
    );
  });
});

test.skipIf(!existsSync('/proc/self/fd'))('a read leaves no file open', () => {
  writeFileSync(at('a'), 'x');
  const openFiles = (): number => readdirSync('/proc/self/fd').length;
  const before = openFiles();
  for (let round = 0; round < 500; round++) {
    nodeFiles.read(at('a'));
    nodeFiles.readStart(at('a'), 1);
    expect(() => nodeFiles.read(at('a'), 0)).toThrow('larger');
  }
  // Other tests of this process may have some open meanwhile.
  expect(openFiles()).toBeLessThan(before + 250);
});

test('readStart gives no more than asked for, whatever the bytes are', () => {
  writeFileSync(at('a'), Buffer.from([0x61, 0x62, 0xff, 0x63]));
  expect(nodeFiles.readStart(at('a'), 2)).toBe('ab');
  expect(nodeFiles.readStart(at('a'), 100)).toBe('ab\ufffdc');
  expect(nodeFiles.readStart(at('b'), 100)).toBeUndefined();
});

test('kind and list tell files, folders and symlinks apart', () => {
  writeFileSync(at('file'), '');
  mkdirSync(at('folder'));
  symlinkSync('folder', at('link'));
  symlinkSync('nowhere', at('broken'));
  const kinds = { file: 'file', folder: 'folder', link: 'symlink', broken: 'symlink' };
  expect(Object.fromEntries((nodeFiles.list(root) ?? []).map(({ name, kind }) => [name, kind]))).toEqual(kinds);
  for (const [name, kind] of Object.entries(kinds)) expect(nodeFiles.kind(at(name))).toBe(kind);
  expect(nodeFiles.kind('/dev/null')).toBe('other');
  expect(nodeFiles.kind(at('none'))).toBeUndefined();
  expect(nodeFiles.list(at('none'))).toBeUndefined();
});

describe('write', () => {
  test('makes the folders that it needs, and leaves no temporary file', () => {
    nodeFiles.write(at('a/b/c.yaml'), 'a: 1\n');
    nodeFiles.write(at('a/b/c.yaml'), 'a: 2\n');
    expect(readFileSync(at('a/b/c.yaml'), 'utf8')).toBe('a: 2\n');
    expect(readdirSync(at('a/b'))).toEqual(['c.yaml']);
    expect(lstatSync(at('a/b/c.yaml')).mode & 0o111).toBe(0);
  });

  test('replaces a symlink in place of writing through it', () => {
    writeFileSync(at('precious'), 'mine');
    symlinkSync('precious', at('a'));
    symlinkSync('precious', at(temporaryName('a')));
    nodeFiles.write(at('a'), 'a: 1\n');
    expect(readFileSync(at('precious'), 'utf8')).toBe('mine');
    expect(lstatSync(at('a')).isFile()).toBe(true);
  });

  test('takes over the temporary file that a killed run left', () => {
    writeFileSync(at(temporaryName('a')), 'half');
    nodeFiles.write(at('a'), 'a: 1\n');
    expect(readdirSync(root)).toEqual(['a']);
  });

  test('leaves what was there and no temporary file when it fails', () => {
    mkdirSync(at('a'));
    writeFileSync(at('b'), '');
    expect(failureOf(() => nodeFiles.write(at('a'), 'x'))).toContain('cannot write <root>/a: it is a folder');
    expect(failureOf(() => nodeFiles.write(at('b/c'), 'x'))).toMatch(
      /^cannot write <root>\/b\/c: a part of its path is a file/,
    );
    expect(failureOf(() => nodeFiles.write(at('x'.repeat(300)), 'x'))).toContain('the path is too long');
    expect(readdirSync(root).sort()).toEqual(['a', 'b']);
  });
});

test('remove takes files and removeEmptyFolder empty folders, and neither minds when they are gone', () => {
  nodeFiles.write(at('a/b'), 'x');
  expect(nodeFiles.removeEmptyFolder(at('a'))).toBe(false);
  nodeFiles.remove(at('a/b'));
  nodeFiles.remove(at('a/b'));
  expect(nodeFiles.removeEmptyFolder(at('a'))).toBe(true);
  expect(nodeFiles.removeEmptyFolder(at('a'))).toBe(false);
  mkdirSync(at('c'));
  expect(failureOf(() => nodeFiles.remove(at('c')))).toContain('cannot remove <root>/c: ');
});

describe('a tree on a real disk', () => {
  const body = (path: string, version: number): string => withHeader('m.yaml', `path: ${path}\nversion: ${version}\n`);
  const request = (version: number): TreeRequest => ({
    root,
    owned: ['generated/m'],
    wanted: () =>
      [0, 1, 2].map((group) => {
        const path = `generated/m/live/group-${version * 2 + group}/pod.yaml`;
        return { path, text: () => body(path, version) };
      }),
    isOwn: hasHeader,
  });

  test('a run that is killed at any step is finished by the next, and touches nothing foreign', () => {
    const prepare = (): void => {
      writeTree(nodeFiles, request(0));
      nodeFiles.write(at('generated/m/live/group-0/notes.md'), 'by a person');
    };
    for (let step = 1; step <= 6; step += 1) {
      prepare();
      const stopped = stoppingAt(step);
      expect(() => writeTree(stopped, request(1))).toThrow('killed');
      writeTree(nodeFiles, request(1));
      expect(treeOf(root)).toEqual({
        'generated/m/live/group-0/notes.md': 'by a person',
        ...Object.fromEntries([...request(1).wanted()].map(({ path, text }) => [path, text()])),
      });
      rmSync(at('generated'), { recursive: true });
    }
    prepare();
    expect(writeTree(stoppingAt(7), request(1))).toMatchObject({ foreign: ['generated/m/live/group-0/notes.md'] });
  });

  test('nothing is written or removed behind a symlink', () => {
    const outside = mkdtempSync(join(tmpdir(), 'flotilla-'));
    writeFileSync(join(outside, 'pod.yaml'), body('pod.yaml', 0));
    mkdirSync(at('generated/m/live'), { recursive: true });
    symlinkSync(outside, at('generated/m/live/group-9'));
    writeTree(nodeFiles, request(0));
    expect(readdirSync(outside)).toEqual(['pod.yaml']);
    symlinkSync(outside, at('generated/m/live/group-3'));
    expect(failureOf(() => writeTree(nodeFiles, request(1)))).toContain(
      'generated/m/live/group-3: a symlink, which flotilla does not follow',
    );
    expect(existsSync(at('generated/m/live/group-4'))).toBe(false);
    rmSync(outside, { recursive: true });
  });
});

/** The real file system, until its `step`-th change: a write ends there with its temporary file half-written. */
function stoppingAt(step: number): Files {
  let changes = 0;
  const stop = (): boolean => {
    changes += 1;
    return changes >= step;
  };
  return {
    ...nodeFiles,
    write: (path, text) => {
      if (!stop()) return nodeFiles.write(path, text);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(join(path, '..', temporaryName('pod.yaml')), text.slice(0, 10));
      throw new Error('killed');
    },
    remove: (path) => {
      if (stop()) throw new Error('killed');
      nodeFiles.remove(path);
    },
    removeEmptyFolder: (path) => {
      if (stop()) throw new Error('killed');
      return nodeFiles.removeEmptyFolder(path);
    },
  };
}

function treeOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.filter(({ name }) => isTemporaryName(name))).toEqual([]);
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

function failureOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof WorldError) return `${error.message}. ${error.hint}`.replaceAll(root, '<root>');
    throw error;
  }
  throw new Error('it did not fail');
}
