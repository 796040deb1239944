import { join } from 'node:path';
import { type Compilation, type CompiledStage, compile } from '../../compile.ts';
import { pathFrom } from '../../io/folders.ts';
import { checkTree, type TreeRequest, writeTree } from '../../io/tree.ts';
import { WorldError } from '../../io/world-error.ts';
import { changeBetween } from '../../model/assignments.ts';
import {
  groupFolder,
  liveFolder,
  modelFolder,
  REVISIONS_FOLDER,
  ROLLOUT_FILE,
  stageFolder,
} from '../../model/layout.ts';
import type { Model } from '../../model/model.ts';
import { namespacedName } from '../../model/names.ts';
import { ordinalsIn } from '../../model/ordinals.ts';
import type { History } from '../../model/rollout.ts';
import { nextAfterMove } from '../../report/next.ts';
import { outageLine, refusalText } from '../../report/outage/text.ts';
import { countText, evictionWords, groupsText, rangesWords, roleMovesText, stageAction } from '../../report/words.ts';
import type { Moved } from '../../rollout/moves.ts';
import type { Promotion } from '../cluster/health.ts';
import type { ExitCode, Session } from '../command.ts';
import { locked } from '../locked.ts';
import { sayNext, sayProblems } from '../say.ts';
import type { World } from '../world.ts';
import { withAccepted } from './allowed.ts';
import { type Intended, verdictOn } from './guard.ts';
import { ALL_INPUTS } from './inputs.ts';
import { agentTexts } from './owners.ts';
import { nextOf, partTrees, treesOf } from './trees.ts';
import { onlyModel, readWorkspace, type Workspace, type WorkspaceModel } from './workspace.ts';

/** What a command line says of a move: only some moves have a plan to expect. */
interface MoveOptions {
  readonly env: string | undefined;
  readonly dryRun: true | undefined;
  readonly commit: true | undefined;
  readonly branch: string | undefined;
  readonly expectPlan?: string | undefined;
  readonly acceptOutage?: true | undefined;
  /** Every stage at once is an outage that is meant. */
  readonly all?: true | undefined;
}

/** A command line that asks for a move. */
interface MoveCall extends Session {
  readonly paths: readonly string[];
  readonly options: MoveOptions;
}

/** A command that moves a rollout: what it is called, and what it does to the history. */
interface Move {
  /** In the imperative: `promote`. */
  readonly verb: string;
  readonly move: (model: Model, history: History) => Moved;
  /** What was not looked at before it, in a line; undefined where nothing needs to be said. */
  readonly unseen?: string;
  /** Asked once the move itself is allowed: why it must not be made now all the same. */
  readonly guard?: (promotion: Promotion) => Promise<Objection | undefined>;
}

/** Why a move must not be made now. */
interface Objection {
  /** The reason first, then its lines. */
  readonly text: string;
  /** Another move that may be made in its place. */
  readonly instead?: (model: Model, history: History) => Moved;
}

/**
 * Runs a command that moves one model's rollout: reads, moves, writes state and manifests, and commits when asked to.
 * Nothing is written when the move is refused, or when the plan is not the one that `--expect-plan` names.
 */
export async function runMove(call: MoveCall, move: Move): Promise<ExitCode> {
  const work = (): Promise<ExitCode> => moveNow(call, move);
  return call.options.dryRun === true ? work() : locked(call, { command: move.verb, waits: false }, work);
}

async function moveNow(call: MoveCall, asked: Move): Promise<ExitCode> {
  const { verb } = asked;
  const { world, options } = call;
  const workspace = readWorkspace(call, { ...ALL_INPUTS, paths: call.paths, env: options.env, mayBeEmpty: false });
  if (sayProblems(call, workspace.problems)) return 1;
  const chosen = onlyModel(workspace, call.paths[0]);
  const before = compile(chosen.model, chosen.history, workspace.project.options);
  const expected = options.expectPlan;
  if (expected !== undefined && before.view().digest !== expected) {
    world.stderr.write(
      `flotilla: cannot ${verb} ${chosen.model.name}: the plan is ${before.view().digest}, not ${expected}\n` +
        '  Something has changed since it was reviewed: look at flotilla plan again.\n',
    );
    return 1;
  }
  const after = await allowedMove(call, asked, { workspace, chosen, before });
  if (after === undefined) return 1;
  const summary = summaryOf(chosen.model, before, after);
  const intended = intendedMove(call, { workspace, chosen, before, after });
  const { refusals } = verdictOn(call, intended);
  if (refusals.length > 0 && options.acceptOutage !== true && options.all !== true) {
    for (const refusal of refusals) world.stderr.write(refusalText(refusal, `flotilla ${verb} ${chosen.model.name}`));
    return 1;
  }
  const [noted] = withAccepted(intended.compiled, refusals, world.git.head(world.root));
  const moves = { workspace, chosen, before, after: noted?.compilation ?? after };
  if (options.dryRun !== true) write(call, { ...moves, subject: `${verb} ${summary}` });
  for (const { outage } of refusals) world.stderr.write(`accepted: ${outageLine(outage)}\n`);
  if (!call.common.quiet)
    world.stdout.write(`${options.dryRun === true ? 'would ' : ''}${verb} ${summary}\n${toCome(after, asked)}`);
  const { dryRun, commit, branch } = options;
  const made = { isDryRun: dryRun === true, isCommitted: commit === true || branch !== undefined, branch };
  sayNext(call, nextAfterMove(made, nextOf({ ...chosen, compilation: moves.after }, workspace)));
  return 0;
}

/** What a move comes to, or one that may be made in its place; undefined where neither may, which stderr says. */
async function allowedMove(
  { world }: MoveCall,
  { verb, move, guard }: Move,
  { workspace, chosen, before }: Omit<Write, 'subject' | 'after'>,
): Promise<Compilation | undefined> {
  const { model, history } = chosen;
  const compiled = (moved: Moved): Compilation | undefined => {
    if (moved.ok) return compile(model, moved.value, workspace.project.options);
    world.stderr.write(`flotilla: cannot ${verb} ${model.name}: ${moved.refusal.message}\n  ${moved.refusal.hint}\n`);
    return undefined;
  };
  const after = compiled(move(model, history));
  if (after === undefined) return undefined;
  const objection = await guard?.({ model, project: workspace.project, before, after });
  if (objection === undefined) return after;
  if (objection.instead === undefined) {
    world.stderr.write(`flotilla: cannot ${verb} ${model.name}: ${objection.text}`);
    return undefined;
  }
  world.stderr.write(`flotilla: groups that are down already go first: ${objection.text}`);
  return compiled(objection.instead(model, history));
}

// The state that is there, not the one that moved, tells whether it was lost.
function intendedMove({ world }: MoveCall, { workspace, chosen, before, after }: Omit<Write, 'subject'>): Intended {
  const { replaced, added, removed } = changeBetween(before.history.state.groups, after.history.state.groups);
  const live = join(workspace.output, liveFolder(chosen.model));
  const changed = ordinalsIn([...replaced, ...added, ...removed]).map((ordinal) =>
    join(groupFolder(live, ordinal), 'moved'),
  );
  const compiled = [{ ...chosen, compilation: after }];
  const ofAgents = [...agentTexts(world, workspace, compiled).keys()].map((path) => join(workspace.output, path));
  return {
    workspace,
    compiled,
    extraFolders: [],
    found: { missing: [], changed: world.files.kind(live) === undefined ? [] : [...changed, ...ofAgents], extra: [] },
  };
}

interface Write extends MovedRollout {
  readonly workspace: Workspace;
  readonly subject: string;
}

function write({ world, options }: MoveCall, { workspace, subject, ...rollout }: Write): void {
  const { chosen, after } = rollout;
  const { branch } = options;
  const commits = options.commit === true || branch !== undefined;
  if (commits) refuseDirty(world.git.changedPaths(world.root));
  if (branch !== undefined && !world.git.isFreeBranch(world.root, branch)) throw takenBranch(branch);
  const stateFolder = chosen.source.stateFolder ?? world.root;
  const stateFolders = new Map([...workspace.stateFolders].filter(([folder]) => folder === stateFolder));
  const trees = movedTrees(world, { ...workspace, stateFolders }, rollout);
  for (const tree of trees.slice(1)) checkTree(world.files, tree);
  for (const tree of trees) writeTree(world.files, tree);
  if (!commits) return;
  const paths = [
    `${stateFolder}/${ROLLOUT_FILE}`,
    `${stateFolder}/${REVISIONS_FOLDER}`,
    `${workspace.output}/${modelFolder(chosen.model)}`,
  ];
  const { digest, stages } = after.view();
  const message = `${subject}\n\nTarget ${after.history.state.target}, ${countText(stages.length, 'stage')} to come, plan ${digest}.\n`;
  world.git.commit(world.root, {
    message,
    paths: paths.map((path) => pathFrom(world.root, path)),
    ...(branch === undefined ? {} : { branch }),
  });
}

function takenBranch(name: string): WorldError {
  return new WorldError({
    tried: 'make',
    on: `the branch ${name}`,
    why: 'Git has one of that name, or one in its way, or takes no such name; nothing was written',
    hint: 'Name another one with --branch.',
  });
}

function refuseDirty(changed: readonly string[]): void {
  if (changed.length === 0) return;
  throw new WorldError({
    tried: 'commit',
    on: 'the rollout',
    why: `there are changes that are not committed: ${changed.slice(0, 3).join(', ')}${changed.length > 3 ? ', …' : ''}`,
    hint: 'Commit or stash them first, or leave out --commit and --branch.',
  });
}

function summaryOf(model: Model, before: Compilation, after: Compilation): string {
  const { replaced, added, removed } = changeBetween(before.history.state.groups, after.history.state.groups);
  const { target, paused } = after.history.state;
  const done = after.history.state.stage - before.history.state.stage;
  const moved = model.budget.roles === undefined ? '' : roleMovesText(before.view().stages.slice(0, Math.max(0, done)));
  const parts = [
    ...(replaced.length > 0 ? [`${moved === '' ? '' : `${moved} in `}${rangesWords(replaced)} to ${target}`] : []),
    ...(added.length > 0 ? [`${rangesWords(added)} added on ${target}`] : []),
    ...(removed.length > 0 ? [`${rangesWords(removed)} removed`] : []),
    ...(target === before.history.state.target ? [] : [`target ${target}`]),
    ...evictionWords(before.history.state, after.history.state),
    ...(paused === before.history.state.paused ? [] : [paused ? 'no group moves' : 'groups may move']),
  ];
  return `${namespacedName(model)}: ${parts.join(', ')}`;
}

function toCome({ stages, history, view }: Compilation, { unseen = '' }: Move): string {
  if (stages.length === 0) return `${unseen}no stage to come\n`;
  const [next] = stages;
  const ordinals = next?.moves.map(({ ordinal }) => ordinal) ?? [];
  const [impact] = next?.partition === undefined ? view().stages : [];
  const ofGroups = ordinals.length > 0 ? groupsText(ordinals) : 'the surge groups go';
  const what = impact === undefined ? ofGroups : stageAction(impact);
  return `${unseen}${countText(stages.length, 'stage')} to come${history.state.paused ? ' once resumed' : ''}; next: ${what}\n`;
}

/** A move of one model's rollout: what its manifests come to before, and after. */
interface MovedRollout {
  readonly chosen: WorkspaceModel;
  readonly before: Compilation;
  readonly after: Compilation;
}

/**
 * What the folders should hold once a rollout has moved. Only the groups that move are looked at, with the plan and the
 * state, where all else is sure to stay as it is, so that a promotion costs no more than its groups; else everything.
 */
function movedTrees(world: World, workspace: Workspace, rollout: MovedRollout): readonly TreeRequest[] {
  const { chosen, before, after } = rollout;
  const done = stagesDone(before, after);
  const { replaced, added, removed } = changeBetween(before.history.state.groups, after.history.state.groups);
  // Agents' objects may be split by the number of groups.
  const isSized = added.length + removed.length > 0;
  if (done === undefined || isSized || !isInPlace(world, workspace, rollout, done.length)) {
    const compiled = [{ ...chosen, compilation: after }];
    return treesOf(world, workspace, compiled, { folders: [], stateFolders: [] });
  }
  const ordinals = ordinalsIn(replaced);
  const live = ordinals.map((ordinal) => groupFolder(liveFolder(chosen.model), ordinal));
  const owned = [...live, ...done.map((stage) => stageFolder(chosen.model, stage))];
  const compilation = { ...after, live: after.liveOf(ordinals), stages: [] };
  return partTrees(world, workspace, { compiled: { ...chosen, compilation }, owned });
}

/** The stages that a move has done, where those that are left are the same as before; else `undefined`. */
function stagesDone(before: Compilation, after: Compilation): readonly CompiledStage[] | undefined {
  const done = after.history.state.stage - before.history.state.stage;
  const left = after.stages.length;
  if (done < 0 || before.stages.length - done !== left) return undefined;
  // All stages follow one rule: where the first and the last are the same, so are those between them.
  const isSame = [0, left - 1].every((at) => textOf(before.stages.at(done + at)) === textOf(after.stages.at(at)));
  const isAim = before.history.state.target === after.history.state.target;
  // A budget that goes or comes is a file of a group that does not move.
  const isGuarded = evictionWords(before.history.state, after.history.state).length === 0;
  return isSame && isAim && isGuarded
    ? Array.from({ length: done }, (_, at) => before.stages.at(at)).filter(isStage)
    : undefined;
}

function isStage(stage: CompiledStage | undefined): stage is CompiledStage {
  return stage !== undefined;
}

function textOf(stage: CompiledStage | undefined): string {
  return JSON.stringify([stage?.number, stage?.partition, stage?.moves, stage?.removes]);
}

/**
 * Whether the last run came to its end, with the spec and the settings of now: what it wrote last is as it must be, and
 * the last group of each revision, of which all others are copies, and that of the stages to come.
 */
function isInPlace(world: World, workspace: Workspace, rollout: MovedRollout, done: number): boolean {
  const { chosen, before } = rollout;
  const samples = before.history.state.groups.map(({ ordinals }) => ordinals.at(-1)?.last ?? 0);
  const stages = [...new Set([done, before.stages.length - 1])].map((at) => before.stages.at(at)).filter(isStage);
  const compilation = { ...before, live: before.liveOf(samples), stages };
  const trees = partTrees(world, workspace, { compiled: { ...chosen, compilation }, owned: [] });
  return trees.every((tree) => {
    const { missing, changed } = checkTree(world.files, tree);
    return missing.length + changed.length === 0;
  });
}
