import { error, type Location, type Problem, quoted, shortened } from '../model/problem.ts';

// What is said of a text that cannot be read: each function makes one problem, in the case that its docstring tells.

/** The text is no YAML. */
export function syntaxError(
  at: Location,
  message: string,
  hint = 'check indentation, quotes and brackets before this',
): Problem {
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

/** What a syntax error means, and what to do about it. */
export interface SyntaxWords {
  readonly message: string;
  readonly hint?: string;
}

const QUOTE = 'put the text in quotes';

/**
 * Errors of the YAML library, by a part of its message, in words that do not ask for knowledge of YAML's grammar.
 * The first one that fits counts.
 */
const BY_MESSAGE: readonly (SyntaxWords & { readonly match: RegExp })[] = [
  { match: /must end with a \]|indented and end with a \]/, message: 'the bracket "[" is not closed', hint: 'add "]"' },
  { match: /must end with a \}|indented and end with a \}/, message: 'the bracket "{" is not closed', hint: 'add "}"' },
  { match: /Missing closing .quote/, message: 'the quote before this is not closed', hint: 'add the closing quote' },
  { match: /Unexpected flow-\w+-end/, message: 'a closing bracket without an opening one', hint: 'delete it' },
  {
    match: /block-seq-ind on same line/,
    message: 'a list begins on the line of its key',
    hint: 'begin a new line before "- "',
  },
  { match: /at node end/, message: 'something follows a complete value', hint: `check the indentation, or ${QUOTE}` },
  { match: /need to be followed by map values/, message: 'expected "key: value"', hint: 'add the missing ":"' },
  {
    match: /without - indicator/,
    message: 'an element of this list does not begin with "- "',
    hint: 'begin it with "- ", or indent it as part of the element before it',
  },
  {
    match: /Comments must be separated/,
    message: 'text follows right before "#"',
    hint: `write a space before "#", or ${QUOTE}`,
  },
  {
    match: /Block scalar/,
    message: 'a line of this text is indented less than its first',
    hint: 'indent all lines of the text alike',
  },
  { match: /Missing , /, message: 'a comma is missing', hint: 'write "," between elements' },
  {
    match: /Anchor cannot be empty/,
    message: 'the anchor has no name',
    hint: 'write text that begins with "&" in quotes',
  },
];

/** The same, by the library's code of the error. */
const BY_CODE: Readonly<Record<string, SyntaxWords>> = {
  ALIAS_PROPS: {
    message: 'an alias (*name) can have neither an anchor nor a tag',
    hint: 'delete the anchor or the tag',
  },
  BAD_ALIAS: { message: 'an alias (*name) or anchor (&name) has a wrong name', hint: QUOTE },
  BAD_DIRECTIVE: { message: 'the directive is wrong', hint: 'delete the line that begins with "%"' },
  BAD_DQ_ESCAPE: {
    message: 'unknown escape in double quotes',
    hint: 'write \\\\ for a backslash, or use single quotes',
  },
  BAD_INDENT: { message: 'wrong indentation', hint: 'indent it as the lines before it of the same list or object' },
  BAD_PROP_ORDER: { message: 'an anchor or a tag stands in the wrong place', hint: 'write it right before its value' },
  BAD_SCALAR_START: { message: 'text cannot begin with this character', hint: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a key stands inside of a value',
    hint: 'put a text that holds ": " in quotes, or check the indentation',
  },
  BLOCK_IN_FLOW: {
    message: 'lines of a list or object inside of brackets',
    hint: 'use brackets inside as well, or nowhere',
  },
  KEY_OVER_1024_CHARS: {
    message: 'the key has more than 1024 characters',
    hint: 'check quotes and the ":" after the key',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'expected "key: value"',
    hint: 'add the missing ":", or indent the line as part of the value before it',
  },
  MULTIPLE_ANCHORS: { message: 'a value has two anchors', hint: 'delete one' },
  MULTIPLE_DOCS: { message: 'a second document', hint: 'begin it with a line of "---"' },
  MULTIPLE_TAGS: { message: 'a value has two tags', hint: 'delete both' },
  TAB_AS_INDENT: { message: 'a tab in the indentation', hint: 'indent with spaces' },
};

/** Slips that are seen in the line itself, whatever error they lead to. */
const BY_LINE: readonly (SyntaxWords & { readonly match: RegExp })[] = [
  {
    match: /^ *-[A-Za-z_][\w.-]*:(?: |\r?$)/,
    message: 'an element of a list without a space after "-"',
    hint: 'write "- "',
  },
  {
    match: /^ *(?:- )?[A-Za-z_][\w.-]*:[^\s:/][^\s]*\r?$/,
    message: 'expected "key: value"',
    hint: 'write a space after ":"',
  },
];

/** The codes of errors that a line's own slip leads to. */
const OF_THE_LINE: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']);

/** The codes of errors in one value, behind which the rest of the text is read as it is meant. */
const LOCAL: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_PROP_ORDER',
  'BAD_SCALAR_START',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
]);

/** Whether an error of the YAML library, by its code, says nothing about what follows it. */
export function isLocal(code: string): boolean {
  return LOCAL.has(code);
}

/** An error of the YAML library, and the line that it is on. */
interface SyntaxSlip {
  readonly code: string;
  readonly message: string;
  readonly line: string;
}

/** Explains an error of the YAML library; its own message stays where nothing says more. */
export function syntaxWords({ code, message, line }: SyntaxSlip): SyntaxWords {
  const seen = OF_THE_LINE.has(code) ? BY_LINE.find(({ match }) => match.test(line)) : undefined;
  const known = seen ?? BY_MESSAGE.find(({ match }) => match.test(message));
  if (known !== undefined) return known;
  const words = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
  return words ?? { message: message.charAt(0).toLowerCase() + message.slice(1) };
}
