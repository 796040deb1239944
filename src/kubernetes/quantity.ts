import type { Json } from '../model/json.ts';

/**
 * A Kubernetes quantity, exact: an integer number of nano-units and the family of suffixes that it is written in.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export interface Quantity {
  readonly nanos: bigint;
  readonly family: 'binary' | 'decimal' | 'exponent';
}

/** A quantity of one. */
export const NANOS_PER_UNIT = 1_000_000_000n;

const NANO = NANOS_PER_UNIT;
/** Larger magnitudes with a binary suffix are cut to this by the API server (2⁶³ - 1 whole units). */
const LARGEST_BINARY = (2n ** 63n - 1n) * NANO;
/** A longer text counts as none: work on its number would grow faster than the text. */
const LONGEST = 1000;
/** Larger exponents count as this: `1e999999999` must not fill the memory. */
const EXPONENT_BOUND = 400;

const DECIMAL_EXPONENTS: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};
const BINARY_SUFFIXES = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const DECIMAL_SUFFIXES = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];

/**
 * Reads a quantity as the API server does: outer blanks, signs, points at either end and leading zeros are allowed,
 * fractions of a nano-unit round away from zero, and binary amounts larger than 2⁶³ - 1 are cut to that.
 * @param text - a string, or the number that YAML made of it
 * @returns `undefined` when it is no quantity (`1K`, `1GB`, `0x1`, the empty text)
 */
export function parseQuantity(text: string | number): Quantity | undefined {
  const trimmed = String(text).trim();
  if (trimmed.length > LONGEST) return undefined;
  const match = /^([+-]?)(\d*)(?:\.(\d*))?([A-Za-z].*)?$/.exec(trimmed);
  if (match === null || trimmed === '') return undefined;
  const [, sign, whole = '', fraction = '', suffix = ''] = match;
  const scale = scaleOf(suffix);
  if (scale === undefined) return undefined;
  const digits = BigInt(`0${whole}${fraction}`);
  const exact = scaled(digits * scale.factor, scale.exponent - fraction.length + 9);
  const magnitude = scale.family === 'binary' && exact > LARGEST_BINARY ? LARGEST_BINARY : exact;
  return { nanos: sign === '-' ? -magnitude : magnitude, family: scale.family };
}

/** The quantity that a value of JSON holds, such as `500m` or 16; `undefined` where it holds none. */
export function quantityOf(value: Json | undefined): Quantity | undefined {
  return typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined;
}

function scaleOf(suffix: string): { factor: bigint; exponent: number; family: Quantity['family'] } | undefined {
  const binary = BINARY_SUFFIXES.indexOf(suffix);
  if (binary > 0) return { factor: 1024n ** BigInt(binary), exponent: 0, family: 'binary' };
  const decimal = Object.hasOwn(DECIMAL_EXPONENTS, suffix) ? DECIMAL_EXPONENTS[suffix] : undefined;
  if (decimal !== undefined) return { factor: 1n, exponent: decimal, family: 'decimal' };
  const exponent = /^[eE]([+-]?\d+)$/.exec(suffix)?.[1];
  if (exponent === undefined) return undefined;
  const bounded = Math.max(-EXPONENT_BOUND, Math.min(EXPONENT_BOUND, Number(exponent)));
  return { factor: 1n, exponent: bounded, family: 'exponent' };
}

function scaled(value: bigint, exponent: number): bigint {
  if (exponent >= 0) return value * 10n ** BigInt(exponent);
  const divisor = 10n ** BigInt(-exponent);
  return (value + divisor - 1n) / divisor;
}

/** Adds two quantities; the sum is written in the family of the first one that is not zero. */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  return { nanos: a.nanos + b.nanos, family: a.nanos === 0n ? b.family : a.family };
}

/** Multiplies a quantity by a whole number, such as the number of pods that ask for it. */
export function timesQuantity(quantity: Quantity, count: number): Quantity {
  return { nanos: quantity.nanos * BigInt(count), family: quantity.family };
}

/** The larger of two quantities; the first where they are equal. */
export function maxQuantity(a: Quantity, b: Quantity): Quantity {
  return b.nanos > a.nanos ? b : a;
}

/** Rounds a quantity to whole thousandths, away from zero, as the API server does with the resources of a container. */
export function roundedToMilli({ nanos, family }: Quantity): Quantity {
  const magnitude = scaled(nanos < 0n ? -nanos : nanos, -6) * 1_000_000n;
  return { nanos: nanos < 0n ? -magnitude : magnitude, family };
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
}

/**
 * Writes a quantity in Kubernetes' canonical form: the largest suffix of its family that leaves a whole number
 * (`1536Mi`, `100m`); binary values below 1024 or with a fraction are written as decimals.
 */
export function quantityText(quantity: Quantity): string {
  const { nanos, family } = quantity;
  if (nanos === 0n) return '0';
  const small = nanos < 1024n * NANO && nanos > -1024n * NANO;
  if (family === 'binary' && !small && nanos % NANO === 0n) return binaryText(nanos / NANO);
  return decimalText(nanos, family === 'exponent');
}

function binaryText(units: bigint): string {
  const [value, power] = withoutFactors(units, 1024n, BINARY_SUFFIXES.length - 1);
  return `${value}${BINARY_SUFFIXES[power]}`;
}

function decimalText(nanos: bigint, asExponent: boolean): string {
  const most = asExponent ? EXPONENT_BOUND : DECIMAL_SUFFIXES.length - 1;
  const [value, power] = withoutFactors(nanos, 1000n, most);
  const exponent = power * 3 - 9;
  if (asExponent) return exponent === 0 ? `${value}` : `${value}e${exponent}`;
  return `${value}${DECIMAL_SUFFIXES[power]}`;
}

function withoutFactors(value: bigint, factor: bigint, most: number): [value: bigint, power: number] {
  let [rest, power] = [value, 0];
  while (power < most && rest % factor === 0n) {
    rest /= factor;
    power += 1;
  }
  return [rest, power];
}
