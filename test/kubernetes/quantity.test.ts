import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addQuantities,
  compareQuantities,
  maxQuantity,
  parseQuantity,
  type Quantity,
  quantityText,
  roundedToMilli,
  timesQuantity,
} from '../../src/kubernetes/quantity.ts';

/** Canonical text of what is read; `undefined` for what is no quantity. */
function canonical(text: string | number): string | undefined {
  const quantity = parseQuantity(text);
  return quantity === undefined ? undefined : quantityText(quantity);
}

test.each([
  { written: '0', stored: '0' },
  { written: '00', stored: '0' },
  { written: '-0', stored: '0' },
  { written: '.', stored: '0' },
  { written: '+', stored: '0' },
  { written: '.Ki', stored: '0' },
  { written: '0m', stored: '0' },
  { written: '007', stored: '7' },
  { written: '+1', stored: '1' },
  { written: '-1', stored: '-1' },
  { written: '.5', stored: '500m' },
  { written: '-.5', stored: '-500m' },
  { written: '5.', stored: '5' },
  { written: '1.5', stored: '1500m' },
  { written: ' 1Gi ', stored: '1Gi' },
  { written: '1Ki', stored: '1Ki' },
  { written: '0.5Ki', stored: '512' },
  { written: '1024', stored: '1024' },
  { written: '1024Ki', stored: '1Mi' },
  { written: '1536Mi', stored: '1536Mi' },
  { written: '8Ei', stored: '9223372036854775807' },
  { written: '1Ei', stored: '1Ei' },
  { written: '1000000000n', stored: '1' },
  { written: '1u', stored: '1u' },
  { written: '1000000k', stored: '1G' },
  { written: '1E', stored: '1E' },
  { written: '100000000000000000000', stored: '100E' },
  { written: '1e3', stored: '1e3' },
  { written: '1E3', stored: '1e3' },
  { written: '1e+3', stored: '1e3' },
  { written: '1.e3', stored: '1e3' },
  { written: '2e2', stored: '200' },
  { written: '1e19', stored: '10e18' },
  { written: '1e100', stored: '10e99' },
  { written: '1e-3', stored: '1e-3' },
  { written: '0.1n', stored: '1n' },
  { written: '-0.1n', stored: '-1n' },
  { written: 0.1, stored: '100m' },
  { written: 1e12, stored: '1T' },
  { written: 16, stored: '16' },
])('$written is stored as $stored', ({ written, stored }) => {
  expect(canonical(written)).toBe(stored);
});

test.each([
  ...[
    '',
    ' ',
    '1K',
    '1ki',
    '1gi',
    '1KI',
    '1GB',
    '1MiB',
    '1b',
    '1h',
    '1cpu',
    '1e',
    '1e+',
    '1e3Ki',
    '1Ki5',
    '0x1',
    '0b1',
  ],
  ...['1 Gi', '1,5Gi', '1..5', '--1', '+-1', 'Inf', 'NaN', '１', 'abc', '1n2'],
])('%j is no quantity', (text) => {
  expect(parseQuantity(text)).toBeUndefined();
});

test('an exponent beyond all reason counts as a very large one, at no cost', () => {
  expect(canonical('1e999999999')).toBe(canonical('1e400'));
  expect(canonical('1e-999999999')).toBe('1e-9');
});

test('resources are rounded up to thousandths', () => {
  const rounded = (text: string) => quantityText(roundedToMilli(parseQuantity(text) ?? ZERO));
  expect(['999n', '1.0000000001Gi', '1.2345', '-1n', '2'].map(rounded)).toEqual([
    '1m',
    '1073741824108m',
    '1235m',
    '-1m',
    '2',
  ]);
});

const ZERO: Quantity = { nanos: 0n, family: 'decimal' };

/** Quantities as they come out of reading: a binary one has whole units, or counts as decimal when it is written. */
function quantities(): fc.Arbitrary<Quantity> {
  return fc.record({
    nanos: fc.oneof(
      fc.bigInt(-(10n ** 30n), 10n ** 30n),
      fc.bigInt(-1000n, 1000n).map((units) => units * 1_000_000_000n),
    ),
    family: fc.constantFrom('binary', 'decimal', 'exponent'),
  });
}

function binaries(): fc.Arbitrary<Quantity> {
  return fc.bigInt(1024n, 2n ** 63n - 1n).map((units) => ({ nanos: units * 1_000_000_000n, family: 'binary' }));
}

describe('laws', () => {
  test('what is written reads back as the same amount, and in its family is written the same again', () => {
    fc.assert(
      fc.property(fc.oneof(quantities(), binaries()), (quantity) => {
        const text = quantityText(quantity);
        const read = parseQuantity(text) ?? ZERO;
        expect(read.nanos).toBe(quantity.nanos);
        // A binary amount that has no suffix left reads as a decimal one, as it does for Kubernetes: 2000 is then 2k.
        if (quantity.family !== 'binary' || text.endsWith('i')) expect(quantityText(read)).toBe(text);
      }),
    );
  });

  test('sums and products are exact, whatever the spelling', () => {
    fc.assert(
      fc.property(quantities(), quantities(), fc.nat(100_000), (a, b, count) => {
        expect(addQuantities(a, b).nanos).toBe(a.nanos + b.nanos);
        expect(timesQuantity(a, count).nanos).toBe(a.nanos * BigInt(count));
      }),
    );
  });

  test('comparing is comparing amounts, and the larger one is one of the two', () => {
    fc.assert(
      fc.property(quantities(), quantities(), (a, b) => {
        expect(Math.sign(compareQuantities(a, b))).toBe(a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0);
        expect(maxQuantity(a, b).nanos).toBe(a.nanos > b.nanos ? a.nanos : b.nanos);
      }),
    );
  });

  test('rounding never makes an amount smaller in size, nor by a thousandth larger', () => {
    fc.assert(
      fc.property(quantities(), (quantity) => {
        const rounded = roundedToMilli(quantity).nanos;
        const [size, before] = [
          rounded < 0n ? -rounded : rounded,
          quantity.nanos < 0n ? -quantity.nanos : quantity.nanos,
        ];
        expect(rounded % 1_000_000n).toBe(0n);
        expect(size >= before && size - before < 1_000_000n).toBe(true);
      }),
    );
  });

  test('a sum is written in the family of its first part that is not zero', () => {
    const sum = (a: string, b: string) =>
      quantityText(addQuantities(parseQuantity(a) ?? ZERO, parseQuantity(b) ?? ZERO));
    expect([sum('1Gi', '1G'), sum('0', '1Gi'), sum('1G', '1Gi')]).toEqual(['2073741824', '1Gi', '2073741824']);
  });
});
