import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { WORKLOAD } from '../../src/dialects/leader-worker-set/workload.ts';
import { drivenGroups } from '../../src/diff/workload.ts';
import { parse } from '../../src/library.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { withMarks } from '../../src/model/workload.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { progressOf } from '../../src/status/driven.ts';

// What LeaderWorkerSet's controller does with an object that Git holds, recorded; see cases/lws/README.md.

function recorded<Case>(name: string): readonly Case[] {
  const bytes = readFileSync(new URL(`./cases/lws/${name}`, import.meta.url));
  const text = name.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

interface RolloutCase {
  readonly file: string;
  readonly objects: readonly JsonObject[];
  readonly deleted: readonly number[];
}

/** Its StatefulSets take no other claim templates: it asks for a rollout that never comes. */
const NEVER_TAKEN: readonly string[] = ['075-pvct-added.parallel', '075-pvct-added.serial'];

describe('a change restarts the groups that diff names, the highest first', () => {
  const cases = recorded<RolloutCase>('rollout.jsonl').filter(({ file }) => !NEVER_TAKEN.includes(file));
  test.each(cases)('$file', ({ objects, deleted }) => {
    const told: number[] = [];
    const groups = Math.max(...objects.map((object) => WORKLOAD.read(object)?.replicas ?? 0));
    const [first = {}, ...others] = objects;
    let before = first;
    for (const after of others) {
      const changed = drivenGroups({ before, after }, WORKLOAD) ?? [];
      const stopped = changed.filter(({ from, to }) => from !== undefined && from !== to);
      for (const { ordinal } of stopped.toReversed()) told.push(ordinal);
      const held = changed.flatMap(({ ordinal, to }) =>
        to === undefined ? [] : [{ revision: to, ordinals: [{ first: ordinal, last: ordinal }] }],
      );
      before = withMarks(after, WORKLOAD.read(after)?.revision ?? '', held);
    }
    // Groups that stand in for others come and go by themselves.
    const own = deleted.filter((ordinal) => ordinal < groups);
    expect(told).toEqual(own);
  });
});

interface StatusCase {
  readonly file: string;
  readonly states: readonly {
    readonly lws: {
      readonly replicas: number;
      readonly size: number;
      readonly partition: number;
      readonly revision: string;
    };
    readonly pods: readonly {
      readonly group: number;
      readonly revision: string;
      readonly ready: boolean;
      readonly terminating?: boolean;
    }[];
    readonly status: JsonObject & { readonly conditions?: readonly JsonObject[] };
  }[];
}

/** A group whose pods end without an update counts as ready until they are gone, and one that an exclusive topology restarts is not seen at all. */
const UNSEEN = /^(040|07[1236]|09\d|1[012]\d|134)-/;

describe('a stage is done when its status says so, and not before', () => {
  const cases = recorded<StatusCase>('status.jsonl.gz').filter(({ file }) => !UNSEEN.test(file));
  test.each(cases)('$file', ({ states }) => {
    for (const { lws, pods, status } of states) {
      const { observedGeneration, ...rest } = status;
      const live = {
        metadata: { generation: 2 },
        status: { ...rest, observedGeneration: observedGeneration === 'current' ? 2 : 1 },
      };
      const moved = pods.filter(({ group }) => group >= lws.partition && group < lws.replicas);
      const isThere = moved.length === Math.max(0, lws.replicas - lws.partition) * lws.size;
      const isNew = moved.every(
        ({ revision, ready, terminating }) => revision === lws.revision && ready && terminating !== true,
      );
      if (progressOf(live).isDone) expect({ lws, isThere, isNew }).toEqual({ lws, isThere: true, isNew: true });
    }
  });

  test('each of the rollouts is done at some moment', () => {
    const done = cases.filter(({ states }) => states.some(({ status }) => status.conditions?.some(isAvailable)));
    expect(done.length).toBeGreaterThan(25);
  });
});

function isAvailable({ type, status }: JsonObject): boolean {
  return type === 'Available' && status === 'True';
}

interface DriftCase {
  readonly file: string;
  readonly input: JsonObject;
  readonly stored: JsonObject;
}

describe('what Git holds is stored as it is sent, so that no agent sees a difference', () => {
  test.each(recorded<DriftCase>('drift.jsonl'))('$file', ({ file, input, stored }) => {
    const read = parse(file, JSON.stringify(input), { kubernetes: '1.35', maxPods: 1000, strict: false });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const [found] = read.value;
    if (found === undefined) throw new Error('no model');
    const { workload = {} } = compile(found.model, { snapshots: [] }, DEFAULT_OPTIONS);
    expect(withoutEmpty(workload['spec'] ?? null)).toEqual(withoutEmpty(stored));
  });
});

// What the webhook adds where it has anything else to add: empty objects.
function withoutEmpty(value: Json): Json {
  if (isArray(value)) return value.map(withoutEmpty);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]): [string, Json] => [key, withoutEmpty(each)]);
  return Object.fromEntries(
    entries.filter(([, each]) => !(isObject(each) && Object.keys(each).length === 0) && each !== null),
  );
}
