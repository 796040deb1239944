import type { Json, Path } from '../model/json.ts';
import { nearest } from '../model/nearest.ts';
import { below, type Location, type Problem } from '../model/problem.ts';
import { LIMITS } from '../yaml/read.ts';
import { changedAt, fieldOf, type Placed, type PlacedMap, plainValue, type Size, sizer, textOf } from '../yaml/tree.ts';
import type { Environment, Patch, Target } from './environments.ts';
import { type ImageChange, withImages } from './images.ts';
import { applyOperations } from './json-patch.ts';
import { type Patched, strategicMerge } from './merge.ts';
import * as say from './problems.ts';

/** Where the pod templates of a document lie. */
export type TemplatePaths = (document: Json) => readonly Path[];

/** A document as an environment has it. */
export interface Overlaid extends Patched {
  /** What of the environment concerned it. */
  readonly used: readonly (Patch | ImageChange)[];
}

/**
 * Makes of a document what an environment says: its patches in order, then namespace, name, labels, annotations and
 * images, as kustomize does. Every value keeps its place.
 * @param at - where the document lies
 * @param templatesOf - labels, annotations and images go to pod templates too
 */
export function overlay(base: Placed, environment: Environment, at: Location, templatesOf: TemplatePaths): Overlaid {
  const problems: Problem[] = [];
  const used: (Patch | ImageChange)[] = [];
  const sizeOf = sizer(LIMITS.depth);
  let value: Placed | undefined = base;
  for (const patch of environment.patches) {
    if (value === undefined || !isFor(patch.target, base)) continue;
    used.push(patch);
    if (used.length > MOST_PATCHES) return { value: undefined, used, problems: [say.tooManyPatches(at, MOST_PATCHES)] };
    const patched: Patched =
      patch.value.kind === 'list'
        ? applyOperations(value, patch.value.items, patch.at)
        : strategicMerge(value, patch.value, patch.at);
    value = patched.value;
    for (const problem of patched.problems) problems.push(problem);
    if (value !== undefined && isTooMuch(sizeOf(value))) return { value: undefined, used, problems: [say.tooMuch(at)] };
  }
  if (value === undefined || problems.length > 0) return { value: undefined, used, problems };
  const templates = templatesOf(plainValue(value));
  const named = withMetadata(value, environment, at, templates);
  const images = withImages(named, environment.images, templates);
  return { value: images.value, used: [...used, ...images.used], problems };
}

/** Most patches of one model: each is applied to the whole of it. */
const MOST_PATCHES = 200;

/** Whether a document is larger or deeper than what people may write. */
function isTooMuch({ values, depth }: Size): boolean {
  return values > LIMITS.values || depth > LIMITS.depth;
}

function isFor({ kind, name, namespace }: Target, base: Placed): boolean {
  if (kind !== undefined && kind !== textOf(base, 'kind')) return false;
  const metadata = fieldOf(base, 'metadata');
  return fits(name, textOf(metadata, 'name')) && fits(namespace, textOf(metadata, 'namespace') ?? 'default');
}

function fits(pattern: string | undefined, text = ''): boolean {
  if (pattern === undefined) return true;
  const parts = pattern.split('*');
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from <= text.length - last.length;
}

function withMetadata(root: Placed, environment: Environment, at: Location, templates: readonly Path[]): Placed {
  const { labels, annotations, namespace, namePrefix } = environment;
  const merged = (into: Placed, fields: Readonly<Record<string, Placed | undefined>>): Placed =>
    strategicMerge(into, objectOf({ metadata: objectOf(fields) }), at).value ?? into;
  const name = prefixed(namePrefix, fieldOf(fieldOf(root, 'metadata'), 'name'));
  const whole = merged(root, { name, namespace, labels, annotations });
  if (labels === undefined && annotations === undefined) return whole;
  return templates.reduce(
    (value, path) => changedAt(value, path, (template) => merged(template, { labels, annotations })),
    whole,
  );
}

function prefixed(prefix: Placed | undefined, name: Placed | undefined): Placed | undefined {
  if (prefix?.kind !== 'scalar' || name?.kind !== 'scalar') return undefined;
  return { ...prefix, value: `${prefix.value}${name.value}` };
}

/** An object of the fields that there are; its place is that of the first, which nobody asks for. */
function objectOf(fields: Readonly<Record<string, Placed | undefined>>): PlacedMap {
  const there = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, { key: value.at, value }] as const],
  );
  return { kind: 'map', fields: new Map(there), at: there[0]?.[1].key ?? { source: '', offset: 0 } };
}

/** The problems of those parts of an environment that concerned no model: patches and images. */
export function unusedProblems(
  { patches, images }: Environment,
  used: ReadonlySet<Patch | ImageChange>,
  names: readonly string[],
): readonly Problem[] {
  return [
    ...patches
      .filter((patch) => !used.has(patch))
      .map(({ target }) =>
        say.noTarget(target.at, names, target.name === undefined ? undefined : nearest(target.name, names)),
      ),
    ...images.filter((image) => !used.has(image)).map(({ at, name }) => say.unusedImage(below(at, 'name'), name)),
  ];
}
