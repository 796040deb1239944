import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/library.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { pathText } from '../../../src/model/json.ts';
import { aModelServing, type ServingWish } from '../../support/servings.ts';

const OPTIONS = { kubernetes: '1.35', maxPods: 100_000, strict: false } as const;
const ROLLING = 'spec.rolloutStrategy.rollingUpdateConfiguration';

/** What flotilla says of a ModelServing, a line each: severity, path, message. */
function said(document: JsonObject): readonly string[] {
  const result = parse('a.json', JSON.stringify(document), OPTIONS);
  const problems = result.ok ? result.warnings : result.problems;
  return problems.map(({ severity, at, message }) => `${severity} ${pathText(at.path)}: ${message}`);
}

function rolling(rollingUpdateConfiguration: JsonObject, replicas = 4): ServingWish {
  return { spec: { replicas, rolloutStrategy: { rollingUpdateConfiguration } } };
}

const BY_ROLE = { rolloutStrategy: { type: 'RoleRollingUpdate' } };

test.each<{ what: string; wish: ServingWish }>([
  { what: 'nothing but what must be there', wish: {} },
  { what: 'a partition in percent', wish: rolling({ partition: '50%' }) },
  { what: 'a partition above replicas', wish: rolling({ partition: 9 }) },
  { what: 'maxUnavailable above replicas', wish: rolling({ maxUnavailable: 9 }) },
  { what: 'the default budget of no groups', wish: { spec: { replicas: 0 } } },
  { what: 'another scheduler', wish: { spec: { schedulerName: 'default-scheduler' } } },
  { what: 'a negative grace period, which is none', wish: { template: { restartGracePeriodSeconds: -5 } } },
  { what: 'an empty queue, which is none', wish: {} },
  { what: 'roles updated one by one', wish: { spec: { ...BY_ROLE, recoveryPolicy: 'None' } } },
  { what: 'a budget of a role that is not used', wish: { roles: [{ maxUnavailable: 5 }] } },
  { what: 'a partition of a role', wish: { spec: BY_ROLE, roles: [{ replicas: 3, partition: '34%' }] } },
  {
    what: 'an empty template that no pod is made of',
    wish: { roles: [{ workerReplicas: 0, workerTemplate: { spec: { containers: [] } } }] },
  },
  {
    what: 'a topology of groups and of role replicas',
    wish: { template: { networkTopology: { groupPolicy: { highestTierAllowed: 2 }, rolePolicy: {} } } },
  },
])('$what is fine', ({ wish }) => expect(said(aModelServing(wish))).toEqual([]));

test.each<{ wish: ServingWish; says: string }>([
  {
    wish: rolling({ maxUnavailable: '10%' }, 3),
    says: `error ${ROLLING}: maxUnavailable comes to 0 of 3 groups: no group could ever be updated`,
  },
  {
    wish: rolling({ maxUnavailable: 'x%' }),
    says: `error ${ROLLING}.maxUnavailable: "x%" is neither a whole number of groups nor a percentage`,
  },
  {
    wish: rolling({ partition: '101%' }),
    says: `error ${ROLLING}.partition: "101%" is neither a whole number of groups nor a percentage`,
  },
  { wish: rolling({ maxSurge: 1 }), says: `error ${ROLLING}.maxSurge: unknown field` },
  {
    wish: { spec: { topologySpreadConstraints: [] } },
    says: 'error spec.topologySpreadConstraints: unknown field',
  },
  {
    wish: { spec: { schedulerName: '' } },
    says: 'warning spec.schedulerName: an empty schedulerName is not volcano: the pods go to default-scheduler, one by one',
  },
  {
    wish: { spec: { rolloutStrategy: { type: 'RoleRollingUpdate', rollingUpdateConfiguration: {} } } },
    says: `error ${ROLLING}: rollingUpdateConfiguration counts groups, and RoleRollingUpdate replaces role replicas`,
  },
  {
    wish: { spec: { ...BY_ROLE, recoveryPolicy: 'ServingGroupRecreate' } },
    says: 'error spec.rolloutStrategy.type: RoleRollingUpdate replaces role replicas, and recoveryPolicy ServingGroupRecreate whole groups',
  },
  {
    wish: { spec: BY_ROLE, roles: [{ replicas: 2, maxUnavailable: 3 }] },
    says: 'error spec.template.roles[0].maxUnavailable: maxUnavailable comes to 3 of 2 role replicas',
  },
  {
    wish: { spec: BY_ROLE, roles: [{ replicas: 2, maxUnavailable: '40%' }] },
    says: 'error spec.template.roles[0].maxUnavailable: maxUnavailable comes to 0 of 2 role replicas',
  },
  {
    wish: { roles: [{ partition: 1 }] },
    says: "error spec.template.roles[0].partition: a role's partition is for RoleRollingUpdate",
  },
  {
    wish: { roles: [{ partition: '1.5%' }], spec: BY_ROLE },
    says: 'error spec.template.roles[0].partition: "1.5%" is neither a whole number of role replicas nor a percentage',
  },
  {
    wish: {
      roles: [
        {
          workerTemplate: {
            metadata: { labels: { 'modelserving.volcano.sh/role-template-hash': 'x' } },
            spec: { containers: [{ name: 'w', image: 'w:1' }] },
          },
        },
      ],
    },
    says: 'error spec.template.roles[0].workerTemplate.metadata.labels[modelserving.volcano.sh/role-template-hash]: "modelserving.volcano.sh/role-template-hash" is set by flotilla',
  },
  {
    wish: { roles: [{ name: '405b' }] },
    says: 'error spec.template.roles[0].name: role name "405b" is not a DNS-1035 label',
  },
  {
    wish: { roles: [{ name: 'R' }] },
    says: 'error spec.template.roles[0].name: role name "R" is not a DNS-1035 label',
  },
  {
    wish: { template: { gangPolicy: { minRoleReplicas: { r: 2 } } } },
    says: 'error spec.template.gangPolicy.minRoleReplicas[r]: minimum 2 is more than the role has replicas (1)',
  },
  {
    wish: { template: { networkTopology: { rolePolicy: { highestTierAllowed: 1, highestTierName: 'rack' } } } },
    says: 'error spec.template.networkTopology.rolePolicy: highestTierAllowed and highestTierName exclude each other',
  },
])('$says', ({ wish, says }) => expect(said(aModelServing(wish))).toEqual([says]));

test('a rollout by role replicas has a budget for each role, in counts', () => {
  const roles = [
    { name: 'prefill', replicas: 5, maxUnavailable: '50%', partition: '30%' },
    { name: 'decode', replicas: 2 },
    { name: 'router', replicas: 1, partition: 4 },
  ];
  const result = parse('a.json', JSON.stringify(aModelServing({ spec: BY_ROLE, roles })), OPTIONS);
  expect(result.ok && result.value[0]?.model.budget).toEqual({
    maxSurge: 0,
    partition: 0,
    roles: {
      prefill: { maxUnavailable: 2, partition: 2 },
      decode: { maxUnavailable: 1, partition: 0 },
      router: { maxUnavailable: 1, partition: 1 },
    },
  });
});

describe('plugins', () => {
  function withPlugin(plugin: JsonObject): JsonObject {
    return aModelServing({ spec: { plugins: [plugin] } });
  }
  function tweaks(config: JsonObject, scope?: JsonObject): JsonObject {
    return withPlugin({ name: 'demo-pod-tweaks', config, ...(scope === undefined ? {} : { scope }) });
  }
  const env = (...names: readonly string[]) => names.map((name) => ({ name, value: '1' }));
  const at = 'spec.plugins[0]';

  test.each<{ document: JsonObject; says: string }>([
    {
      document: withPlugin({ name: 'tweaks' }),
      says: `error ${at}.name: flotilla does not know the plugin "tweaks", and so not what it would make of the pods`,
    },
    {
      document: withPlugin({ name: 'lws-standard-labels', type: 'BuiltIn' }),
      says: `error ${at}.name: the plugin "lws-standard-labels" changes only what a LeaderWorkerSet owns, and nothing here has an owner`,
    },
    {
      document: tweaks({ annotations: [] }),
      says: `error ${at}.config.annotations: the plugin wants a map of texts here`,
    },
    {
      document: tweaks({ env: [{ name: 'A', valueFrom: {} }] }),
      says: `error ${at}.config.env[0].valueFrom: valueFrom has none of fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef`,
    },
    {
      document: tweaks({ env: env('GROUP_SIZE') }),
      says: `error ${at}.config.env[0].name: the plugin sets GROUP_SIZE, which tells every pod its place in the group`,
    },
    {
      document: tweaks({ annotations: { 'volcano.sh/task-spec': 'x' } }),
      says: `error ${at}.config.annotations[volcano.sh/task-spec]: "volcano.sh/task-spec" is set by flotilla`,
    },
    {
      document: tweaks({}, { roles: ['q'] }),
      says: `warning ${at}.scope.roles[0]: there is no role "q": the plugin changes no pod by it`,
    },
    {
      document: tweaks({}, { target: 'Leader' }),
      says: `warning ${at}.scope.target: "Leader" is none of All, Entry, Worker: the plugin changes no pod by it`,
    },
  ])('$says', ({ document, says }) => expect(said(document)).toEqual([says]));
});
