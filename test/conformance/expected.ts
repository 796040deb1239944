import { parseQuantity, quantityText } from '../../src/kubernetes/quantity.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../src/model/json.ts';

/** Labels whose value is a hash of Go's dump of a template, which differs by design. */
const HASHES = /^(modelinfer\.matrixinfer\.ai|modelserving\.volcano\.sh)\/(revision|role-template-hash)$/;

/** Fields that MatrixInfer's CRD fills in where they are left out, with the value: the pod is the same without them. */
const CRD_DEFAULTS: Readonly<Record<string, Json>> = {
  protocol: 'TCP',
  service: '',
  fsType: 'ext4',
  iscsiInterface: 'default',
  readOnly: false,
};

/**
 * Brings an object, ours or MatrixInfer's, into one form: what Go's and the CRD's defaults add is dropped, quantities are
 * canonical, and the hashes, which differ by design, are one word.
 */
export function comparable(object: JsonObject): JsonObject {
  const cleaned = clean(object, []);
  return isObject(cleaned) ? cleaned : {};
}

function clean(value: Json, path: readonly string[]): Json {
  if (isArray(value)) return value.map((element) => clean(element, path));
  const key = path.at(-1) ?? '';
  if (!isObject(value)) return cleanScalar(value, path);
  const entries = Object.entries(value)
    .map(([name, field]): [string, Json] => [name, clean(field, [...path, name])])
    .filter(([name, field]) => !isDefault(name, field, key));
  return Object.fromEntries(entries);
}

function isDefault(name: string, field: Json, parent: string): boolean {
  if (field === null) return true;
  const empty = isObject(field) && Object.keys(field).length === 0;
  if (empty && (name === 'resources' || name === 'labels' || name === 'annotations')) return true;
  if (empty && (name === 'limits' || name === 'requests')) return true;
  if (name === 'name' && field === '') return true;
  if (parent === 'labels' || parent === 'annotations') return false;
  return Object.hasOwn(CRD_DEFAULTS, name) && CRD_DEFAULTS[name] === field;
}

function cleanScalar(value: Json, path: readonly string[]): Json {
  const [parent = '', key = ''] = path.slice(-2);
  if (HASHES.test(key)) return 'the hash';
  const isQuantity =
    ['limits', 'requests', 'overhead', 'minResources'].includes(parent) || key === 'sizeLimit' || key === 'divisor';
  if (!isQuantity || (typeof value !== 'string' && typeof value !== 'number')) return value;
  const quantity = parseQuantity(value);
  return quantity === undefined ? value : quantityText(quantity);
}

/** What flotilla adds to a pod on purpose, taken away again: each line a row of docs/differences.md. */
export function withoutAdditions(pod: JsonObject): JsonObject {
  const metadata = objectOf(pod['metadata']);
  const annotations = Object.entries(objectOf(metadata['annotations'])).filter(
    ([key]) => !/^(argocd\.argoproj\.io|kustomize\.toolkit\.fluxcd\.io)\/|^volcano\.sh\/task-priority$/.test(key),
  );
  const spec = objectOf(pod['spec']);
  const containers = (name: string): Json =>
    listOf(spec[name]).map((container) => withoutRevision(objectOf(container)));
  const { schedulerName: _scheduler, topologySpreadConstraints: _spread, ...rest } = spec;
  return {
    ...pod,
    metadata: { ...metadata, annotations: Object.fromEntries(annotations) },
    spec: {
      ...rest,
      containers: containers('containers'),
      ...(spec['initContainers'] === undefined ? {} : { initContainers: containers('initContainers') }),
      ...(spec['tolerations'] === undefined
        ? {}
        : { tolerations: listOf(spec['tolerations']).filter((each) => !isDefaultToleration(objectOf(each))) }),
    },
  };
}

function withoutRevision(container: JsonObject): JsonObject {
  const env = listOf(container['env']).filter((entry) => objectOf(entry)['name'] !== 'FLOTILLA_REVISION');
  return { ...container, env };
}

function isDefaultToleration({ key, operator, tolerationSeconds }: JsonObject): boolean {
  const taints: readonly (Json | undefined)[] = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'];
  return taints.includes(key) && operator === 'Exists' && tolerationSeconds === 300;
}

/** The object, or an empty one. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The list, or an empty one. */
export function listOf(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}
