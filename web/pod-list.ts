import { colourOf, element, type Pod } from './pods.ts';

const PAGE = 100;

const HEADS = ['pod', 'state', 'why', 'node', 'revision', 'restarts'];

/** All pods as a table: a filter by text and by state, and a page more on request. */
export class PodList {
  readonly element = element('div');
  readonly #pods: readonly Pod[];
  readonly #search = document.createElement('input');
  readonly #state = document.createElement('select');
  readonly #rows = element('tbody');
  readonly #count = element('p', '', 'dim');
  readonly #more = document.createElement('button');
  #ordinal: number | undefined;
  #shown = PAGE;

  constructor(pods: readonly Pod[], id: string) {
    this.#pods = [...pods].sort((a, b) => rankOf(a) - rankOf(b));
    this.#search.type = 'search';
    this.#search.id = `${id}-search`;
    this.#state.id = `${id}-state`;
    const words = [...new Set(pods.map(({ word }) => word))].sort();
    for (const word of ['all', ...words]) this.#state.append(new Option(word, word));
    this.#more.type = 'button';
    this.#more.textContent = `Show ${PAGE} more`;
    this.#count.setAttribute('role', 'status');
    this.element.append(this.#filters(), this.#count, this.#table(), this.#more);
    this.#search.addEventListener('input', () => this.#restart());
    this.#state.addEventListener('change', () => this.#restart());
    this.#more.addEventListener('click', () => {
      this.#shown += PAGE;
      this.#show();
    });
    this.#show();
  }

  /** Narrows the list to one group, or takes that back. */
  choose(ordinal: number | undefined): void {
    this.#ordinal = ordinal;
    this.#restart();
  }

  #filters(): HTMLElement {
    const box = element('div', '', 'filters');
    box.append(labelled('Name, reason or node', this.#search), labelled('State', this.#state));
    return box;
  }

  #table(): HTMLElement {
    const table = element('table');
    const caption = element('caption', 'Pods', 'unseen');
    const head = element('thead');
    const row = element('tr');
    for (const text of HEADS) {
      const cell = element('th', text);
      cell.setAttribute('scope', 'col');
      row.append(cell);
    }
    head.append(row);
    table.append(caption, head, this.#rows);
    const box = element('div', '', 'scroll');
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', 'Pods');
    box.append(table);
    return box;
  }

  #restart(): void {
    this.#shown = PAGE;
    this.#show();
  }

  #show(): void {
    const found = this.#pods.filter((pod) => this.#matches(pod));
    this.#rows.replaceChildren(...found.slice(0, this.#shown).map(rowOf));
    this.#count.textContent = `${found.length} of ${this.#pods.length} pods`;
    this.#more.hidden = found.length <= this.#shown;
  }

  #matches({ ordinal, name, word, reason, node }: Pod): boolean {
    if (this.#ordinal !== undefined && ordinal !== this.#ordinal) return false;
    if (this.#state.value !== 'all' && word !== this.#state.value) return false;
    const text = this.#search.value.trim().toLowerCase();
    return text === '' || `${name} ${reason} ${node}`.toLowerCase().includes(text);
  }
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  label.htmlFor = control.id;
  label.append(text, control);
  return label;
}

function rowOf(pod: Pod): HTMLElement {
  const row = element('tr');
  const name = element('th', pod.name);
  name.setAttribute('scope', 'row');
  const state = element('td');
  state.append(element('span', pod.word, `badge ${colourOf(pod.word)}`));
  const cells = [pod.reason, pod.node, pod.revision, `${pod.restarts}`].map((text) => element('td', text));
  cells[0]?.classList.toggle('long', pod.reason.length > 40);
  row.append(name, state, ...cells);
  return row;
}

/** What a person looks for comes first: what failed, then what is not done, then what is well. */
function rankOf({ word }: Pod): number {
  if (word === 'Current') return 2;
  return word === 'InProgress' || word === 'Terminating' ? 1 : 0;
}
