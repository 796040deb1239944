import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/library.ts';
import { objectAt } from '../../../src/model/fields.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { pathText } from '../../../src/model/json.ts';
import { aModelInfer, type ModelWish } from '../../support/models.ts';

const OPTIONS = { kubernetes: '1.35', maxPods: 100_000, strict: false } as const;

/** What flotilla says of a ModelInfer, a line each: severity, path, message, hint, code. */
function said(document: JsonObject): readonly string[] {
  const result = parse('a.json', JSON.stringify(document), OPTIONS);
  const problems = result.ok ? result.warnings : result.problems;
  const others: readonly string[] = ['no-readiness-probe', 'no-accelerator', 'no-service'];
  const ours = problems.filter(({ code }) => !others.includes(code));
  return ours.map(
    ({ severity, at, message, hint, code }) => `${severity} ${pathText(at.path)}: ${message}; ${hint} [${code}]`,
  );
}

describe('names', () => {
  test.each<{ wish: ModelWish; says: string }>([
    {
      wish: { name: '9a' },
      says: 'error metadata.name: "9a" is not a DNS-1035 label; use lower case letters, digits and "-"; start with a letter, end with a letter or digit [invalid-name]',
    },
    {
      wish: { name: 'a'.repeat(60) },
      says: `error metadata.name: the pod name "${'a'.repeat(60)}-2-r-1-0" would have 68 characters; 63 are allowed; shorten metadata.name by 5 [name-too-long]`,
    },
    {
      wish: { roles: [{ name: 'R' }] },
      says: 'error spec.template.roles[0].name: role name "R" has upper case letters; pod names are made of metadata.name and the role\'s name and must be lower case: write "r" [invalid-name]',
    },
    {
      wish: { roles: [{ name: 'r' }, { name: 'r' }] },
      says: 'error spec.template.roles[1].name: role name "r" is used twice; give each role its own name [roles]',
    },
  ])('$says', ({ wish, says }) => expect(said(aModelInfer(wish))).toEqual([says]));

  test('a surge group has the longest name', () => {
    const name = 'a'.repeat(52);
    expect(said(aModelInfer({ name, replicas: 9 }))).toEqual([]);
    expect(said(aModelInfer({ name: `${name}bbb`, replicas: 9, maxSurge: 3 }))[0]).toContain(
      '-11-r-1-0" would have 64 characters',
    );
  });

  test('a namespace', () => {
    const model = aModelInfer();
    const said_ = said({ ...model, metadata: { name: 'llama', namespace: 'Prod' } });
    expect(said_).toEqual([
      'error metadata.namespace: "Prod" is not a namespace name (DNS-1123 label); use at most 63 lower case letters, digits and "-"; start and end with a letter or digit [invalid-name]',
    ]);
  });
});

test.each([
  { queue: 'research.gpu-1', says: [] },
  {
    queue: 'A_b',
    says: [
      'error metadata.annotations[scheduling.volcano.sh/queue-name]: "A_b" is not the name of a queue (DNS-1123 subdomain); use at most 253 lower case letters, digits, "-" and "." [invalid-name]',
    ],
  },
])('queue $queue', ({ queue, says }) => {
  const annotations = { 'scheduling.volcano.sh/queue-name': queue };
  expect(said({ ...aModelInfer(), metadata: { name: 'llama', annotations } })).toEqual(says);
});

describe('budgets', () => {
  const path = 'spec.rolloutStrategy.rollingUpdateConfiguration';
  const invalid = (field: string, value: string) =>
    `error ${path}.${field}: ${value} is neither a whole number of groups nor a percentage; write a number such as 1, or a percentage from "0%" to "100%" [budget]`;
  const empty = `error ${path}: maxUnavailable and maxSurge both come to 0 of 3 groups: no group could ever be updated; raise maxUnavailable (its percentage is rounded down) or maxSurge (rounded up) [budget]`;

  test.each<{ wish: ModelWish; says: readonly string[] }>([
    { wish: { maxUnavailable: '34%' }, says: [] },
    { wish: { maxUnavailable: '33%' }, says: [empty] },
    { wish: { maxUnavailable: 0 }, says: [empty] },
    { wish: { maxUnavailable: 0, maxSurge: '1%' }, says: [] },
    { wish: { maxUnavailable: '101%' }, says: [invalid('maxUnavailable', '"101%"')] },
    {
      wish: { maxUnavailable: 'all', maxSurge: '-1%' },
      says: [invalid('maxUnavailable', '"all"'), invalid('maxSurge', '"-1%"')],
    },
    { wish: { maxSurge: -1 }, says: [invalid('maxSurge', '-1')] },
    {
      wish: { partition: 3 },
      says: [`error ${path}.partition: partition 3 must be less than replicas (3); use 0 to 2 [partition]`],
    },
    { wish: { partition: 2 }, says: [] },
  ])('$wish', ({ wish, says }) => expect(said(aModelInfer({ replicas: 3, ...wish }))).toEqual(says));
});

describe('gangs', () => {
  const at = 'spec.template.gangSchedule';
  test.each<{ gangSchedule: JsonObject; says: readonly string[] }>([
    { gangSchedule: {}, says: [] },
    { gangSchedule: { minRoleReplicas: { r: 2 } }, says: [] },
    {
      gangSchedule: { minRoleReplicas: { r: 3 } },
      says: [
        `warning ${at}.minRoleReplicas[r]: minimum 3 is more than the role has replicas (2) and counts as 2; minRoleReplicas counts role replicas, not pods [capped-minimum]`,
      ],
    },
    {
      gangSchedule: { minRoleReplicas: { r: 4 } },
      says: [`error ${at}.minRoleReplicas[r]: minimum 4 is more than the role has replicas (2); use 0 to 2 [gang]`],
    },
    {
      gangSchedule: { minRoleReplicas: { s: 1 } },
      says: [`error ${at}.minRoleReplicas[s]: there is no role "s"; roles: r [gang]`],
    },
    {
      gangSchedule: { networkTopology: { highestTierAllowed: 1, highestTierName: 'rack' } },
      says: [
        `error ${at}.networkTopology: highestTierAllowed and highestTierName exclude each other; keep one of them [topology]`,
      ],
    },
    {
      gangSchedule: { networkTopology: { mode: 'soft', highestTierAllowed: 1 } },
      says: [
        `warning ${at}.networkTopology: in soft mode the highest tier is a preference, not a limit; use mode: hard to keep each gang within the tier, or leave the tier out [soft-tier]`,
      ],
    },
    { gangSchedule: { networkTopology: { mode: 'soft' } }, says: [] },
  ])('$gangSchedule', ({ gangSchedule, says }) =>
    expect(said(aModelInfer({ gangSchedule, roles: [{ name: 'r', replicas: 2, workers: 1 }] }))).toEqual(says),
  );
});

describe('templates', () => {
  const withEntry = (metadata: JsonObject, container: JsonObject = {}, spec: JsonObject = {}): JsonObject => ({
    apiVersion: 'workload.matrixinfer.ai/v1alpha1',
    kind: 'ModelInfer',
    metadata: { name: 'llama' },
    spec: {
      schedulerName: 'volcano',
      topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway' }],
      template: {
        roles: [
          {
            name: 'r',
            workerReplicas: 0,
            entryTemplate: { metadata, spec: { containers: [{ name: 'c', image: 'llm:A', ...container }], ...spec } },
          },
        ],
      },
    },
  });
  const at = 'spec.template.roles[0].entryTemplate';
  const label = 'modelinfer.matrixinfer.ai';

  test.each<{ what: string; document: JsonObject; says: readonly string[] }>([
    {
      what: 'own labels',
      document: withEntry({ labels: { app: 'x', [`${label}/name`]: 'llama', [`${label}/entry`]: 'true' } }),
      says: [],
    },
    {
      what: 'another role',
      document: withEntry({ labels: { [`${label}/role`]: 's' } }),
      says: [
        `error ${at}.metadata.labels[${label}/role]: "${label}/role" is set by flotilla; remove it, or write "r" [system-key]`,
      ],
    },
    {
      what: 'a revision',
      document: withEntry({ labels: { [`${label}/revision`]: '1' } }),
      says: [
        `error ${at}.metadata.labels[${label}/revision]: "${label}/revision" is set by flotilla; remove it [system-key]`,
      ],
    },
    {
      what: "Argo CD's tracking label",
      document: withEntry({ labels: { 'app.kubernetes.io/instance': 'x' } }),
      says: [
        `error ${at}.metadata.labels[app.kubernetes.io/instance]: Argo CD takes "app.kubernetes.io/instance" for its own tracking label; use another label, such as app.kubernetes.io/name [system-key]`,
      ],
    },
    {
      what: 'a task of Volcano',
      document: withEntry({ annotations: { 'volcano.sh/task-spec': 'x' } }),
      says: [
        `error ${at}.metadata.annotations[volcano.sh/task-spec]: "volcano.sh/task-spec" is set by flotilla; remove it [system-key]`,
      ],
    },
    {
      what: 'a space in an image',
      document: withEntry({}, { image: 'a b:1' }),
      says: [
        `error ${at}.spec.containers[0].image: image "a b:1" holds a space; write registry/name:tag [invalid-value]`,
      ],
    },
    {
      what: 'a spread that repeats that of the groups',
      document: withEntry(
        {},
        {},
        {
          topologySpreadConstraints: [
            { maxSkew: 2, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway', labelSelector: {} },
          ],
        },
      ),
      says: [
        `error ${at}.spec.topologySpreadConstraints[0]: spec.topologySpreadConstraints already spreads over "zone" with the same whenUnsatisfiable; keep one of the two [duplicate-value]`,
      ],
    },
    {
      what: 'a spread over the topology of the groups that acts otherwise when it cannot be met',
      document: withEntry(
        {},
        {},
        {
          topologySpreadConstraints: [
            { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: {} },
          ],
        },
      ),
      says: [],
    },
    {
      what: 'an image without a tag',
      document: withEntry({}, { image: 'host:5000/llm' }),
      says: [
        `warning ${at}.spec.containers[0].image: image "host:5000/llm" has no tag: pods of one revision may run different programs; name a version, or a digest (@sha256:…) [image-tag]`,
      ],
    },
    { what: 'an image by digest', document: withEntry({}, { image: `llm@sha256:${'a'.repeat(64)}` }), says: [] },
    {
      what: 'a variable of another launcher',
      document: withEntry({}, { args: ['$(LWS_LEADER_ADDRESS) $$(NOT) $(ENTRY_ADDRESS) $(REDIS_SERVICE_HOST)'] }),
      says: [
        `warning ${at}.spec.containers[0].args[0]: $(LWS_LEADER_ADDRESS) is not defined by any env entry and stays as it is; did you mean $(ENTRY_ADDRESS)? [unknown-variable]`,
      ],
    },
    {
      what: 'an unknown variable',
      document: withEntry({}, { args: ['$(QQQ)'] }),
      says: [
        `warning ${at}.spec.containers[0].args[0]: $(QQQ) is not defined by any env entry and stays as it is; define QQQ, or write $$(QQQ) for the text itself [unknown-variable]`,
      ],
    },
    {
      what: 'an unknown variable that envFrom may bring',
      document: withEntry({}, { args: ['$(QQQ)'], envFrom: [{ configMapRef: { name: 'c' } }] }),
      says: [],
    },
    {
      what: 'an entry that refers to a later one',
      document: withEntry(
        {},
        {
          env: [
            { name: 'A', value: '$(B)' },
            { name: 'B', value: '$(A)' },
          ],
        },
      ),
      says: [
        `warning ${at}.spec.containers[0].env[0].value: $(B) is defined after this entry, so that it stays as it is; move the entry B before this one [variable-order]`,
      ],
    },
    {
      what: 'an entry that flotilla sets',
      document: withEntry({}, { env: [{ name: 'GROUP_SIZE', value: '3' }] }),
      says: [
        `warning ${at}.spec.containers[0].env[0]: GROUP_SIZE is set by flotilla; this entry is dropped; remove it [replaced-variable]`,
      ],
    },
  ])('$what', ({ document, says }) => expect(said(document)).toEqual(says));
});

describe('spread of groups', () => {
  const spread = {
    maxSkew: 1,
    topologyKey: 'zone',
    whenUnsatisfiable: 'ScheduleAnyway',
    matchLabelKeys: ['modelinfer.matrixinfer.ai/revision'],
  };
  const spreading = (...topologySpreadConstraints: readonly JsonObject[]): JsonObject => {
    const model = aModelInfer();
    return { ...model, spec: { ...objectAt(model, 'spec'), topologySpreadConstraints } };
  };

  test('may leave its selector to flotilla', () => expect(said(spreading(spread))).toEqual([]));

  test('obeys the rules of pods', () =>
    expect(said(spreading({ ...spread, maxSkew: 0 }, spread))).toEqual([
      'error spec.topologySpreadConstraints[0].maxSkew: 0 is out of range; use 1 or more [out-of-range]',
      'error spec.topologySpreadConstraints[1].topologyKey: "zone with ScheduleAnyway" is used twice; remove or rename one of the two [duplicate-value]',
    ]));
});

describe('pods of one role replica that a gang must spread', () => {
  const spread = (whenUnsatisfiable: string) => [
    { maxSkew: 1, topologyKey: 'rack', whenUnsatisfiable, labelSelector: { matchLabels: { app: 'a' } } },
  ];
  const template = (constraints: readonly JsonObject[]): JsonObject => ({
    metadata: { labels: { app: 'a' } },
    spec: { containers: [{ name: 'a', image: 'a:1' }], topologySpreadConstraints: [...constraints] },
  });
  const model = (workerReplicas: number, constraints: readonly JsonObject[], gang = true): JsonObject => ({
    ...aModelInfer(),
    spec: {
      schedulerName: 'volcano',
      template: {
        ...(gang ? { gangSchedule: {} } : {}),
        roles: [
          {
            name: 'serve',
            workerReplicas,
            entryTemplate: template(constraints),
            workerTemplate: template(constraints),
          },
        ],
      },
    },
  });

  test('never start over fewer domains than pods, as Volcano does not ask a node again that refused one', () =>
    expect(said(model(5, spread('DoNotSchedule')))).toEqual([
      'warning spec.template.roles[0].workerTemplate.spec.topologySpreadConstraints[0]: the 6 pods of each role replica never start together where "rack" has 2 to 5 values: Volcano does not ask a node again that refused one of them; write whenUnsatisfiable: ScheduleAnyway, or set predicateErrorCacheEnable: false for allocate in the scheduler’s settings [gang-spread]',
    ]));

  test.each([
    ['two pods', model(1, spread('DoNotSchedule'))],
    ['a wish', model(5, spread('ScheduleAnyway'))],
    ['pods that are placed one by one', model(5, spread('DoNotSchedule'), false)],
  ])('%s: nothing is said', (_, document) => expect(said(document)).toEqual([]));
});
