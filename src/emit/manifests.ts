import type { Group } from '../model/group.ts';
import { type FilledTemplate, objectOf } from '../model/group.ts';
import type { JsonObject } from '../model/json.ts';
import type { ConfigMap } from '../model/kubernetes.ts';
import type { ManifestFile } from '../model/layout.ts';
import { expectationFile, liveFolder, type Place, podGroupFile, roleReplicaFile } from '../model/layout.ts';
import { roleId } from '../model/names.ts';
import { withHeader } from '../yaml/header.ts';
import { toYaml } from '../yaml/write.ts';
import { objectText } from './object-text.ts';

/** Who the files of a model are for: their place, and the source that their headers name. */
export interface Emission {
  readonly place: Place;
  /** Path of the ModelInfer's file from the repository's root, or what else names it. */
  readonly source: string;
}

/** The files that an agent syncs: what is expected first, then group by group; made as they are asked for. */
export function* liveFiles(
  emission: Emission,
  expectation: ConfigMap,
  groups: Iterable<Group>,
): Generator<ManifestFile> {
  const text = (): string => withHeader(emission.source, toYaml(expectation));
  yield { path: expectationFile(emission.place), text, objects: [expectation] };
  yield* groupFiles(emission, liveFolder(emission.place), groups);
}

/** The files of groups below a folder: the PodGroup, then one file per role replica. */
export function* groupFiles({ source }: Emission, folder: string, groups: Iterable<Group>): Generator<ManifestFile> {
  for (const { ordinal, filled: podGroups, roleReplicas } of groups) {
    for (const podGroup of podGroups) yield fileOf(source, podGroupFile(folder, ordinal), [podGroup]);
    for (const { role, index, filled } of roleReplicas) {
      yield fileOf(source, roleReplicaFile(folder, ordinal, roleId(role, index)), filled);
    }
  }
}

/** The live manifests one by one: the texts of a YAML stream, to be joined by `---`. */
export function* manifestStream(expectation: ConfigMap, groups: Iterable<Group>): Generator<string> {
  yield toYaml(expectation);
  for (const group of groups) {
    for (const podGroup of group.filled) yield objectText(podGroup);
    for (const { filled } of group.roleReplicas) yield objectsText(filled);
  }
}

function fileOf(source: string, path: string, filled: Iterable<FilledTemplate>): ManifestFile {
  return { path, text: () => withHeader(source, objectsText(filled)), objects: objectsOf(filled) };
}

function objectsOf(filled: Iterable<FilledTemplate>): Iterable<JsonObject> {
  return {
    *[Symbol.iterator]() {
      for (const each of filled) yield objectOf(each);
    },
  };
}

function objectsText(filled: Iterable<FilledTemplate>): string {
  let text = '';
  for (const each of filled) text += text === '' ? objectText(each) : `---\n${objectText(each)}`;
  return text;
}
