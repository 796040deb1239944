import type { DialectHelp } from '../dialect.ts';

const PREFIX = 'modelserving.volcano.sh';

/** The words of Kthena's own controller, its messages to the letter. */
export const VOCABULARY = {
  kind: 'ModelServing',
  fileName: 'model-serving.yaml',
  keys: {
    labels: {
      name: `${PREFIX}/name`,
      groupName: `${PREFIX}/group-name`,
      role: `${PREFIX}/role`,
      roleId: `${PREFIX}/role-id`,
      entry: `${PREFIX}/entry`,
      revision: `${PREFIX}/revision`,
      roleTemplateHash: `${PREFIX}/role-template-hash`,
    },
    variables: { groupSize: 'GROUP_SIZE', entryAddress: 'ENTRY_ADDRESS', workerIndex: 'WORKER_INDEX' },
  },
  conditions: {
    available: { reason: 'AllGroupsReady', message: () => 'All Serving groups are ready' },
    progressing: { reason: 'GroupProgressing', message: (groups: string) => `Some groups is progressing: ${groups}` },
    updating: {
      reason: 'GroupsUpdating',
      message: (progressing: string, updated: string) =>
        `Some groups is progressing: ${progressing}, Updated Groups are: ${updated}`,
    },
  },
} satisfies DialectHelp;
