import type { Json, JsonObject } from '../../src/model/json.ts';
import { repository } from '../support/world.ts';
import { fieldsOf, listOf, modelWith } from './documents.ts';
import type { Growing } from './measure.ts';

/** A command line, and what it reads. */
export interface Reading {
  readonly argv: readonly string[];
  /** Texts or values, by path. */
  readonly files: (size: number) => Readonly<Record<string, Json>>;
}

const APP = 'apps/m/model-infer.yaml';
const SMALL = modelWith({});

/** A repository of one model that an environment changes. */
function overlaid(
  environment: (size: number) => JsonObject,
  model: (size: number) => JsonObject = () => SMALL,
): Reading {
  return {
    argv: ['validate'],
    files: (size) => ({
      'flotilla.yaml': project({ environments: [{ name: 'e', ...environment(size) }] }),
      [APP]: model(size),
    }),
  };
}

/** A repository of one model with a state. */
function remembered(state: (size: number) => Json): Reading {
  return { argv: ['plan'], files: (size) => ({ [APP]: SMALL, 'apps/m/rollout.yaml': state(size) }) };
}

/** What a cluster holds. */
export function dumped(argv: readonly string[], items: (size: number) => readonly JsonObject[]): Reading {
  return {
    argv: [...argv, '--from', 'dump.json'],
    files: (size) => ({ 'dump.json': { apiVersion: 'v1', kind: 'List', items: [...items(size)] } }),
  };
}

function project(fields: JsonObject): JsonObject {
  return { apiVersion: 'flotilla.dev/v1alpha1', kind: 'Project', ...fields };
}

function rollout(fields: JsonObject): JsonObject {
  const metadata = { name: 'm', namespace: 'default' };
  return {
    apiVersion: 'flotilla.dev/v1alpha1',
    kind: 'Rollout',
    metadata,
    target: 'bcdfghjklm',
    generation: 1,
    ...fields,
  };
}

const OPERATIONS = (size: number, op: (index: number) => JsonObject): JsonObject => ({
  patches: [{ patch: listOf(size, op), target: { name: '*' } }],
});

/** A repository of one model, and of manifests beside it. */
function beside(
  manifests: (size: number) => readonly JsonObject[],
  model: (size: number) => JsonObject = () => SMALL,
): Reading {
  return {
    argv: ['validate'],
    files: (size) => ({
      [APP]: model(size),
      // A file holds a thousand documents at most.
      ...Object.fromEntries(
        listOf(size / 500 + 1, (file) => [
          `apps/m/many-${file}.yaml`,
          manifests(size)
            .slice(file * 500, (file + 1) * 500)
            .map((each) => JSON.stringify(each))
            .join('\n---\n'),
        ]),
      ),
    }),
  };
}

function manifest(kind: string, name: string, rest: JsonObject): JsonObject {
  return { apiVersion: kind === 'Deployment' ? 'apps/v1' : 'v1', kind, metadata: { name }, ...rest };
}

function volume(index: number): JsonObject {
  return { name: `v${index}`, configMap: { name: `confg-${index}` } };
}

const KEYS = 'modelinfer.matrixinfer.ai';

function expectation(groups: string, name = 'm'): JsonObject {
  const rules = { recoveryPolicy: 'RoleRecreate', restartGracePeriodSeconds: '0' };
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `${name}-flotilla`, namespace: 'default', labels: { [`${KEYS}/name`]: name } },
    data: { target: 'bcdfghjklm', generation: '1', partition: '0', groups, ...rules },
  };
}

function pod(group: string, name: string, more: JsonObject = {}): JsonObject {
  const labels = { name: 'm', 'group-name': group, role: 'r', 'role-id': 'r-0', revision: 'bcdfghjklm', entry: 'true' };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace: 'default',
      uid: name,
      labels: Object.fromEntries(Object.entries(labels).map(([key, value]) => [`${KEYS}/${key}`, value])),
    },
    spec: { containers: [{ name: 'c', image: 'a:1' }], nodeName: 'n' },
    status: { phase: 'Failed', containerStatuses: [] },
    ...more,
  };
}

const containers = (size: number): JsonObject =>
  modelWith({ pod: { containers: listOf(size, (index) => ({ name: `c${index}`, image: `i${index}:1` })) } });
const role = (fields: JsonObject): JsonObject => ({ spec: { template: { roles: [{ name: 'r', ...fields }] } } });
const oneEntry = (fields: JsonObject): JsonObject => role({ entryTemplate: { spec: fields } });

/** Repositories and dumps that cost some command the most, each by the number of its parts. */
const READINGS: Readonly<Record<string, Reading>> = {
  'unknown fields of flotilla.yaml': {
    argv: ['validate'],
    files: (size) => ({ 'flotilla.yaml': project(fieldsOf(size, (index) => [`app${index}`, 1])), [APP]: SMALL }),
  },
  'patterns of apps': {
    argv: ['validate'],
    files: (size) => ({
      'flotilla.yaml': project({ apps: [...listOf(size, () => 'apps/*/model-infer.yaml')] }),
      [APP]: SMALL,
    }),
  },
  'a pattern of many stars': {
    argv: ['validate'],
    files: (size) => ({
      'flotilla.yaml': project({ apps: [`apps/${'m*'.repeat(size)}/x.yaml`] }),
      [`apps/${'m'.repeat(200)}/x`]: SMALL,
    }),
  },
  'a pattern of many stars that fits nothing': {
    argv: ['validate'],
    files: (size) => ({
      'flotilla.yaml': project({ apps: ['apps/m/model-infer.yaml', `apps/${'m*'.repeat(size)}x/model-infer.yaml`] }),
      [APP]: SMALL,
      [`apps/${'m'.repeat(250)}/x`]: SMALL,
    }),
  },
  'roles that drain': {
    argv: ['validate'],
    files: (size) => ({
      'flotilla.yaml': project({ drain: { '*': { metrics: 'vllm', port: 1 } } }),
      [APP]: modelWith({
        template: {
          roles: listOf(size / 10, (index) => {
            const pods = { spec: { containers: [{ name: 'c', image: 'a/b:1' }] } };
            return { name: `r${index}`, replicas: 1, workerReplicas: 1, entryTemplate: pods, workerTemplate: pods };
          }),
        },
      }),
    }),
  },
  'roles that a drain names': {
    argv: ['validate'],
    files: (size) => ({
      'flotilla.yaml': project({
        drain: { m: { metrics: 'none', roles: fieldsOf(size, (index) => [`r${index}`, { metrics: 'none' }]) } },
      }),
      [APP]: SMALL,
    }),
  },
  'drains of models that there are not': {
    argv: ['validate'],
    files: (size) => ({
      'flotilla.yaml': project({ drain: fieldsOf(size, (index) => [`m${index}`, { metrics: 'none' }]) }),
      [APP]: SMALL,
    }),
  },
  'an annotation that drains': {
    argv: ['validate'],
    files: (size) => ({
      [APP]: modelWith({ metadata: { annotations: { 'flotilla.dev/drain': `command: [${'x,'.repeat(size)}]` } } }),
    }),
  },
  'ConfigMaps beside a model whose pods name others': beside(
    (size) => listOf(size, (index) => manifest('ConfigMap', `config-${index}`, { data: { key: 'value' } })),
    (size) => modelWith({ pod: { volumes: listOf(size, (index) => volume(index)) } }),
  ),
  'Services beside a model that select nobody': beside((size) =>
    listOf(size, (index) =>
      manifest('Service', `s${index}`, {
        spec: { selector: { [`${KEYS}/role`]: `x${index}` }, ports: [{ port: index + 1 }] },
      }),
    ),
  ),
  'Deployments beside a model': beside((size) =>
    listOf(size / 4, (index) => {
      const template = {
        metadata: { labels: { app: `a${index}` } },
        spec: { containers: [{ name: 'c', image: 'a:1' }] },
      };
      return manifest('Deployment', `d${index}`, { spec: { template } });
    }),
  ),
  'groups that are maintained': remembered((size) =>
    rollout({
      groups: [{ revision: 'bcdfghjklm', ordinals: `0-${2 * size}` }],
      maintained: listOf(size, (index) => `${2 * index}`).join(','),
    }),
  ),
  environments: {
    argv: ['validate'],
    files: (size) => ({
      'flotilla.yaml': project({ environments: listOf(size / 10, (index) => ({ name: `e${index}` })) }),
      [APP]: SMALL,
    }),
  },
  'environments of one name': {
    argv: ['validate'],
    files: (size) => ({
      'flotilla.yaml': project({ environments: listOf(size, () => ({ name: 'e' })) }),
      [APP]: SMALL,
    }),
  },
  images: overlaid((size) => ({ images: listOf(size, (index) => ({ name: `i${index}`, newTag: '2' })) }), containers),
  'images of no container': overlaid((size) => ({
    images: listOf(size, (index) => ({ name: `x${index}`, newTag: '2' })),
  })),
  'images that become one another': overlaid(
    (size) => ({ images: listOf(size, (index) => ({ name: `i${index}`, newName: `i${index + 1}` })) }),
    (size) => modelWith({ pod: { containers: listOf(size, (index) => ({ name: `c${index}`, image: 'i0:1' })) } }),
  ),
  'patches of a large model': overlaid(
    (size) => ({ patches: listOf(size / 2, () => ({ patch: { spec: { replicas: 2 } } })) }),
    (size) => containers(size),
  ),
  'patches of one container each': overlaid(
    (size) => ({
      patches: listOf(size / 4, (index) => ({
        patch: oneEntry({ containers: [{ name: `c${index}`, image: 'x:1' }] }),
      })),
    }),
    containers,
  ),
  'patches for nobody': overlaid((size) => ({
    patches: listOf(size, (index) => ({ patch: { spec: {} }, target: { name: `n${index}` } })),
  })),
  'a patch of many containers': overlaid(
    (size) => ({
      patches: [{ patch: oneEntry({ containers: listOf(size, (index) => ({ name: `c${index}`, image: 'x:1' })) }) }],
    }),
    containers,
  ),
  'a patch of many new containers': overlaid(
    (size) => ({
      patches: [{ patch: oneEntry({ containers: listOf(size, (index) => ({ name: `d${index}`, image: 'x:1' })) }) }],
    }),
    containers,
  ),
  'a patch of many ports': overlaid(
    (size) => ({
      patches: [
        {
          patch: oneEntry({
            containers: [{ name: 'c', ports: listOf(size, (index) => ({ containerPort: index + 1 })) }],
          }),
        },
      ],
    }),
    (size) =>
      modelWith({ container: { ports: listOf(size, (index) => ({ containerPort: index + 1, protocol: 'TCP' })) } }),
  ),
  'a patch of many fields': overlaid(
    (size) => ({ patches: [{ patch: { metadata: { annotations: fieldsOf(size, (index) => [`a${index}`, 'x']) } } }] }),
    (size) => modelWith({ metadata: { annotations: fieldsOf(size, (index) => [`a${index}`, 'y']) } }),
  ),
  'a patch of many unknown directives': overlaid((size) => ({
    patches: [{ patch: { metadata: fieldsOf(size, (index) => [`$setElementOrder/${index}`, 'x']) } }],
  })),
  'operations that add fields': overlaid((size) =>
    OPERATIONS(size, (index) => ({ op: 'add', path: `/metadata/labels${index}`, value: 'x' })),
  ),
  'operations that add elements': overlaid(
    (size) =>
      OPERATIONS(size, () => ({
        op: 'add',
        path: '/spec/template/roles/0/entryTemplate/spec/containers/0',
        value: {},
      })),
    containers,
  ),
  'operations that remove fields': overlaid(
    (size) => OPERATIONS(size, (index) => ({ op: 'remove', path: `/metadata/annotations/a${index}` })),
    (size) => modelWith({ metadata: { annotations: fieldsOf(size, (index) => [`a${index}`, 'y']) } }),
  ),
  'operations that copy into themselves': overlaid((size) =>
    OPERATIONS(Math.min(size, 60), (index) => ({ op: 'copy', from: '/metadata', path: `/metadata/c${index}` })),
  ),
  'operations on a long path': overlaid((size) =>
    OPERATIONS(1, () => ({ op: 'add', path: '/spec'.repeat(size), value: 1 })),
  ),
  'labels of an environment': overlaid(
    (size) => ({ labels: fieldsOf(size / 4, (index) => [`l${index}`, 'x']) }),
    () => SMALL,
  ),
  'ranges of a rollout': remembered((size) =>
    rollout({ groups: [{ revision: 'bcdfghjklm', ordinals: listOf(size * 10, (index) => index * 2).join(',') }] }),
  ),
  'ranges of two revisions': remembered((size) =>
    rollout({
      groups: [
        { revision: 'bcdfghjklm', ordinals: listOf(size * 10, (index) => index * 2).join(',') },
        { revision: 'ccdfghjklm', ordinals: listOf(size * 10, (index) => index * 2 + 1).join(',') },
      ],
    }),
  ),
  'revisions of a rollout': remembered((size) =>
    rollout({
      groups: listOf(size, (index) => ({
        revision: `${index + 100_000}`.replace(/\d/g, (digit) => 'bcdfghjklm'[+digit] ?? 'b').padEnd(10, 'z'),
        ordinals: `${index}`,
      })),
    }),
  ),
  'rollouts of one model': remembered((size) =>
    listOf(Math.min(999, size), () =>
      JSON.stringify(rollout({ groups: [{ revision: 'bcdfghjklm', ordinals: '0' }] })),
    ).join('\n---\n'),
  ),
  'a ResourceList of other items': {
    argv: ['fn', '--stdin'],
    files: (size) => ({
      stdin: resourceList(
        listOf(size, (index) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: `s${index}` } })),
      ),
    }),
  },
  'a ResourceList of models': {
    argv: ['fn', '--stdin'],
    files: (size) => ({
      stdin: resourceList(listOf(size / 10, (index) => modelWith({ metadata: { name: `m${index}` } }))),
    }),
  },
  'a ResourceList of models of one name': {
    argv: ['fn', '--stdin'],
    files: (size) => ({ stdin: resourceList(listOf(size / 10, () => SMALL)) }),
  },
  'models in one file': {
    argv: ['validate'],
    files: (size) => ({
      [APP]: listOf(size / 10, (index) => JSON.stringify(modelWith({ metadata: { name: `m${index}` } }))).join(
        '\n---\n',
      ),
    }),
  },
  'models named after one another': {
    argv: ['validate'],
    files: (size) => ({
      [APP]: listOf(size / 10, (index) =>
        JSON.stringify(modelWith({ metadata: { name: `m${'-1'.repeat(index % 20)}` } })),
      ).join('\n---\n'),
    }),
  },
  'pods of one group': dumped(['status'], (size) => [
    expectation(`0 bcdfghjklm r=1x${size}\n`),
    ...listOf(size, (index) => pod('m-0', `m-0-r-0-${index}`)),
  ]),
  'pods of many groups': dumped(['status', '--why'], (size) => [
    expectation(`0-${size} bcdfghjklm r=1x1\n`),
    ...listOf(size, (index) => pod(`m-${index}`, `m-${index}-r-0-0`)),
  ]),
  'pods that nobody asked for': dumped(['status', '-o', 'wide'], (size) => [
    expectation('0 bcdfghjklm r=1x1\n'),
    ...listOf(size, (index) => pod(`m-${index % 7}`, `x-${index}`)),
  ]),
  'pods that are missing': dumped(['status', '-o', 'yaml'], (size) => [
    expectation(`0-${size * 4} bcdfghjklm r=1x1\n`),
  ]),
  'pods that are missing, as a page': dumped(['status', '-o', 'html'], (size) => [
    expectation(`0-${size * 4} bcdfghjklm r=1x1\n`),
  ]),
  'lines of an expectation': dumped(['status'], (size) => [
    expectation(listOf(size, (index) => `${index} bcdfghjklm r=1x1\n`).join('')),
  ]),
  'models of a dump': dumped(['status'], (size) =>
    listOf(size / 10, (index) => expectation('0 bcdfghjklm r=1x1\n', `m${index}`)),
  ),
  'models with pods': dumped(['status'], (size) => [
    ...listOf(size / 10, (index) => expectation('0 bcdfghjklm r=1x1\n', `m${index}`)),
    ...listOf(size, (index) => pod(`m-${index}`, `m-${index}-r-0-0`)),
  ]),
  'containers of a pod': dumped(['status'], (size) => [
    expectation('0 bcdfghjklm r=1x1\n'),
    pod('m-0', 'm-0-r-0-0', {
      status: {
        phase: 'Running',
        containerStatuses: listOf(size, (index) => ({
          name: `c${index}`,
          state: { waiting: { reason: `R${index}` } },
        })),
      },
    }),
  ]),
  'a message of a kubelet': dumped(['status', '--why'], (size) => [
    expectation('0 bcdfghjklm r=1x1\n'),
    pod('m-0', 'm-0-r-0-0', {
      status: {
        phase: 'Pending',
        containerStatuses: [
          {
            name: 'c',
            state: { waiting: { reason: 'ImagePullBackOff', message: `back-off ${'ErrImageX'.repeat(size * 4)}` } },
          },
        ],
      },
    }),
  ]),
  'cordoned nodes': dumped(['doctor'], (size) => [
    ...listOf(size, (index) => ({
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: `n${index}` },
      spec: { unschedulable: true },
    })),
    ...listOf(size, (index) => pod(`m-${index}`, `m-${index}-r-0-0`)),
  ]),
  'budgets, quotas and policies': dumped(['doctor'], (size) => [
    ...listOf(size, (index) => pod('m-0', `m-0-r-0-${index}`)),
    ...listOf(size, (index) => ({
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name: `b${index}`, namespace: 'default' },
      spec: { selector: { matchLabels: { app: `a${index}` } } },
    })),
    ...listOf(size, (index) => ({
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: { name: `q${index}`, namespace: 'default' },
      spec: { hard: { pods: '1' } },
    })),
  ]),
  'models of a doctor': dumped(['doctor'], (size) =>
    listOf(size, (index) => ({
      ...pod(`m${index}-0`, `m${index}-0-r-0-0`),
      metadata: { name: `m${index}-0-r-0-0`, namespace: 'default', labels: { [`${KEYS}/name`]: `m${index}` } },
    })),
  ),
};

function resourceList(items: readonly JsonObject[]): JsonObject {
  return { apiVersion: 'config.kubernetes.io/v1', kind: 'ResourceList', items };
}

/** Running each of them. */
export const RUNNING: readonly Growing[] = Object.entries(READINGS).map(running);

/** Running a command line, by the name of what it reads. */
export function running([name, { argv, files }]: readonly [string, Reading]): Growing {
  return {
    name: `flotilla ${argv[0]}: ${name}`,
    at: (size) => {
      const texts = Object.entries(files(size)).map(([path, value]): [string, string] => [
        path,
        typeof value === 'string' ? value : JSON.stringify(value, undefined, 1),
      ]);
      const { stdin = '', ...tree } = Object.fromEntries(texts);
      const { run } = repository(tree);
      return () =>
        run(
          argv.filter((word) => word !== '--stdin'),
          stdin,
        );
    },
  };
}
