import { instantAt, numberAt, objectAt, objectsAt, textAt } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { ContainerState, LiveContainer, Termination } from '../model/live.ts';

/** Reads the containers of a pod that have a status, init containers first. */
export function containersOf(spec: JsonObject, status: JsonObject): readonly LiveContainer[] {
  const initStatuses = objectsAt(status, 'initContainerStatuses');
  const restartPolicy = textAt(spec, 'restartPolicy') ?? 'Always';
  const main = objectsAt(status, 'containerStatuses').map((each) => containerOf(each, 'main', restartPolicy));
  if (initStatuses.length === 0) return main;
  const sidecars = new Set(
    objectsAt(spec, 'initContainers')
      .filter(({ restartPolicy }) => restartPolicy === 'Always')
      .map(({ name }) => name),
  );
  const init = initStatuses.map((each) =>
    sidecars.has(each['name']) ? containerOf(each, 'sidecar', 'Always') : containerOf(each, 'init', restartPolicy),
  );
  return [...init, ...main];
}

function containerOf(status: JsonObject, role: LiveContainer['role'], restartPolicy: string): LiveContainer {
  const last = objectAt(status, 'lastState', 'terminated');
  return {
    name: textAt(status, 'name') ?? '',
    image: textAt(status, 'image') ?? '',
    role,
    restartPolicy,
    isReady: status['ready'] === true,
    hasStarted: status['started'] !== false,
    restarts: numberAt(status, 'restartCount') ?? 0,
    state: stateOf(objectAt(status, 'state')),
    lastTermination: Object.keys(last).length === 0 ? undefined : terminationOf(last),
  };
}

function stateOf(state: JsonObject): ContainerState {
  const { waiting, running, terminated } = state;
  if (isThere(terminated)) return { kind: 'terminated', ...terminationOf(objectAt(terminated)) };
  if (isThere(running)) return { kind: 'running' };
  if (!isThere(waiting)) return { kind: 'none' };
  const { reason, message } = objectAt(waiting);
  return { kind: 'waiting', reason: textAt(reason) ?? '', message: textAt(message) ?? '' };
}

function terminationOf(terminated: JsonObject): Termination {
  return {
    exitCode: numberAt(terminated, 'exitCode') ?? 0,
    reason: textAt(terminated, 'reason') ?? '',
    message: textAt(terminated, 'message') ?? '',
    finished: instantAt(terminated, 'finishedAt'),
  };
}

function isThere(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}
