import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../support/commands.ts';
import { repository } from '../support/world.ts';

const scriptOf = async (shell: string) => (await repository({}).run(['completion', shell])).stdout;

/** What bash offers after these words, in a folder; the last one is not finished. */
async function offeredIn(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const array = words.map((word) => `'${word}'`).join(' ');
  const command = `flotilla() { '${process.execPath}' '${resolve('dist/cli.js')}' "$@"; }\n`;
  const program = `${command}${await scriptOf('bash')}COMP_WORDS=(${array}); COMP_CWORD=${words.length - 1}; _flotilla; echo "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', program], { cwd: folder, encoding: 'utf8' }).trim().split(' ');
}

/** The same where there is no repository. */
function offered(...words: readonly string[]): Promise<readonly string[]> {
  return offeredIn(tmpdir(), words);
}

describe('bash', () => {
  test('offers every command', async () => {
    expect(await offered('flotilla', '')).toEqual([...COMMANDS.map(({ name }) => name), 'help']);
  });

  test.each([
    { words: ['flotilla', 'prom'], words2: ['promote'] },
    { words: ['flotilla', 'promote', '--ex'], words2: ['--expect-plan'] },
    { words: ['flotilla', '-q', 'plan', '--output', 'm'], words2: ['markdown', 'mermaid'] },
    { words: ['flotilla', 'plan', '-o', 'm'], words2: ['markdown', 'mermaid'] },
    { words: ['flotilla', 'plan', '--output', '=', 'j'], words2: ['json'] },
    { words: ['flotilla', 'plan', '--output', '='], words2: ['text', 'json', 'markdown', 'mermaid', 'html'] },
    { words: ['flotilla', 'plan', '--color', 'n'], words2: ['never'] },
    { words: ['flotilla', '--color', 'a'], words2: ['auto', 'always'] },
    { words: ['flotilla', '--color', '=', 'never', 'prom'], words2: ['promote'] },
    { words: ['flotilla', '-C', 'models', 'prom'], words2: ['promote'] },
    { words: ['flotilla', '--vers'], words2: ['--version'] },
    { words: ['flotilla', 'help', 'prom'], words2: ['promote'] },
    { words: ['flotilla', 'schema', 'Mo'], words2: ['ModelInfer', 'ModelServing'] },
    { words: ['flotilla', 'bootstrap', ''], words2: ['argocd', 'flux'] },
    { words: ['flotilla', 'completion', 'z'], words2: ['zsh'] },
  ])('$words: $words2', async ({ words, words2 }) => {
    expect(await offered(...words)).toEqual(words2);
  });
});

describe('of a repository', () => {
  test.each([
    { words: ['flotilla', 'plan', ''], offers: ['llama-fleet'] },
    { words: ['flotilla', 'promote', 'll'], offers: ['llama-fleet'] },
    { words: ['flotilla', 'rollback', '--to', ''], offers: ['lw426mqwtg'] },
    { words: ['flotilla', 'promote', 'other'], offers: [''] },
  ])('$words: $offers', async ({ words, offers }) => {
    expect(await offeredIn('examples/fleet', words)).toEqual(offers);
  });
});

describe('where a file or a name of the user’s own comes next, or there are no models, bash offers no words of flotilla', () => {
  test.each([
    ['flotilla', '-C', ''],
    ['flotilla', 'status', '--from', ''],
    ['flotilla', 'init', '--name', ''],
    ['flotilla', 'validate', ''],
  ])('%s %s %s', async (...words) => {
    expect(await offered(...words)).toEqual(['']);
  });
});

test('zsh and fish know every command and option', async () => {
  for (const shell of ['zsh', 'fish']) {
    const script = await scriptOf(shell);
    for (const { name } of COMMANDS) expect(script).toContain(name);
    expect(script).toContain('expect-plan');
  }
});

test('another shell is refused with those that are known', async () => {
  const { code, stderr } = await repository({}).run(['completion', 'tcsh']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'flotilla: cannot complete in tcsh: flotilla does not know this shell\n  Write bash, zsh or fish.\n',
  });
});
