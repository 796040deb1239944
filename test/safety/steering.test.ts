import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitRepository, gitRepository, modelText } from '../support/git-repository.ts';

let repository: GitRepository;
const LIVE = 'generated/default/llama/live';
const KUSTOMIZE = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n';

beforeEach(() => {
  repository = gitRepository();
});
afterEach(() => repository.dispose());

/** Four groups that run under an agent, committed. */
async function running(...lines: readonly string[]): Promise<void> {
  repository.put('flotilla.yaml', ['apiVersion: flotilla.dev/v1alpha1', 'kind: Project', ...lines, ''].join('\n'));
  repository.put('apps/llama/model-infer.yaml', modelText());
  const { code, said } = await repository.flotilla('synth', '-q');
  expect(code, said).toBe(0);
  repository.commit('start');
}

/** The gate's answer to what is done now, and the first line of what it says. */
async function gateOn(change: (repository: GitRepository) => void): Promise<readonly [code: number, said: string]> {
  change(repository);
  repository.commit('change');
  const { code, said } = await repository.flotilla('diff', 'HEAD~1', '--gate');
  return [code, said.split('\n')[0] ?? ''];
}

function edited(path: string, from: string | RegExp, to: string): (repository: GitRepository) => void {
  return ({ put, read }) => {
    const [before, after] = [read(path) ?? '', (read(path) ?? '').replace(from, to)];
    expect(after).not.toBe(before);
    put(path, after);
  };
}

describe('a file that comes beside the manifests', () => {
  test.each<readonly [path: string, text: string]>([
    [`${LIVE}/kustomization.yaml`, `${KUSTOMIZE}resources: [expectation.yaml]\n`],
    [`${LIVE}/Kustomization`, `${KUSTOMIZE}resources: [expectation.yaml, group-0, group-1, group-2]\nnamePrefix: x-\n`],
    [`${LIVE}/.sourceignore`, '*\n'],
    ['.sourceignore', '# docs\ngenerated/\n'],
    ['generated/.sourceignore', 'group-[0-2]/\n'],
    [`${LIVE}/.argocd-source.yaml`, 'directory: {exclude: "*"}\n'],
    [`${LIVE}/.argocd-source-llama.yaml`, 'directory: {exclude: "*"}\n'],
    [`${LIVE}/Chart.yaml`, 'apiVersion: v2\nname: x\n'],
    ['generated/agents/flux/kustomization.yaml', `${KUSTOMIZE}resources: []\n`],
    ['generated/agents/.sourceignore', '*.yaml\n'],
  ])('%s: the gate is red', async (path, text) => {
    await running('agents: [flux, argocd]', 'flux: {}');
    const [code, said] = await gateOn(({ put }) => put(path, text));
    expect(code).toBe(3);
    expect(said).toMatch(/^Over budget: default\/llama: [34] of 4 groups/);
  });

  test.each<readonly [what: string, path: string, text: string]>([
    [
      'names every manifest',
      `${LIVE}/kustomization.yaml`,
      `${KUSTOMIZE}resources: [expectation.yaml, group-0, ./group-1/, group-2, group-3/../group-3]\n`,
    ],
    ['is elsewhere and names none', 'kustomization.yaml', `${KUSTOMIZE}resources: [deploy]\n`],
    ['leaves out something else', '.sourceignore', '/docs/\n*.md\n!generated/\n'],
    ['is a chart of something else', 'Chart.yaml', 'name: x\n'],
    ['is another object', `${LIVE}/group-0/notes.yaml`, 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: notes}\n'],
    ['is for people', `${LIVE}/README.md`, 'Do not edit.\n'],
  ])('it %s: the gate is green', async (_, path, text) => {
    await running('flux: {}');
    expect((await gateOn(({ put }) => put(path, text)))[0]).toBe(0);
  });

  test('that has been there is nothing new', async () => {
    await running();
    repository.put('.sourceignore', 'generated/\n');
    repository.commit('nobody applies this');
    expect((await gateOn(({ put }) => put('docs/a.md', 'a')))[0]).toBe(0);
  });

  test.each(['yaml', 'json'])('the same pods stand in a further file, as .%s', async (form) => {
    await running();
    const [code, said] = await gateOn(({ put }) => {
      for (const group of [0, 1]) {
        const pod = {
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name: `llama-${group}-serve-0-0`, namespace: 'default' },
        };
        put(`${LIVE}/group-${group}/copy.${form}`, JSON.stringify(pod));
      }
    });
    expect(code).toBe(3);
    expect(said).toMatch(/^Over budget: default\/llama: 2 of 4 groups .*0-1; /);
  });

  test('it is meant: --accept-outage lets it through once', async () => {
    await running();
    repository.put(`${LIVE}/.sourceignore`, '*\n');
    expect((await repository.flotilla('synth', '-q', '--accept-outage')).code).toBe(0);
    expect((await gateOn(() => undefined))[0]).toBe(0);
  });
});

describe('an own kustomization of people', () => {
  const ALL = `${KUSTOMIZE}resources: [../generated/default/llama/live, ../other]\n`;

  test.each<readonly [what: string, text: string, code: number]>([
    ['names more', ALL.replace('../other', '../other, ../more'), 0],
    ['names another folder no more', ALL.replace(', ../other', ''), 0],
    ['names the folder above', ALL.replace('/default/llama/live', ''), 0],
    ['names the model no more', `${KUSTOMIZE}resources: [../other]\n`, 3],
    ['patches what it names', `${ALL}patches: [{path: p.yaml}]\n`, 3],
    ['is broken', '{', 3],
  ])('%s', async (_, text, code) => {
    await running();
    repository.put('clusters/kustomization.yaml', ALL);
    repository.commit('all of it');
    expect((await gateOn(({ put }) => put('clusters/kustomization.yaml', text)))[0]).toBe(code);
  });
});

describe('the agents’ own objects are edited by hand', () => {
  const FLUX = 'generated/agents/flux/default-llama.yaml';
  const ARGOCD = 'generated/agents/argocd/default-llama.yaml';

  const FLUX_ROOT = 'generated/agents/flux/flotilla.yaml';
  const ARGOCD_ROOT = 'generated/agents/argocd/flotilla.yaml';

  test.each<readonly [what: string, path: string, from: string | RegExp, to: string, code: number]>([
    ['the one that applies all others looks elsewhere', FLUX_ROOT, /path: .*/, 'path: ./docs', 3],
    ['the one that applies all others has another name', FLUX_ROOT, 'name: flotilla', 'name: models', 3],
    ['the one that applies all others looks more often', FLUX_ROOT, 'interval: 10m', 'interval: 1m', 0],
    ['the one that applies all others looks elsewhere', ARGOCD_ROOT, /path: .*/, 'path: docs', 3],
    ['another folder', FLUX, /path: .*/, 'path: ./docs', 3],
    ['another namespace', FLUX, 'prune: true', 'prune: true\n  targetNamespace: other', 3],
    ['other names', FLUX, 'prune: true', 'prune: true\n  namePrefix: x-', 3],
    ['other images', FLUX, 'prune: true', 'prune: true\n  images: [{name: v, newTag: "9"}]', 3],
    ['it stops for a while', FLUX, 'prune: true', 'prune: true\n  suspend: true', 0],
    ['it prunes no more', FLUX, 'prune: true', 'prune: false', 0],
    ['another folder', ARGOCD, /path: .*/, 'path: docs', 3],
    ['files left out', ARGOCD, 'exclude: kustomization.yaml', 'exclude: "*.yaml"', 3],
    ['other names', ARGOCD, /\n {4}path: /, '\n    kustomize: {namePrefix: x-}$&', 3],
    ['another project', ARGOCD, 'project: default', 'project: serving', 0],
  ])('%s', async (_, path, from, to, code) => {
    await running('flux: {}', 'argocd: {repository: "https://git.example.com/models.git"}');
    expect((await gateOn(edited(path, from, to)))[0]).toBe(code);
  });
});

test('the object that applies all others is deleted: the gate is red', async () => {
  await running('flux: {}');
  const [code, said] = await gateOn(({ remove }) => remove('generated/agents/flux/flotilla.yaml'));
  expect(code).toBe(3);
  expect(said).toContain('4 of 4 groups');
});

describe('somebody takes the headers of the manifests away', () => {
  test.each<readonly [what: string, change: (text: string) => string]>([
    ['comments are stripped', (text) => text.replace(/^#.*\n/, '')],
    ['a license is put in front', (text) => `# Copyright\n${text}`],
  ])('%s: what becomes of them is seen still', async (_, change) => {
    await running();
    const paths = repository.git('ls-files', LIVE).trim().split('\n');
    for (const path of paths) repository.put(path, change(repository.read(path) ?? ''));
    repository.commit('headers');
    expect((await gateOn(({ remove }) => remove(`${LIVE}/group-0`)))[0], 'one group').toBe(0);
    const [code, said] = await gateOn(({ remove }) => remove(LIVE));
    expect(code).toBe(3);
    expect(said).toContain('3 of 3 groups');
  });
});
