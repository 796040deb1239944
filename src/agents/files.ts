import type { JsonObject } from '../model/json.ts';
import type { TextFile } from '../model/layout.ts';
import type { Promotion } from '../model/rollout.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Agent, AgentFiles, AgentModel, AgentSettings } from './agent.ts';
import { namespaceFiles, type PolicySettings } from './policies.ts';

/** What flotilla.yaml says of agents. */
export interface AgentChoice {
  readonly options: {
    /** Those whose annotations the pods carry; no other one has files. */
    readonly agents: readonly Agent[];
    readonly promotion: Promotion;
    /** Whether the agents' objects let go of what they apply. */
    readonly handover: boolean;
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

/** What flotilla.yaml says to one of the agents: its section, who starts stages, and the labels of models. */
export function settingsFor({ id }: Agent, { sections, options, dialects }: AgentChoice): AgentSettings {
  const { promotion, handover } = options;
  return { section: sections[id], promotion, handover, modelLabels: dialects.map(nameLabel) };
}

/** Whether an agent needs files of its own beside the manifests of models. */
export function needsFiles(agent: Agent, project: AgentChoice): boolean {
  return agent.files(settingsFor(agent, project), '') !== undefined;
}

/** The files by which agents apply a model, paths from the output folder. */
export function agentFiles(model: AgentModel, repository: Repository): readonly TextFile[] {
  return neededFiles(repository).flatMap(({ ofModel }) => ofModel(model));
}

/**
 * What agents need beside the files of each model, paths from the output folder: their roots and settings, namespaces,
 * exceptions from policies.
 * @param namespaces - those of all models, in any order
 */
export function agentSetup(namespaces: Iterable<string>, repository: Repository): readonly TextFile[] {
  const { options, sections, policies, dialects } = repository.project;
  // Once: two agents that both own an object would take it from each other for ever.
  const owner = options.agents.find(({ id }) => sections[id] !== undefined);
  return [
    ...neededFiles(repository).flatMap(({ setup }) => setup),
    ...(owner === undefined
      ? []
      : namespaceFiles(namespaces, policies, { owner, agents: options.agents, modelLabels: dialects.map(nameLabel) })),
  ];
}

function neededFiles({ project, output }: Repository): readonly AgentFiles[] {
  return project.options.agents.flatMap((agent) => agent.files(settingsFor(agent, project), output) ?? []);
}

function nameLabel({ keys }: Vocabulary): string {
  return keys.labels.name;
}
