import { inject } from 'vitest';
import { DIALECTS } from '../../../src/dialects/registry.ts';
import { VOLCANO_ANNOTATION } from '../../../src/kubernetes/volcano.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../../src/model/json.ts';
import { COMPANION_LABEL } from '../../../src/model/names.ts';
import { ownerOf } from '../../../src/model/vocabulary.ts';
import { pathOf, read } from './client.ts';
import { type Kubectl, run, succeed } from './kubectl.ts';
import { TIER_LABEL } from './racks.ts';

/** The labels that tell whose an object is, a key for each kind of model. */
const NAME_LABELS: readonly string[] = DIALECTS.map(({ keys }) => keys.labels.name);

/** Kubectl of the run's cluster. */
export const kubectl: Kubectl = inject('kubectl');

/** Where the run's cluster answers. */
export const url: string = inject('url');

/** Fails where gangs cannot be scheduled, so that nothing which needs it passes unseen. */
export function needScheduler(): void {
  if (!inject('schedules')) throw new Error('Volcano or kwok is missing: gangs cannot be scheduled, see docs/e2e.md');
}

/** Makes a namespace and its default service account, without which no pod is let in; unless they are there. */
export async function ensureNamespace(name: string): Promise<void> {
  for (const make of [
    ['namespace', name],
    ['serviceaccount', 'default', '-n', name],
  ]) {
    const { code, stderr } = await run(kubectl, ['create', ...make]);
    if (code !== 0 && !/already ?exists/i.test(stderr)) throw new Error(stderr);
  }
}

/** Applies manifests as an agent does, server-side; the last line of output of each object. */
export async function apply(paths: readonly string[], ...flags: readonly string[]): Promise<readonly string[]> {
  const files = paths.flatMap((path) => ['-f', path]);
  const output = await succeed(kubectl, ['apply', '--server-side', '-R', ...files, ...flags]);
  return output.trimEnd().split('\n');
}

/** Deletes all that is ours in a namespace, at once and without grace, and waits until the pods are gone. */
export async function remove(namespace: string): Promise<void> {
  for (const kind of ['Pod', 'PodGroup', 'Service', 'ConfigMap']) {
    for (const label of [...NAME_LABELS, COMPANION_LABEL]) {
      const query = `labelSelector=${label}&gracePeriodSeconds=0`;
      const response = await fetch(`${url}${pathOf(kind, namespace)}?${query}`, { method: 'DELETE' });
      if (!response.ok) throw new Error(`DELETE of every ${kind}: ${response.status} ${await response.text()}`);
      await response.text();
    }
  }
  await eventually(
    () => podsIn(namespace),
    (pods) => pods.length === 0,
  );
}

/** The objects of a kind in a namespace that are of models, whatever kind these are of. */
export async function oursIn(kind: string, namespace: string): Promise<readonly JsonObject[]> {
  const lists = await Promise.all(
    NAME_LABELS.map((label) => read(`${url}${pathOf(kind, namespace)}?labelSelector=${label}`)),
  );
  return lists.flatMap(itemsOf);
}

/** What matters of a pod in a gang. */
export interface LivePod {
  readonly name: string;
  readonly uid: string;
  readonly revision: string;
  /** The PodGroup that it names; empty for a pod outside of gangs. */
  readonly gang: string;
  readonly task: string;
  readonly phase: string;
  /** Name of the node it is bound to; empty while it is not. */
  readonly node: string;
  readonly isReady: boolean;
  readonly isEnding: boolean;
}

/** The pods of a namespace that are ours, in order of their names. */
export async function podsIn(namespace: string): Promise<readonly LivePod[]> {
  const pods = await oursIn('Pod', namespace);
  return pods.map((pod) => {
    const metadata = object(pod, 'metadata');
    const labels = object(metadata, 'labels');
    const annotations = object(metadata, 'annotations');
    return {
      name: text(metadata, 'name'),
      uid: text(metadata, 'uid'),
      revision: text(labels, ownerOf(labels, DIALECTS)?.dialect.keys.labels.revision ?? ''),
      gang: text(annotations, VOLCANO_ANNOTATION.groupName),
      task: text(annotations, VOLCANO_ANNOTATION.taskSpec),
      phase: text(object(pod, 'status'), 'phase'),
      node: text(object(pod, 'spec'), 'nodeName'),
      isReady: itemsOf({ items: object(pod, 'status')['conditions'] ?? [] }).some(
        (each) => text(each, 'type') === 'Ready' && text(each, 'status') === 'True',
      ),
      isEnding: metadata['deletionTimestamp'] !== undefined,
    };
  });
}

/** The HyperNode of a tier that each node is in. */
export async function hyperNodes(tier: number): Promise<ReadonlyMap<string, string>> {
  const label = TIER_LABEL[tier];
  if (label === undefined) throw new Error(`nodes carry no label of tier ${tier}`);
  const nodes = await read(`${url}/api/v1/nodes?labelSelector=${label}`);
  return new Map(
    itemsOf(nodes).map((node) => {
      const metadata = object(node, 'metadata');
      return [text(metadata, 'name'), text(object(metadata, 'labels'), label)];
    }),
  );
}

/** Asks again and again until a value satisfies; fails with the last one after a while. */
export async function eventually<T>(ask: () => Promise<T>, satisfies: (value: T) => boolean, seconds = 60): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await ask();
    if (satisfies(value)) return value;
    if (Date.now() > end) throw new Error(`not so after ${seconds} s: ${JSON.stringify(value).slice(0, 4000)}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** The items of a list. */
export function itemsOf(list: JsonObject): readonly JsonObject[] {
  const { items } = list;
  return isArray(items) ? items.filter(isObject) : [];
}

/** A field that holds an object; an empty one where it is missing. */
export function object(value: JsonObject, field: string): JsonObject {
  const found: Json | undefined = value[field];
  return isObject(found) ? found : {};
}

/** A field that holds text; empty where it is missing. */
export function text(value: JsonObject, field: string): string {
  const found = value[field];
  return typeof found === 'string' ? found : '';
}
