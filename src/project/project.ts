import type { Agent } from '../agents/agent.ts';
import type { AgentChoice } from '../agents/files.ts';
import { policySettings } from '../agents/policies.ts';
import { AGENTS } from '../agents/registry.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { DIALECTS } from '../dialects/registry.ts';
import { integerAt, listAt, textAt, textsAt } from '../model/fields.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { DEFAULT_KUBERNETES, type KubernetesVersion, kubernetesVersionOf } from '../model/kubernetes-version.ts';
import { DEFAULT_MAX_PODS, type Promotion, type TaskKey } from '../model/options.ts';

/** Choices of a Project that change what is generated. */
export interface CompileOptions {
  readonly taskKey: TaskKey;
  /** Those whose annotations the pods carry. */
  readonly agents: readonly Agent[];
  readonly promotion: Promotion;
}

/** What can be plugged in: the values that flotilla knows of each kind. */
export interface Known {
  /** The agents that flotilla.yaml may name. */
  readonly agents: readonly Agent[];
  /** The kinds of documents that a repository may hold. */
  readonly dialects: readonly Dialect[];
}

/** What flotilla.yaml says, every default filled. */
export interface Project extends AgentChoice {
  /** Patterns of the files that people describe models in, from the repository's root. */
  readonly apps: readonly string[];
  /** Folder of everything generated. */
  readonly output: string;
  readonly kubernetes: KubernetesVersion;
  readonly maxPods: number;
  readonly options: CompileOptions;
  /** Names of the environments, in the order written; without any, each model is compiled as it stands. */
  readonly environments: readonly string[];
}

/** A repository without a flotilla.yaml. */
export function defaultProject({ agents, dialects }: Known): Project {
  return {
    dialects,
    apps: dialects.map(({ fileName }) => `apps/*/${fileName}`),
    output: 'generated',
    kubernetes: DEFAULT_KUBERNETES,
    maxPods: DEFAULT_MAX_PODS,
    options: {
      taskKey: 'roleReplica',
      agents: agents.filter(({ isByDefault }) => isByDefault),
      promotion: 'pull-request',
    },
    sections: {},
    policies: policySettings(undefined),
    environments: [],
  };
}

/** A repository without a flotilla.yaml, with all that flotilla knows. */
export const DEFAULT_PROJECT: Project = defaultProject({ agents: AGENTS, dialects: DIALECTS });

/** What holds where a Project says nothing. */
export const DEFAULT_OPTIONS: CompileOptions = DEFAULT_PROJECT.options;

/**
 * Reads flotilla.yaml's values.
 * @param value - the document without nulls, after its schema found no error
 */
export function projectOf(value: JsonObject, known: Known): Project {
  const { agents, dialects } = known;
  const { apps, output, kubernetes, maxPods, options } = defaultProject(known);
  const named = listAt(value, 'agents');
  const sections = agents.flatMap(({ id }): [string, JsonObject][] => {
    const section = value[id];
    return isObject(section) ? [[id, section]] : [];
  });
  return {
    dialects,
    apps: value['apps'] === undefined ? apps : textsAt(value, 'apps'),
    output: textAt(value, 'output') ?? output,
    kubernetes: kubernetesVersionOf(textAt(value, 'kubernetes')) ?? kubernetes,
    maxPods: integerAt(value, 'limits', 'pods') ?? maxPods,
    options: {
      agents: value['agents'] === undefined ? options.agents : agents.filter(({ id }) => named.includes(id)),
      promotion: textAt(value, 'promotion') === 'automatic' ? 'automatic' : options.promotion,
      taskKey: textAt(value, 'gang', 'taskKey') === 'role' ? 'role' : options.taskKey,
    },
    sections: Object.fromEntries(sections),
    policies: policySettings(value['policies']),
    environments: listAt(value, 'environments').map((environment) => textAt(environment, 'name') ?? ''),
  };
}
