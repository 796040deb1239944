import { integerAt, listAt, objectAt, objectsAt, textAt } from '../../model/fields.ts';
import { isObject, type JsonObject, type Path } from '../../model/json.ts';
import type { WrittenTemplate } from '../dialect.ts';
import { replicasOf } from '../roles.ts';
import { ANNOTATION, ROLE } from './vocabulary.ts';

const TEMPLATE = ['spec', 'leaderWorkerTemplate'] as const;

/** The pod templates of a LeaderWorkerSet, the leader's first. Where none is written for it, the workers' makes it too. */
export function podTemplates(document: JsonObject): readonly WrittenTemplate[] {
  const written = objectAt(document, ...TEMPLATE);
  const { leaderTemplate, workerTemplate } = written;
  const isLeader = leaderTemplate === undefined;
  const claims = objectsAt(written, 'volumeClaimTemplates').map((claim) => textAt(claim, 'metadata', 'name') ?? '');
  const fields: readonly (readonly [string, boolean, boolean, number])[] = [
    ['leaderTemplate', true, true, 1],
    ['workerTemplate', isLeader, isLeader || sizeOf(written) > 1, sizeOf(written) - (isLeader ? 0 : 1)],
  ];
  const values: JsonObject = { leaderTemplate: leaderTemplate ?? null, workerTemplate: workerTemplate ?? null };
  return fields.flatMap(([field, isEntry, isUsed, inGroup]): readonly WrittenTemplate[] => {
    const template = values[field];
    if (!isObject(template)) return [];
    const path: Path = [...TEMPLATE, field];
    const pods = replicasOf(document) * inGroup;
    return [{ path, template: withClaims(template, claims), role: ROLE, isEntry, isUsed, pods, hasService: true }];
  });
}

/** A LeaderWorkerSet with a template for its leader: where none is written, a copy of the workers', which makes it anyway. */
export function withEntryTemplate(document: JsonObject): JsonObject {
  const spec = objectAt(document, 'spec');
  const written = objectAt(document, ...TEMPLATE);
  const { leaderTemplate, workerTemplate } = written;
  if (leaderTemplate !== undefined || workerTemplate === undefined || sizeOf(written) < 2) return document;
  return { ...document, spec: { ...spec, leaderWorkerTemplate: { ...written, leaderTemplate: workerTemplate } } };
}

// As a pod has it: with a volume for each claim, in the place of one of its name, else behind all others.
function withClaims(template: JsonObject, claims: readonly string[]): JsonObject {
  const { spec } = template;
  if (claims.length === 0 || !isObject(spec)) return template;
  const claimed = new Map(claims.map((name) => [name, { name, persistentVolumeClaim: { claimName: name } }]));
  const written = listAt(spec, 'volumes');
  const kept = written.map((volume) => claimed.get(textAt(volume, 'name') ?? '') ?? volume);
  const added = [...claimed.values()].filter(({ name }) => !written.some((volume) => textAt(volume, 'name') === name));
  return { ...template, spec: { ...spec, volumes: [...kept, ...added] } };
}

/** Number of pods that a LeaderWorkerSet asks for, in all groups. */
export function podCount(document: JsonObject): number {
  return replicasOf(document) * Math.max(1, sizeOf(objectAt(document, ...TEMPLATE)));
}

/** Pods of a group, the leader included. */
export function sizeOf(leaderWorkerTemplate: JsonObject): number {
  return integerAt(leaderWorkerTemplate, 'size') ?? 1;
}

/** The node labels whose domains groups and subgroups have for themselves; undefined where they share them. */
export interface Exclusive {
  readonly group?: string;
  readonly subGroup?: string;
}

/** What the annotations of a LeaderWorkerSet say of exclusive domains; an empty one counts as none. */
export function exclusiveOf(document: JsonObject): Exclusive {
  const annotations = objectAt(document, 'metadata', 'annotations');
  const group = textAt(annotations, ANNOTATION.exclusiveTopology) || undefined;
  const subGroup = textAt(annotations, ANNOTATION.subGroupExclusiveTopology) || undefined;
  return { ...(group === undefined ? {} : { group }), ...(subGroup === undefined ? {} : { subGroup }) };
}
