import { nearest } from '../model/nearest.ts';
import { below, type Location, type Problem } from '../model/problem.ts';
import { fieldOf, type Place, type Placed, textOf, withField, withoutField } from '../yaml/tree.ts';
import type { Patched } from './merge.ts';
import { failedTest, notAnOperation, nothingAt } from './problems.ts';

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
  let value = base;
  for (const [index, written] of operations.entries()) {
    const place = below(at, index);
    const operation = operationOf(written, place);
    const next = isProblem(operation) ? operation : applied(value, operation, place);
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
      `${field} must say a place in the ModelInfer`,
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

function applied(root: Placed, { op, path, from, value }: Operation, at: Location): Placed | Problem {
  const missing = (pointer: Pointer, field: 'path' | 'from'): Problem =>
    nothingAt(below(at, field), pointer.text, nearestStep(root, pointer.steps));
  const found = valueAt(root, path.steps);
  switch (op) {
    case 'add':
      return edited(root, path.steps, adding(path, value)) ?? missing(path, 'path');
    case 'replace':
      return edited(root, path.steps, (around, step) => replaced(around, step, value)) ?? missing(path, 'path');
    case 'remove':
      return edited(root, path.steps, removed) ?? missing(path, 'path');
    case 'test':
      if (found === undefined) return missing(path, 'path');
      return isSame(found, value) ? root : failedTest(below(at, 'path'), path.text, words(found));
    default: {
      const source = valueAt(root, from.steps);
      const rest = op === 'move' ? edited(root, from.steps, removed) : root;
      if (source === undefined || rest === undefined) return missing(from, 'from');
      return edited(rest, path.steps, adding(path, source)) ?? missing(path, 'path');
    }
  }
}

/** A change of what lies at one step of an object or list; undefined where it cannot be made. */
type Edit = (around: Placed, step: string) => Placed | undefined;

function edited(root: Placed, steps: readonly string[], edit: Edit): Placed | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return undefined;
  if (rest.length === 0) return edit(root, step);
  const inner = childAt(root, step);
  const next = inner === undefined ? undefined : edited(inner, rest, edit);
  return next === undefined ? undefined : replaced(root, step, next);
}

function valueAt(root: Placed, steps: readonly string[]): Placed | undefined {
  return steps.reduce<Placed | undefined>((inner, step) => inner && childAt(inner, step), root);
}

function childAt(around: Placed, step: string): Placed | undefined {
  if (around.kind === 'map') return fieldOf(around, step);
  return around.kind === 'list' && isIndex(step) ? around.items[Number(step)] : undefined;
}

function adding({ at }: Pointer, value: Placed): Edit {
  return (around, step) => {
    if (around.kind === 'map') return withField(around, step, { key: around.fields.get(step)?.key ?? at, value });
    if (around.kind !== 'list') return undefined;
    const index = step === '-' ? around.items.length : isIndex(step) ? Number(step) : Number.NaN;
    return index <= around.items.length ? { ...around, items: around.items.toSpliced(index, 0, value) } : undefined;
  };
}

function replaced(around: Placed, step: string, value: Placed): Placed | undefined {
  if (around.kind === 'list') {
    const index = Number(step);
    return isIndex(step) && index < around.items.length
      ? { ...around, items: around.items.with(index, value) }
      : undefined;
  }
  const field = around.kind === 'map' ? around.fields.get(step) : undefined;
  return around.kind === 'map' && field !== undefined ? withField(around, step, { ...field, value }) : undefined;
}

const removed: Edit = (around, step) => {
  if (childAt(around, step) === undefined) return undefined;
  if (around.kind === 'map') return withoutField(around, step);
  return around.kind === 'list' ? { ...around, items: around.items.toSpliced(Number(step), 1) } : undefined;
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
      const near = inner.kind === 'map' ? nearest(step, [...inner.fields.keys()]) : undefined;
      return near === undefined ? undefined : pointerText([...steps.slice(0, depth), near, ...steps.slice(depth + 1)]);
    }
    inner = next;
  }
  return undefined;
}

function pointerText(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function words(found: Placed): string {
  if (found.kind === 'scalar') return JSON.stringify(found.value);
  return found.kind === 'list' ? 'a list' : 'an object';
}
