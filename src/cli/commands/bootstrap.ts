import { resolve } from 'node:path';
import type { Agent } from '../../agents/agent.ts';
import { settingsFor } from '../../agents/files.ts';
import { MOST_OBJECTS, objectCount, type Split } from '../../agents/objects.ts';
import { pathFrom } from '../../io/folders.ts';
import { WorldError } from '../../io/world-error.ts';
import type { JsonObject } from '../../model/json.ts';
import { FLOTILLA_API } from '../../model/names.ts';
import { defaultProject, type Project, parseProject } from '../../project/project.ts';
import { toYaml } from '../../yaml/write.ts';
import type { Call, ExitCode } from '../command.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { readWorkspaces } from '../repository/workspace.ts';
import { sayProblems } from '../say.ts';
import type { bootstrapSpec } from '../tables/setup.ts';
import { synthAll } from './synth.ts';

const FILE = 'flotilla.yaml';

/**
 * `flotilla bootstrap`: notes in flotilla.yaml that an agent's own objects are wanted, has synth write them, and says
 * what a person does once.
 */
export async function bootstrap(call: BootstrapCall): Promise<ExitCode> {
  const agent = agentOf(call);
  const { all, problems } = readWorkspaces(call, ALL_INPUTS);
  if (sayProblems(call, problems)) return 1;
  const project = all[0]?.project ?? defaultProject(call);
  const counts = all.flatMap(({ models }) => models.map(({ model }) => objectCount(model)));
  const sections = [agentSection(agent, call, splitOf(call, project, counts)), policiesSection(call)];
  const wanted =
    project.sections[agent.id] === undefined ? addSections(call, sections) : unchanged(call, agent, project);
  if (wanted === undefined) return 1;
  const code = synthAll(call);
  if (code !== 0) return code;
  for (const { environment, output } of all) {
    const files = agent.files(settingsFor(agent, wanted), pathFrom(call.world.root, output));
    sayNext(call, environment === undefined ? 'the cluster' : `the cluster of ${environment}`, files?.nextSteps ?? []);
  }
  return 0;
}

function agentOf({ paths: [name], agents }: BootstrapCall): Agent {
  const agent = agents.find(({ id }) => id === name);
  if (agent !== undefined) return agent;
  throw new WorldError({
    tried: 'set up',
    on: name ?? 'an agent',
    why: 'flotilla knows no such agent',
    hint: `Name one of ${agents.map(({ id }) => id).join(', ')}.`,
  });
}

/** Above what agents hold well in one object, each group gets its own; an agent that starts the stages cuts models by itself. */
function splitOf({ options }: BootstrapCall, project: Project, objects: readonly number[]): Split {
  if (options.split !== undefined) return options.split;
  const mustBeWhole = project.options.promotion === 'automatic';
  return !mustBeWhole && objects.some((count) => count > MOST_OBJECTS) ? 'group' : 'model';
}

function unchanged({ options }: BootstrapCall, agent: Agent, project: Project): Project {
  const [given] = Object.keys(options);
  if (given === undefined) return project;
  throw new WorldError({
    tried: 'set',
    on: `--${given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    why: `${FILE} has a section ${agent.id} already`,
    hint: 'Edit it there, then run flotilla synth.',
  });
}

function addSections(call: BootstrapCall, sections: readonly (JsonObject | undefined)[]): Project | undefined {
  const { world } = call;
  const path = resolve(world.root, FILE);
  const added = sections.filter((section) => section !== undefined);
  const text = added.reduce(
    (before: string | undefined, section) => withSection(before, section),
    world.files.read(path),
  );
  const read = parseProject(FILE, text, { known: call });
  if (read.problems.all.some(({ code }) => code === 'syntax' || code === 'duplicate-key')) {
    throw new WorldError({
      tried: 'add to',
      on: FILE,
      why: 'it is not written as lines of keys, or has such a section already',
      hint: `Add by hand:\n${added.map(toYaml).join('')}`,
    });
  }
  if (sayProblems(call, read.problems)) return undefined;
  world.files.write(path, text ?? '');
  return read.project;
}

function sayNext({ world, common }: BootstrapCall, cluster: string, steps: readonly string[]): void {
  if (common.quiet) return;
  world.stdout.write(`\nCommit and push, then once for ${cluster}:\n${steps.map((step) => `  ${step}\n`).join('')}`);
}

/** A command line of `flotilla bootstrap`. */
export type BootstrapCall = Call<ReturnType<typeof bootstrapSpec>>;

/**
 * The section of flotilla.yaml that asks for an agent's objects, from what the command line says.
 * @throws WorldError when an option is not this agent's, or one that it must have is left out
 */
function agentSection(agent: Agent, { options, agents }: BootstrapCall, split: Split): JsonObject {
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
function policiesSection({ options }: BootstrapCall): JsonObject | undefined {
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
function withSection(text: string | undefined, section: JsonObject): string {
  const before = text ?? toYaml({ apiVersion: FLOTILLA_API, kind: 'Project' });
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${toYaml(section)}`;
}
