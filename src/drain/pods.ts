import { USUAL_GRACE_SECONDS } from '../kubernetes/defaults.ts';
import { integerAt, listAt, objectAt, objectsAt, textAt, textsAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { UNDRAINED_GRACE } from '../model/names.ts';
import { engineOf } from './engines.ts';
import { entryScript, type Idle, OVERRUN_SECONDS, pauseScript, workerScript } from './script.ts';
import { type DrainSettings, type Telling, tellingFor } from './settings.ts';

/** A pod template of a model that is drained. */
export interface DrainedTemplate {
  readonly template: JsonObject;
  readonly role: string;
  readonly isEntry: boolean;
  /** The template of the role's entry, which its workers wait for. */
  readonly entry: JsonObject;
  /** Name of the variable that holds the entry's address. */
  readonly address: string;
}

/**
 * A pod template whose pods end without losing a request: a preStop hook in the container that serves, or works for it, a grace
 * period that it fits into, and an annotation with the grace period that the pods had without it. A hook that was there
 * runs behind it; all other containers stay as they are.
 */
export function drained(own: DrainedTemplate, settings: DrainSettings): JsonObject {
  const { template, role, isEntry } = own;
  const spec = objectAt(template, 'spec');
  const place = isEntry ? servingContainer(template, tellingFor(settings, role)) : workingContainer(own, settings);
  const { metadata } = template;
  return {
    ...template,
    metadata: {
      ...(isObject(metadata) ? metadata : {}),
      annotations: { ...objectAt(metadata, 'annotations'), [UNDRAINED_GRACE]: `${graceOf(template)}` },
    },
    spec: {
      ...spec,
      terminationGracePeriodSeconds: isEntry
        ? entryGrace(template, settings)
        : entryGrace(own.entry, settings) + OVERRUN_SECONDS + graceOf(template),
      containers: listAt(spec, 'containers').map((container, index) =>
        index === place && isObject(container) ? hooked(container, own, settings) : container,
      ),
    },
  };
}

function hooked(container: JsonObject, own: DrainedTemplate, settings: DrainSettings): JsonObject {
  const lifecycle = objectAt(container, 'lifecycle');
  const before = objectAt(lifecycle, 'preStop');
  return { ...container, lifecycle: { ...lifecycle, preStop: preStopOf(own, settings, before) } };
}

function preStopOf(own: DrainedTemplate, settings: DrainSettings, before: JsonObject): JsonObject {
  const { propagation, timeout } = settings;
  const telling = tellingFor(settings, own.role);
  const earlier = commandOf(before);
  if (!own.isEntry) {
    const port = portOf(own.entry, telling) ?? 0;
    return shell(workerScript(own.address, port, entryGrace(own.entry, settings)), earlier);
  }
  const idle = idleOf(own.template, telling);
  if (idle !== undefined) return shell(entryScript(idle, { propagation, total: propagation + timeout }), earlier);
  const pause = integerAt(before, 'sleep', 'seconds');
  if (earlier.length > 0 && pause === undefined) return shell(pauseScript(propagation), earlier);
  return { sleep: { seconds: propagation + (pause ?? 0) } };
}

function shell(script: string, earlier: readonly string[]): JsonObject {
  return { exec: { command: ['sh', '-c', script, ...(earlier.length === 0 ? [] : ['drain', ...earlier])] } };
}

/** What a hook runs, where it can run behind another. */
function commandOf(hook: JsonObject): readonly string[] {
  const pause = integerAt(hook, 'sleep', 'seconds');
  return pause === undefined ? textsAt(hook, 'exec', 'command') : ['sleep', `${pause}`];
}

/** Whether a hook can run behind another: it is a command, or sleeps. */
export function isChainable(hook: Json): boolean {
  return commandOf(isObject(hook) ? hook : {}).length > 0;
}

function idleOf(entry: JsonObject, { metrics, command, port }: Telling): Idle | undefined {
  if (command.length > 0) return { kind: 'command', command };
  const engine = engineOf(metrics ?? '');
  const found = portOf(entry, { port, command });
  return engine === undefined || found === undefined ? undefined : { kind: 'metrics', engine, port: found };
}

/** The port that an entry listens at: the one that is named, or else the first that the container declares which serves. */
export function portOf(entry: JsonObject, telling: Telling): number | undefined {
  if (telling.port !== undefined) return telling.port;
  const container = listAt(entry, 'spec', 'containers')[servingContainer(entry, telling)];
  return objectsAt(container, 'ports').map((port) => integerAt(port, 'containerPort'))[0];
}

/** Position of the container that serves: the first that declares the port, or any port where none is named; else the first. */
export function servingContainer(entry: JsonObject, { port }: Telling): number {
  const isServing = (container: Json): boolean =>
    listAt(container, 'ports').some((each) => port === undefined || integerAt(each, 'containerPort') === port);
  return Math.max(0, listAt(entry, 'spec', 'containers').findIndex(isServing));
}

/** Position of the worker's container that works for it: the one of its name, else the first. */
export function workingContainer({ template, entry, role }: DrainedTemplate, settings: DrainSettings): number {
  const serving = listAt(entry, 'spec', 'containers')[servingContainer(entry, tellingFor(settings, role))];
  const name = textAt(serving, 'name');
  return Math.max(
    0,
    listAt(template, 'spec', 'containers').findIndex((container) => textAt(container, 'name') === name),
  );
}

function graceOf(template: JsonObject): number {
  return integerAt(template, 'spec', 'terminationGracePeriodSeconds') ?? USUAL_GRACE_SECONDS;
}

function entryGrace(entry: JsonObject, { propagation, timeout }: DrainSettings): number {
  return propagation + timeout + OVERRUN_SECONDS + graceOf(entry);
}
