import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../src/dialects/registry.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import type { ExpectedGroups, RoleShape } from '../../src/model/expected-groups.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { rangesOf } from '../../src/model/ordinals.ts';
import type { ModelStatus } from '../../src/model/status.ts';
import { liveObjects } from '../../src/status/live.ts';
import { modelStatus } from '../../src/status/model.ts';

/** Pods at one step and what the controller said of them; see cases/status/README.md. */
interface Case {
  readonly name: string;
  readonly replicas: number;
  readonly partition?: number;
  readonly target: string;
  readonly revisions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly pods: readonly string[];
  readonly expected: Readonly<
    Record<'replicas' | 'availableReplicas' | 'updatedReplicas' | 'currentReplicas', number>
  > & {
    readonly true: { readonly type: string; readonly reason: string };
  };
}

const NOW = Date.UTC(2026, 0, 1);
const FILE = new URL('./cases/status/recorded.jsonl', import.meta.url);
const CASES: readonly Case[] = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

test('every scenario of the recording is there', () => {
  expect(CASES.length).toBeGreaterThan(200);
});

describe('our counts and our True condition are those of the MatrixInfer controller', () => {
  test.each(CASES)('$name', ({ expected, ...recorded }) => {
    const { figures, conditions } = statusOf(recorded);
    const { observedGeneration: _, ...counts } = figures;
    const isTrue = conditions.filter(({ status }) => status === 'True').map(({ type, reason }) => ({ type, reason }));
    const { true: condition, ...expectedCounts } = expected;
    expect({ ...counts, isTrue }).toEqual({ ...expectedCounts, isTrue: [condition] });
  });
});

function statusOf(recorded: Omit<Case, 'expected'>): ModelStatus {
  const live = liveObjects(recorded.pods.map(podOf));
  return modelStatus(expectationOf(recorded), live, { now: NOW, compat: 'matrixinfer' });
}

/** Groups are expected to run what their pods run, as the controller moves them itself; those without pods, the target. */
function expectationOf({ replicas, partition = 0, target, revisions, pods }: Omit<Case, 'expected'>): Expectation {
  const revisionOf = new Map(pods.map((pod) => [Number(/^m-(\d+)-/.exec(pod)?.[1]), pod.split(' ')[1]]));
  const ordinals = Array.from({ length: replicas }, (_, ordinal) => ordinal);
  const groups = Object.entries(revisions).map(
    ([revision, roles]): ExpectedGroups => ({
      revision,
      ordinals: rangesOf(ordinals.filter((ordinal) => (revisionOf.get(ordinal) ?? target) === revision)),
      roles: Object.entries(roles).map(([name, shape]) => roleOf(name, shape)),
    }),
  );
  const recovery = { policy: 'RoleRecreate', restartGracePeriodSeconds: 0 } as const;
  return { dialect: DIALECTS[0], name: 'm', namespace: 'default', target, generation: 1, partition, recovery, groups };
}

function roleOf(name: string, shape: string): RoleShape {
  const [replicas = 0, pods = 0] = shape.split('x').map(Number);
  return { name, replicas, pods };
}

function podOf(text: string): JsonObject {
  const [name = '', revision = '', phase = '', ...marks] = text.split(' ');
  const [, group = '', role = '', index = ''] = /^(m-\d+)-(.*)-(\d+)-\d+$/.exec(name) ?? [];
  const prefix = 'modelinfer.matrixinfer.ai';
  const labels = {
    [`${prefix}/name`]: 'm',
    [`${prefix}/group-name`]: group,
    [`${prefix}/role`]: role,
    [`${prefix}/role-id`]: `${role}-${index}`,
    [`${prefix}/revision`]: revision,
  };
  const deletion = marks.includes('terminating')
    ? { deletionTimestamp: '2026-01-01T00:00:20Z', deletionGracePeriodSeconds: 30 }
    : {};
  const ready = { type: 'Ready', status: marks.includes('ready') ? 'True' : 'False' };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'default', labels, ...deletion },
    status: { phase, conditions: [ready] },
  };
}
