import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What a user gets, and nothing else: each kind of file, and how its path looks. */
const KINDS = {
  'the command': /^dist\/cli\.js$/,
  'the library': /^dist\/(index|cdk8s)\.js$/,
  'what these load when it is needed': /^dist\/chunks\/[\w-]+-[A-Z0-9]{8}\.js$/,
  'declarations of the library': /^dist\/types\/(src|generated)\/[\w/-]+\.d\.ts$/,
  'licenses of what is bundled': /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  schemas: /^schemas\/[\w.-]+\.json$/,
  'what npm shows': /^(package\.json|README\.md|LICENSE)$/,
};

/** In bytes: a little above what was measured, 1.21 MB packed and 6.5 MB on the disk. */
const LIMITS = { size: 1_250_000, unpackedSize: 6_900_000 };

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

// Without scripts npm packs dist/ as it was built last.
const [packed]: readonly Packed[] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const paths = packed?.files.map(({ path }) => path) ?? [];

describe('the package', () => {
  test.each(Object.entries(KINDS))('holds %s', (_, pattern) => {
    expect(paths.filter((path) => pattern.test(path))).not.toEqual([]);
  });

  test('holds nothing else', () => {
    expect(paths.filter((path) => !Object.values(KINDS).some((pattern) => pattern.test(path)))).toEqual([]);
  });

  test('runs nothing where it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const ofInstall = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
    expect(ofInstall.filter((name) => name in scripts)).toEqual([]);
  });

  test('is small', () => {
    expect(packed?.size).toBeLessThan(LIMITS.size);
    expect(packed?.unpackedSize).toBeLessThan(LIMITS.unpackedSize);
  });

  test('has every schema, and every file that package.json leads to', () => {
    const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
    const files = [...manifest.matchAll(/"(?:\.\/)?(dist\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(files).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/types/src/constructs/index.d.ts']));
    expect(paths).toEqual(expect.arrayContaining(files));
    expect(paths.filter((path) => path.startsWith('schemas/'))).toEqual(
      readdirSync(join(ROOT, 'schemas'))
        .sort()
        .map((name) => `schemas/${name}`),
    );
  });

  test('names the license of every package whose code it holds', () => {
    const named = notices().map(([, name = '']) => name);
    expect(named).toContain('commander');
    expect([...new Set(named)].sort()).toEqual(bundled());
  });

  test('holds code of free licenses only', () => {
    expect([...new Set(notices().map(([, , license = '']) => license))].sort()).toEqual([
      'Apache-2.0',
      'BSD-2-Clause',
      'ISC',
      'MIT',
    ]);
  });
});

/** Each notice's package and license. */
function notices(): readonly RegExpMatchArray[] {
  const text = readFileSync(join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  return [...text.matchAll(/^-{80}\n\n(\S+) \S+\nLicense: (.+)$/gm)];
}

/** The packages that the built files say their code is from: the bundler names each file above what it took from it. */
function bundled(): readonly string[] {
  const code = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.js$/.test(path),
  );
  const texts = code.map((path) => readFileSync(join(ROOT, 'dist', path), 'utf8'));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/^\/\/ .*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map(([, name = '']) => name),
  );
  return [...new Set(names)].sort();
}
