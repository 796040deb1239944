import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitRepository, modelText } from '../support/git-repository.ts';

test.each(['main', 'origin/main', 'HEAD~1', 'v1', 'the commit itself'])(
  'a folder in a pull request that is named like the base %s is not taken for it',
  async (name) => {
    const repo = gitRepository();
    repo.put('apps/llama/model-infer.yaml', modelText());
    await repo.flotilla('synth', '-q');
    repo.commit('start');
    repo.git('tag', 'v1');
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const base = name === 'the commit itself' ? repo.git('rev-parse', 'HEAD').trim() : name;
    repo.git('checkout', '-q', '-b', 'change');
    repo.remove('generated/default/llama/live/group-0');
    repo.remove('generated/default/llama/live/group-1');
    repo.remove('generated/default/llama/live/group-2');
    cpSync(join(repo.folder, 'generated'), join(repo.folder, base, 'generated'), { recursive: true });
    cpSync(join(repo.folder, 'generated'), join(repo.folder, base), { recursive: true });
    repo.commit('nothing to see here');
    const { code, said } = await repo.flotilla('diff', base, '--gate');
    expect({ code, said }).toMatchObject({ code: 3, said: expect.stringContaining('3 of 4 groups out of service') });
    repo.dispose();
  },
);
