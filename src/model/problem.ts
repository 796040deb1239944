import type { Path } from './json.ts';
import { frugalNearest } from './nearest.ts';

/**
 * Every kind of problem that flotilla finds in what people write, by its stable name.
 * Each has a section of its name in docs/problems.md.
 */
export const PROBLEM_CODES = [
  // text → tree
  'syntax',
  'duplicate-key',
  'too-large',
  'too-deep',
  'too-many-aliases',
  'forbidden-key',
  'forbidden-character',
  'ambiguous-number',
  'inexact-number',
  'unknown-kind',
  'no-model',
  // structure
  'unknown-field',
  'wrong-type',
  'missing-field',
  'outside-path',
  'unsupported-value',
  'out-of-range',
  // a dialect's own rules
  'invalid-name',
  'name-too-long',
  'scheduler',
  'budget',
  'partition',
  'roles',
  'gang',
  'topology',
  'worker-template',
  'plugin',
  'system-key',
  'too-many-pods',
  'collision',
  'drain',
  // what an API server would refuse
  'invalid-value',
  'duplicate-value',
  'forbidden-field',
  'invalid-reference',
  'quantity',
  // what an API server takes, and no model can run with
  'windows-pod',
  'removed-volume',
  // state files
  'rollout-state',
  'revision-file',
  'merge-conflict',
  // environments
  'environment',
  'patch-target',
  'patch-merge',
  'patch-operation',
  // manifests beside a model
  'companion',
  'companion-model',
  // warnings
  'image-tag',
  'unknown-variable',
  'variable-order',
  'no-accelerator',
  'gang-spread',
  'no-readiness-probe',
  'unused-worker-template',
  'capped-minimum',
  'soft-tier',
  'startup-policy',
  'replaced-variable',
  'absent-label',
  'large-model',
  'large-pod',
  'no-service',
  'host-network-dns',
  'host-port',
  'probe-port',
  'unused-image',
  'companion-reference',
  'selector',
  'target-port',
] as const;

/** The stable name of a kind of problem. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/**
 * Where a problem lies: a source (a file as the user named it, `<stdin>` or a construct path), the index of the
 * document in it (0 when left out) and the path in that document. A syntax error has no path: it carries the offset
 * in the text, in UTF-16 units.
 */
export interface Location {
  readonly source: string;
  readonly document?: number;
  readonly path: Path;
  /** Points at the key rather than at the value: for unknown fields and system keys. */
  readonly key?: boolean;
  readonly offset?: number;
}

/** Something wrong with what a person wrote; errors stop everything, warnings nothing. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly at: Location;
  /** What is wrong, without position, path or colour. */
  readonly message: string;
  /** What to do about it: one imperative sentence or a question. */
  readonly hint?: string;
}

/** What is wrong, and what to do about it. */
export interface Words {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A problem that stops everything. */
export function error(code: ProblemCode, at: Location, words: Words): Problem {
  return problem({ code, severity: 'error', at }, words);
}

/** A problem that stops nothing. */
export function warning(code: ProblemCode, at: Location, words: Words): Problem {
  return problem({ code, severity: 'warning', at }, words);
}

function problem(about: Omit<Problem, keyof Words>, { message, hint }: Words): Problem {
  return { ...about, message: bounded(message), ...(hint === undefined ? {} : { hint: bounded(hint) }) };
}

/** Longest message; a file may hold a name of millions of characters. */
const LONGEST = 1000;

function bounded(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/\p{Surrogate}$/u, '')}…` : text;
}

/** A text as problems cite it: in quotes, cut when it is long. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}

/** A text as problems cite it where it needs no quotes, such as a number: cut when it is long. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Words of which one is meant, as sentences name them: `a`, `a or b`, `a, b or c`. */
export function eitherText(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}

/** Names that a message lists; of more it says how many. */
const MOST_LISTED = 8;

/** Names as messages list them: the first few, and how many there are besides. */
export function listed(names: ReadonlySet<string> | ReadonlyMap<string, unknown>): string {
  const first: string[] = [];
  for (const name of names.keys()) {
    if (first.length === MOST_LISTED) return `${first.join(', ')} and ${names.size - first.length} more`;
    first.push(shortened(name));
  }
  return first.join(', ');
}

/** An array with at least one element. */
type NonEmpty<T> = readonly [T, ...T[]];

/** A value with the warnings about it, or the problems (at least one an error) that keep it from being one. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: NonEmpty<Problem> };

/** Whether any of the problems is an error. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** Gives the value, or the problems when one of them is an error. */
export function parsed<T>(value: () => T, problems: readonly Problem[]): Parsed<T> {
  const [first, ...rest] = problems;
  if (first !== undefined && hasError(problems)) return { ok: false, problems: [first, ...rest] };
  return { ok: true, value: value(), warnings: problems };
}

/** The location of something inside of what `at` points to. */
export function below(at: Location, ...path: Path): Location {
  return { ...at, path: [...at.path, ...path] };
}

/** A place in a text that a person can open. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** The whole line, without its end. */
  readonly lineText: string;
}

/** Finds the place of a location; `undefined` where the source has no text, such as a construct. */
export type PositionOf = (at: Location) => Position | undefined;

/** Problems, and where each of them lies in the texts that people can open. */
export interface Problems {
  readonly all: readonly Problem[];
  readonly positionOf: PositionOf;
}

/** Problems without a text that people could open: what was read was a value already, or came from standard input. */
export function withoutPlaces(all: readonly Problem[]): Problems {
  return { all, positionOf: () => undefined };
}

/** The problems of several readings together; the place of a problem is asked of each reading in turn. */
export function joinedProblems(parts: readonly Problems[]): Problems {
  const positionOf: PositionOf = (at) => {
    for (const part of parts) {
      const position = part.positionOf(at);
      if (position !== undefined) return position;
    }
    return undefined;
  };
  return { all: parts.flatMap(({ all }) => all), positionOf };
}

/**
 * Drops problems that follow from others: those of a value, or of what lies in it, of which something is said already,
 * and a missing field that an unknown one beside it was meant to be.
 * @param said - problems of an earlier layer
 */
export function withoutImplied(problems: readonly Problem[], said: readonly Problem[]): readonly Problem[] {
  const places = new Map<number, SaidPlace>();
  for (const problem of said) {
    const { path, document = 0 } = problem.at;
    let place = insideOf(places, document);
    const around = path.slice(0, -1);
    for (const step of around) place = insideOf(place.inside, step);
    if (problem.code === 'unknown-field') place.unknown.push(nameOf(path));
    for (const step of path.slice(-1)) insideOf(place.inside, step).isSaid = true;
  }
  const near = frugalNearest();
  return problems.filter(({ code, at }) => {
    const { path, document = 0 } = at;
    let place = places.get(document);
    for (const [depth, step] of path.entries()) {
      const isLast = depth === path.length - 1;
      const isMisspelt = (name: string): boolean => near(name, [nameOf(path)]) !== undefined;
      if (isLast && code === 'missing-field' && place?.unknown.some(isMisspelt)) return false;
      place = place?.inside.get(step);
      if (place?.isSaid) return false;
    }
    return true;
  });
}

/** A value of which something is said, or in which such values lie. */
interface SaidPlace {
  isSaid: boolean;
  /** Names of its fields that are not known. */
  readonly unknown: string[];
  readonly inside: Map<Path[number], SaidPlace>;
}

function insideOf<Step extends Path[number]>(places: Map<Step, SaidPlace>, step: Step): SaidPlace {
  const known = places.get(step);
  if (known !== undefined) return known;
  const place = { isSaid: false, unknown: [], inside: new Map() };
  places.set(step, place);
  return place;
}

function nameOf(path: Path): string {
  return String(path.at(-1) ?? '');
}
