import type { JsonObject } from '../../src/model/json.ts';
import type { LiveObjects } from '../../src/model/live.ts';
import { aPod, live } from './live.ts';

/** What goes wrong, each at one of the pods or nodes that there are, by a number. */
export type Mishap =
  | { readonly kind: 'fail' | 'evict' | 'delete' | 'crash' | 'crash-for-good' | 'lose-group'; readonly at: number }
  | { readonly kind: 'drain' | 'uncordon'; readonly at: number }
  | { readonly kind: 'wait'; readonly at: number };

/** How a small cluster is made. */
export interface SmallClusterWish {
  readonly groups: number;
  /** Whether each gang must lie in one rack. */
  readonly isHard: boolean;
  /** Whether the agent brings back what is missing within a step, or only every 10 minutes and when asked. */
  readonly isQuick: boolean;
}

interface Pod {
  readonly name: string;
  readonly group: number;
  readonly uid: string;
  readonly created: number;
  node: string;
  phase: 'Pending' | 'Running' | 'Failed';
  reason: string;
  isReady: boolean;
  /** When it became Ready, or stopped being so. */
  turned: number;
  restarts: number;
  ended: number | undefined;
  /** A crash that only new pods beside it mend. */
  isStuck: boolean;
  unplacedSince: number | undefined;
  goneAt: number | undefined;
  pullsUntil: number;
}

const RACKS = 4;
const NODES_PER_RACK = 2;
const PODS = ['r-0-0', 'r-0-1'];
const GRACE_MS = 20_000;
const PULL_MS = 40_000;
const INTERVAL_MS = 600_000;

/**
 * A cluster of four racks of two nodes, each of which one pod fills, with the model `m`: groups of one role `r` of two pods. Its
 * agent, its scheduler of gangs and its kubelets each do one step at a time; nothing of it is random but what the test says.
 */
export class SmallCluster {
  now = Date.UTC(2026, 10, 24, 5);
  readonly pods = new Map<string, Pod>();
  readonly nodes = Array.from({ length: RACKS * NODES_PER_RACK }, (_, index) => `n${index}`);
  readonly cordoned = new Set<string>();
  private readonly wish: SmallClusterWish;
  private serial = 0;
  private syncedAt = 0;

  constructor(wish: SmallClusterWish) {
    this.wish = wish;
  }

  /** A while passes. */
  step(ms: number): void {
    this.now += ms;
    this.kubelets();
    if (this.wish.isQuick || this.now - this.syncedAt >= INTERVAL_MS) this.sync();
    this.schedule();
  }

  /** The agent makes what is missing. */
  sync(): void {
    this.syncedAt = this.now;
    for (let group = 0; group < this.wish.groups; group++) {
      for (const rest of PODS) {
        const name = `m-${group}-${rest}`;
        if (!this.pods.has(name)) this.pods.set(name, this.made(name, group));
      }
    }
  }

  /** Asks for a pod to be deleted, as long as it is still the one of that uid. */
  delete(name: string, uid: string): void {
    const pod = this.pods.get(name);
    if (pod === undefined || pod.uid !== uid || pod.goneAt !== undefined) return;
    if (pod.node === '' || pod.phase === 'Failed') this.pods.delete(name);
    else pod.goneAt = this.now + GRACE_MS;
  }

  befall({ kind, at }: Mishap): void {
    const all = [...this.pods.values()];
    const pod = all[at % Math.max(1, all.length)];
    const node = this.nodes[at % this.nodes.length] ?? '';
    if (kind === 'wait') return;
    if (kind === 'uncordon') this.cordoned.delete(node);
    else if (kind === 'drain') {
      this.cordoned.add(node);
      for (const each of all.filter((other) => other.node === node)) this.delete(each.name, each.uid);
    } else if (pod === undefined || pod.goneAt !== undefined) return;
    else if (kind === 'delete') this.delete(pod.name, pod.uid);
    else if (kind === 'lose-group') for (const each of this.ofGroup(pod.group)) this.delete(each.name, each.uid);
    else if (pod.node !== '') this.hurt(pod, kind);
  }

  /** Whether every group has all of its pods, Ready. */
  isWhole(): boolean {
    return this.wholeGroups().length === this.wish.groups;
  }

  wholeGroups(): readonly number[] {
    return Array.from({ length: this.wish.groups }, (_, group) => group).filter((group) => {
      const own = this.ofGroup(group);
      return own.length === PODS.length && own.every(({ isReady, goneAt }) => isReady && goneAt === undefined);
    });
  }

  /** Whether a pod has its place and pulls its image. */
  isStarting(name: string): boolean {
    const pod = this.pods.get(name);
    return pod !== undefined && pod.node !== '' && pod.phase === 'Pending';
  }

  /** What an API server would list: the model's own, and pods of others. */
  objects(): readonly JsonObject[] {
    const podGroups = Array.from({ length: this.wish.groups }, (_, group) => this.podGroup(group));
    return [...[...this.pods.values()].map((pod) => this.manifest(pod)), ...podGroups, ...STRANGERS];
  }

  live(): LiveObjects {
    return live(...this.objects());
  }

  hyperNodes(): readonly JsonObject[] {
    return Array.from({ length: RACKS }, (_, rack) => ({
      metadata: { name: `rack-${rack}` },
      spec: {
        tier: 1,
        members: this.nodes
          .filter((name) => rackOf(name) === rack)
          .map((name) => ({ type: 'Node', selector: { exactMatch: { name } } })),
      },
    }));
  }

  nodeObjects(): readonly JsonObject[] {
    return this.nodes.map((name) => ({
      metadata: { name },
      spec: this.cordoned.has(name) ? { unschedulable: true } : {},
      status: { allocatable: { 'nvidia.com/gpu': 8, pods: 9 } },
    }));
  }

  private made(name: string, group: number): Pod {
    this.serial++;
    return {
      name,
      group,
      uid: `${this.serial}`,
      created: this.now,
      ...{ node: '', phase: 'Pending', reason: '', isReady: false, turned: this.now, restarts: 0, isStuck: false },
      ...{ ended: undefined, unplacedSince: undefined, goneAt: undefined, pullsUntil: 0 },
    };
  }

  private hurt(pod: Pod, kind: 'fail' | 'evict' | 'crash' | 'crash-for-good'): void {
    pod.ended = this.now;
    if (pod.isReady) pod.turned = this.now;
    pod.isReady = false;
    if (kind === 'fail' || kind === 'evict') {
      pod.phase = 'Failed';
      pod.reason = kind === 'evict' ? 'Evicted' : '';
    } else if (pod.phase === 'Running') {
      pod.restarts++;
      pod.isStuck = pod.isStuck || kind === 'crash-for-good';
    }
  }

  private kubelets(): void {
    for (const pod of [...this.pods.values()]) {
      if (pod.goneAt !== undefined && pod.goneAt <= this.now) this.pods.delete(pod.name);
      if (pod.goneAt !== undefined || pod.node === '' || pod.phase === 'Failed') continue;
      if (pod.phase === 'Pending' && pod.pullsUntil <= this.now) pod.phase = 'Running';
      else if (pod.phase === 'Running' && !pod.isReady && !pod.isStuck) {
        pod.isReady = true;
        pod.turned = this.now;
      }
    }
  }

  /** All or nothing; beside the pods that a gang has already, where it must lie in one rack. */
  private schedule(): void {
    for (let group = 0; group < this.wish.groups; group++) {
      const alive = this.ofGroup(group).filter(({ goneAt, phase }) => goneAt === undefined && phase !== 'Failed');
      const pending = alive.filter(({ node }) => node === '');
      if (pending.length === 0) continue;
      const places = alive.length < PODS.length ? undefined : this.placesFor(pending.length, alive);
      for (const [index, pod] of pending.entries()) {
        const node = places?.[index];
        if (node === undefined) pod.unplacedSince ??= this.now;
        else {
          pod.node = node;
          pod.pullsUntil = this.now + PULL_MS;
        }
      }
    }
  }

  private placesFor(count: number, gang: readonly Pod[]): readonly string[] | undefined {
    const taken = new Set([...this.pods.values()].filter(({ phase }) => phase !== 'Failed').map(({ node }) => node));
    const free = this.nodes.filter((node) => !taken.has(node) && !this.cordoned.has(node));
    const [anchor] = gang.filter(({ node }) => node !== '');
    if (!this.wish.isHard) return free.length >= count ? free : undefined;
    const racks = anchor === undefined ? [...Array(RACKS).keys()] : [rackOf(anchor.node)];
    return racks.map((rack) => free.filter((node) => rackOf(node) === rack)).find((nodes) => nodes.length >= count);
  }

  private ofGroup(group: number): readonly Pod[] {
    return [...this.pods.values()].filter((pod) => pod.group === group);
  }

  private podGroup(group: number): JsonObject {
    const hard = { networkTopology: { mode: 'hard', highestTierAllowed: 1 } };
    return {
      apiVersion: 'scheduling.volcano.sh/v1beta1',
      kind: 'PodGroup',
      metadata: { name: `m-${group}`, namespace: 'default', uid: `g${group}`, labels: { [`${PREFIX}/name`]: 'm' } },
      spec: { minMember: 2, minTaskMember: { 'r-0': 2 }, ...(this.wish.isHard ? hard : {}) },
    };
  }

  private manifest(pod: Pod): JsonObject {
    const { name, uid, node, phase, reason, restarts, ended, unplacedSince, goneAt } = pod;
    const ready = { type: 'Ready', status: pod.isReady ? 'True' : 'False', lastTransitionTime: textOf(pod.turned) };
    const unplaced = { reason: 'Unschedulable', message: 'no', lastTransitionTime: textOf(unplacedSince ?? 0) };
    const state =
      phase === 'Failed'
        ? { terminated: { exitCode: 1, finishedAt: textOf(ended ?? 0) } }
        : { [phase === 'Running' ? 'running' : 'waiting']: {} };
    const past = restarts === 0 ? {} : { lastState: { terminated: { exitCode: 1, finishedAt: textOf(ended ?? 0) } } };
    const container = { name: 'main', image: 'llm:1', ready: pod.isReady, restartCount: restarts, state, ...past };
    const annotations = { 'scheduling.k8s.io/group-name': `m-${pod.group}`, 'volcano.sh/task-spec': 'r-0' };
    const deletion = goneAt === undefined ? {} : { deletionTimestamp: textOf(goneAt), deletionGracePeriodSeconds: 20 };
    return aPod(name, {
      annotations,
      metadata: { uid, creationTimestamp: textOf(pod.created), ...deletion },
      spec: { nodeName: node, containers: [{ name: 'main', resources: { limits: { 'nvidia.com/gpu': 8 } } }] },
      status: {
        phase,
        reason,
        conditions: node === '' ? [{ type: 'PodScheduled', status: 'False', ...unplaced }] : [ready],
        containerStatuses: node === '' ? [] : [container],
      },
    });
  }
}

const PREFIX = 'modelinfer.matrixinfer.ai';

/** Pods that have failed and are none of the model's: of another model, of another namespace, of nobody, of a group too many. */
const FAILED = { status: { phase: 'Failed', conditions: [] } };
const STRANGERS: readonly JsonObject[] = [
  aPod('m-0-r-0-7', { ...FAILED, labels: { [`${PREFIX}/name`]: 'other' }, metadata: { uid: 'other' } }),
  aPod('m-0-r-0-0', { ...FAILED, metadata: { uid: 'elsewhere', namespace: 'elsewhere' } }),
  aPod('m-9-r-0-0', { ...FAILED, metadata: { uid: 'extra' } }),
  aPod('m-0-r-0-8', { ...FAILED, metadata: { uid: 'nobody', labels: {} } }),
];

function rackOf(node: string): number {
  return Math.floor(Number(node.slice(1)) / NODES_PER_RACK);
}

function textOf(instant: number): string {
  return new Date(instant).toISOString();
}
