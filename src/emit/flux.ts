import type { JsonObject } from '../model/json.ts';
import { groupName } from '../model/names.ts';
import { withHeader } from './header.ts';
import { groupFolder, liveFolder, type Place } from './layout.ts';
import type { TextFile } from './manifests.ts';
import { toYaml } from './yaml.ts';

/** What the Kustomizations of a model are made from. */
export interface FluxRequest {
  readonly place: Place;
  readonly source: string;
  /** Folder of the manifests, from the repository's root, with `/` between names. */
  readonly output: string;
  /** Number of groups. */
  readonly groups: number;
  /** Groups out of service at once, ≥ 1. */
  readonly perStage: number;
}

/** Where Flux keeps its own objects, and what its bootstrap calls the repository. */
const FLUX = { namespace: 'flux-system', repository: 'flux-system' };

/** kstatus takes a pod that has ended for Current: a gate that let the next stage go then would be none. */
const HEALTH = [
  {
    apiVersion: 'v1',
    kind: 'Pod',
    current: "has(status.conditions) && status.conditions.exists(e, e.type == 'Ready' && e.status == 'True')",
    failed: "status.phase == 'Failed'",
  },
  {
    apiVersion: 'scheduling.volcano.sh/v1beta1',
    kind: 'PodGroup',
    current:
      "has(status.phase) && status.phase == 'Running' && has(status.running) && status.running >= spec.minMember",
    failed: "has(status.phase) && status.phase == 'Unknown'",
  },
];

/**
 * The files by which Flux starts the stages itself: a Kustomization for each group, which waits until the groups of the
 * stage before, those with the next higher ordinals, are healthy at the same commit; and one for what is no group's.
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies
 */
export function fluxFiles(request: FluxRequest): readonly TextFile[] {
  const { place, source } = request;
  const own = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources: ['expectation.yaml'] };
  const objects = [
    kustomization(request, { name: modelName(place), path: liveFolder(place), dependsOn: [] }),
    ...Array.from({ length: request.groups }, (_, ordinal) => groupKustomization(request, ordinal)),
  ];
  return [
    // Without it the Kustomization of this folder would take in every group below.
    { path: `${liveFolder(place)}/kustomization.yaml`, text: () => withHeader(source, toYaml(own)) },
    {
      path: fluxFile(place),
      text: () => withHeader(source, objects.map(toYaml).join('---\n')),
    },
  ];
}

/** File of a model's Kustomizations, from the output folder. */
function fluxFile(place: Place): string {
  return `${FLUX_FOLDER}/${modelName(place)}.yaml`;
}

/** Folder of all models' Kustomizations, from the output folder: what the cluster's own Kustomization points at. */
export const FLUX_FOLDER = 'agents/flux';

function groupKustomization(request: FluxRequest, ordinal: number): JsonObject {
  const { place, groups, perStage } = request;
  const first = (Math.floor(ordinal / perStage) + 1) * perStage;
  const before = Array.from({ length: Math.max(0, Math.min(perStage, groups - first)) }, (_, index) => first + index);
  const dependsOn = before.map((other) => ({ name: groupName(modelName(place), other) }));
  const path = groupFolder(liveFolder(place), ordinal);
  return kustomization(request, { name: groupName(modelName(place), ordinal), path, dependsOn });
}

interface Target {
  readonly name: string;
  readonly path: string;
  readonly dependsOn: readonly { readonly name: string }[];
}

function kustomization({ output }: FluxRequest, { name, path, dependsOn }: Target): JsonObject {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name, namespace: FLUX.namespace },
    spec: {
      ...(dependsOn.length > 0 ? { dependsOn } : {}),
      healthCheckExprs: HEALTH,
      interval: '10m',
      path: `./${output}/${path}`,
      prune: true,
      retryInterval: '1m',
      sourceRef: { kind: 'GitRepository', name: FLUX.repository },
      timeout: '30m',
      wait: true,
    },
  };
}

// Of the namespace and the name, as all models' Kustomizations lie in one namespace.
function modelName({ namespace, name }: Place): string {
  return `${namespace}-${name}`;
}
