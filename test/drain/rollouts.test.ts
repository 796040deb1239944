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

/** What came of a request, in milliseconds since 1970. */
interface Answer {
  readonly isServed: boolean;
  /** When the head of the answer came, by which the entry works on it. */
  readonly opened?: number;
  readonly ended: number;
}

/** Requests of one group that was deleted while it served. */
interface Outcome {
  readonly served: number;
  /**
   * Requests that were lost although the entry had them, or refused them, before routers had to know: the hook waits for no
   * less. What came later, because this machine is busy, says nothing.
   */
  readonly lost: number;
}

// Whoever sends requests notices the deletion within the time that the drain gives for it, each time at another moment.
async function rollout(podsAt: (port: number) => readonly Pod[]): Promise<Outcome> {
  const port = await freePort();
  const group = await startGroup(podsAt(port), port);
  if (group === undefined) return rollout(podsAt);
  const requests: Promise<Answer>[] = [];
  let isKnown = false;
  const sending = (async () => {
    while (!isKnown) {
      requests.push(request(port, Math.random() * 2500));
      await pause(Math.random() * 150);
    }
  })();
  await pause(300 + Math.random() * 400);
  const known = Date.now() + PROPAGATION_SECONDS * 1000;
  const deleted = deleteGroup(group);
  await pause(Math.random() * PROPAGATION_SECONDS * 1000);
  isKnown = true;
  await sending;
  await deleted;
  const answers = await Promise.all(requests);
  const isLost = ({ isServed, opened, ended }: Answer): boolean => !isServed && (opened ?? ended) <= known;
  return { served: answers.filter(({ isServed }) => isServed).length, lost: answers.filter(isLost).length };
}

async function request(port: number, ms: number): Promise<Answer> {
  const sent: { opened?: number } = {};
  let isServed = false;
  try {
    const headers = { connection: 'close' };
    const response = await fetch(`http://127.0.0.1:${port}/v1/completions?ms=${Math.round(ms)}`, { headers });
    sent.opened = Date.now();
    isServed = (await response.text()) === 'done';
  } catch {
    isServed = false;
  }
  return { isServed, ...sent, ended: Date.now() };
}

/** How many requests were lost in each of many rollouts, some of which run at a time. */
async function lossesOf(count: number, podsAt: (port: number) => readonly Pod[]): Promise<readonly number[]> {
  const outcomes: Outcome[] = [];
  let left = count;
  const one = async (): Promise<void> => {
    while (left-- > 0) outcomes.push(await rollout(podsAt));
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, one));
  expect(outcomes.reduce((sum, { served }) => sum + served, 0)).toBeGreaterThan(0);
  return outcomes.map(({ lost }) => lost);
}

const DRAIN = { metrics: 'vllm', propagation: PROPAGATION_SECONDS, timeout: 30 };

function withoutHook(pod: Pod): Pod {
  return { ...pod, spec: { ...pod.spec, containers: pod.spec.containers.map(({ name }) => ({ name })) } };
}

describe('requests that are open when a group is deleted', { timeout: 120_000 + ROLLOUTS * 20_000 }, () => {
  test.concurrent('all end well where the group is drained, and so do those that come until routers know', async () => {
    const losses = await lossesOf(ROLLOUTS, (port) => podsOf(port, DRAIN));
    expect(losses).toEqual(losses.map(() => 0));
  });

  test.concurrent('are lost where it is not', async () => {
    const losses = await lossesOf(Math.min(ROLLOUTS, 8), (port) => podsOf(port, undefined));
    expect(losses.some((count) => count > 0)).toBe(true);
  });

  test.concurrent('are lost where the entry alone waits, as its workers end at once', async () => {
    const losses = await lossesOf(Math.min(ROLLOUTS, 8), (port) =>
      podsOf(port, DRAIN).map((pod, index) => (index === 0 ? pod : withoutHook(pod))),
    );
    expect(losses.some((count) => count > 0)).toBe(true);
  });
});
