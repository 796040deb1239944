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

/** Explains an error of the YAML library, which has a code and a message; the message stays where nothing says more. */
export function syntaxWords(code: string, message: string): SyntaxWords {
  const known = BY_MESSAGE.find(({ match }) => match.test(message));
  if (known !== undefined) return known;
  const words = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
  return words ?? { message: message.charAt(0).toLowerCase() + message.slice(1) };
}
