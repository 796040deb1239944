import { describe, expect, test } from 'vitest';
import { ARGOCD } from '../../src/agents/argocd/agent.ts';
import { compile } from '../../src/compile.ts';
import type { Model } from '../../src/model/model.ts';
import { type CompileOptions, DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { aModel, aModelInfer, type ModelWish } from '../support/models.ts';
import { repository } from '../support/world.ts';

/** The annotations of each group's objects, by kind; the first of a kind. */
function annotationsOf(wish: ModelWish, options: Partial<CompileOptions>) {
  const { live } = compile(aModel(wish), { snapshots: [] }, { ...DEFAULT_OPTIONS, ...options });
  return [...live].map(({ podGroup, roleReplicas }) => {
    const [{ service, pods } = { pods: [] }] = roleReplicas;
    const [pod] = pods;
    return {
      podGroup: podGroup?.metadata.annotations,
      service: service?.metadata.annotations,
      pod: pod?.metadata.annotations,
    };
  });
}

const gang = { gangSchedule: {}, roles: [{ name: 'r', workers: 1 }] };

describe('annotations for agents', () => {
  test('by default both agents replace pods by force, and neither touches a Service', () => {
    expect(annotationsOf({ replicas: 1, ...gang }, {})).toMatchInlineSnapshot(`
      [
        {
          "pod": {
            "argocd.argoproj.io/sync-options": "Force=true,ServerSideApply=false",
            "kustomize.toolkit.fluxcd.io/force": "Enabled",
            "kustomize.toolkit.fluxcd.io/substitute": "disabled",
            "scheduling.k8s.io/group-name": "llama-0",
            "volcano.sh/task-spec": "r-0",
          },
          "podGroup": {
            "scheduling.k8s.io/group-name": "llama-0",
          },
          "service": undefined,
        },
      ]
    `);
  });

  test('one agent alone', () => {
    const [group] = annotationsOf({ replicas: 1 }, { agents: [ARGOCD] });
    expect(group?.pod).toEqual({ 'argocd.argoproj.io/sync-options': 'Force=true,ServerSideApply=false' });
    expect(annotationsOf({ replicas: 1 }, { agents: [] })[0]?.pod).toBeUndefined();
  });

  test('where Argo CD starts the stages, a gang is in one wave, two groups a stage, the highest first', () => {
    const groups = annotationsOf(
      { replicas: 5, maxUnavailable: 2, ...gang },
      { agents: [ARGOCD], promotion: 'automatic' },
    );
    const wave = 'argocd.argoproj.io/sync-wave';
    expect(groups.map(({ pod }) => pod?.[wave])).toEqual(['0', '0', '-1', '-1', '-2']);
    for (const { podGroup, service, pod } of groups) {
      expect([podGroup?.[wave], service?.[wave]]).toEqual([pod?.[wave], pod?.[wave]]);
      expect(pod?.['argocd.argoproj.io/sync-options']).toBe('Replace=true,Force=true');
    }
  });

  test('where Argo CD starts the stages, what is expected goes out before the pods that it speaks of', () => {
    const wish = aModel({ replicas: 5, ...gang });
    const { expectation, live } = compile(
      wish,
      { snapshots: [] },
      { ...DEFAULT_OPTIONS, agents: [ARGOCD], promotion: 'automatic' },
    );
    const wave = 'argocd.argoproj.io/sync-wave';
    const waves = [...live].map(({ podGroup }) => Number(podGroup?.metadata.annotations?.[wave]));
    expect(Number(expectation.metadata.annotations?.[wave])).toBeLessThan(Math.min(...waves));
    expect(compile(wish, { snapshots: [] }, DEFAULT_OPTIONS).expectation.metadata.annotations).toBeUndefined();
  });

  test('scaling moves no group into another wave', () => {
    const options = { agents: [ARGOCD], promotion: 'automatic' } as const;
    const few = annotationsOf({ replicas: 3, ...gang }, options);
    expect(annotationsOf({ replicas: 7, ...gang }, options).slice(0, 3)).toEqual(few);
  });
});

test('where the agent starts the stages, live holds the target for all groups from the partition on', () => {
  const options: CompileOptions = { ...DEFAULT_OPTIONS, agents: [ARGOCD], promotion: 'automatic' };
  const first = compile(aModel({ replicas: 4, image: 'llm:A' }), { snapshots: [] }, options);
  const model = aModel({ replicas: 4, image: 'llm:B', partition: 1 });
  const next = compile(model, first.history, options);
  expect([...next.live].map(({ revision }) => revision === model.current.revision)).toEqual([false, true, true, true]);
  expect([...next.stages]).toEqual([]);
});

describe('flotilla.yaml with promotion: automatic', () => {
  const project = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\npromotion: automatic\n';
  const model = aModelInfer({ image: 'a:1', replicas: 3, maxUnavailable: 2 });

  test('only one agent can start the stages', async () => {
    const repo = repository({ 'flotilla.yaml': project, 'apps/a/model-infer.yaml': JSON.stringify(model) });
    const { code, stderr } = await repo.run(['synth']);
    expect(code).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "flotilla.yaml:3:12: error: promotion: only one agent can start the stages
          3 | promotion: automatic
            |            ^ write agents: [argocd] or agents: [flux], or promotion: pull-request  [unsupported-value]
      1 error
      "
    `);
    repo.write('flotilla.yaml', `${project}agents: [argocd]\n`);
    expect((await repo.run(['synth'])).code).toBe(0);
  });

  test('for Flux each group has its Kustomization, which waits for the groups of the stage before', async () => {
    const repo = repository({
      'flotilla.yaml': `${project}agents: [flux]\n`,
      'apps/a/model-infer.yaml': JSON.stringify(model),
    });
    expect((await repo.run(['synth'])).code).toBe(0);
    const text = repo.tree()['generated/agents/flux/default-llama.yaml'] ?? '';
    expect(
      text.match(/^( {2}name: .*| {2}dependsOn:| {2}- name: .*| {2}path: .*)$/gm)?.join('\n'),
    ).toMatchInlineSnapshot(`
      "  name: default-llama
        path: ./generated/default/llama/live
        name: default-llama-0
        dependsOn:
        - name: default-llama-2
        path: ./generated/default/llama/live/group-0
        name: default-llama-1
        dependsOn:
        - name: default-llama-2
        path: ./generated/default/llama/live/group-1
        name: default-llama-2
        path: ./generated/default/llama/live/group-2"
    `);
    expect(repo.tree()['generated/default/llama/live/kustomization.yaml']).toContain(
      'resources:\n- expectation.yaml\n',
    );
    repo.write('flotilla.yaml', `${project}agents: [argocd]\n`);
    expect(await repo.run(['synth'])).toMatchObject({ code: 1 });
    await repo.run(['synth', '--accept-outage']);
    expect(Object.keys(repo.tree()).filter((path) => /agents|kustomization/.test(path))).toEqual([]);
  });
});

test('tasks may be keyed by role, as the guide prints them, or told apart by their revision', () => {
  const model = aModel({
    replicas: 1,
    gangSchedule: { minRoleReplicas: { r: 1 } },
    roles: [{ name: 'r', replicas: 2, workers: 1 }],
  });
  const [byReplica, byRole, byRevision] = (['roleReplica', 'role', 'revision'] as const).map((taskKey) => {
    const [group] = compile(model, { snapshots: [] }, { ...DEFAULT_OPTIONS, taskKey }).live;
    const tasks = [...(group?.roleReplicas ?? [])].map(
      ({ pods }) => [...pods][1]?.metadata.annotations?.['volcano.sh/task-spec'],
    );
    return { minTaskMember: group?.podGroup?.spec.minTaskMember, minMember: group?.podGroup?.spec.minMember, tasks };
  });
  expect(byReplica).toEqual({ minTaskMember: { 'r-0': 2 }, minMember: 2, tasks: ['r-0', 'r-1'] });
  expect(byRole).toEqual({ minTaskMember: { r: 2 }, minMember: 2, tasks: ['r', 'r'] });
  const { revision } = model.current;
  expect(byRevision).toEqual({
    minTaskMember: { [`r-0-${revision}`]: 2 },
    minMember: 2,
    tasks: [`r-0-${revision}`, `r-1-${revision}`],
  });
});

test('sub-groups are of one revision, as old and new pods may not make one up; as Kthena writes them where nobody asks', () => {
  const ofInfer = aModel({ replicas: 1, gangSchedule: {}, roles: [{ name: 'r', replicas: 1, workers: 1 }] });
  const { revision } = ofInfer.current;
  const subGroups = { ofAll: 'tasksAndSubGroups', ofModel: {} } as const;
  const selected = (model: Model, options: Partial<CompileOptions>) => {
    const [group] = compile(model, { snapshots: [] }, { ...DEFAULT_OPTIONS, ...options }).live;
    return group?.podGroup?.spec.subGroupPolicy?.map(({ labelSelector }) => labelSelector?.matchLabels);
  };
  const [label, name] = [ofInfer.dialect.keys.labels.revision, ofInfer.dialect.keys.labels.name];
  expect(selected(ofInfer, { gangForms: subGroups })).toEqual([expect.objectContaining({ [label]: revision })]);
  const ofServing: Model = { ...ofInfer, gangForm: 'subGroups' };
  expect(selected(ofServing, {})).toEqual([expect.not.objectContaining({ [label]: revision })]);
  expect(selected(ofServing, {})).toEqual([expect.objectContaining({ [name]: ofInfer.name })]);
  expect(selected(ofServing, { taskKey: 'revision' })).toEqual([expect.objectContaining({ [label]: revision })]);
});
