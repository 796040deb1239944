import type { FilledTemplate, ObjectTemplate, Slots } from '../model/group.ts';
import { stringText } from '../yaml/strings.ts';
import { toYaml } from '../yaml/write.ts';

/** The text of a template, cut at its slots. */
interface Pattern {
  readonly start: string;
  readonly rest: readonly Cut[];
}

/** A slot, and the text from there to the next. */
interface Cut {
  readonly slot: keyof Slots;
  readonly after: string;
}

/** A template is rendered when the first object of it is written: the text of all others is the same but for the slots. */
const PATTERNS = new WeakMap<ObjectTemplate, Pattern>();

/** Writes the object of a filled as {@link toYaml} would, without making it. */
export function objectText({ template, slots }: FilledTemplate): string {
  const { start, rest } = patternOf(template);
  let text = start;
  for (const { slot, after } of rest) text += stringText(slots[slot], undefined) + after;
  return text;
}

function patternOf(template: ObjectTemplate): Pattern {
  const known = PATTERNS.get(template);
  if (known !== undefined) return known;
  const pattern = cut(template);
  PATTERNS.set(template, pattern);
  return pattern;
}

// The mark is a word that YAML writes as it is, and that the rest of the text does not hold.
function cut(template: ObjectTemplate): Pattern {
  const plain = toYaml(template.fill(numbered('')));
  let mark = 'slot';
  while (plain.includes(mark)) mark += '-';
  const [start = '', ...pieces] = toYaml(template.fill(numbered(mark))).split(mark);
  return { start, rest: pieces.map((piece) => ({ slot: slotAt(piece), after: piece.slice(1) })) };
}

const NAMES: readonly (keyof Slots)[] = ['name', 'group', 'roleId', 'task', 'podIndex', 'entryAddress', 'stage'];

function numbered(mark: string): Slots {
  const [name, group, roleId, task] = [`${mark}0`, `${mark}1`, `${mark}2`, `${mark}3`];
  return { name, group, roleId, task, podIndex: `${mark}4`, entryAddress: `${mark}5`, stage: `${mark}6` };
}

function slotAt(piece: string): keyof Slots {
  const name = NAMES[Number(piece.charAt(0))];
  if (name === undefined) throw new Error('flotilla put a slot between other text; please report this');
  return name;
}
