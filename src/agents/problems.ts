import type { LocatedModel, PodTemplate } from '../model/model.ts';
import { below, error, type Location, type Problem, warning } from '../model/problem.ts';
import type { Agent } from './agent.ts';
import { type AgentChoice, needsFiles, settingsFor } from './files.ts';
import { agentObjectName } from './objects.ts';
import { MOST_OBJECTS, objectCount, splitOf } from './split.ts';

/** Longest value of a label, which Flux makes of a Kustomization's name. */
const LONGEST_NAME = 63;

/**
 * The problems of what flotilla.yaml says about agents.
 * @param at - where the document lies
 */
export function agentProblems(project: AgentChoice, at: Location): readonly Problem[] {
  const { options, sections } = project;
  const { agents, crd } = options;
  const unnamed = Object.keys(sections).filter((id) => agents.every((agent) => agent.id !== id));
  return [
    ...unnamed.map((id) => unnamedAgent({ ...below(at, id), key: true }, id)),
    ...agents.flatMap((agent) => agent.problems(settingsFor(agent, project), below(at, agent.id))),
    ...(crd && agents.every(({ id }) => sections[id] === undefined) ? [unappliedCrd(below(at, 'crd'), agents)] : []),
  ];
}

/**
 * The problem that several agents would start stages: what one agent holds back, another would apply.
 * @param at - the field that leaves the stages to the agents
 */
export function starterProblems({ agents, promotion }: AgentChoice['options'], at: Location): readonly Problem[] {
  return promotion === 'automatic' && agents.length > 1 ? [severalStarters(at, agents)] : [];
}

/** Warns of models that are more than one object of an agent holds well, where flotilla.yaml has the agent hold them whole. */
export function agentSizeProblems(models: readonly LocatedModel[], project: AgentChoice): readonly Problem[] {
  // An agent that starts the stages is not asked: how it cuts models is not free.
  if (project.options.promotion === 'automatic') return [];
  const whole = project.options.agents.filter(({ id }) => {
    const section = project.sections[id];
    return section !== undefined && splitOf(section) === 'model';
  });
  return models.flatMap(({ model, at }) => {
    const count = objectCount(model);
    return count <= MOST_OBJECTS ? [] : whole.map((agent) => largeModel(at, agent, count));
  });
}

/**
 * Warns of pods whose manifest an agent that is set up cannot apply. What flotilla adds to a pod, some hundred bytes for each
 * container, is not counted: a pod that is told of is too large in any case.
 */
export function podSizeProblems(models: readonly LocatedModel[], project: AgentChoice): readonly Problem[] {
  const { agents, promotion } = project.options;
  const bounds = agents.flatMap((agent) => {
    const most = project.sections[agent.id] === undefined ? undefined : agent.mostBytes?.(promotion);
    return most === undefined ? [] : [{ agent, most }];
  });
  if (bounds.length === 0) return [];
  return models.flatMap(({ model, at }) =>
    model.current.roles.flatMap(({ name, entry, worker, workerReplicas }) => {
      const templates = worker === undefined || workerReplicas === 0 ? [entry] : [entry, worker];
      const bytes = Math.max(...templates.map(bytesOf));
      return bounds.flatMap(({ agent, most }) => (bytes > most ? [largePod(at, name, { bytes, most, agent })] : []));
    }),
  );
}

// An agent that copies the manifest into an annotation has the other annotations twice.
function bytesOf({ labels, annotations, spec }: PodTemplate): number {
  const text = JSON.stringify({ metadata: { labels, annotations }, spec }) + JSON.stringify(annotations);
  return new TextEncoder().encode(text).length;
}

function largePod(
  at: Location,
  role: string,
  { bytes, most, agent }: { readonly bytes: number; readonly most: number; readonly agent: Agent },
): Problem {
  return warning('large-pod', below(at, 'spec'), {
    message: `a pod of role "${role}" has ${bytes} bytes; ${agent.title} cannot apply more than ${most}, as it copies them into an annotation`,
    hint: 'move long texts, such as scripts, into a ConfigMap that the pod mounts',
  });
}

function largeModel(at: Location, { id, title, kind }: Agent, count: number): Problem {
  return warning('large-model', below(at, 'spec', 'replicas'), {
    message: `its ${count} objects are more than one ${kind} of ${title} holds well (${MOST_OBJECTS}): each sync takes minutes`,
    hint: `write split: group below ${id} in flotilla.yaml before the first sync; later, synth says how to hand the groups over`,
  });
}

/**
 * The problems of names that agents' objects would get: two models share one, or it is too long. None where no agent
 * has objects of its own.
 */
export function agentNameProblems(models: readonly LocatedModel[], project: AgentChoice): readonly Problem[] {
  const { agents } = project.options;
  if (!agents.some((agent) => needsFiles(agent, project))) return [];
  const byName = new Map(models.map((located) => [agentObjectName(located.model), located]));
  return models.flatMap((located) => {
    const { model, at } = located;
    const where = { ...at, path: [...at.path, 'metadata', 'name'] };
    const name = agentObjectName(model);
    const twins = [byName.get(name), byName.get(name.replace(/-\d+$/, ''))];
    const twin = twins.find((other) => other !== undefined && !isSame(other, located));
    const longest = `${name}-${Math.max(0, model.replicas + model.budget.maxSurge - 1)}`;
    return [
      ...(twin === undefined ? [] : [sharedName(where, name, twin.at)]),
      ...(longest.length > LONGEST_NAME ? [longName(where, longest)] : []),
    ];
  });
}

// The same model twice is another problem, reported for itself.
function isSame(a: LocatedModel, b: LocatedModel): boolean {
  return a.model.namespace === b.model.namespace && a.model.name === b.model.name;
}

function unappliedCrd(at: Location, agents: readonly Agent[]): Problem {
  return error('unsupported-value', at, {
    message: 'the CRD lies beside the files of an agent, and none is set up to apply it',
    hint: `run ${agents.map(({ id }) => `flotilla bootstrap ${id} --crd`).join(' or ')}, or remove crd`,
  });
}

function unnamedAgent(at: Location, id: string): Problem {
  return error('unsupported-value', at, {
    message: `agents leaves out ${id}, so the pods would not carry what makes it replace them`,
    hint: `name it in agents, or remove the section ${id}`,
  });
}

function severalStarters(at: Location, agents: readonly Agent[]): Problem {
  return error('unsupported-value', at, {
    message: 'only one agent can start the stages',
    hint: `write ${agents.map(({ id }) => `agents: [${id}]`).join(' or ')}, or promotion: pull-request`,
  });
}

function sharedName(at: Location, name: string, other: Location): Problem {
  return error('collision', at, {
    message: `the agent's object ${name} would have the name of one of the model in ${other.source}`,
    hint: 'rename one of the models: agents keep those of all namespaces side by side',
  });
}

function longName(at: Location, name: string): Problem {
  return error('name-too-long', at, {
    message: `the agent's object ${name} would have ${name.length} characters; ${LONGEST_NAME} are allowed`,
    hint: `shorten the namespace or metadata.name by ${name.length - LONGEST_NAME}`,
  });
}
