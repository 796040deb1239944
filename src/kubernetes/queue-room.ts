import { mapAt, nameOf, namespaceOf, objectAt, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { type Amounts, addAmounts, NO_AMOUNTS, storedAmounts } from './amounts.ts';
import { compareQuantities, quantityText } from './quantity.ts';
import { podRequests } from './requests.ts';
import { VOLCANO_ANNOTATION } from './volcano.ts';
import { ENDED_PHASES } from './waiting-reasons.ts';

/** The queues of a cluster, and the pods that are held in them: objects as a server gives them, of all namespaces. */
export interface QueuesSeen {
  /** Undefined where they could not be read. */
  readonly queues?: readonly JsonObject[] | undefined;
  readonly pods: readonly JsonObject[];
  readonly podGroups: readonly JsonObject[];
}

/** The queue of a gang that names none. */
const DEFAULT_QUEUE = 'default';

/**
 * Why a gang that leaves its places would not get them back from its queue, as a clause: the queue takes in no gang, or it, or one
 * above it, may hold less than its other pods and the whole gang need. Undefined where nothing of that is so, or queues are not known.
 * @param pods - all of the gang
 * @see https://volcano.sh/en/docs/queue/
 */
export function queueRefusal(pods: readonly JsonObject[], seen: QueuesSeen): string | undefined {
  const { queues, podGroups } = seen;
  if (queues === undefined) return undefined;
  const queueOf = new Map(podGroups.map((each) => [keyOf(each, nameOf(each)), textAt(each, 'spec', 'queue')]));
  const homeOf = (pod: JsonObject): string =>
    queueOf.get(keyOf(pod, textAt(pod, 'metadata', 'annotations', VOLCANO_ANNOTATION.groupName) ?? '')) ??
    DEFAULT_QUEUE;
  const [first] = pods;
  if (first === undefined) return undefined;
  const own = new Set(pods.map(idOf));
  const others = seen.pods.filter((pod) => holdsPlace(pod) && !own.has(idOf(pod)));
  const asked = sumOf(pods);
  for (const queue of withParents(homeOf(first), queues)) {
    const state = textAt(queue, 'status', 'state') ?? '';
    if (state !== '' && state !== 'Open') return `queue ${nameOf(queue)} is ${state}`;
    const held = sumOf(others.filter((pod) => withParents(homeOf(pod), queues).includes(queue)));
    const over = overOf(queue, addAmounts(held, asked));
    if (over !== undefined) return over;
  }
  return undefined;
}

/** A queue and those above it. */
function withParents(name: string, queues: readonly JsonObject[]): readonly JsonObject[] {
  const found: JsonObject[] = [];
  let at: string | undefined = name;
  while (at !== undefined) {
    const queue = queues.find((each) => nameOf(each) === at);
    if (queue === undefined || found.includes(queue)) break;
    found.push(queue);
    at = textAt(queue, 'spec', 'parent');
  }
  return found;
}

function overOf(queue: JsonObject, needed: Amounts): string | undefined {
  const capability = storedAmounts(objectAt(queue, 'spec', 'capability'));
  const resources = [...mapAt(queue, 'spec', 'capability').keys()].sort();
  for (const resource of resources) {
    const [most, wanted] = [capability.get(resource), needed.get(resource)];
    if (most === undefined || wanted === undefined || compareQuantities(wanted, most) <= 0) continue;
    const [limit, all] = [most, wanted].map(quantityText);
    return `queue ${nameOf(queue)} may hold ${limit} ${resource}, and its other pods with all of the gang need ${all}`;
  }
  return undefined;
}

function sumOf(pods: readonly JsonObject[]): Amounts {
  return pods.reduce<Amounts>(
    (sum, pod) => addAmounts(sum, podRequests({ containers: [], ...objectAt(pod, 'spec') })),
    NO_AMOUNTS,
  );
}

function holdsPlace(pod: JsonObject): boolean {
  const phase = textAt(pod, 'status', 'phase') ?? '';
  return (textAt(pod, 'spec', 'nodeName') ?? '') !== '' && !ENDED_PHASES.includes(phase);
}

function keyOf(object: JsonObject, gang: string): string {
  return `${namespaceOf(object)}/${gang}`;
}

function idOf(pod: JsonObject): string {
  return keyOf(pod, textAt(pod, 'metadata', 'uid') ?? nameOf(pod));
}
