import type { DiffPart } from '../../diff/identity.ts';
import { asCommitted } from '../../diff/objects.ts';
import { liveFiles } from '../../emit/manifests.ts';
import { nameOf, namespaceOf, textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { LiveObject, LiveObjects } from '../../model/live.ts';
import { COMPANION_LABEL, namespacedName } from '../../model/names.ts';
import { ownerOf } from '../../model/vocabulary.ts';
import { withMarksOf } from '../../model/workload.ts';
import type { Session } from '../command.ts';
import type { CompiledModel } from '../repository/trees.ts';
import { openSource, type SourceOptions } from './source.ts';
import { readState } from './states.ts';

/**
 * What is live beside what is committed, object by object: of a live object only what its manifest sets, and of the models'
 * other objects everything, as the agent removes these. A kind that could not be read is left out on both sides.
 * @throws WorldError when the pods cannot be read
 */
export async function clusterParts(
  session: Session,
  options: SourceOptions,
  compiled: readonly CompiledModel[],
): Promise<readonly DiffPart[]> {
  const namespaces = [...new Set(compiled.map(({ model }) => model.namespace))];
  const dialects = [...new Set(compiled.map(({ model }) => model.dialect))];
  const scope = { namespaces, model: undefined, dialects, asksForWorkloads: true };
  const { live } = await readState(session, await openSource(session, options), scope);
  const driven = compiled.flatMap(({ model }) => model.workload?.cluster.kind ?? []);
  const kinds = byKind(live, driven);
  const parts = compiled.flatMap((each) => partsOf(each, kinds));
  // What a controller makes is told by its object, and nobody's to remove.
  const own = new Set(compiled.flatMap(({ model }) => (model.workload === undefined ? [namespacedName(model)] : [])));
  const isOwn = ({ namespace, labels }: LiveObject): boolean =>
    own.has(namespacedName({ namespace, name: ownerOf(labels, dialects)?.name ?? '' }));
  const rest = [...kinds.values()].flatMap((objects) => [...objects.values()]).filter(isOwn);
  return [...parts, { before: rest.map(({ manifest }) => manifest), after: [] }];
}

type Kinds = ReadonlyMap<string, Map<string, LiveObject>>;

/** @param driven - kinds of the objects that Git holds in place of pods */
function byKind({ pods, services, podGroups, configMaps, workloads }: LiveObjects, driven: readonly string[]): Kinds {
  const ofKind = (kind: string) => workloads?.filter(({ manifest }) => manifest['kind'] === kind);
  const lists = {
    ...{ Pod: pods, Service: services, PodGroup: podGroups, ConfigMap: configMaps },
    ...Object.fromEntries(driven.map((kind) => [kind, ofKind(kind)])),
  };
  const read = Object.entries(lists).flatMap(([kind, objects]) => (objects === undefined ? [] : [{ kind, objects }]));
  return new Map(read.map(({ kind, objects }) => [kind, new Map(objects.map((each) => [namespacedName(each), each]))]));
}

function partsOf({ model, source, compilation }: CompiledModel, kinds: Kinds): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  const files = liveFiles({ place: model, source: source.name }, compilation);
  for (const { objects } of files) {
    for (const manifest of objects) {
      // They may be of any kind, and nobody asked the cluster for those.
      if (isCompanion(manifest)) continue;
      const part = partOf(manifest, kinds);
      if (part !== undefined) parts.push(part);
    }
  }
  return parts;
}

function isCompanion(manifest: JsonObject): boolean {
  return textAt(manifest, 'metadata', 'labels', COMPANION_LABEL) !== undefined;
}

// Whatever has its manifest is taken out, so that those are left that have none.
function partOf(manifest: JsonObject, kinds: Kinds): DiffPart | undefined {
  const objects = kinds.get(String(manifest['kind']));
  if (objects === undefined) return undefined;
  const key = namespacedName({ namespace: namespaceOf(manifest), name: nameOf(manifest) });
  const there = objects.get(key);
  if (there === undefined) return { before: [], after: [manifest] };
  objects.delete(key);
  // kubectl leaves kind and version out of the elements of a list of one kind.
  const { apiVersion = '', kind = '' } = manifest;
  const before = { ...asCommitted(there.manifest, manifest), apiVersion, kind };
  return { before: [withMarksOf(there.manifest, before)], after: [manifest] };
}
