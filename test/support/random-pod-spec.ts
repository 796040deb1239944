import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { type Arbitrary, fields, merged, oneOf, randomContainer, someOf } from './random-container.ts';

const selector = oneOf<Json>(
  { matchLabels: { app: 'b' } },
  { matchExpressions: [{ key: 'tier', operator: 'In', values: ['gpu', 'cpu'] }] },
  { matchLabels: { app: 'b' }, matchExpressions: [{ key: 'canary', operator: 'DoesNotExist' }] },
);
const nodeTerm = oneOf<Json>(
  { matchExpressions: [{ key: 'gpu', operator: 'In', values: ['h100', 'h200'] }] },
  { matchExpressions: [{ key: 'cores', operator: 'Gt', values: ['64'] }], matchFields: [] },
  { matchFields: [{ key: 'metadata.name', operator: 'NotIn', values: ['gpu0'] }] },
);
const podTerm: Arbitrary = fields(
  {
    topologyKey: oneOf('kubernetes.io/hostname', 'topology.kubernetes.io/zone'),
    labelSelector: selector,
    namespaces: oneOf<Json>([], ['serving']),
    namespaceSelector: oneOf<Json>({}, { matchLabels: { team: 'a' } }),
  },
  ['topologyKey'],
);
const many = (one: fc.Arbitrary<Json>): fc.Arbitrary<Json> => fc.array(one, { minLength: 1, maxLength: 2 });
const podAffinity = fields({
  requiredDuringSchedulingIgnoredDuringExecution: many(podTerm),
  preferredDuringSchedulingIgnoredDuringExecution: many(
    podTerm.map((podAffinityTerm): JsonObject => ({ weight: 50, podAffinityTerm })),
  ),
});
const affinity = fields({
  nodeAffinity: fields({
    requiredDuringSchedulingIgnoredDuringExecution: many(nodeTerm).map(
      (nodeSelectorTerms): JsonObject => ({ nodeSelectorTerms }),
    ),
    preferredDuringSchedulingIgnoredDuringExecution: many(
      nodeTerm.map((preference): JsonObject => ({ weight: 1, preference })),
    ),
  }),
  podAffinity,
  podAntiAffinity: podAffinity,
});

const tolerations = someOf<Json>([
  { operator: 'Exists' },
  { key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'dedicated', value: 'llm' },
  { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 5 },
  { key: 'maintenance', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 0 },
]);

/** Spread constraints over some of these topologies. */
export function randomSpread(topologies: readonly string[]): fc.Arbitrary<Json> {
  return someOf(topologies).chain((keys) =>
    fc.tuple(
      ...keys.map((topologyKey) =>
        fields(
          {
            whenUnsatisfiable: oneOf('ScheduleAnyway', 'DoNotSchedule'),
            maxSkew: fc.integer({ min: 1, max: 3 }),
            labelSelector: selector,
            nodeAffinityPolicy: oneOf('Honor', 'Ignore'),
            nodeTaintsPolicy: oneOf('Honor', 'Ignore'),
          },
          ['whenUnsatisfiable', 'maxSkew'],
        ).map((rest): JsonObject => ({ topologyKey, ...rest })),
      ),
    ),
  );
}

const SOURCES: readonly JsonObject[] = [
  { emptyDir: {} },
  { emptyDir: { medium: 'Memory', sizeLimit: '15Gi' } },
  { emptyDir: { sizeLimit: 1_000_000 } },
  {
    configMap: { name: 'settings', defaultMode: 420, items: [{ key: 'a.b', path: 'c/d', mode: 256 }], optional: true },
  },
  { secret: { secretName: 'huggingface' } },
  { hostPath: { path: '/models', type: 'DirectoryOrCreate' } },
  { persistentVolumeClaim: { claimName: 'models', readOnly: true } },
  { nfs: { server: 'nfs.example', path: '/models' } },
  { csi: { driver: 'csi.example', volumeAttributes: { bucket: 'b' }, readOnly: true } },
  { downwardAPI: { items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }] } },
  {
    projected: {
      defaultMode: 292,
      sources: [
        { serviceAccountToken: { path: 'token', expirationSeconds: 3600, audience: 'vault' } },
        { secret: { name: 'huggingface', items: [{ key: 'token', path: 'hf' }] } },
        {
          downwardAPI: {
            items: [{ path: 'cpu', resourceFieldRef: { containerName: 'main', resource: 'limits.cpu' } }],
          },
        },
      ],
    },
  },
  {
    ephemeral: {
      volumeClaimTemplate: {
        metadata: { labels: { app: 'b' } },
        spec: {
          accessModes: ['ReadWriteOnce'],
          storageClassName: 'fast',
          resources: { requests: { storage: '100Gi' } },
        },
      },
    },
  },
  { image: { reference: 'models.example/llama:3', pullPolicy: 'IfNotPresent' } },
];
const VOLUMES = ['shm', 'models', 'cache', 'v-1'];
const volumesOf = (names: readonly string[]): fc.Arbitrary<Json> =>
  fc.tuple(...names.map((name) => oneOf(...SOURCES).map((source): JsonObject => ({ name, ...source }))));

const placement: Record<string, fc.Arbitrary<Json>> = {
  affinity,
  tolerations,
  topologySpreadConstraints: randomSpread(['kubernetes.io/hostname', 'topology.kubernetes.io/zone']),
  nodeSelector: oneOf<Json>({}, { gpu: 'h100', 'topology.kubernetes.io/zone': 'a' }),
  priorityClassName: oneOf('system-cluster-critical'),
  schedulerName: oneOf('custom'),
  schedulingGates: oneOf<Json>([], [{ name: 'example.com/wait' }]),
};
const network: Record<string, fc.Arbitrary<Json>> = {
  dnsPolicy: oneOf('Default', 'ClusterFirst', 'ClusterFirstWithHostNet'),
  dnsConfig: oneOf<Json>({
    nameservers: ['10.0.0.1', 'fd00::1'],
    searches: ['a.b'],
    options: [{ name: 'ndots', value: '2' }],
  }),
  hostAliases: oneOf<Json>([], [{ ip: '10.1.2.3', hostnames: ['a.example', 'b.example'] }]),
  hostname: oneOf('leader'),
  subdomain: oneOf('llm'),
  setHostnameAsFQDN: fc.boolean(),
  enableServiceLinks: fc.boolean(),
};
const identity: Record<string, fc.Arbitrary<Json>> = {
  serviceAccountName: oneOf('default'),
  automountServiceAccountToken: fc.boolean(),
  imagePullSecrets: oneOf<Json>([], [{ name: 'pull' }]),
  securityContext: fields({
    fsGroup: oneOf(0, 2000),
    fsGroupChangePolicy: oneOf('Always', 'OnRootMismatch'),
    runAsUser: oneOf(0, 1000),
    runAsNonRoot: fc.boolean(),
    supplementalGroups: oneOf<Json>([], [1, 2]),
    supplementalGroupsPolicy: oneOf('Merge', 'Strict'),
    seccompProfile: oneOf<Json>({ type: 'RuntimeDefault' }),
    sysctls: oneOf<Json>([], [{ name: 'kernel.shm_rmid_forced', value: '1' }]),
  }),
};
const lifetime: Record<string, fc.Arbitrary<Json>> = {
  restartPolicy: oneOf('Always', 'OnFailure', 'Never'),
  terminationGracePeriodSeconds: oneOf(5, 30, 120),
  activeDeadlineSeconds: oneOf(3600),
  readinessGates: oneOf<Json>([], [{ conditionType: 'example.com/ready' }]),
  os: oneOf<Json>({ name: 'linux' }),
};
// What of the node a pod shares; at most one, as some forbid each other.
const kind = oneOf<JsonObject>({}, { hostNetwork: true }, { hostPID: true }, { shareProcessNamespace: true });

/** A PodSpec that an API server accepts, with most of what people write in one. */
export const randomPodSpec: Arbitrary = fc
  .record({
    volumes: someOf(VOLUMES),
    beside: oneOf(0, 0, 0, 1, 2),
    before: fc.constantFrom([], [], [true], [false], [true, false], [false, false]),
  })
  .chain(({ volumes, beside, before }) => {
    const containers = ['main', 'c0', 'c1'].slice(0, beside + 1);
    return merged(
      fields({ ...placement, ...network, ...identity, ...lifetime }),
      kind,
      fc
        .tuple(
          fc.tuple(...containers.map((name) => randomContainer(name, 'container', volumes))),
          fc.tuple(...before.map((stays, at) => randomContainer(`init${at}`, stays ? 'sidecar' : 'init', volumes))),
          volumesOf(volumes),
        )
        .map(
          ([all, init, mounted]): JsonObject => ({
            containers: all,
            ...(init.length > 0 ? { initContainers: init } : {}),
            ...(volumes.length > 0 ? { volumes: mounted } : {}),
          }),
        ),
    );
  });
