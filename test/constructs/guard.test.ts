import { Chart } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import {
  GitOpsApp,
  type GitOpsAppProps,
  ModelInfer,
  type ModelInferProps,
  sglang,
} from '../../src/constructs/index.ts';
import { memoryFiles } from '../support/memory-files.ts';

const URL = 'lmsysorg/sglang';
const props = (image: string): ModelInferProps => ({
  replicas: 3,
  template: {
    roles: [{ name: 'chat', ...sglang({ image: `${URL}:${image}`, model: '/models/qwen', tensorParallelSize: 8 }) }],
  },
});

function synth(app: GitOpsAppProps, wish: ModelInferProps): void {
  const made = new GitOpsApp(app);
  new ModelInfer(new Chart(made, 'serving'), 'qwen', wish);
  made.synth();
}

describe('a GitOpsApp refuses, before it writes, what takes more out of service than the budget', () => {
  test('an image moves group by group', () => {
    const files = memoryFiles();
    synth({ files }, props('v1'));
    synth({ files }, props('v2'));
    expect(files.content()['apps/qwen/rollout.yaml']).toContain('stage: 1');
  });

  test.each<{ what: string; lose: readonly string[]; wish: ModelInferProps; says: string }>([
    {
      what: 'rollout.yaml is lost',
      lose: ['apps/qwen/rollout.yaml'],
      wish: props('v2'),
      says: 'git checkout HEAD -- apps/qwen',
    },
    {
      what: 'the model has another name',
      lose: [],
      wish: { ...props('v1'), metadata: { name: 'qwen3' } },
      says: 'serving/qwen makes default/qwen3 now',
    },
    {
      what: 'the model has another namespace',
      lose: [],
      wish: { ...props('v1'), metadata: { namespace: 'team-b' } },
      says: 'serving/qwen makes team-b/qwen now',
    },
  ])('$what', ({ lose, wish, says }) => {
    const first = memoryFiles();
    synth({ files: first }, props('v1'));
    const kept = Object.entries(first.content()).filter(([path]) => !lose.includes(path));
    const files = memoryFiles(Object.fromEntries(kept));
    const before = files.content();
    expect(() => synth({ files }, wish)).toThrow(says);
    expect(() => synth({ files }, wish)).toThrow('default/qwen: 3 of 3 groups out of service at once');
    expect(files.content()).toEqual(before);
    synth({ files, acceptOutage: true }, wish);
    expect(Object.values(files.content()).some((text) => text.includes('accepted:'))).toBe(true);
  });

  test('where cdk8s has emptied the output folder, the last commit knows what runs', () => {
    const first = memoryFiles();
    synth({ files: first }, props('v1'));
    const committed = Object.entries(first.content());
    const git = {
      filesAt: (_: string, { path: below }: { readonly path: string }) =>
        committed.filter(([path]) => path.startsWith(`${below}/`)).map(([path, text]) => ({ path, text })),
      head: () => undefined,
    };
    const files = memoryFiles();
    expect(() => synth({ files, git }, props('v2'))).toThrow(
      'apps/qwen/rollout.yaml, which says what they run, is missing',
    );
    expect(files.content()).toEqual({});
  });
});
