import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { settle } from '../../src/fit/cycle.ts';
import { objectsByName, settled } from '../../src/fit/objects.ts';
import { randomOf } from '../../src/fit/order.ts';
import { DEFAULT_SETTINGS } from '../../src/fit/settings.ts';
import { snapshotOf } from '../../src/fit/snapshot.ts';
import { nameOf, objectAt, textAt } from '../../src/model/fields.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';

/** What one gang came to at one settled state. */
export interface GangVerdict {
  readonly bound: number;
  readonly of: number;
  readonly verdict: 'whole' | 'started' | 'partial' | 'none';
}

/** When objects were created in one run, and by which UIDs: an input to the verdict. */
export interface RunOrder {
  readonly pods: Readonly<Record<string, readonly [string, string]>>;
  readonly podGroups: Readonly<Record<string, readonly [string, string]>>;
}

interface Step {
  readonly op: 'apply' | 'applyAtSessionEnd' | 'delete' | 'finishTerminating' | 'sleep' | 'settle';
  readonly objects?: readonly JsonObject[];
  readonly pods?: readonly string[];
}

/** One recorded scenario: a cluster, what was done to it, and what the real scheduler made of it. */
export interface Scenario {
  readonly name: string;
  readonly family: string;
  /** The same in every run. */
  readonly stable: boolean;
  /** For each run and each settled state: what each gang came to. */
  readonly verdicts: readonly (readonly Readonly<Record<string, GangVerdict>>[])[];
  /** For each run and each settled state: the order in which objects were created. */
  readonly orders: readonly (readonly RunOrder[])[];
  readonly input: {
    readonly nodes: readonly JsonObject[];
    readonly hyperNodes: readonly JsonObject[];
    readonly queues: readonly { readonly object: JsonObject; readonly state: string }[];
    readonly priorityClasses: readonly JsonObject[];
    readonly existing: readonly {
      readonly object: JsonObject;
      readonly terminating: boolean;
      readonly phase?: string;
    }[];
    readonly steps: readonly Step[];
  };
}

/** All recorded scenarios, by name. */
export function scenarios(): readonly Scenario[] {
  const text = `${gunzipSync(readFileSync(new URL('cases/fit.jsonl.gz', import.meta.url)))}`;
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The cluster of a scenario, before anything is done to it. */
export function clusterOf({ input }: Scenario): readonly JsonObject[] {
  const queues = input.queues.map(({ object, state }) => withStatus(object, { state }));
  const existing = input.existing.map(({ object, terminating, phase }) => {
    const ending = terminating ? withMeta(object, { deletionTimestamp: '2026-11-27T00:00:00Z' }) : object;
    return phase === undefined ? ending : withStatus(ending, { phase });
  });
  return [...input.nodes, ...input.hyperNodes, ...input.priorityClasses, ...queues, ...existing];
}

/**
 * Plays a scenario, and says for each settled state how many pods of each gang are bound.
 * @param orders - when objects were created in a run, by settled state; without it their order is by chance
 */
export function play(
  scenario: Scenario,
  orders: readonly RunOrder[] | undefined,
  seed: number,
): ReadonlyMap<string, number>[] {
  let objects = objectsByName(clusterOf(scenario));
  const states: ReadonlyMap<string, number>[] = [];
  for (const step of scenario.input.steps) {
    objects = afterStep(objects, step);
    if (step.op !== 'settle' && step.op !== 'sleep') continue;
    const order = orders?.[states.length];
    const snapshot = snapshotOf([...objects.values()].map((object) => stamped(object, order)));
    objects = new Map(settled(objects, settle(snapshot, DEFAULT_SETTINGS, randomOf(seed))));
    if (step.op === 'settle') states.push(boundPods([...objects.values()]));
  }
  return states;
}

function afterStep(objects: ReadonlyMap<string, JsonObject>, { op, objects: made = [], pods = [] }: Step) {
  const left = [...objects.values()].filter((object) => {
    if (object['kind'] === 'Pod' && pods.includes(nameOf(object))) return false;
    return op !== 'finishTerminating' || !isEnding(object);
  });
  return objectsByName([...left, ...made]);
}

/** How many pods of each gang have a node; of a pod without a gang by `pod/<name>`. */
function boundPods(objects: readonly JsonObject[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const object of objects) {
    if (object['kind'] !== 'Pod' || isEnding(object) || textAt(object, 'spec', 'nodeName') === undefined) continue;
    const gang = textAt(object, 'metadata', 'annotations', 'scheduling.k8s.io/group-name') ?? `pod/${nameOf(object)}`;
    counts.set(gang, (counts.get(gang) ?? 0) + 1);
  }
  return counts;
}

/** An object as a run has created it. */
function stamped(object: JsonObject, order: RunOrder | undefined): JsonObject {
  const known = object['kind'] === 'Pod' ? order?.pods : object['kind'] === 'PodGroup' ? order?.podGroups : undefined;
  const [creationTimestamp, uid] = known?.[nameOf(object)] ?? [];
  return creationTimestamp === undefined || uid === undefined ? object : withMeta(object, { creationTimestamp, uid });
}

function isEnding(object: JsonObject): boolean {
  return textAt(object, 'metadata', 'deletionTimestamp') !== undefined;
}

function withStatus(object: JsonObject, status: Record<string, Json>): JsonObject {
  return { ...object, status: { ...objectAt(object, 'status'), ...status } };
}

function withMeta(object: JsonObject, meta: Record<string, Json>): JsonObject {
  return { ...object, metadata: { ...objectAt(object, 'metadata'), ...meta } };
}
