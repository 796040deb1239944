import type { LocatedModel } from '../model/located-model.ts';
import { error, type Location, type Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';

/** Longest value of a label, which Flux makes of a Kustomization's name. */
const LONGEST_NAME = 63;

/**
 * What flotilla.yaml asks of agents and cannot have.
 * @param at - the document
 */
export function agentProblems({ argocd, flux, options }: Project, at: Location): readonly Problem[] {
  const wanted = (['argocd', 'flux'] as const).filter((agent) => ({ argocd, flux })[agent] !== undefined);
  return [
    ...wanted
      .filter((agent) => !options.agents.includes(agent))
      .map((agent) => unnamedAgent({ ...at, path: [...at.path, agent], key: true }, agent)),
    ...(argocd?.split === 'group' && options.promotion === 'automatic'
      ? [splitWaves({ ...at, path: [...at.path, 'argocd', 'split'] })]
      : []),
  ];
}

/** Names of agents' objects that two models would share, or that are too long; nothing where no such objects are made. */
export function agentNameProblems(models: readonly LocatedModel[], project: Project): readonly Problem[] {
  const isFlux = project.flux !== undefined || project.options.promotion === 'automatic';
  if (project.argocd === undefined && !isFlux) return [];
  const byName = new Map(models.map((located) => [nameOf(located), located]));
  return models.flatMap((located) => {
    const { model, at } = located;
    const where = { ...at, path: [...at.path, 'metadata', 'name'] };
    const name = nameOf(located);
    const twins = [byName.get(name), byName.get(name.replace(/-\d+$/, ''))];
    const twin = twins.find((other) => other !== undefined && !isSame(other, located));
    const longest = `${name}-${Math.max(0, model.replicas + model.budget.maxSurge - 1)}`;
    return [
      ...(twin === undefined ? [] : [sharedName(where, name, twin.at)]),
      ...(longest.length > LONGEST_NAME ? [longName(where, longest)] : []),
    ];
  });
}

function nameOf({ model }: LocatedModel): string {
  return `${model.namespace}-${model.name}`;
}

// The same model twice is another problem, reported for itself.
function isSame(a: LocatedModel, b: LocatedModel): boolean {
  return a.model.namespace === b.model.namespace && a.model.name === b.model.name;
}

function unnamedAgent(at: Location, agent: string): Problem {
  return error('unsupported-value', at, {
    message: `agents leaves out ${agent}, so the pods would not carry what makes it replace them`,
    hint: `name it in agents, or remove the section ${agent}`,
  });
}

function splitWaves(at: Location): Problem {
  return error('unsupported-value', at, {
    message: 'Argo CD starts the stages by waves within one Application: a split model would be replaced at once',
    hint: 'write split: model, or promotion: pull-request',
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
