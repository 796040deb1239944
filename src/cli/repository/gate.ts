import { join } from 'node:path';
import type { Holdings } from '../../agents/ownership.ts';
import { diffObjects } from '../../diff/groups.ts';
import { type AllHandedOver, covers, outageOf, wantedOf } from '../../diff/outage.ts';
import { pathFrom } from '../../io/folders.ts';
import type { Diff } from '../../model/diff.ts';
import { modelFolder, ROLLOUT_FILE } from '../../model/layout.ts';
import { namespacedName } from '../../model/names.ts';
import { ordinalsIn } from '../../model/ordinals.ts';
import type { AcceptedOutage, ModelOutage } from '../../model/outage.ts';
import { acceptedText } from '../../rollout/rollout-file.ts';
import type { Session } from '../command.ts';
import { type Base, type BaseFiles, type LiveTexts, liveParts, readBase } from './manifests.ts';
import {
  agentTextsIn,
  allHandedOver,
  fatesUnder,
  holdingsIn,
  keepsMoved,
  lostToOthers,
  lostWithRoot,
  type TextPair,
} from './owners.ts';
import { isSteered, type SteeringChange, steeredGroups, steeringChanges } from './steered.ts';
import type { CompiledModel } from './trees.ts';
import type { Workspace } from './workspace.ts';

/** One environment, and all its models compiled. */
export interface CompiledWorkspace {
  readonly workspace: Workspace;
  readonly compiled: readonly CompiledModel[];
}

/** One environment, with what its files were at another time. */
export interface PartSince extends CompiledWorkspace {
  /** The live manifests of before, by path from the output folder, also those that lay elsewhere. */
  readonly before: LiveTexts;
  /** The agents' files of before that lay in the output, by path from there. */
  readonly owned: LiveTexts;
  /** Where the models lay before whose files have moved. */
  readonly moved: readonly Moved[];
}

interface Moved {
  readonly compiled: CompiledModel;
  /** The output folder of before, from the root. */
  readonly from: string;
  readonly texts: LiveTexts;
}

/** What there was at another time: what belongs to the environments of now, and the rest. */
export interface Since {
  readonly base: Base;
  readonly parts: readonly PartSince[];
  /** Live manifests of models that no environment writes now, by path from the root. */
  readonly rest: BaseFiles;
}

/**
 * Finds for each model where its files lay in a base: in the same folder, or, where that held none, in another output
 * folder, from which they have moved. Of several that could have moved, the one counts that loses fewest groups by it.
 */
export function sinceBase(session: Session, all: readonly CompiledWorkspace[], base: Base): Since {
  const rest = new Map(base.live);
  const placed = all.map((part) => {
    const output = pathFrom(session.world.root, part.workspace.output);
    const before = new Map([...textsBelow(rest, output)].filter(([path]) => MODEL_PATH.test(path)));
    for (const path of before.keys()) rest.delete(at(output, path));
    return { ...part, before, owned: textsBelow(base.agents, output) };
  });
  const homes = movesAmong(session, placed, foldersOf(rest));
  for (const { from, texts } of homes) for (const path of texts.keys()) rest.delete(at(from, path));
  const parts = placed.map((part) => {
    const moved = homes.filter(({ compiled }) => part.compiled.includes(compiled));
    return { ...part, before: new Map([...part.before, ...moved.flatMap(({ texts }) => [...texts])]), moved };
  });
  return { base, parts, rest };
}

const MODEL_PATH = /^[^/]+\/[^/]+\/live\//;

function movesAmong(
  session: Session,
  parts: readonly (CompiledWorkspace & { readonly before: LiveTexts })[],
  left: ReadonlyMap<string, LiveTexts>,
): readonly Moved[] {
  const possible = parts.flatMap(({ workspace, compiled, before }) =>
    compiled.flatMap((model) => {
      const folder = `${modelFolder(model.model)}/`;
      if ([...before.keys()].some((path) => path.startsWith(folder))) return [];
      return [...left].flatMap(([from, all]) => {
        const texts = new Map([...all].filter(([path]) => path.startsWith(folder)));
        if (texts.size === 0) return [];
        const now = (path: string): string | undefined => session.world.files.read(join(workspace.output, path));
        const [diff] = diffObjects(liveParts(texts, [model], { now }), session.dialects).models;
        return [{ compiled: model, from, texts, cost: diff === undefined ? 0 : diff.groups.length }];
      });
    }),
  );
  const taken = new Set<unknown>();
  return possible
    .sort((a, b) => a.cost - b.cost)
    .filter(({ compiled, from }) => {
      const old = `${from} ${modelFolder(compiled.model)}`;
      if (taken.has(old) || taken.has(compiled)) return false;
      taken.add(old).add(compiled);
      return true;
    });
}

/** Live manifests by the output folder that they lie in, each by path from there. */
function foldersOf(base: BaseFiles): ReadonlyMap<string, LiveTexts> {
  const folders = new Map<string, Map<string, string>>();
  for (const [path, text] of base) {
    const [, folder = ''] = /^(.*?)\/?[^/]+\/[^/]+\/live\//.exec(path) ?? [];
    const texts = folders.get(folder) ?? new Map();
    folders.set(folder, texts.set(folder === '' ? path : path.slice(folder.length + 1), text));
  }
  return folders;
}

/**
 * What the files that are there now take out of service, compared with those of a base: those models that lose more groups
 * than their budget allows. The files count, not what the specs would come to: they are what agents apply.
 * @param told - the diff of each part with the files that are there, where it is known already
 */
export function outagesSince(session: Session, since: Since, told?: readonly Diff[]): readonly ModelOutage[] {
  const { parts } = since;
  const models = parts.flatMap(({ workspace, compiled }) => compiled.map((each) => ({ workspace, compiled: each })));
  const steering = { changes: steeringChanges(session, since.base, models), prefix: since.base.prefix };
  const accepted = parts.flatMap(({ workspace }) => acceptedIn(workspace));
  const outages = parts.flatMap((part, index) => [
    ...ofEnvironment(session, steering, { part, accepted, told: told?.[index] }),
    ...ofMoved(session, since, { part, accepted }),
  ]);
  return [...outages, ...leftBehind(session, since, accepted)]
    .filter(({ isOverBudget }) => isOverBudget)
    .map((outage) =>
      outage.isAccepted && wasSaidBefore(session, since, { outage, accepted })
        ? { ...outage, isAccepted: false }
        : outage,
    );
}

interface Said {
  readonly outage: ModelOutage;
  readonly accepted: readonly AcceptedOutage[];
}

// What somebody accepted in an earlier change comes back with a revert, and holds no more.
function wasSaidBefore({ world }: Session, { base: { ref } }: Since, { outage, accepted }: Said): boolean {
  if (ref === undefined) return false;
  const notes = accepted.filter((one) => covers(one, outage));
  return notes.every((one) => world.git.hasHeld(world.root, { ref, pattern: `**/${ROLLOUT_FILE}` }, acceptedText(one)));
}

/** The same since the last commit; nothing where there is none. */
export function outagesSinceHead(session: Session, all: readonly CompiledWorkspace[]): readonly ModelOutage[] {
  const { git, root } = session.world;
  if (!git.isIn(root, 'HEAD', 'HEAD')) return [];
  return outagesSince(session, sinceBase(session, all, readBase(session, 'HEAD', all[0]?.workspace.output ?? root)));
}

/** The files that steer agents otherwise than before, and what leads from the top of the checkout to the root. */
interface Steering {
  readonly changes: readonly SteeringChange[];
  readonly prefix: string;
}

function ofEnvironment(
  session: Session,
  steering: Steering,
  { part, accepted, told }: AcceptedPart & { readonly told: Diff | undefined },
): readonly ModelOutage[] {
  const { workspace, compiled, before, owned } = part;
  const { output, environment } = workspace;
  const now = (path: string): string | undefined => session.world.files.read(join(output, path));
  const fates = fatesUnder(session, () => owned);
  const agents = holdingsSince(session, steering, part);
  const found = told ?? diffObjects(liveParts(before, compiled, { now }), session.dialects, fates);
  return found.models.map((diff) => {
    const model = compiled.find(({ model: { namespace, name } }) => namespace === diff.namespace && name === diff.name);
    const isGone = model === undefined && diff.groupsAfter === 0;
    return outageOf(
      {
        diff: environment === undefined ? diff : { ...diff, environment },
        folder: at(pathFrom(session.world.root, output), modelFolder(diff)),
        wanted: model === undefined ? undefined : wantedOf(model.model, workspace.project.options.promotion),
        handedOver: model === undefined ? undefined : takenFrom(session, steering, { part, agents, model }),
        ...(isGone ? { isGone: 'model-removed' } : {}),
      },
      accepted,
    );
  });
}

function holdingsSince(
  session: Session,
  { changes, prefix }: Steering,
  { workspace: { output }, owned }: PartSince,
): { readonly holdings: readonly Holdings[]; readonly now: LiveTexts } {
  const folder = `${prefix}${pathFrom(session.world.root, output)}`;
  const there = agentTextsIn(session, output);
  const now = new Map([...there].filter(([path]) => !isSteered(changes, at(folder, path))));
  const pairs = [...new Set([...owned.keys(), ...now.keys()])].map((path): [string, TextPair] => [
    path,
    [owned.get(path), now.get(path)],
  ]);
  return { holdings: holdingsIn(session, new Map(pairs)), now };
}

interface HeldModel {
  readonly part: PartSince;
  /** What agents' objects apply, where that differs, and their files of now. */
  readonly agents: ReturnType<typeof holdingsSince>;
  readonly model: CompiledModel;
}

/** What agents take of a model for the sake of other files than its manifests. */
function takenFrom(
  session: Session,
  { changes, prefix }: Steering,
  { part: { workspace, before: all, owned: then }, agents: { holdings, now }, model }: HeldModel,
): AllHandedOver | undefined {
  const before = ownTexts(all, model);
  const owned = { compiled: model, before: () => before };
  const lost = holdings.length === 0 ? undefined : lostToOthers(session, holdings, owned)?.handedOver;
  const folder = pathFrom(session.world.root, workspace.output);
  const steered = steeredGroups(session, changes, { workspace, compiled: model, before, prefix });
  return allHandedOver(session, owned, [
    ...(lost === undefined ? [] : [lost]),
    ...(holdings.length === 0 ? [] : lostWithRoot(session, model, { folder, texts: [then, now] })),
    ...(steered === undefined ? [] : [{ ...steered, cause: 'steered' as const }]),
  ]);
}

function ownTexts(before: LiveTexts, { model }: CompiledModel): LiveTexts {
  const folder = modelFolder(model);
  return new Map([...before].filter(([path]) => path.startsWith(`${folder}/`)));
}

interface AcceptedPart {
  readonly part: PartSince;
  readonly accepted: readonly AcceptedOutage[];
}

// Whatever syncs the old folder prunes what leaves it, unless the agents' own files say otherwise.
function ofMoved(session: Session, { base, parts }: Since, { part, accepted }: AcceptedPart): readonly ModelOutage[] {
  const { dialects } = session;
  const after = new Map(parts.flatMap(({ workspace: { output } }) => [...agentTextsIn(session, output)]));
  return part.moved.flatMap(({ compiled: { model }, from, texts }) => {
    const [diff] = diffObjects(liveParts(texts, [], { now: () => undefined }), dialects).models;
    const ordinals = (diff?.before ?? []).flatMap(({ ordinals: ranges }) => ordinalsIn(ranges));
    const old = textsBelow(base.agents, from);
    if (diff === undefined || keepsMoved(session, { place: model, ordinals }, [old, after])) return [];
    const { environment } = part.workspace;
    const told = environment === undefined ? diff : { ...diff, environment };
    return [
      outageOf({ diff: told, folder: at(from, modelFolder(diff)), wanted: undefined, isGone: 'moved' }, accepted),
    ];
  });
}

// Folders of models that no environment writes now: what lay there is gone.
function leftBehind(
  session: Session,
  { parts, rest }: Since,
  accepted: readonly AcceptedOutage[],
): readonly ModelOutage[] {
  const present = new Set(parts.flatMap(({ compiled }) => compiled.map(({ model }) => namespacedName(model))));
  return [...foldersOf(rest)].flatMap(([folder, texts]) => {
    const now = (path: string): string | undefined => session.world.files.read(join(session.world.root, folder, path));
    return diffObjects(liveParts(texts, [], { now }), session.dialects).models.flatMap((diff) => {
      if (diff.groupsAfter > 0 && diff.groups.length === 0) return [];
      const isGone = present.has(namespacedName(diff)) ? 'moved' : 'model-removed';
      return [outageOf({ diff, folder: at(folder, modelFolder(diff)), wanted: undefined, isGone }, accepted)];
    });
  });
}

function acceptedIn({ stateFolders }: Workspace): readonly AcceptedOutage[] {
  return [...stateFolders.values()].flatMap(({ rollouts }) =>
    rollouts.flatMap(({ state: { accepted = [] } }) => accepted),
  );
}

/** The files that lie below a folder, by their path from that folder. */
function textsBelow(base: BaseFiles, folder: string): LiveTexts {
  const start = folder === '' ? '' : `${folder}/`;
  return new Map(
    [...base].flatMap(([path, text]) => (path.startsWith(start) ? [[path.slice(start.length), text]] : [])),
  );
}

function at(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
