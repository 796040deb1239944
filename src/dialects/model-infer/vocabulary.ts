import type { DialectHelp } from '../dialect.ts';

const PREFIX = 'modelinfer.matrixinfer.ai';

/** The words of MatrixInfer's own controller, its messages to the letter. */
export const VOCABULARY: DialectHelp = {
  kind: 'ModelInfer',
  fileName: 'model-infer.yaml',
  keys: {
    labels: {
      name: `${PREFIX}/name`,
      groupName: `${PREFIX}/group-name`,
      role: `${PREFIX}/role`,
      roleId: `${PREFIX}/role-id`,
      entry: `${PREFIX}/entry`,
      revision: `${PREFIX}/revision`,
    },
    variables: { groupSize: 'GROUP_SIZE', entryAddress: 'ENTRY_ADDRESS', workerIndex: 'WORKER_INDEX' },
  },
  conditions: {
    available: { reason: 'AllGroupsReady', message: () => 'All infer groups are ready' },
    progressing: { reason: 'GroupProgressing', message: (groups) => `Some groups is progressing: ${groups}` },
    updating: {
      reason: 'GroupsUpdating',
      message: (progressing, updated) => `Some groups is progressing: ${progressing}, Updated Groups are: ${updated}`,
    },
    misspeltProgressing: 'Progerssing',
  },
};
