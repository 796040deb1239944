import { WorldError } from '../io/world-error.ts';
import type { JsonObject } from '../model/json.ts';
import { FLOTILLA_API } from '../model/names.ts';
import type { Agent } from '../model/options.ts';
import type { Split } from '../model/project.ts';
import { toYaml } from '../yaml/write.ts';
import type { Call } from './command.ts';

/** Options that become fields of an agent's section in flotilla.yaml, in the order in which they are written. */
const FIELDS: Readonly<Record<Agent, readonly string[]>> = {
  argocd: ['repository', 'branch', 'path', 'project', 'namespace'],
  flux: ['source', 'path', 'namespace'],
};

/**
 * The section of flotilla.yaml that asks for an agent's objects, from what the command line says.
 * @throws WorldError when an option is not this agent's, or Argo CD's repository is not named
 */
export function agentSection(agent: Agent, { options }: Call, split: Split): JsonObject {
  const ofOthers = Object.values(FIELDS)
    .flat()
    .find((field) => options[field] !== undefined && !FIELDS[agent].includes(field));
  if (ofOthers !== undefined) {
    const hint = `${agent} takes ${FIELDS[agent].map((field) => `--${field}`).join(', ')}.`;
    throw new WorldError({ tried: 'use', on: `--${ofOthers}`, why: `it says nothing to ${agent}`, hint });
  }
  if (agent === 'argocd' && options['repository'] === undefined) {
    const hint = 'Name its URL as Argo CD knows it: --repository https://git.example.com/team/models.git';
    throw new WorldError({ tried: 'point', on: 'Argo CD', why: 'the repository is not named', hint });
  }
  const named = FIELDS[agent].flatMap((field): [string, string][] => {
    const value = options[field];
    return typeof value === 'string' ? [[field, value]] : [];
  });
  return { [agent]: { ...Object.fromEntries(named), split } };
}

/**
 * The section of exceptions from policies, from what the command line says; undefined where it says nothing.
 * @throws WorldError when `--kyverno` is not of the form `policy/rule`
 */
export function policiesSection({ options }: Call): JsonObject | undefined {
  const { podSecurity, kyverno } = options;
  if (podSecurity === undefined && kyverno === undefined) return undefined;
  const policies = {
    ...(typeof podSecurity === 'string' ? { podSecurity } : {}),
    ...(typeof kyverno === 'string' ? { kyverno: exceptionsOf(kyverno) } : {}),
  };
  return { policies };
}

function exceptionsOf(text: string): readonly JsonObject[] {
  const byPolicy = new Map<string, string[]>();
  for (const each of text.split(',')) {
    const [, policy = '', rule = ''] = /^(.+)\/([^/]+)$/.exec(each.trim()) ?? [];
    if (policy === '') {
      const hint = 'Write --kyverno require-controller/check-owner, more of them with commas between.';
      throw new WorldError({ tried: 'use', on: `--kyverno ${text}`, why: `“${each}” names no rule of a policy`, hint });
    }
    byPolicy.set(policy, [...(byPolicy.get(policy) ?? []), rule]);
  }
  return [...byPolicy].map(([policy, rules]) => ({ policy, rules }));
}

/** A flotilla.yaml with a section more at its end; a new one where there was none. */
export function withSection(text: string | undefined, section: JsonObject): string {
  const before = text ?? toYaml({ apiVersion: FLOTILLA_API, kind: 'Project' });
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${toYaml(section)}`;
}
