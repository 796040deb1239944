import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/model/json.ts';
import type { ModelStatus } from '../../../src/model/status.ts';
import { COLOURED, PLAIN } from '../../../src/report/formats.ts';
import { statusJson } from '../../../src/report/status/json.ts';
import { statusMarkdown } from '../../../src/report/status/markdown.ts';
import { statusTable, statusWide } from '../../../src/report/status/table.ts';
import { statusTree } from '../../../src/report/status/tree.ts';
import { statusWhy } from '../../../src/report/status/why.ts';
import { statusYaml } from '../../../src/report/status/yaml.ts';
import { modelStatus } from '../../../src/status/model.ts';
import { aPod, DELETED, expecting, live, type PodWish, readyStatus } from '../../support/live.ts';

const NOW = Date.UTC(2026, 10, 24, 5);

/** One group, available: the guide's own example. */
const GUIDE = modelStatus(
  expecting(['bbb'], { generation: 4 }),
  live(...pods(0, { revision: 'bbb', status: readyStatus('2025-09-05T08:53:25Z') })),
  { now: NOW },
);

const PENDING: PodWish = {
  revision: 'bbb',
  spec: { nodeName: '' },
  status: {
    phase: 'Pending',
    conditions: [
      {
        type: 'PodScheduled',
        status: 'False',
        reason: 'Unschedulable',
        message: '0/8 nodes are available: 8 Insufficient nvidia.com/gpu. preemption: 0/8 nodes are available.',
      },
    ],
  },
};

/** Seven groups in the middle of a rollout: some wait, one ends, one is missing, one nobody asked for. */
const ROLLOUT = modelStatus(
  expecting(['aaa', 'aaa', 'bbb', 'bbb', 'bbb', 'bbb'], { target: 'bbb', generation: 9 }),
  live(
    ...[0, 1].flatMap((ordinal) => pods(ordinal, {})),
    ...pods(2, { metadata: DELETED }),
    ...[3, 5].flatMap((ordinal) => pods(ordinal, PENDING)),
    ...pods(8, { revision: 'bbb' }),
  ),
  { now: NOW, isCommitted: true },
);

function pods(ordinal: number, wish: PodWish): readonly Json[] {
  return [
    ...[0, 1].map((number) => aPod(`m-${ordinal}-r-0-${number}`, wish)),
    {
      kind: 'Service',
      metadata: { name: `m-${ordinal}-r-0-0`, labels: { 'modelinfer.matrixinfer.ai/name': 'm' } },
      spec: { clusterIP: 'None' },
    },
  ];
}

function longest(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

test('yaml is the status block of the guide, to the letter', () => {
  expect(statusYaml([GUIDE])).toBe(`status:
  availableReplicas: 1
  conditions:
  - lastTransitionTime: "2025-09-05T08:53:25Z"
    message: All infer groups are ready
    reason: AllGroupsReady
    status: "True"
    type: Available
  - lastTransitionTime: "2025-09-05T08:53:25Z"
    message: 'Some groups is progressing: [0]'
    reason: GroupProgressing
    status: "False"
    type: Progressing
  currentReplicas: 1
  observedGeneration: 4
  replicas: 1
  updatedReplicas: 1
`);
});

test('yaml leaves out what is 0 and what nobody knows, and names each of several models', () => {
  const empty = modelStatus(expecting(['bbb']), live(), { now: NOW });
  expect(statusYaml([empty, GUIDE]).slice(0, 240)).toMatchInlineSnapshot(`
    "---
    # default/m
    status:
      conditions:
      - message: 'Some groups is progressing: [0]'
        reason: GroupProgressing
        status: "True"
        type: Progressing
      observedGeneration: 1
    ---
    # default/m
    status:
      availableReplicas: 1
      conditions:
    "
  `);
  const [first] = statusYaml([empty]).split('---');
  expect(load(first ?? '')).toEqual({
    status: {
      conditions: [
        {
          message: 'Some groups is progressing: [0]',
          reason: 'GroupProgressing',
          status: 'True',
          type: 'Progressing',
        },
      ],
      observedGeneration: 1,
    },
  });
});

describe('the table', () => {
  test('says in 80 columns what is true, groups that are alike in one row', () => {
    const text = statusTable([GUIDE, ROLLOUT], { style: PLAIN, columns: 80 });
    expect(text).toMatchInlineSnapshot(`
      "default/m
        Available: 1/1 groups available, 1/1 on bbb
        GROUPS  PODS  REVISION  STATUS   WHY
        0       2/2   bbb       Current

      default/m
        UpdateInProgress: 2/6 groups available, 2/6 on bbb
        GROUPS  PODS  REVISION  STATUS       WHY
        0-1     2/2   aaa       Current
        2       0/2   aaa       Terminating  is being deleted (r-0-0 and 1 more)
        3,5     0/2   bbb       InProgress   Unschedulable: 0/8 nodes are available: …
        4       0/2   -         NotFound     NotCreated: none of its 2 pods exists: h…
        8       2/0   bbb       InProgress   Extra: nothing committed asks for this g…
        ! the agent has not synced yet: the cluster holds no ConfigMap m-flotilla
        ! drift: 1 on another revision, 3 missing, 3 extra
      "
    `);
    const ofGroups = text.split('\n').filter((line) => !line.includes('!'));
    expect(longest(ofGroups.join('\n'))).toBeLessThanOrEqual(80);
  });

  test('nothing is cut where nobody looks at a terminal, as in a pipe', () => {
    const wanted = Array.from({ length: 40 }, () => 'aaa');
    const objects = wanted.flatMap((_, ordinal) => pods(ordinal, ordinal % 2 === 0 ? {} : PENDING));
    const status = modelStatus(expecting(wanted), live(...objects), { now: NOW });
    const text = statusTable([status], { style: PLAIN, columns: undefined });
    expect(text).not.toContain('…');
    expect(text).toContain('34,36,38 ');
    expect(text).toContain('8 Insufficient nvidia.com/gpu. preemption: 0/8 nodes are available.');
  });

  test('hundreds of groups in turn still fit', () => {
    const wanted = Array.from({ length: 200 }, () => 'aaa');
    const objects = wanted.flatMap((_, ordinal) => pods(ordinal, ordinal % 2 === 0 ? {} : PENDING));
    const text = statusTable([modelStatus(expecting(wanted), live(...objects), { now: NOW })], {
      style: PLAIN,
      columns: 80,
    });
    expect(text.split('\n').length).toBeLessThan(8);
    expect(longest(text)).toBeLessThanOrEqual(80);
  });

  test('colours what is well, what is on its way and what needs somebody', () => {
    const text = statusTable([GUIDE], { style: COLOURED, columns: 80 });
    expect(text).toContain('\u001b[32mAvailable\u001b[39m');
    expect(text).toContain('\u001b[32mCurrent\u001b[39m');
  });

  test('nothing that a program printed steers the terminal', () => {
    const said: PodWish = { status: { phase: 'Failed', reason: 'Evicted', message: 'a\u001b[2Jb\n\u202ec' } };
    const status = modelStatus(expecting(['aaa']), live(...pods(0, said)), { now: NOW });
    expect(statusTable([status], { style: PLAIN, columns: 80 })).not.toMatch(/[\u001b\u202e]/);
    for (const report of [statusWide, statusTree])
      expect(report([status], { style: PLAIN, readAt: NOW })).toContain('a\\u001b[2Jb \\u202ec');
    expect(statusWhy([status], { style: PLAIN })).toContain('a\\u001b[2Jb \\u202ec');
  });
});

test('wide has a row for every group, and every difference', () => {
  expect(statusWide([ROLLOUT], { style: PLAIN, readAt: NOW })).toMatchInlineSnapshot(`
    "default/m
      UpdateInProgress: 2/6 groups available, 2/6 on bbb
      GROUP  PODS  RESTARTS  REVISION  WANTED  FOR  STATUS       NODES  WHY
      0      2/2   0         aaa       aaa     29m  Current      node4
      1      2/2   0         aaa       aaa     29m  Current      node4
      2      0/2   0         aaa       bbb     10s  Terminating  node4  is being deleted (r-0-0 and 1 more)
      3      0/2   0         bbb       bbb     30m  InProgress   -      Unschedulable: 0/8 nodes are available: 8 Insufficient nvidia.com/gpu. preemption: 0/8 nodes are available.
      4      0/2   0         -         bbb     -    NotFound     -      NotCreated: none of its 2 pods exists: has the agent synced?
      5      0/2   0         bbb       bbb     30m  InProgress   -      Unschedulable: 0/8 nodes are available: 8 Insufficient nvidia.com/gpu. preemption: 0/8 nodes are available.
      8      2/0   0         bbb       -       -    InProgress   node4  Extra: nothing committed asks for this group: does the agent prune?
      ! the agent has not synced yet: the cluster holds no ConfigMap m-flotilla
      ! drift: 1 on another revision, 3 missing, 3 extra
      revision  Group m-2          2 of 2 pods run aaa, committed is bbb
      missing   Service m-4-r-0-0  committed, but not live
      missing   Pod m-4-r-0-0      committed, but not live
      missing   Pod m-4-r-0-1      committed, but not live
      extra     Pod m-8-r-0-0      live, but nothing committed asks for it
      extra     Pod m-8-r-0-1      live, but nothing committed asks for it
      extra     Service m-8-r-0-0  live, but nothing committed asks for it
    "
  `);
});

test('the tree goes down to the pods', () => {
  expect(statusTree([ROLLOUT], { style: PLAIN })).toMatchInlineSnapshot(`
    "default/m  UpdateInProgress: 2/6 groups available, 2/6 on bbb
    ├─ group 0  2/2  aaa  Current
    │  └─ r-0  2/2
    │     ├─ Service  Current
    │     ├─ m-0-r-0-0  Current  node4
    │     └─ m-0-r-0-1  Current  node4
    ├─ group 1  2/2  aaa  Current
    │  └─ r-0  2/2
    │     ├─ Service  Current
    │     ├─ m-1-r-0-0  Current  node4
    │     └─ m-1-r-0-1  Current  node4
    ├─ group 2  0/2  aaa  Terminating  is being deleted
    │  └─ r-0  0/2
    │     ├─ Service  Current
    │     ├─ m-2-r-0-0  Terminating  is being deleted  node4
    │     └─ m-2-r-0-1  Terminating  is being deleted  node4
    ├─ group 3  0/2  bbb  InProgress  Unschedulable: 0/8 nodes are available: 8 Insufficient nvidia.com/gpu. preemption: 0/8 nodes are available.
    │  └─ r-0  0/2
    │     ├─ Service  Current
    │     ├─ m-3-r-0-0  InProgress  Unschedulable: 0/8 nodes are available: 8 Insufficient nvidia.com/gpu. preemption: 0/8 nodes are available.
    │     └─ m-3-r-0-1  InProgress  Unschedulable: 0/8 nodes are available: 8 Insufficient nvidia.com/gpu. preemption: 0/8 nodes are available.
    ├─ group 4  0/2  -  NotFound  NotCreated: none of its 2 pods exists: has the agent synced?
    │  └─ r-0  0/2
    │     ├─ Service  NotFound  Missing: does not exist
    │     ├─ m-4-r-0-0  NotFound  Missing: does not exist
    │     └─ m-4-r-0-1  NotFound  Missing: does not exist
    ├─ group 5  0/2  bbb  InProgress  Unschedulable: 0/8 nodes are available: 8 Insufficient nvidia.com/gpu. preemption: 0/8 nodes are available.
    │  └─ r-0  0/2
    │     ├─ Service  Current
    │     ├─ m-5-r-0-0  InProgress  Unschedulable: 0/8 nodes are available: 8 Insufficient nvidia.com/gpu. preemption: 0/8 nodes are available.
    │     └─ m-5-r-0-1  InProgress  Unschedulable: 0/8 nodes are available: 8 Insufficient nvidia.com/gpu. preemption: 0/8 nodes are available.
    └─ group 8  2/0  bbb  InProgress  Extra: nothing committed asks for this group: does the agent prune?
       └─ r-0  2/0
          ├─ Service  Current
          ├─ m-8-r-0-0  InProgress  Extra: nothing committed asks for it  node4
          └─ m-8-r-0-1  InProgress  Extra: nothing committed asks for it  node4
    "
  `);
});

test('why tells each cause once', () => {
  expect(statusWhy([GUIDE, ROLLOUT], { style: PLAIN })).toMatchInlineSnapshot(`
    "default/m: nothing blocks it
    default/m
      ! the agent has not synced yet: the cluster holds no ConfigMap m-flotilla
      group 2: Terminating
        is being deleted (r-0-0 and 1 more)
      groups 3,5: Unschedulable
        0/8 nodes are available: 8 Insufficient nvidia.com/gpu. preemption: 0/8 nodes are available.
      group 4: NotCreated
        none of its 2 pods exists: has the agent synced?
      group 8: Extra
        nothing committed asks for this group: does the agent prune?
    "
  `);
});

test('why says what to do where the reason tells it', () => {
  const state = { waiting: { reason: 'ErrImagePull', message: 'not found' } };
  const pulling: PodWish = {
    status: {
      phase: 'Pending',
      conditions: [{ type: 'Initialized', status: 'True' }],
      containerStatuses: [{ name: 'main', image: 'llm:typo', ready: false, restartCount: 0, state }],
    },
  };
  const status = modelStatus(expecting(['aaa']), live(...pods(0, pulling)), { now: NOW });
  expect(statusWhy([status], { style: PLAIN })).toMatchInlineSnapshot(`
    "default/m
      group 0: ErrImagePull
        container main cannot pull llm:typo: not found (r-0-0 and 1 more)
        Mend the name or tag of the image, or the secret that it is pulled with.
    "
  `);
});

describe('markdown', () => {
  test('is a table and what blocks', () => {
    expect(statusMarkdown([ROLLOUT])).toMatchInlineSnapshot(`
      "### \`default/m\`: UpdateInProgress

      2/6 groups available, 2/6 on bbb

      | Groups | Pods ready | Revision | Status | Why |
      | --- | --- | --- | --- | --- |
      | 0-1 | 2/2 | \`aaa\` | Current |  |
      | 2 | 0/2 | \`aaa\` | Terminating | \`is being deleted (r-0-0 and 1 more)\` |
      | 3,5 | 0/2 | \`bbb\` | InProgress | \`Unschedulable: 0/8 nodes are available: 8 Insufficient nvidia.com/gpu. preemption: 0/8 nodes are available.\` |
      | 4 | 0/2 | \`-\` | NotFound | \`NotCreated: none of its 2 pods exists: has the agent synced?\` |
      | 8 | 2/0 | \`bbb\` | InProgress | \`Extra: nothing committed asks for this group: does the agent prune?\` |

      - \`the agent has not synced yet: the cluster holds no ConfigMap m-flotilla\`
      - \`drift: 1 on another revision, 3 missing, 3 extra\`
      "
    `);
  });

  test('stays short with very many groups, and no message breaks it', () => {
    const wanted = Array.from({ length: 300 }, () => 'aaa');
    const objects = wanted.map((_, ordinal) =>
      aPod(`m-${ordinal}-r-0-0`, { status: { phase: 'Failed', reason: 'E', message: `| <b> \`${ordinal}\` @all` } }),
    );
    const text = statusMarkdown([modelStatus(expecting(wanted), live(...objects), { now: NOW })]);
    expect(text).toContain('| 0 | 0/2 | `aaa` | Failed | ``E: \\| <b> `0` @all;');
    expect(text).toContain('and 260 more');
    expect(text.length).toBeLessThan(20_000);
  });
});

test('json holds everything, with the names and times of Kubernetes', () => {
  const [guide, rollout]: readonly (ModelStatus & { status: unknown })[] = JSON.parse(statusJson([GUIDE, ROLLOUT]));
  expect(guide).toMatchObject({
    name: 'm',
    namespace: 'default',
    wantedGroups: 1,
    status: {
      replicas: 1,
      availableReplicas: 1,
      conditions: [{ type: 'Available', status: 'True', lastTransitionTime: '2025-09-05T08:53:25Z' }, {}],
    },
    groups: [{ ordinal: 0, isAvailable: true, since: '2025-09-05T08:53:25Z', status: { word: 'Current' } }],
  });
  expect(rollout?.groups.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3, 4, 5, 8]);
  expect(rollout?.blockers.map(({ cause, ordinals }) => [cause, ordinals])).toEqual([
    ['terminating', [2]],
    ['unschedulable', [3, 5]],
    ['not-created', [4]],
    ['extra', [8]],
  ]);
  expect(rollout?.drift.map(({ kind, object }) => `${kind} ${object}`)).toEqual(
    ROLLOUT.drift.map(({ kind, object }) => `${kind} ${object}`),
  );
});
