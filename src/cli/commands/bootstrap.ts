import { resolve } from 'node:path';
import type { Agent } from '../../agents/agent.ts';
import { settingsFor } from '../../agents/files.ts';
import { MOST_OBJECTS, objectCount, type Split } from '../../agents/split.ts';
import { pathFrom } from '../../io/folders.ts';
import { WorldError } from '../../io/world-error.ts';
import type { JsonObject } from '../../model/json.ts';
import { PROJECT_FILE } from '../../model/layout.ts';
import { defaultProject, type Project } from '../../project/project.ts';
import type { ExitCode } from '../command.ts';
import { type Aim, type BootstrapCall, changeFor, leadOver } from '../handover.ts';
import { locked } from '../locked.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { type Change, writeProject } from '../repository/project-file.ts';
import { readWorkspaces } from '../repository/workspace.ts';
import { sayProblems } from '../say.ts';
import { synthAll } from './synth.ts';

/**
 * `flotilla bootstrap`: notes in flotilla.yaml that an agent's own objects are wanted, has synth write them, and says
 * what a person does once. What runs already under another owner is led over step by step.
 */
export async function bootstrap(call: BootstrapCall): Promise<ExitCode> {
  return locked(call, { command: 'bootstrap', waits: true }, () => bootstrapNow(call));
}

function bootstrapNow(call: BootstrapCall): ExitCode {
  const agent = agentOf(call);
  const { all, problems } = readWorkspaces(call, ALL_INPUTS);
  if (sayProblems(call, problems)) return 1;
  const project = all[0]?.project ?? defaultProject(call);
  const counts = all.flatMap(({ models }) => models.map(({ model }) => objectCount(model)));
  const section = (): JsonObject => agentSection(agent, call, splitOf(call, project, counts));
  const led = leadOver(call, { all, project, agent, section });
  if (led !== undefined) return led;
  const changes = changesOf(call, { all, project, agent, section });
  const wanted = changes.length === 0 ? project : writeProject(call, changes);
  if (wanted === undefined) return 1;
  const code = synthAll(call);
  if (code !== 0) return code;
  for (const { environment, output } of all) {
    const files = agent.files(settingsFor(agent, wanted), pathFrom(call.world.root, output));
    sayNext(call, environment === undefined ? 'the cluster' : `the cluster of ${environment}`, files?.nextSteps ?? []);
  }
  if (wanted.options.crd && !call.common.quiet) call.world.stdout.write(PUBLISHING);
  return 0;
}

/** What flotilla.yaml is to say that it does not say yet. */
function changesOf(call: BootstrapCall, { all, project, agent, section }: Aim): Change {
  const change = changeFor(call, { project, agent });
  const crd: Change = call.options.crd === true && !project.options.crd ? [['crd', true]] : [];
  if (project.sections[agent.id] === undefined) {
    refuseSecondOwner(call, { agent, project });
    const gang: Change = startsApart(call, { all, project, agent }) ? [['gang', { taskKey: 'revision' }]] : [];
    return [...change, ...crd, ...gang, ...Object.entries(section()), ...Object.entries(policiesSection(call) ?? {})];
  }
  refuseOptions(call, agent);
  return [...change, ...crd];
}

// Changed in a rollout, groups of two revisions would be written in two ways; and what people wrote stays.
function startsApart({ world }: BootstrapCall, { all, project, agent }: Omit<Aim, 'section'>): boolean {
  const isFirst = Object.values(project.sections).every((section) => section === undefined);
  const text = world.files.read(resolve(world.root, PROJECT_FILE)) ?? '';
  const stands = all.every(({ models }) =>
    models.every(({ history: { state } }) => state?.groups.every(({ revision }) => revision === state.target) ?? true),
  );
  return agent.mayMixRevisions && isFirst && stands && !/^gang:/m.test(text);
}

const PUBLISHING = `\nflotilla status --publish writes the status of the models’ objects: docs/kubectl.md.\n`;

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

// Of two agents that apply the same folders each undoes what the other does.
function refuseSecondOwner(
  { agents, options }: BootstrapCall,
  { agent, project }: Pick<Aim, 'agent' | 'project'>,
): void {
  const other = agents.find(
    ({ id }) => id !== agent.id && id !== options.insteadOf && project.sections[id] !== undefined,
  );
  if (other === undefined) return;
  throw new WorldError({
    tried: 'set up',
    on: agent.title,
    why: `${PROJECT_FILE} has a section ${other.id}: ${other.title} applies the same folders, and each would undo what the other does`,
    hint: `Take over with flotilla bootstrap ${agent.id} --instead-of ${other.id}; for two clusters, one with each agent, write the section ${agent.id} by hand.`,
  });
}

// What leads from one owner to another is no field of the section, nor is what the cluster holds beside the pods.
function refuseOptions({ options: { promotion, insteadOf, crd, ...options } }: BootstrapCall, agent: Agent): void {
  const [given] = Object.keys(options);
  if (given === undefined) return;
  throw new WorldError({
    tried: 'set',
    on: `--${given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    why: `${PROJECT_FILE} has a section ${agent.id} already`,
    hint: 'Edit it there, then run flotilla synth.',
  });
}

function sayNext({ world, common }: BootstrapCall, cluster: string, steps: readonly string[]): void {
  if (common.quiet) return;
  world.stdout.write(`\nCommit and push, then once for ${cluster}:\n${steps.map((step) => `  ${step}\n`).join('')}`);
}

/**
 * The section of flotilla.yaml that asks for an agent's objects, from what the command line says.
 * @throws WorldError when an option is not this agent's, or one that it must have is left out
 */
function agentSection(agent: Agent, { options, agents, world }: BootstrapCall, split: Split): JsonObject {
  const { crd: _, ...texts } = options;
  const given = new Map<string, string | undefined>(Object.entries(texts));
  for (const { field, isOrigin } of agent.options) {
    if (isOrigin === true && !given.has(field)) given.set(field, world.git.origin(world.root));
  }
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
