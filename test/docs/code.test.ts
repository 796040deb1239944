import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'flotilla-docs-'));

/** A `ts` block of a page, with the `text` block that stands right behind it, where there is one. */
interface Snippet {
  readonly name: string;
  readonly code: string;
  readonly output: string;
}

const snippets: readonly Snippet[] = ['cdk8s', 'library'].flatMap((page) => {
  const text = readFileSync(join(ROOT, `docs/${page}.md`), 'utf8');
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```$)?/gms)];
  return blocks.map(([, code = '', output = ''], index) => ({ name: `${page}-${index + 1}`, code, output }));
});

// A user's folder: the packages installed, and a model to work on.
beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/flotilla'));
  for (const name of ['cdk8s', 'cdk8s-plus-33', 'constructs']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
  mkdirSync(join(folder, 'node_modules/@types'));
  symlinkSync(join(ROOT, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const { name, code } of snippets) {
    writeFileSync(join(folder, `${name}.ts`), code);
    const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext } });
    mkdirSync(join(folder, name));
    cpSync(join(ROOT, 'examples/llama-multinode/apps'), join(folder, name, 'apps'), { recursive: true });
    writeFileSync(join(folder, name, 'main.js'), outputText);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the code in the documentation', () => {
  test.each(snippets)('$name runs, and says what the page shows', ({ name, output }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['main.js'], {
      cwd: join(folder, name),
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: output, stderr: '' });
  });

  test('has the types that a user sees', () => {
    const options = { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, types: ['node'] };
    const files = snippets.map(({ name }) => join(folder, `${name}.ts`));
    const program = ts.createProgram(files, {
      ...options,
      target: ts.ScriptTarget.ES2023,
      typeRoots: [join(folder, 'node_modules/@types')],
    });
    const found = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(found).toEqual([]);
  });
});
