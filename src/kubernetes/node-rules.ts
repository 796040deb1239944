import { fieldAt, integerAt, listAt, mapAt, nameOf, numberAt, objectsAt, textAt } from '../model/fields.ts';
import type { Json, JsonObject, Path } from '../model/json.ts';
import { type Labels, requirementsHold } from './label-selector.ts';

// What the scheduler's filters NodeUnschedulable, TaintToleration, NodeAffinity and NodePorts ask of one node for one pod,
// and what the scores of the first two say. None looks at other nodes.

/** A taint of a node. */
export interface Taint {
  readonly key: string;
  readonly value: string;
  /** `NoSchedule`, `PreferNoSchedule` or `NoExecute`. */
  readonly effect: string;
}

/** The taint that stands for `spec.unschedulable` of a cordoned node. */
const CORDONED: Taint = { key: 'node.kubernetes.io/unschedulable', value: '', effect: 'NoSchedule' };

/** The taints of a node. */
export function taintsOf(node: JsonObject): readonly Taint[] {
  return objectsAt(node, 'spec', 'taints').map((taint) => ({
    key: textAt(taint, 'key') ?? '',
    value: textAt(taint, 'value') ?? '',
    effect: textAt(taint, 'effect') ?? '',
  }));
}

/** Whether one of a pod's tolerations is for a taint: same key, value and effect, each of which may be left open. */
function tolerates(tolerations: readonly Json[], taint: Taint): boolean {
  return tolerations.some((each) => {
    const [key, effect] = [textAt(each, 'key') ?? '', textAt(each, 'effect') ?? ''];
    if ((effect !== '' && effect !== taint.effect) || (key !== '' && key !== taint.key)) return false;
    if (textAt(each, 'operator') === 'Exists') return true;
    return key !== '' && (textAt(each, 'value') ?? '') === taint.value;
  });
}

/** Whether a pod may go to a node that is cordoned. */
export function toleratesCordon(tolerations: readonly Json[]): boolean {
  return tolerates(tolerations, CORDONED);
}

/** The taint that keeps a pod off a node; undefined where none does. */
export function untoleratedTaint(tolerations: readonly Json[], taints: readonly Taint[]): Taint | undefined {
  return taints.find((taint) => taint.effect !== 'PreferNoSchedule' && !tolerates(tolerations, taint));
}

/** How many taints ask that a pod rather go elsewhere. */
export function unlovedTaints(tolerations: readonly Json[], taints: readonly Taint[]): number {
  return taints.filter((taint) => taint.effect === 'PreferNoSchedule' && !tolerates(tolerations, taint)).length;
}

/** Whether a node is one that `nodeSelector` and the required node affinity of a pod allow. */
export function isSelected(spec: JsonObject, node: JsonObject, labels: Labels): boolean {
  for (const [key, value] of mapAt(spec, 'nodeSelector')) if (labels.get(key) !== value) return false;
  const required = fieldAt(spec, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
  if (required === undefined || required === null) return true;
  return objectsAt(required, 'nodeSelectorTerms').some((term) => termHolds(term, node, labels));
}

/** The sum of the weights of the preferred node affinities that hold for a node. */
export function preferredWeight(spec: JsonObject, node: JsonObject, labels: Labels): number {
  let sum = 0;
  for (const each of objectsAt(spec, 'affinity', 'nodeAffinity', 'preferredDuringSchedulingIgnoredDuringExecution')) {
    const preference = fieldAt(each, 'preference');
    if (termHolds(preference, node, labels)) sum += numberAt(each, 'weight') ?? 0;
  }
  return sum;
}

/** A term without any requirement selects no node. */
function termHolds(term: Json | undefined, node: JsonObject, labels: Labels): boolean {
  const [expressions, fields] = [objectsAt(term, 'matchExpressions'), objectsAt(term, 'matchFields')];
  if (expressions.length + fields.length === 0) return false;
  const ofFields: Labels = new Map([['metadata.name', nameOf(node)]]);
  return requirementsHold(expressions, labels) && requirementsHold(fields, ofFields);
}

/** A port of the node that a pod takes: `TCP/8080/0.0.0.0`, of which an address of 0.0.0.0 stands for all. */
export interface HostPort {
  readonly protocol: string;
  readonly port: number;
  readonly address: string;
  /** Where it is written, from the pod's spec. */
  readonly path: Path;
}

const ANY_ADDRESS = '0.0.0.0';

/** The ports of the node that a pod's containers take, as written or as a server has filled them in. */
export function hostPortsOf(spec: JsonObject): readonly HostPort[] {
  const isOnHost = spec['hostNetwork'] === true;
  return ['containers', 'initContainers'].flatMap((field) =>
    listAt(spec, field).flatMap((container, index) => {
      if (field === 'initContainers' && !isSidecar(container)) return [];
      return listAt(container, 'ports').flatMap((each, place) => {
        const port = hostPortOf(each, isOnHost);
        if (port <= 0) return [];
        const [protocol, address] = [textAt(each, 'protocol') || 'TCP', textAt(each, 'hostIP') || ANY_ADDRESS];
        return [{ port, protocol, address, path: [field, index, 'ports', place] }];
      });
    }),
  );
}

/**
 * The port of the node that a container's port takes; 0 where it takes none. On the node's network every port of a
 * container is a port of the node.
 */
export function hostPortOf(port: Json, isOnHost: boolean): number {
  const written = integerAt(port, 'hostPort') ?? 0;
  return written === 0 && isOnHost ? (integerAt(port, 'containerPort') ?? 0) : written;
}

function isSidecar(container: Json): boolean {
  return textAt(container, 'restartPolicy') === 'Always';
}

/** Whether two pods on one node would want the same port. */
export function portsCollide(a: readonly HostPort[], b: readonly HostPort[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        one.port === other.port &&
        one.protocol === other.protocol &&
        (one.address === other.address || one.address === ANY_ADDRESS || other.address === ANY_ADDRESS),
    ),
  );
}
