import type { StringMap } from '../../model/kubernetes.ts';
import { countText, devicesText } from '../words.ts';
import { type Html, html } from './html.ts';

/** A role of a group, and what each of its pods asks for. */
interface RoleFigure {
  readonly name: string;
  /** Copies in each group, ≥ 0. */
  readonly replicas: number;
  /** Workers beside the entry pod of each copy, ≥ 0. */
  readonly workers: number;
  /** Accelerators: `{ 'nvidia.com/gpu': '8' }`. */
  readonly entryDevices: StringMap;
  readonly workerDevices: StringMap;
}

/** What a group consists of. */
export interface GroupShape {
  readonly roles: readonly RoleFigure[];
  readonly isGang: boolean;
  /** How close together its pods must sit, in words: `in one HyperNode of tier 1 or below`. */
  readonly topology?: string;
}

/** Copies of a role, and workers of a copy, that are drawn before the rest is only counted. */
const MOST = 8;

/** A group as people think of it: roles, their replicas, and in each the entry pod and its workers. */
export function groupFigure({ roles, isGang, topology }: GroupShape): Html {
  const start = isGang ? 'All of its pods start together' : 'Its pods are scheduled one by one';
  return html`<figure class="group"><figcaption>${start}${topology !== undefined && `, ${topology}`}.</figcaption>
<div class="box">${roles.map(roleMarkup)}</div></figure>`;
}

function roleMarkup(role: RoleFigure): Html {
  const { name, replicas, workers } = role;
  const drawn = Math.min(replicas, MOST);
  const copies = Array.from({ length: drawn }, (_, index) => copyMarkup(role, index));
  const words = `${countText(replicas, 'replica')} of an entry${workers === 0 ? '' : ` and ${countText(workers, 'worker')}`}`;
  return html`<div class="role"><h3>${name} <span class="dim">${words}</span></h3><ul class="copies">${copies}${
    replicas > drawn && html`<li class="more">and ${replicas - drawn} more</li>`
  }</ul></div>`;
}

function copyMarkup({ name, workers, entryDevices, workerDevices }: RoleFigure, index: number): Html {
  const drawn = Math.min(workers, MOST);
  const chips = Array.from({ length: drawn }, (_, worker) => podMarkup(`worker ${worker + 1}`, workerDevices));
  return html`<li><span class="label">${name}-${index}</span><ul class="pods">${podMarkup('entry', entryDevices)}${chips}${
    workers > drawn && html`<li class="more">and ${countText(workers - drawn, 'worker')} more</li>`
  }</ul></li>`;
}

function podMarkup(word: string, devices: StringMap): Html {
  return html`<li class="pod ${word === 'entry' && 'entry'}">${word}${Object.keys(devices).length > 0 && html` <span class="dim">${devicesText(devices)}</span>`}</li>`;
}
