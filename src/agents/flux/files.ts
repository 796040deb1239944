import { fieldAt, nameOf, namespaceOf, textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ClusterKind } from '../../model/kubernetes.ts';
import { groupFolder, liveFolder, type TextFile } from '../../model/layout.ts';
import { groupName } from '../../model/names.ts';
import { withHeader } from '../../yaml/header.ts';
import { toYaml } from '../../yaml/write.ts';
import type { AgentModel, Holding, ObjectName } from '../agent.ts';
import { agentObjectName, agentPath } from '../objects.ts';
import { type Split, splitOf } from '../split.ts';
import { KUSTOMIZATION } from './api.ts';
import { FLUX_HEALTH, modelObjectHealth, workloadHealth } from './health.ts';
import { FLUX_DEFAULTS } from './help.ts';

/** Where Flux finds what flotilla generates, and how its Kustomizations are cut. */
interface FluxSettings {
  /** Name of the GitRepository. */
  readonly source: string;
  /** Folder of flotilla.yaml from the repository's root; `.` for the root. */
  readonly path: string;
  readonly namespace: string;
  readonly split: Split;
}

/** Reads the section `flux` of flotilla.yaml; without one Flux is taken to be as `flux bootstrap` sets it up. */
export function fluxSettings(section: JsonObject | undefined): FluxSettings {
  return {
    source: textAt(section, 'source') ?? FLUX_DEFAULTS.source,
    path: textAt(section, 'path') ?? FLUX_DEFAULTS.path,
    namespace: textAt(section, 'namespace') ?? FLUX_DEFAULTS.namespace,
    split: splitOf(section),
  };
}

/** What the Kustomizations of all models have in common. */
interface FluxRepository {
  /** Folder of the manifests, from that of flotilla.yaml, with `/` between names. */
  readonly output: string;
  /** Whether Flux itself starts the stages. */
  readonly isGate: boolean;
  /** Whether what the Kustomizations lose, or leave behind when they end, stays in the cluster. */
  readonly handover: boolean;
  /** The kinds of the objects that stand for models; empty where there are none. */
  readonly modelObjects: readonly ClusterKind[];
  readonly settings: FluxSettings;
}

/**
 * The folder that holds the Kustomizations of all models, as a path from the output folder. The cluster's own
 * Kustomization points at it.
 */
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
  const timeout = timeoutText(endingSeconds(model.perStage * model.groupPods, model.graceSeconds));
  const isSplit = repository.settings.split === 'group' || repository.isGate;
  const whole = kustomization(repository, {
    name: agentObjectName(place),
    path: liveFolder(place),
    dependsOn: [],
    timeout,
    healthOfMore: [
      ...repository.modelObjects.map((kind) => modelObjectHealth(kind, !isSplit)),
      ...(model.workload === undefined ? [] : [workloadHealth(model.workload)]),
    ],
  });
  const ordinals = isSplit ? Array.from({ length: model.groups }, (_, ordinal) => ordinal) : [];
  const groups = ordinals.map((ordinal) => kustomization(repository, ofGroup(model, ordinal, repository.isGate)));
  const text = (): string => withHeader(source, [whole, ...groups].map(toYaml).join('---\n'));
  const file = { path: `${FLUX_FOLDER}/${agentObjectName(place)}.yaml`, text };
  if (!isSplit) return [file];
  // Without it the Kustomization of this folder would take in every group below.
  const resources = model.filesOfNoGroup;
  const own = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources };
  return [{ path: `${liveFolder(place)}/kustomization.yaml`, text: () => withHeader(source, toYaml(own)) }, file];
}

/**
 * The Kustomization that applies all others, itself among them: what a person applies once.
 * It waits for none of them, as each says for itself how it is.
 */
export function fluxRoot(output: string, settings: FluxSettings): TextFile {
  const target = { name: 'flotilla', path: FLUX_FOLDER, dependsOn: [], timeout: timeoutText(0) };
  const { spec, ...root } = kustomization({ output, settings, handover: false }, target);
  const { healthCheckExprs: _, timeout: __, wait: ___, ...applies } = spec;
  const text = (): string => withHeader('flotilla.yaml', toYaml({ ...root, spec: applies }));
  return { path: `${FLUX_FOLDER}/flotilla.yaml`, text };
}

interface Target {
  readonly name: string;
  readonly path: string;
  readonly dependsOn: readonly { readonly name: string }[];
  readonly timeout: string;
  /** Health checks beside those of pods and PodGroups. */
  readonly healthOfMore?: readonly JsonObject[];
}

/** How many pods Flux deletes at a time where it replaces them; for each it waits until it is gone. */
const DELETED_AT_ONCE = 4;

/**
 * How long Flux takes at most until pods that it replaces are gone.
 * @param graceSeconds - how long one of them may take
 */
export function endingSeconds(pods: number, graceSeconds: number): number {
  return Math.ceil(pods / DELETED_AT_ONCE) * graceSeconds;
}

/** Minutes in which pods load a model, beside a few in which those before them end. */
const LOADING_MINUTES = 30;
const FEW_MINUTES = 5;

/** A time for Flux to wait: until pods have ended, and others have loaded their model; in steps of five minutes. */
function timeoutText(ending: number): string {
  const more = Math.ceil(ending / 60 / FEW_MINUTES) * FEW_MINUTES;
  return `${LOADING_MINUTES + (more <= FEW_MINUTES ? 0 : more)}m`;
}

function ofGroup(
  { place, groups, perStage, groupPods, graceSeconds }: AgentModel,
  ordinal: number,
  isGate: boolean,
): Target {
  const name = (other: number): string => groupName(agentObjectName(place), other);
  const first = (Math.floor(ordinal / perStage) + 1) * perStage;
  const count = isGate ? Math.max(0, Math.min(perStage, groups - first)) : 0;
  const dependsOn = Array.from({ length: count }, (_, index) => ({ name: name(first + index) }));
  const timeout = timeoutText(endingSeconds(groupPods, graceSeconds));
  return { name: name(ordinal), path: groupFolder(liveFolder(place), ordinal), dependsOn, timeout };
}

function kustomization(
  { output, settings, handover }: Pick<FluxRepository, 'output' | 'settings' | 'handover'>,
  { name, path, dependsOn, timeout, healthOfMore = [] }: Target,
) {
  return {
    apiVersion: KUSTOMIZATION.apiVersion,
    kind: KUSTOMIZATION.kind,
    metadata: { name, namespace: settings.namespace },
    spec: {
      ...(dependsOn.length > 0 ? { dependsOn } : {}),
      healthCheckExprs: [...FLUX_HEALTH, ...healthOfMore],
      interval: '10m',
      path: `./${agentPath(settings.path, `${output}/${path}`)}`,
      prune: !handover,
      retryInterval: '1m',
      sourceRef: { kind: 'GitRepository', name: settings.source },
      timeout,
      wait: true,
    },
  };
}

/**
 * What a Kustomization applies. It deletes what its folder loses where `prune` is set, and everything when it is deleted itself
 * unless its `deletionPolicy` says otherwise, which where left out does as `prune` says.
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#deletion-policy
 */
export function fluxHolding(object: JsonObject): Holding | undefined {
  const path = textAt(object, 'spec', 'path');
  if (textAt(object, 'kind') !== KUSTOMIZATION.kind || path === undefined) return undefined;
  if (!(textAt(object, 'apiVersion') ?? '').startsWith('kustomize.toolkit.fluxcd.io/')) return undefined;
  const policy = textAt(object, 'spec', 'deletionPolicy') ?? 'MirrorPrune';
  const prunes = fieldAt(object, 'spec', 'prune') === true || policy === 'Delete' || policy === 'WaitForTermination';
  const owner = { namespace: namespaceOf(object), name: nameOf(object) };
  return { owner, path, isDeep: true, prunes, isCareful: true, changes: changesBy(object) };
}

/** The fields by which Flux makes something else of what it applies. */
const CHANGING = [
  'targetNamespace',
  'namePrefix',
  'nameSuffix',
  'patches',
  'images',
  'components',
  'postBuild',
] as const;

function changesBy(object: JsonObject): string {
  return JSON.stringify(CHANGING.map((field) => fieldAt(object, 'spec', field) ?? null));
}

/** Shows of each Kustomization whether it prunes. */
export function fluxLetGo(owners: readonly ObjectName[]): string {
  const columns = 'NAME:.metadata.name,PRUNE:.spec.prune,READY:.status.conditions[?(@.type=="Ready")].status';
  return `kubectl -n ${owners[0]?.namespace} get kustomizations -o custom-columns='${columns}'`;
}
