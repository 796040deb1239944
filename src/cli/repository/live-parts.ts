import { join } from 'node:path';
import type { DiffPart } from '../../diff/identity.ts';
import { liveFiles } from '../../emit/manifests.ts';
import type { Files } from '../../io/ports.ts';
import { WorldError } from '../../io/world-error.ts';
import type { JsonObject } from '../../model/json.ts';
import { groupFolder, liveFolder, type ManifestFile, type Place } from '../../model/layout.ts';

import { parseManifests } from '../../yaml/read.ts';
import type { CompiledModel } from './trees.ts';

/** Texts of manifests by path from the output folder. */
export type LiveTexts = ReadonlyMap<string, string>;

/**
 * The objects of models before and after, file by file: those of the texts, and those that the models compile to.
 * A file whose text stays the same holds the same objects: nothing of it is parsed.
 * @param now - what lies at a path in place of what a model compiles to; where it is left out, that
 */
export function* liveParts(
  before: LiveTexts,
  compiled: readonly CompiledModel[],
  now?: (path: string) => string | undefined,
): Generator<DiffPart> {
  const gone = new Map(before);
  for (const { model, source, compilation } of compiled) {
    for (const file of liveFiles({ place: model, source: source.name }, compilation.expectation, compilation.live)) {
      gone.delete(file.path);
      const wanted = file.text();
      yield partOf(file, [before.get(file.path), now === undefined ? wanted : now(file.path)], wanted);
    }
  }
  for (const [path, text] of gone) yield partOf({ path, objects: [] }, [text, now?.(path)], undefined);
}

/** @param wanted - the text of the file's objects, where they are known without parsing it */
function partOf(
  { path, objects }: Pick<ManifestFile, 'path' | 'objects'>,
  [old, present]: readonly [string | undefined, string | undefined],
  wanted: string | undefined,
): DiffPart {
  const read = (text: string | undefined): Iterable<JsonObject> =>
    text === undefined ? [] : text === wanted ? objects : manifestsIn(path, text);
  const after = read(present);
  return { before: old === present ? after : read(old), after };
}

/** The texts of all manifests in a model's live folder on the disk, by path from the output folder. */
export function liveTextsOf(files: Files, output: string, place: Place): LiveTexts {
  const folder = liveFolder(place);
  return new Map(textsBelow(files, join(output, folder), folder));
}

/** The same of some of its groups. */
export function groupTextsOf(files: Files, output: string, place: Place, ordinals: Iterable<number>): LiveTexts {
  const folders = [...ordinals].map((ordinal) => groupFolder(liveFolder(place), ordinal));
  return new Map(folders.flatMap((folder) => textsBelow(files, join(output, folder), folder)));
}

function textsBelow(files: Files, folder: string, prefix: string): readonly (readonly [string, string])[] {
  return (files.list(folder) ?? []).flatMap(({ name, kind }) => {
    const [path, at] = [`${prefix}/${name}`, join(folder, name)];
    if (kind === 'folder') return textsBelow(files, at, path);
    const text = kind === 'file' && /\.ya?ml$/.test(name) ? files.read(at) : undefined;
    return text === undefined ? [] : [[path, text] as const];
  });
}

/**
 * The objects in a text of manifests.
 * @throws WorldError when it cannot be read
 */
export function manifestsIn(source: string, text: string): readonly JsonObject[] {
  const { objects, problems } = parseManifests(source, text);
  const [first] = problems;
  if (first === undefined) return objects;
  throw new WorldError({ tried: 'compare with', on: source, why: first.message, hint: first.hint ?? 'Mend the file.' });
}
