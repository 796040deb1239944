import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/model/names.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { EXECUTABLE } from '../support/executable.ts';
import { aModelInfer } from '../support/models.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flotilla-executable-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What the executable prints in the folder, with nothing else on the machine to help it. */
function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', env: {} });
}

// The command lines of all other tests run with it, too: `npm run test:executable`.
describe('the executable', () => {
  const executable = EXECUTABLE ?? '';

  test('needs nothing beside itself', () => {
    expect(run(executable, '--version')).toBe(`${VERSION}\n`);
  });

  test('is kubectl’s plugin under that name', () => {
    symlinkSync(executable, join(folder, 'kubectl-flotilla'));
    expect(run(join(folder, 'kubectl-flotilla'), '--help')).toContain('kubectl flotilla');
  });

  test('runs no code, and takes no variables, from the folder that it works in', () => {
    write('apps/one/model-infer.yaml', toYaml(aModelInfer({ name: 'one' })));
    write('bunfig.toml', 'preload = ["./strange.js"]\n');
    write('strange.js', 'console.log("code of a stranger");\n');
    write('package.json', '{ "imports": { "node:fs": "./strange.js" } }\n');
    write('tsconfig.json', '{ "compilerOptions": { "paths": { "*": ["./strange.js"] } } }\n');
    write('.env', 'GITHUB_ACTIONS=true\nKUBECONFIG=/strange\n');
    expect(run(executable, 'plan')).not.toContain('stranger');
    expect(() => run(executable, 'status')).toThrow(/^(?!.*strange)/s);
  });
});
