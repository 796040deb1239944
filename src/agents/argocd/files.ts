import { textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import { groupFolder, liveFolder, type Place, type TextFile } from '../../model/layout.ts';
import { groupName } from '../../model/names.ts';
import { withHeader } from '../../yaml/header.ts';
import { toYaml } from '../../yaml/write.ts';
import type { AgentModel } from '../agent.ts';
import { agentObjectName, agentPath } from '../objects.ts';
import { type Split, splitOf } from '../split.ts';
import { APPLICATION, annotationPointer, COMPARE_OPTIONS, OWN_ANNOTATIONS } from './api.ts';
import { ARGOCD_DEFAULTS } from './help.ts';

/** Where Argo CD finds what flotilla generates, and how its Applications are cut. */
export interface ArgocdSettings {
  readonly repository: string;
  readonly branch: string;
  /** Folder of flotilla.yaml from the repository's root; `.` for the root. */
  readonly path: string;
  /** Argo CD's AppProject. */
  readonly project: string;
  readonly namespace: string;
  readonly split: Split;
}

/** Reads the section `argocd` of flotilla.yaml. */
export function argocdSettings(section: JsonObject): ArgocdSettings {
  return {
    repository: textAt(section, 'repository') ?? '',
    branch: textAt(section, 'branch') ?? ARGOCD_DEFAULTS.branch,
    path: textAt(section, 'path') ?? ARGOCD_DEFAULTS.path,
    project: textAt(section, 'project') ?? ARGOCD_DEFAULTS.project,
    namespace: textAt(section, 'namespace') ?? ARGOCD_DEFAULTS.namespace,
    split: splitOf(section),
  };
}

/** What the Applications of all models have in common. */
interface ArgocdRepository {
  /** Folder of the manifests, from that of flotilla.yaml, with `/` between names. */
  readonly output: string;
  /** Whether what the Applications lose, or leave behind when they end, stays in the cluster. */
  readonly handover: boolean;
  readonly settings: ArgocdSettings;
}

/** The folder that holds the Applications of all models, as a path from the output folder. */
export const ARGOCD_FOLDER = 'agents/argocd';

/**
 * The file of a model's Applications: one for all of it, or, where it is split, one for each group and one for what is
 * no group's. A group's Application is told by its ordinal alone, so that scaling hands no group to another
 * owner, which would prune its pods.
 */
export function argocdFiles(model: AgentModel, repository: ArgocdRepository): readonly TextFile[] {
  const { place, source, groups, filesOfNoGroup: named } = model;
  const name = agentObjectName(place);
  const path = liveFolder(place);
  // Beside Argo CD, Flux may hold the model in parts, which takes such a file; it is no manifest.
  const whole = { name, path, directory: { exclude: 'kustomization.yaml', recurse: true } };
  // Files by their names: a folder below would belong to a group, a kustomization.yaml beside them to Flux.
  const rest = { name, path, directory: { include: named.length === 1 ? named.join() : `{${named.join()}}` } };
  const ofGroup = (ordinal: number): Target => ({
    name: groupName(name, ordinal),
    path: groupFolder(path, ordinal),
    directory: { recurse: true },
  });
  const targets =
    repository.settings.split === 'model'
      ? [whole]
      : [rest, ...Array.from({ length: groups }, (_, ordinal) => ofGroup(ordinal))];
  const text = (): string =>
    withHeader(source, targets.map((target) => toYaml(application(place, target, repository))).join('---\n'));
  return [{ path: `${ARGOCD_FOLDER}/${name}.yaml`, text }];
}

/** The Application that applies all others, itself among them: what a person applies once. */
export function argocdRoot(output: string, settings: ArgocdSettings): TextFile {
  const root: JsonObject = {
    apiVersion: APPLICATION.apiVersion,
    kind: APPLICATION.kind,
    metadata: { name: 'flotilla', namespace: settings.namespace },
    spec: {
      project: settings.project,
      destination: { namespace: settings.namespace, server: IN_CLUSTER },
      source: sourceOf({ output, settings }, { path: ARGOCD_FOLDER, directory: { recurse: true } }),
      syncPolicy: { automated: { prune: true, selfHeal: true }, retry: RETRY },
    },
  };
  return { path: `${ARGOCD_FOLDER}/flotilla.yaml`, text: () => withHeader('flotilla.yaml', toYaml(root)) };
}

const IN_CLUSTER = 'https://kubernetes.default.svc';

/** Without `refresh` a retry keeps the commit that it began with: a fix would never be looked at. */
const RETRY = { limit: -1, refresh: true };

interface Target {
  readonly name: string;
  readonly path: string;
  readonly directory: JsonObject;
}

function application({ namespace }: Place, target: Target, repository: ArgocdRepository): JsonObject {
  const { handover, settings } = repository;
  return {
    apiVersion: APPLICATION.apiVersion,
    kind: APPLICATION.kind,
    metadata: {
      name: target.name,
      namespace: settings.namespace,
      // Server-side diff asks the API server what applying would do; of a pod that must be replaced it answers an error.
      annotations: { [COMPARE_OPTIONS]: 'ServerSideDiff=false' },
      // What Git no longer holds must end, also when that is the whole Application.
      ...(handover ? {} : { finalizers: ['resources-finalizer.argocd.argoproj.io/background'] }),
    },
    spec: {
      project: settings.project,
      destination: { namespace, server: IN_CLUSTER },
      source: sourceOf(repository, target),
      ignoreDifferences: IGNORED,
      syncPolicy: {
        // Never allowEmpty: of a model there is always something, so that nothing at all is a mistake.
        automated: { prune: !handover, selfHeal: true },
        retry: RETRY,
        syncOptions: ['ApplyOutOfSyncOnly=true', 'CreateNamespace=true', 'PrunePropagationPolicy=background'],
      },
    },
  };
}

// Pods carry Replace=true where Argo CD starts the stages, or did when they were made: without ApplyOutOfSyncOnly every sync
// would replace every pod. ServerSideApply=true must never be among the options: forcing needs client-side apply. Nothing
// depends on a bare pod, so pruning need not wait in the foreground.

/**
 * The annotations by which Argo CD is told how to apply a pod. Were they compared, a pod in which they alone differ would be
 * replaced after a change of `promotion`, or of maxUnavailable, which decides the waves.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/diffing/
 */
const IGNORED: readonly JsonObject[] = [
  {
    kind: 'Pod',
    jsonPointers: OWN_ANNOTATIONS.map(annotationPointer),
  },
];

function sourceOf(
  { output, settings }: Pick<ArgocdRepository, 'output' | 'settings'>,
  { path, directory }: Omit<Target, 'name'>,
): JsonObject {
  const { repository, branch, path: root } = settings;
  return { repoURL: repository, targetRevision: branch, path: agentPath(root, `${output}/${path}`), directory };
}
