import type { Path } from '../model/json.ts';
import { below, type Location, type Problem } from '../model/problem.ts';
import { fieldOf, type Placed, type PlacedField, type PlacedList, type PlacedMap, textOf } from '../yaml/tree.ts';
import * as say from './problems.ts';

/** The value that a patch makes; undefined where the patch removed it. */
export interface Patched {
  readonly value: Placed | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Merges a strategic merge patch into a value, with kustomize's results: fields are merged, null removes, lists are
 * replaced, save those whose elements are told apart by fields of theirs (`MERGE_KEYS`); there, what the patch names comes
 * first. What kustomize would pass over in silence is a problem.
 * @param at - where the patch lies
 * @see docs/environments.md
 */
export function strategicMerge(base: Placed | undefined, patch: Placed, at: Location): Patched {
  const merge = new StrategicMerge(at);
  const value = merge.merged(base, patch, []);
  return { value, problems: merge.problems };
}

/**
 * Lists of a ModelInfer whose elements a strategic merge tells apart by fields of theirs; every other list is replaced as
 * a whole. Each name means the same list wherever it stands. A second field counts where any element has it.
 * Those of pods are the API server's own, those of roles flotilla's.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ ("patch strategy: merge on key")
 */
const MERGE_KEYS: Readonly<Record<string, readonly [string] | readonly [string, string]>> = {
  roles: ['name'],
  containers: ['name'],
  initContainers: ['name'],
  ephemeralContainers: ['name'],
  env: ['name'],
  ports: ['containerPort', 'protocol'],
  volumes: ['name'],
  volumeMounts: ['mountPath'],
  volumeDevices: ['devicePath'],
  imagePullSecrets: ['name'],
  hostAliases: ['ip'],
  resourceClaims: ['name'],
  schedulingGates: ['name'],
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
};

type Directive = 'delete' | 'replace' | 'merge';

/** An element of a patch's list, and where it stands in the patch. */
interface Element {
  readonly item: PlacedMap;
  readonly path: Path;
}

const OTHER_DIRECTIVES = /^\$(?:retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/;

class StrategicMerge {
  readonly problems: Problem[] = [];
  readonly #at: Location;

  constructor(at: Location) {
    this.#at = at;
  }

  merged(base: Placed | undefined, patch: Placed, path: Path): Placed | undefined {
    if (isNull(patch)) return undefined;
    const under = base === undefined || isNull(base) ? undefined : base;
    if (under !== undefined && under.kind !== patch.kind) {
      this.problems.push(say.otherType(this.#below(path), { base: words(under), patch: words(patch) }));
      return under;
    }
    if (patch.kind === 'scalar') return patch;
    if (patch.kind === 'map') return this.#map(under?.kind === 'map' ? under : undefined, patch, path);
    return this.#list(under?.kind === 'list' ? under : undefined, patch, path);
  }

  #map(base: PlacedMap | undefined, patch: PlacedMap, path: Path): PlacedMap | undefined {
    const directive = this.#directive(patch, path);
    if (directive === 'delete') return undefined;
    const start = directive === 'replace' ? undefined : base;
    const fields = new Map(start?.fields);
    for (const [name, field] of patch.fields) {
      if (name === '$patch') continue;
      if (OTHER_DIRECTIVES.test(name)) {
        this.problems.push(say.unknownDirective({ ...this.#below([...path, name]), key: true }, name));
        continue;
      }
      const next = this.#field(fields.get(name), field, [...path, name]);
      if (next === undefined) fields.delete(name);
      else fields.set(name, next);
    }
    return { ...(start ?? patch), fields };
  }

  #field(before: PlacedField | undefined, patch: PlacedField, path: Path): PlacedField | undefined {
    const value = this.merged(before?.value, patch.value, path);
    if (value === undefined) return undefined;
    return { key: before !== undefined && value.at === before.value.at ? before.key : patch.key, value };
  }

  #list(base: PlacedList | undefined, patch: PlacedList, path: Path): PlacedList | undefined {
    const keys = mergeKeys(String(path.at(-1)));
    if (keys.length === 0) return patch;
    const directives = patch.items.flatMap((item, index) =>
      isDirective(item) ? [this.#directive(item, [...path, index])] : [],
    );
    if (directives.includes('delete')) return undefined;
    const start = directives.includes('replace') ? undefined : base;
    const elements = this.#elements(patch, keys, path);
    return { ...(start ?? patch), items: this.#items(start?.items ?? [], elements, keys) };
  }

  /** The elements of a patch's list that say which ones they are. */
  #elements(patch: PlacedList, keys: readonly string[], path: Path): readonly Element[] {
    const [key = ''] = keys;
    const seen = new Set<string>();
    return patch.items.flatMap((item, index): readonly Element[] => {
      if (isDirective(item)) return [];
      const inner = [...path, index];
      if (item.kind !== 'map' || keyText(item, key) === '') {
        this.problems.push(say.missingKey(this.#below(inner), key));
        return [];
      }
      const identity = identityOf(item, keys);
      if (seen.has(identity)) this.problems.push(say.repeatedElement(this.#below(inner), nameOf(item, key)));
      seen.add(identity);
      return [{ item, path: inner }];
    });
  }

  // With one key kustomize puts all that the patch names first, with two only what is new.
  #items(base: readonly Placed[], elements: readonly Element[], keys: readonly string[]): readonly Placed[] {
    const merged = new Map<Placed, Placed | undefined>();
    const added: Placed[] = [];
    const named: Placed[] = [];
    const lookup = elements.length === 0 ? NOBODY : lookupIn(base, keys);
    for (const element of elements) {
      const target = this.#targetOf(element, lookup, keys);
      const value = this.merged(target, element.item, element.path);
      if (target !== undefined) merged.set(target, value);
      else if (value !== undefined) added.push(value);
      if (value !== undefined) named.push(value);
    }
    const second = keys[1] ?? '';
    const hasSecond = [...base, ...elements.map(({ item }) => item)].some((item) => keyText(item, second) !== '');
    if (!hasSecond) return [...named, ...base.filter((item) => !merged.has(item))];
    return [...added, ...base.flatMap((item) => (merged.has(item) ? [merged.get(item)].filter(isThere) : [item]))];
  }

  /** The element of the base that one of the patch is meant for. */
  #targetOf({ item, path }: Element, lookup: Lookup, keys: readonly string[]): Placed | undefined {
    const [first = '', second = ''] = keys;
    const target = lookup.same(item);
    if (target === undefined && lookup.hasVague(item)) {
      this.problems.push(say.vagueElement(this.#below(path), nameOf(item, first), second));
    }
    if (target !== undefined && textOf(item, '$patch') === 'replace') {
      this.problems.push(say.replacedElement(this.#below([...path, '$patch'])));
    }
    return target;
  }

  #directive(map: Placed, path: Path): Directive {
    const directive = fieldOf(map, '$patch');
    if (directive === undefined) return 'merge';
    const value = directive.kind === 'scalar' ? directive.value : undefined;
    if (value === 'delete' || value === 'replace' || value === 'merge') return value;
    this.problems.push(say.unknownDirective(this.#below([...path, '$patch']), `$patch: ${String(value)}`));
    return 'merge';
  }

  #below(path: Path): Location {
    return below(this.#at, ...path);
  }
}

function isNull(placed: Placed): boolean {
  return placed.kind === 'scalar' && placed.value === null;
}

function isThere(placed: Placed | undefined): placed is Placed {
  return placed !== undefined;
}

function isDirective(item: Placed): boolean {
  return item.kind === 'map' && item.fields.size === 1 && item.fields.has('$patch');
}

/** The text of a field that tells elements apart, as kustomize compares it; '' where there is none. */
function keyText(item: Placed, key: string): string {
  const field = fieldOf(item, key);
  return field?.kind === 'scalar' && field.value !== null ? String(field.value) : '';
}

function identityOf(item: Placed, keys: readonly string[]): string {
  return keys.map((key) => keyText(item, key)).join('\0');
}

/** What is known of the elements of a list. */
interface Lookup {
  /** The first one that is equal in all fields that tell elements apart. */
  readonly same: (item: Placed) => Placed | undefined;
  /** Whether one may be the same: equal in the first field, and one of the two without the second. */
  readonly hasVague: (item: Placed) => boolean;
}

const NOBODY: Lookup = { same: () => undefined, hasVague: () => false };

function lookupIn(base: readonly Placed[], keys: readonly string[]): Lookup {
  const [first = '', second = ''] = keys;
  const known = new Map<string, Placed>();
  const partly = new Set<string>();
  const partOf = (item: Placed, isWhole: boolean): string => `${isWhole} ${keyText(item, first)}`;
  for (const item of base) {
    const identity = identityOf(item, keys);
    if (!known.has(identity)) known.set(identity, item);
    partly.add(partOf(item, keyText(item, second) !== ''));
  }
  return {
    same: (item) => known.get(identityOf(item, keys)),
    hasVague: (item) => partly.has(partOf(item, keyText(item, second) === '')),
  };
}

function nameOf(item: Placed, key: string): string {
  return `${key} ${keyText(item, key)}`;
}

function words({ kind }: Placed): string {
  if (kind === 'scalar') return 'a single value';
  return kind === 'list' ? 'a list' : 'an object';
}

/** The fields by which elements of the list of a name are told apart; none for a list that is replaced as a whole. */
function mergeKeys(list: string): readonly string[] {
  return Object.hasOwn(MERGE_KEYS, list) ? (MERGE_KEYS[list] ?? []) : [];
}
