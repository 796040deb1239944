import { describe, expect, test } from 'vitest';
import { exampleNames, exampleSources, exampleTree } from './support/examples.ts';
import { repository } from './support/world.ts';

describe('every example is a repository whose committed files are what synth writes', () => {
  test.each(exampleNames)('%s', async (name) => {
    const repo = repository(exampleSources(name));
    expect(await repo.run(['synth', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(repo.tree()).toEqual(exampleTree(name));
  });

  test.each(exampleNames)('%s: synth again changes nothing, and --check agrees', async (name) => {
    const repo = repository(exampleTree(name));
    const { code, stdout } = await repo.run(['synth']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/: 0 files written, 0 removed, \d+ unchanged\n$/);
    expect(await repo.run(['synth', '--check'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test.each(exampleNames)('%s: validate finds nothing to say', async (name) => {
    expect((await repository(exampleSources(name)).run(['validate'])).stdout).toBe('');
  });
});
