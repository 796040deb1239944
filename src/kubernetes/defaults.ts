import { objectAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { compareQuantities, quantityOf, roundedToMilli } from './quantity.ts';

/** The part of a pod that decides what an absent field means. */
interface Surroundings {
  /** The object that holds the field. */
  readonly owner: JsonObject;
  readonly podSpec: JsonObject;
}

type Default = Json | ((where: Surroundings) => Json | undefined);

/** Seconds that a pod may take to end where it does not say. */
export const USUAL_GRACE_SECONDS = 30;

/**
 * What the API server takes an absent field for, by `<parent>.<field>` with the names of {@link fieldName}: what it
 * fills in, and the zero value of what Kubernetes holds without telling absent from zero.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/
 */
const DEFAULTS: Readonly<Record<string, Default>> = {
  'spec.restartPolicy': 'Always',
  'spec.terminationGracePeriodSeconds': USUAL_GRACE_SECONDS,
  'spec.dnsPolicy': 'ClusterFirst',
  'spec.schedulerName': 'default-scheduler',
  'spec.enableServiceLinks': true,
  'spec.serviceAccount': ({ owner }) => owner['serviceAccountName'],
  'spec.serviceAccountName': ({ owner }) => owner['serviceAccount'],
  'spec.securityContext': {},
  'spec.nodeSelector': {},
  'spec.overhead': {},
  'spec.hostNetwork': false,
  'spec.hostPID': false,
  'spec.hostIPC': false,
  'spec.volumeMode': 'Filesystem',
  'containers.resources': {},
  'containers.terminationMessagePath': '/dev/termination-log',
  'containers.terminationMessagePolicy': 'File',
  'containers.imagePullPolicy': ({ owner }) => pullPolicy(owner['image']),
  'containers.stdin': false,
  'containers.stdinOnce': false,
  'containers.tty': false,
  'resources.requests': {},
  'resources.limits': {},
  'ports.protocol': 'TCP',
  'ports.hostPort': ({ owner, podSpec }) => (podSpec['hostNetwork'] === true ? owner['containerPort'] : 0),
  'volumeMounts.readOnly': false,
  'probe.initialDelaySeconds': 0,
  'probe.timeoutSeconds': 1,
  'probe.periodSeconds': 10,
  'probe.successThreshold': 1,
  'probe.failureThreshold': 3,
  'httpGet.path': '/',
  'httpGet.scheme': 'HTTP',
  'grpc.service': '',
  'fieldRef.apiVersion': 'v1',
  'resourceFieldRef.divisor': '0',
  'volumes.emptyDir': ({ owner }) => (Object.keys(owner).every((key) => key === 'name') ? {} : undefined),
  'configMap.defaultMode': 420,
  'secret.defaultMode': 420,
  'downwardAPI.defaultMode': 420,
  'projected.defaultMode': 420,
  'serviceAccountToken.expirationSeconds': 3600,
  'hostPath.type': '',
  'image.pullPolicy': ({ owner }) => pullPolicy(owner['reference']),
  'iscsi.iscsiInterface': 'default',
  'azureDisk.cachingMode': 'ReadWrite',
  'azureDisk.fsType': 'ext4',
  'azureDisk.readOnly': false,
  'azureDisk.kind': 'Shared',
  'persistentVolumeClaim.readOnly': false,
  'nfs.readOnly': false,
  'iscsi.readOnly': false,
  'csi.volumeAttributes': {},
  'volumeClaimTemplate.metadata': {},
  'labelSelector.matchLabels': {},
  'namespaceSelector.matchLabels': {},
  'metadata.labels': {},
  'metadata.annotations': {},
  'networkTopology.mode': 'hard',
};

/** Fields of which the API server keeps the empty text apart from none. */
const EMPTY_IS_A_VALUE: ReadonlySet<string> = new Set(['spec.storageClassName', 'csi.fsType']);
/** Maps whose values are texts or amounts that people name: the empty text is one of them. */
const FREE_MAPS = new Set(
  'labels annotations nodeSelector matchLabels selector data volumeAttributes options parameters'.split(' '),
);
const AMOUNTS = new Set(['requests', 'limits', 'overhead', 'minResources']);
const QUANTITIES: ReadonlySet<string> = new Set(['emptyDir.sizeLimit', 'resourceFieldRef.divisor']);
const PROBES = new Set(['livenessProbe', 'readinessProbe', 'startupProbe']);

/** A field and what holds it. */
interface FieldName {
  readonly parent: string;
  readonly field: string;
}

/**
 * The name by which a field's default is looked up: the last two steps of its path that are no indices, as all probes
 * and all containers are alike.
 */
export function fieldName(path: readonly (string | number)[]): FieldName {
  let [field, parent]: (string | undefined)[] = [];
  for (let depth = path.length - 1; depth >= 0 && parent === undefined; depth--) {
    const step = path[depth];
    if (typeof step !== 'string') continue;
    if (field === undefined) field = step;
    else parent = step;
  }
  return { parent: alike(parent ?? ''), field: field ?? '' };
}

function alike(parent: string): string {
  if (parent === 'initContainers') return 'containers';
  return PROBES.has(parent) ? 'probe' : parent;
}

/**
 * The value that a field has for the API server: its default where it is not written; `undefined` where there is none.
 */
export function effective(
  value: Json | undefined,
  { parent, field }: FieldName,
  where: Surroundings,
): Json | undefined {
  const name = `${parent}.${field}`;
  if (!isAbsent(value, { parent, field })) return name === 'spec.terminationGracePeriodSeconds' ? grace(value) : value;
  const known = !FREE_MAPS.has(parent) && Object.hasOwn(DEFAULTS, name) ? DEFAULTS[name] : undefined;
  return typeof known === 'function' ? known(where) : known;
}

/** Whether a written value stands for a field that is left out: in probes a 0, and the empty text nearly everywhere. */
export function isAbsent(value: Json | undefined, { parent, field }: FieldName): boolean {
  if (value === undefined || value === null) return true;
  if (value === '') return !FREE_MAPS.has(parent) && !EMPTY_IS_A_VALUE.has(`${parent}.${field}`);
  return value === 0 && parent === 'probe';
}

// A negative period of grace is stored as one second.
function grace(value: Json | undefined): Json | undefined {
  return typeof value === 'number' && value < 0 ? 1 : value;
}

/** Whether two values are different spellings of one amount: `1000m` and `1`, `1Gi` and `1024Mi`. */
export function isSameAmount(a: Json | undefined, b: Json | undefined, { parent, field }: FieldName): boolean {
  if (!AMOUNTS.has(parent) && !QUANTITIES.has(`${parent}.${field}`)) return false;
  const [left, right] = [quantityOf(a), quantityOf(b)];
  if (left === undefined || right === undefined) return false;
  return compareQuantities(roundedToMilli(left), roundedToMilli(right)) === 0;
}

/** A container's resources with the requests that `other` writes out and this one leaves to its limits. */
export function withImpliedRequests(resources: JsonObject, other: JsonObject): JsonObject {
  const { limits, requests } = resources;
  const theirs = other['requests'];
  if (!isObject(limits) || !isObject(theirs)) return resources;
  const own = objectAt(requests);
  const implied = Object.keys(theirs).filter((name) => !Object.hasOwn(own, name) && Object.hasOwn(limits, name));
  if (implied.length === 0) return resources;
  return {
    ...resources,
    requests: { ...own, ...Object.fromEntries(implied.map((name) => [name, limits[name] ?? ''])) },
  };
}

// A digest, and any tag but `latest`, always means the same image.
function pullPolicy(image: Json | undefined): Json | undefined {
  if (typeof image !== 'string') return undefined;
  const name = image.slice(image.lastIndexOf('/') + 1);
  if (name.includes('@')) return 'IfNotPresent';
  return name.includes(':') && !name.endsWith(':latest') ? 'IfNotPresent' : 'Always';
}

/** The taints that Kubernetes gives to a node which does not report, or is not ready. */
const TAINTS = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'];

/** How long a pod stays on such a node. */
const STAY_SECONDS = 300;

/**
 * A pod's tolerations as the API server stores them: with one of each taint of a lost node, for five minutes, unless the
 * pod tolerates that taint already. With these written out, agents see no difference in the list.
 * @see https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#defaulttolerationseconds
 */
export function storedTolerations(tolerations: readonly Json[]): readonly Json[] {
  const missing = TAINTS.filter((taint) => !tolerations.some((each) => toleratesNoExecute(each, taint)));
  return [...tolerations, ...missing.map(toleration)];
}

function toleration(taint: string): JsonObject {
  return { effect: 'NoExecute', key: taint, operator: 'Exists', tolerationSeconds: STAY_SECONDS };
}

function toleratesNoExecute(toleration: Json, taint: string): boolean {
  if (!isObject(toleration)) return false;
  const { key = '', effect = '' } = toleration;
  return (key === taint || key === '') && (effect === 'NoExecute' || effect === '');
}
