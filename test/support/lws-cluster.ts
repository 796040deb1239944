import { objectAt, textAt } from '../../src/model/fields.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { READY_AT, readyStatus } from './live.ts';

/** A cluster in which LeaderWorkerSet's controller makes the groups of one set, a step at a time. */
export interface SetCluster {
  /** Applies what an agent would: the set and what lies beside it. */
  readonly apply: (objects: readonly JsonObject[]) => void;
  /** Replaces the highest group that is outdated and may move; false where there is none. */
  readonly step: () => boolean;
  /** Steps until nothing is left to do. */
  readonly settle: () => void;
  /** All that the cluster holds. */
  readonly objects: () => readonly JsonObject[];
  /** Groups in the order in which they were replaced. */
  readonly replaced: readonly number[];
}

const PREFIX = 'leaderworkerset.sigs.k8s.io';

/** Makes such a cluster: groups run the image of the template that they were made from. */
export function setCluster(): SetCluster {
  const kept = new Map<string, JsonObject>();
  const groups: string[] = [];
  const replaced: number[] = [];
  let set: JsonObject | undefined;
  let generation = 0;
  const templateText = (): string => JSON.stringify(objectAt(set, 'spec', 'leaderWorkerTemplate'));
  const spec = (): JsonObject => objectAt(set, 'spec');
  const partition = (): number =>
    Number(objectAt(spec(), 'rolloutStrategy', 'rollingUpdateConfiguration')['partition'] ?? 0);
  const outdated = (): number =>
    groups.findLastIndex((made, ordinal) => ordinal >= partition() && made !== templateText());
  const step = (): boolean => {
    const ordinal = outdated();
    if (ordinal < 0) return false;
    groups[ordinal] = templateText();
    replaced.push(ordinal);
    return true;
  };
  return {
    replaced,
    step,
    settle: () => {
      while (step());
    },
    apply: (objects) => {
      for (const object of objects) {
        if (object['kind'] !== 'LeaderWorkerSet') {
          kept.set(`${object['kind']}`, object);
          continue;
        }
        if (JSON.stringify(object['spec']) !== JSON.stringify(set?.['spec'])) generation += 1;
        set = object;
        const wanted = Number(spec()['replicas'] ?? 1);
        groups.length = Math.min(groups.length, wanted);
        while (groups.length < wanted) groups.push(templateText());
      }
    },
    objects: () => {
      if (set === undefined) return [...kept.values()];
      const isBusy = outdated() >= 0;
      const conditions = [
        {
          type: 'Available',
          status: isBusy ? 'False' : 'True',
          reason: 'AllGroupsReady',
          message: 'All replicas are ready',
        },
        {
          type: 'UpdateInProgress',
          status: isBusy ? 'True' : 'False',
          reason: 'GroupsUpdating',
          message: 'Rolling Upgrade is in progress',
        },
      ];
      const metadata = { ...objectAt(set, 'metadata'), generation, uid: 'set' };
      const live = { ...set, metadata, status: { observedGeneration: generation, conditions } };
      const name = textAt(set, 'metadata', 'name') ?? '';
      const service = {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name, namespace: 'default', uid: 's', labels: { [`${PREFIX}/name`]: name } },
        spec: { selector: { [`${PREFIX}/name`]: name } },
      };
      return [...kept.values(), live, service, ...groups.flatMap((made, ordinal) => podsOf(name, ordinal, made))];
    },
  };
}

function podsOf(name: string, ordinal: number, made: string): readonly JsonObject[] {
  const written: JsonObject = JSON.parse(made);
  const size = Number(written['size'] ?? 1);
  return Array.from({ length: size }, (_, index) => {
    const template = objectAt(
      written,
      index === 0 && 'leaderTemplate' in written ? 'leaderTemplate' : 'workerTemplate',
    );
    const pod = index === 0 ? `${name}-${ordinal}` : `${name}-${ordinal}-${index}`;
    const labels = {
      ...objectAt(template, 'metadata', 'labels'),
      [`${PREFIX}/name`]: name,
      [`${PREFIX}/group-index`]: `${ordinal}`,
      [`${PREFIX}/worker-index`]: `${index}`,
      [`${PREFIX}/template-revision-hash`]: `hash${made.length % 97}${made.split('v0.').at(-1)?.slice(0, 2)}`,
    };
    const metadata = { name: pod, namespace: 'default', uid: `uid-${pod}`, creationTimestamp: READY_AT, labels };
    const spec = { ...objectAt(template, 'spec'), nodeName: 'node1', hostname: pod, subdomain: name };
    return { apiVersion: 'v1', kind: 'Pod', metadata, spec, status: readyStatus(READY_AT) };
  });
}
