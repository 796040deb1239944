import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/io/cache-folder.ts';
import { type Memory, memoryIn, memoryOf } from '../../src/io/memory.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flotilla-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function onlyFile(): string {
  const [name = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return join(folder, name);
}

describe('what is kept', () => {
  let memory: Memory;
  beforeEach(() => {
    memory = memoryIn(folder, () => 'build 1');
    memory.keep('question', 'answer\n');
  });

  test('is there the next time, by its name alone', () => {
    expect(memoryIn(folder, () => 'build 1').recall('question')).toBe('answer\n');
    expect(memory.recall('another')).toBeUndefined();
  });

  test('is nothing to another build of flotilla', () => {
    expect(memoryIn(folder, () => 'build 2').recall('question')).toBeUndefined();
  });

  test.each([
    ['cut', (text: string) => text.slice(0, -2)],
    ['changed', (text: string) => text.replace('answer', 'ANSWER')],
    ['empty', () => ''],
  ])('is gone where its file is %s', (_, change) => {
    writeFileSync(onlyFile(), change(readFileSync(onlyFile(), 'utf8')));
    expect(memory.recall('question')).toBeUndefined();
  });

  test('is read by its user alone, and not where others could have written it', () => {
    expect(statSync(onlyFile()).mode & 0o777).toBe(0o600);
    chmodSync(onlyFile(), 0o666);
    expect(memory.recall('question')).toBeUndefined();
  });

  test('makes room: the oldest of many is forgotten', () => {
    for (let index = 0; index < 60; index += 1) memory.keep(`question ${index}`, 'answer');
    expect(readdirSync(folder)).toHaveLength(50);
  });

  test('is not worth an error where the folder cannot be written', () => {
    const none = memoryIn(join(onlyFile(), 'below-a-file'), () => 'build 1');
    none.keep('question', 'answer');
    expect(none.recall('question')).toBeUndefined();
  });
});

describe('the folder of a machine', () => {
  test.each([
    ['linux', { HOME: '/ada' }, '/ada/.cache/flotilla'],
    ['linux', { HOME: '/ada', XDG_CACHE_HOME: '/cache' }, '/cache/flotilla'],
    ['darwin', { HOME: '/ada' }, '/ada/Library/Caches/flotilla'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/flotilla'],
    ['linux', {}, undefined],
    ['linux', { HOME: '/ada', CI: 'true' }, undefined],
  ] as const)('on %s with %j is %s', (platform, environment, expected) => {
    expect(cacheFolder(platform, environment)).toBe(expected);
  });
});

test('a build is told from another by its text; the source, which is many files, remembers nothing', () => {
  const build = join(folder, 'cli.js');
  const memory = () => memoryOf('linux', { XDG_CACHE_HOME: folder }, pathToFileURL(build).href);
  writeFileSync(build, '// 1');
  memory()?.keep('question', 'answer');
  expect(memory()?.recall('question')).toBe('answer');
  writeFileSync(build, '// 2');
  expect(memory()?.recall('question')).toBeUndefined();
  expect(memoryOf('linux', { XDG_CACHE_HOME: folder }, 'file:///src/cli/main.ts')).toBeUndefined();
});
