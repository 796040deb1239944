import { printable } from '../../model/printable.ts';
import type { BlockerCause, Drift, GroupStatus, ModelStatus } from '../../model/status.ts';
import { trueCondition } from './words.ts';

/** One number, and what it is of. */
interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A gauge as Prometheus knows it. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  /** Names of the labels that every sample has. */
  readonly labels: readonly string[];
  readonly samples: readonly Sample[];
}

type Count = (model: ModelStatus) => number;

const OF_MODEL = ['namespace', 'model'];

/** What is counted of each model; none of it names a group or a pod, so that the number of series stays small. */
const COUNTS: readonly (readonly [name: string, help: string, count: Count])[] = [
  [
    'flotilla_available',
    'Whether all groups are available: 1, else 0.',
    (model) => (trueCondition(model)?.type === 'Available' ? 1 : 0),
  ],
  ['flotilla_groups_wanted', 'Groups that there should be.', ({ wantedGroups }) => wantedGroups],
  ['flotilla_groups', 'Groups with at least one pod.', ({ figures }) => figures.replicas],
  ['flotilla_groups_available', 'Groups that are whole and ready.', ({ figures }) => figures.availableReplicas],
  ['flotilla_groups_updated', 'Groups on the target revision.', ({ figures }) => figures.updatedReplicas],
  ['flotilla_groups_current', 'Groups on another revision.', ({ figures }) => figures.currentReplicas],
  ['flotilla_pods_wanted', 'Pods that there should be.', (model) => sum(model, ({ wantedPods }) => wantedPods)],
  ['flotilla_pods', 'Pods that there are.', (model) => sum(model, ({ livePods }) => livePods)],
  ['flotilla_pods_ready', 'Pods that are ready.', (model) => sum(model, ({ readyPods }) => readyPods)],
  ['flotilla_generation', 'Changes of the rollout so far.', ({ figures }) => figures.observedGeneration],
  [
    'flotilla_unsynced',
    'Differences between what is committed and what the cluster was told.',
    (model) => model.unsynced.length,
  ],
];

/** Every cause, so that one that is mended reads 0 and does not vanish. */
const CAUSES = {
  namespace: 0,
  agent: 0,
  'not-created': 0,
  'failed-pod': 0,
  node: 0,
  terminating: 0,
  'pod-group': 0,
  queue: 0,
  gang: 0,
  quota: 0,
  topology: 0,
  unschedulable: 0,
  image: 0,
  crash: 0,
  container: 0,
  'not-ready': 0,
  'missing-pods': 0,
  extra: 0,
  revision: 0,
} as const satisfies Readonly<Record<BlockerCause, 0>>;

const DRIFTS = { revision: 0, missing: 0, extra: 0, edited: 0, unapplied: 0, changed: 0 } as const satisfies Readonly<
  Record<Drift['kind'], 0>
>;

/** The state of each model as gauges, labelled by namespace and model. */
export function modelMetrics(models: readonly ModelStatus[]): readonly Metric[] {
  return [
    ...COUNTS.map(([name, help, count]) => ({
      name,
      help,
      labels: OF_MODEL,
      samples: models.map((model) => ({ labels: labelsOf(model), value: count(model) })),
    })),
    {
      name: 'flotilla_groups_blocked',
      help: 'Groups that something keeps from being available, by its cause.',
      labels: [...OF_MODEL, 'cause'],
      samples: models.flatMap((model) => byKind(model, 'cause', blockedGroups(model))),
    },
    {
      name: 'flotilla_drift',
      help: 'Differences between what is committed and what is live, by their kind.',
      labels: [...OF_MODEL, 'kind'],
      samples: models.flatMap((model) => byKind(model, 'kind', driftCounts(model))),
    },
  ];
}

/**
 * Whether what is said of the models can be trusted; all that is said while it cannot.
 * @param lastSync - when the cluster's state was read last, milliseconds since 1970; undefined before the first time
 */
export function healthMetrics(isFresh: boolean, lastSync: number | undefined): readonly Metric[] {
  const times = lastSync === undefined ? [] : [{ labels: {}, value: lastSync / 1000 }];
  return [
    {
      name: 'flotilla_up',
      help: 'Whether the API server answers: 1, else 0, and nothing is said of any model.',
      labels: [],
      samples: [{ labels: {}, value: isFresh ? 1 : 0 }],
    },
    {
      name: 'flotilla_last_sync_timestamp_seconds',
      help: 'When the API server last answered, in seconds since 1970.',
      labels: [],
      samples: times,
    },
  ];
}

function labelsOf({ namespace, name }: ModelStatus): Readonly<Record<string, string>> {
  return { namespace: printable(namespace), model: printable(name) };
}

function sum({ groups }: ModelStatus, of: (group: GroupStatus) => number): number {
  return groups.reduce((total, group) => total + of(group), 0);
}

function byKind(model: ModelStatus, label: string, counts: Readonly<Record<string, number>>): readonly Sample[] {
  return Object.entries(counts).map(([kind, value]) => ({ labels: { ...labelsOf(model), [label]: kind }, value }));
}

function blockedGroups({ blockers }: ModelStatus): Readonly<Record<BlockerCause, number>> {
  const counts: Record<BlockerCause, number> = { ...CAUSES };
  for (const { cause, ordinals } of blockers) counts[cause] += ordinals.length;
  return counts;
}

function driftCounts({ drift }: ModelStatus): Readonly<Record<Drift['kind'], number>> {
  const counts: Record<Drift['kind'], number> = { ...DRIFTS };
  for (const { kind } of drift) counts[kind] += 1;
  return counts;
}
