import { instantOf, numberOf, objectOf, objectsOf, textOf } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { ContainerState, LiveContainer, Termination } from '../model/live.ts';

/** Reads the containers of a pod that have a status, init containers first. */
export function containersOf(spec: JsonObject, status: JsonObject): readonly LiveContainer[] {
  const initStatuses = objectsOf(status['initContainerStatuses']);
  const main = objectsOf(status['containerStatuses']).map((container) => containerOf(container, 'main'));
  if (initStatuses.length === 0) return main;
  const sidecars = new Set(
    objectsOf(spec['initContainers'])
      .filter(({ restartPolicy }) => restartPolicy === 'Always')
      .map(({ name }) => name),
  );
  const init = initStatuses.map((container) =>
    containerOf(container, sidecars.has(container['name']) ? 'sidecar' : 'init'),
  );
  return [...init, ...main];
}

function containerOf(status: JsonObject, role: LiveContainer['role']): LiveContainer {
  const last = objectOf(objectOf(status['lastState'])['terminated']);
  return {
    name: textOf(status['name']),
    image: textOf(status['image']),
    role,
    isReady: status['ready'] === true,
    hasStarted: status['started'] !== false,
    restarts: numberOf(status['restartCount']) ?? 0,
    state: stateOf(objectOf(status['state'])),
    lastTermination: Object.keys(last).length === 0 ? undefined : terminationOf(last),
  };
}

function stateOf(state: JsonObject): ContainerState {
  const { waiting, running, terminated } = state;
  if (isThere(terminated)) return { kind: 'terminated', ...terminationOf(objectOf(terminated)) };
  if (isThere(running)) return { kind: 'running' };
  if (!isThere(waiting)) return { kind: 'none' };
  const { reason, message } = objectOf(waiting);
  return { kind: 'waiting', reason: textOf(reason), message: textOf(message) };
}

function terminationOf(terminated: JsonObject): Termination {
  return {
    exitCode: numberOf(terminated['exitCode']) ?? 0,
    reason: textOf(terminated['reason']),
    message: textOf(terminated['message']),
    finished: instantOf(terminated['finishedAt']),
  };
}

function isThere(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}
