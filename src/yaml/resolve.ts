import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { type Location, type Problem, quoted } from '../model/problem.ts';
import { lineIndex, lineStarts } from './locate.ts';
import * as say from './problems.ts';
import { type Place, type Placed, type PlacedField, type PlacedScalar, type Size, sizer } from './tree.ts';

/** One document of a text, as the YAML library read it. */
export interface DocumentText {
  readonly text: string;
  readonly at: Location;
  /** Most values once aliases are written out, and most lists and objects inside of one another. */
  readonly limits: { readonly values: number; readonly depth: number };
}

/** The tree of a document, and the problems found while it was made. */
export interface Resolved {
  /** Null stands for what cannot be read. */
  readonly tree: Placed;
  /** Whether the tree keeps the limits, so that it may be written out. */
  readonly isBounded: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Makes the tree of a document from what the YAML library read: aliases and merge keys resolved, keys as texts, the last
 * of two fields of one name. What a YAML 1.1 reader such as Kubernetes' own would see as another value is a problem.
 * @param root - nowhere deeper than the call stack bears
 */
export function resolve(root: Node, document: DocumentText): Resolved {
  return new Resolver(document).resolved(root);
}

/** Tags that say what YAML reads anyway. */
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** A field as the YAML library has it; no value where only the key is written, as in `{key}`. */
interface Pair {
  readonly key: Node;
  readonly value: Node | null;
}

/** A value that aliases repeat; undefined while it is being read. */
interface Anchored {
  value?: Placed;
}

class Resolver {
  readonly #document: DocumentText;
  readonly #problems: Problem[] = [];
  readonly #path: (string | number)[] = [];
  readonly #anchors = new Map<string, Anchored>();
  readonly #sizeOf: (placed: Placed) => Size;
  /** Number of values that aliases repeat. */
  #repeated = 0;
  #lineStarts: readonly number[] | undefined;

  constructor(document: DocumentText) {
    this.#document = document;
    this.#sizeOf = sizer(document.limits.depth);
  }

  resolved(root: Node): Resolved {
    const tree = this.#value(root);
    const { at, limits } = this.#document;
    const { values, depth } = this.#sizeOf(tree);
    const isTooDeep = depth > limits.depth;
    // Without aliases a tree has no more values than its text has words, which are bounded.
    const isTooLarge = this.#repeated > 0 && Math.max(values, this.#repeated) > limits.values;
    if (isTooDeep) this.#problems.push(say.tooDeep(at, limits.depth));
    else if (isTooLarge) this.#problems.push(say.tooManyAliases(at, limits.values));
    return { tree, isBounded: !isTooDeep && !isTooLarge, problems: this.#problems };
  }

  #value(node: Node): Placed {
    const at = this.#placeOf(node);
    if (isAlias(node)) return this.#alias(node.source, at);
    if (node.tag !== undefined && node.tag !== '!' && !CORE_TAG.test(node.tag)) {
      this.#problems.push(say.unsupportedTag(this.#locationOf(at), node.tag));
    }
    // Registered before its parts are read: one of them may be an alias of the whole.
    const anchored = this.#anchored(node);
    anchored.value = this.#written(node, at);
    return anchored.value;
  }

  #written(node: Node, at: Place): Placed {
    if (isSeq<Node>(node)) {
      return { kind: 'list', items: node.items.map((item, index) => this.#below(index, item)), at };
    }
    if (isMap<Node, Node | null>(node)) return { kind: 'map', fields: this.#fields(node.items), at };
    if (!isScalar(node)) throw new Error('the YAML library made a value of no known kind: please report this');
    const value = scalarOf(node);
    const problem = scalarProblem(value, plainText(node));
    if (problem !== undefined) this.#problems.push(problem(this.#locationOf(at)));
    return { kind: 'scalar', value, at };
  }

  #anchored(node: Node): Anchored {
    const anchored: Anchored = {};
    if ('anchor' in node && typeof node.anchor === 'string') this.#anchors.set(node.anchor, anchored);
    return anchored;
  }

  #alias(name: string, at: Place): Placed {
    const anchored = this.#anchors.get(name);
    if (anchored?.value === undefined) {
      const problem = anchored === undefined ? say.unknownAlias : say.endlessAlias;
      this.#problems.push(problem(this.#locationOf(at), name));
      return { kind: 'scalar', value: null, at };
    }
    this.#repeated += this.#sizeOf(anchored.value).values;
    // Once aliases repeat too much the document is refused: from there on merge keys have nothing to copy.
    if (this.#repeated > this.#document.limits.values) return { kind: 'map', fields: new Map(), at };
    return { ...anchored.value, at };
  }

  // What is written out wins over what a merge key brings, wherever the two stand.
  #fields(pairs: readonly Pair[]): ReadonlyMap<string, PlacedField> {
    const fields = new Map<string, PlacedField>();
    const firsts = new Map<string, Place>();
    for (const { key, value: node } of pairs) {
      const at = this.#placeOf(key);
      const name = this.#name(key, at, firsts);
      const value = node === null ? absentAfter(key, at) : this.#below(name ?? '', node);
      if (isScalar(key) && plainText(key) === '<<') this.#merge(value, fields);
      else if (name !== undefined) fields.set(name, { key: at, value });
    }
    return fields;
  }

  /** The text of a key; `undefined`, with a problem, where it cannot be one. */
  #name(key: Node, at: Place, firsts: Map<string, Place>): string | undefined {
    const value = isScalar(key) ? scalarOf(key) : null;
    const name = isScalar(key) ? (typeof value === 'string' ? value : plainText(key)) : undefined;
    if (name === undefined || name === '__proto__' || value === null) {
      const what = name === undefined ? 'a list, an object or an alias' : quoted(name);
      this.#problems.push(say.forbiddenKey(this.#locationOf(at), what));
      return undefined;
    }
    this.#anchored(key).value = { kind: 'scalar', value, at };
    const problem = scalarProblem(name, undefined);
    if (problem !== undefined) this.#problems.push(problem(this.#locationOf(at)));
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, at);
    else this.#problems.push(this.#repeatedName(name, at, first));
    return name;
  }

  #repeatedName(name: string, at: Place, first: Place): Problem {
    const location = this.#locationOf(at);
    this.#lineStarts ??= lineStarts(this.#document.text);
    const line = lineIndex(this.#lineStarts, first.offset) + 1;
    return say.duplicateKey({ ...location, path: [...location.path, name], key: true }, name, line);
  }

  #merge(merged: Placed, into: Map<string, PlacedField>): void {
    const maps = merged.kind === 'list' ? merged.items : [merged];
    if (maps.some(({ kind }) => kind !== 'map')) this.#problems.push(say.wrongMerge(this.#locationOf(merged.at)));
    for (const [name, field] of maps.flatMap((map) => (map.kind === 'map' ? [...map.fields] : []))) {
      if (!into.has(name)) into.set(name, field);
    }
  }

  #below(step: string | number, node: Node): Placed {
    this.#path.push(step);
    const value = this.#value(node);
    this.#path.pop();
    return value;
  }

  #placeOf(node: Node): Place {
    return { source: this.#document.at.source, offset: node.range?.[0] ?? 0 };
  }

  #locationOf({ offset }: Place): Location {
    return { ...this.#document.at, path: [...this.#path], offset };
  }
}

function absentAfter(key: Node, { source, offset }: Place): Placed {
  return { kind: 'scalar', value: null, at: { source, offset: key.range?.[1] ?? offset } };
}

function scalarOf({ value }: Scalar): PlacedScalar['value'] {
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value);
}

/** What is written, where that is without quotes; `undefined` for quoted and block text. */
function plainText({ type, source }: Scalar): string | undefined {
  return type === undefined || type === 'PLAIN' ? (source ?? '') : undefined;
}

/** Whole numbers with more digits than this are inexact, whatever they are. */
const MOST_DIGITS = 400;

/**
 * What is wrong with a text or number by itself: characters that no program argument can hold, numbers that another reader
 * sees as other numbers, numbers that JSON or JavaScript cannot hold.
 */
function scalarProblem(
  value: PlacedScalar['value'],
  plain: string | undefined,
): ((at: Location) => Problem) | undefined {
  if (typeof value === 'string') {
    const forbidden = value.search(/\0|\p{Surrogate}/u);
    return forbidden === -1 ? undefined : (at) => say.forbiddenCharacter(at, value.codePointAt(forbidden) ?? 0);
  }
  if (typeof value !== 'number' || plain === undefined) return undefined;
  const octal = octalOf(plain);
  if (octal !== undefined && octal !== value) return (at) => say.ambiguousNumber(at, plain, octal);
  if (!Number.isFinite(value)) return (at) => say.infiniteNumber(at, plain);
  return isExact(plain, value) ? undefined : (at) => say.inexactNumber(at, plain);
}

// YAML 1.1, and with it the reader of kubectl and of GitOps agents: a leading zero makes a number octal.
function octalOf(plain: string): number | undefined {
  const match = /^([-+]?)0([0-7]+)$/.exec(plain);
  if (match?.[2] === undefined) return undefined;
  const magnitude = Number.parseInt(match[2], 8);
  return match[1] === '-' ? -magnitude : magnitude;
}

function isExact(plain: string, value: number): boolean {
  if (Number.isSafeInteger(value) || !/^[-+]?(?:\d+|0x[\da-f]+|0o[0-7]+)$/i.test(plain)) return true;
  if (plain.length > MOST_DIGITS) return false;
  const magnitude = BigInt(plain.replace(/^[-+]/, ''));
  return magnitude === BigInt(Math.abs(value));
}
