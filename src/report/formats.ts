import { DOCS_URL } from '../model/names.ts';

/** How text is marked on a terminal; each function gives the text back unchanged where there is no colour. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
  /** Text that leads to a page. */
  readonly link: (text: string, url: string) => string;
}

const same = (text: string): string => text;

/** Text without any marks. */
export const PLAIN: Style = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same, link: same };

const marked = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`;

/** Marks by the codes that every terminal knows (ECMA-48), and links, which those that do not know them leave out (OSC 8). */
export const COLOURED: Style = {
  bold: marked(1, 22),
  dim: marked(2, 22),
  red: marked(31, 39),
  yellow: marked(33, 39),
  green: marked(32, 39),
  cyan: marked(36, 39),
  link: (text, url) => `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`,
};

/** The marks of {@link COLOURED}: nothing else that begins with an escape is one, and links lead to the documentation alone. */
const MARK = new RegExp(`\\u001b\\[(?:1|2|22|31|32|33|36|39)m|\\u001b\\]8;;(?:${DOCS_URL}[\\w./#-]*)?\\u001b\\\\`, 'g');

/** Changes all of a marked text but its marks. */
export function betweenMarks(text: string, change: (part: string) => string): string {
  const marks = text.match(MARK) ?? [];
  return text
    .split(MARK)
    .map((part, at) => `${change(part)}${marks[at] ?? ''}`)
    .join('');
}

/** The checkout that a result was made in. */
export interface CheckoutFacts {
  /** The address that it was cloned from, without a password; undefined for none. */
  readonly repository: string | undefined;
  /** Undefined where a commit is checked out and no branch. */
  readonly branch: string | undefined;
  /** The hash of the last commit, whole. */
  readonly commit: string;
  /** Whether files differ from that commit. */
  readonly isChanged: boolean;
}

/** How a result is looked at. */
export interface Look {
  readonly style: Style;
  /** How wide the terminal is; undefined where there is none. */
  readonly columns: number | undefined;
  /** When the result came to be, in milliseconds since 1970. */
  readonly readAt: number;
  /** Asks for the checkout that it was made in: undefined outside of one. Left out by what has none. */
  readonly checkout?: (() => CheckoutFacts | undefined) | undefined;
}

/** Writes a result as text. */
export type Writer<Result> = (result: Result, look: Look) => string;

/**
 * The formats of one result by name: what `-o` takes, what help and completion offer, and what writes each. A writer is
 * loaded when it is asked for, so that knowing the names costs nothing.
 */
export type Formats<Result> = Readonly<Record<string, () => Promise<Writer<Result>>>>;
