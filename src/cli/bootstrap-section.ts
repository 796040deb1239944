import type { Agent } from '../agents/agent.ts';
import type { Split } from '../agents/split.ts';
import { WorldError } from '../io/world-error.ts';
import type { JsonObject } from '../model/json.ts';
import { FLOTILLA_API } from '../model/names.ts';
import { toYaml } from '../yaml/write.ts';
import type { Call } from './command.ts';
import type { bootstrapSpec } from './tables/setup.ts';

/** A command line of `flotilla bootstrap`. */
export type BootstrapCall = Call<ReturnType<typeof bootstrapSpec>>;

/**
 * The section of flotilla.yaml that asks for an agent's objects, from what the command line says.
 * @throws WorldError when an option is not this agent's, or one that it must have is left out
 */
export function agentSection(agent: Agent, { options, agents }: BootstrapCall, split: Split): JsonObject {
  const given = new Map<string, string | undefined>(Object.entries(options));
  const own = agent.options.map(({ field }) => field);
  const ofOthers = agents
    .flatMap((other) => other.options)
    .find(({ field }) => given.get(field) !== undefined && !own.includes(field));
  if (ofOthers !== undefined) {
    const hint = `${agent.id} takes ${own.map((field) => `--${field}`).join(', ')}.`;
    throw new WorldError({ tried: 'use', on: `--${ofOthers.field}`, why: `it says nothing to ${agent.id}`, hint });
  }
  const missing = agent.options.find(({ field, hint }) => hint !== undefined && given.get(field) === undefined);
  if (missing?.hint !== undefined) {
    const why = `--${missing.field} is not given`;
    throw new WorldError({ tried: 'set up', on: agent.title, why, hint: missing.hint });
  }
  const named = own.flatMap((field): [string, string][] => {
    const value = given.get(field);
    return value === undefined ? [] : [[field, value]];
  });
  return { [agent.id]: { ...Object.fromEntries(named), split } };
}

/**
 * The section of exceptions from policies, from what the command line says; undefined where it says nothing.
 * @throws WorldError when `--kyverno` is not of the form `policy/rule`
 */
export function policiesSection({ options }: BootstrapCall): JsonObject | undefined {
  const { podSecurity, kyverno } = options;
  if (podSecurity === undefined && kyverno === undefined) return undefined;
  const policies = {
    ...(podSecurity === undefined ? {} : { podSecurity }),
    ...(kyverno === undefined ? {} : { kyverno: exceptionsOf(kyverno) }),
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
