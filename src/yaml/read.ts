import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, type Node, Parser } from 'yaml';
import type { Json } from '../model/json.ts';
import type { Location, Problem } from '../model/problem.ts';
import * as say from '../model/problem-words.ts';
import type { ListNode, MapNode, ScalarNode, SourceNode } from './source-tree.ts';
import { syntaxWords } from './syntax-words.ts';
import { textProblems } from './text-rules.ts';
import { readValue } from './tree.ts';

/** What keeps a hostile text from taking time and memory. */
export interface ReadLimits {
  /** Longest text, in UTF-16 units. */
  readonly characters: number;
  /** Most lines, words, brackets, commas and quotes in the text, and most values once aliases are written out. */
  readonly values: number;
  readonly documents: number;
  /** Most values inside of one another; a pod's spec in a ModelInfer needs 20. */
  readonly depth: number;
}

const LIMITS: ReadLimits = { characters: 8 * 2 ** 20, values: 150_000, documents: 1000, depth: 100 };

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  // Checked by readValue, which sees keys as Kubernetes does.
  uniqueKeys: false,
  resolveKnownTags: false,
  logLevel: 'silent',
} as const;

/** One document of a text. */
interface SourceDocument {
  /** Position in the text, from 0; a document that could not be read is counted too. */
  readonly index: number;
  readonly value: Json;
}

/** A text and what it holds. */
export interface SourceText {
  readonly source: string;
  readonly text: string;
  /** Documents without syntax errors. */
  readonly documents: readonly SourceDocument[];
  /** How each document is written, by index; for {@link import('./locate.ts').positionsIn}. */
  readonly trees: readonly (SourceNode | undefined)[];
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML 1.2 (and so JSON), one or many documents, merge keys included. All problems come back at once; what a
 * YAML 1.1 reader such as Kubernetes' own would see as another number is one of them.
 * @param source - what problems call the text: a file as the user named it, or `<stdin>`
 */
export function readDocuments(source: string, text: string, limits: ReadLimits = LIMITS): SourceText {
  const at: Location = { source, path: [] };
  const refused = (problems: readonly Problem[]) => ({ source, text, documents: [], trees: [], problems });
  const unreadable = textProblems(text, at, limits);
  if (unreadable.length > 0) return refused(unreadable);
  const tokens = [...new Parser().parse(text)];
  if (tokens.length > limits.documents) return refused([say.tooLarge(at, 'documents', limits.documents)]);
  const deep = tooDeepOffset(tokens, limits.depth);
  if (deep !== undefined) return refused([say.tooDeep({ ...at, offset: deep }, limits.depth)]);
  return composedText({ source, text, limits }, tokens);
}

interface Reading {
  readonly source: string;
  readonly text: string;
  readonly limits: ReadLimits;
}

function composedText({ source, text, limits }: Reading, tokens: readonly CST.Token[]): SourceText {
  const composer = new Composer(OPTIONS);
  const composed = [...composer.compose(tokens, true, text.length)];
  const trees = composed.map(treeOf);
  const read = composed.map((document, index) => {
    const at: Location = index === 0 ? { source, path: [] } : { source, document: index, path: [] };
    const problems = syntaxProblems(document, text, at);
    const root = trees[index];
    return problems.length > 0 || root === undefined ? { problems } : readValue(root, { text, at, limits });
  });
  const documents = read.flatMap(({ value }, index) => (value === undefined ? [] : [{ index, value }]));
  return { source, text, documents, trees, problems: read.flatMap(({ problems }) => problems) };
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

/** The first syntax error of each line: those after it follow from it more often than not. */
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
    const words = syntaxWords(code, message);
    problems.push(say.syntaxError({ ...at, offset }, words.message, words.hint));
  }
  return problems;
}

function treeOf(document: Document.Parsed): SourceNode | undefined {
  return document.contents === null ? undefined : nodeOf(document.contents, new Map());
}

type Anchors = Map<string, SourceNode>;

function nodeOf(node: Node, anchors: Anchors): SourceNode {
  const [start, end] = node.range ?? [0, 0];
  const span = { start, end, ...(node.tag === undefined ? {} : { tag: node.tag }) };
  if (isAlias(node)) return { ...span, kind: 'alias', name: node.source, target: anchors.get(node.source) };
  if (isSeq<Node>(node))
    return fillList(node.items, anchored(node, { ...span, kind: 'list', items: [] }, anchors), anchors);
  if (isMap<Node, Node | null>(node)) {
    return fillMap(node.items, anchored(node, { ...span, kind: 'map', entries: [] }, anchors), anchors);
  }
  return anchored(node, scalarOf(node, span), anchors);
}

// Before its elements are read: one of them may be an alias of the whole, which readValue refuses.
function anchored<T extends SourceNode>(node: Node, made: T, anchors: Anchors): T {
  if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, made);
  return made;
}

function fillList(items: readonly Node[], list: ListNode, anchors: Anchors): ListNode {
  for (const item of items) list.items.push(nodeOf(item, anchors));
  return list;
}

function fillMap(pairs: readonly { key: Node; value: Node | null }[], map: MapNode, anchors: Anchors): MapNode {
  for (const pair of pairs) {
    const key = nodeOf(pair.key, anchors);
    map.entries.push({ key, value: pair.value === null ? absentAt(key.end) : nodeOf(pair.value, anchors) });
  }
  return map;
}

// `{key}`: a key without a value.
function absentAt(offset: number): ScalarNode {
  return { kind: 'scalar', start: offset, end: offset, value: null, plain: '' };
}

function scalarOf(node: Node, span: { start: number; end: number; tag?: string }): ScalarNode {
  if (!isScalar(node)) throw new Error('the YAML library made a value of no known kind: please report this');
  const { value, type, source } = node;
  const known = typeof value === 'number' || typeof value === 'boolean' || value === null;
  const plain = type === undefined || type === 'PLAIN' ? { plain: source ?? '' } : {};
  return { ...span, kind: 'scalar', value: known ? value : String(value), ...plain };
}
