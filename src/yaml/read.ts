import { Composer, type CST, type Document, Parser } from 'yaml';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { Location, PositionOf, Problem } from '../model/problem.ts';
import { positionsIn } from './locate.ts';
import { PLAIN_DEPTH, plainDocuments } from './plain.ts';
import * as say from './problems.ts';
import { isLocal, syntaxWords } from './problems.ts';
import { resolve } from './resolve.ts';
import { type Placed, plainValue } from './tree.ts';

/** The bounds on size, depth and aliases that keep a hostile text from taking time and memory. */
export interface ReadLimits {
  /** Longest text, in UTF-16 units. */
  readonly characters: number;
  /** Most lines, words, brackets, commas and quotes in the text, and most values once aliases are written out. */
  readonly values: number;
  readonly documents: number;
  /** Most lists and objects inside of one another; a pod's spec in a ModelInfer needs 20. */
  readonly depth: number;
  /** Of texts that hold none of what takes long to read, see {@link plainDocuments}. */
  readonly plain: {
    readonly characters: number;
    /** Most lines, brackets and commas. */
    readonly values: number;
  };
}

/** The limits of what people write: a model, a patch, the state of a rollout. */
export const LIMITS: ReadLimits = {
  characters: 4 * 2 ** 20,
  values: 150_000,
  documents: 1000,
  depth: 100,
  plain: { characters: 100_000, values: 100_000 },
};

/**
 * The limits of what programs write: dumps of a cluster, which may be JSON, manifests, items of a KRM function. What takes 5 s
 * or 512 MiB lies beyond them; `npm run bench:largest` measures it. The platform reads JSON, at a hundredth of the price of all of YAML.
 */
export const DUMP_LIMITS = {
  bytes: 64 * 2 ** 20,
  /** Brackets, braces and commas of JSON: some 12,000 pods. */
  jsonValues: 1_200_000,
  yaml: {
    characters: 4 * 2 ** 20,
    values: 300_000,
    documents: 100_000,
    depth: 100,
    plain: { characters: 64 * 2 ** 20, values: 1_200_000 },
  },
} as const;

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  // Keys are checked as Kubernetes sees them, once they are texts.
  uniqueKeys: false,
  resolveKnownTags: false,
  logLevel: 'silent',
} as const;

/** One document of a text. */
export interface SourceDocument {
  /** Position in the text, from 0; a document that could not be read is counted too. */
  readonly index: number;
  readonly value: Json;
  /** The same value, with the places of its parts; made when it is asked for. */
  readonly tree: () => Placed;
}

/** The documents of a text, its problems, and the place of each in it. */
export interface SourceText {
  readonly source: string;
  /** Documents without syntax errors. */
  readonly documents: readonly SourceDocument[];
  readonly problems: readonly Problem[];
  /** Finds places in this text; a path that leads to nothing, such as a missing field, at the nearest value around it. */
  readonly positionOf: PositionOf;
}

/**
 * Reads YAML 1.2 (and so JSON), one or many documents, merge keys included. All problems come back at once; what a
 * YAML 1.1 reader such as Kubernetes' own would see as another number is one of them.
 * @param source - what problems call the text: a file as the user named it, or `<stdin>`
 */
export function readDocuments(source: string, text: string, limits: ReadLimits = LIMITS): SourceText {
  const values = mayBePlain(text, limits) ? plainDocuments(text) : undefined;
  if (values === undefined || values.length > limits.documents) return readAll(source, text, limits);
  let all: SourceText | undefined;
  const placed = (): SourceText => {
    all ??= readAll(source, text, limits);
    return all;
  };
  return {
    source,
    documents: values.map((value, index) => ({ index, value, tree: () => treeOf(placed(), index) })),
    problems: [],
    positionOf: (at) => placed().positionOf(at),
  };
}

/** Whether the limits allow a text if it is plain. */
function mayBePlain(text: string, { values, depth, plain }: ReadLimits): boolean {
  if (text.length > plain.characters || depth < 2 * PLAIN_DEPTH) return false;
  // A short text cannot hold more than its characters.
  return text.length <= Math.min(values, plain.values) || !hasMore(text, plain.values, PLAIN_VALUES);
}

function treeOf({ documents }: SourceText, index: number): Placed {
  const tree = documents[index]?.tree();
  if (tree === undefined) throw new Error('a plain text is no YAML: please report this');
  return tree;
}

function readAll(source: string, text: string, limits: ReadLimits): SourceText {
  const at: Location = { source, path: [] };
  const refused = (problem: Problem) => ({
    source,
    documents: [],
    problems: [problem],
    positionOf: positionsIn(source, text, []),
  });
  const unreadable = textProblem(text, at, limits);
  if (unreadable !== undefined) return refused(unreadable);
  const tokens = [...new Parser().parse(text)];
  if (tokens.length > limits.documents) return refused(say.tooLarge(at, 'documents', limits.documents));
  const deep = tooDeepOffset(tokens, limits.depth);
  if (deep !== undefined) return refused(say.tooDeep({ ...at, offset: deep }, limits.depth));
  const read = [...new Composer(OPTIONS).compose(tokens, true, text.length)].map((document, index) =>
    readDocument(document, { text, at: index === 0 ? at : { source, document: index, path: [] }, limits }),
  );
  return {
    source,
    documents: read.flatMap(({ tree, isWhole }, index) =>
      tree !== undefined && isWhole ? [{ index, value: plainValue(tree), tree: () => tree }] : [],
    ),
    problems: read.flatMap(({ problems }) => problems),
    positionOf: positionsIn(
      source,
      text,
      read.map(({ tree }) => tree),
    ),
  };
}

/** Reads the objects of a file of manifests that flotilla, or anybody, wrote; other documents are passed over. */
export function parseManifests(
  source: string,
  text: string,
): { readonly objects: readonly JsonObject[]; readonly problems: readonly Problem[] } {
  const { documents, problems } = readDocuments(source, text, DUMP_LIMITS.yaml);
  return { objects: documents.flatMap(({ value }) => (isObject(value) ? [value] : [])), problems };
}

/**
 * Reads what `kubectl get … -o json` or `-o yaml` printed. JSON is read by the platform: it is of our own making or
 * kubectl's, so that duplicate keys and the like are no concern. What is larger than the limits of dumps is one problem.
 */
export function parseDump(source: string, text: string): ReturnType<typeof parseManifests> {
  const isJson = /^\s*\{/.test(text);
  if (isJson && hasMore(text, DUMP_LIMITS.jsonValues, JSON_VALUES)) {
    const problem = say.tooLarge({ source, path: [] }, 'brackets, braces and commas', DUMP_LIMITS.jsonValues);
    return { objects: [], problems: [problem] };
  }
  const json = isJson ? jsonOf(text) : undefined;
  return json === undefined ? parseManifests(source, text) : { objects: [json], problems: [] };
}

function jsonOf(text: string): JsonObject | undefined {
  try {
    const value: Json = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readDocument(
  document: Document.Parsed,
  reading: { readonly text: string; readonly at: Location; readonly limits: ReadLimits },
) {
  const { contents } = document;
  const syntax = syntaxProblems(document, reading.text, reading.at);
  if (contents === null) return { tree: undefined, isWhole: false, problems: syntax };
  const { tree, isBounded, problems } = resolve(contents, reading);
  // What a broken text seems to hold says nothing about what is wrong with it.
  const isBroken = syntax.length > 0;
  return { tree, isWhole: isBounded && !isBroken, problems: isBroken ? syntax : problems };
}

/** The syntax errors up to the first that hides what follows: those after it follow from it more often than not. */
function syntaxProblems(document: Document.Parsed, text: string, at: Location): readonly Problem[] {
  const problems: Problem[] = [];
  if (document.directives.yaml.version === '1.1') {
    problems.push(say.syntaxError({ ...at, offset: 0 }, 'the directive %YAML 1.1 is not supported', 'delete the line'));
  }
  let lineEnd = -1;
  const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  for (const { code, message, pos } of errors) {
    const offset = Math.min(pos[0], text.length);
    if (offset <= lineEnd) continue;
    const end = text.indexOf('\n', offset);
    lineEnd = end === -1 ? text.length : end;
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, lineEnd);
    const words = syntaxWords({ code, message, line });
    problems.push(say.syntaxError({ ...at, offset }, words.message, words.hint));
    if (!isLocal(code)) break;
  }
  return problems;
}

/** Offset of a value that lies too deep; without recursion, as the depth is what is in question. */
function tooDeepOffset(tokens: readonly CST.Token[], limit: number): number | undefined {
  let level = tokens;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return level[0]?.offset;
    level = level.flatMap(tokensInside);
  }
  return undefined;
}

function tokensInside(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((inner) => inner !== null && inner !== undefined));
}

// What YAML does not allow in a text (https://yaml.org/spec/1.2.2/#51-character-set), and halves of characters.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Surrogate}/u;

/** What keeps a text from being read at all: its size, its characters, conflict markers of Git. */
function textProblem(text: string, at: Location, { characters, values }: ReadLimits): Problem | undefined {
  if (text.length > characters) return say.tooLarge(at, 'characters', characters);
  if (hasMoreWords(text, values)) return say.tooLarge(at, 'lines, words, brackets, commas and quotes', values);
  const forbidden = text.search(FORBIDDEN);
  if (forbidden !== -1) return say.forbiddenCharacter({ ...at, offset: forbidden }, text.codePointAt(forbidden) ?? 0);
  const conflict = conflictOffset(text);
  return conflict === undefined ? undefined : say.mergeConflict({ ...at, offset: conflict });
}

/** The lines that Git writes around the two sides of a conflict, in their order. */
const CONFLICT_MARKERS = [/^<{7} /m, /^={7}\r?$/m, /^>{7} /m];

function conflictOffset(text: string): number | undefined {
  let [first, rest]: [number | undefined, string] = [undefined, text];
  for (const marker of CONFLICT_MARKERS) {
    const offset = rest.search(marker);
    if (offset === -1) return undefined;
    first ??= offset;
    rest = rest.slice(offset);
  }
  return first;
}

// An upper bound of what the YAML library has to look at, at the price of one look at each character.
function hasMoreWords(text: string, limit: number): boolean {
  let words = 0;
  let inWord = false;
  for (let offset = 0; offset < text.length && words <= limit; offset++) {
    const code = text.charCodeAt(offset);
    const counts = COUNTED.has(code);
    const inside = code > SPACE && !counts;
    if (counts || (inside && !inWord)) words += 1;
    inWord = inside;
  }
  return words > limit;
}

// Each value of JSON but the first stands behind one of these.
const JSON_VALUES: ReadonlySet<number> = new Set([...'{[,'].map((character) => character.charCodeAt(0)));

// Each value of a plain text stands on a line of its own, or behind one of these.
const PLAIN_VALUES: ReadonlySet<number> = new Set([...'\n{[,'].map((character) => character.charCodeAt(0)));

function hasMore(text: string, limit: number, counted: ReadonlySet<number>): boolean {
  let count = 0;
  for (let offset = 0; offset < text.length && count <= limit; offset++) {
    if (counted.has(text.charCodeAt(offset))) count += 1;
  }
  return count > limit;
}

const SPACE = 0x20;
const COUNTED: ReadonlySet<number> = new Set([...'\n,[]{}"\''].map((character) => character.charCodeAt(0)));
