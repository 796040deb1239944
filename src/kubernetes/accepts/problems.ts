import type { Json } from '../../model/json.ts';
import { error, type Location, listed, type Problem } from '../../model/problem.ts';

// What is said of pod templates that an API server would refuse: each function makes one problem, in the case that its docstring tells.

/** The value as JSON, short enough for one line. */
function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 60)}… (${text.length} characters)`;
}

function nameOf(at: Location): string {
  const last = at.path.at(-1);
  return typeof last === 'number' ? `element ${last}` : `${last ?? 'value'}`;
}

/** A field that the server does not do without is missing or empty. */
export function missing(at: Location, hint = 'add it'): Problem {
  return error('missing-field', at, { message: `${nameOf(at)} is missing or empty`, hint });
}

/** None of several fields is there, one of which must be. */
export function noneOf(at: Location, names: readonly string[]): Problem {
  return error('missing-field', at, {
    message: `${nameOf(at)} has none of ${names.join(', ')}`,
    hint: 'add one of them',
  });
}

/** A field is there beside another one that excludes it. */
export function twoOf(at: Location, other: string): Problem {
  return error('forbidden-field', at, {
    message: `${nameOf(at)} and ${other} exclude each other`,
    hint: 'keep one of them',
  });
}

/** A text is none of those that the server knows. */
export function unsupported(at: Location, value: string, values: readonly string[]): Problem {
  const sameButCase = values.find((each) => each.toLowerCase() === value.toLowerCase());
  const hint =
    sameButCase === undefined ? `use ${values.map(shown).join(', ')}` : `did you mean ${shown(sameButCase)}?`;
  return error('unsupported-value', at, { message: `${shown(value)} is not a value of ${nameOf(at)}`, hint });
}

/** A number is out of its bounds; no upper bound when `most` is infinite. */
export function outOfRange(at: Location, value: number, least: number, most: number): Problem {
  const upTo = most === Number.POSITIVE_INFINITY ? ' or more' : least === most ? '' : ` to ${most}`;
  return error('out-of-range', at, { message: `${value} is out of range`, hint: `use ${least}${upTo}` });
}

/** A list or text is longer than the server takes; `unit` is what is counted. */
export function tooMany(at: Location, count: number, most: number, unit: string): Problem {
  return error('out-of-range', at, { message: `${nameOf(at)} has ${count} ${unit}`, hint: `keep at most ${most}` });
}

/** A number is not a file's permissions. */
export function wrongMode(at: Location, value: number): Problem {
  const hint = 'use 0 to 511, such as 420 (0644 in octal)';
  return error('out-of-range', at, { message: `${value} is not a mode of a file`, hint });
}

/** A value is written in a way that the server does not take. */
export function invalid(at: Location, value: Json, what: string, hint: string): Problem {
  return error('invalid-value', at, { message: `${shown(value)} ${what}`, hint });
}

/** Something that must be unique is there twice. */
export function duplicate(at: Location, value: Json, hint = 'remove or rename one of the two'): Problem {
  return error('duplicate-value', at, { message: `${shown(value)} is used twice`, hint });
}

/** A field that cannot be used in this place or together with another one. */
export function forbidden(at: Location, why: string, hint: string): Problem {
  return error('forbidden-field', at, { message: `${nameOf(at)} ${why}`, hint });
}

/** A pod is to run on Windows, whose rules are others than these. */
export function windowsPod(at: Location): Problem {
  return error('windows-pod', at, {
    message: 'pods on Windows are not supported',
    hint: 'remove it, and let the pod run on Linux',
  });
}

/** A source of volumes whose driver is gone from Kubernetes. */
export function removedVolume(at: Location): Problem {
  const hint = 'use a persistentVolumeClaim, or csi with the driver of that storage';
  return error('removed-volume', at, { message: `no kubelet mounts ${nameOf(at)} any more`, hint });
}

/** Names, or what is known by name. */
type Names = Parameters<typeof listed>[0];

/** A name refers to nothing in the pod; `known` are the names that would do. */
export function unknownReference(at: Location, name: string, kind: string, known: Names): Problem {
  const hint = known.size === 0 ? `add a ${kind} of this name to the pod` : `the pod has: ${listed(known)}`;
  return error('invalid-reference', at, { message: `there is no ${kind} ${shown(name)}`, hint });
}

/** A reference to something that exists but is of the wrong kind. */
export function wrongReference(at: Location, name: string, what: string, hint: string): Problem {
  return error('invalid-reference', at, { message: `${shown(name)} ${what}`, hint });
}

/** A text or number is no quantity at all. */
export function noQuantity(at: Location, value: string | number): Problem {
  const fixed = quantityMeant(String(value));
  const hint =
    fixed === undefined ? 'write a number with a suffix, such as 500m, 16 or 64Gi' : `did you mean "${fixed}"?`;
  return error('quantity', at, { message: `${shown(value)} is not a quantity`, hint });
}

/** A quantity that is not allowed here: negative, a fraction, not a multiple, above its limit. */
export function wrongQuantity(at: Location, value: string | number, what: string, hint: string): Problem {
  return error('quantity', at, { message: `${shown(value)} ${what}`, hint });
}

const SUFFIXES = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei', 'k', 'M', 'G', 'T', 'P', 'E'];

/** `16gi`, `16 Gi`, `16GiB` and `16GB` are 16Gi and 16G. */
function quantityMeant(text: string): string | undefined {
  const [, number, suffix = ''] = /^\s*([0-9]+(?:\.[0-9]+)?)\s*([A-Za-z]+)\s*$/.exec(text) ?? [];
  const wanted = suffix.toLowerCase().replace(/b$/, '');
  const known = SUFFIXES.find((each) => each.toLowerCase() === wanted);
  return number === undefined || known === undefined ? undefined : `${number}${known}`;
}
