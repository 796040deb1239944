import type { Location, Problem, ProblemCode } from './problem.ts';

type Words = { readonly message: string; readonly hint?: string | undefined };

function error(code: ProblemCode, at: Location, { message, hint }: Words): Problem {
  return { code, severity: 'error', at, message, ...(hint === undefined ? {} : { hint }) };
}

/** The text is no YAML. */
export function syntaxError(at: Location, message: string, hint?: string): Problem {
  return error('syntax', at, { message, hint });
}

/** The text holds conflict markers of Git. */
export function mergeConflict(at: Location): Problem {
  return error('merge-conflict', at, {
    message: 'the file holds a merge conflict of Git',
    hint: 'keep one side and delete the lines that begin with <<<<<<<, ======= and >>>>>>>',
  });
}

/** The text is larger than flotilla reads. */
export function tooLarge(at: Location, what: string, limit: number): Problem {
  return error('too-large', at, {
    message: `the text has more than ${limit} ${what}`,
    hint: 'split it into several files',
  });
}

/** Values lie inside of one another deeper than any Kubernetes object needs. */
export function tooDeep(at: Location, limit: number): Problem {
  return error('too-deep', at, {
    message: `more than ${limit} values inside of one another`,
    hint: 'check the indentation and the brackets',
  });
}

/** Aliases repeat so much that the document would not fit into memory, or repeat themselves. */
export function tooManyAliases(at: Location, limit: number): Problem {
  return error('too-many-aliases', at, {
    message: `with its aliases (*name) written out, the document has more than ${limit} values`,
    hint: 'write the values out, or repeat less',
  });
}

/** An alias stands inside of the value that it repeats. */
export function endlessAlias(at: Location, name: string): Problem {
  return error('too-many-aliases', at, {
    message: `the alias *${name} stands inside of the value that it repeats`,
    hint: 'write the value out',
  });
}

/** An alias names no anchor before it. */
export function unknownAlias(at: Location, name: string): Problem {
  return error('syntax', at, {
    message: `the alias *${name} repeats nothing: no value before it has the anchor &${name}`,
    hint: `write text that begins with "*" in quotes: "*${name}"`,
  });
}

/** A merge key (`<<`) has something other than mappings. */
export function wrongMerge(at: Location): Problem {
  return error('syntax', at, {
    message: '"<<" merges mappings only',
    hint: 'give it an alias of a mapping, or a list of these',
  });
}

/** A key occurs twice in one mapping. */
export function duplicateKey(at: Location, key: string, firstLine: number): Problem {
  return error('duplicate-key', at, {
    message: `key ${quoted(key)} is already on line ${firstLine}`,
    hint: 'delete one of the two',
  });
}

/** A key that cannot be a field's name. */
export function forbiddenKey(at: Location, what: string): Problem {
  return error('forbidden-key', at, { message: `${what} cannot be a key`, hint: 'write a text as the key' });
}

/** The text holds characters that neither YAML nor Kubernetes takes. */
export function forbiddenCharacter(at: Location, character: number): Problem {
  return error('forbidden-character', at, {
    message: `forbidden character U+${character.toString(16).toUpperCase().padStart(4, '0')}`,
    hint: 'delete it, or check that the file is text in UTF-8',
  });
}

/** A value has a tag that JSON cannot express. */
export function unsupportedTag(at: Location, tag: string): Problem {
  return error('syntax', at, {
    message: `the tag ${tag.replace('tag:yaml.org,2002:', '!!')} is not supported`,
    hint: 'write the value as plain text, number or list',
  });
}

/** YAML 1.1 and 1.2 read different numbers. */
export function ambiguousNumber(at: Location, written: string, octal: number): Problem {
  return error('ambiguous-number', at, {
    message: `YAML 1.2 reads ${written} as ${Number(written)}, Kubernetes as ${octal} (octal)`,
    hint: `write ${octal} for the octal number, or ${Number(written)}`,
  });
}

/** A number that would change on its way into a manifest. */
export function inexactNumber(at: Location, written: string): Problem {
  return error('inexact-number', at, {
    message: `${shortened(written)} cannot be held exactly`,
    hint: 'write a number between -9007199254740991 and 9007199254740991, or a text in quotes',
  });
}

/** A number that is infinite or none, as written or because it is too large. */
export function infiniteNumber(at: Location, written: string): Problem {
  return error('inexact-number', at, {
    message: `${shortened(written)} is not a finite number`,
    hint: 'write a finite number, or a text in quotes',
  });
}

/** A field that its object does not have. */
export function unknownField(at: Location, hint: string | undefined): Problem {
  return error('unknown-field', { ...at, key: true }, { message: 'unknown field', hint });
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

/** A text that is not one of those allowed. */
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

/** A text that does not have its form. */
export function wrongForm(
  at: Location,
  code: ProblemCode,
  words: { readonly text: string; readonly form: string },
): Problem {
  return error(code, at, { message: `${quoted(words.text)} is not ${words.form}` });
}

/** A text as problems cite it: in quotes, cut when it is long. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
