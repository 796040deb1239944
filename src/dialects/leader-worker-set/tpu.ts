import { parseQuantity } from '../../kubernetes/quantity.ts';
import { listAt, objectAt, textAt } from '../../model/fields.ts';
import { isArray, isObject, type JsonObject } from '../../model/json.ts';
import type { PodSpec } from '../../model/kubernetes.ts';
import type { SubGroups } from './revision.ts';

const RESOURCE = 'google.com/tpu';
const FIRST_PORT = 8476;
const HOSTS = 'TPU_WORKER_HOSTNAMES';
const WORKER_ID = 'TPU_WORKER_ID';
const PORT = 'TPU_PROCESS_PORT';

/** A pod in its group, as its TPUs are numbered. */
export interface TpuPlace {
  /** Name of the group's leader. */
  readonly leader: string;
  readonly subdomain: string;
  /** 0 for the leader. */
  readonly worker: number;
  /** Undefined where the group has no parts. */
  readonly subGroup?: number;
}

/** What is the same for all pods of a template. */
export interface TpuTemplate {
  readonly spec: PodSpec;
  /** Pods of the group. */
  readonly size: number;
  readonly subGroups: SubGroups | undefined;
  readonly doesLeaderAsk: boolean;
}

/** Whether any container of a pod asks for TPUs. */
export function asksForTpus(spec: PodSpec): boolean {
  return askingContainers(spec).length > 0;
}

/** Names of the containers that ask for TPUs, those that run before the init containers: in this order their processes are numbered. */
function askingContainers(spec: PodSpec): readonly JsonObject[] {
  const { initContainers } = spec;
  const init = isArray(initContainers) ? initContainers.filter(isObject) : [];
  return [...spec.containers, ...init].filter(asks);
}

function asks(container: JsonObject): boolean {
  const resources = objectAt(container, 'resources');
  return ['limits', 'requests'].some((field) => {
    const amount = objectAt(resources, field)[RESOURCE];
    const quantity = typeof amount === 'string' || typeof amount === 'number' ? parseQuantity(amount) : undefined;
    return quantity !== undefined && quantity.nanos !== 0n;
  });
}

/**
 * The variables by which TPU programs find each other, by container name; nothing where a container sets the first two itself.
 * With parts, only the first container that asks gets them, and only the hosts of its part. They come behind the user's.
 * @see https://cloud.google.com/tpu/docs
 */
export function tpuVariables(
  template: TpuTemplate,
  place: TpuPlace,
): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const all = askingContainers(template.spec);
  const [first] = all;
  const isSet = listAt(first, 'env').some((entry) => [HOSTS, WORKER_ID].includes(textAt(entry, 'name') ?? ''));
  if (first === undefined || isSet) return new Map();
  const isWhole = template.subGroups === undefined;
  const containers = isWhole ? all : [first];
  const ports = containers.map((container, index) => portOf(container) ?? `${FIRST_PORT + index}`);
  const hosts =
    template.subGroups === undefined ? wholeHosts(template, place) : partHosts(template.subGroups, template, place);
  const names = hosts.flatMap((host) => ports.map(() => host));
  const addresses = hosts.flatMap((host) => ports.map((port) => `${host}:${port}`));
  return new Map(
    containers.map((container, index) => [
      textAt(container, 'name') ?? '',
      [
        [HOSTS, names.join(',')],
        [WORKER_ID, `${workerId(template, place) * containers.length + index}`],
        ['TPU_NAME', place.leader],
        ['TPU_PROCESS_ADDRESSES', addresses.join(',')],
        ...(portOf(container) === undefined ? [[PORT, ports[index] ?? ''] as const] : []),
      ],
    ]),
  );
}

function portOf(container: JsonObject): string | undefined {
  const entry = listAt(container, 'env').find((each) => textAt(each, 'name') === PORT);
  return entry === undefined ? undefined : (textAt(entry, 'value') ?? '');
}

// The controller tells the leader itself nothing of what it asks for: in parts it counts as one that asks for none.
function workerId({ subGroups, doesLeaderAsk }: TpuTemplate, { worker }: TpuPlace): number {
  if (subGroups === undefined) return worker === 0 || doesLeaderAsk ? worker : worker - 1;
  const shifted = worker === 0 || !doesLeaderAsk ? worker - 1 : worker;
  return shifted % subGroups.size;
}

function wholeHosts({ size, doesLeaderAsk }: TpuTemplate, place: TpuPlace): readonly string[] {
  const workers = Array.from({ length: size - 1 }, (_, index) => hostOf(place, index + 1));
  return place.worker === 0 || doesLeaderAsk ? [hostOf(place, 0), ...workers] : workers;
}

// Where the leader asks, it is the first of part 0, and the workers of every part move up by one.
function partHosts({ size }: SubGroups, { doesLeaderAsk }: TpuTemplate, place: TpuPlace): readonly string[] {
  const first = size * (place.subGroup ?? 0) + (place.worker === 0 || doesLeaderAsk ? 0 : 1);
  return Array.from({ length: size }, (_, index) => hostOf(place, first + index));
}

function hostOf({ leader, subdomain }: TpuPlace, worker: number): string {
  return `${worker === 0 ? leader : `${leader}-${worker}`}.${subdomain}`;
}
