import { NODE, POD } from '../kubernetes/kinds.ts';
import { listAt, objectAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';

/**
 * An object of a cluster with what decides where pods go, and no more: of containers neither command nor variables, of nodes
 * neither addresses nor images. It may be handed to those who may not read the cluster.
 */
export function essential(object: JsonObject): JsonObject {
  const { apiVersion = '', kind = '' } = object;
  const { annotations, ...metadata } = kept(object['metadata'], METADATA);
  const told = Object.entries(objectAt(annotations)).filter(([name]) => SCHEDULING.test(name));
  const head = { apiVersion, kind, metadata: { ...metadata, annotations: Object.fromEntries(told) } };
  const [spec, status] = [objectAt(object, 'spec'), objectAt(object, 'status')];
  if (kind === POD.kind) return { ...head, spec: podSpec(spec), status: kept(status, ['phase']) };
  if (kind === NODE.kind) return { ...head, spec: kept(spec, NODE_SPEC), status: nodeStatus(status) };
  return { ...object, ...head };
}

const METADATA: readonly string[] = [
  ...['name', 'namespace', 'uid', 'labels', 'annotations'],
  ...['creationTimestamp', 'deletionTimestamp'],
];
/** Annotations that a scheduler reads; others may hold a whole manifest. */
const SCHEDULING = /(^|\.)volcano\.sh\/|^scheduling\.k8s\.io\//;
const NODE_SPEC: readonly string[] = ['taints', 'unschedulable'];
const POD_SPEC: readonly string[] = [
  ...['nodeName', 'nodeSelector', 'schedulerName', 'priority', 'priorityClassName', 'affinity', 'tolerations'],
  ...['topologySpreadConstraints', 'schedulingGates', 'hostNetwork', 'overhead', 'resources'],
];
const CONTAINER: readonly string[] = ['name', 'resources', 'ports', 'restartPolicy'];

function podSpec(spec: JsonObject): JsonObject {
  const containers = (field: string) => listAt(spec, field).map((each) => kept(each, CONTAINER));
  const initContainers = containers('initContainers');
  return {
    ...kept(spec, POD_SPEC),
    containers: containers('containers'),
    ...(initContainers.length === 0 ? {} : { initContainers }),
  };
}

function nodeStatus(status: JsonObject): JsonObject {
  const conditions = listAt(status, 'conditions').map((each) => kept(each, ['type', 'status']));
  return { ...kept(status, ['allocatable']), conditions };
}

function kept(value: Json | undefined, names: readonly string[]): JsonObject {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}
