import { listAt, objectAt, objectsAt, textAt } from '../../model/fields.ts';
import { inOrder, isArray, isObject, type Json, type JsonObject } from '../../model/json.ts';
import { isPodSpec } from '../../model/templates.ts';
import {
  MOST_PODS,
  type Workload,
  type WorkloadPod,
  type WorkloadReading,
  type WorkloadStage,
} from '../../model/workload.ts';
import { asWritten } from '../dialect.ts';
import { replicasOf, writtenCount } from '../roles.ts';
import { podCount, podTemplates } from './document.ts';
import { budgetCount, partitionOf, writtenBudget } from './normalize.ts';
import { planOf, templatesOf } from './revision.ts';
import { ANNOTATION } from './vocabulary.ts';

/** The LeaderWorkerSet itself in Git, for its own controller. */
export const WORKLOAD: Workload = {
  cluster: { apiVersion: 'leaderworkerset.x-k8s.io/v1', kind: 'LeaderWorkerSet', plural: 'leaderworkersets' },
  isDefault: true,
  written,
  read,
};

// Its webhook writes the whole object anew where it has a default to fill in, and agents then see a difference for ever.
function written(document: JsonObject, { subset, partition }: WorkloadStage): JsonObject {
  const { apiVersion = '', kind = '', metadata, spec } = asWritten(document);
  const { networkConfig = null } = subset;
  const template = objectAt(subset, 'leaderWorkerTemplate');
  const configuration = {
    maxSurge: writtenBudget(document, 'maxSurge'),
    maxUnavailable: writtenBudget(document, 'maxUnavailable'),
    partition: partition ?? writtenCount(document, 'partition') ?? 0,
  };
  return inOrder({
    apiVersion,
    kind,
    metadata: metadataOf(objectAt(metadata), subset),
    spec: {
      ...objectAt(spec),
      leaderWorkerTemplate: { ...template, ...withListDefaults(template) },
      networkConfig,
      replicas: replicasOf(document),
      rolloutStrategy: { type: 'RollingUpdate', rollingUpdateConfiguration: configuration },
      startupPolicy: textAt(document, 'spec', 'startupPolicy') ?? 'LeaderCreated',
    },
  });
}

// Exclusive topologies belong to the revision, and stand in the metadata.
function metadataOf(metadata: JsonObject, subset: JsonObject): JsonObject {
  const exclusive = [
    [ANNOTATION.exclusiveTopology, subset['exclusiveTopology']],
    [ANNOTATION.subGroupExclusiveTopology, subset['subGroupExclusiveTopology']],
  ] as const;
  const others = Object.entries(objectAt(metadata, 'annotations')).filter(
    ([key]) => !exclusive.some(([own]) => own === key),
  );
  const own = exclusive.flatMap(([key, value]): [string, Json][] => (value === undefined ? [] : [[key, value]]));
  const annotations = [...others, ...own];
  const { annotations: _, ...rest } = metadata;
  return {
    namespace: 'default',
    ...rest,
    ...(annotations.length === 0 ? {} : { annotations: Object.fromEntries(annotations) }),
  };
}

const TEMPLATES = ['leaderTemplate', 'workerTemplate'];
const CONTAINERS = ['containers', 'initContainers'];
const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];

// The only defaults that its CRD has inside of pod templates.
function withListDefaults(leaderWorkerTemplate: JsonObject): JsonObject {
  const filled = TEMPLATES.flatMap((field): readonly [string, Json][] => {
    const template = leaderWorkerTemplate[field];
    if (!isObject(template)) return [];
    const spec = objectAt(template, 'spec');
    const lists = CONTAINERS.filter((list) => isArray(spec[list])).map((list): [string, Json] => [
      list,
      objectsAt(spec, list).map(containerWithDefaults),
    ]);
    return [[field, { ...template, spec: { ...spec, ...Object.fromEntries(lists) } }]];
  });
  return Object.fromEntries(filled);
}

function containerWithDefaults(container: JsonObject): JsonObject {
  const ports = listAt(container, 'ports').map((port) => (isObject(port) ? { protocol: 'TCP', ...port } : port));
  const probes = PROBES.flatMap((name): readonly [string, Json][] => {
    const probe = objectAt(container, name);
    return isObject(probe['grpc']) ? [[name, { ...probe, grpc: { service: '', ...probe['grpc'] } }]] : [];
  });
  return { ...container, ...(ports.length === 0 ? {} : { ports }), ...Object.fromEntries(probes) };
}

function read(object: JsonObject): WorkloadReading | undefined {
  const { leaderWorkerTemplate } = objectAt(object, 'spec');
  if (!isObject(leaderWorkerTemplate) || podTemplates(object).length === 0) return undefined;
  const templates = templatesOf(object);
  const { size, exclusive } = planOf(templates);
  if (podCount(object) > MOST_PODS) return undefined;
  return {
    replicas: replicasOf(object),
    partition: partitionOf(object),
    revision: templates.revision,
    isGang: templates.gang,
    surge: Math.min(budgetCount(object, 'maxSurge') ?? 0, replicasOf(object)),
    podAnnotations: {
      [ANNOTATION.exclusiveTopology]: exclusive.group,
      [ANNOTATION.subGroupExclusiveTopology]: exclusive.subGroup,
    },
    pods: podsOf(object, size),
  };
}

function podsOf(object: JsonObject, size: number): readonly WorkloadPod[] {
  const written = podTemplates(object);
  const leader = written.find(({ isEntry }) => isEntry)?.template;
  const worker = written.at(-1)?.template;
  return Array.from({ length: size }, (_, index) => (index === 0 ? leader : worker)).flatMap((template, index) => {
    const spec = template?.['spec'];
    return isPodSpec(spec) ? [{ name: `${index}`, template: { ...template, spec } }] : [];
  });
}
