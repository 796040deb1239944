import type { JsonObject } from '../model/json.ts';
import type { ClusterKind } from '../model/kubernetes.ts';
import type { TextFile } from '../model/layout.ts';
import { mayStandForModels, modelObjectKind } from '../model/model-object.ts';
import type { Promotion } from '../model/rollout.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Workload } from '../model/workload.ts';
import { modelCrd } from '../schema/crd.ts';
import { withHeader } from '../yaml/header.ts';
import { toYaml } from '../yaml/write.ts';
import type { Agent, AgentFiles, AgentModel, AgentSettings } from './agent.ts';
import { keptBy, namespaceFiles, type PolicySettings } from './policies.ts';

/** What flotilla.yaml says of agents. */
export interface AgentChoice {
  readonly options: {
    /** Those whose annotations the pods carry; no other one has files. */
    readonly agents: readonly Agent[];
    readonly promotion: Promotion;
    /** Whether the agents' objects let go of what they apply. */
    readonly handover: boolean;
    /** Whether the cluster holds an object for each model. */
    readonly crd: boolean;
  };
  /** The sections that ask for an agent's own objects, by the agent's id. */
  readonly sections: Readonly<Record<string, JsonObject>>;
  readonly policies: PolicySettings;
  /** The dialects that models may be written in. */
  readonly dialects: readonly Vocabulary[];
}

/** What the files of agents need to know of the repository that they point to. */
export interface Repository {
  readonly project: AgentChoice;
  /** Folder of everything generated, from that of flotilla.yaml, with `/` between names. */
  readonly output: string;
}

/**
 * What flotilla.yaml says to one of the agents: its section, who starts stages, and the labels of models.
 * @param workloads - the kinds of the objects that Git holds in place of pods
 */
export function settingsFor(
  { id }: Agent,
  { sections, options, dialects }: AgentChoice,
  workloads: readonly ClusterKind[] = [],
): AgentSettings {
  const { promotion, handover, crd } = options;
  const modelObjects = crd ? dialects.filter(mayStandForModels).map(modelObjectKind) : [];
  const modelLabels = dialects.map(nameLabel);
  return { section: sections[id], promotion, handover, modelLabels, modelObjects, workloads };
}

/** Whether an agent needs files of its own beside the manifests of models. */
export function needsFiles(agent: Agent, project: AgentChoice): boolean {
  return agent.files(settingsFor(agent, project), '') !== undefined;
}

/** The files by which agents apply a model, paths from the output folder. */
export function agentFiles(model: AgentModel, repository: Repository): readonly TextFile[] {
  return neededFiles(repository).flatMap(({ ofModel }) => ofModel(model));
}

/** What agents are set up for: where a model lies, and of which kind it is. */
interface SetUpFor {
  readonly namespace: string;
  readonly dialect: Vocabulary;
  /** Set where Git holds its object in place of pods. */
  readonly workload?: Workload;
}

/**
 * What agents need beside the files of each model, paths from the output folder: their roots and settings, namespaces,
 * exceptions from policies, and the CRDs of the objects that stand for models.
 * @param models - all of them, in any order
 */
export function agentSetup(models: readonly SetUpFor[], repository: Repository): readonly TextFile[] {
  const { options, sections, policies, dialects } = repository.project;
  const namespaces = models.map(({ namespace }) => namespace);
  const workloads = [...new Set(models.flatMap(({ workload }) => workload?.cluster ?? []))];
  // Once: two agents that both own an object would take it from each other for ever.
  const owner = options.agents.find(({ id }) => sections[id] !== undefined);
  return [
    ...neededFiles(repository, workloads).flatMap(({ setup }) => setup),
    ...(owner === undefined
      ? []
      : [
          ...namespaceFiles(namespaces, policies, {
            owner,
            agents: options.agents,
            modelLabels: dialects.map(nameLabel),
          }),
          ...(options.crd ? crdFiles(models, owner, options.agents) : []),
        ]),
  ];
}

/** One file with the CRDs of the kinds that there are models of; no agent removes one, as all objects would go with it. */
function crdFiles(models: readonly SetUpFor[], owner: Agent, agents: readonly Agent[]): readonly TextFile[] {
  const kinds = new Map(
    models
      .filter(({ dialect }) => mayStandForModels(dialect))
      .map(({ dialect }) => [dialect.kind, modelObjectKind(dialect)]),
  );
  const crds = [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, kind]) => modelCrd(kind, keptBy(agents)) ?? []);
  if (crds.length === 0) return [];
  const text = (): string => withHeader('flotilla.yaml', crds.map(toYaml).join('---\n'));
  return [{ path: `${owner.folders[0]}/crd.yaml`, text }];
}

function neededFiles({ project, output }: Repository, workloads?: readonly ClusterKind[]): readonly AgentFiles[] {
  return project.options.agents.flatMap((agent) => agent.files(settingsFor(agent, project, workloads), output) ?? []);
}

function nameLabel({ keys }: Vocabulary): string {
  return keys.labels.name;
}
