import { basename, dirname, join, posix, resolve } from 'node:path';
import { KUSTOMIZE } from '../../agents/steering.ts';
import { type JoinedModel, joinCompanions } from '../../companions/join.ts';
import { type CompanionText, type ReadCompanions, readCompanions } from '../../companions/read.ts';
import type { ParsedModel } from '../../dialects/parse.ts';
import type { Environment } from '../../environments/environments.ts';
import { matchFiles } from '../../io/folders.ts';
import { stateFolderOf } from '../../model/layout.ts';
import type { PositionOf, Problem } from '../../model/problem.ts';
import type { ReadProject } from '../../project/project.ts';
import { hasHeader } from '../../yaml/header.ts';
import type { Session } from '../command.ts';
import { LIMIT_BYTES, type Source, STATE_FILES } from './sources.ts';

/** A model, and the text that it was read from. */
interface ModelInput extends ParsedModel {
  readonly source: Source;
}

/** The models of an environment, together with what lies beside their files. */
interface WithCompanions {
  readonly models: readonly JoinedModel<ModelInput>[];
  readonly problems: readonly Problem[];
  readonly positions: ReadonlyMap<string, PositionOf>;
  readonly used: ReadCompanions['used'];
}

/** What an environment is read with. */
interface CompanionReading {
  readonly read: ReadProject;
  readonly environment: Environment | undefined;
  /** The Project's apps, paths from the root: beside other files nothing is looked for. */
  readonly apps: ReadonlySet<string>;
}

/**
 * Gives models the manifests that lie in the folders of their files. What flotilla wrote, what kustomize reads, models and patches
 * of environments are none. An environment's own, in the folder of its state, stand in for those of the same name.
 */
export function withCompanions(
  session: Session,
  models: readonly ModelInput[],
  reading: CompanionReading,
): WithCompanions {
  const inFolders = new Map<string, ModelInput[]>();
  for (const model of models) {
    const folder = dirname(model.source.name);
    if (!reading.apps.has(model.source.name)) continue;
    const known = inFolders.get(folder);
    if (known === undefined) inFolders.set(folder, [model]);
    else known.push(model);
  }
  const joined = new Map<ModelInput, JoinedModel<ModelInput>>();
  const found = [...inFolders].flatMap(([folder, own]) => {
    const texts = textsIn(session, folder, { ...reading, models: own });
    if (texts.length === 0) return [];
    const { dialects } = session;
    const { kubernetes, companions } = reading.read.project;
    const read = readCompanions(texts, { dialects, environment: reading.environment, kubernetes });
    const together = joinCompanions(own, read.companions, {
      dialects,
      namePrefix: prefixOf(reading.environment),
      inRevision: companions.inRevision,
      hasOthers: read.hasModels,
    });
    for (const [index, model] of own.entries()) {
      const after = together.models[index];
      if (after !== undefined) joined.set(model, after);
    }
    return [{ ...read, problems: [...read.problems, ...together.problems] }];
  });
  return {
    models: models.map((model) => joined.get(model) ?? { parsed: model, companions: [] }),
    problems: found.flatMap(({ problems }) => problems),
    positions: new Map(found.flatMap(({ positions }) => [...positions])),
    used: found.flatMap(({ used }) => used),
  };
}

function prefixOf(environment: Environment | undefined): string {
  const { namePrefix } = environment ?? {};
  return namePrefix?.kind === 'scalar' ? String(namePrefix.value) : '';
}

interface Folder extends CompanionReading {
  /** The models whose files lie in it. */
  readonly models: readonly ModelInput[];
}

function textsIn({ world }: Session, folder: string, reading: Folder): readonly CompanionText[] {
  const { read, environment, models } = reading;
  const taken = new Set([...models.map(({ source }) => source.name), ...patchFiles(read)]);
  // An environment's own come last, and stand in for others.
  const folders = environment === undefined ? [folder] : [folder, join(folder, stateFolderOf(environment.name))];
  const paths = folders.flatMap((each) =>
    read.project.companions.files.flatMap((pattern) => matchFiles(world.files, world.root, `${each}/${pattern}`)),
  );
  return [...new Set(paths)]
    .filter((path) => !taken.has(path) && isCandidate(basename(path)))
    .flatMap((source) => {
      const text = world.files.read(resolve(world.root, source), LIMIT_BYTES) ?? '';
      return hasHeader(text) ? [] : [{ source, text }];
    });
}

function isCandidate(name: string): boolean {
  return !name.startsWith('.') && !STATE_FILES.has(name) && !KUSTOMIZE.isNamed(name);
}

function patchFiles({ environments }: ReadProject): readonly string[] {
  return environments.flatMap(({ patches }) => patches.map(({ at }) => posix.normalize(at.source)));
}
