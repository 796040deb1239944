import { nearest } from '../model/nearest.ts';
import { below, type Location, type Problem } from '../model/problem.ts';
import { LIMITS } from '../yaml/read.ts';
import {
  fieldOf,
  type Place,
  type Placed,
  type PlacedField,
  type PlacedList,
  type PlacedMap,
  textOf,
} from '../yaml/tree.ts';
import type { Patched } from './merge.ts';
import { failedTest, notAnOperation, nothingAt, tooMuch } from './problems.ts';

const OPERATIONS = ['add', 'remove', 'replace', 'move', 'copy', 'test'] as const;

/** One operation; a path holds the steps from the root. */
interface Operation {
  readonly op: (typeof OPERATIONS)[number];
  readonly path: Pointer;
  /** Of move and copy. */
  readonly from: Pointer;
  /** Of add, replace and test. */
  readonly value: Placed;
}

interface Pointer {
  readonly text: string;
  readonly steps: readonly string[];
  readonly at: Place;
}

/**
 * Applies the operations of a JSON patch one after another; the first that cannot be applied ends it, as those after it
 * count on it.
 * @param at - where the list of operations lies
 * @see https://www.rfc-editor.org/rfc/rfc6902
 */
export function applyOperations(base: Placed, operations: readonly Placed[], at: Location): Patched {
  const draft = new Draft();
  let value = base;
  for (const [index, written] of operations.entries()) {
    const place = below(at, index);
    const operation = operationOf(written, place);
    const next = isProblem(operation) ? operation : applied({ root: value, draft }, operation, place);
    if (isProblem(next)) return { value: base, problems: [next] };
    value = next;
  }
  return { value, problems: [] };
}

function isProblem(made: Operation | Placed | Problem): made is Problem {
  return 'code' in made;
}

function operationOf(written: Placed, at: Location): Operation | Problem {
  const op = OPERATIONS.find((name) => name === textOf(written, 'op'));
  if (op === undefined) {
    return notAnOperation(at, 'this is no operation', `write op: ${OPERATIONS.slice(0, -1).join(', ')} or test`);
  }
  const path = pointerAt(written, 'path');
  const from = op === 'move' || op === 'copy' ? pointerAt(written, 'from') : path;
  const value = op === 'add' || op === 'replace' || op === 'test' ? fieldOf(written, 'value') : written;
  if (path === undefined || from === undefined) {
    const field = path === undefined ? 'path' : 'from';
    return notAnOperation(
      below(at, field),
      `${field} must say a place in the document`,
      'write the way from the root, such as /spec/replicas',
    );
  }
  if (value === undefined) return notAnOperation(at, `${op} needs a value`, 'add "value"');
  return { op, path, from, value };
}

// `__proto__` means something to programs and nothing to Kubernetes.
function pointerAt(written: Placed, name: string): Pointer | undefined {
  const text = textOf(written, name);
  const field = fieldOf(written, name);
  if (text === undefined || field === undefined || !/^(?:$|\/)/.test(text)) return undefined;
  const steps = text
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.includes('__proto__') ? undefined : { text, steps, at: field.at };
}

/** A document, and what of it is made already by the operations of one patch. */
interface Edited {
  readonly root: Placed;
  readonly draft: Draft;
}

function applied(before: Edited, operation: Operation, at: Location): Placed | Problem {
  const { root, draft } = before;
  const { op, path, value } = operation;
  const missing = (): Problem => nothingAt(below(at, 'path'), path.text, nearestStep(root, path.steps));
  const found = valueAt(root, path.steps);
  switch (op) {
    case 'add':
      return edited(draft, root, path.steps, adding(path, value)) ?? missing();
    case 'replace':
      return edited(draft, root, path.steps, replacing(value)) ?? missing();
    case 'remove':
      return edited(draft, root, path.steps, removed) ?? missing();
    case 'test':
      if (found === undefined) return missing();
      return isSame(found, value) ? root : failedTest(below(at, 'path'), path.text, words(found));
    default:
      return carried(before, operation, at);
  }
}

/** Moves or copies a value. */
function carried({ root, draft }: Edited, { op, path, from }: Operation, at: Location): Placed | Problem {
  const missing = (pointer: Pointer, field: 'path' | 'from'): Problem =>
    nothingAt(below(at, field), pointer.text, nearestStep(root, pointer.steps));
  const source = valueAt(root, from.steps);
  if (op === 'copy' && source !== undefined && !draft.share(source)) return tooMuch(at);
  const rest = op === 'move' ? edited(draft, root, from.steps, removed) : root;
  if (source === undefined || rest === undefined) return missing(from, 'from');
  return edited(draft, rest, path.steps, adding(path, source)) ?? missing(path, 'path');
}

/** A change of what lies at one step of an object or list; undefined where it cannot be made. */
type Edit = (around: Placed, step: string, draft: Draft) => Placed | undefined;

function edited(draft: Draft, root: Placed, steps: readonly string[], edit: Edit): Placed | undefined {
  const around: { readonly value: Placed; readonly step: string }[] = [];
  let inner = root;
  for (const step of steps.slice(0, -1)) {
    around.push({ value: inner, step });
    const next = childAt(inner, step);
    if (next === undefined) return undefined;
    inner = next;
  }
  const last = steps.at(-1);
  const changed = last === undefined ? undefined : edit(inner, last, draft);
  return around.reduceRight<Placed | undefined>(
    (value, outer) => value && replacing(value)(outer.value, outer.step, draft),
    changed,
  );
}

/**
 * The objects and lists that the operations of one patch have made: these are changed where they are, all others copied
 * first. A value never changes for whoever had it before.
 */
class Draft {
  readonly #fields = new WeakMap<PlacedMap['fields'], Map<string, PlacedField>>();
  readonly #items = new WeakMap<PlacedList['items'], Placed[]>();
  #left = LIMITS.values;

  /** An object that may be changed, with the same fields. */
  map(map: PlacedMap): { readonly map: PlacedMap; readonly fields: Map<string, PlacedField> } {
    const own = this.#fields.get(map.fields);
    if (own !== undefined) return { map, fields: own };
    const fields = new Map(map.fields);
    this.#fields.set(fields, fields);
    return { map: { ...map, fields }, fields };
  }

  /** A list that may be changed, with the same elements. */
  list(list: PlacedList): { readonly list: PlacedList; readonly items: Placed[] } {
    const own = this.#items.get(list.items);
    if (own !== undefined) return { list, items: own };
    const items = [...list.items];
    this.#items.set(items, items);
    return { list: { ...list, items }, items };
  }

  /** Lets a value stand in several places: from now on it is copied before it changes. False: too much is copied in all. */
  share(value: Placed): boolean {
    this.#left -= 1;
    if (this.#left < 0) return false;
    if (value.kind === 'scalar') return true;
    if (value.kind === 'list') {
      this.#items.delete(value.items);
      return value.items.every((item) => this.share(item));
    }
    this.#fields.delete(value.fields);
    return [...value.fields.values()].every((field) => this.share(field.value));
  }
}

function valueAt(root: Placed, steps: readonly string[]): Placed | undefined {
  return steps.reduce<Placed | undefined>((inner, step) => inner && childAt(inner, step), root);
}

function childAt(around: Placed, step: string): Placed | undefined {
  if (around.kind === 'map') return fieldOf(around, step);
  return around.kind === 'list' && isIndex(step) ? around.items[Number(step)] : undefined;
}

function adding({ at }: Pointer, value: Placed): Edit {
  return (around, step, draft) => {
    if (around.kind === 'map') {
      const { map, fields } = draft.map(around);
      fields.set(step, { key: fields.get(step)?.key ?? at, value });
      return map;
    }
    const length = around.kind === 'list' ? around.items.length : -1;
    const index = step === '-' ? length : isIndex(step) ? Number(step) : Number.NaN;
    if (around.kind !== 'list' || !(index <= length)) return undefined;
    const { list, items } = draft.list(around);
    items.splice(index, 0, value);
    return list;
  };
}

function replacing(value: Placed): Edit {
  return (around, step, draft) => {
    if (childAt(around, step) === undefined) return undefined;
    if (around.kind === 'list') {
      const { list, items } = draft.list(around);
      items[Number(step)] = value;
      return list;
    }
    const field = around.kind === 'map' ? around.fields.get(step) : undefined;
    if (around.kind !== 'map' || field === undefined) return undefined;
    const { map, fields } = draft.map(around);
    fields.set(step, { ...field, value });
    return map;
  };
}

const removed: Edit = (around, step, draft) => {
  if (childAt(around, step) === undefined) return undefined;
  if (around.kind === 'map') {
    const { map, fields } = draft.map(around);
    fields.delete(step);
    return map;
  }
  if (around.kind !== 'list') return undefined;
  const { list, items } = draft.list(around);
  items.splice(Number(step), 1);
  return list;
};

function isIndex(step: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(step);
}

function isSame(a: Placed, b: Placed): boolean {
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.value === b.value;
  if (b.kind === 'scalar') return false;
  if (a.kind === 'list' || b.kind === 'list') {
    if (a.kind !== 'list' || b.kind !== 'list' || a.items.length !== b.items.length) return false;
    return a.items.every((item, index) => isSameOr(item, b.items[index]));
  }
  return (
    a.fields.size === b.fields.size && [...a.fields].every(([name, { value }]) => isSameOr(value, fieldOf(b, name)))
  );
}

function isSameOr(a: Placed, b: Placed | undefined): boolean {
  return b !== undefined && isSame(a, b);
}

/** The pointer that a person may have meant: with the first step that leads nowhere spelled as a field that is there. */
function nearestStep(root: Placed, steps: readonly string[]): string | undefined {
  let inner: Placed = root;
  for (const [depth, step] of steps.entries()) {
    const next = childAt(inner, step);
    if (next === undefined) {
      const near = inner.kind === 'map' ? nearestOfFew(step, inner.fields) : undefined;
      return near === undefined ? undefined : pointerText([...steps.slice(0, depth), near, ...steps.slice(depth + 1)]);
    }
    inner = next;
  }
  return undefined;
}

/** An object with more fields holds names that somebody chose; to look at all of them costs more than a hint is worth. */
const MOST_FIELDS = 1000;

function nearestOfFew(step: string, fields: PlacedMap['fields']): string | undefined {
  return fields.size > MOST_FIELDS ? undefined : nearest(step, [...fields.keys()]);
}

function pointerText(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function words(found: Placed): string {
  if (found.kind === 'scalar') return JSON.stringify(found.value);
  return found.kind === 'list' ? 'a list' : 'an object';
}
