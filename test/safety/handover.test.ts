import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitRepository, gitRepository, livePods, modelText } from '../support/git-repository.ts';

let repository: GitRepository;

beforeEach(() => {
  repository = gitRepository();
});
afterEach(() => repository.dispose());

const URL = 'https://git.example.com/models.git';
const FLUX = ['agents: [flux]', 'flux: {}'];
const ARGOCD = ['agents: [argocd]', `argocd: {repository: "${URL}"}`];

async function running(...lines: readonly string[]): Promise<void> {
  repository.put('flotilla.yaml', ['apiVersion: flotilla.dev/v1alpha1', 'kind: Project', ...lines, ''].join('\n'));
  repository.put('apps/llama/model-infer.yaml', modelText({ replicas: 3 }));
  expect((await repository.flotilla('synth', '-q')).code).toBe(0);
  repository.commit('start');
}

async function gate(base: string): Promise<number> {
  return (await repository.flotilla('diff', base, '--gate')).code;
}

/** Runs bootstrap as often as it asks for; each step is a commit that passes the gate. */
async function led(...argv: readonly string[]): Promise<readonly string[]> {
  const said: string[] = [];
  for (let [step, steps] = [1, 3]; step <= steps; step++) {
    const result = await repository.flotilla('bootstrap', ...argv);
    expect(result.code, result.said).toBe(0);
    steps = Number(/step \d of (\d)/.exec(result.said)?.[1]);
    expect(result.said).toContain(`step ${step} of ${steps}: `);
    said.push(result.said);
    repository.commit(`step ${step}`);
    expect(await gate('HEAD~1'), `step ${step}`).toBe(0);
    expect((await repository.flotilla('synth', '--check')).code).toBe(0);
  }
  return said;
}

describe('bootstrap leads what runs to another owner, in commits of which each passes the gate', () => {
  test.each([
    { what: 'Flux starts the stages', before: FLUX, argv: ['flux', '--promotion', 'automatic'], steps: 3 },
    {
      what: 'Flux starts them no longer',
      before: [...FLUX, 'promotion: automatic'],
      argv: ['flux', '--promotion', 'pull-request'],
      steps: 3,
    },
    { what: 'Argo CD starts the stages', before: ARGOCD, argv: ['argocd', '--promotion', 'automatic'], steps: 1 },
    {
      what: 'Argo CD starts them no longer',
      before: [...ARGOCD, 'promotion: automatic'],
      argv: ['argocd', '--promotion', 'pull-request'],
      steps: 1,
    },
    { what: 'Flux for Argo CD', before: ARGOCD, argv: ['flux', '--instead-of', 'argocd'], steps: 3 },
    {
      what: 'Argo CD for Flux',
      before: FLUX,
      argv: ['argocd', '--repository', URL, '--instead-of', 'flux'],
      steps: 3,
    },
    {
      what: 'Argo CD for Flux, which starts the stages',
      before: [...FLUX, 'promotion: automatic'],
      argv: ['argocd', '--repository', URL, '--instead-of', 'flux'],
      steps: 3,
    },
  ])('$what', async ({ before, argv, steps }) => {
    await running(...before);
    const start = repository.git('rev-parse', 'HEAD').trim();
    const pods = [...livePods(repository)];
    const said = await led(...argv);
    expect(said).toHaveLength(steps);
    expect([...livePods(repository)]).toEqual(pods);
    expect(repository.read('flotilla.yaml')).not.toContain('handover');
    // All of it at once, as a branch of these commits would merge, has the old owner prune.
    expect(await gate(start)).toBe(steps === 1 ? 0 : 3);
  });

  test('each step says what is next, and what a person does before it', async () => {
    await running(...ARGOCD);
    const said = await led('flux', '--instead-of', 'argocd');
    const steps = said.map((text) => text.slice(text.indexOf('\n\n') + 2));
    expect(steps.join('\n')).toMatchInlineSnapshot(`
      "step 1 of 3: the Applications of Argo CD let go of the pods (handover: true in flotilla.yaml)

      Commit and push. Once that is applied, so that PRUNE is false everywhere but in flotilla,
        kubectl -n argocd get applications -o custom-columns='NAME:.metadata.name,PRUNE:.spec.syncPolicy.automated.prune,FINALIZERS:.metadata.finalizers,SYNC:.status.sync.status'
      run flotilla bootstrap flux --instead-of argocd again.

      step 2 of 3: no section argocd any more, agents: [flux]

      In each cluster, which ends no pod:
        kubectl -n argocd delete application flotilla default-llama
      Then:
      Commit and push, then once for each cluster:
        kubectl apply -f generated/agents/flux/flotilla.yaml
      Once all that Flux applies is in sync and healthy,
        kubectl -n flux-system get kustomizations -o custom-columns='NAME:.metadata.name,PRUNE:.spec.prune,READY:.status.conditions[?(@.type=="Ready")].status'
      run flotilla bootstrap flux --instead-of argocd again.

      step 3 of 3: Flux holds the pods, and prunes again

      Commit and push. That is all.
      "
    `);
    expect(repository.read('flotilla.yaml')).toMatchInlineSnapshot(`
      "apiVersion: flotilla.dev/v1alpha1
      kind: Project
      agents:
      - flux
      flux:
        split: model
      "
    `);
  });

  test('the next step waits until the one before is committed', async () => {
    await running(...FLUX);
    const argv = ['bootstrap', 'flux', '--promotion', 'automatic'];
    expect((await repository.flotilla(...argv)).code).toBe(0);
    const { code, said } = await repository.flotilla(...argv);
    expect(code).toBe(2);
    expect(said).toContain('the step before is not committed');
  });

  test('an agent that is not there, or itself, hands nothing over', async () => {
    await running(...FLUX);
    const { code, said } = await repository.flotilla('bootstrap', 'flux', '--instead-of', 'flux');
    expect(code).toBe(2);
    expect(said).toContain('Name one of argocd.');
  });

  test('any other change of owners, by hand: a model is split by group', async () => {
    await running(...FLUX);
    const project = (...lines: readonly string[]): void =>
      repository.put('flotilla.yaml', ['apiVersion: flotilla.dev/v1alpha1', 'kind: Project', ...lines, ''].join('\n'));
    for (const lines of [
      [...FLUX, 'handover: true'],
      ['agents: [flux]', 'flux: {split: group}', 'handover: true'],
      ['agents: [flux]', 'flux: {split: group}'],
    ]) {
      project(...lines);
      const { code, said } = await repository.flotilla('synth', '-q');
      expect(code, said).toBe(0);
      repository.commit('step');
      expect(await gate('HEAD~1')).toBe(0);
    }
  });
});

describe('files that move to another folder', () => {
  test('with the objects of the agent, which follow under their names: nothing goes', async () => {
    await running(...FLUX);
    repository.git('mv', 'generated', 'out');
    repository.put('flotilla.yaml', `${repository.read('flotilla.yaml')}output: out\n`);
    const { code, said } = await repository.flotilla('synth', '-q');
    expect(code, said).toBe(0);
    repository.commit('out');
    expect(await gate('HEAD~1')).toBe(0);
  });

  test('with another image in the same commit: what that replaces counts', async () => {
    await running(...FLUX);
    repository.git('mv', 'generated', 'out');
    repository.put('flotilla.yaml', `${repository.read('flotilla.yaml')}output: out\n`);
    repository.put('apps/llama/model-infer.yaml', modelText({ replicas: 3, image: 'v:2' }));
    await repository.flotilla('synth', '-q');
    await repository.flotilla('promote', '-q', '--all');
    repository.put(
      'apps/llama/rollout.yaml',
      (repository.read('apps/llama/rollout.yaml') ?? '').replace(/accepted:[\s\S]*/, ''),
    );
    repository.commit('out and v:2');
    expect(await gate('HEAD~1')).toBe(3);
  });

  test('with nobody known to follow: red, until somebody who turned pruning off says so', async () => {
    await running('agents: [flux]');
    repository.git('mv', 'generated', 'out');
    repository.put('flotilla.yaml', `${repository.read('flotilla.yaml')}output: out\n`);
    expect((await repository.flotilla('synth', '-q')).code).toBe(0);
    repository.commit('out');
    const red = await repository.flotilla('diff', 'HEAD~1', '--gate');
    expect(red.code).toBe(3);
    expect(red.said).not.toContain('Nothing restarts');
    expect(red.said).toContain('No manifest of a model changes, only who applies them.');
    repository.git('reset', '--quiet', '--soft', 'HEAD~1');
    const { code, said } = await repository.flotilla('synth', '--accept-outage');
    expect(code, said).toBe(0);
    expect(said).toContain('accepted: default/llama');
    repository.commit('out, on purpose');
    expect(await gate('HEAD~1')).toBe(0);
    expect((await repository.flotilla('synth', '--check')).code).toBe(0);
  });
});
