import { agentSettings } from '../agents/settings.ts';
import { integerAt, listAt, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import type { Agent, KubernetesVersion } from '../model/options.ts';
import { error, type Location, type Problem } from '../model/problem.ts';
import { DEFAULT_PROJECT, type Project } from '../model/project.ts';

const AGENTS: readonly Agent[] = ['argocd', 'flux'];

/**
 * Reads flotilla.yaml's values.
 * @param value - the document without nulls, after its schema found no error
 */
export function projectOf(value: JsonObject): Project {
  const { apps, output, kubernetes, maxPods, options } = DEFAULT_PROJECT;
  const agents = AGENTS.filter((agent) => listAt(value, 'agents').includes(agent));
  return {
    apps: value['apps'] === undefined ? apps : listAt(value, 'apps').filter((app) => typeof app === 'string'),
    output: textAt(value, 'output') ?? output,
    kubernetes: kubernetesOf(textAt(value, 'kubernetes')) ?? kubernetes,
    maxPods: integerAt(value, 'limits', 'pods') ?? maxPods,
    options: {
      agents: value['agents'] === undefined ? options.agents : agents,
      promotion: textAt(value, 'promotion') === 'automatic' ? 'automatic' : options.promotion,
      taskKey: textAt(value, 'gang', 'taskKey') === 'role' ? 'role' : options.taskKey,
    },
    ...agentSettings(value),
    environments: listAt(value, 'environments').map((environment) => textAt(environment, 'name') ?? ''),
  };
}

/** Whether both agents would start stages: what gates the one would hide the groups from the other. */
export function hasTwoStarters({ options }: Project): boolean {
  return options.promotion === 'automatic' && options.agents.length > 1;
}

/** Promotion is left to two agents at once. */
export function twoStarters(at: Location): Problem {
  return error('unsupported-value', at, {
    message: 'only one agent can start the stages',
    hint: 'write agents: [argocd] or agents: [flux], or promotion: pull-request',
  });
}

function kubernetesOf(text: string | undefined): KubernetesVersion | undefined {
  return text === '1.35' || text === '1.36' ? text : undefined;
}
