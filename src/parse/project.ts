import type { JsonObject } from '../model/json.ts';
import type { Agent, KubernetesVersion } from '../model/options.ts';
import { error, type Location, type Problem } from '../model/problem.ts';
import { DEFAULT_PROJECT, type Project } from '../model/project.ts';
import { integerField, listField, objectField, textField } from './fields.ts';

const AGENTS: readonly Agent[] = ['argocd', 'flux'];

/**
 * Reads flotilla.yaml's values.
 * @param value - the document without nulls, after its schema found no error
 */
export function projectOf(value: JsonObject): Project {
  const { apps, output, kubernetes, maxPods, options } = DEFAULT_PROJECT;
  const agents = AGENTS.filter((agent) => listField(value, 'agents').includes(agent));
  return {
    apps: value['apps'] === undefined ? apps : listField(value, 'apps').filter((app) => typeof app === 'string'),
    output: textField(value, 'output') ?? output,
    kubernetes: kubernetesOf(textField(value, 'kubernetes')) ?? kubernetes,
    maxPods: integerField(objectField(value, 'limits'), 'pods') ?? maxPods,
    options: {
      agents: value['agents'] === undefined ? options.agents : agents,
      promotion: textField(value, 'promotion') === 'automatic' ? 'automatic' : options.promotion,
      taskKey: textField(objectField(value, 'gang'), 'taskKey') === 'role' ? 'role' : options.taskKey,
    },
  };
}

/** Whether an agent would apply every stage at once, as nothing gates it. */
export function hasUngatedAgent({ options }: Project): boolean {
  return options.promotion === 'automatic' && options.agents.includes('flux');
}

/** Promotion is left to an agent that would take every group down at once. */
export function ungatedAgent(at: Location): Problem {
  return error('unsupported-value', at, {
    message: 'Flux would move every stage at once: what gates its stages is not generated yet',
    hint: 'write agents: [argocd], or promotion: pull-request',
  });
}

function kubernetesOf(text: string | undefined): KubernetesVersion | undefined {
  return text === '1.35' || text === '1.36' ? text : undefined;
}
