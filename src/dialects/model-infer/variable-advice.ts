import { listAt, textAt } from '../../model/fields.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { VARIABLE } from '../../model/names.ts';
import { nearest } from '../../model/nearest.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import * as say from './advice-problems.ts';

const INJECTED: readonly string[] = Object.values(VARIABLE);

/** Variables that the kubelet adds for each Service of the namespace. */
const OF_SERVICES = /_(SERVICE_(HOST|PORT\w*)|PORT(_\w+)?)$/;

/**
 * Warns of `$(NAME)` that Kubernetes would leave as it stands, and of entries that flotilla replaces.
 * Kubernetes expands `$(NAME)` in command and args from every env entry, and in an entry's value from those before it.
 * @see https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
 */
export function variableAdvice(container: JsonObject, at: Location): readonly Problem[] {
  const names = listAt(container, 'env').map((entry) => textAt(entry, 'name') ?? '');
  const own = names.filter((name) => !INJECTED.includes(name));
  // Names of envFrom and of Services are known only in the cluster.
  const isKnown = (name: string) =>
    listAt(container, 'envFrom').length > 0 || OF_SERVICES.test(name) || [...own, ...INJECTED].includes(name);
  return [...commandAdvice(container, at, { own, isKnown }), ...entryAdvice(container, at, { names, isKnown })];
}

interface InCommand {
  readonly own: readonly string[];
  readonly isKnown: (name: string) => boolean;
}

function commandAdvice(container: JsonObject, at: Location, { own, isKnown }: InCommand): readonly Problem[] {
  return ['command', 'args'].flatMap((field) =>
    listAt(container, field).flatMap((word, index) =>
      referencesIn(word)
        .filter((name) => !isKnown(name))
        .map((name) => say.unknownVariable(below(at, field, index), name, nearestVariable(name, own))),
    ),
  );
}

interface InEntry {
  readonly names: readonly string[];
  readonly isKnown: (name: string) => boolean;
}

function entryAdvice(container: JsonObject, at: Location, { names, isKnown }: InEntry): readonly Problem[] {
  return listAt(container, 'env').flatMap((entry, index) => {
    if (!isObject(entry)) return [];
    if (INJECTED.includes(names[index] ?? ''))
      return [say.replacedVariable(below(at, 'env', index), names[index] ?? '')];
    const where = below(at, 'env', index, 'value');
    return referencesIn(entry['value']).flatMap((name) => {
      const defined = names.indexOf(name);
      if (INJECTED.includes(name)) return [say.laterVariable(where, name, true)];
      if (defined >= index) return [say.laterVariable(where, name, false)];
      return isKnown(name) ? [] : [say.unknownVariable(where, name, nearestVariable(name, names))];
    });
  });
}

// `$$(NAME)` is the text `$(NAME)`.
function referencesIn(text: unknown): readonly string[] {
  if (typeof text !== 'string') return [];
  return [...text.matchAll(/\$\$|\$\(([^()\s]+)\)/g)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]));
}

// Names from other launchers (Ray, torchrun, LeaderWorkerSet) mean one of the injected variables.
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/(leader|head|master|entry|coordinator).*(addr|host|ip)|dist_init/i, VARIABLE.entryAddress],
  [/(group|world|cluster|nnodes).*size|num_?nodes|nnodes/i, VARIABLE.groupSize],
  [/(worker|node|pod).*(index|rank|id)|^rank$/i, VARIABLE.workerIndex],
];

function nearestVariable(name: string, own: readonly string[]): string | undefined {
  return nearest(name, [...own, ...INJECTED]) ?? MEANT.find(([pattern]) => pattern.test(name))?.[1];
}
