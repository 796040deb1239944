import type { JsonObject } from '../../model/json.ts';
import { groupFolder, liveFolder, type Place } from '../../model/layout.ts';
import { groupName } from '../../model/names.ts';
import { DEFAULT_FLUX, type FluxSettings } from '../../model/project.ts';
import type { TextFile } from '../../model/text-file.ts';
import { withHeader } from '../../yaml/header.ts';
import { toYaml } from '../../yaml/write.ts';
import { agentObjectName, agentPath } from '../object-names.ts';
import { FLUX_HEALTH } from './health.ts';

/** What the Kustomizations of a model are made from. */
export interface FluxRequest {
  readonly place: Place;
  readonly source: string;
  /** Folder of the manifests, from that of flotilla.yaml, with `/` between names. */
  readonly output: string;
  /** Number of groups. */
  readonly groups: number;
  /** Groups out of service at once, ≥ 1, where Flux itself starts the stages. */
  readonly perStage?: number;
  /** Flux as `flux bootstrap` sets it up, where left out. */
  readonly settings?: FluxSettings;
}

/** Folder of all models' Kustomizations, from the output folder: what the cluster's own Kustomization points at. */
export const FLUX_FOLDER = 'agents/flux';

/**
 * The files by which Flux applies a model: one Kustomization for all of it; or, where the model is split or Flux starts
 * the stages, one for each group, and one for what is no group's. A group's Kustomization is told by its ordinal alone, so that
 * scaling hands no group to another owner, which would prune its pods. To start the stages, a group waits until those of
 * the stage before, the next higher ordinals, are healthy at the same commit.
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies
 */
export function fluxFiles(request: FluxRequest): readonly TextFile[] {
  const { place, source, perStage, settings = DEFAULT_FLUX } = request;
  const whole = kustomization(request, { name: agentObjectName(place), path: liveFolder(place), dependsOn: [] });
  const isSplit = settings.split === 'group' || perStage !== undefined;
  const groups = isSplit ? Array.from({ length: request.groups }, (_, ordinal) => ofGroup(request, ordinal)) : [];
  const text = (): string => withHeader(source, [whole, ...groups].map(toYaml).join('---\n'));
  const file = { path: `${FLUX_FOLDER}/${agentObjectName(place)}.yaml`, text };
  if (!isSplit) return [file];
  // Without it the Kustomization of this folder would take in every group below.
  const own = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources: ['expectation.yaml'] };
  return [{ path: `${liveFolder(place)}/kustomization.yaml`, text: () => withHeader(source, toYaml(own)) }, file];
}

/**
 * The Kustomization that applies all others, itself among them: what a person applies once.
 * It waits for none of them, as each says for itself how it is.
 */
export function fluxRoot(source: string, output: string, settings: FluxSettings): TextFile {
  const target = { name: 'flotilla', path: FLUX_FOLDER, dependsOn: [] };
  const { spec, ...root } = kustomization({ output, settings }, target);
  const { healthCheckExprs: _, timeout: __, wait: ___, ...applies } = spec;
  const text = (): string => withHeader(source, toYaml({ ...root, spec: applies }));
  return { path: `${FLUX_FOLDER}/flotilla.yaml`, text };
}

function ofGroup(request: FluxRequest, ordinal: number): JsonObject {
  const { place, groups, perStage } = request;
  const name = (other: number): string => groupName(agentObjectName(place), other);
  const path = groupFolder(liveFolder(place), ordinal);
  if (perStage === undefined) return kustomization(request, { name: name(ordinal), path, dependsOn: [] });
  const first = (Math.floor(ordinal / perStage) + 1) * perStage;
  const before = Array.from({ length: Math.max(0, Math.min(perStage, groups - first)) }, (_, index) => first + index);
  const dependsOn = before.map((other) => ({ name: name(other) }));
  return kustomization(request, { name: name(ordinal), path, dependsOn });
}

interface Target {
  readonly name: string;
  readonly path: string;
  readonly dependsOn: readonly { readonly name: string }[];
}

function kustomization(
  { output, settings = DEFAULT_FLUX }: Pick<FluxRequest, 'output' | 'settings'>,
  { name, path, dependsOn }: Target,
) {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name, namespace: settings.namespace },
    spec: {
      ...(dependsOn.length > 0 ? { dependsOn } : {}),
      healthCheckExprs: FLUX_HEALTH,
      interval: '10m',
      path: `./${agentPath(settings.path, `${output}/${path}`)}`,
      prune: true,
      retryInterval: '1m',
      sourceRef: { kind: 'GitRepository', name: settings.source },
      timeout: '30m',
      wait: true,
    },
  };
}
