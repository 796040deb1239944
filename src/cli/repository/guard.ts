import { join, resolve } from 'node:path';
import type { Holdings } from '../../agents/ownership.ts';
import { diffObjects } from '../../diff/groups.ts';
import { type AllHandedOver, type ChangedModel, outageOf, wantedOf } from '../../diff/outage.ts';
import { pathFrom } from '../../io/folders.ts';
import type { TreeComparison } from '../../io/tree.ts';
import { groupCount } from '../../model/assignments.ts';
import type { ModelDiff } from '../../model/diff.ts';
import { expectationFile, liveFolder, modelFolder, type Place, ROLLOUT_FILE } from '../../model/layout.ts';
import { namespacedName } from '../../model/names.ts';
import type { ModelOutage } from '../../model/outage.ts';
import { sourceIn } from '../../yaml/header.ts';
import type { Session } from '../command.ts';
import {
  formerOutput,
  groupTextsOf,
  type LiveTexts,
  liveParts,
  liveTextsOf,
  type Remembered,
  rememberedBy,
} from './manifests.ts';
import {
  agentTexts,
  agentTextsIn,
  allHandedOver,
  fatesUnder,
  holdingsIn,
  lostToOthers,
  type TextPair,
} from './owners.ts';
import {
  handedOver,
  lostState,
  movedTree,
  type Remedy,
  renamed,
  replacedByAgent,
  SMALLER_STEPS,
  strayState,
} from './remedies.ts';
import { type CompiledModel, isOneFile } from './trees.ts';
import { unreadInput } from './unread.ts';
import type { Workspace } from './workspace.ts';

/** Why something must not be written: what it would cost, what happened, and what to do instead. */
export interface Refusal extends Remedy {
  readonly outage: ModelOutage;
}

/** What one environment's files come to, and how they differ from those that are there. */
export interface Intended {
  readonly workspace: Workspace;
  readonly compiled: readonly CompiledModel[];
  /** Folders in the output of models that no input asks for any more. */
  readonly extraFolders: readonly string[];
  /** How the trees differ from what is to be written; absolute paths. */
  readonly found: Pick<TreeComparison, 'missing' | 'changed' | 'extra'>;
}

/** What writing would cost: what is refused, and models that end because their input is gone, which is on purpose. */
export interface Verdict {
  readonly refusals: readonly Refusal[];
  readonly removals: readonly ModelOutage[];
}

/**
 * What writing would take out of service, compared with the files that are there. Only groups with a file that differs are
 * looked at: where nothing changes, nothing is read.
 */
export function verdictOn(session: Session, intended: Intended): Verdict {
  const { workspace, compiled, extraFolders } = intended;
  const touched = touchedGroups(intended);
  const holdings = holdingsIn(session, agentFilesTouched(session, intended));
  const present = compiled.filter(({ model }) => touched.has(modelFolder(model)));
  const held = holdings.length === 0 ? present : compiled;
  const past = rememberedBy(session.world);
  const gone = extraFolders
    .map((folder) => goneModel(session, intended, placeOf(folder)))
    .filter((each) => each !== undefined);
  return {
    refusals: [
      ...held.flatMap((model) =>
        ofPresent(session, workspace, { model, holdings, touched: touched.get(modelFolder(model.model)) ?? NOBODY }),
      ),
      ...present.flatMap((model) => ofNew(session, workspace, { model, past })),
      ...gone.flatMap(({ outage, remedy }) => (remedy === undefined ? [] : [{ outage, ...remedy }])),
    ],
    removals: gone.flatMap(({ outage, remedy }) => (remedy === undefined && outage.groupsOut > 0 ? [outage] : [])),
  };
}

const NOBODY: ReadonlySet<number> = new Set();

/** The groups with a file that differs, by the model's folder in the output. */
function touchedGroups({ workspace, found }: Intended): ReadonlyMap<string, ReadonlySet<number>> {
  const touched = new Map<string, Set<number>>();
  for (const path of [...found.missing, ...found.changed, ...found.extra]) {
    const [, folder, ordinal] =
      /^([^/]+\/[^/]+)\/live\/(?:group-(\d+)\/)?/.exec(pathFrom(workspace.output, path)) ?? [];
    if (folder === undefined) continue;
    const groups = touched.get(folder) ?? new Set();
    if (ordinal !== undefined) groups.add(Number(ordinal));
    touched.set(folder, groups);
  }
  return touched;
}

interface PresentModel {
  readonly model: CompiledModel;
  readonly touched: ReadonlySet<number>;
  /** What agents' objects apply before and after, where that differs. */
  readonly holdings: readonly Holdings[];
}

function ofPresent(
  session: Session,
  workspace: Workspace,
  { model: compiled, touched, holdings }: PresentModel,
): readonly Refusal[] {
  const { model, source, history } = compiled;
  const isLost = history.state === undefined && source.stateFolder !== undefined;
  const owned = { compiled, before: () => liveTextsOf(session.world.files, workspace.output, model) };
  const lost = holdings.length === 0 ? undefined : lostToOthers(session, holdings, owned);
  const isWhole = isOneFile(session.world, workspace, compiled);
  const isCalm =
    lost === undefined && !isWhole && !touchedOutage(session, workspace, { model: compiled, touched }).isOverBudget;
  if (!isLost && isCalm) return [];
  const before = owned.before();
  const taken = lost === undefined ? undefined : allHandedOver(session, owned, [lost.handedOver]);
  const outage = wholeOutage(session, workspace, { compiled, before, taken });
  if (isLost && outage.groupsBefore > 0) {
    const madeFrom = sourceIn(before.get(expectationFile(model)) ?? '');
    return [{ outage, ...lostState(session.world, source, madeFrom) }];
  }
  if (!outage.isOverBudget) return [];
  if (lost !== undefined) return [{ outage, ...handedOver(lost.losses, workspace.project) }];
  if (outage.causes.includes('replaced-by-agent')) return [{ outage, ...replacedByAgent(workspace.project) }];
  return [{ outage, ...(strayState(session, compiled, outage) ?? { steps: SMALLER_STEPS }) }];
}

// Most changes touch few groups of many: the others are only counted.
function touchedOutage(
  session: Session,
  workspace: Workspace,
  { model: compiled, touched }: Omit<PresentModel, 'holdings'>,
): ModelOutage {
  const { model, compilation } = compiled;
  const groups = groupCount(compilation.history.state.groups);
  const live = compilation.liveOf([...touched].filter((ordinal) => ordinal < groups));
  const before = groupTextsOf(session.world.files, workspace.output, model, touched);
  const alone = { ...compiled, compilation: { ...compilation, live } };
  const diff = modelDiff(session, { workspace, before }, [alone], model);
  const folders = session.world.files.list(join(workspace.output, liveFolder(model))) ?? [];
  const ordinals = folders.flatMap(({ name }) => /^group-(\d+)$/.exec(name)?.[1] ?? []);
  const untouched = ordinals.filter((ordinal) => !touched.has(Number(ordinal))).length;
  return outageOf(
    {
      ...changed(session, workspace, { diff, place: model }),
      wanted: wantedOf(compiled.model, workspace.project.options.promotion),
      untouched,
    },
    [],
  );
}

interface WholeModel {
  readonly compiled: CompiledModel;
  readonly before: LiveTexts;
  readonly taken?: AllHandedOver | undefined;
}

function wholeOutage(session: Session, workspace: Workspace, { compiled, before, taken }: WholeModel): ModelOutage {
  const diff = modelDiff(session, { workspace, before }, [compiled], compiled.model);
  return outageOf(
    {
      ...changed(session, workspace, { diff, place: compiled.model }),
      wanted: wantedOf(compiled.model, workspace.project.options.promotion),
      handedOver: taken,
    },
    [],
  );
}

function changed(
  session: Session,
  { output, environment }: Workspace,
  { diff, place }: { readonly diff: ModelDiff; readonly place: Place },
): Pick<ChangedModel, 'diff' | 'folder'> {
  const told = environment === undefined ? diff : { ...diff, environment };
  return { diff: told, folder: pathFrom(session.world.root, join(output, modelFolder(place))) };
}

/** What becomes of one model; of nothing where its files hold no object of it. */
function modelDiff(
  session: Session,
  { workspace, before }: { readonly workspace: Workspace; readonly before: LiveTexts },
  compiled: readonly CompiledModel[],
  { namespace, name }: Place,
): ModelDiff {
  const fates = fatesUnder(session, () => agentTextsIn(session, workspace.output));
  const found = diffObjects(liveParts(before, compiled), session.dialects, fates).models.find(
    (each) => each.namespace === namespace && each.name === name,
  );
  return found ?? { ...NOTHING, namespace, name };
}

const NOTHING: Omit<ModelDiff, 'namespace' | 'name'> = {
  groups: [],
  objects: [],
  groupsBefore: 0,
  groupsAfter: 0,
  availableGroups: 0,
  pods: { untouched: 0, changed: 0, restarted: 0, replaced: 0, created: 0, deleted: 0 },
  outOfService: {},
  before: [],
  serving: [],
};

interface GoneModel {
  readonly outage: ModelOutage;
  /** Undefined where the model was removed on purpose: its input is gone as well. */
  readonly remedy: Remedy | undefined;
}

function goneModel(session: Session, { workspace, compiled }: Intended, place: Place): GoneModel | undefined {
  const texts = liveTextsOf(session.world.files, workspace.output, place);
  const source = sourceIn(texts.get(expectationFile(place)) ?? '');
  if (source === undefined) return undefined;
  const diff = modelDiff(session, { workspace, before: texts }, [], place);
  const outage = outageOf(
    { ...changed(session, workspace, { diff, place }), wanted: undefined, isGone: 'model-removed' },
    [],
  );
  const heir = compiled.find((each) => isHeir(workspace, each, { place, source }));
  if (heir !== undefined) return { outage, remedy: renamed(heir.model, place, source) };
  return { outage, remedy: unreadInput(session, workspace, { outage, source }) };
}

// A new model out of the old one's file, or beside the old one's state.
function isHeir(
  { stateFolders }: Workspace,
  { source, history }: CompiledModel,
  old: { readonly place: Place; readonly source: string },
): boolean {
  if (history.state !== undefined) return false;
  const state = stateFolders.get(source.stateFolder ?? '');
  return (
    source.name === old.source ||
    state?.rollouts.some((each) => namespacedName(each.state) === namespacedName(old.place)) === true
  );
}

interface NewModel {
  readonly model: CompiledModel;
  readonly past: Remembered;
}

// Nothing lies where its files would: it may be new, or they lie elsewhere, or were lost together with its state.
function ofNew(session: Session, workspace: Workspace, { model, past }: NewModel): readonly Refusal[] {
  if (session.world.files.kind(join(workspace.output, expectationFile(model.model))) !== undefined) return [];
  const { output, project, environment = '' } = workspace;
  // A folder that the command line names is looked at, or another program's: flotilla.yaml says what the agent syncs.
  const isOwn = output === resolve(session.world.root, project.output, environment);
  const moved = isOwn ? ofMoved(session, workspace, { model, past }) : [];
  return moved.length > 0 ? moved : ofForgotten(session, workspace, { model, past });
}

function ofForgotten(session: Session, workspace: Workspace, { model: compiled, past }: NewModel): readonly Refusal[] {
  const { model, source, history } = compiled;
  const { stateFolder } = source;
  if (history.state !== undefined || stateFolder === undefined) return [];
  if (session.world.files.kind(join(stateFolder, ROLLOUT_FILE)) !== undefined) return [];
  if (!past.hasRollout(pathFrom(session.world.root, join(stateFolder, ROLLOUT_FILE)))) return [];
  const before = past.liveTexts(pathFrom(session.world.root, workspace.output), model);
  const outage = wholeOutage(session, workspace, { compiled, before });
  return outage.groupsBefore === 0 ? [] : [{ outage, ...lostState(session.world, source, source.name) }];
}

function ofMoved(session: Session, workspace: Workspace, { model: compiled, past }: NewModel): readonly Refusal[] {
  const { model, source } = compiled;
  const folder = formerOutput(session.world, workspace, { compiled, past });
  if (folder === undefined) return [];
  const before = liveTextsOf(session.world.files, join(session.world.root, folder), model);
  const diff = modelDiff(session, { workspace, before }, [], model);
  const from = `${folder}/${modelFolder(model)}`;
  const { diff: told, folder: to } = changed(session, workspace, { diff, place: model });
  const outage = outageOf({ diff: told, folder: from, wanted: undefined, isGone: 'moved' }, []);
  return outage.groupsOut === 0 ? [] : [{ outage, ...movedTree(session.world, source, { from, to }) }];
}

function agentFilesTouched(
  { world, agents }: Session,
  { workspace, compiled, found }: Intended,
): ReadonlyMap<string, TextPair> {
  const paths = [...found.missing, ...found.changed, ...found.extra]
    .map((path) => pathFrom(workspace.output, path))
    .filter((path) => agents.some(({ folders: [folder] }) => path.startsWith(`${folder}/`)));
  if (paths.length === 0) return new Map();
  const wanted = agentTexts(world, workspace, compiled);
  return new Map(paths.map((path) => [path, [world.files.read(join(workspace.output, path)), wanted.get(path)?.()]]));
}

function placeOf(folder: string): Place {
  const [namespace = '', name = ''] = folder.split('/');
  return { namespace, name };
}
