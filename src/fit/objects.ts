import { POD, POD_GROUP } from '../kubernetes/kinds.ts';
import { VOLCANO_ANNOTATION } from '../kubernetes/volcano.ts';
import { fieldAt, nameOf, namespaceOf, objectAt, textAt } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Outcome } from './cycle.ts';

/** What a cluster holds, by kind, namespace and name. */
export type Objects = ReadonlyMap<string, JsonObject>;

/** Objects by kind, namespace and name; of two of one name the later counts. */
export function objectsByName(objects: Iterable<JsonObject>): Map<string, JsonObject> {
  return new Map([...objects].map((object) => [keyOf(object), object]));
}

function keyOf(object: JsonObject): string {
  return `${textAt(object, 'kind')}/${namespaceOf(object)}/${nameOf(object)}`;
}

/** Those objects of a cluster that come and go: pods and PodGroups. */
export function workloadOf(cluster: Objects): Objects {
  return new Map([...cluster].filter(([, { kind }]) => kind === POD.kind || kind === POD_GROUP.kind));
}

/**
 * What a cluster holds once an agent has applied objects: pods of another revision are replaced, and seek a node; pods
 * that run what is applied stay where they are.
 * @param revisionLabel - the label that says which revision a pod runs
 */
export function applied(cluster: Objects, objects: Iterable<JsonObject>, revisionLabel: string): Objects {
  const after = new Map(cluster);
  const replacedGroups = new Set<string>();
  const groups: JsonObject[] = [];
  const revisionOf = (pod: JsonObject) => textAt(pod, 'metadata', 'labels', revisionLabel);
  for (const object of objects) {
    const present = after.get(keyOf(object));
    if (object['kind'] === POD_GROUP.kind) groups.push(object);
    else if (object['kind'] === POD.kind && (present === undefined || revisionOf(present) !== revisionOf(object))) {
      after.set(keyOf(object), object);
      replacedGroups.add(groupOf(object));
    }
  }
  for (const group of groups) {
    const phase = textAt(after.get(keyOf(group)), 'status', 'phase');
    // A PodGroup that stays while its pods are made anew is let in at once, and keeps its place in the queue.
    const next = phase !== undefined && replacedGroups.has(groupKeyOf(group)) ? 'Inqueue' : phase;
    after.set(keyOf(group), next === undefined ? group : withStatus(group, { phase: next }));
  }
  return after;
}

function groupOf(pod: JsonObject): string {
  return `${namespaceOf(pod)}/${textAt(pod, 'metadata', 'annotations', VOLCANO_ANNOTATION.groupName) ?? ''}`;
}

function groupKeyOf(group: JsonObject): string {
  return `${namespaceOf(group)}/${nameOf(group)}`;
}

/** What a cluster holds once the scheduler has come to rest. */
export function settled(cluster: Objects, { board }: Outcome): Objects {
  const after = new Map(cluster);
  for (const job of board.jobs) {
    const key = `${POD_GROUP.kind}/${job.gang.namespace}/${job.gang.name}`;
    const group = after.get(key);
    const isSame = textAt(group, 'status', 'phase') === job.phase;
    if (group !== undefined && !isSame) after.set(key, withStatus(group, { phase: job.phase }));
    for (const { task, standing, node } of job.pieces) {
      const place = `${POD.kind}/${task.namespace}/${task.name}`;
      const [pod, nodeName] = [after.get(place), board.ground.nodes[node]?.name];
      if (standing !== 'placed' || pod === undefined || nodeName === undefined || task.node >= 0) continue;
      after.set(place, withStatus({ ...pod, spec: { ...objectAt(pod, 'spec'), nodeName } }, { phase: 'Running' }));
    }
  }
  return after;
}

/** What a cluster holds once some groups are gone. */
export function removed(cluster: Objects, groups: ReadonlySet<string>): Objects {
  const isGone = (object: JsonObject) =>
    (object['kind'] === POD.kind && groups.has(groupOf(object))) ||
    (object['kind'] === POD_GROUP.kind && groups.has(groupKeyOf(object)));
  return new Map([...cluster].filter(([, object]) => !isGone(object)));
}

function withStatus(object: JsonObject, status: Readonly<Record<string, Json>>): JsonObject {
  return { ...object, status: { ...objectAt(object, 'status'), ...status } };
}

/** A change in thought. */
export type WhatIf =
  | { readonly kind: 'without'; readonly node: string }
  | { readonly kind: 'more'; readonly count: number; readonly like: string }
  | { readonly kind: 'tier'; readonly tier: number };

/** Reads a change in thought: `without=NODE`, `more=4xNODE`, `tier=2`; undefined for what is none. */
export function parseWhatIf(text: string): WhatIf | undefined {
  const [, kind, value = ''] = /^(without|more|tier)=(.+)$/.exec(text) ?? [];
  if (kind === 'without') return { kind, node: value };
  if (kind === 'tier') return /^\d{1,4}$/.test(value) ? { kind, tier: Number(value) } : undefined;
  const [, count, like] = /^(\d{1,4})x(.+)$/.exec(value) ?? [];
  return kind === 'more' && count !== undefined && like !== undefined
    ? { kind, count: Number(count), like }
    : undefined;
}

/** What a cluster would hold after a change in thought; undefined where it has no node of that name. */
export function changed(cluster: Objects, change: WhatIf): Objects | undefined {
  const values = [...cluster.values()];
  if (change.kind === 'tier') return objectsByName(values.map((object) => withTier(object, change.tier)));
  const name = change.kind === 'without' ? change.node : change.like;
  const node = values.find((object) => object['kind'] === 'Node' && nameOf(object) === name);
  if (node === undefined) return undefined;
  if (change.kind === 'without') return drained(cluster, node);
  const more = Array.from({ length: change.count }, (_, index) => ({
    ...node,
    metadata: {
      ...objectAt(node, 'metadata'),
      name: `${name}-more-${index + 1}`,
      labels: { ...objectAt(node, 'metadata', 'labels'), 'kubernetes.io/hostname': `${name}-more-${index + 1}` },
    },
  }));
  return objectsByName([...values, ...more]);
}

/** Without a node, whose pods are made anew and seek another. */
function drained(cluster: Objects, node: JsonObject): Objects {
  const left = [...cluster.values()].filter((object) => object !== node);
  return objectsByName(
    left.map((object) => {
      if (object['kind'] !== POD.kind || textAt(object, 'spec', 'nodeName') !== nameOf(node)) return object;
      const { nodeName: _, ...spec } = objectAt(object, 'spec');
      const { status: __, ...pod } = object;
      return { ...pod, spec };
    }),
  );
}

/** An object with another tier up to which its gang may spread, where it is one that has a topology. */
export function withTier(object: JsonObject, tier: number): JsonObject {
  const topology = fieldAt(object, 'spec', 'networkTopology');
  if (object['kind'] !== POD_GROUP.kind || topology === undefined) return object;
  const { highestTierName: _, ...rest } = objectAt(topology);
  const networkTopology = { ...rest, highestTierAllowed: tier };
  return { ...object, spec: { ...objectAt(object, 'spec'), networkTopology } };
}
