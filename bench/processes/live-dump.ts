/** `live-dump.mjs <fleet.json>` prints what `kubectl get -o json` would print of the fleet when all is well. */
import { readFileSync, writeSync } from 'node:fs';
import { argv } from 'node:process';
import type { JsonObject } from '../../src/model/json.ts';
import type { Fleet } from '../fleet.ts';
import { type Decided, fleetObjects } from '../objects.ts';

const SINCE = '2026-01-01T00:00:00Z';

const [, , input = ''] = argv;
const { fleet, decided }: { fleet: Fleet; decided: Decided } = JSON.parse(readFileSync(input, 'utf8'));

const STATUS: Readonly<Record<string, JsonObject>> = {
  Pod: {
    phase: 'Running',
    startTime: SINCE,
    conditions: ['PodScheduled', 'Initialized', 'ContainersReady', 'Ready'].map((type) => ({
      type,
      status: 'True',
      lastTransitionTime: SINCE,
    })),
    containerStatuses: [
      { name: 'vllm', ready: true, started: true, restartCount: 0, state: { running: { startedAt: SINCE } } },
    ],
  },
  PodGroup: { phase: 'Running' },
};

let pending = '{"apiVersion":"v1","kind":"List","items":[\n';
let count = 0;
for (const object of fleetObjects(fleet, decided)) {
  pending += `${count === 0 ? '' : ',\n'}${JSON.stringify(asLive(object, count))}`;
  count++;
  if (pending.length > 1 << 20) flush();
}
pending += '\n]}\n';
flush();

function asLive(object: JsonObject, number: number): JsonObject {
  const { metadata, kind } = object;
  const status = typeof kind === 'string' ? STATUS[kind] : undefined;
  const made = { creationTimestamp: SINCE, uid: `uid-${number}`, resourceVersion: `${number}` };
  return {
    ...object,
    metadata: { ...(typeof metadata === 'object' ? metadata : {}), ...made },
    ...(status === undefined ? {} : { status }),
  };
}

function flush(): void {
  const bytes = Buffer.from(pending);
  for (let written = 0; written < bytes.length; ) written += writeSync(1, bytes, written);
  pending = '';
}
