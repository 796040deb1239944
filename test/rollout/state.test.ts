import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { namespacedName } from '../../src/model/names.ts';
import { eitherText, type Problem } from '../../src/model/problem.ts';
import { hashOf } from '../../src/model/revision-hash.ts';
import { readState } from '../../src/rollout/history.ts';
import { parseRevision, revisionDocument } from '../../src/rollout/revision-file.ts';
import { missingRevisions, parseRollouts, rolloutDocument } from '../../src/rollout/rollout-file.ts';
import { aModel, synth } from '../support/models.ts';

const A = 'aaaaaaaaaa';
const B = 'bbbbbbbbbb';
const at = { source: 'apps/llama/rollout.yaml', path: [] };

function rollout(
  groups: readonly (readonly [ordinals: string, revision: string])[],
  more: JsonObject = {},
): JsonObject {
  const listed = groups.map(([ordinals, revision]) => ({ revision, ordinals }));
  return { metadata: { name: 'llama', namespace: 'default' }, target: B, generation: 4, groups: listed, ...more };
}

function problemsOf(...documents: readonly JsonObject[]): readonly string[] {
  const parsed = parseRollouts(documents.map((value, document) => ({ value, at: { ...at, document } })));
  return parsed.ok ? [] : parsed.problems.map(textOf);
}

function textOf({ at: { path }, message, hint }: Problem): string {
  return `${path.join('.')}: ${message} (${hint})`;
}

/** The problems of a folder that holds this rollout.yaml and nothing else. */
function problemsIn(text: string): readonly Problem[] {
  const read = (path: string) => (path === 'rollout.yaml' ? text : undefined);
  return readState({ display: '', read, list: () => [] }, DIALECTS).problems.all;
}

describe('rollout.yaml', () => {
  test('a rollout in the middle is short and in the words of the field', () => {
    const first = synth(aModel({ image: 'llm:A', replicas: 5, maxSurge: 1 }));
    const { state } = synth(aModel({ image: 'llm:B', replicas: 5, maxSurge: 1, partition: 2 }), first);
    expect(rolloutDocument({ ...state, paused: true, rolledBackFrom: A })).toMatchInlineSnapshot(`
      {
        "apiVersion": "flotilla.dev/v1alpha1",
        "generation": 2,
        "groups": [
          {
            "ordinals": "0-4",
            "revision": "9vvtkhx55w",
          },
          {
            "ordinals": "5",
            "revision": "lhqn2gkd44",
          },
        ],
        "kind": "Rollout",
        "metadata": {
          "name": "llama",
          "namespace": "default",
        },
        "partition": 2,
        "paused": true,
        "rolledBackFrom": "aaaaaaaaaa",
        "stage": 1,
        "surge": 1,
        "target": "lhqn2gkd44",
      }
    `);
  });

  test('an outage that was accepted is written and read, and gone with the next change', () => {
    const first = synth(aModel({ image: 'llm:A', replicas: 4 }));
    const accepted = [{ model: 'default/llama', groups: [{ first: 0, last: 3 }], from: A, to: A }];
    const state = { ...first.state, accepted };
    expect(rolloutDocument(state)['accepted']).toEqual([{ model: 'default/llama', groups: '0-3', from: A, to: A }]);
    const read = parseRollouts([{ value: rolloutDocument(state), at }]);
    expect(read.ok && read.value).toEqual([{ state, at }]);
    const again = synth(aModel({ image: 'llm:A', replicas: 4 }), { ...first, state });
    expect(again.state).toBe(state);
    expect(synth(aModel({ image: 'llm:B', replicas: 4 }), { ...first, state }).state.accepted).toBeUndefined();
  });

  test('what has its default is left out, and read as its default', () => {
    const { state } = synth(aModel());
    const document = rolloutDocument(state);
    expect(Object.keys(document)).toEqual(['apiVersion', 'kind', 'metadata', 'target', 'generation', 'groups']);
    const parsed = parseRollouts([{ value: document, at }]);
    expect(parsed.ok && parsed.value).toEqual([{ state, at }]);
  });

  test('one file holds the rollouts of several models', () => {
    const other = rollout([['0', A]], { metadata: { name: 'other', namespace: 'prod' } });
    const parsed = parseRollouts([rollout([['0', A]]), other].map((value) => ({ value, at })));
    expect(parsed.ok && parsed.value.map(({ state }) => namespacedName(state))).toEqual([
      'default/llama',
      'prod/other',
    ]);
  });

  test('groups in another order mean the same', () => {
    const parsed = parseRollouts([
      {
        value: rollout([
          ['7,4-5', B],
          ['6,0-3', A],
        ]),
        at,
      },
    ]);
    expect(parsed.ok && rolloutDocument(parsed.value[0]?.state ?? synth(aModel()).state)['groups']).toEqual([
      { revision: A, ordinals: '0-3,6' },
      { revision: B, ordinals: '4-5,7' },
    ]);
  });

  test.each<{ title: string; documents: readonly JsonObject[]; problems: readonly string[] }>([
    {
      title: 'no ranges',
      documents: [
        rollout([
          ['0-', A],
          ['3-1', B],
        ]),
      ],
      problems: [
        'groups.0.ordinals: "0-" are not ordinals of groups (write ranges such as 0-3,7, or restore the file: git checkout HEAD -- apps/llama/rollout.yaml)',
        'groups.1.ordinals: "3-1" are not ordinals of groups (write ranges such as 0-3,7, or restore the file: git checkout HEAD -- apps/llama/rollout.yaml)',
      ],
    },
    {
      title: 'nothing between the quotes',
      documents: [rollout([['', A]])],
      problems: [
        'groups.0.ordinals: "" are not ordinals of groups (write ranges such as 0-3,7, or restore the file: git checkout HEAD -- apps/llama/rollout.yaml)',
      ],
    },
    {
      title: 'a group on two revisions, as after a merge of two promotions',
      documents: [
        rollout([
          ['0-2', A],
          ['2-3', B],
        ]),
      ],
      problems: [
        `groups.1.ordinals: group 2 is listed already, under revision ${A} (restore the file: git checkout HEAD -- apps/llama/rollout.yaml)`,
      ],
    },
    {
      title: 'several groups twice, one range inside of another',
      documents: [
        rollout([
          ['0-9', A],
          ['2-4', B],
          ['10', B],
        ]),
      ],
      problems: [
        `groups.1.ordinals: groups 2-4 are listed already, under revision ${A} (restore the file: git checkout HEAD -- apps/llama/rollout.yaml)`,
      ],
    },
    {
      title: 'a gap, and the lowest group missing',
      documents: [
        rollout([
          ['1-2', A],
          ['5', B],
        ]),
      ],
      problems: [
        'groups.0.ordinals: group 0 is not listed, though later groups are (restore the file: git checkout HEAD -- apps/llama/rollout.yaml)',
        'groups.1.ordinals: groups 3-4 are not listed, though later groups are (restore the file: git checkout HEAD -- apps/llama/rollout.yaml)',
      ],
    },
    {
      title: 'more surge groups than groups',
      documents: [rollout([['0-1', A]], { surge: 3 })],
      problems: [
        'surge: surge is 3, but only 2 groups are listed (restore the file: git checkout HEAD -- apps/llama/rollout.yaml)',
      ],
    },
    {
      title: 'two rollouts of one model',
      documents: [rollout([['0', A]]), rollout([['0', B]])],
      problems: [': llama has another Rollout in apps/llama/rollout.yaml (keep one of the two)'],
    },
  ])('refused: $title', ({ documents, problems }) => expect(problemsOf(...documents)).toEqual(problems));

  test('a revision whose snapshot is gone names the file and how to get it back', () => {
    const parsed = parseRollouts([
      {
        value: rollout([
          ['0-1', A],
          ['2', B],
          ['3', A],
        ]),
        at,
      },
    ]);
    const [only] = parsed.ok ? parsed.value : [];
    const fileOf = (revision: string) => `apps/llama/revisions/llama-${revision}.yaml`;
    const missingWith = (...known: readonly string[]) => only && missingRevisions(only, new Set(known), fileOf);
    expect(missingWith(B)?.map(textOf)).toEqual([
      `groups.0.revision: revision ${A} is in use, but its snapshot apps/llama/revisions/llama-${A}.yaml does not exist (HEAD does not have it either: git log --all --oneline -- apps/llama/revisions/llama-${A}.yaml names the commits that do)`,
    ]);
    expect(missingWith(A)?.map((each) => each.at.path)).toEqual([['target']]);
    expect(missingWith(A, B)).toEqual([]);
  });

  test('conflict markers of a merge are found where they begin, with words that help', () => {
    const text = `generation: 3\n<<<<<<< HEAD\ngeneration: 4\n=======\ngeneration: 5\n>>>>>>> other\n`;
    expect(problemsIn(text)).toEqual([
      {
        code: 'merge-conflict',
        severity: 'error',
        at: { source: 'rollout.yaml', path: [], offset: 14 },
        message: 'two changes of the rollout met here in Git, by a merge, a revert, a rebase or a cherry-pick',
        hint: 'flotilla resolve: takes what runs, and plans your spec against it',
      },
    ]);
    expect(problemsIn('note: <<<<<<< HEAD\n').map(({ code }) => code)).not.toContain('merge-conflict');
  });
});

describe('a revision file', () => {
  const model = aModel({
    roles: [{ name: 'r', replicas: 2, workers: 1 }],
    gangSchedule: { minRoleReplicas: { r: 1 }, networkTopology: { mode: 'hard', highestTierName: 'rack' } },
  });
  const { snapshots } = synth(model);
  const document: JsonObject = JSON.parse(JSON.stringify(snapshots.map((each) => revisionDocument(model, each))[0]));
  const revisionAt = { source: `revisions/llama-${model.current.revision}.yaml`, path: [] };

  function changed(path: readonly (string | number)[], value: Json | undefined): JsonObject {
    const copy = structuredClone(document);
    const last = path.at(-1) ?? '';
    const parent = path.slice(0, -1).reduce<unknown>((each, step) => Reflect.get(Object(each), step), copy);
    if (value === undefined) Reflect.deleteProperty(Object(parent), last);
    else Reflect.set(Object(parent), last, value);
    return copy;
  }

  test('holds what the user wrote, the role replicas and the policy of the gang', () =>
    expect(document).toMatchInlineSnapshot(`
      {
        "apiVersion": "apps/v1",
        "data": {
          "gang": true,
          "gangPolicy": {
            "minRoleReplicas": {
              "r": 1,
            },
            "networkTopology": {
              "highestTierName": "rack",
              "mode": "hard",
            },
          },
          "roles": [
            {
              "entryTemplate": {
                "spec": {
                  "containers": [
                    {
                      "image": "llm:A",
                      "name": "main",
                      "resources": {},
                    },
                  ],
                },
              },
              "name": "r",
              "replicas": 2,
              "workerReplicas": 1,
              "workerTemplate": {
                "spec": {
                  "containers": [
                    {
                      "image": "llm:A",
                      "name": "main",
                      "resources": {},
                    },
                  ],
                },
              },
            },
          ],
          "schedulerName": "volcano",
        },
        "kind": "ControllerRevision",
        "metadata": {
          "labels": {
            "modelinfer.matrixinfer.ai/name": "llama",
          },
          "name": "llama-vwtsw8br8l",
          "namespace": "default",
        },
        "revision": 1,
      }
    `));

  test('is read back as it was', () =>
    expect(parseRevision({ value: document, at: revisionAt }, DIALECTS)).toEqual({
      ok: true,
      value: { name: 'llama', namespace: 'default', snapshot: snapshots[0] },
      warnings: [],
    }));

  test('keeps its name when role replicas or the policy of the gang change', () => {
    for (const [path, value] of [
      [['data', 'roles', 0, 'replicas'], 5],
      [['data', 'gangPolicy'], undefined],
    ] as const) {
      expect(parseRevision({ value: changed(path, value), at: revisionAt }, DIALECTS).ok).toBe(true);
    }
  });

  test('that was edited names the fix', () => {
    const other = aModel({ image: 'llm:X', roles: [{ name: 'r', replicas: 2, workers: 1 }], gangSchedule: {} });
    const [edited] = synth(other).snapshots.map((each) => revisionDocument(other, each).data ?? null);
    const parsed = parseRevision({ value: changed(['data'], edited), at: revisionAt }, DIALECTS);
    expect(parsed.ok ? [] : parsed.problems.map(textOf)).toEqual([
      `data: the snapshot of revision ${model.current.revision} was edited: its data is now that of revision ${other.current.revision} (restore it with git checkout -- ${revisionAt.source}; to change what pods are, edit the model's file)`,
    ]);
  });

  const RESTORE = '(restore the file from Git: flotilla wrote it, and nobody else should)';
  test.each<{ title: string; path: readonly (string | number)[]; value?: Json; problem: string }>([
    {
      title: 'without the label of its model',
      path: ['metadata', 'labels'],
      problem: `metadata: the label ${eitherText(DIALECTS.map(({ keys }) => keys.labels.name))} is missing ${RESTORE}`,
    },
    { title: 'without data', path: ['data'], problem: `: the field data is missing ${RESTORE}` },
    {
      title: 'without a sequence',
      path: ['revision'],
      value: 0,
      problem: `revision: revision must be a whole number from 1 up ${RESTORE}`,
    },
    {
      title: 'with role replicas that are none',
      path: ['data', 'roles', 0, 'replicas'],
      value: -1,
      problem: `data.roles.0: replicas must be a whole number from 0 to 2147483647 ${RESTORE}`,
    },
    {
      title: 'with the name of another model',
      path: ['metadata', 'name'],
      value: 'other-aaaaaaaaaa',
      problem: `metadata.name: the name "other-aaaaaaaaaa" is not llama-<revision> ${RESTORE}`,
    },
  ])('refused: $title', ({ path, value, problem }) => {
    const parsed = parseRevision({ value: changed(path, value), at: revisionAt }, DIALECTS);
    expect(parsed.ok ? [] : parsed.problems.map(textOf)).toEqual([problem]);
  });

  test.each<{ title: string; subset: JsonObject }>([
    { title: 'roles are no list', subset: { gang: false, roles: {}, schedulerName: 'volcano' } },
    { title: 'there is no scheduler', subset: { gang: false, roles: [] } },
    {
      title: 'a role has no template',
      subset: { gang: false, roles: [{ name: 'r', workerReplicas: 0 }], schedulerName: 'volcano' },
    },
    {
      title: 'workers have no template',
      subset: {
        gang: false,
        roles: [{ name: 'r', workerReplicas: 1, entryTemplate: { spec: { containers: [{ name: 'c' }] } } }],
        schedulerName: 'volcano',
      },
    },
    {
      title: 'a label is no text',
      subset: {
        gang: false,
        roles: [
          {
            name: 'r',
            workerReplicas: 0,
            entryTemplate: { metadata: { labels: { a: 1 } }, spec: { containers: [{ name: 'c' }] } },
          },
        ],
        schedulerName: 'volcano',
      },
    },
  ])('refused although its name fits: $title', ({ subset }) => {
    const { roles } = subset;
    const withReplicas = isArray(roles)
      ? roles.map((role) => (isObject(role) ? { ...role, replicas: 1 } : role))
      : roles;
    const metadata = { name: `llama-${hashOf(subset)}`, labels: { 'modelinfer.matrixinfer.ai/name': 'llama' } };
    const value = { ...changed(['data'], { ...subset, roles: withReplicas ?? null }), metadata };
    const parsed = parseRevision({ value, at: revisionAt }, DIALECTS);
    expect(parsed.ok ? [] : parsed.problems.map(textOf)).toEqual([`data: data holds no pod templates ${RESTORE}`]);
  });
});
