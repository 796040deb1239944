import { groupName } from '../../model/names.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { DialectHelp } from '../dialect.ts';

const PREFIX = 'leaderworkerset.sigs.k8s.io';

/** Labels of pods beside those that every dialect has, as LeaderWorkerSet and the StatefulSets that it makes write them. */
export const LABEL = {
  workerIndex: `${PREFIX}/worker-index`,
  groupKey: `${PREFIX}/group-key`,
  subGroupIndex: `${PREFIX}/subgroup-index`,
  subGroupKey: `${PREFIX}/subgroup-key`,
  podIndex: 'apps.kubernetes.io/pod-index',
  podName: 'statefulset.kubernetes.io/pod-name',
} as const;

/** Annotations of a LeaderWorkerSet and of its pods. */
export const ANNOTATION = {
  size: `${PREFIX}/size`,
  leaderName: `${PREFIX}/leader-name`,
  exclusiveTopology: `${PREFIX}/exclusive-topology`,
  subGroupType: `${PREFIX}/subgroup-policy-type`,
  subGroupSize: `${PREFIX}/subgroup-size`,
  subGroupExclusiveTopology: `${PREFIX}/subgroup-exclusive-topology`,
  subdomainPolicy: `${PREFIX}/subdomainPolicy`,
  leaderRequestsTpus: `${PREFIX}/leader-requests-tpus`,
} as const;

/** The one role of a group, whose entry is the leader. */
export const ROLE = 'pods';

/** The words of LeaderWorkerSet's own controller, its messages to the letter. */
export const VOCABULARY = {
  kind: 'LeaderWorkerSet',
  fileName: 'leader-worker-set.yaml',
  isOfController: true,
  keys: {
    labels: {
      name: `${PREFIX}/name`,
      groupName: `${PREFIX}/group-index`,
      revision: `${PREFIX}/template-revision-hash`,
      others: Object.values(LABEL),
    },
    variables: {
      groupSize: 'LWS_GROUP_SIZE',
      entryAddress: 'LWS_LEADER_ADDRESS',
      workerIndex: 'LWS_WORKER_INDEX',
    },
    areInFront: true,
  },
  conditions: {
    available: { reason: 'AllGroupsReady', message: () => 'All replicas are ready' },
    progressing: { reason: 'GroupsProgressing', message: () => 'Replicas are progressing' },
    updating: { reason: 'GroupsUpdating', message: () => 'Rolling Upgrade is in progress' },
  },
  naming: {
    pod: (group, _, pod) => (pod === 0 ? group : `${group}-${pod}`),
    podGroup: (group, revision) => `${group}-${revision}`,
    services: (model, group) => [group, model],
    groupLabel: (_, ordinal) => `${ordinal}`,
    ordinal: (_, label) => (/^(0|[1-9]\d{0,9})$/.test(label) ? Number(label) : undefined),
  },
} satisfies Vocabulary & DialectHelp;

/** The name of the group of that ordinal, and of its leader. */
export const leaderName = groupName;
