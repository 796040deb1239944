import { integerAt, listAt, objectAt, objectsAt, textAt } from '../../model/fields.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { RevisionTemplates } from '../../model/model.ts';
import { hashOf } from '../../model/revision-hash.ts';
import { podTemplateFrom, type RevisionValues } from '../../model/templates.ts';
import type { RevisionRules } from '../dialect.ts';
import { withoutFields } from '../role-templates.ts';
import { type Exclusive, exclusiveOf, sizeOf } from './document.ts';
import { ROLE } from './vocabulary.ts';

/** The scheduler that knows gangs. */
const GANG_SCHEDULER = 'volcano';

/**
 * What a LeaderWorkerSet's revision is the hash of: what its controller takes for one (the whole leaderWorkerTemplate and the
 * networkConfig, with what they default to), and the exclusive topologies, which land in pods and restart groups all the same.
 */
export const REVISION: RevisionRules = { subset: (spec) => subset(spec, {}), templates };

/** The revision that a LeaderWorkerSet asks for. */
export function templatesOf(document: JsonObject): RevisionTemplates {
  const values = subset(objectAt(document, 'spec'), exclusiveOf(document));
  const found = templates({ revision: hashOf(values), subset: values, replicas: {} });
  if (found === undefined) throw new Error('the spec was not validated before its revision was taken');
  return found;
}

function subset(spec: JsonObject, exclusive: Exclusive): JsonObject {
  const written = objectAt(spec, 'leaderWorkerTemplate');
  const { subGroupPolicy } = written;
  return {
    ...(exclusive.group === undefined ? {} : { exclusiveTopology: exclusive.group }),
    leaderWorkerTemplate: {
      ...withoutFields(written, ['subGroupPolicy']),
      restartPolicy: restartPolicyOf(written),
      size: sizeOf(written),
      ...(isObject(subGroupPolicy)
        ? { subGroupPolicy: { subGroupPolicyType: 'LeaderWorker', ...subGroupPolicy } }
        : {}),
    },
    networkConfig: { subdomainPolicy: textAt(spec, 'networkConfig', 'subdomainPolicy') ?? 'Shared' },
    ...(exclusive.subGroup === undefined ? {} : { subGroupExclusiveTopology: exclusive.subGroup }),
  };
}

/** The restart policy that is meant: `Default` is an old word for None, and the empty text stands for what is left out. */
export function restartPolicyOf(leaderWorkerTemplate: JsonObject): string {
  const written = textAt(leaderWorkerTemplate, 'restartPolicy') || 'RecreateGroupOnPodRestart';
  return written === 'Default' ? 'None' : written;
}

function templates({ revision, subset: values, gang }: RevisionValues): RevisionTemplates | undefined {
  const written = objectAt(values, 'leaderWorkerTemplate');
  const size = integerAt(written, 'size') ?? 0;
  const worker = podTemplateFrom(written['workerTemplate']);
  const entry = podTemplateFrom(written['leaderTemplate'] ?? written['workerTemplate']);
  if (size < 1 || worker === undefined || entry === undefined) return undefined;
  const schedulerName = textAt(entry.spec, 'schedulerName') || 'default-scheduler';
  return {
    revision,
    schedulerName,
    gang: schedulerName === GANG_SCHEDULER,
    ...(gang === undefined ? {} : { gangPolicy: gang }),
    topologySpreadConstraints: [],
    roles: [{ name: ROLE, replicas: 1, workerReplicas: size - 1, entry, ...(size > 1 ? { worker } : {}) }],
    subset: values,
  };
}

/** Parts of a group for placement. */
export interface SubGroups {
  readonly size: number;
  /** Whether the leader is in none of them. */
  readonly isLeaderExcluded: boolean;
}

/** A claim that each pod has one of. */
interface Claim {
  readonly name: string;
  /** Only what the controller passes on. */
  readonly spec: JsonObject;
}

/** What a revision says beside its templates. */
export interface GroupPlan {
  readonly size: number;
  readonly subGroups?: SubGroups;
  readonly exclusive: Exclusive;
  /** Whether each group has a Service of its own. */
  readonly isUnique: boolean;
  readonly claims: readonly Claim[];
  /** Whether claims stay when their pods go for good. */
  readonly keepsClaims: boolean;
}

/** Fields of a claim that the controller passes on. */
const OF_CLAIM: readonly string[] = ['accessModes', 'resources', 'storageClassName', 'volumeMode'];

/** Reads what a revision's values say beside its templates. */
export function planOf({ subset: values }: RevisionTemplates): GroupPlan {
  const written = objectAt(values, 'leaderWorkerTemplate');
  const policy = objectAt(written, 'subGroupPolicy');
  const parts = integerAt(policy, 'subGroupSize');
  const isLeaderExcluded = textAt(policy, 'subGroupPolicyType') === 'LeaderExcluded';
  const [group, subGroup] = [textAt(values, 'exclusiveTopology'), textAt(values, 'subGroupExclusiveTopology')];
  const retention = objectAt(written, 'persistentVolumeClaimRetentionPolicy');
  return {
    size: sizeOf(written),
    ...(parts === undefined ? {} : { subGroups: { size: parts, isLeaderExcluded } }),
    exclusive: { ...(group === undefined ? {} : { group }), ...(subGroup === undefined ? {} : { subGroup }) },
    isUnique: textAt(values, 'networkConfig', 'subdomainPolicy') === 'UniquePerReplica',
    claims: listAt(written, 'volumeClaimTemplates').length === 0 ? [] : claimsOf(written),
    keepsClaims: ['whenDeleted', 'whenScaled'].some((field) => textAt(retention, field) !== 'Delete'),
  };
}

function claimsOf(written: JsonObject): readonly Claim[] {
  return objectsAt(written, 'volumeClaimTemplates').map((claim) => {
    const spec = Object.entries(objectAt(claim, 'spec')).filter(([field]) => OF_CLAIM.includes(field));
    return { name: textAt(claim, 'metadata', 'name') ?? '', spec: Object.fromEntries(spec) };
  });
}
