import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { parse } from '../../src/library.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Pod } from '../../src/model/kubernetes.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { deleteGroup, freePort, startGroup } from '../support/kubelet.ts';

// Groups of an entry and its workers, as processes that a kubelet ends; how many are tried: FLOTILLA_DRAIN_ROLLOUTS=200.
const ROLLOUTS = Number(process.env['FLOTILLA_DRAIN_ROLLOUTS'] ?? 4);
const AT_ONCE = 8;
const PROPAGATION_SECONDS = 1;

/** The pods of a group of an entry and two workers. */
function podsOf(port: number, drain: JsonObject | undefined): readonly Pod[] {
  const annotations = drain === undefined ? {} : { 'flotilla.dev/drain': JSON.stringify(drain) };
  const container = { name: 'engine', image: 'vllm/vllm-openai:v0.10.0' };
  const document = {
    apiVersion: 'workload.matrixinfer.ai/v1alpha1',
    kind: 'ModelInfer',
    metadata: { name: 'llama', annotations },
    spec: {
      schedulerName: 'volcano',
      template: {
        roles: [
          {
            name: '405b',
            workerReplicas: 2,
            entryTemplate: { spec: { containers: [{ ...container, ports: [{ containerPort: port }] }] } },
            workerTemplate: { spec: { containers: [container] } },
          },
        ],
      },
    },
  };
  const read = parse('llama.json', JSON.stringify(document), { kubernetes: '1.35', maxPods: 100, strict: true });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { model } = read.value[0] ?? {};
  if (model === undefined) throw new Error('there is no model');
  const [group] = [...compile(model, { snapshots: [] }, DEFAULT_OPTIONS).live];
  return [...(group?.roleReplicas ?? [])].flatMap(({ pods }) => [...pods]);
}

/** What came of a request: `cut` when it was open, or `refused` before that. */
type Answer = 'served' | 'cut' | 'refused';

/** What came of the requests of one group that was deleted while it served. */
interface Outcome {
  readonly answers: readonly Answer[];
  /** Whether this machine was so busy that a request may have come later than it was sent. */
  readonly isLate: boolean;
}

const LATE_MS = 300;

// Whoever sends requests notices the deletion within the time that the drain gives for it, each time at another moment.
async function rollout(podsAt: (port: number) => readonly Pod[]): Promise<Outcome> {
  const port = await freePort();
  const group = await startGroup(podsAt(port), port);
  const requests: Promise<Answer>[] = [];
  let isKnown = false;
  let isLate = false;
  const sending = (async () => {
    while (!isKnown) {
      requests.push(request(port, Math.random() * 2500));
      const [next, before] = [Math.random() * 150, Date.now()];
      await pause(next);
      isLate ||= Date.now() - before - next > LATE_MS;
    }
  })();
  await pause(300 + Math.random() * 400);
  const deleted = deleteGroup(group);
  await pause(Math.random() * (PROPAGATION_SECONDS * 1000 - LATE_MS));
  isKnown = true;
  await sending;
  await deleted;
  return { answers: await Promise.all(requests), isLate };
}

async function request(port: number, ms: number): Promise<Answer> {
  let isOpen = false;
  try {
    const headers = { connection: 'close' };
    const response = await fetch(`http://127.0.0.1:${port}/v1/completions?ms=${Math.round(ms)}`, { headers });
    isOpen = true;
    return (await response.text()) === 'done' ? 'served' : 'cut';
  } catch {
    return isOpen ? 'cut' : 'refused';
  }
}

/** Many rollouts, some at a time: how many requests were cut in each, and refused where that can be told. */
async function lossesOf(
  count: number,
  podsAt: (port: number) => readonly Pod[],
): Promise<{ readonly cut: readonly number[]; readonly refused: readonly number[] }> {
  const outcomes: Outcome[] = [];
  let left = count;
  const one = async (): Promise<void> => {
    while (left-- > 0) outcomes.push(await rollout(podsAt));
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, one));
  const countOf = ({ answers }: Outcome, what: Answer) => answers.filter((answer) => answer === what).length;
  const served = outcomes.reduce((sum, outcome) => sum + countOf(outcome, 'served'), 0);
  expect(served).toBeGreaterThan(0);
  return {
    cut: outcomes.map((outcome) => countOf(outcome, 'cut')),
    refused: outcomes.filter(({ isLate }) => !isLate).map((outcome) => countOf(outcome, 'refused')),
  };
}

const isSome = (counts: readonly number[]): boolean => counts.some((count) => count > 0);

const DRAIN = { metrics: 'vllm', propagation: PROPAGATION_SECONDS, timeout: 30 };

function withoutHook(pod: Pod): Pod {
  return { ...pod, spec: { ...pod.spec, containers: pod.spec.containers.map(({ name }) => ({ name })) } };
}

describe('requests that are open when a group is deleted', { timeout: 120_000 + ROLLOUTS * 20_000 }, () => {
  test.concurrent('all end well where the group is drained, and so do those that still come until routers know', async () => {
    const { cut, refused } = await lossesOf(ROLLOUTS, (port) => podsOf(port, DRAIN));
    expect(cut).toEqual(cut.map(() => 0));
    expect(refused).toEqual(refused.map(() => 0));
  });

  test.concurrent('are cut where it is not', async () => {
    const { cut } = await lossesOf(Math.min(ROLLOUTS, 8), (port) => podsOf(port, undefined));
    expect(isSome(cut)).toBe(true);
  });

  test.concurrent('are cut where the entry alone waits, as its workers end at once', async () => {
    const { cut } = await lossesOf(Math.min(ROLLOUTS, 8), (port) =>
      podsOf(port, DRAIN).map((pod, index) => (index === 0 ? pod : withoutHook(pod))),
    );
    expect(isSome(cut)).toBe(true);
  });
});
