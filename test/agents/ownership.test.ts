import { describe, expect, test } from 'vitest';
import type { Agent } from '../../src/agents/agent.ts';
import { lossesOf, lossTitle } from '../../src/agents/ownership.ts';
import { AGENTS } from '../../src/agents/registry.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { rangesOf, rangesText } from '../../src/model/ordinals.ts';

const PLACE = { namespace: 'default', name: 'llama' };
const LIVE = 'generated/default/llama/live';

function kustomization(name: string, path: string, spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name, namespace: 'flux-system' },
    spec: { path: `./${path}`, prune: true, ...spec },
  };
}

interface ApplicationWish {
  readonly directory?: JsonObject;
  readonly prune?: boolean;
  readonly finalizers?: readonly string[];
}

function application(
  name: string,
  path: string,
  { directory = { recurse: true }, prune = true, finalizers = [] }: ApplicationWish = {},
): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd', finalizers },
    spec: { source: { path, directory }, syncPolicy: { automated: { prune } } },
  };
}

const WHOLE = kustomization('default-llama', LIVE);
const GROUPS = [0, 1, 2, 3].map((ordinal) => kustomization(`default-llama-${ordinal}`, `${LIVE}/group-${ordinal}`));
const APPLICATION = application('default-llama', LIVE);
const REST = application('default-llama', LIVE, { directory: { include: 'expectation.yaml' } });
const APPLICATIONS = [0, 1, 2, 3].map((ordinal) => application(`default-llama-${ordinal}`, `${LIVE}/group-${ordinal}`));

function losses(before: readonly JsonObject[], after: readonly JsonObject[], ordinals = [0, 1, 2, 3]): string[] {
  const held = (agent: Agent, objects: readonly JsonObject[]) =>
    objects.flatMap((object) => agent.holdingOf(object) ?? []);
  const all = AGENTS.map((agent) => ({ agent, before: held(agent, before), after: held(agent, after) }));
  return lossesOf(PLACE, ordinals, all).map((loss) => `${rangesText(rangesOf(loss.ordinals))}: ${lossTitle(loss)}`);
}

describe('groups that change hands', () => {
  test.each<{ what: string; before: readonly JsonObject[]; after: readonly JsonObject[]; lost: readonly string[] }>([
    { what: 'nothing changes', before: [WHOLE, ...GROUPS], after: [WHOLE, ...GROUPS], lost: [] },
    { what: 'the first owner of a model that had none', before: [], after: [WHOLE], lost: [] },
    {
      what: 'Flux, a model is split',
      before: [WHOLE],
      after: [WHOLE, ...GROUPS],
      lost: [0, 1, 2, 3].map((n) => `${n}: flux flux-system/default-llama > flux-system/default-llama-${n}`),
    },
    {
      what: 'Flux, a split model is joined',
      before: [WHOLE, ...GROUPS],
      after: [WHOLE],
      lost: [0, 1, 2, 3].map((n) => `${n}: flux flux-system/default-llama-${n} > flux-system/default-llama`),
    },
    {
      what: 'Flux, a model is split after prune was switched off',
      before: [kustomization('default-llama', LIVE, { prune: false })],
      after: [WHOLE, ...GROUPS],
      lost: [],
    },
    {
      what: 'Flux, without prune but with a policy to delete',
      before: [kustomization('default-llama', LIVE, { prune: false, deletionPolicy: 'Delete' })],
      after: [],
      lost: ['0-3: flux flux-system/default-llama > nobody'],
    },
    {
      what: 'the same owner follows its files to another folder',
      before: [WHOLE],
      after: [kustomization('default-llama', 'out/default/llama/live')],
      lost: [],
    },
    {
      what: 'an owner that applies another model now',
      before: [WHOLE],
      after: [kustomization('default-llama', 'generated/default/my-llama/live')],
      lost: ['0-3: flux flux-system/default-llama > nobody'],
    },
    {
      what: 'Argo CD, a model is split',
      before: [APPLICATION],
      after: [REST, ...APPLICATIONS],
      lost: [0, 1, 2, 3].map((n) => `${n}: argocd argocd/default-llama > argocd/default-llama-${n}`),
    },
    {
      what: 'Argo CD, one Application of a split model goes',
      before: [REST, ...APPLICATIONS],
      after: [REST, ...APPLICATIONS.slice(0, 3)],
      lost: ['3: argocd argocd/default-llama-3 > nobody'],
    },
    {
      what: 'Argo CD, neither prune nor the finalizer',
      before: [application('default-llama', LIVE, { prune: false })],
      after: [],
      lost: [],
    },
    {
      what: 'Argo CD, the finalizer alone',
      before: [
        application('default-llama', LIVE, {
          prune: false,
          finalizers: ['resources-finalizer.argocd.argoproj.io/background'],
        }),
      ],
      after: [],
      lost: ['0-3: argocd argocd/default-llama > nobody'],
    },
    {
      what: 'Flux takes over from Argo CD',
      before: [APPLICATION],
      after: [WHOLE],
      lost: ['0-3: argocd argocd/default-llama > nobody'],
    },
    { what: 'Flux joins Argo CD', before: [APPLICATION], after: [APPLICATION, WHOLE], lost: [] },
  ])('$what', ({ before, after, lost }) => {
    expect(losses(before, after)).toEqual(lost);
  });

  test('a group that was scaled down, and whose owner went with it, is lost to nobody', () => {
    expect(losses([WHOLE, ...GROUPS], [WHOLE, ...GROUPS.slice(0, 2)], [0, 1])).toEqual([]);
  });
});
