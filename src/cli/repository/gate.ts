import { join } from 'node:path';
import { diffObjects } from '../../diff/groups.ts';
import { outageOf } from '../../diff/outage.ts';
import { pathFrom } from '../../io/folders.ts';
import type { ModelDiff } from '../../model/diff.ts';
import { modelFolder } from '../../model/layout.ts';
import { namespacedName } from '../../model/names.ts';
import type { AcceptedOutage, ModelOutage } from '../../model/outage.ts';
import type { Session } from '../command.ts';
import { wantedOf } from './allowed.ts';
import { type Base, type BaseFiles, type LiveTexts, liveParts } from './manifests.ts';
import { holdingsIn, lostToOthers, type TextPair } from './owners.ts';
import type { CompiledModel } from './trees.ts';
import type { Workspace } from './workspace.ts';

/** One environment, and all its models compiled. */
export interface CompiledWorkspace {
  readonly workspace: Workspace;
  readonly compiled: readonly CompiledModel[];
}

/**
 * What the files that are there now take out of service, compared with those of a base: those models that lose more groups
 * than their budget allows. The files count, not what the specs would come to: they are what agents apply.
 */
export function outagesSince(session: Session, all: readonly CompiledWorkspace[], base: Base): readonly ModelOutage[] {
  const accepted = all.flatMap(({ workspace }) => acceptedIn(workspace));
  const rest = new Map(base.live);
  const outages = all.flatMap((part) => {
    const { output } = part.workspace;
    const before = textsBelow(rest, pathFrom(session.world.root, output));
    for (const path of before.keys()) rest.delete(at(pathFrom(session.world.root, output), path));
    const owned = textsBelow(base.agents, pathFrom(session.world.root, output));
    return [
      ...ofEnvironment(session, part, { before, accepted }),
      ...ofOwners(session, part, { before, accepted, owned }),
    ];
  });
  return [...outages, ...leftBehind(session, all, rest, accepted)].filter(({ isOverBudget }) => isOverBudget);
}

interface Since {
  readonly before: LiveTexts;
  readonly accepted: readonly AcceptedOutage[];
}

function ofEnvironment(
  session: Session,
  { workspace, compiled }: CompiledWorkspace,
  { before, accepted }: Since,
): readonly ModelOutage[] {
  const { output, environment } = workspace;
  const now = (path: string): string | undefined => session.world.files.read(join(output, path));
  return diffObjects(liveParts(before, compiled, now), session.dialects).models.map((diff) => {
    const model = compiled.find(({ model: { namespace, name } }) => namespace === diff.namespace && name === diff.name);
    const wanted = model === undefined ? undefined : wantedOf(model, workspace);
    const isGone = model === undefined && diff.groupsAfter === 0;
    return outageOf(
      {
        diff: environment === undefined ? diff : { ...diff, environment },
        folder: at(pathFrom(session.world.root, output), modelFolder(diff)),
        wanted,
        ...(isGone ? { isGone: 'model-removed' } : {}),
      },
      accepted,
    );
  });
}

interface OwnedSince extends Since {
  /** The agents' files of the base, by path from the output folder. */
  readonly owned: LiveTexts;
}

function ofOwners(
  session: Session,
  { workspace, compiled }: CompiledWorkspace,
  { before, accepted, owned }: OwnedSince,
): readonly ModelOutage[] {
  const { files } = session.world;
  const now = session.agents.flatMap(({ folders: [folder] }) =>
    (files.list(join(workspace.output, folder)) ?? []).map(({ name }) => `${folder}/${name}`),
  );
  const pairs = [...new Set([...owned.keys(), ...now.filter((path) => /\.ya?ml$/.test(path))])].map(
    (path): [string, TextPair] => [path, [owned.get(path), files.read(join(workspace.output, path))]],
  );
  const holdings = holdingsIn(session, new Map(pairs));
  if (holdings.length === 0) return [];
  return compiled.flatMap((model) => {
    const folder = modelFolder(model.model);
    const own = (): LiveTexts => new Map([...before].filter(([path]) => path.startsWith(`${folder}/`)));
    return lostToOthers(session, holdings, { workspace, compiled: model, before: own, accepted })?.outage ?? [];
  });
}

// Folders of models that no environment writes now: what lay there is gone, or another folder holds it.
function leftBehind(
  session: Session,
  all: readonly CompiledWorkspace[],
  base: BaseFiles,
  accepted: readonly AcceptedOutage[],
): readonly ModelOutage[] {
  const folders = new Map<string, Map<string, string>>();
  for (const [path, text] of base) {
    const [, folder = ''] = /^(.*?)\/?[^/]+\/[^/]+\/live\//.exec(path) ?? [];
    const texts = folders.get(folder) ?? new Map();
    folders.set(folder, texts.set(folder === '' ? path : path.slice(folder.length + 1), text));
  }
  const present = new Set(all.flatMap(({ compiled }) => compiled.map(({ model }) => namespacedName(model))));
  return [...folders].flatMap(([folder, texts]) => {
    const now = (path: string): string | undefined => session.world.files.read(join(session.world.root, folder, path));
    return diffObjects(liveParts(texts, [], now), session.dialects).models.flatMap((diff) => {
      if (diff.groupsAfter > 0 && isSame(diff)) return [];
      const isGone = present.has(namespacedName(diff)) ? 'moved' : 'model-removed';
      return [outageOf({ diff, folder: at(folder, modelFolder(diff)), wanted: undefined, isGone }, accepted)];
    });
  });
}

function isSame({ groups }: ModelDiff): boolean {
  return groups.length === 0;
}

function acceptedIn({ stateFolders }: Workspace): readonly AcceptedOutage[] {
  return [...stateFolders.values()].flatMap(({ rollouts }) =>
    rollouts.flatMap(({ state: { accepted = [] } }) => accepted),
  );
}

/** The files that lie below a folder, by their path from that folder. */
export function textsBelow(base: BaseFiles, folder: string): LiveTexts {
  const start = folder === '' ? '' : `${folder}/`;
  return new Map(
    [...base].flatMap(([path, text]) => (path.startsWith(start) ? [[path.slice(start.length), text]] : [])),
  );
}

function at(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
