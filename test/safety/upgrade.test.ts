import { expect, onTestFinished, test } from 'vitest';
import { type GitRepository, gitRepository, modelText } from '../support/git-repository.ts';

/** A repository as an older version left it, which wrote something in the files of all groups otherwise. */
async function writtenOtherwise(now: RegExp, then: string): Promise<GitRepository> {
  const repository = gitRepository();
  onTestFinished(repository.dispose);
  repository.put('apps/llama/model-infer.yaml', modelText({ replicas: 4 }));
  await repository.flotilla('synth');
  for (const group of [0, 1, 2, 3]) {
    const path = `generated/default/llama/live/group-${group}/serve-0.yaml`;
    repository.put(path, (repository.read(path) ?? '').replaceAll(now, then));
  }
  repository.commit('written by an older version');
  return repository;
}

test('a new version that writes pods otherwise restarts no fleet: synth refuses, and the files stay', async () => {
  const repository = await writtenOtherwise(/FLOTILLA_REVISION/g, 'FLOTILLA_VERSION');
  const { code, said } = await repository.flotilla('synth');
  expect(code).toBe(1);
  expect(said).toContain('refused: default/llama: 4 of 4 groups out of service at once');
  expect(repository.git('status', '--porcelain')).toBe('');
});

test('a new version that writes comments otherwise changes nothing in a cluster', async () => {
  const repository = await writtenOtherwise(/sha256:[0-9a-f]+/g, 'sha256:0123456789abcdef');
  expect(await repository.flotilla('synth')).toMatchObject({ code: 0 });
  expect(repository.git('status', '--porcelain')).not.toBe('');
  expect(await repository.flotilla('diff', 'HEAD')).toMatchObject({ code: 0 });
});
