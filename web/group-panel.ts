import { colourOf, element, type Pod } from './pods.ts';

/** The pods of the group that is chosen, drawn by role replica: the entry first, then its workers. */
export class GroupPanel {
  readonly element = element('div');

  constructor() {
    this.element.setAttribute('aria-live', 'polite');
  }

  /** Shows a group, or nothing. */
  show(ordinal: number | undefined, pods: readonly Pod[]): void {
    this.element.replaceChildren();
    if (ordinal === undefined) return;
    const copies = element('ul', '', 'copies');
    for (const roleId of new Set(pods.map((pod) => pod.roleId))) {
      const members = pods.filter((pod) => pod.roleId === roleId);
      const copy = element('li');
      copy.append(element('span', roleId === '' ? 'no role' : roleId, 'label'), podChips(members));
      copies.append(copy);
    }
    const box = element('div', '', 'box');
    box.append(element('h3', `Group ${ordinal}`), copies);
    this.element.append(box);
  }
}

function podChips(pods: readonly Pod[]): HTMLElement {
  const chips = element('ul', '', 'pods');
  for (const [index, { word, reason, node }] of pods.entries()) {
    const chip = element(
      'li',
      index === 0 ? 'entry' : `worker ${index}`,
      `pod ${colourOf(word)}${index === 0 ? ' entry' : ''}`,
    );
    chip.append(
      element('span', ` ${word}${reason === '' ? '' : `: ${reason}`}${node === '' ? '' : `, on ${node}`}`, 'dim'),
    );
    chips.append(chip);
  }
  return chips;
}
