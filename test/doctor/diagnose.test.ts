import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AGENTS } from '../../src/agents/registry.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { checksFor, diagnose, kindsFor, modelsInCluster } from '../../src/doctor/diagnose.ts';
import type { DoctorModel, Evidence } from '../../src/model/doctor.ts';
import { objectAt } from '../../src/model/fields.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { parseManifests } from '../../src/yaml/read.ts';

const LABELS = { 'modelinfer.matrixinfer.ai/name': 'llama', 'modelinfer.matrixinfer.ai/group-name': 'llama-0' };
const CHECKS = checksFor(AGENTS);
const HARD = { mode: 'hard', highestTierAllowed: 1 };

interface Wish {
  readonly podGroup?: JsonObject;
  readonly annotations?: JsonObject;
  readonly spec?: JsonObject;
  readonly groups?: number;
}

/** The model `serving/llama`: gangs of one pod of 8 GPUs. */
function llama({ podGroup = {}, annotations = {}, spec = {}, groups = 2 }: Wish = {}): DoctorModel {
  const metadata = { namespace: 'serving', labels: LABELS };
  return {
    dialect: DIALECTS[0],
    namespace: 'serving',
    name: 'llama',
    groups,
    podGroup: {
      apiVersion: 'scheduling.volcano.sh/v1beta1',
      kind: 'PodGroup',
      metadata: { ...metadata, name: 'llama-0' },
      spec: { minMember: 1, minResources: { 'nvidia.com/gpu': '8' }, ...podGroup },
    },
    pods: [
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { ...metadata, name: 'llama-0-r-0-0', annotations },
        spec: { containers: [{ name: 'c' }], ...spec },
      },
    ],
  };
}

/** The same with two pods in each gang, on revision abcdefghij. */
function gangOfTwo(podGroup: JsonObject): DoctorModel {
  const model = llama({ podGroup });
  const pods = [...model.pods, ...model.pods].map((pod) => ({
    ...pod,
    metadata: {
      ...objectAt(pod, 'metadata'),
      labels: { ...LABELS, [DIALECTS[0].keys.labels.revision]: 'abcdefghij' },
    },
  }));
  return { ...model, pods };
}

/** A cluster in which all is well, save for the objects of some kinds. */
function cluster(other: Readonly<Record<string, readonly JsonObject[]>> = {}): Evidence {
  const fields = Object.fromEntries(
    ['minMember', 'minResources', 'minTaskMember', 'networkTopology', 'queue'].map((field) => [field, {}]),
  );
  const version = { schema: { openAPIV3Schema: { properties: { spec: { properties: fields } } } } };
  const objects: Readonly<Record<string, readonly JsonObject[]>> = {
    CustomResourceDefinition: [
      object('CustomResourceDefinition', 'podgroups.scheduling.volcano.sh', { spec: { versions: [version] } }),
    ],
    Deployment: [scheduler(1)],
    HyperNode: [object('HyperNode', 'rack-0', { spec: { tier: 1, tierName: 'rack' } })],
    Namespace: [object('Namespace', 'serving')],
    Queue: [object('Queue', 'default', { status: { state: 'Open' } })],
    ...other,
  };
  return new Map(kindsFor(CHECKS).map(({ kind }) => [kind, objects[kind] ?? []]));
}

function object(kind: string, name: string, more: JsonObject = {}): JsonObject {
  const { metadata = {}, ...rest } = more;
  return { kind, metadata: { name, ...(typeof metadata === 'object' ? metadata : {}) }, ...rest };
}

function scheduler(availableReplicas: number, version = 'v1.12.1'): JsonObject {
  const containers = [{ name: 's', image: `docker.io/volcanosh/vc-scheduler:${version}` }];
  return object('Deployment', 'volcano-scheduler', {
    metadata: { namespace: 'volcano-system' },
    spec: { template: { spec: { containers } } },
    status: { availableReplicas },
  });
}

function says(evidence: Evidence, model: DoctorModel = llama()): readonly string[] {
  return diagnose({ evidence, models: [model], dialects: DIALECTS }, CHECKS).findings.map(
    ({ id, severity, object: title, message }) => `${severity} ${id}: ${title}: ${message}`,
  );
}

test('a cluster in which all is well', () => {
  const model = llama({ podGroup: { networkTopology: HARD } });
  expect(diagnose({ evidence: cluster(), models: [model], dialects: DIALECTS }, CHECKS)).toEqual({
    findings: [],
    unchecked: [],
    checked: CHECKS.length,
    gangForms: ['tasks'],
  });
});

test('what could not be read is told from what is not there', () => {
  const { findings, unchecked, checked } = diagnose(
    { evidence: new Map([['Queue', []]]), models: [llama()], dialects: DIALECTS },
    CHECKS,
  );
  expect(findings.map(({ id }) => id)).toEqual(['queue']);
  expect(checked).toBe(1);
  expect(unchecked.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id).filter((id) => id !== 'queue'));
});

describe('Volcano', () => {
  const topology = (networkTopology: JsonObject) => llama({ podGroup: { networkTopology } });
  const queue = (more: JsonObject) => cluster({ Queue: [object('Queue', 'default', more)] });

  test.each<{ what: string; evidence: Evidence; model?: DoctorModel; found: readonly string[] }>([
    {
      what: 'not installed',
      evidence: cluster({ CustomResourceDefinition: [] }),
      found: [
        'error volcano-types: CustomResourceDefinition podgroups.scheduling.volcano.sh: the cluster does not know PodGroups, so no gang can be applied',
      ],
    },
    {
      what: 'too old for a field that is used',
      evidence: cluster(),
      model: llama({ podGroup: { subGroupPolicy: [] } }),
      found: [
        'error volcano-types: CustomResourceDefinition podgroups.scheduling.volcano.sh: this Volcano does not know subGroupPolicy of a PodGroup, which models use',
      ],
    },
    {
      what: 'too old for a part of a field that is used',
      evidence: cluster({
        CustomResourceDefinition: [
          object('CustomResourceDefinition', 'podgroups.scheduling.volcano.sh', {
            spec: {
              versions: [
                {
                  schema: {
                    openAPIV3Schema: {
                      properties: {
                        spec: {
                          properties: {
                            minMember: {},
                            minResources: { additionalProperties: {} },
                            subGroupPolicy: { type: 'array', items: { properties: { name: {} } } },
                          },
                        },
                      },
                    },
                  },
                },
              ],
            },
          }),
        ],
      }),
      model: llama({ podGroup: { subGroupPolicy: [{ name: 'a', subGroupSize: 2 }] } }),
      found: [
        'error volcano-types: CustomResourceDefinition podgroups.scheduling.volcano.sh: this Volcano does not know subGroupPolicy.subGroupSize of a PodGroup, which models use',
      ],
    },
    {
      what: 'too old for the devices that pods claim',
      evidence: cluster({ Deployment: [scheduler(1, 'v1.10.2')] }),
      model: llama({ spec: { resourceClaims: [{ name: 'gpu' }] } }),
      found: [
        'error device-claims: Deployment volcano-system/volcano-scheduler: Volcano 1.10 does not allocate the devices that pods of serving/llama claim (resourceClaims)',
      ],
    },
    {
      what: 'new enough for the devices that pods claim',
      evidence: cluster(),
      model: llama({ spec: { resourceClaims: [{ name: 'gpu' }] } }),
      found: [],
    },
    {
      what: 'without a scheduler',
      evidence: cluster({ Deployment: [] }),
      found: [
        'warning volcano-scheduler: Deployment volcano-scheduler: no Deployment runs Volcano’s scheduler, which alone places the pods (schedulerName: volcano)',
      ],
    },
    {
      what: 'with a scheduler that is down',
      evidence: cluster({ Deployment: [scheduler(0)] }),
      found: [
        'error volcano-scheduler: Deployment volcano-system/volcano-scheduler: no replica is available, so no pod of a gang is placed',
      ],
    },
    {
      what: 'without HyperNodes for a hard topology',
      evidence: cluster({ HyperNode: [object('HyperNode', 'all', { spec: { tier: 2 } })] }),
      model: topology(HARD),
      found: [
        'error topology-tier: ModelInfer serving/llama: no HyperNode is of tier 1 or below, so its gangs stay Pending',
      ],
    },
    {
      what: 'without HyperNodes for a soft one',
      evidence: cluster({ HyperNode: [] }),
      model: topology({ mode: 'soft', highestTierAllowed: 2 }),
      found: [
        'warning topology-tier: ModelInfer serving/llama: no HyperNode is of tier 2 or below, so its gangs are placed anywhere',
      ],
    },
    {
      what: 'with the tier by its name',
      evidence: cluster(),
      model: topology({ mode: 'hard', highestTierName: 'rack' }),
      found: [],
    },
    {
      what: 'without the tier of a name',
      evidence: cluster(),
      model: topology({ mode: 'hard', highestTierName: 'row' }),
      found: ['error topology-tier: ModelInfer serving/llama: no HyperNode is of tier row, so its gangs stay Pending'],
    },
    {
      what: 'without the queue',
      evidence: cluster(),
      model: llama({ podGroup: { queue: 'training' } }),
      found: [
        'error queue: ModelInfer serving/llama: its queue training does not exist, so the scheduler passes its gangs over without a word',
      ],
    },
    {
      what: 'with a queue that is closed',
      evidence: queue({ status: { state: 'Closed' } }),
      found: ['error queue: Queue default: it is Closed, so gangs of serving/llama are not admitted'],
    },
    {
      what: 'with a queue that nobody has opened yet',
      evidence: queue({}),
      found: ['error queue: Queue default: it is not open yet, so gangs of serving/llama are not admitted'],
    },
    {
      what: 'with a queue smaller than a gang',
      evidence: queue({ spec: { capability: { 'nvidia.com/gpu': 4, cpu: '1' } }, status: { state: 'Open' } }),
      found: [
        'error queue: Queue default: its capability holds less nvidia.com/gpu than one gang of serving/llama needs',
      ],
    },
  ])('$what', ({ evidence, model, found }) => expect(says(evidence, model)).toEqual(found));
});

describe('Argo CD', () => {
  const SYNCED = { automated: { prune: true, selfHeal: true }, retry: { limit: -1, refresh: true } };
  const automatic = llama({ annotations: { 'argocd.argoproj.io/sync-options': 'Replace=true,Force=true' } });
  const SCRIPT = 'labels["modelinfer.matrixinfer.ai/name"]';
  const HEALTH = {
    'resource.customizations.health.Pod': SCRIPT,
    'resource.customizations.health.scheduling.volcano.sh_PodGroup': SCRIPT,
  };
  const config = (name: string, data: JsonObject) =>
    object('ConfigMap', name, { metadata: { namespace: 'argocd' }, data });

  const LIMITED = config('argocd-cmd-params-cm', { 'controller.sync.timeout.seconds': '1800' });

  interface AppWish {
    readonly options?: readonly string[];
    readonly policy?: JsonObject;
    readonly compare?: string;
    readonly configMaps?: readonly JsonObject[];
    readonly path?: string;
    readonly resources?: number;
  }
  function application({
    options = [],
    policy = SYNCED,
    compare = '',
    configMaps,
    path = 'generated/serving/llama/live',
    resources = 0,
  }: AppWish): Evidence {
    const annotations = compare === '' ? {} : { 'argocd.argoproj.io/compare-options': compare };
    const app = object('Application', 'llama', {
      metadata: { namespace: 'argocd', annotations },
      spec: { source: { path }, syncPolicy: { ...policy, syncOptions: options } },
      status: { resources: Array.from({ length: resources }, () => ({ kind: 'Pod' })) },
    });
    return cluster({ Application: [app], ConfigMap: configMaps ?? [config('argocd-cm', HEALTH)] });
  }

  test.each<{ what: string; evidence: Evidence; model?: DoctorModel; found: readonly string[] }>([
    { what: 'set up well', evidence: application({}), found: [] },
    {
      what: 'set up well to start stages',
      evidence: application({ options: ['ApplyOutOfSyncOnly=true'] }),
      model: automatic,
      found: [],
    },
    {
      what: 'of somebody else',
      evidence: application({ path: 'generated/serving/other/live', policy: {}, configMaps: [] }),
      found: [],
    },
    {
      what: 'an Application that replaces everything at every sync',
      evidence: application({ path: './generated/serving/llama/live/group-1' }),
      model: automatic,
      found: [
        'error argocd-replaces-all: Application argocd/llama: its pods carry Replace=true: every sync replaces every pod, changed or not',
      ],
    },
    {
      what: 'no health checks',
      evidence: application({ configMaps: [] }),
      found: [
        'warning argocd-health: ConfigMap argocd/argocd-cm: it is without flotilla’s resource.customizations.health.Pod and resource.customizations.health.scheduling.volcano.sh_PodGroup: Argo CD says little of gangs, and waits for ever for pods that do not restart',
      ],
    },
    {
      what: 'no health checks, where they are the gate',
      evidence: application({
        configMaps: [config('argocd-cm', { 'resource.customizations.health.Pod': SCRIPT })],
        options: ['ApplyOutOfSyncOnly=true'],
      }),
      model: automatic,
      found: [
        'error argocd-health: ConfigMap argocd/argocd-cm: it is without flotilla’s resource.customizations.health.scheduling.volcano.sh_PodGroup: after a stage that failed the next one starts',
      ],
    },
    {
      what: 'health checks of somebody else',
      evidence: application({
        configMaps: [config('argocd-cm', { ...HEALTH, 'resource.customizations.health.Pod': 'return {}' })],
      }),
      found: [
        'warning argocd-health: ConfigMap argocd/argocd-cm: it is without flotilla’s resource.customizations.health.Pod: Argo CD says little of gangs, and waits for ever for pods that do not restart',
      ],
    },
    {
      what: 'a time limit for syncs, without gates',
      evidence: application({ configMaps: [config('argocd-cm', HEALTH), LIMITED] }),
      found: [],
    },
    {
      what: 'a time limit for syncs, where they are the gate',
      evidence: application({
        configMaps: [config('argocd-cm', HEALTH), LIMITED],
        options: ['ApplyOutOfSyncOnly=true'],
      }),
      model: automatic,
      found: [
        'error argocd-sync-timeout: ConfigMap argocd/argocd-cmd-params-cm: syncs end after 1800 s: after a stage that is not healthy by then the next one starts',
      ],
    },
    {
      what: 'server-side diff for everybody',
      evidence: application({
        configMaps: [
          config('argocd-cm', HEALTH),
          config('argocd-cmd-params-cm', { 'controller.diff.server.side': 'true' }),
        ],
      }),
      found: [
        'error argocd-server-side-diff: Application argocd/llama: it compares on the server, which answers an error for a pod that must be replaced: it would never sync again',
      ],
    },
    {
      what: 'server-side diff for everybody but this one',
      evidence: application({
        compare: 'IgnoreExtraneous,ServerSideDiff=false',
        configMaps: [
          config('argocd-cm', HEALTH),
          config('argocd-cmd-params-cm', { 'controller.diff.server.side': 'true' }),
        ],
      }),
      found: [],
    },
    {
      what: 'server-side apply',
      evidence: application({ options: ['ServerSideApply=true'] }),
      found: [
        'error argocd-server-side-apply: Application argocd/llama: it applies on the server, which refuses to force: pods cannot even be created',
      ],
    },
    {
      what: 'server-side apply that the pods rule out',
      evidence: application({ options: ['ServerSideApply=true'] }),
      model: llama({ annotations: { 'argocd.argoproj.io/sync-options': 'Force=true,ServerSideApply=false' } }),
      found: [],
    },
    {
      what: 'synced by hand',
      evidence: application({ policy: {} }),
      found: [
        'warning argocd-sync-policy: Application argocd/llama: spec.syncPolicy has no automated.prune: true: groups that were scaled away run on',
        'warning argocd-sync-policy: Application argocd/llama: spec.syncPolicy has no automated.selfHeal: true: pods that flotilla recover deletes do not come back',
        'warning argocd-sync-policy: Application argocd/llama: spec.syncPolicy has no retry.limit: -1: replacing pods takes more than one try, and tries end',
        'warning argocd-sync-policy: Application argocd/llama: spec.syncPolicy has no retry.refresh: true: a fix is not looked at while tries go on with what it fixes',
      ],
    },
    {
      what: 'gangs of which two revisions count as one',
      evidence: application({}),
      model: gangOfTwo({ minTaskMember: { 'r-0': 2 } }),
      found: [
        'warning argocd-mixed-gangs: Application argocd/llama: a controller that is killed may leave old pods of a gang beside new ones, which Volcano counts as one gang',
      ],
    },
    {
      what: 'gangs whose tasks name the revision',
      evidence: application({}),
      model: gangOfTwo({ minTaskMember: { 'r-0-abcdefghij': 2 } }),
      found: [],
    },
    {
      what: 'too large',
      evidence: application({ resources: 1001 }),
      found: [
        'warning argocd-size: Application argocd/llama: it holds 1001 objects; beyond about 1000 Argo CD becomes slow',
      ],
    },
  ])('$what', ({ evidence, model, found }) => expect(says(evidence, model)).toEqual(found));
});

describe('where models lie, and who else makes their pods', () => {
  test('a namespace that does not exist', () => {
    expect(says(cluster({ Namespace: [] }))).toEqual([
      'error namespace: Namespace serving: it does not exist, so no agent can apply the models there',
    ]);
  });

  test('a controller that has made pods of their names, once for all of them', () => {
    const controlled = llama().pods.flatMap((pod) =>
      [0, 1].map((number) => ({
        ...pod,
        metadata: {
          ...objectAt(pod, 'metadata'),
          name: `llama-0-r-0-${number}`,
          ownerReferences: [{ kind: 'ModelInfer', name: 'llama', controller: true }],
        },
      })),
    );
    expect(says(cluster({ Pod: controlled }))).toEqual([
      'error controller: ModelInfer serving/llama: its controller has made llama-0-r-0-0 and 1 more, under names that an agent applies: each takes from the other for ever',
    ]);
  });

  test('nodes whose drain leaves a gang of hard topology without a place', () => {
    const gpus = { requests: { 'nvidia.com/gpu': '8' } };
    const pods = [0, 1].map((number) => ({
      ...llama().pods[0],
      metadata: { ...objectAt(llama().pods[0], 'metadata'), name: `llama-0-r-0-${number}`, uid: `u${number}` },
      spec: { nodeName: `n${number}`, containers: [{ name: 'c', resources: gpus }] },
    }));
    const node = (name: string) =>
      object('Node', name, { status: { allocatable: { 'nvidia.com/gpu': '8', pods: '10' } } });
    const rack = (...names: readonly string[]) =>
      object('HyperNode', 'rack-0', {
        spec: {
          tier: 1,
          members: names.map((name) => ({ type: 'Node', selector: { exactMatch: { name } } })),
        },
      });
    const model = llama({ podGroup: { networkTopology: HARD } });
    const found = (hyperNode: JsonObject) =>
      says(cluster({ Node: ['n0', 'n1', 'n2'].map(node), Pod: pods, HyperNode: [hyperNode] }), model);
    expect(found(rack('n0', 'n1', 'n2'))).toEqual([]);
    expect(found(rack('n0', 'n1'))).toEqual([
      'warning drain-pins: ModelInfer serving/llama: draining any of n0, n1 leaves its group broken: the pod made anew must run in the HyperNode of tier 1 that the others are in, and no other node there has room',
    ]);
  });
});

describe('Flux', () => {
  const exprs = [{ kind: 'Pod' }, { kind: 'PodGroup' }];
  const kustomization = (spec: JsonObject) =>
    cluster({
      Kustomization: [
        object('Kustomization', 'serving-llama', {
          metadata: { namespace: 'flux-system' },
          spec: {
            path: './generated/serving/llama/live/group-0',
            prune: true,
            wait: true,
            healthCheckExprs: exprs,
            interval: '10m',
            timeout: '30m',
            ...spec,
          },
        }),
      ],
    });

  /** Sixteen pods of five minutes each. */
  const slow: DoctorModel = {
    ...llama(),
    pods: Array.from({ length: 16 }, () => ({ kind: 'Pod', spec: { terminationGracePeriodSeconds: 300 } })),
  };

  const controller = (...args: readonly string[]) =>
    object('Deployment', 'kustomize-controller', {
      metadata: { namespace: 'flux-system' },
      spec: {
        template: {
          spec: { containers: [{ name: 'manager', image: 'ghcr.io/fluxcd/kustomize-controller:v1.7.0', args }] },
        },
      },
    });

  test('a fix waits for what it fixes where the controller does not look at newer commits', () => {
    const withController = (...args: readonly string[]) =>
      says(new Map([...kustomization({}), ['Deployment', [scheduler(1), controller(...args)]]]));
    expect(withController('--feature-gates=CancelHealthCheckOnNewRevision=true')).toEqual([]);
    expect(withController('--watch-all-namespaces=true')).toEqual([
      'warning flux-newer-commit: Deployment flux-system/kustomize-controller: its feature gate CancelHealthCheckOnNewRevision is off: while it waits for pods that do not become healthy, a newer commit, such as their fix, is not applied until spec.timeout',
    ]);
  });

  test('a Kustomization that fails is told in its own words, that of all models, too', () => {
    const ready = {
      type: 'Ready',
      status: 'False',
      reason: 'ReconciliationFailed',
      message: 'spec.tolerations: Forbidden',
    };
    const failing = (path: string, name: string) => ({
      ...object('Kustomization', name, { metadata: { namespace: 'flux-system' } }),
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      spec: { path, prune: true, wait: true, healthCheckExprs: exprs, timeout: '30m' },
      status: { conditions: [ready], observedGeneration: 0 },
    });
    const all = [
      failing('./generated/serving/llama/live', 'serving-llama'),
      failing('./generated/agents/flux', 'flotilla'),
      failing('./apps', 'other'),
    ];
    expect(says(cluster({ Kustomization: all }))).toEqual([
      'error flux-fails: Kustomization flux-system/serving-llama: ReconciliationFailed: spec.tolerations: Forbidden',
      'error flux-fails: Kustomization flux-system/flotilla: ReconciliationFailed: spec.tolerations: Forbidden',
    ]);
  });

  test.each<{ what: string; spec: JsonObject; model?: DoctorModel; found: readonly string[] }>([
    { what: 'set up well', spec: {}, found: [] },
    { what: 'of somebody else', spec: { path: './apps', force: true, wait: false }, found: [] },
    {
      what: 'a timeout shorter than the pods need to end, four at a time, and others to load',
      spec: { timeout: '20m' },
      model: slow,
      found: [
        'warning flux-timeout: Kustomization flux-system/serving-llama: it waits 20m, of which the pods of one group, deleted four at a time, may take 20 minutes to end: it then reports a failure while the new ones load',
      ],
    },
    {
      what: 'force',
      spec: { force: true },
      found: [
        'error flux-force: Kustomization flux-system/serving-llama: spec.force replaces whatever cannot be patched, Services of running gangs included',
      ],
    },
    {
      what: 'no waiting',
      spec: { wait: false },
      found: [
        'warning flux-gate: Kustomization flux-system/serving-llama: spec has no wait: true: it is Ready while gangs do not run',
      ],
    },
    {
      what: 'a gate without health checks',
      spec: { dependsOn: [{ name: 'x' }], healthCheckExprs: [{ kind: 'Pod' }] },
      found: [
        'error flux-gate: Kustomization flux-system/serving-llama: spec has no healthCheckExprs of PodGroup: it is Ready while gangs do not run, and the next stage starts',
      ],
    },
    {
      what: 'suspended and not pruning',
      spec: { suspend: true, prune: false },
      found: [
        'warning flux-sync: Kustomization flux-system/serving-llama: spec.prune is not true: groups that were scaled away run on',
        'warning flux-sync: Kustomization flux-system/serving-llama: it is suspended: nothing is applied',
      ],
    },
    {
      what: 'a short timeout',
      spec: { timeout: '2m30s' },
      found: [
        'warning flux-timeout: Kustomization flux-system/serving-llama: it waits 2m30s for pods, which may load a model for longer, and then reports a failure',
      ],
    },
    { what: 'a long timeout in other units', spec: { timeout: '1h30m' }, found: [] },
  ])('$what', ({ spec, model, found }) => expect(says(kustomization(spec), model)).toEqual(found));
});

describe('policies', () => {
  const POD = { any: [{ resources: { kinds: ['Pod'] } }] };
  const owners = { pattern: { metadata: { ownerReferences: [{ kind: '*' }] } } };
  const bare = (validate: JsonObject, spec: JsonObject = {}, match: JsonObject = POD) =>
    object('ClusterPolicy', 'require-owner', { spec: { ...spec, rules: [{ name: 'check', match, validate }] } });
  const exception = (namespaces: readonly string[]) =>
    object('PolicyException', 'ours', {
      metadata: { namespace: 'serving' },
      spec: {
        exceptions: [{ policyName: 'require-owner', ruleNames: ['check'] }],
        match: { any: [{ resources: { kinds: ['Pod'], namespaces } }] },
      },
    });
  const cleanup = (kind: 'ClusterCleanupPolicy' | 'CleanupPolicy', namespace?: string) =>
    object(kind, 'clean-bare-pods', {
      metadata: namespace === undefined ? {} : { namespace },
      spec: {
        match: POD,
        conditions: {
          all: [{ key: '{{ target.metadata.ownerReferences[] || `[]` }}', operator: 'Equals', value: [] }],
        },
      },
    });
  const enforced = (level: string) =>
    object('Namespace', 'serving', { metadata: { labels: { 'pod-security.kubernetes.io/enforce': level } } });
  const refuses =
    'policy-refuses: ClusterPolicy require-owner: its rule check is about pods without an owner, as those of serving/llama are';

  test.each<{ what: string; evidence: Evidence; model?: DoctorModel; found: readonly string[] }>([
    {
      what: 'that refuse bare pods',
      evidence: cluster({ ClusterPolicy: [bare({ failureAction: 'Enforce', ...owners })] }),
      found: [`error ${refuses}`],
    },
    {
      what: 'that refuse, said for all rules',
      evidence: cluster({ ClusterPolicy: [bare(owners, { validationFailureAction: 'enforce' })] }),
      found: [`error ${refuses}`],
    },
    { what: 'that only report', evidence: cluster({ ClusterPolicy: [bare(owners)] }), found: [`warning ${refuses}`] },
    {
      what: 'about something else',
      evidence: cluster({
        ClusterPolicy: [bare(owners, {}, { any: [{ resources: { kinds: ['Job'] } }] }), bare({ pattern: {} })],
      }),
      found: [],
    },
    {
      what: 'with an exception',
      evidence: cluster({ ClusterPolicy: [bare(owners)], PolicyException: [exception(['serving'])] }),
      found: [],
    },
    {
      what: 'with an exception for others',
      evidence: cluster({ ClusterPolicy: [bare(owners)], PolicyException: [exception(['other'])] }),
      found: [`warning ${refuses}`],
    },
    {
      what: 'that delete bare pods',
      evidence: cluster({ ClusterCleanupPolicy: [cleanup('ClusterCleanupPolicy')] }),
      found: [
        'error policy-deletes: ClusterCleanupPolicy clean-bare-pods: it deletes pods without an owner, as those of models are, again and again',
      ],
    },
    {
      what: 'that delete bare pods elsewhere',
      evidence: cluster({ CleanupPolicy: [cleanup('CleanupPolicy', 'other')] }),
      found: [],
    },
    {
      what: 'pod security that lets all in',
      evidence: cluster({ Namespace: [enforced('privileged')] }),
      model: llama({ spec: { hostNetwork: true } }),
      found: [],
    },
    {
      what: 'pod security that refuses the host’s network',
      evidence: cluster({ Namespace: [enforced('baseline')] }),
      model: llama({ spec: { hostNetwork: true, volumes: [{ name: 'm', hostPath: { path: '/m' } }] } }),
      found: [
        'error pod-security: ModelInfer serving/llama: the namespace serving enforces the level baseline, which refuses its pods: hostNetwork, hostPath',
      ],
    },
    {
      what: 'pod security that wants more than is set',
      evidence: cluster({ Namespace: [enforced('restricted')] }),
      model: llama({ spec: { securityContext: { runAsNonRoot: true } } }),
      found: [
        'error pod-security: ModelInfer serving/llama: the namespace serving enforces the level restricted, which refuses its pods: no seccompProfile, allowPrivilegeEscalation, capabilities not dropped',
      ],
    },
    {
      what: 'pod security that is met',
      evidence: cluster({ Namespace: [enforced('restricted')] }),
      model: llama({
        spec: {
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [
            { name: 'c', securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } },
          ],
        },
      }),
      found: [],
    },
  ])('$what', ({ evidence, model, found }) => expect(says(evidence, model)).toEqual(found));
});

describe('capacity', () => {
  const quota = (spec: JsonObject, namespace = 'serving') =>
    cluster({ ResourceQuota: [object('ResourceQuota', 'team', { metadata: { namespace }, spec })] });
  const budget = (spec: JsonObject) =>
    cluster({
      PodDisruptionBudget: [
        object('PodDisruptionBudget', 'llama', {
          metadata: { namespace: 'serving' },
          spec: { selector: { matchLabels: { 'modelinfer.matrixinfer.ai/name': 'llama' } }, ...spec },
        }),
      ],
    });
  const karpenter = [object('Node', 'n', { metadata: { labels: { 'karpenter.sh/nodepool': 'gpu' } } })];
  const pod = {
    kind: 'Pod',
    metadata: { name: 'llama-0-r-0-0', namespace: 'serving', labels: LABELS },
    spec: { nodeName: 'n' },
  };
  const uncountable =
    'warning disruption-budget: PodDisruptionBudget serving/llama: for pods without a controller Kubernetes cannot work out maxUnavailable or a percentage, and refuses every eviction';

  test.each<{ what: string; evidence: Evidence; model?: DoctorModel; found: readonly string[] }>([
    { what: 'a quota with room', evidence: quota({ hard: { 'requests.nvidia.com/gpu': '16', pods: '2' } }), found: [] },
    { what: 'a quota elsewhere', evidence: quota({ hard: { pods: '0' } }, 'other'), found: [] },
    {
      what: 'a quota of some priorities',
      evidence: quota({ hard: { pods: '0' }, scopes: ['Terminating'] }),
      found: [],
    },
    {
      what: 'a quota too small',
      evidence: quota({ hard: { 'requests.nvidia.com/gpu': '15', 'count/pods': 1 } }),
      found: [
        'error quota: ResourceQuota serving/team: requests.nvidia.com/gpu: allows 15, the models of this namespace need 16: an agent cannot create all pods of some gang',
        'error quota: ResourceQuota serving/team: count/pods: allows 1, the models of this namespace need 2: an agent cannot create all pods of some gang',
      ],
    },
    {
      what: 'a node about to be drained',
      evidence: cluster({
        Node: [
          object('Node', 'n', { spec: { unschedulable: true } }),
          object('Node', 'idle', { spec: { unschedulable: true } }),
        ],
        Pod: [pod],
      }),
      found: [
        'warning drain: Node n: it is cordoned, and pods of llama-0 run on it: draining it takes part of a gang, and the rest serves nothing',
      ],
    },
    { what: 'a budget by maxUnavailable', evidence: budget({ maxUnavailable: 1 }), found: [uncountable] },
    { what: 'a budget by percentage', evidence: budget({ minAvailable: '50%' }), found: [uncountable] },
    { what: 'a budget by number', evidence: budget({ minAvailable: 2 }), found: [] },
    {
      what: 'a budget of others',
      evidence: budget({ maxUnavailable: 1, selector: { matchLabels: { app: 'web' } } }),
      found: [],
    },
    {
      what: 'pods offered to Cluster Autoscaler',
      evidence: cluster(),
      model: llama({ annotations: { 'cluster-autoscaler.kubernetes.io/safe-to-evict': 'true' } }),
      found: [
        'warning autoscaler: ModelInfer serving/llama: cluster-autoscaler.kubernetes.io/safe-to-evict: "true" lets single pods of a gang be evicted to save a node',
      ],
    },
    {
      what: 'pods that Karpenter may move',
      evidence: cluster({ Node: karpenter }),
      found: [
        'warning autoscaler: ModelInfer serving/llama: Karpenter’s consolidation lets single pods of a gang be evicted to save a node',
      ],
    },
    {
      what: 'pods that Karpenter must not move',
      evidence: cluster({ Node: karpenter }),
      model: llama({ annotations: { 'karpenter.sh/do-not-disrupt': 'true' } }),
      found: [],
    },
  ])('$what', ({ evidence, model, found }) => expect(says(evidence, model)).toEqual(found));
});

test('a drained node says whose disruption budgets are in its way', () => {
  const labelled = (kind: string, name: string, spec: JsonObject, namespace = 'serving') =>
    object(kind, name, { metadata: { namespace, labels: LABELS }, spec });
  const evidence = cluster({
    Node: [object('Node', 'n', { spec: { unschedulable: true } })],
    Pod: [labelled('Pod', 'llama-0-r-0-0', { nodeName: 'n' })],
    PodDisruptionBudget: [
      labelled('PodDisruptionBudget', 'llama-0', { minAvailable: 1 }),
      labelled('PodDisruptionBudget', 'other', { minAvailable: 1 }, 'elsewhere'),
    ],
  });
  const { findings } = diagnose({ evidence, models: [llama({})], dialects: DIALECTS }, CHECKS);
  expect(findings.map(({ fix }) => fix)).toEqual([
    'Run flotilla maintain llama-0, and drain it with --force, which bare pods need; flotilla recover then replaces each group as a whole.',
  ]);
});

test('every finding says what to do', () => {
  const everything = cluster({ CustomResourceDefinition: [], Deployment: [], Queue: [], HyperNode: [] });
  const { findings } = diagnose(
    { evidence: everything, models: [llama({ podGroup: { networkTopology: HARD } })], dialects: DIALECTS },
    CHECKS,
  );
  expect(findings).toHaveLength(4);
  for (const { fix } of findings) expect(fix).toMatch(/^[A-Z].+/);
});

describe('which forms of gangs the cluster can have', () => {
  const crd = readFileSync(new URL('../e2e/servers/pod-group-crd.yaml', import.meta.url), 'utf8');
  const podGroups = (properties: JsonObject) =>
    object('CustomResourceDefinition', 'podgroups.scheduling.volcano.sh', {
      spec: { versions: [{ schema: { openAPIV3Schema: { properties: { spec: { properties } } } } }] },
    });
  const tasks = { minMember: {}, minTaskMember: { additionalProperties: {} } };

  test.each<{ what: string; types: readonly JsonObject[] | undefined; forms: readonly string[] | undefined }>([
    { what: 'a Volcano of today both', types: parseManifests('crd', crd).objects, forms: ['tasks', 'subGroups'] },
    { what: 'an older one tasks', types: [podGroups(tasks)], forms: ['tasks'] },
    {
      what: 'one whose sub-groups have no minimum yet tasks',
      types: [podGroups({ ...tasks, subGroupPolicy: { type: 'array', items: { properties: { name: {} } } } })],
      forms: ['tasks'],
    },
    { what: 'without Volcano none', types: [], forms: [] },
    { what: 'not told where the types may not be read', types: undefined, forms: undefined },
  ])('$what', ({ types, forms }) => {
    const evidence = new Map(cluster(types === undefined ? {} : { CustomResourceDefinition: types }));
    if (types === undefined) evidence.delete('CustomResourceDefinition');
    expect(diagnose({ evidence, models: [], dialects: DIALECTS }, CHECKS).gangForms).toEqual(forms);
  });
});

test('outside of a checkout the pods in the cluster tell which models there are', () => {
  const { pods, podGroup } = llama();
  const second = {
    ...pods[0],
    metadata: {
      name: 'llama-1-r-0-0',
      namespace: 'serving',
      labels: { ...LABELS, 'modelinfer.matrixinfer.ai/group-name': 'llama-1' },
    },
  };
  const evidence: Evidence = new Map([
    ['Pod', [...pods, second, { kind: 'Pod', metadata: { name: 'other', namespace: 'x' } }]],
    ['PodGroup', podGroup === undefined ? [] : [podGroup]],
  ]);
  expect(modelsInCluster(evidence, DIALECTS)).toEqual([llama()]);
});
