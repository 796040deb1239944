import { basename } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { COMMAND } from '../../scripts/bundles.mjs';

const { metafile } = await build({ ...COMMAND, write: false, metafile: true });

/** The files of dist/ that Node reads before the first line of one of them runs. */
function loadedWith(output: string, loaded: Set<string> = new Set()): ReadonlySet<string> {
  if (loaded.has(output)) return loaded;
  loaded.add(output);
  for (const { path, kind } of metafile.outputs[output]?.imports ?? []) {
    if (kind === 'import-statement' && path in metafile.outputs) loadedWith(path, loaded);
  }
  return loaded;
}

/** The files of the source that have a part in files of dist/. */
function sourcesIn(outputs: Iterable<string>): readonly string[] {
  const parts = [...outputs].flatMap((output) => Object.entries(metafile.outputs[output]?.inputs ?? {}));
  return parts.flatMap(([path, { bytesInOutput }]: [string, Metafile['outputs'][string]['inputs'][string]]) =>
    bytesInOutput > 0 ? [path] : [],
  );
}

function chunkOf(command: string): string {
  return Object.keys(metafile.outputs).find((path) => basename(path).startsWith(`${command}-`)) ?? '';
}

// The command is called from the file that Node is told to run once Node keeps what it makes of the code.
const first = new Set([...loadedWith('dist/cli.js'), ...loadedWith(chunkOf('main'))]);

describe('what is loaded before a command is called, which is all that --version and --help need', () => {
  test('is no rule, no validator, no template of a document and nothing that compiles', () => {
    const folders = sourcesIn(first).filter((path) => /^(src|generated)\//.test(path));
    expect(new Set(folders.map((path) => /^(src\/)?[^/]+/.exec(path)?.[0]))).toEqual(
      new Set(['src/cli', 'src/io', 'src/model', 'src/report', 'src/agents', 'src/dialects']),
    );
  });

  test('of agents and dialects is what help says of them, and their words', () => {
    expect(
      sourcesIn(first)
        .filter((path) => /^src\/(agents|dialects)\//.test(path))
        .sort(),
    ).toMatchInlineSnapshot(`
      [
        "src/agents/argocd/api.ts",
        "src/agents/argocd/help.ts",
        "src/agents/flux/api.ts",
        "src/agents/flux/help.ts",
        "src/agents/help.ts",
        "src/agents/split.ts",
        "src/dialects/dialect.ts",
        "src/dialects/help.ts",
        "src/dialects/leader-worker-set/vocabulary.ts",
        "src/dialects/model-infer/vocabulary.ts",
        "src/dialects/model-serving/vocabulary.ts",
      ]
    `);
  });

  test('of packages is the one that reads the command line', () => {
    const packages = sourcesIn(first).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
    expect(new Set(packages)).toEqual(new Set(['commander']));
  });

  test('lies in a few files', () => {
    expect(first.size).toBeLessThanOrEqual(5);
  });
});

test('completion needs nothing but its own file beside that', () => {
  const further = [...loadedWith(chunkOf('completion'))].filter((path) => !first.has(path));
  expect(sourcesIn(further)).toEqual(['src/cli/commands/completion.ts']);
});

test('a command that compiles has all that it needs in a few files', () => {
  const further = ['project', 'synth']
    .flatMap((name) => [...loadedWith(chunkOf(name))])
    .filter((path) => !first.has(path));
  expect(new Set(further).size).toBeLessThanOrEqual(3);
});

test('a command that compiles does need the rules: this test can tell', () => {
  expect(sourcesIn(loadedWith(chunkOf('project')))).toEqual(
    expect.arrayContaining(['generated/validators.js', 'src/dialects/registry.ts', 'src/agents/registry.ts']),
  );
});
