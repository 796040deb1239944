import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitRepository, gitRepository, livePods, modelText } from '../support/git-repository.ts';

let repository: GitRepository;
const APP = 'apps/llama/model-infer.yaml';

beforeEach(() => {
  repository = gitRepository();
});
afterEach(() => repository.dispose());

const FLUX = ['agents: [flux]', 'flux: {}'];
const ARGOCD = ['agents: [argocd]', 'argocd: {repository: "https://git.example.com/models.git"}'];

function project(...lines: readonly string[]): void {
  repository.put('flotilla.yaml', ['apiVersion: flotilla.dev/v1alpha1', 'kind: Project', ...lines, ''].join('\n'));
}

async function synth(...options: readonly string[]): Promise<void> {
  const { code, said } = await repository.flotilla('synth', '-q', ...options);
  expect(code, said).toBe(0);
}

/** Four groups that run under an agent, committed. */
async function running(...lines: readonly string[]): Promise<void> {
  project(...lines);
  repository.put(APP, modelText());
  await synth();
  repository.commit('start');
}

async function gate(): Promise<number> {
  return (await repository.flotilla('diff', 'HEAD~1', '--gate')).code;
}

describe('another object of an agent takes the pods over', () => {
  test.each([
    {
      what: 'promotion is switched to automatic, with Flux',
      before: FLUX,
      after: [...FLUX, 'promotion: automatic'],
      says: [
        'Kustomization flux-system/default-llama would prune its pods',
        'flotilla bootstrap flux --promotion automatic',
      ],
    },
    {
      what: 'promotion is switched back to pull-request, with Flux',
      before: [...FLUX, 'promotion: automatic'],
      after: FLUX,
      says: ['Kustomization flux-system/default-llama-0', 'flotilla bootstrap flux --promotion pull-request'],
    },
    {
      what: 'promotion is switched to automatic, with an Application of Argo CD that flotilla did not write',
      before: ['agents: [argocd]'],
      after: ['agents: [argocd]', 'promotion: automatic'],
      says: ['the agent replaces their pods', 'docs/argocd.md'],
    },
    {
      what: 'a model is split by group, with Argo CD',
      before: ARGOCD,
      after: ['agents: [argocd]', 'argocd: {repository: "https://git.example.com/models.git", split: group}'],
      says: ['Application argocd/default-llama would prune its pods', 'handover: true'],
    },
    {
      what: 'Argo CD is swapped for Flux',
      before: [...ARGOCD].with(0, 'agents: [argocd, flux]'),
      after: [...FLUX].with(0, 'agents: [argocd, flux]'),
      says: ['Application argocd/default-llama would prune its pods'],
    },
    {
      what: 'the section of Flux is removed',
      before: FLUX,
      after: ['agents: [flux]'],
      says: ['Kustomization flux-system/default-llama would prune its pods'],
      // Nobody applied the pods in between, so nobody loses them.
      reverted: 0,
    },
    {
      what: 'the namespace of Flux changes',
      before: FLUX,
      after: ['agents: [flux]', 'flux: {namespace: gitops}'],
      says: ['Kustomization flux-system/default-llama would prune its pods'],
    },
  ])(
    '$what: refused; accepted on purpose, the gate lets it through once',
    async ({ before, after, says, reverted = 3 }) => {
      await running(...before);
      project(...after);
      const pods = [...livePods(repository)];
      const { code, said } = await repository.flotilla('synth');
      expect(code, said).toBe(1);
      expect(said).toContain('default/llama: 4 of 4 groups out of service at once (0-3; 64 nvidia.com/gpu)');
      for (const words of says) expect(said).toContain(words);
      expect([...livePods(repository)]).toEqual(pods);
      expect(repository.git('status', '--porcelain').trim()).toBe('M flotilla.yaml');
      await synth('--accept-outage');
      await synth('--check');
      repository.commit('on purpose');
      expect(await gate()).toBe(0);
      repository.git('revert', '--no-edit', 'HEAD');
      expect(await gate(), 'a revert does not inherit it').toBe(reverted);
    },
  );

  test('the agent is swapped, the output moves and environments come, all in one change', async () => {
    await running(...ARGOCD);
    const after = ['agents: [flux]', 'flux: {}', 'output: out', 'environments: [{name: prod}]'];
    project(...after);
    const { code, said } = await repository.flotilla('synth');
    expect(code, said).toBe(1);
    expect(said).toContain('default/llama: 4 of 4 groups out of service at once');
    // Somebody moves the files as it says, and does not wait.
    for (const step of said.match(/^ {4}mkdir .*/gm) ?? [])
      execFileSync('sh', ['-c', step], { cwd: repository.folder });
    const again = await repository.flotilla('synth', '-q');
    repository.commit('all at once');
    expect(again.code === 1 || (await gate()) === 3, again.said).toBe(true);
  });

  test('an agent’s file is deleted by hand and committed: the gate is red', async () => {
    await running(...FLUX);
    repository.remove('generated/agents/flux/default-llama.yaml');
    repository.commit('clean up');
    expect(await gate()).toBe(3);
  });

  test('promote after the switch was edited, without synth', async () => {
    await running(...FLUX);
    repository.put(APP, modelText({ image: 'v:2' }));
    await synth();
    repository.commit('v:2');
    project(...FLUX, 'promotion: automatic');
    const { code, said } = await repository.flotilla('promote');
    expect(code, said).toBe(1);
  });
});

describe('every group stays with its owner', () => {
  const SPLIT = ['agents: [flux]', 'flux: {split: group}'];

  test.each([
    { what: 'the first setup of an agent', before: ['agents: [flux]'], after: FLUX, model: {} },
    { what: 'a split model is scaled up', before: SPLIT, after: SPLIT, model: { replicas: 6 } },
    { what: 'a split model is scaled down', before: SPLIT, after: SPLIT, model: { replicas: 2 } },
    { what: 'a split model is scaled to nobody', before: SPLIT, after: SPLIT, model: { replicas: 0 } },
    {
      what: 'a model that Flux promotes is scaled up',
      before: [...FLUX, 'promotion: automatic'],
      after: [...FLUX, 'promotion: automatic'],
      model: { replicas: 6 },
    },
    {
      what: 'promotion is switched to automatic, with an Application that flotilla wrote',
      before: ARGOCD,
      after: [...ARGOCD, 'promotion: automatic'],
      model: {},
    },
    {
      what: 'larger stages, which are other waves to Argo CD',
      before: [...ARGOCD, 'promotion: automatic'],
      after: [...ARGOCD, 'promotion: automatic'],
      model: { maxUnavailable: 2 },
    },
    {
      what: 'the source of Flux has another name',
      before: FLUX,
      after: ['agents: [flux]', 'flux: {source: models}'],
      model: {},
    },
  ])('$what: nothing is refused, and the gate is green', async ({ before, after, model }) => {
    await running(...before);
    project(...after);
    repository.put(APP, modelText(model));
    await synth();
    repository.commit('change');
    expect(await gate()).toBe(0);
  });
});
