import { listAt, textAt } from '../model/fields.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { nearest } from '../model/nearest.ts';
import { below, type Location, type Problem } from '../model/problem.ts';
import { type Keys, variableNames } from '../model/vocabulary.ts';
import * as say from './advice-problems.ts';

/** Variables that the kubelet adds for each Service of the namespace. */
const OF_SERVICES = /_(SERVICE_(HOST|PORT\w*)|PORT(_\w+)?)$/;

/**
 * Warns of `$(NAME)` that Kubernetes would leave as it stands, and of entries that flotilla replaces.
 * Kubernetes expands `$(NAME)` in command and args from every env entry, and in an entry's value from those before it.
 * @see https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
 */
export function variableAdvice(container: JsonObject, at: Location, keys: Keys): readonly Problem[] {
  const injected = variableNames(keys);
  const names = listAt(container, 'env').map((entry) => textAt(entry, 'name') ?? '');
  const own = names.filter((name) => !injected.includes(name));
  // Names of envFrom and of Services are known only in the cluster.
  const isKnown = (name: string) =>
    listAt(container, 'envFrom').length > 0 || OF_SERVICES.test(name) || [...own, ...injected].includes(name);
  const nearestOf = (name: string, among: readonly string[]) => nearestVariable(name, [...among, ...injected], keys);
  const knowledge = { names, own, injected, isKnown, nearestOf };
  return [...commandAdvice(container, at, knowledge), ...entryAdvice(container, at, knowledge)];
}

/** What is known of the variables of a container. */
interface Variables {
  /** Of all entries, in their order. */
  readonly names: readonly string[];
  /** Those that flotilla does not replace. */
  readonly own: readonly string[];
  readonly injected: readonly string[];
  readonly isKnown: (name: string) => boolean;
  readonly nearestOf: (name: string, among: readonly string[]) => string | undefined;
}

function commandAdvice(
  container: JsonObject,
  at: Location,
  { own, isKnown, nearestOf }: Variables,
): readonly Problem[] {
  return ['command', 'args'].flatMap((field) =>
    listAt(container, field).flatMap((word, index) =>
      referencesIn(word)
        .filter((name) => !isKnown(name))
        .map((name) => say.unknownVariable(below(at, field, index), name, nearestOf(name, own))),
    ),
  );
}

function entryAdvice(container: JsonObject, at: Location, variables: Variables): readonly Problem[] {
  const { names, injected, isKnown, nearestOf } = variables;
  return listAt(container, 'env').flatMap((entry, index) => {
    if (!isObject(entry)) return [];
    if (injected.includes(names[index] ?? ''))
      return [say.replacedVariable(below(at, 'env', index), names[index] ?? '')];
    const where = below(at, 'env', index, 'value');
    return referencesIn(entry['value']).flatMap((name) => {
      const defined = names.indexOf(name);
      if (injected.includes(name)) return [say.laterVariable(where, name, true)];
      if (defined >= index) return [say.laterVariable(where, name, false)];
      return isKnown(name) ? [] : [say.unknownVariable(where, name, nearestOf(name, names))];
    });
  });
}

// `$$(NAME)` is the text `$(NAME)`.
function referencesIn(text: unknown): readonly string[] {
  if (typeof text !== 'string') return [];
  return [...text.matchAll(/\$\$|\$\(([^()\s]+)\)/g)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]));
}

// Names from other launchers (Ray, torchrun, LeaderWorkerSet) mean one of the injected variables.
const MEANT: readonly (readonly [RegExp, keyof Keys['variables']])[] = [
  [/(leader|head|master|entry|coordinator).*(addr|host|ip)|dist_init/i, 'entryAddress'],
  [/(group|world|cluster|nnodes).*size|num_?nodes|nnodes/i, 'groupSize'],
  [/(worker|node|pod).*(index|rank|id)|^rank$/i, 'workerIndex'],
];

function nearestVariable(name: string, known: readonly string[], { variables }: Keys): string | undefined {
  const meant = MEANT.find(([pattern]) => pattern.test(name))?.[1];
  return nearest(name, known) ?? (meant === undefined ? undefined : variables[meant]);
}
