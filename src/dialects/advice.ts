import { parseQuantity } from '../kubernetes/quantity.ts';
import { isDevice } from '../kubernetes/requests.ts';
import { listAt, objectAt, textAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject, type Path } from '../model/json.ts';
import { frugalNearest, type Nearest } from '../model/nearest.ts';
import { below, type Location, type Problem, warning } from '../model/problem.ts';
import { type Keys, variableNames } from '../model/vocabulary.ts';
import type { WrittenTemplate } from './dialect.ts';

/**
 * Warns of what pod templates of any dialect may have but seldom mean; never an error. Templates that no pod is made of
 * are passed over.
 * @param root - where the document lies
 */
export function templateAdvice(templates: readonly WrittenTemplate[], root: Location, keys: Keys): readonly Problem[] {
  const used = templates.filter(({ isUsed }) => isUsed);
  const containers = used.flatMap((template) => containersOf(template, root));
  const around = { keys, nearest: frugalNearest() };
  return [
    ...containers.flatMap(({ value, at }) => imageAdvice(value, at)),
    ...containers.flatMap(({ value, at }) => variableAdvice(value, at, around)),
    ...used.filter(({ isEntry }) => isEntry).flatMap((entry) => readinessAdvice(entry, root)),
  ];
}

/**
 * Warns of a gang of which no pod asks for an accelerator.
 * @param field - where the document asks for a gang
 */
export function acceleratorAdvice(
  templates: readonly WrittenTemplate[],
  root: Location,
  field: Path,
): readonly Problem[] {
  const used = templates.filter(({ isUsed }) => isUsed);
  const containers = used.flatMap((template) => containersOf(template, root));
  const claims = used.some(({ template }) => listAt(template, 'spec', 'resourceClaims').length > 0);
  if (claims || containers.length === 0 || containers.some(({ value }) => asksForDevice(value))) return [];
  return [noAccelerator({ ...below(root, ...field), key: true })];
}

/** The containers of a template, init containers first, and where each lies. */
export function containersOf(
  { template, path }: WrittenTemplate,
  root: Location,
): readonly { readonly value: JsonObject; readonly at: Location }[] {
  const spec = objectAt(template, 'spec');
  return ['initContainers', 'containers'].flatMap((field) =>
    listAt(spec, field).flatMap((value, index) =>
      isObject(value) ? [{ value, at: below(root, ...path, 'spec', field, index) }] : [],
    ),
  );
}

function imageAdvice(container: JsonObject, at: Location): readonly Problem[] {
  const image = textAt(container, 'image');
  if (image === undefined || image.trim() === '') return [];
  const name = image.slice(image.lastIndexOf('/') + 1);
  const pinned = name.includes('@') || (name.includes(':') && !name.endsWith(':latest'));
  return pinned ? [] : [unpinnedImage(below(at, 'image'), image)];
}

function readinessAdvice({ template, path }: WrittenTemplate, root: Location): readonly Problem[] {
  const containers = listAt(template, 'spec', 'containers');
  const probed = containers.some((container) => isObject(container) && container['readinessProbe'] !== undefined);
  return probed || containers.length === 0 ? [] : [noReadinessProbe(below(root, ...path, 'spec', 'containers', 0))];
}

function asksForDevice(container: JsonObject): boolean {
  const resources = objectAt(container, 'resources');
  return [objectAt(resources, 'limits'), objectAt(resources, 'requests')].some((amounts) =>
    Object.entries(amounts).some(([name, amount]) => isDevice(name) && isPositive(amount)),
  );
}

function isPositive(amount: Json): boolean {
  const quantity = typeof amount === 'string' || typeof amount === 'number' ? parseQuantity(amount) : undefined;
  return quantity !== undefined && quantity.nanos > 0n;
}

/** Variables that the kubelet adds for each Service of the namespace. */
const OF_SERVICES = /_(SERVICE_(HOST|PORT\w*)|PORT(_\w+)?)$/;

/** Longest name that is looked at as more than a name: those of Services and of launchers have fewer characters. */
const LONGEST = 120;

/** What the advice on one document's containers shares. */
interface Surroundings {
  readonly keys: Keys;
  readonly nearest: Nearest;
}

/**
 * Warns of `$(NAME)` that Kubernetes would leave as it stands, and of entries that flotilla replaces.
 * Kubernetes expands `$(NAME)` in command and args from every env entry, and in an entry's value from those before it.
 * @see https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
 */
function variableAdvice(container: JsonObject, at: Location, around: Surroundings): readonly Problem[] {
  const variables = variablesOf(container, around);
  return [...commandAdvice(container, at, variables), ...entryAdvice(container, at, variables)];
}

/** What is known of the variables of a container. */
interface Variables {
  /** Of all entries, in their order. */
  readonly names: readonly string[];
  /** The first entry of each name. */
  readonly firsts: ReadonlyMap<string, number>;
  readonly injected: ReadonlySet<string>;
  /** Whether the injected ones come first. */
  readonly areInFront: boolean;
  readonly isKnown: (name: string) => boolean;
  /** What a name in command or args may have meant. */
  readonly nearestOf: (name: string) => string | undefined;
}

function variablesOf(container: JsonObject, { keys, nearest }: Surroundings): Variables {
  const injected = new Set(variableNames(keys));
  const names = listAt(container, 'env').map((entry) => textAt(entry, 'name') ?? '');
  const firsts = new Map<string, number>();
  for (const [index, name] of names.entries()) if (!firsts.has(name)) firsts.set(name, index);
  const all = [...new Set([...names, ...injected])];
  // Names of envFrom and of Services are known only in the cluster.
  const hasOthers = listAt(container, 'envFrom').length > 0;
  return {
    names,
    firsts,
    injected,
    areInFront: keys.areInFront === true,
    isKnown: (name) =>
      hasOthers || firsts.has(name) || injected.has(name) || (name.length <= LONGEST && OF_SERVICES.test(name)),
    nearestOf: (name) => nearest(name, all) ?? meantBy(name, keys),
  };
}

function commandAdvice(container: JsonObject, at: Location, { isKnown, nearestOf }: Variables): readonly Problem[] {
  const runsShell = [...listAt(container, 'command'), ...listAt(container, 'args')].some(isShell);
  return ['command', 'args'].flatMap((field) =>
    listAt(container, field).flatMap((word, index) =>
      referencesIn(word)
        .filter((name) => !isKnown(name) && !(runsShell && isCommand(name)))
        .map((name) => unknownVariable(below(at, field, index), name, nearestOf(name))),
    ),
  );
}

function entryAdvice(container: JsonObject, at: Location, variables: Variables): readonly Problem[] {
  const { names, firsts, injected, areInFront, isKnown, nearestOf } = variables;
  return listAt(container, 'env').flatMap((entry, index) => {
    if (!isObject(entry)) return [];
    const own = names[index] ?? '';
    if (injected.has(own)) return [replacedVariable(below(at, 'env', index), own)];
    const where = below(at, 'env', index, 'value');
    return referencesIn(entry['value']).flatMap((name) => {
      if (injected.has(name)) return areInFront ? [] : [laterVariable(where, name, true)];
      if ((firsts.get(name) ?? -1) >= index) return [laterVariable(where, name, false)];
      return isKnown(name) ? [] : [unknownVariable(where, name, nearestOf(name))];
    });
  });
}

function isShell(word: Json): boolean {
  return typeof word === 'string' && /^(\/(usr\/)?bin\/)?(ba|da|a|z|k)?sh$/.test(word);
}

// In the text of a shell `$(date)` is what a command prints: Kubernetes leaves it, and the shell runs it.
function isCommand(name: string): boolean {
  return !/[A-Z]/.test(name);
}

// `$$(NAME)` is the text `$(NAME)`.
function referencesIn(text: unknown): readonly string[] {
  if (typeof text !== 'string') return [];
  return [...text.matchAll(/\$\$|\$\(([^()\s]+)\)/g)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]));
}

// Names from other launchers (Ray, torchrun, LeaderWorkerSet) mean one of the injected variables.
const MEANT: readonly (readonly [RegExp, keyof Keys['variables']])[] = [
  [/(leader|head|master|entry|coordinator).*(addr|host|ip)|dist_init/i, 'entryAddress'],
  [/(group|world|cluster|nnodes).*size|num_?(nodes|pods)|nnodes/i, 'groupSize'],
  [/(worker|node|pod).*(index|rank|id)|^rank$/i, 'workerIndex'],
];

/** The variable of ours that stands for one of another launcher; undefined where none does. */
export function meantBy(name: string, { variables }: Keys): string | undefined {
  const meant = name.length > LONGEST ? undefined : MEANT.find(([pattern]) => pattern.test(name))?.[1];
  return meant === undefined ? undefined : variables[meant];
}

/** An image that may be another one tomorrow. */
function unpinnedImage(at: Location, image: string): Problem {
  const tag = image.endsWith(':latest') ? 'has the tag "latest"' : 'has no tag';
  return warning('image-tag', at, {
    message: `image "${image}" ${tag}: pods of one revision may run different programs`,
    hint: 'name a version, or a digest (@sha256:…)',
  });
}

/** A reference to a variable that no entry defines: it stays in the text as it is. */
function unknownVariable(at: Location, name: string, nearest: string | undefined): Problem {
  return warning('unknown-variable', at, {
    message: `$(${name}) is not defined by any env entry and stays as it is`,
    hint:
      nearest === undefined
        ? `define ${name}, or write $$(${name}) for the text itself`
        : `did you mean $(${nearest})?`,
  });
}

/** A reference to a variable that is defined after it. */
function laterVariable(at: Location, name: string, injected: boolean): Problem {
  return warning('variable-order', at, {
    message: `$(${name}) is defined after this entry, so that it stays as it is`,
    hint: injected
      ? `flotilla appends ${name} after your entries: use $(${name}) in command or args, or $${name} in a shell`
      : `move the entry ${name} before this one`,
  });
}

/** An entry that flotilla replaces with its own. */
function replacedVariable(at: Location, name: string): Problem {
  return warning('replaced-variable', at, {
    message: `${name} is set by flotilla; this entry is dropped`,
    hint: 'remove it',
  });
}

/** A gang that asks for no GPU or other device. */
function noAccelerator(at: Location): Problem {
  return warning('no-accelerator', at, {
    message: 'no pod of the gang asks for an accelerator',
    hint: 'set resources.limits, for example nvidia.com/gpu: 8',
  });
}

/** An entry pod that counts as ready as soon as it runs. */
function noReadinessProbe(at: Location): Problem {
  return warning('no-readiness-probe', at, {
    message: 'no container of the entry pod has a readinessProbe: the group counts as available before it can serve',
    hint: 'add a readinessProbe that asks the server, for example httpGet /health',
  });
}
