import { fieldAt, integerAt, listAt, mapAt, textAt, titleOf } from '../model/fields.ts';
import type { Json, JsonObject, Path } from '../model/json.ts';
import type { Nearest } from '../model/nearest.ts';
import { below, type Location, listed, type Problem, quoted, warning } from '../model/problem.ts';
import { mayBeSelected, mayListen, type PodsAlike } from './pods.ts';
import type { Companion } from './read.ts';

/** A selector that an object holds, and the ports of the selected pods that it leads to. */
interface Selector {
  readonly path: Path;
  readonly labels: ReadonlyMap<string, string>;
  readonly ports: readonly { readonly path: Path; readonly port: Json }[];
  /** Whether requests go to any of the selected pods. */
  readonly leads: boolean;
}

/**
 * Warns of selectors of companions that do not do what they seem to: that select no pod, a role that is not there, workers to which no
 * request should go, or a port at which nobody listens.
 * @param near - all pods of its namespace that the repository makes
 */
export function selectorProblems(
  { object, at }: Companion,
  near: readonly PodsAlike[],
  nearest: Nearest,
): readonly Problem[] {
  return selectorsOf(object).flatMap((selector) => {
    const place = below(at, ...selector.path);
    const selected = near.filter((each) => mayBeSelected(selector.labels, each));
    if (selected.length === 0) return [selectsNobody(place, titleOf(object), unmet(selector.labels, near, nearest))];
    return [...workerProblems(selector, place, selected), ...portProblems(selector, at, selected)];
  });
}

/** Whether an object selects any of some pods. */
export function selectsAny(object: JsonObject, pods: readonly PodsAlike[]): boolean {
  return selectorsOf(object).some(({ labels }) => pods.some((each) => mayBeSelected(labels, each)));
}

function selectorsOf(object: JsonObject): readonly Selector[] {
  const found = (
    path: Path & readonly string[],
    leads: boolean,
    ports: Selector['ports'] = [],
  ): readonly Selector[] => {
    const labels = mapAt(object, ...path);
    return labels.size === 0 ? [] : [{ path, labels, ports, leads }];
  };
  switch (object['kind']) {
    case 'Service':
      return found(['spec', 'selector'], textAt(object, 'spec', 'clusterIP') !== 'None', servicePorts(object));
    case 'ModelServer': {
      const port = fieldAt(object, 'spec', 'workloadPort', 'port');
      const ports = port === undefined ? [] : [{ path: ['spec', 'workloadPort', 'port'], port }];
      const group = ['spec', 'workloadSelector', 'pdGroup'];
      return [
        ...found(['spec', 'workloadSelector', 'matchLabels'], true, ports),
        ...found([...group, 'prefillLabels'], false),
        ...found([...group, 'decodeLabels'], false),
      ];
    }
    case 'InferencePool': {
      const isOld = fieldAt(object, 'spec', 'selector', 'matchLabels') === undefined;
      return found(isOld ? ['spec', 'selector'] : ['spec', 'selector', 'matchLabels'], true, poolPorts(object));
    }
    case 'PodDisruptionBudget':
    case 'PodMonitor':
      return found(['spec', 'selector', 'matchLabels'], false);
    case 'NetworkPolicy':
      return found(['spec', 'podSelector', 'matchLabels'], false);
    default:
      return [];
  }
}

// Without a targetPort the port itself is meant.
function servicePorts(object: JsonObject): Selector['ports'] {
  return listAt(object, 'spec', 'ports').flatMap((entry, index) => {
    const target = fieldAt(entry, 'targetPort');
    const field = target === undefined ? 'port' : 'targetPort';
    const port = target ?? fieldAt(entry, 'port');
    return port === undefined ? [] : [{ path: ['spec', 'ports', index, field], port }];
  });
}

function poolPorts(object: JsonObject): Selector['ports'] {
  const old = integerAt(object, 'spec', 'targetPortNumber');
  const ports = listAt(object, 'spec', 'targetPorts').flatMap((entry, index) => {
    const port = integerAt(entry, 'number');
    return port === undefined ? [] : [{ path: ['spec', 'targetPorts', index, 'number'], port }];
  });
  return old === undefined ? ports : [...ports, { path: ['spec', 'targetPortNumber'], port: old }];
}

/** The label that keeps a selector from selecting, and what was meant; undefined where no single one does. */
function unmet(labels: Selector['labels'], pods: readonly PodsAlike[], nearest: Nearest): Unmet | undefined {
  for (const [key, value] of labels) {
    if (pods.some((each) => mayBeSelected([[key, value]], each))) continue;
    const values = new Set(pods.flatMap((each) => each.labels.get(key) ?? []));
    const keys = new Set(pods.flatMap((each) => [...each.labels.keys(), ...each.others]));
    return { key, value, values, meant: values.size === 0 ? nearest(key, [...keys]) : nearest(value, [...values]) };
  }
  return undefined;
}

interface Unmet {
  readonly key: string;
  readonly value: string;
  /** What pods carry under the key. */
  readonly values: ReadonlySet<string>;
  readonly meant: string | undefined;
}

function selectsNobody(at: Location, title: string, why: Unmet | undefined): Problem {
  if (why === undefined) {
    return warning('selector', at, {
      message: `${title} selects no pod: none has all of these labels`,
      hint: 'compare it with the labels of the pods that synth writes',
    });
  }
  const { key, value, values, meant } = why;
  const message =
    values.size === 0
      ? `${title} selects no pod: none has the label ${quoted(key)}`
      : `${title} selects no pod: none has ${quoted(value)} as its ${quoted(key)}`;
  const known = values.size === 0 ? 'correct the label, or set it in the templates' : `write one of ${listed(values)}`;
  return warning('selector', below(at, key), {
    message,
    hint: meant === undefined ? known : `did you mean ${quoted(meant)}?`,
  });
}

// Where workers listen at the port, too, they mean to serve.
function workerProblems({ leads, ports }: Selector, at: Location, selected: readonly PodsAlike[]): readonly Problem[] {
  const workers = selected.filter((each) => each.isWorker && !ports.every(({ port }) => hasPort(each, port)));
  const entry = entryLabel(selected);
  if (!leads || workers.length === 0 || entry === undefined) return [];
  const titles = new Set(workers.map(({ title }) => title));
  return [
    warning('selector', at, {
      message: `${listed(titles)} would get requests, too, and only entry pods answer`,
      hint: `add ${entry}: "true"`,
    }),
  ];
}

function hasPort({ spec }: PodsAlike, port: Json): boolean {
  return listAt(spec, 'containers').some((container) =>
    listAt(container, 'ports').some(
      (each) => integerAt(each, 'containerPort') === Number(port) || textAt(each, 'name') === port,
    ),
  );
}

/** The label that tells entry pods from the workers beside them. */
function entryLabel(selected: readonly PodsAlike[]): string | undefined {
  const carried = new Set(selected.filter(({ isWorker }) => isWorker).flatMap(({ labels }) => [...labels.keys()]));
  const entries = selected.filter(({ isWorker }) => !isWorker);
  return entries.flatMap(({ labels }) =>
    [...labels].flatMap(([key, value]) => (value === 'true' && !carried.has(key) ? [key] : [])),
  )[0];
}

function portProblems({ ports, leads }: Selector, at: Location, selected: readonly PodsAlike[]): readonly Problem[] {
  const serving = selected.some(({ isWorker }) => !isWorker) ? selected.filter(({ isWorker }) => !isWorker) : selected;
  return ports
    .filter(({ port }) => (leads || typeof port === 'string') && !serving.some((each) => mayListen(each, port)))
    .map(({ path, port }) =>
      warning('target-port', below(at, ...path), {
        message: `no container of ${listed(new Set(serving.map(({ title }) => title)))} listens at ${typeof port === 'string' ? `a port named ${quoted(port)}` : `port ${port}`}`,
        hint: 'write a port that a container has, or list it among the ports of one',
      }),
    );
}
