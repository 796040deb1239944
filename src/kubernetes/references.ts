import { isArray, isObject, type Json, type JsonObject, type Path } from '../model/json.ts';

/** A place in a value where another object of the namespace is named; `*` stands for each element of a list. */
interface ReferencePlace {
  readonly kind: string;
  readonly path: readonly string[];
}

const CONTAINERS = ['initContainers', 'containers', 'ephemeralContainers'];

/** Where a pod's spec names other objects. */
const OF_POD: readonly ReferencePlace[] = [
  ...CONTAINERS.flatMap((field): readonly ReferencePlace[] => [
    { kind: 'ConfigMap', path: [field, '*', 'env', '*', 'valueFrom', 'configMapKeyRef', 'name'] },
    { kind: 'Secret', path: [field, '*', 'env', '*', 'valueFrom', 'secretKeyRef', 'name'] },
    { kind: 'ConfigMap', path: [field, '*', 'envFrom', '*', 'configMapRef', 'name'] },
    { kind: 'Secret', path: [field, '*', 'envFrom', '*', 'secretRef', 'name'] },
  ]),
  { kind: 'ConfigMap', path: ['volumes', '*', 'configMap', 'name'] },
  { kind: 'Secret', path: ['volumes', '*', 'secret', 'secretName'] },
  { kind: 'ConfigMap', path: ['volumes', '*', 'projected', 'sources', '*', 'configMap', 'name'] },
  { kind: 'Secret', path: ['volumes', '*', 'projected', 'sources', '*', 'secret', 'name'] },
  { kind: 'PersistentVolumeClaim', path: ['volumes', '*', 'persistentVolumeClaim', 'claimName'] },
  { kind: 'Secret', path: ['imagePullSecrets', '*', 'name'] },
  { kind: 'ServiceAccount', path: ['serviceAccountName'] },
  { kind: 'ResourceClaimTemplate', path: ['resourceClaims', '*', 'resourceClaimTemplateName'] },
  { kind: 'ResourceClaim', path: ['resourceClaims', '*', 'resourceClaimName'] },
];

/** Where objects of other kinds name one another, by their kind. */
const OF_KIND: Readonly<Record<string, readonly ReferencePlace[]>> = {
  ModelRoute: [{ kind: 'ModelServer', path: ['spec', 'rules', '*', 'targetModels', '*', 'modelServerName'] }],
  HTTPRoute: [
    { kind: 'Service', path: ['spec', 'rules', '*', 'backendRefs', '*', 'name'] },
    { kind: 'InferencePool', path: ['spec', 'rules', '*', 'backendRefs', '*', 'name'] },
  ],
  InferencePool: [
    { kind: 'Service', path: ['spec', 'endpointPickerRef', 'name'] },
    { kind: 'Service', path: ['spec', 'extensionRef', 'name'] },
  ],
  InferenceObjective: [{ kind: 'InferencePool', path: ['spec', 'poolRef', 'name'] }],
  Ingress: [
    { kind: 'Service', path: ['spec', 'rules', '*', 'http', 'paths', '*', 'backend', 'service', 'name'] },
    { kind: 'Service', path: ['spec', 'defaultBackend', 'service', 'name'] },
  ],
  ComputeDomain: [{ kind: 'ResourceClaimTemplate', path: ['spec', 'channel', 'resourceClaimTemplate', 'name'] }],
  RoleBinding: [
    { kind: 'ServiceAccount', path: ['subjects', '*', 'name'] },
    { kind: 'Role', path: ['roleRef', 'name'] },
  ],
  HorizontalPodAutoscaler: [{ kind: 'Deployment', path: ['spec', 'scaleTargetRef', 'name'] }],
};

/** Where the pods of a kind are described, from the object. */
export const POD_PATHS: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

/** Another object as it is named. */
export interface Reference {
  readonly kind: string;
  readonly name: string;
  /** From the value that was looked at. */
  readonly path: Path;
}

/** Other objects that a pod's spec names. */
export function podReferences(spec: Json | undefined): readonly Reference[] {
  return OF_POD.flatMap(({ kind, path }) => found(spec, path, []).map((each) => ({ kind, ...each })));
}

/** Other objects that an object names, those of its pods among them. */
export function references(object: JsonObject): readonly Reference[] {
  return placesOf(object).flatMap(({ kind, path }) => found(object, path, []).map((each) => ({ kind, ...each })));
}

/** The new name of an object; undefined where it keeps its own. */
export type Renaming = (kind: string, name: string) => string | undefined;

/** A pod's spec that names other objects by their new names. */
export function withPodReferences<Value extends Json>(spec: Value, renaming: Renaming): Json {
  return OF_POD.reduce((value: Json, { kind, path }) => renamedAt(value, path, (name) => renaming(kind, name)), spec);
}

/** An object that names others by their new names. */
export function withReferences(object: JsonObject, renaming: Renaming): JsonObject {
  const renamed = placesOf(object).reduce(
    (value: Json, { kind, path }) => renamedAt(value, path, (name) => renaming(kind, name)),
    object,
  );
  return isObject(renamed) ? renamed : object;
}

function placesOf({ kind }: JsonObject): readonly ReferencePlace[] {
  if (typeof kind !== 'string') return [];
  const pods = Object.hasOwn(POD_PATHS, kind) ? POD_PATHS[kind] : undefined;
  const ofPods =
    pods === undefined ? [] : OF_POD.map((place) => ({ ...place, path: [...pods, 'spec', ...place.path] }));
  return [...ofPods, ...(Object.hasOwn(OF_KIND, kind) ? (OF_KIND[kind] ?? []) : [])];
}

function found(value: Json | undefined, path: readonly string[], at: Path): readonly Omit<Reference, 'kind'>[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' && value !== '' ? [{ name: value, path: at }] : [];
  if (step === '*')
    return isArray(value) ? value.flatMap((element, index) => found(element, rest, [...at, index])) : [];
  return isObject(value) && Object.hasOwn(value, step) ? found(value[step], rest, [...at, step]) : [];
}

function renamedAt(value: Json, path: readonly string[], rename: (name: string) => string | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? (rename(value) ?? value) : value;
  if (step === '*') return isArray(value) ? value.map((element) => renamedAt(element, rest, rename)) : value;
  if (!isObject(value)) return value;
  const field = Object.hasOwn(value, step) ? value[step] : undefined;
  return field === undefined ? value : { ...value, [step]: renamedAt(field, rest, rename) };
}
