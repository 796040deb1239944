import { Lazy } from 'cdk8s';
import { type Json, pathText } from '../index.ts';

/**
 * Turns what people hand to a construct into the JSON that it stands for, keys in the order written: `undefined` is left
 * out, lazy values and tokens are resolved, and so are the classes that `cdk8s import` makes for quantities and the like.
 * @param owner - path of the construct, for the error
 * @throws Error for what no manifest can hold, naming its construct and field
 */
export function plainValue(value: unknown, owner: string): Json {
  return plainAt(value, { owner, path: [] });
}

/** Where a value lies. */
interface Place {
  readonly owner: string;
  readonly path: readonly (string | number)[];
}

function plainAt(value: unknown, place: Place): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Lazy) return plainAt(value.produce(), place);
  if (Array.isArray(value)) return value.map((item, index) => plainAt(item, inside(place, index)));
  if (typeof value === 'object') return isPlain(value) ? plainObject(value, place) : resolved(value, place);
  throw unfit(place, String(value));
}

function plainObject(value: object, place: Place): Json {
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.map(([key, field]) => [key, plainAt(field, inside(place, key))]));
}

function resolved(value: object, place: Place): Json {
  if ('resolve' in value && typeof value.resolve === 'function') return plainAt(value.resolve(), place);
  if ('value' in value) return plainAt(value.value, place);
  throw unfit(place, `a ${value.constructor.name}`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function inside({ owner, path }: Place, step: string | number): Place {
  return { owner, path: [...path, step] };
}

function unfit({ owner, path }: Place, what: string): Error {
  return new Error(`[${owner}] ${pathText(path)}: ${what} cannot stand in a manifest`);
}
