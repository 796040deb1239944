import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { MODEL_SERVING } from '../../src/dialects/model-serving/dialect.ts';
import { parse } from '../../src/library.ts';
import type { Assignment } from '../../src/model/assignments.ts';
import { makeupAt, revisionOfReplica, runsOf } from '../../src/model/assignments.ts';
import { type Json, type JsonObject, pathText } from '../../src/model/json.ts';
import type { GangForm } from '../../src/model/model.ts';
import type { History, RolloutPlan } from '../../src/model/rollout.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { promote } from '../../src/rollout/moves.ts';
import { planRollout } from '../../src/rollout/plan.ts';
import { withoutNulls } from '../../src/schema/nulls.ts';
import { historyAfter } from '../support/models.ts';
import { comparable, listOf, objectOf, withoutAdditions } from './expected.ts';

// What Kthena's controller and webhook did with ModelServings, recorded; see cases/modelserving/README.md.

const OPTIONS = { kubernetes: '1.35', maxPods: 1_000_000, strict: false } as const;
const LABEL = 'modelserving.volcano.sh/';

interface CompileCase {
  readonly file: string;
  readonly input: JsonObject;
  readonly objects: readonly JsonObject[];
  /** The PodGroups that a cluster gets whose CRD knows no subGroupPolicy; where that was recorded. */
  readonly podGroupsWithoutSubGroups?: readonly JsonObject[];
}

interface InvalidCase {
  readonly file: string;
  readonly input: JsonObject;
  readonly valid: boolean;
  readonly errors: readonly string[];
}

function recorded<Case>(name: string): readonly Case[] {
  const file = new URL(`./cases/modelserving/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function objectsOf(input: JsonObject, gangForm?: GangForm): readonly JsonObject[] {
  const model = MODEL_SERVING.normalize(objectOf(withoutNulls(input)));
  const { live } = compile(gangForm === undefined ? model : { ...model, gangForm }, { snapshots: [] }, DEFAULT_OPTIONS);
  const objects: object[] = [];
  for (const { podGroup, roleReplicas } of live) {
    if (podGroup !== undefined) objects.push(podGroup);
    for (const { service, pods } of roleReplicas) objects.push(...(service === undefined ? [] : [service]), ...pods);
  }
  return objects.map((object): JsonObject => JSON.parse(JSON.stringify(object)));
}

function nameOf({ kind, metadata }: JsonObject): string {
  const { namespace, name } = objectOf(metadata);
  return `${kind} ${namespace}/${name}`;
}

/** A PodGroup without what flotilla counts otherwise on purpose: limits count as requests, as the scheduler has it. */
function gangOf(podGroup: JsonObject): JsonObject {
  const { minResources: _, ...spec } = objectOf(podGroup['spec']);
  return { ...podGroup, spec };
}

// The selector has the name label too: docs/differences.md.
function serviceOf(service: JsonObject, name: Json): JsonObject {
  const spec = objectOf(service['spec']);
  return { ...service, spec: { ...spec, selector: { ...objectOf(spec['selector']), [`${LABEL}name`]: name } } };
}

describe('the objects are those that Kthena makes, apart from the written differences', () => {
  const cases = recorded<CompileCase>('compile');

  test('all cases are there', () => expect(cases.length).toBe(24));

  test.each(cases)('$file', ({ input, objects }) => {
    const result = parse('model-serving.yaml', JSON.stringify(input), OPTIONS);
    expect(result.ok ? [] : result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const ours = objectsOf(input);
    expect(ours.map(nameOf).sort()).toEqual(objects.map(nameOf).sort());
    for (const theirs of objects) {
      const own = ours.find((object) => nameOf(object) === nameOf(theirs)) ?? {};
      if (theirs['kind'] === 'Pod') {
        expect(objectOf(own['spec'])['schedulerName']).toBe(objectOf(theirs['spec'])['schedulerName']);
        expect(comparable(withoutAdditions(own))).toEqual(comparable(withoutAdditions(theirs)));
      } else if (theirs['kind'] === 'Service') {
        expect(own).toEqual(serviceOf(theirs, objectOf(objectOf(input)['metadata'])['name'] ?? ''));
      } else {
        expect(gangOf(own)).toEqual(gangOf(theirs));
        const counted = Object.keys(objectOf(objectOf(own['spec'])['minResources']));
        expect(counted).toEqual(
          expect.arrayContaining(Object.keys(objectOf(objectOf(theirs['spec'])['minResources']))),
        );
      }
    }
  });

  test.each(cases)('$file: pods share a hash where theirs do', ({ input, objects }) => {
    const ours = new Map(objectsOf(input).map((object) => [nameOf(object), object]));
    for (const label of ['revision', 'role-template-hash']) {
      const hash = (object: JsonObject | undefined) =>
        objectOf(objectOf(objectOf(object)['metadata'])['labels'])[`${LABEL}${label}`];
      const pairs = objects
        .filter(({ kind }) => kind === 'Pod')
        .map((pod) => `${hash(pod)} ${hash(ours.get(nameOf(pod)))}`);
      const [theirs, own] = [0, 1].map((side) => new Set(pairs.map((pair) => pair.split(' ')[side])).size);
      expect([theirs, own]).toEqual([new Set(pairs).size, new Set(pairs).size]);
    }
  });

  const older = cases.flatMap(({ podGroupsWithoutSubGroups: podGroups, ...rest }) =>
    podGroups === undefined ? [] : [{ ...rest, podGroups }],
  );
  test.each(older)('$file for a Volcano without subGroupPolicy, minTaskMember aside', ({ input, podGroups }) => {
    const ours = objectsOf(input, 'tasks').filter(({ kind }) => kind === 'PodGroup');
    const withoutTasks = ours.map((podGroup) => {
      const { minTaskMember: _, ...spec } = objectOf(podGroup['spec']);
      return gangOf({ ...podGroup, spec });
    });
    expect(older.length).toBe(7);
    expect(withoutTasks).toEqual(podGroups.map(gangOf));
  });
});

describe('what Kthena refuses is refused, and the field that it names is named', () => {
  test.each(recorded<InvalidCase>('invalid'))('$file', ({ file, input, valid, errors }) => {
    const result = parse(file, JSON.stringify(input), OPTIONS);
    const problems = result.ok ? [] : result.problems.filter(({ severity }) => severity === 'error');
    expect({ ok: result.ok, problems: valid ? problems : [] }).toEqual({ ok: valid, problems: [] });
    const named = problems.map(({ at }) => pathText(at.path));
    const wanted = errors.map((error) => error.slice(0, error.indexOf(': '))).filter((path) => path !== '<nil>');
    const isNamed = (path: string) => named.some((own) => own.startsWith(path) || path.startsWith(`${own}.`));
    expect(wanted.filter((path) => !isNamed(path))).toEqual([]);
  });
});

interface RolloutCase {
  readonly file: string;
  readonly description: string;
  readonly before: JsonObject;
  readonly actions: readonly { readonly apply?: JsonObject }[];
  readonly order: readonly string[];
  readonly final: Readonly<Record<string, string>>;
}

/** Every case in which flotilla does something else on purpose. */
const DIFFERENCES: Readonly<Record<string, { readonly reason: string; readonly order: readonly string[] }>> = {
  '023-recover-deleted-worker-group': {
    reason: 'a pod that somebody deleted is made anew by the agent, beside the others; recover is for pods that failed',
    order: [],
  },
  '024-delete-below-partition': { reason: 'as 023', order: ['delete m-2'] },
};

test.each(recorded<RolloutCase>('rollout').filter(({ file }) => !file.startsWith('021')))(
  '$file: groups are replaced in the order in which Kthena replaces them, from the same templates',
  ({ file, description, before, actions, order, final }) => {
    let model = MODEL_SERVING.normalize(before);
    let plan = planRollout(model, { snapshots: [] });
    const started = revisions(plan.live).length;
    const steps: string[] = [];
    const follow = (history: History): void => {
      const next = planRollout(model, history);
      steps.push(...changes(plan.live, next.live));
      plan = next;
    };
    for (const { apply } of actions) {
      if (apply !== undefined) model = MODEL_SERVING.normalize(apply);
      follow(plan);
      const isBad = description.includes('never ready');
      while (plan.stages.length > 0 && !isBad) follow(historyAfter(promote(model, plan)));
    }
    expect(steps).toEqual(DIFFERENCES[file]?.order ?? groupSteps(order, started));
    const images = revisions(plan.live).map((revision, ordinal) => [`m-${ordinal}`, imageOf(plan, revision)]);
    expect(Object.fromEntries(images)).toEqual(final);
  },
);

test('021-role-rolling-update: the same role replicas are replaced together, in the same order', () => {
  const [recordedCase] = recorded<RolloutCase>('rollout').filter(({ file }) => file.startsWith('021'));
  if (recordedCase === undefined) throw new Error('the case is not there');
  const { before, actions, order, final } = recordedCase;
  let plan = planRollout(MODEL_SERVING.normalize(before), { snapshots: [] });
  const model = MODEL_SERVING.normalize(actions[0]?.apply ?? {});
  const steps: (readonly string[])[] = [];
  const follow = (history: History): void => {
    const next = planRollout(model, history);
    steps.push(replacedReplicas(plan, next).sort());
    plan = next;
  };
  follow(plan);
  while (plan.stages.length > 0) follow(historyAfter(promote(model, plan)));
  const deleted = order.filter((step) => step.startsWith('delete'));
  expect(steps.flat()).toEqual([...deleted.slice(0, 2).sort(), ...deleted.slice(2).sort()]);
  expect(steps.map((step) => step.length)).toEqual([2, 2]);
  expect(plan.live).toEqual([{ revision: model.current.revision, ordinals: [{ first: 0, last: 1 }] }]);
  expect(imageOf(plan, model.current.revision)).toBe(final['m-0']);
});

/** `delete m-1 role r-1` for each role replica of two groups of two that runs another revision than before. */
function replacedReplicas(before: RolloutPlan, after: RolloutPlan): string[] {
  const at = ({ live }: RolloutPlan, group: number, index: number) => {
    const makeup = makeupAt(runsOf(live), group);
    return makeup && revisionOfReplica(makeup, 'r', index);
  };
  return [0, 1].flatMap((group) =>
    [0, 1].flatMap((index) =>
      at(before, group, index) === at(after, group, index) ? [] : [`delete m-${group} role r-${index}`],
    ),
  );
}

/** Deletions of whole groups, and creations of those that were not there before: what role replicas do is left out. */
function groupSteps(order: readonly string[], started: number): readonly string[] {
  return order.filter((step) => {
    const [verb, group = '', role] = step.split(' ');
    return role === undefined && (verb === 'delete' || Number(group.slice(2)) >= started);
  });
}

function changes(before: readonly Assignment[], after: readonly Assignment[]): readonly string[] {
  const [old, now] = [revisions(before), revisions(after)];
  const gone = old.map((_, ordinal) => ordinal).filter((ordinal) => (now[ordinal] ?? '') !== old[ordinal]);
  const added = now.map((_, ordinal) => ordinal).slice(old.length);
  return [...gone.toReversed().map((each) => `delete m-${each}`), ...added.map((each) => `create m-${each}`)];
}

function revisions(groups: readonly Assignment[]): readonly string[] {
  const all: string[] = [];
  for (const { revision, ordinals } of groups) {
    for (const { first, last } of ordinals) for (let each = first; each <= last; each++) all[each] = revision;
  }
  return all;
}

function imageOf({ templates }: RolloutPlan, revision: string): unknown {
  return listOf(templates.get(revision)?.roles[0]?.entry.spec.containers).map(objectOf)[0]?.['image'];
}
