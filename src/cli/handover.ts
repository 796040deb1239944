import { join } from 'node:path';
import type { Agent, ObjectName } from '../agents/agent.ts';
import { needsFiles, settingsFor } from '../agents/files.ts';
import { pathFrom } from '../io/folders.ts';
import { WorldError } from '../io/world-error.ts';
import type { JsonObject } from '../model/json.ts';
import { PROJECT_FILE } from '../model/layout.ts';
import { namespacedName } from '../model/names.ts';
import type { Project } from '../project/project.ts';
import { countText } from '../report/words.ts';
import type { Call, ExitCode } from './command.ts';
import { synthAll } from './commands/synth.ts';
import { ALL_INPUTS } from './repository/inputs.ts';
import { manifestsIn } from './repository/manifests.ts';
import { refusalsOf } from './repository/parts.ts';
import { type Change, writeProject } from './repository/project-file.ts';
import { compileAll } from './repository/trees.ts';
import { readWorkspaces, type Workspace } from './repository/workspace.ts';
import type { bootstrapSpec } from './tables/setup.ts';

/** A command line of `flotilla bootstrap`. */
export type BootstrapCall = Call<ReturnType<typeof bootstrapSpec>>;

/** What runs, and who is to apply it from now on. */
export interface Aim {
  readonly project: Project;
  readonly all: readonly Workspace[];
  readonly agent: Agent;
  /** The agent's section of flotilla.yaml, where it has none yet. */
  readonly section: () => JsonObject;
}

/**
 * Leads what runs to another starter of the stages, or to another agent, in three commits of which none restarts a pod: the
 * agents' objects let go of the pods; others take them over; and hold them. Each call makes the step that is next, and says
 * what a person does before the one after it.
 * @returns undefined where nothing has to change hands
 */
export function leadOver(call: BootstrapCall, aim: Aim): ExitCode | undefined {
  const { project } = aim;
  const change = changeFor(call, aim);
  if (call.options.crd === true && (project.options.handover || (change.length > 0 && isHeld(aim)))) refuseCrd();
  if (change.some(([field]) => field === 'promotion')) refuseRollout(aim);
  if (project.options.handover) {
    refuseUncommitted(call, aim);
    return change.length === 0 ? hold(call, aim) : takeOver(call, aim, change);
  }
  if (change.length === 0) return undefined;
  return isHeld(aim) ? (inOneStep(call, change) ?? letGo(call, aim)) : undefined;
}

// Each step is for itself: what changes hands is seen best where nothing else changes.
function refuseCrd(): never {
  throw new WorldError({
    tried: 'use',
    on: '--crd',
    why: 'the pods are changing hands',
    hint: 'Run bootstrap with --crd alone, before that or after its last step.',
  });
}

/**
 * What flotilla.yaml must say for what the command line asks for, beside the agent's own section: nothing where it says
 * so already.
 * @throws WorldError when the agent whose place is to be taken is none that holds anything
 */
export function changeFor(
  { options, agents }: BootstrapCall,
  { project, agent }: Pick<Aim, 'project' | 'agent'>,
): Change {
  const { promotion = project.options.promotion, insteadOf } = options;
  const old = insteadOf === undefined ? undefined : agents.find(({ id }) => id === insteadOf);
  if (insteadOf !== undefined && (old === undefined || old === agent)) {
    const others = agents.filter((each) => each !== agent).map(({ id }) => id);
    const hint = `Name one of ${others.join(', ')}.`;
    throw new WorldError({ tried: 'take over', on: `--instead-of ${insteadOf}`, why: 'it is no other agent', hint });
  }
  const named = project.options.agents.map(({ id }) => id);
  const kept = named.filter((id) => id !== old?.id && (promotion !== 'automatic' || id === agent.id));
  const wanted = kept.includes(agent.id) ? kept : [...kept, agent.id];
  const isMoved = old !== undefined && project.sections[old.id] !== undefined;
  return [
    ...(promotion === project.options.promotion ? [] : [['promotion', promotion] as const]),
    ...(isMoved ? [[old.id, undefined] as const] : []),
    ...((isMoved || promotion !== project.options.promotion) && wanted.join() !== named.join()
      ? [['agents', wanted] as const]
      : []),
  ];
}

function isHeld({ project }: Aim): boolean {
  return project.options.agents.some((agent) => needsFiles(agent, project));
}

// Where nobody loses a pod, as with Argo CD, which applies a model by the same Application whoever starts the stages.
function inOneStep(call: BootstrapCall, change: Change): ExitCode | undefined {
  const { files, root } = call.world;
  const path = join(root, PROJECT_FILE);
  const before = files.read(path);
  if (change.some(([, value]) => value === undefined)) return undefined;
  if (writeProject(call, change) === undefined) return 1;
  if (before !== undefined && refusalsOf(call, readWorkspaces(call, ALL_INPUTS).all, true).length > 0) {
    files.write(path, before);
    return undefined;
  }
  const code = synthAll(call);
  if (code === 0)
    say(call, [
      `step 1 of 1: ${change.map(changeText).join(', ')}; no pod changes hands`,
      '',
      'Commit and push. That is all.',
    ]);
  return code;
}

function letGo(call: BootstrapCall, aim: Aim): ExitCode {
  if (write(call, [['handover', true]]) === undefined) return 1;
  const owners = ownersIn(call, aim);
  const kinds = [...new Set(owners.map(({ agent }) => `${agent.kind}s of ${agent.title}`))].join(', ');
  say(call, [
    `step 1 of 3: the ${kinds} let go of the pods (handover: true in ${PROJECT_FILE})`,
    '',
    'Commit and push. Once that is applied, so that PRUNE is false everywhere but in flotilla,',
    ...commandsOf(owners),
    `run ${again(call)} again.`,
  ]);
  return 0;
}

function takeOver(call: BootstrapCall, aim: Aim, change: Change): ExitCode {
  const { agent, project } = aim;
  const old = ownersIn(call, aim).filter((each) => change.some(([field]) => field === each.agent.id));
  const isNew = project.sections[agent.id] === undefined;
  const section = isNew && old.length > 0 ? Object.entries(aim.section()) : [];
  const written = write(call, [...change, ...section]);
  if (written === undefined) return 1;
  const setUp = section.length === 0 ? [] : setUpSteps(call, aim, written);
  const ends = old.flatMap(({ agent: { kind }, owners }) => endCommand(kind, owners));
  say(call, [
    `step 2 of 3: ${change.map(changeText).join(', ')}`,
    '',
    ...(ends.length === 0 ? [] : ['In each cluster, which ends no pod:', ...ends.map((line) => `  ${line}`), 'Then:']),
    setUp.length > 0 ? 'Commit and push, then once for each cluster:' : 'Commit and push.',
    ...setUp.map((line) => `  ${line}`),
    `Once all that ${agent.title} applies is in sync and healthy,`,
    ...commandsOf(ownersIn(call, aim)),
    `run ${again(call)} again.`,
  ]);
  return 0;
}

function hold(call: BootstrapCall, { agent }: Aim): ExitCode {
  if (write(call, [['handover', undefined]]) === undefined) return 1;
  say(call, [`step 3 of 3: ${agent.title} holds the pods, and prunes again`, '', 'Commit and push. That is all.']);
  return 0;
}

/** What flotilla.yaml says afterwards; undefined, and all as before, where synth refuses what comes of it. */
function write(call: BootstrapCall, change: Change): Project | undefined {
  const { files, root } = call.world;
  const path = join(root, PROJECT_FILE);
  const before = files.read(path);
  const written = writeProject(call, change);
  if (written === undefined || synthAll(call) === 0) return written;
  if (before !== undefined) files.write(path, before);
  return undefined;
}

// Whoever starts the stages from now on would start those that are left at once, while the pods change hands.
function refuseRollout({ all }: Aim): void {
  const rolling = all.flatMap(compileAll).find(({ compilation }) => compilation.stages.length > 0);
  if (rolling === undefined) return;
  throw new WorldError({
    tried: 'change',
    on: 'promotion',
    why: `the rollout of ${namespacedName(rolling.model)} is not over: ${countText(rolling.compilation.stages.length, 'stage')} to come`,
    hint: 'Run flotilla promote until no stage is left, or flotilla rollback.',
  });
}

// A step that was never pushed was never applied, either.
function refuseUncommitted({ world }: BootstrapCall, { all }: Aim): void {
  const folders = all.map(({ output }) => pathFrom(world.root, output));
  const [changed] = world.git
    .changedPaths(world.root)
    .filter((path) => path === PROJECT_FILE || folders.some((folder) => path.startsWith(`${folder}/`)));
  if (changed === undefined) return;
  throw new WorldError({
    tried: 'go on with',
    on: 'the handover',
    why: `the step before is not committed: ${changed} differs`,
    hint: 'Commit and push it, and wait until the agent has applied it.',
  });
}

interface Owners {
  readonly agent: Agent;
  readonly owners: readonly ObjectName[];
}

/** The objects of each agent that lie in the output, in the order of their names, the one that applies the others first. */
function ownersIn({ world: { files }, agents }: BootstrapCall, { all }: Aim): readonly Owners[] {
  return agents.flatMap((agent) => {
    const [folder] = agent.folders;
    const names = all.flatMap(({ output }) => {
      const entries = files.list(join(output, folder)) ?? [];
      return entries
        .filter(({ kind }) => kind === 'file')
        .flatMap(({ name }) => manifestsIn(name, files.read(join(output, folder, name)) ?? ''))
        .flatMap((object) => agent.holdingOf(object) ?? [])
        .map(({ owner }) => owner);
    });
    const owners = [...new Map(names.map((owner) => [`${owner.namespace}/${owner.name}`, owner])).values()];
    const isRoot = ({ name }: ObjectName): boolean => name === ROOT;
    return owners.length === 0
      ? []
      : [{ agent, owners: [...owners.filter(isRoot), ...owners.filter((each) => !isRoot(each))] }];
  });
}

/** Name of the object of every agent that applies all its others. */
const ROOT = 'flotilla';

function commandsOf(all: readonly Owners[]): readonly string[] {
  return all.map(({ agent, owners }) => `  ${agent.letGoCommand(owners)}`);
}

function endCommand(kind: string, owners: readonly ObjectName[]): string {
  return `kubectl -n ${owners[0]?.namespace} delete ${kind.toLowerCase()} ${owners.map(({ name }) => name).join(' ')}`;
}

function setUpSteps({ world }: BootstrapCall, { agent, all }: Aim, project: Project): readonly string[] {
  return all.flatMap(
    ({ output }) => agent.files(settingsFor(agent, project), pathFrom(world.root, output))?.nextSteps ?? [],
  );
}

function changeText([field, value]: Change[number]): string {
  if (value === undefined) return `no section ${field} any more`;
  return `${field}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`;
}

function again({ paths: [name = ''], options }: BootstrapCall): string {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const flag = (field: string): string => `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return ['flotilla bootstrap', name, ...given.map(([field, value]) => `${flag(field)} ${String(value)}`)].join(' ');
}

function say({ world, common }: BootstrapCall, lines: readonly string[]): void {
  if (!common.quiet) world.stdout.write(`\n${lines.join('\n')}\n`);
}
