import { GroupPanel } from './group-panel.ts';
import { GroupPicker } from './group-picker.ts';
import { PodList } from './pod-list.ts';
import { readPods } from './pods.ts';

/** All groups and pods of a model: choose a group to see its pods, or look for pods in the list. */
export class PodExplorer extends HTMLElement {
  connectedCallback(): void {
    const map = this.querySelector<HTMLElement>('.map');
    const data = this.querySelector('script');
    if (map === null || data === null || this.querySelector('.filters') !== null) return;
    const pods = readPods(data.textContent ?? '');
    const panel = new GroupPanel();
    const list = new PodList(pods, this.id);
    map.after(panel.element, list.element);
    new GroupPicker(map, (ordinal) => {
      panel.show(ordinal, ordinal === undefined ? [] : pods.filter((pod) => pod.ordinal === ordinal));
      list.choose(ordinal);
    });
  }
}
