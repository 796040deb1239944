import { dirname, join } from 'node:path';
import type { Agent } from '../../agents/agent.ts';
import type { Loss } from '../../agents/ownership.ts';
import { stateDigest } from '../../diff/outage.ts';
import { pathFrom } from '../../io/folders.ts';
import { type Place, REVISIONS_FOLDER, ROLLOUT_FILE, stateFolderOf } from '../../model/layout.ts';
import { namespacedName } from '../../model/names.ts';
import type { ModelOutage } from '../../model/outage.ts';
import type { Project } from '../../project/project.ts';
import { readState } from '../../rollout/history.ts';
import type { Session } from '../command.ts';
import type { World } from '../world.ts';
import type { Source } from './sources.ts';
import type { CompiledModel } from './trees.ts';

/** What happened to a model's files, and the commands and steps that mend it. */
export interface Remedy {
  /** The end of a sentence; left out where what it costs says it all. */
  readonly because?: string;
  /** A line each; what is to be typed first, then what it does. */
  readonly steps: readonly string[];
}

/** The steps out of a change that takes more out of service than the budget. */
export const SMALLER_STEPS: readonly string[] = [
  'Move fewer groups at once: flotilla plan says what each stage does; or raise maxUnavailable in the spec.',
];

/**
 * The remedy for a model that runs, but whose rollout.yaml is missing: a first synth would forget what its groups run.
 * @param madeFrom - the input that its live files name
 */
export function lostState(world: World, source: Source, madeFrom: string | undefined): Remedy {
  const state = pathFrom(world.root, source.stateFolder ?? world.root);
  const rollout = at(state, ROLLOUT_FILE);
  const old = madeFrom === undefined || madeFrom === source.name ? undefined : at(parentOf(madeFrom), ROLLOUT_FILE);
  if (old !== undefined && world.files.kind(join(world.root, old)) === 'file') {
    return {
      because: `its groups run already, made from ${madeFrom}, and its rollout still lies in ${old}`,
      steps: [`git mv ${old} ${at(parentOf(old), REVISIONS_FOLDER)} ${state}/`],
    };
  }
  const known = [rollout, ...(old === undefined ? [] : [old])].find(
    (path) => world.git.fileAt(world.root, { ref: 'HEAD', path }) !== undefined,
  );
  const mend =
    known === undefined
      ? `git log --oneline --all -- ${rollout}`
      : `git checkout HEAD -- ${known} ${at(parentOf(known), REVISIONS_FOLDER)}`;
  return { because: `its groups run already, and ${rollout}, which says what they run, is missing`, steps: [mend] };
}

/** Commits in which a rollout that fits what runs is looked for. */
const MOST_COMMITS = 50;

/**
 * The remedy for a model whose rollout.yaml says something else than its live files, as after a merge that took each from another
 * side; undefined where they agree, or no commit is known that mends it.
 * @param outage - what synth would cost: where its files lie, and what they run
 */
export function strayState(
  { world, dialects }: Session,
  { model, source, history }: CompiledModel,
  { from, folder }: Pick<ModelOutage, 'from' | 'folder'>,
): Remedy | undefined {
  const { git, root } = world;
  const { state: rollout } = history;
  if (rollout === undefined || source.stateFolder === undefined) return undefined;
  if (stateDigest(model, rollout.groups) === from) return undefined;
  const display = pathFrom(root, source.stateFolder);
  const path = at(display, ROLLOUT_FILE);
  const fits = (ref: string): boolean => {
    const read = (name: string): string | undefined => git.fileAt(root, { ref, path: at(display, name) });
    const { rollouts } = readState({ display, read, list: () => [] }, dialects);
    return rollouts.some(
      ({ state }) => namespacedName(state) === namespacedName(model) && stateDigest(model, state.groups) === from,
    );
  };
  const because = `${path} says something else than what its groups run, as after a merge that took one side of some files`;
  const state = `${path} ${at(display, REVISIONS_FOLDER)}`;
  const commit = git.commitsOf(root, path, MOST_COMMITS).find(fits);
  if (commit !== undefined) return { because, steps: [`git checkout ${commit.slice(0, 10)} -- ${state}`] };
  // No commit ran what the files hold now: the branch that was merged into is taken whole.
  if (!git.isIn(root, 'HEAD^2', 'HEAD')) return undefined;
  return { because, steps: [`git checkout HEAD^ -- ${state} ${folder}`, 'flotilla synth'] };
}

/** The remedy for a model whose name or namespace changed in its file: to a cluster that is another model. */
export function renamed(model: Place, old: Place, source: string): Remedy {
  const isName = model.name !== old.name;
  const field = isName ? 'metadata.name' : 'metadata.namespace';
  const [was, is] = isName ? [old.name, model.name] : [old.namespace, model.namespace];
  return {
    because: `${field} in ${source} was ${was} and is ${is} now, which is another model to a cluster`,
    steps: [
      `Take ${field} back; add the new model in a folder of its own; once it serves, set replicas of the old one to 0, then remove its folder.`,
    ],
  };
}

/** The remedy for a model whose files would lie in another folder, and its state with them where an environment is another. */
export function movedTree(
  world: World,
  source: Source,
  { from, to }: { readonly from: string; readonly to: string },
): Remedy {
  const state = pathFrom(world.root, source.stateFolder ?? world.root);
  const old = parentOf(source.name);
  const lies = (folder: string): boolean => world.files.kind(join(world.root, at(folder, ROLLOUT_FILE))) === 'file';
  const former = lies(state) ? undefined : formerState(world, old, from).find(lies);
  const moved = [ROLLOUT_FILE, REVISIONS_FOLDER].map((name) => at(former ?? '', name)).join(' ');
  const keeping = former === undefined ? [] : [`  mkdir -p ${state} && git mv ${moved} ${state}/`];
  return {
    because: `its files lie in ${from} and would lie in ${to}, while the agent that syncs the old folder owns the pods`,
    steps: [
      'Move them along, so that nothing is new:',
      `  mkdir -p ${parentOf(to)} && git mv ${from} ${to}`,
      ...keeping,
      'Then let the agent follow without pruning, see docs/when-things-go-wrong.md.',
    ],
  };
}

// In the model's own folder, or in that of the environment whose files move: one of that name, else any.
function formerState({ files, root }: World, folder: string, from: string): readonly string[] {
  const environments = at(folder, dirname(stateFolderOf('-')));
  const names = (files.list(join(root, environments)) ?? []).map(({ name }) => name).sort();
  const isNamed = (name: string): boolean => from.split('/').includes(name);
  return [folder, ...names.filter(isNamed).map((name) => at(environments, name))];
}

/** The remedy for a model whose pods go from one object of an agent to another, or to none. */
export function handedOver(losses: readonly Loss[], project: Project): Remedy {
  const owners = losses.map(({ agent, owner }) => `${agent.kind} ${owner.namespace}/${owner.name}`);
  const shown = [...new Set(owners)];
  const rest = shown.length - MOST_OWNERS;
  const which = [...shown.slice(0, MOST_OWNERS), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  const agents = [...new Set(losses.map(({ agent }) => agent))];
  return {
    because: `${which} would prune ${shown.length === 1 ? 'its' : 'their'} pods`,
    steps: leadingSteps(agents, project),
  };
}

const MOST_OWNERS = 3;

/** The remedy for a model whose pods an agent would replace for the sake of its own annotations. */
export function replacedByAgent({ options, ...project }: Project): Remedy {
  const own = options.agents.filter(({ id }) => project.sections[id] !== undefined);
  if (own.length > 0) return { steps: leadingSteps(own, { options, ...project }) };
  const pages = options.agents.map(({ id }) => `docs/${id}.md`).join(', ');
  return { steps: [`flotilla did not write what applies them. First have it leave out these annotations: ${pages}.`] };
}

function leadingSteps(agents: readonly Agent[], { options, sections }: Project): readonly string[] {
  const heirs = options.agents.filter(({ id }) => sections[id] !== undefined);
  const commands = agents.flatMap(({ id, title }) => [
    [`flotilla bootstrap ${id} --promotion ${options.promotion}`, 'if that is what changes'],
    ...heirs
      .filter((heir) => heir.id !== id && sections[id] === undefined)
      .map((heir) => [`flotilla bootstrap ${heir.id} --instead-of ${id}`, `if it takes the place of ${title}`]),
  ]);
  return [
    'To keep the pods, take the change of flotilla.yaml back, and have it made in three commits:',
    ...commands.map(([command, when]) => `  ${command}   ${when}`),
    'Any other change of owners is made so by hand: first handover: true in flotilla.yaml, then the change, then',
    'handover out again; each in a commit that the agent has applied before the next.',
  ];
}

function at(folder: string, name: string): string {
  return folder === '' || folder === '.' ? name : `${folder}/${name}`;
}

function parentOf(path: string): string {
  return dirname(path);
}
