import { error, type Location, type Problem, type ProblemCode, quoted } from '../model/problem.ts';

// What is said of a document that does not fit its schema: each function makes one problem, in the case that its docstring tells.

/** A field that its object does not have. */
export function unknownField(at: Location, hint: string | undefined): Problem {
  const words = { message: 'unknown field', hint: hint ?? 'correct its name, or remove it' };
  return error('unknown-field', { ...at, key: true }, words);
}

/** A field that must be there is not. */
export function missingField(at: Location, field: string): Problem {
  return error('missing-field', at, { message: 'required field is missing', hint: `add "${field}"` });
}

/** A value of another type than the schema's. */
export function wrongType(
  at: Location,
  words: { readonly expected: string; readonly found: string; readonly hint?: string | undefined },
): Problem {
  return error('wrong-type', at, { message: `expected ${words.expected}, found ${words.found}`, hint: words.hint });
}

/** A text that is none of those allowed. */
export function unsupportedValue(
  at: Location,
  value: string,
  words: { readonly allowed: readonly string[]; readonly near?: string | undefined },
): Problem {
  const allowed = words.allowed.map(quoted);
  const message = `${value} is not supported; ${allowed.length === 1 ? 'write' : 'it can be'} ${allowed.join(', ')}`;
  return error('unsupported-value', at, {
    message,
    hint: words.near === undefined ? undefined : `did you mean ${quoted(words.near)}?`,
  });
}

/** A number, text or list that is too small or too large. */
export function outOfRange(at: Location, message: string): Problem {
  return error('out-of-range', at, { message });
}

/** A text that is no quantity. */
export function notAQuantity(at: Location, text: string): Problem {
  return error('quantity', at, {
    message: `${quoted(text)} is not a quantity`,
    hint: 'write a number with one of the suffixes m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei, such as 500m or 64Gi',
  });
}

/** A text that is not written in the form that its field asks for. */
export function wrongForm(
  at: Location,
  code: ProblemCode,
  words: { readonly text: string; readonly form: string },
): Problem {
  return error(code, at, { message: `${quoted(words.text)} is not ${words.form}` });
}
