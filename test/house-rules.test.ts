import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sourceFindings } from './support/source-rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What Git ignores here, and Git's own folder. */
const IGNORED = new Set(['.git', 'node_modules', 'dist', 'coverage', 'site', 'reports', '.stryker-tmp']);

/** Files of the repository whose path matches; read from the disk, so that it also works without Git. */
function repositoryFiles(pattern: RegExp): string[] {
  const filesIn = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      // In a worktree of Git .git is a file.
      if (IGNORED.has(entry.name)) return [];
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() && pattern.test(path) ? [path] : [];
    });
  return filesIn('.').sort();
}

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Lines of files that a pattern matches, as `file:line: what it matched`. */
function matches(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => {
        const match = pattern.exec(line)?.[0];
        return match === undefined ? [] : [`${file}:${index + 1}: ${match}`];
      }),
  );
}

const longFunction = `function long() {\n${'  step();\n'.repeat(49)}}`;
const manyLines = 'let line = 0;\n'.repeat(301);
const longTable = `/** A table. */\nexport const TABLE = [\n${"  'row',\n".repeat(300)}] as const;\n`;

describe('the house rules of source code', () => {
  test.each([
    { file: 'src/yaml/write.ts', text: manyLines, finding: '1: the file has 301 lines' },
    { file: 'src/cli/main.ts', text: longFunction, finding: '1: a function of 51 lines' },
    { file: 'src/io/git.ts', text: 'const f = (a, b, c, d, e) => a;', finding: '1: a function of 5 parameters' },
    { file: 'src/yaml/write.ts', text: '\nexport const a = 1;', finding: '2: an export without a docstring' },
    { file: 'src/model/json.ts', text: 'export type A = 1;', finding: '1: an export without a docstring' },
    {
      file: 'src/model/json.ts',
      text: "export * from './names.ts';",
      finding: '1: a re-export outside of an entry',
    },
    { file: 'src/model/fields.ts', text: 'use(value as Pod);', finding: '1: a cast to Pod' },
    { file: 'src/model/fields.ts', text: 'use(value!);', finding: '1: a non-null assertion' },
    { file: 'src/report/formats.ts', text: 'if (process.env.CI) use();', finding: '1: process in the core' },
    { file: 'src/yaml/write.ts', text: "console.log('x');", finding: '1: console in the core' },
    { file: 'src/status/pod.ts', text: 'const now = Date.now();', finding: '1: Date in the core' },
    { file: 'src/rollout/plan.ts', text: 'const seed = Math.random();', finding: '1: random in the core' },
    {
      file: 'src/compile.ts',
      text: 'names.sort((a, b) => a.localeCompare(b));',
      finding: '1: localeCompare in the core',
    },
  ])('$file: $finding', ({ file, text, finding }) => {
    expect(sourceFindings(file, text)).toEqual([`${file}:${finding}`]);
  });

  test.each([
    { what: 'a long table', file: 'src/model/problem.ts', text: longTable },
    { what: 'a long catalogue of messages', file: 'src/dialects/rule-problems.ts', text: manyLines },
    { what: 're-exports of the package entry', file: 'src/index.ts', text: "export { parse } from './parse.ts';" },
    {
      what: 're-exports of the entry of the constructs',
      file: 'src/constructs/index.ts',
      text: "export { vllm } from './serving.ts';",
    },
    { what: 'the clock in io', file: 'src/io/clock.ts', text: 'const now = Date.now();' },
    { what: 'a field that is called process', file: 'src/model/json.ts', text: 'use({ process: pod.process });' },
    {
      what: 'a docstring on the first of two signatures',
      file: 'src/schema/nulls.ts',
      text: '/** Drops nulls. */\nexport function a(): void;\nexport function a(b?: Json): void {}',
    },
    { what: 'as const', file: 'src/model/json.ts', text: "const a = ['x'] as const;" },
  ])('$what is fine', ({ file, text }) => {
    expect(sourceFindings(file, text)).toEqual([]);
  });

  test('src keeps them all', () => {
    const files = repositoryFiles(/^src\/.*\.ts$/);
    expect(files).toContain('src/index.ts');
    expect(files.flatMap((file) => sourceFindings(file, textOf(file)))).toEqual([]);
  });
});

describe('the repository', () => {
  test('no file is named utils, helpers, common or index, save the entries of the package', () => {
    const files = repositoryFiles(/^(src|test|scripts|bench)\/.*\.(ts|mjs)$/);
    const vague = files.filter((file) => /(^|\/)(utils?|helpers?|commons?|index)(\/|\.)/.test(file));
    expect(vague).toEqual(['src/constructs/index.ts', 'src/index.ts']);
    expect(
      files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.config|\.d)?\.(ts|mjs)$/.test(basename(file))),
    ).toEqual([]);
  });

  test('one thing has one word: backoff, transient error, notifier, binary search, extra, foreign', () => {
    const others =
      /\b(patience|[a-z]*troubles?|teller|halving|surplus|leftovers?|stray|unwanted|orphans?|lack(s|ing)?)\b/i;
    expect(matches(repositoryFiles(/^src\/.*\.ts$/), others)).toEqual([]);
  });

  test('no file holds both sides of a merge', () => {
    const files = repositoryFiles(/\.(md|ts|mjs|js|json|ya?ml|sh)$/).filter((file) => !file.startsWith('test/'));
    expect(matches(files, /^(<{7}|>{7}) /)).toEqual([]);
  });

  test('tests wait for what happens, and for no time that a busy machine may need', () => {
    const files = repositoryFiles(/^test\/(?!e2e\/|browser\/).*\.ts$/);
    const waits = /\bsetTimeout\(|\bvi\.wait(For|Until)\(|\bexpect\.poll\(|^\s*\}, [\d_]{1,5}\);?$/;
    const found = matches(files, waits).map((line) => line.replace(/:.*/, ''));
    expect(found).toEqual(['test/support/eventually.ts']);
  });

  test('the lockfile names no place to download from', () => {
    expect(matches(['package-lock.json'], /"resolved"/)).toEqual([]);
  });

  test('no text names a package registry, a home folder or the folder where somebody develops', () => {
    const files = repositoryFiles(/\.(ts|mjs|json|ya?ml|md|sh)$|^\.|\/run$/);
    const local = /\bregistry\.(npmjs|yarnpkg)|\bnpmrc\b|(?<![\w.-])\/(home|Users|work)\/[\w.]+\/|\.\.\/shared\//;
    expect(files).toContain('package.json');
    expect(matches(files, local)).toEqual([]);
  });
});
