import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { DEFAULT_SETTINGS } from '../../src/fit/settings.ts';
import { snapshotOf } from '../../src/fit/snapshot.ts';
import { verdicts } from '../../src/fit/verdict.ts';
import { parse } from '../../src/library.ts';
import { annotationOf, nameOf, objectAt } from '../../src/model/fields.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { type CompileOptions, DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { objectsOfGroup } from '../support/manifests.ts';

interface Role {
  readonly name: string;
  readonly replicas: number;
  /** Undefined: the policy does not name the role. */
  readonly minimum?: number;
  readonly workers: number;
  readonly gpus: number;
}

/** The pods and PodGroup of a group with some roles, of each of which a minimum of replicas must start. */
function objects(roles: readonly Role[], options: Partial<CompileOptions> = {}): readonly JsonObject[] {
  const template = (gpus: number) => ({
    spec: { containers: [{ name: 'main', image: 'llm:1', resources: { limits: { 'nvidia.com/gpu': `${gpus}` } } }] },
  });
  const written = roles.map(({ name, replicas, workers, gpus }) => ({
    name,
    replicas,
    workerReplicas: workers,
    entryTemplate: template(gpus),
    ...(workers > 0 ? { workerTemplate: template(gpus) } : {}),
  }));
  const minRoleReplicas = Object.fromEntries(
    roles.flatMap(({ name, minimum }) => (minimum === undefined ? [] : [[name, minimum]])),
  );
  const document = {
    apiVersion: 'workload.matrixinfer.ai/v1alpha1',
    kind: 'ModelInfer',
    metadata: { name: 'llm', namespace: 'default' },
    spec: { replicas: 1, schedulerName: 'volcano', template: { gangSchedule: { minRoleReplicas }, roles: written } },
  };
  const parsed = parse('model-infer.yaml', JSON.stringify(document), {
    kubernetes: '1.35',
    maxPods: 100,
    strict: true,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.flatMap(({ model }) =>
    [...compile(model, { snapshots: [] }, { ...DEFAULT_OPTIONS, ...options }).live].flatMap((group) => [
      ...objectsOfGroup(group),
    ]),
  );
}

function nodes(free: readonly number[]): readonly JsonObject[] {
  return free.map((gpus, index) => ({
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: `n${index}` },
    status: { allocatable: { cpu: '64', memory: '512Gi', pods: '110', 'nvidia.com/gpu': `${gpus}` } },
  }));
}

/** An object as it would be if pods said no turn. */
function withoutTurn(object: JsonObject): JsonObject {
  const { 'volcano.sh/task-priority': _, ...annotations } = objectAt(object, 'metadata', 'annotations');
  return { ...object, metadata: { ...objectAt(object, 'metadata'), annotations } };
}

/** What becomes of the gang, as `verdict bound/of`. */
function answer(free: readonly number[], made: readonly JsonObject[]): string {
  const [gang] = verdicts(snapshotOf([...nodes(free), ...made]), DEFAULT_SETTINGS).gangs;
  return `${gang?.verdict} ${gang?.bound}/${gang?.of}`;
}

const SUB_GROUPS: Partial<CompileOptions> = { gangForms: { ofAll: 'tasksAndSubGroups', ofModel: {} } };

// The table of docs/gangs.md, which was seen on a real Volcano.
describe('two role replicas of four pods, one of which must start; a pod fills a node', () => {
  const wish = [{ name: 'serve', workers: 3, replicas: 2, minimum: 1, gpus: 8 }];

  test.each([
    { room: 3, tasks: 'none 0/8', subGroups: 'none 0/8' },
    { room: 4, tasks: 'started 4/8', subGroups: 'started 4/8' },
    { room: 6, tasks: 'started 6/8', subGroups: 'started 4/8' },
    { room: 8, tasks: 'whole 8/8', subGroups: 'whole 8/8' },
  ])('with room for $room: $tasks by tasks, $subGroups by sub-groups', ({ room, tasks, subGroups }) => {
    const free = Array.from({ length: room }, () => 8);
    expect(answer(free, objects(wish))).toBe(tasks);
    expect(answer(free, objects(wish, SUB_GROUPS))).toBe(subGroups);
  });

  test('without turns nothing starts with room for six', () => {
    const bare = objects(wish).map(withoutTurn);
    expect(answer([8, 8, 8, 8, 8, 8], bare)).toBe('none 0/8');
  });
});

test('larger pods come first, so that whether two sizes fit is not drawn by lot', () => {
  const wish = [
    { name: 'small', workers: 0, replicas: 3, minimum: 3, gpus: 6 },
    { name: 'large', workers: 0, replicas: 2, minimum: 2, gpus: 8 },
  ];
  const made = objects(wish);
  expect(answer([8, 6, 8, 6, 6], made)).toBe('whole 5/5');
  expect(answer([8, 6, 8, 6, 6], made.map(withoutTurn))).toMatch(/^(none|depends) 0\/5/);
});

test('pods that are alike in a gang without a minimum say no turn', () => {
  const made = objects([{ name: 'serve', workers: 1, replicas: 2, gpus: 8 }]);
  expect(JSON.stringify(made)).not.toContain('task-priority');
});

test('turns do not change when a role gets another replica', () => {
  const turns = (replicas: number) =>
    objects([{ name: 'serve', workers: 1, replicas, minimum: 1, gpus: 8 }])
      .filter(({ kind }) => kind === 'Pod')
      .map((object) => `${nameOf(object)} ${annotationOf(object, 'volcano.sh/task-priority')}`);
  expect(turns(3)).toEqual(expect.arrayContaining(turns(2)));
});

// Seen on a real Volcano in one of 50 random clusters: what follows the minimum depends on where the minimum has landed.
test('of equally good HyperNodes one is drawn, and what follows must fit into it: the answer says that it depends', () => {
  const racks = [
    ['n0', 'n1'],
    ['n2', 'n3'],
  ].map((members, index) => ({
    kind: 'HyperNode',
    metadata: { name: `rack-${index}` },
    spec: { tier: 1, members: members.map((name) => ({ type: 'Node', selector: { exactMatch: { name } } })) },
  }));
  const made = objects([{ name: 'r', workers: 0, replicas: 2, minimum: 1, gpus: 8 }], SUB_GROUPS).map((object) =>
    object['kind'] === 'PodGroup'
      ? {
          ...object,
          spec: { ...objectAt(object, 'spec'), networkTopology: { mode: 'hard', highestTierAllowed: 1 } },
        }
      : object,
  );
  expect(answer([8, 8, 12, 4], [...racks, ...made])).toBe('depends 1/2');
});
