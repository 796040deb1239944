import fc from 'fast-check';
import { isArray, isObject, type Json, type JsonObject, type Path } from '../../src/model/json.ts';
import type { Arbitrary } from './random-container.ts';
import { randomModelInfer } from './random-model-infer.ts';

const TEXTS = [
  ...[
    '',
    ' ',
    'x',
    'X',
    'x_y',
    'a.b',
    'a/b',
    '../x',
    '/x',
    '-x',
    'x-',
    'x'.repeat(63),
    'x'.repeat(64),
    'x'.repeat(254),
  ],
  ...[
    '0',
    '1',
    '-1',
    '1.5',
    '100m',
    '1e3',
    '1Ki',
    '10%',
    '65536',
    'true',
    '日',
    'a b',
    'a\nb',
    'TCP',
    'Always',
    'None',
  ],
  ...['example.com/x', 'kubernetes.io/hostname', 'nvidia.com/gpu', 'metadata.name', 'Exists', 'In', '10.0.0.1', '::1'],
];
const NUMBERS = [-1, 0, 1, 2, 63, 511, 512, 65_535, 65_536, 2_147_483_647, 2_147_483_648, 1.5];
/** Fields whose value must exist in the cluster, which no reader of the file can know. */
const CLUSTER = new Set<string | number | undefined>([
  'namespace',
  'priorityClassName',
  'runtimeClassName',
  'overhead',
  'serviceAccountName',
]);

/** Every place of a value below the root, parents before children. */
function placesIn(value: Json, path: Path = []): Path[] {
  const children: readonly (readonly [string | number, Json])[] = isArray(value)
    ? [...value.entries()]
    : isObject(value)
      ? Object.entries(value)
      : [];
  return children.flatMap(([step, child]) => [[...path, step], ...placesIn(child, [...path, step])]);
}

/** An odd value of the same type as the one it replaces, so that it is the rules that must notice; undefined: leave out. */
function odd(value: Json, pick: number): Json | undefined {
  const one = <T>(all: readonly T[]): T | undefined => all[pick % all.length];
  if (pick % 11 === 0) return undefined;
  if (typeof value === 'string') return one(TEXTS);
  if (typeof value === 'number') return one(NUMBERS);
  if (typeof value === 'boolean') return !value;
  if (isArray(value)) return one<Json>([[], [...value, ...value], value.slice(1), value.toReversed()]);
  if (isObject(value)) return one<Json>([{}, { ...value, [one(TEXTS) ?? '']: one(TEXTS) ?? '' }, without(value, pick)]);
  return one(TEXTS);
}

function without(value: JsonObject, pick: number): JsonObject {
  const entries = Object.entries(value);
  return Object.fromEntries(entries.filter((_, index) => index !== pick % Math.max(1, entries.length)));
}

function replacedAt(value: Json, [step, ...rest]: Path, to: (old: Json) => Json | undefined): Json | undefined {
  if (step === undefined) return to(value);
  if (isArray(value)) {
    return value.flatMap((child, index) => (index === step ? (replacedAt(child, rest, to) ?? []) : [child]));
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, child]): [string, Json][] => {
    const replaced = key === step ? replacedAt(child, rest, to) : child;
    return replaced === undefined ? [] : [[key, replaced]];
  });
  return Object.fromEntries(entries);
}

function withOddValue(modelInfer: JsonObject, place: number, pick: number): JsonObject {
  const places = placesIn(modelInfer).filter((path) => path[0] !== 'kind' && !path.some((step) => CLUSTER.has(step)));
  const path = places[place % places.length] ?? [];
  const changed = replacedAt(modelInfer, path, (old) => odd(old, pick));
  return isObject(changed) ? changed : modelInfer;
}

/** A ModelInfer with one odd value in some place: still valid, or just not. */
export const oddModelInfer: Arbitrary = fc
  .tuple(randomModelInfer, fc.nat(), fc.nat())
  .map(([modelInfer, place, pick]) => withOddValue(modelInfer, place, pick));
