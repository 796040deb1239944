import type { Group, RoleReplica } from '../model/group.ts';
import type { JsonObject } from '../model/json.ts';
import type { ConfigMap } from '../model/kubernetes.ts';
import { roleId } from '../model/names.ts';
import { withHeader } from './header.ts';
import { expectationFile, liveFolder, type Place, podGroupFile, roleReplicaFile } from './layout.ts';
import { toYaml } from './yaml.ts';

/** A file to write: its path from the output folder, and its whole text, made when it is asked for. */
export interface TextFile {
  readonly path: string;
  readonly text: () => string;
}

/** A file of manifests, and the objects in it. */
export interface ManifestFile extends TextFile {
  readonly objects: Iterable<JsonObject>;
}

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
  for (const { ordinal, podGroup, roleReplicas } of groups) {
    if (podGroup !== undefined) {
      const text = (): string => withHeader(source, toYaml(podGroup));
      yield { path: podGroupFile(folder, ordinal), text, objects: [podGroup] };
    }
    for (const roleReplica of roleReplicas) {
      const path = roleReplicaFile(folder, ordinal, roleId(roleReplica.role, roleReplica.index));
      const text = (): string => withHeader(source, roleReplicaText(roleReplica));
      yield { path, text, objects: objectsOf(roleReplica) };
    }
  }
}

/** The live manifests one by one: the texts of a YAML stream, to be joined by `---`. */
export function* manifestStream(expectation: ConfigMap, groups: Iterable<Group>): Generator<string> {
  yield toYaml(expectation);
  for (const { podGroup, roleReplicas } of groups) {
    if (podGroup !== undefined) yield toYaml(podGroup);
    for (const roleReplica of roleReplicas) yield roleReplicaText(roleReplica);
  }
}

function objectsOf({ service, pods }: RoleReplica): Iterable<JsonObject> {
  return {
    *[Symbol.iterator]() {
      if (service !== undefined) yield service;
      yield* pods;
    },
  };
}

function roleReplicaText(roleReplica: RoleReplica): string {
  return [...objectsOf(roleReplica)].map(toYaml).join('---\n');
}
