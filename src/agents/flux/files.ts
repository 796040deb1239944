import type { TextFile } from '../../model/layout.ts';
import { groupFolder, liveFolder } from '../../model/layout.ts';
import { groupName } from '../../model/names.ts';
import { withHeader } from '../../yaml/header.ts';
import { toYaml } from '../../yaml/write.ts';
import type { AgentModel } from '../agent.ts';
import { agentObjectName, agentPath } from '../names.ts';
import { KUSTOMIZATION } from './api.ts';
import { FLUX_HEALTH } from './health.ts';
import type { FluxSettings } from './settings.ts';

/** What the Kustomizations of all models have in common. */
export interface FluxRepository {
  /** Folder of the manifests, from that of flotilla.yaml, with `/` between names. */
  readonly output: string;
  /** Whether Flux itself starts the stages. */
  readonly isGate: boolean;
  readonly settings: FluxSettings;
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
export function fluxFiles(model: AgentModel, repository: FluxRepository): readonly TextFile[] {
  const { place, source } = model;
  const whole = kustomization(repository, { name: agentObjectName(place), path: liveFolder(place), dependsOn: [] });
  const isSplit = repository.settings.split === 'group' || repository.isGate;
  const ordinals = isSplit ? Array.from({ length: model.groups }, (_, ordinal) => ordinal) : [];
  const groups = ordinals.map((ordinal) => kustomization(repository, ofGroup(model, ordinal, repository.isGate)));
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
export function fluxRoot(output: string, settings: FluxSettings): TextFile {
  const target = { name: 'flotilla', path: FLUX_FOLDER, dependsOn: [] };
  const { spec, ...root } = kustomization({ output, settings }, target);
  const { healthCheckExprs: _, timeout: __, wait: ___, ...applies } = spec;
  const text = (): string => withHeader('flotilla.yaml', toYaml({ ...root, spec: applies }));
  return { path: `${FLUX_FOLDER}/flotilla.yaml`, text };
}

interface Target {
  readonly name: string;
  readonly path: string;
  readonly dependsOn: readonly { readonly name: string }[];
}

function ofGroup({ place, groups, perStage }: AgentModel, ordinal: number, isGate: boolean): Target {
  const name = (other: number): string => groupName(agentObjectName(place), other);
  const first = (Math.floor(ordinal / perStage) + 1) * perStage;
  const count = isGate ? Math.max(0, Math.min(perStage, groups - first)) : 0;
  const dependsOn = Array.from({ length: count }, (_, index) => ({ name: name(first + index) }));
  return { name: name(ordinal), path: groupFolder(liveFolder(place), ordinal), dependsOn };
}

function kustomization(
  { output, settings }: Pick<FluxRepository, 'output' | 'settings'>,
  { name, path, dependsOn }: Target,
) {
  return {
    apiVersion: KUSTOMIZATION.apiVersion,
    kind: KUSTOMIZATION.kind,
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
