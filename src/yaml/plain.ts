import type { Json } from '../model/json.ts';

// Nearly all files are written in a small part of YAML: this reads that part in a hundredth of the time that all of YAML takes.

/** What is nested deeper is left to the reader of all of YAML, which knows what is too much. */
export const PLAIN_DEPTH = 40;

/** What no text has that is read here: tabs, control characters, blanks and breaks that only Unicode knows. */
const ODD = /[\0-\x09\x0b-\x1f\x7f-\x9f\ufffe\uffff]|[^\S\n ]|\p{Surrogate}/u;
const ALL_ASCII = /^[\n -~]*$/;

/** The name of a field in front of its colon. */
const KEY = /([A-Za-z0-9_][A-Za-z0-9_./-]{0,200}):(?= |$)/y;

/** The first character of a text without quotes; behind it, in a list or object of one line, brackets and commas end it. */
const FIRST = /[A-Za-z0-9_/$(.-]/;
const FLOW_TEXT = /[A-Za-z0-9_/$(.-](?:[^,[\]{}:#"'\n ]|:(?=[^,[\]{}\s])| (?=[A-Za-z0-9_/$(.-]))*/y;

/** Whatever could be a number of any YAML, and more; those that are read here are whole and have no leading zero. */
const NUMBER_LIKE = /^[-+]?(?:0[xob].*|[0-9._:]*(?:e[-+]?[0-9._]*)?|\.(?:inf|nan))$/i;
const WHOLE = /^(?:0|-?[1-9][0-9]{0,14})$/;

/** Words that are no text, or might be none. */
const WORDS: ReadonlyMap<string, Json | undefined> = new Map<string, Json | undefined>([
  ['true', true],
  ['false', false],
  ['null', null],
  ...['True', 'TRUE', 'False', 'FALSE', 'Null', 'NULL'].map((word): [string, undefined] => [word, undefined]),
]);

/**
 * Reads a text as far as all of it is plain: fields and elements one below the other, words, whole numbers, quotes without
 * escapes, lists and objects on one line, literal blocks, comments. What a text comes to is what the reader of all of YAML makes
 * of it, and that finds no problem in it.
 * @returns the values of its documents; `undefined` where anything in it is out of the ordinary
 */
export function plainDocuments(text: string): readonly Json[] | undefined {
  if (!text.endsWith('\n') || (!ALL_ASCII.test(text) && ODD.test(text))) return undefined;
  try {
    return new PlainReader(text).documents();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

const NOT_PLAIN = new Error('the text is not plain');

/** A line that is neither empty nor a comment. */
interface Line {
  readonly indent: number;
  /** What stands behind the indentation. */
  readonly text: string;
}

class PlainReader {
  readonly #lines: readonly string[];
  /** Number of the line to read next. */
  #at = 0;
  #line: Line | undefined;
  #depth = 0;

  constructor(text: string) {
    this.#lines = text.slice(0, -1).split('\n');
    this.#next();
  }

  documents(): readonly Json[] {
    const found: Json[] = [];
    if (this.#line?.text === '---' && this.#line.indent === 0) this.#next();
    while (this.#line !== undefined) {
      // A document that holds nothing is null, where there are others.
      if (this.#line.indent !== 0 || this.#line.text === '---') throw NOT_PLAIN;
      found.push(this.#block(0));
      if (this.#line === undefined) break;
      if (this.#line.text !== '---' || this.#line.indent !== 0) throw NOT_PLAIN;
      this.#next();
      if (this.#line === undefined) throw NOT_PLAIN;
    }
    if (found.length === 0) throw NOT_PLAIN;
    return found;
  }

  /** Goes to the next line that says something. */
  #next(): void {
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at] ?? '';
      let indent = 0;
      while (line.charCodeAt(indent) === SPACE) indent++;
      if (indent === line.length || line.charCodeAt(indent) === HASH) continue;
      this.#at++;
      this.#line = { indent, text: line.slice(indent) };
      return;
    }
    this.#line = undefined;
  }

  /** A list or an object whose first line is this one. */
  #block(indent: number): Json {
    if (++this.#depth > PLAIN_DEPTH) throw NOT_PLAIN;
    const value = this.#line?.text.startsWith('- ') === true ? this.#list(indent) : this.#fields(indent);
    this.#depth--;
    return value;
  }

  #list(indent: number): Json {
    const list: Json[] = [];
    while (this.#line?.indent === indent && this.#line.text.startsWith('- ')) {
      const rest = this.#line.text.slice(1).trimStart();
      const inner = indent + this.#line.text.length - rest.length;
      KEY.lastIndex = 0;
      if (KEY.test(rest)) {
        // The fields of an element begin on the line of its dash, and go on below its first name.
        this.#line = { indent: inner, text: rest };
        list.push(this.#block(inner));
      } else list.push(this.#inline(rest, indent));
    }
    return this.#ended(list, indent);
  }

  #fields(indent: number): Json {
    const fields: Record<string, Json> = {};
    while (this.#line?.indent === indent && this.#line.text !== '---') {
      const { text } = this.#line;
      const name = nameAt(text, 0, fields);
      const rest = text.slice(name.length + 1).trimStart();
      fields[name] = rest === '' || rest.startsWith('#') ? this.#below(indent) : this.#inline(rest, indent);
    }
    return this.#ended(fields, indent);
  }

  /** What follows a list or an object lies further out; all else goes on with a text of several lines, or is a mistake. */
  #ended(value: Json, indent: number): Json {
    const line = this.#line;
    if (line === undefined || line.indent < indent || (line.indent === 0 && line.text === '---')) return value;
    // The elements of a field may stand below its name: behind them the next name follows.
    if (line.indent === indent && Array.isArray(value)) return value;
    throw NOT_PLAIN;
  }

  /** The value of a field of which only the name stands on its line. */
  #below(indent: number): Json {
    this.#next();
    const line = this.#line;
    if (line !== undefined && line.indent > indent) return this.#block(line.indent);
    return line?.indent === indent && line.text.startsWith('- ') ? this.#block(indent) : null;
  }

  /** A value that begins, and most often ends, behind its name or dash. */
  #inline(rest: string, indent: number): Json {
    const first = rest[0] ?? '';
    if (first === '') throw NOT_PLAIN;
    if (first === '|') return this.#literal(rest, indent);
    const { value, length } = '[{'.includes(first)
      ? flow(rest, 0, this.#depth)
      : '"\''.includes(first)
        ? quoted(rest, 0)
        : blockWord(rest);
    if (!/^ *$|^ +#/.test(rest.slice(length))) throw NOT_PLAIN;
    this.#next();
    // A line that lies further in would go on with this value.
    if (this.#line !== undefined && this.#line.indent > indent) throw NOT_PLAIN;
    return value;
  }

  #literal(head: string, indent: number): Json {
    if (head !== '|' && head !== '|-') throw NOT_PLAIN;
    const blanks = /^ */.exec(this.#lines[this.#at] ?? '')?.[0] ?? '';
    const lines: string[] = [];
    for (; this.#isWithin(blanks); this.#at++) lines.push((this.#lines[this.#at] ?? '').slice(blanks.length));
    while (lines.at(-1) === '') lines.pop();
    if (blanks.length <= indent || lines.length === 0) throw NOT_PLAIN;
    this.#next();
    if (this.#line !== undefined && this.#line.indent > indent) throw NOT_PLAIN;
    return `${lines.join('\n')}${head === '|' ? '\n' : ''}`;
  }

  /** Whether the line to read next belongs to a literal block that is indented like that. */
  #isWithin(blanks: string): boolean {
    const line = this.#lines[this.#at];
    if (line === undefined || line === '') return line === '';
    if (/^ *$/.test(line)) throw NOT_PLAIN;
    return line.startsWith(blanks);
  }
}

const SPACE = 0x20;
const HASH = 0x23;

/** A value in a line, and the number of characters that it takes there. */
interface Inline {
  readonly value: Json;
  readonly length: number;
}

function blockWord(text: string): Inline {
  const comment = text.indexOf(' #');
  const word = (comment === -1 ? text : text.slice(0, comment)).trimEnd();
  if (word.includes(': ') || word.endsWith(':')) throw NOT_PLAIN;
  return { value: wordValue(word), length: word.length };
}

function wordValue(word: string): Json {
  if (!FIRST.test(word[0] ?? '') || /^-(?: |$)|^---|^\.\.\./.test(word)) throw NOT_PLAIN;
  if (WHOLE.test(word)) return Number(word);
  const value = WORDS.has(word) ? WORDS.get(word) : word;
  if (value === undefined || NUMBER_LIKE.test(word)) throw NOT_PLAIN;
  return value;
}

function quoted(text: string, at: number): Inline {
  const quote = text[at] ?? '';
  const end = text.indexOf(quote, at + 1);
  const value = text.slice(at + 1, end);
  // Two single quotes are one, and a backslash begins an escape.
  if (end === -1 || (quote === '"' ? value.includes('\\') : text[end + 1] === "'")) throw NOT_PLAIN;
  return { value, length: end + 1 - at };
}

/** A list or an object on one line; `at` is where its bracket stands. */
function flow(text: string, at: number, depth: number): Inline {
  if (depth > PLAIN_DEPTH) throw NOT_PLAIN;
  const [value, close, put]: Open = text[at] === '[' ? openList() : openObject();
  let from = blanksEnd(text, at + 1);
  while (text[from] !== close) {
    from = blanksEnd(text, put(text, from, depth));
    if (text[from] === close) break;
    if (text[from] !== ',') throw NOT_PLAIN;
    from = blanksEnd(text, from + 1);
    // A comma that nothing follows is allowed, and seldom meant.
    if (text[from] === close) throw NOT_PLAIN;
  }
  return { value, length: from + 1 - at };
}

/** A list or an object, how it ends, and what reads one part of it: that gives where the part ends. */
type Open = readonly [value: Json, close: string, put: (text: string, from: number, depth: number) => number];

function openList(): Open {
  const list: Json[] = [];
  const put: Open[2] = (text, from, depth) => {
    const { value, length } = flowValue(text, from, depth);
    list.push(value);
    return from + length;
  };
  return [list, ']', put];
}

function openObject(): Open {
  const fields: Record<string, Json> = {};
  const put: Open[2] = (text, from, depth) => {
    const name = nameAt(text, from, fields);
    const start = blanksEnd(text, from + name.length + 1);
    const { value, length } = flowValue(text, start, depth);
    fields[name] = value;
    return start + length;
  };
  return [fields, '}', put];
}

/** The name of a field; elsewhere `null` and `__proto__` are no names, or the name of something else. */
function nameAt(text: string, from: number, fields: Readonly<Record<string, Json>>): string {
  KEY.lastIndex = from;
  const name = KEY.exec(text)?.[1];
  if (name === undefined || name === '__proto__' || /^null$/i.test(name) || Object.hasOwn(fields, name))
    throw NOT_PLAIN;
  return name;
}

function flowValue(text: string, from: number, depth: number): Inline {
  const first = text[from] ?? '';
  if (first === '[' || first === '{') return flow(text, from, depth + 1);
  if (first === '"' || first === "'") return quoted(text, from);
  FLOW_TEXT.lastIndex = from;
  const word = FLOW_TEXT.exec(text)?.[0];
  if (word === undefined) throw NOT_PLAIN;
  return { value: wordValue(word), length: word.length };
}

function blanksEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}
