const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Makes a list of cells one of which can be chosen, with the pointer or the arrow keys. */
export class GroupPicker {
  readonly #cells: readonly HTMLElement[];
  readonly #onChoice: (ordinal: number | undefined) => void;
  #chosen: HTMLElement | undefined;

  constructor(map: HTMLElement, onChoice: (ordinal: number | undefined) => void) {
    this.#cells = [...map.querySelectorAll<HTMLElement>('.cell')];
    this.#onChoice = onChoice;
    map.setAttribute('role', 'listbox');
    for (const [index, cell] of this.#cells.entries()) {
      cell.setAttribute('role', 'option');
      cell.setAttribute('aria-selected', 'false');
      cell.setAttribute('aria-label', cell.title);
      cell.tabIndex = index === 0 ? 0 : -1;
    }
    map.addEventListener('click', ({ target }) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
      if (cell !== null) this.#choose(cell);
    });
    map.addEventListener('keydown', (event) => this.#move(event));
  }

  #move(event: KeyboardEvent): void {
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? this.#cells.indexOf(focused) : -1;
    if (at === -1) return;
    if (event.key === 'Enter' || event.key === ' ') this.#choose(this.#cells[at]);
    const next = this.#cells[targetOf(event.key, at, this.#cells.length)];
    if (next !== undefined) focusOn(next, this.#cells[at]);
    if (next !== undefined || event.key === 'Enter' || event.key === ' ') event.preventDefault();
  }

  #choose(cell: HTMLElement | undefined): void {
    const next = cell === this.#chosen ? undefined : cell;
    this.#chosen?.setAttribute('aria-selected', 'false');
    next?.setAttribute('aria-selected', 'true');
    this.#chosen = next;
    this.#onChoice(next === undefined ? undefined : Number(next.dataset['ordinal']));
  }
}

function targetOf(key: string, at: number, count: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? -1 : at + step;
}

function focusOn(next: HTMLElement, before: HTMLElement | undefined): void {
  if (before !== undefined) before.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
