import { expect, test } from 'vitest';
import { storedTolerations } from '../../src/kubernetes/defaults.ts';

const lost = (key: string) => ({ effect: 'NoExecute', key, operator: 'Exists', tolerationSeconds: 300 });
const NOT_READY = lost('node.kubernetes.io/not-ready');
const UNREACHABLE = lost('node.kubernetes.io/unreachable');

test.each([
  { what: 'none', written: [], added: [NOT_READY, UNREACHABLE] },
  {
    what: 'another taint',
    written: [{ key: 'gpu', operator: 'Exists', effect: 'NoExecute' }],
    added: [NOT_READY, UNREACHABLE],
  },
  {
    what: 'one of the two, for ever',
    written: [{ key: NOT_READY.key, operator: 'Exists', effect: 'NoExecute' }],
    added: [UNREACHABLE],
  },
  {
    what: 'one of the two, for another effect',
    written: [{ ...NOT_READY, effect: 'NoSchedule' }],
    added: [NOT_READY, UNREACHABLE],
  },
  { what: 'everything', written: [{ operator: 'Exists' }], added: [] },
])('a pod that tolerates $what gets what is missing for lost nodes', ({ written, added }) => {
  expect(storedTolerations(written)).toEqual([...written, ...added]);
});
