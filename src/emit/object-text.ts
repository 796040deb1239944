import type { Blanks, Draft, Form } from '../model/object-template.ts';
import { stringText } from '../yaml/strings.ts';
import { toYaml } from '../yaml/write.ts';

/** The text of a form, cut at its blanks. */
interface Pattern {
  readonly start: string;
  readonly rest: readonly Cut[];
}

/** A blank, and the text from there to the next. */
interface Cut {
  readonly blank: keyof Blanks;
  readonly after: string;
}

/** A form is rendered when the first object of it is written: the text of all others is the same but for the blanks. */
const PATTERNS = new WeakMap<Form, Pattern>();

/** Writes the object of a draft as {@link toYaml} would, without making it. */
export function draftText({ form, blanks }: Draft): string {
  const { start, rest } = patternOf(form);
  let text = start;
  for (const { blank, after } of rest) text += stringText(blanks[blank], undefined) + after;
  return text;
}

function patternOf(form: Form): Pattern {
  const known = PATTERNS.get(form);
  if (known !== undefined) return known;
  const pattern = cut(form);
  PATTERNS.set(form, pattern);
  return pattern;
}

// The mark is a word that YAML writes as it is, and that the rest of the text does not hold.
function cut(form: Form): Pattern {
  const plain = toYaml(form.fill(numbered('')));
  let mark = 'blank';
  while (plain.includes(mark)) mark += '-';
  const [start = '', ...pieces] = toYaml(form.fill(numbered(mark))).split(mark);
  return { start, rest: pieces.map((piece) => ({ blank: blankAt(piece), after: piece.slice(1) })) };
}

const NAMES: readonly (keyof Blanks)[] = ['name', 'group', 'roleId', 'task', 'podIndex', 'entryAddress', 'wave'];

function numbered(mark: string): Blanks {
  const [name, group, roleId, task] = [`${mark}0`, `${mark}1`, `${mark}2`, `${mark}3`];
  return { name, group, roleId, task, podIndex: `${mark}4`, entryAddress: `${mark}5`, wave: `${mark}6` };
}

function blankAt(piece: string): keyof Blanks {
  const name = NAMES[Number(piece.charAt(0))];
  if (name === undefined) throw new Error('flotilla put a blank between other text; please report this');
  return name;
}
