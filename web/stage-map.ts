const STATES = ['done', 'now', 'to-come', 'held'];

/** Groups by ordinal, coloured as they stand after the stage that a slider names. */
export class StageMap extends HTMLElement {
  connectedCallback(): void {
    const slider = this.querySelector('input');
    if (slider === null) return;
    slider.addEventListener('input', () => this.#show(slider));
    this.#show(slider);
  }

  #show(slider: HTMLInputElement): void {
    const stage = Number(slider.value);
    const output = this.querySelector('output');
    const isStart = slider.value === slider.min;
    if (output !== null) output.textContent = isStart ? `${stage} (now)` : `${stage}`;
    slider.setAttribute('aria-valuetext', isStart ? 'as it is now' : `stage ${stage} of ${slider.max}`);
    for (const cell of this.querySelectorAll<HTMLElement>('.map .cell')) colour(cell, stage);
  }
}

function colour(cell: HTMLElement, stage: number): void {
  const { stage: moves = '-1', until, added } = cell.dataset;
  cell.classList.remove(...STATES);
  cell.classList.add(stateAt(Number(moves), stage));
  cell.hidden = (until !== undefined && stage >= Number(until)) || (added !== undefined && stage < Number(moves));
}

function stateAt(moves: number, stage: number): string {
  if (moves === -1) return 'held';
  if (moves === 0 || moves < stage) return 'done';
  return moves === stage ? 'now' : 'to-come';
}
