import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import type { Location, Problem } from '../model/problem.ts';
import * as say from '../model/problem-words.ts';
import { lineIndex, lineStarts } from './lines.ts';
import { scalarProblem } from './scalar-rules.ts';
import { type AliasNode, isMergeKey, keyText, type MapNode, type ScalarNode, type SourceNode } from './source-tree.ts';

/** What a written value is read with. */
export interface TreeReading {
  readonly text: string;
  /** The document. */
  readonly at: Location;
  readonly limits: { readonly values: number; readonly depth: number };
}

/** Tags that say what YAML reads anyway. */
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** Texts weigh as one value per this many characters, so that aliases of long texts are counted too. */
const CHARACTERS_PER_VALUE = 32;

/**
 * Reads the JSON value that a document's text stands for: aliases and merge keys written out, keys as texts.
 * @returns every problem on the way; no value where it would be too deep or too large
 */
export function readValue(
  root: SourceNode,
  reading: TreeReading,
): { readonly value?: Json; readonly problems: readonly Problem[] } {
  const reader = new TreeReader(reading);
  const { value, height, weight } = reader.read(root);
  const { at, limits } = reading;
  if (height > limits.depth) return { problems: [...reader.problems, say.tooDeep(at, limits.depth)] };
  if (reader.hasAliases && weight > limits.values) {
    return { problems: [...reader.problems, say.tooManyAliases(at, limits.values)] };
  }
  return { value, problems: reader.problems };
}

/** A value with what it costs once aliases are written out. */
interface Weighed {
  readonly value: Json;
  readonly weight: number;
  readonly height: number;
}

const NOTHING: Weighed = { value: null, weight: 1, height: 0 };

class TreeReader {
  readonly problems: Problem[] = [];
  hasAliases = false;
  readonly #reading: TreeReading;
  readonly #path: (string | number)[] = [];
  /** Lists and mappings read so far, which aliases share; `undefined` while one is being read. */
  readonly #done = new Map<SourceNode, Weighed | undefined>();
  #repeatedWeight = 0;
  #starts: readonly number[] | undefined;

  constructor(reading: TreeReading) {
    this.#reading = reading;
  }

  read(node: SourceNode): Weighed {
    if (node.kind === 'alias') return this.#readAlias(node);
    if (node.tag !== undefined && node.tag !== '!' && !CORE_TAG.test(node.tag)) {
      this.problems.push(say.unsupportedTag(this.#at(node), node.tag));
    }
    if (node.kind === 'scalar') return this.#readScalar(node);
    this.#done.set(node, undefined);
    const read = node.kind === 'list' ? this.#readList(node.items) : this.#readMap(node);
    this.#done.set(node, read);
    return read;
  }

  #readAlias(node: AliasNode): Weighed {
    this.hasAliases = true;
    const { name, target } = node;
    if (target?.kind === 'scalar') return weighed(target);
    const read = target === undefined ? undefined : this.#done.get(target);
    if (read !== undefined) return this.#repeated(read);
    const problem = target === undefined ? say.unknownAlias : say.endlessAlias;
    this.problems.push(problem(this.#at(node), name));
    return NOTHING;
  }

  // Once aliases repeat too much the document is refused: from there on nothing is copied into what merge keys make.
  #repeated(read: Weighed): Weighed {
    this.#repeatedWeight += read.weight;
    return this.#repeatedWeight > this.#reading.limits.values ? { ...read, value: {} } : read;
  }

  #readScalar(node: ScalarNode): Weighed {
    const problem = scalarProblem(node, this.#at(node));
    if (problem !== undefined) this.problems.push(problem);
    return weighed(node);
  }

  #readList(items: readonly SourceNode[]): Weighed {
    const read = items.map((item, index) => this.#readBelow(index, item));
    return around(
      read.map(({ value }) => value),
      read,
    );
  }

  #readMap(node: MapNode): Weighed {
    const value: Record<string, Json> = {};
    const places = new Map<string, number>();
    const read = node.entries.map((entry) => {
      const key = this.#readKey(entry.key, places);
      const field = this.#readBelow(key ?? '', entry.value);
      if (isMergeKey(entry.key)) this.#merge(value, field.value, entry.value);
      else if (key !== undefined) value[key] = field.value;
      return field;
    });
    return around(value, read);
  }

  /** The text of a key; `undefined`, with a problem, where it cannot be one. */
  #readKey(node: SourceNode, places: Map<string, number>): string | undefined {
    const key = keyText(node);
    const at = this.#at(node);
    if (key === undefined || key === '__proto__' || (node.kind === 'scalar' && node.value === null)) {
      this.problems.push(say.forbiddenKey(at, key === undefined ? 'a list, an object or an alias' : say.quoted(key)));
      return undefined;
    }
    const problem = node.kind === 'scalar' && typeof node.value === 'string' ? scalarProblem(node, at) : undefined;
    if (problem !== undefined) this.problems.push(problem);
    const first = places.get(key);
    if (first !== undefined)
      this.problems.push(say.duplicateKey({ ...at, path: [...at.path, key], key: true }, key, this.#line(first)));
    else places.set(key, node.start);
    return key;
  }

  #readBelow(step: string | number, node: SourceNode): Weighed {
    this.#path.push(step);
    const read = this.read(node);
    this.#path.pop();
    return read;
  }

  /** Adds the fields that a merge key brings; those that are written out win. */
  #merge(into: Record<string, Json>, merged: Json, node: SourceNode): void {
    const maps: readonly Json[] = isArray(merged) ? merged : [merged];
    if (!maps.every((map): map is JsonObject => isObject(map))) this.problems.push(say.wrongMerge(this.#at(node)));
    for (const map of maps.filter(isObject)) {
      for (const [key, value] of Object.entries(map)) {
        if (!Object.hasOwn(into, key)) into[key] = value;
      }
    }
  }

  #at(node: SourceNode): Location {
    return { ...this.#reading.at, path: [...this.#path], offset: node.start };
  }

  #line(offset: number): number {
    this.#starts ??= lineStarts(this.#reading.text);
    return lineIndex(this.#starts, offset) + 1;
  }
}

function weighed({ value }: ScalarNode): Weighed {
  const length = typeof value === 'string' ? value.length : 0;
  return { value, weight: 1 + Math.floor(length / CHARACTERS_PER_VALUE), height: 0 };
}

/** A list or object with what its values cost. */
function around(value: Json, inner: readonly Weighed[]): Weighed {
  let [weight, height] = [1, 0];
  for (const each of inner) {
    weight += each.weight;
    height = Math.max(height, each.height);
  }
  return { value, weight, height: height + 1 };
}
