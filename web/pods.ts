/** A pod as the page shows it. */
export interface Pod {
  readonly ordinal: number;
  readonly roleId: string;
  readonly name: string;
  readonly word: string;
  readonly reason: string;
  readonly node: string;
  readonly revision: string;
  readonly restarts: number;
}

interface PodTable {
  readonly model: string;
  readonly texts: readonly string[];
  readonly pods: readonly (readonly number[])[];
}

/** Reads the table that the page carries; see src/report/status/pod-explorer.ts. */
export function readPods(text: string): readonly Pod[] {
  const table: PodTable = JSON.parse(text);
  const textAt = (place: number | undefined): string => table.texts[place ?? -1] ?? '';
  return table.pods.map(([ordinal = 0, role, name, word, reason, node, revision, restarts = 0]) => ({
    ordinal,
    roleId: textAt(role),
    name: textAt(name).replace(/^~/, `${table.model}-${ordinal}-`),
    word: textAt(word),
    reason: textAt(reason),
    node: textAt(node),
    revision: textAt(revision),
    restarts,
  }));
}

/** The class of each state's colour. */
export function colourOf(word: string): string {
  if (word === 'Current') return 'done';
  return word === 'InProgress' || word === 'Terminating' ? 'now' : 'bad';
}

/** Makes an element with text, and a class where one is given. */
export function element(tag: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(tag);
  if (text !== '') made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}
