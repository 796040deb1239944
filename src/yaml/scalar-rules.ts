import type { Location, Problem } from '../model/problem.ts';
import * as say from '../model/problem-words.ts';
import type { ScalarNode } from './source-tree.ts';

/** Whole numbers with more digits than this are inexact, whatever they are. */
const MOST_DIGITS = 400;

/**
 * What is wrong with a text or number by itself: characters that no program argument can hold, numbers that another reader
 * sees as other numbers, numbers that JSON or JavaScript cannot hold.
 */
export function scalarProblem(node: ScalarNode, at: Location): Problem | undefined {
  const { value, plain } = node;
  if (typeof value === 'string') {
    const forbidden = value.search(/\0|\p{Surrogate}/u);
    return forbidden === -1 ? undefined : say.forbiddenCharacter(at, value.codePointAt(forbidden) ?? 0);
  }
  if (typeof value !== 'number' || plain === undefined) return undefined;
  const octal = octalOf(plain);
  if (octal !== undefined && octal !== value) return say.ambiguousNumber(at, plain, octal);
  if (!Number.isFinite(value)) return say.infiniteNumber(at, plain);
  return isExact(plain, value) ? undefined : say.inexactNumber(at, plain);
}

// YAML 1.1, and with it the reader of kubectl and of GitOps agents: a leading zero makes a number octal.
function octalOf(plain: string): number | undefined {
  const match = /^([-+]?)0([0-7]+)$/.exec(plain);
  if (match?.[2] === undefined) return undefined;
  const magnitude = Number.parseInt(match[2], 8);
  return match[1] === '-' ? -magnitude : magnitude;
}

function isExact(plain: string, value: number): boolean {
  if (Number.isSafeInteger(value) || !/^[-+]?(?:\d+|0x[\da-f]+|0o[0-7]+)$/i.test(plain)) return true;
  if (plain.length > MOST_DIGITS) return false;
  const magnitude = BigInt(plain.replace(/^[-+]/, ''));
  return magnitude === BigInt(Math.abs(value));
}
