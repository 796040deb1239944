import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { evaluate } from '@marcbachmann/cel-js';
import { JSON_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { MODEL_OBJECT_HEALTH, podGroupHealth, podHealth, WORKLOAD_HEALTH } from '../../src/agents/argocd/health.ts';
import { FLUX_HEALTH, modelObjectHealth, workloadHealth } from '../../src/agents/flux/health.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { CONTAINER_ENDS, POD_ENDS, WAITING_REASONS } from '../../src/kubernetes/waiting-reasons.ts';
import { isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import type { LivePod } from '../../src/model/live.ts';
import { modelObjectKind } from '../../src/model/model-object.ts';
import type { Word } from '../../src/model/status.ts';
import { progressOf } from '../../src/status/driven.ts';
import { liveObjects } from '../../src/status/live.ts';
import { podStatus } from '../../src/status/pod.ts';
import { luaHealth } from '../support/lua.ts';

const { labels: LABEL } = DIALECTS[0].keys;
const LABELS = [LABEL.name];
const POD_HEALTH = podHealth(LABELS);
const POD_GROUP_HEALTH = podGroupHealth(LABELS);

const NOW = Date.UTC(2026, 10, 24, 5);

const STATUS = new URL('../status/', import.meta.url);

/** What real clusters held. */
const recorded = readdirSync(new URL('recorded/', STATUS)).flatMap((file) => {
  const list: Json = JSON.parse(readFileSync(new URL(`recorded/${file}`, STATUS), 'utf8'));
  return objectsIn(isObject(list) ? list['items'] : []).map((object) => ({ file, object }));
});

/** Pods as API servers give them, in the states that a pod can be in. */
const pods = objectsIn(
  JSON.parse(JSON.stringify(load(readFileSync(new URL('pods.yaml', STATUS), 'utf8'), { schema: JSON_SCHEMA }))),
).map((entry) => ({ title: `${entry['title']}`, pod: ofModel(isObject(entry['pod']) ? entry['pod'] : {}) }));

function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function ofModel(written: JsonObject): JsonObject {
  const metadata = isObject(written['metadata']) ? written['metadata'] : {};
  const labels = { ...(isObject(metadata['labels']) ? metadata['labels'] : {}), [LABEL.name]: 'm' };
  return { apiVersion: 'v1', kind: 'Pod', ...written, metadata: { name: 'm-0-r-0-0', ...metadata, labels } };
}

/** What Flux makes of an object: `failed` is asked first, and an expression that cannot be answered means waiting. */
function fluxHealth(object: JsonObject): string {
  const check = FLUX_HEALTH.find(({ kind }) => kind === object['kind']) ?? {};
  const is = (expression: Json | undefined): boolean => {
    try {
      return evaluate(`${expression}`, object) === true;
    } catch {
      return false;
    }
  };
  if (is(check['failed'])) return 'Failed';
  return is(check['current']) ? 'Current' : 'InProgress';
}

/** What each judge says of a pod of a model. */
interface Judgement {
  readonly status: Word;
  readonly argocd: string;
  readonly flux: string;
}

function judge(pod: JsonObject): Judgement {
  const status = podStatus(livePod(pod), NOW).word;
  return { status, argocd: luaHealth(POD_HEALTH, pod).status, flux: fluxHealth(pod) };
}

function livePod(pod: JsonObject): LivePod {
  const [live] = liveObjects([pod]).pods;
  if (live === undefined) throw new Error('it is no pod');
  return live;
}

const WAITS = { argocd: 'Progressing', flux: 'InProgress' };

/** What the agents are to say where flotilla status says a word. */
const AGREED: Readonly<Record<Word, Judgement>> = {
  Current: { status: 'Current', argocd: 'Healthy', flux: 'Current' },
  Failed: { status: 'Failed', argocd: 'Degraded', flux: 'Failed' },
  InProgress: { status: 'InProgress', ...WAITS },
  Terminating: { status: 'Terminating', ...WAITS },
  NotFound: { status: 'NotFound', ...WAITS },
  Unknown: { status: 'Unknown', ...WAITS },
};

describe('every reason of the kubelet, before all judges', () => {
  const waiting = (reason: string): JsonObject => ({ waiting: { reason } });
  const ended = (reason: string, exitCode: number): JsonObject => ({ terminated: { reason, exitCode } });

  const podWith = (restartPolicy: string, state: JsonObject, isInit = false): JsonObject => {
    const own = [{ name: 'c', image: 'llm:A', ready: false, restartCount: 0, state }];
    const conditions = [{ type: 'Initialized', status: isInit ? 'False' : 'True' }];
    const lists = isInit ? { initContainerStatuses: own } : { containerStatuses: own };
    return ofModel({
      spec: { nodeName: 'n', restartPolicy, containers: [{ name: 'c' }] },
      status: { phase: isInit ? 'Pending' : 'Running', conditions, ...lists },
    });
  };

  const podThatEnded = (reason: string): JsonObject =>
    ofModel({ spec: { nodeName: 'n' }, status: { phase: 'Failed', reason } });

  test.each([...WAITING_REASONS])('a container waits: %s', (reason, { acts }) => {
    const agreed = AGREED[acts === 'person' ? 'Failed' : 'InProgress'];
    expect(judge(podWith('Always', waiting(reason)))).toEqual(agreed);
    expect(judge(podWith('Always', waiting(reason), true))).toEqual(agreed);
  });

  test('a container waits for a reason that nobody knows: its own agents may', () => {
    expect(judge(podWith('Always', waiting('ErrOfTomorrow')))).toEqual(AGREED.InProgress);
    expect(judge(podWith('Always', waiting('')))).toEqual(AGREED.InProgress);
  });

  test.each([...CONTAINER_ENDS.keys(), 'seccomp killed'])('a container has ended, its pod has not: %s', (reason) => {
    expect(judge(podWith('Always', ended(reason, 1)))).toEqual(AGREED.InProgress);
    expect(judge(podWith('OnFailure', ended(reason, 1)))).toEqual(AGREED.InProgress);
    expect(judge(podWith('OnFailure', ended(reason, 0)))).toEqual(AGREED.Failed);
    expect(judge(podWith('Never', ended(reason, 1)))).toEqual(AGREED.Failed);
  });

  test.each([...POD_ENDS.keys(), 'OutOfnvidia.com/gpu', 'ReasonOfTomorrow'])('a pod has ended: %s', (reason) => {
    expect(judge(podThatEnded(reason))).toEqual(AGREED.Failed);
  });

  test('whatever keeps a pod back, nothing is Failed any more once it is being deleted', () => {
    const deleted = (pod: JsonObject): JsonObject => {
      const metadata = isObject(pod['metadata']) ? pod['metadata'] : {};
      const deletion = { deletionTimestamp: '2026-11-24T04:32:31Z', deletionGracePeriodSeconds: 30 };
      return { ...pod, metadata: { ...metadata, ...deletion } };
    };
    for (const pod of [podThatEnded('Evicted'), podWith('Always', waiting('ImagePullBackOff'))]) {
      expect(judge(deleted(pod))).toEqual(AGREED.Terminating);
    }
  });
});

describe('pods of a model', () => {
  test('in every state: the words of Argo CD and Flux, and what Argo CD adds', () => {
    const lines = pods.map(({ title, pod }) => {
      const { status, message } = luaHealth(POD_HEALTH, pod);
      return `${title}: ${status}, ${fluxHealth(pod)}${message === '' ? '' : ` (${message})`}`;
    });
    expect(lines.join('\n')).toMatchSnapshot();
  });

  test('in every state, and as real clusters held them: both agents judge as flotilla status does', () => {
    const all = [...pods.map(({ pod }) => pod), ...recorded.map(({ object }) => object)];
    const judged = all.filter((each) => each['kind'] === 'Pod').map(judge);
    expect(judged.length).toBeGreaterThan(40);
    for (const judgement of judged) expect(judgement).toEqual(AGREED[judgement.status]);
  });

  test.each(['Always', 'OnFailure', 'Never'])('a Ready pod with restartPolicy %s is healthy', (restartPolicy) => {
    const pod = ofModel({
      spec: { restartPolicy },
      status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
    });
    expect([luaHealth(POD_HEALTH, pod).status, fluxHealth(pod)]).toEqual(['Healthy', 'Current']);
  });
});

describe('where Argo CD starts the stages', () => {
  const gated = (object: JsonObject): JsonObject => {
    const metadata = isObject(object['metadata']) ? object['metadata'] : {};
    return { ...object, metadata: { ...metadata, annotations: { 'argocd.argoproj.io/sync-wave': '-1' } } };
  };

  test('no state of a pod is Degraded: the try would end, and the next one go on with the next stage', () => {
    const words = pods.map(({ pod }) => ({
      word: luaHealth(POD_HEALTH, pod).status,
      gate: luaHealth(POD_HEALTH, gated(pod)),
    }));
    for (const { word, gate } of words) expect(gate.status).toBe(word === 'Degraded' ? 'Progressing' : word);
    expect(words.filter(({ word }) => word === 'Degraded').length).toBeGreaterThan(10);
  });

  test('the message still says why a pod failed', () => {
    const failed = ofModel({ status: { phase: 'Failed', message: 'out of luck' } });
    expect(luaHealth(POD_HEALTH, gated(failed))).toEqual({ status: 'Progressing', message: 'out of luck' });
  });

  test('a PodGroup holds no gate, whatever its phase: a sync that waits for it makes no pod that is missing', () => {
    for (const phase of ['', 'Inqueue', 'Unknown', 'Completed']) {
      const podGroup = ofModel({ status: { phase }, spec: { minMember: 4 } });
      expect(luaHealth(POD_GROUP_HEALTH, podGroup).status).not.toBe('Healthy');
      expect(luaHealth(POD_GROUP_HEALTH, gated(podGroup))).toEqual({ status: 'Healthy', message: '0 of 4 pods run' });
    }
  });
});

describe('other pods keep what Argo CD says of them without a script', () => {
  const waiting = (reason: string, message?: string) => ({
    containerStatuses: [{ name: 'c', state: { waiting: { reason, ...(message === undefined ? {} : { message }) } } }],
  });
  const terminated = (state: JsonObject) => ({ name: 'c', state: { terminated: state } });
  const ready = { conditions: [{ type: 'Ready', status: 'True' }] };
  const restarted = { containerStatuses: [{ name: 'c', lastState: { terminated: { exitCode: 1 } } }] };

  test.each<{ what: string; policy: string; status: JsonObject; is: string }>([
    {
      what: 'waits for an image',
      policy: 'Always',
      status: { phase: 'Pending', ...waiting('ImagePullBackOff', 'no such image') },
      is: 'Degraded: no such image',
    },
    {
      what: 'cannot be created',
      policy: 'Always',
      status: { phase: 'Pending', ...waiting('CreateContainerConfigError', 'no secret') },
      is: 'Degraded: no secret',
    },
    {
      what: 'cannot be pulled',
      policy: 'Always',
      status: { phase: 'Pending', ...waiting('ErrImagePull') },
      is: 'Degraded: ',
    },
    {
      what: 'starts',
      policy: 'Always',
      status: { phase: 'Pending', ...waiting('ContainerCreating') },
      is: 'Progressing: ',
    },
    {
      what: 'a hook waits for an image',
      policy: 'Never',
      status: { phase: 'Pending', ...waiting('ImagePullBackOff', 'later') },
      is: 'Progressing: ',
    },
    { what: 'a hook runs', policy: 'Never', status: { phase: 'Running', ...ready }, is: 'Progressing: ' },
    {
      what: 'a hook that may restart runs',
      policy: 'OnFailure',
      status: { phase: 'Running', ...ready },
      is: 'Progressing: ',
    },
    { what: 'a hook is done', policy: 'Never', status: { phase: 'Succeeded' }, is: 'Healthy: ' },
    {
      what: 'failed and says why',
      policy: 'Never',
      status: { phase: 'Failed', message: 'evicted' },
      is: 'Degraded: evicted',
    },
    {
      what: 'failed with words of a container',
      policy: 'Never',
      status: { phase: 'Failed', containerStatuses: [terminated({ exitCode: 3, message: 'no table' })] },
      is: 'Degraded: no table',
    },
    {
      what: 'failed without words',
      policy: 'Never',
      status: { phase: 'Failed', containerStatuses: [terminated({ exitCode: 3 })] },
      is: 'Degraded: container "c" failed with exit code 3',
    },
    {
      what: 'failed for memory',
      policy: 'Never',
      status: { phase: 'Failed', containerStatuses: [terminated({ exitCode: 137, reason: 'OOMKilled' })] },
      is: 'Degraded: OOMKilled',
    },
    {
      what: 'failed in an init container',
      policy: 'Never',
      status: { phase: 'Failed', initContainerStatuses: [terminated({ exitCode: 2 })], containerStatuses: [] },
      is: 'Degraded: container "c" failed with exit code 2',
    },
    { what: 'failed, nobody knows why', policy: 'Never', status: { phase: 'Failed' }, is: 'Degraded: ' },
    { what: 'runs and is Ready', policy: 'Always', status: { phase: 'Running', ...ready }, is: 'Healthy: ' },
    {
      what: 'is Ready though it once ended',
      policy: 'Always',
      status: { phase: 'Running', ...ready, ...restarted },
      is: 'Healthy: ',
    },
    {
      what: 'ended once, not Ready yet',
      policy: 'Always',
      status: { phase: 'Running', ...restarted },
      is: 'Degraded: ',
    },
    { what: 'runs, not Ready yet', policy: 'Always', status: { phase: 'Running' }, is: 'Progressing: ' },
    {
      what: 'is on a node that went silent',
      policy: 'Always',
      status: { phase: 'Unknown', message: 'lost' },
      is: 'Unknown: lost',
    },
    { what: 'has no status', policy: 'Always', status: {}, is: 'Unknown: ' },
  ])('$what ($policy): $is', ({ policy, status: podState, is }) => {
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'other' },
      spec: { restartPolicy: policy },
      status: podState,
    };
    const { status, message } = luaHealth(POD_HEALTH, pod);
    expect(`${status}: ${message}`).toBe(is);
  });
});

describe('PodGroups', () => {
  const podGroup = (phase: string | undefined, running: number, minMember?: number): JsonObject => ({
    apiVersion: 'scheduling.volcano.sh/v1beta1',
    kind: 'PodGroup',
    metadata: { name: 'm-0', labels: { [LABEL.name]: 'm' } },
    spec: minMember === undefined ? {} : { minMember },
    ...(phase === undefined ? {} : { status: { phase, ...(running > 0 ? { running } : {}) } }),
  });

  test.each<{ phase: string | undefined; running: number; minMember?: number; argocd: string; flux: string }>([
    {
      phase: undefined,
      running: 0,
      minMember: 4,
      argocd: 'Progressing: the scheduler has not considered it',
      flux: 'InProgress',
    },
    {
      phase: '',
      running: 0,
      minMember: 4,
      argocd: 'Progressing: the scheduler has not considered it',
      flux: 'InProgress',
    },
    { phase: 'Pending', running: 0, minMember: 4, argocd: 'Progressing: Pending: 0 of 4 pods run', flux: 'InProgress' },
    { phase: 'Inqueue', running: 0, minMember: 4, argocd: 'Progressing: Inqueue: 0 of 4 pods run', flux: 'InProgress' },
    { phase: 'Running', running: 3, minMember: 4, argocd: 'Progressing: Running: 3 of 4 pods run', flux: 'InProgress' },
    { phase: 'Running', running: 4, minMember: 4, argocd: 'Healthy: 4 of 4 pods run', flux: 'Current' },
    { phase: 'Running', running: 2, argocd: 'Healthy: 2 of 0 pods run', flux: 'Current' },
    { phase: 'Unknown', running: 3, minMember: 4, argocd: 'Progressing: Unknown: 3 of 4 pods run', flux: 'InProgress' },
    { phase: 'Completed', running: 0, minMember: 4, argocd: 'Degraded: all of its pods have ended', flux: 'Failed' },
  ])('phase $phase with $running running of $minMember: $argocd', ({ phase, running, minMember, argocd, flux }) => {
    const object = podGroup(phase, running, minMember);
    const { status, message } = luaHealth(POD_GROUP_HEALTH, object);
    expect([`${status}: ${message}`, fluxHealth(object)]).toEqual([argocd, flux]);
  });

  test('of others never count against an Application, as without a check', () => {
    const foreign = { ...podGroup('Unknown', 0, 4), metadata: { name: 'job-1' } };
    expect(luaHealth(POD_GROUP_HEALTH, foreign).status).toBe('Healthy');
  });

  test('as real schedulers left them', () => {
    const lines = recorded
      .filter(({ object }) => object['kind'] === 'PodGroup')
      .map(({ file, object }) => {
        const { status, message } = luaHealth(POD_GROUP_HEALTH, object);
        return `${file}: ${status}, ${fluxHealth(object)} (${message})`;
      });
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "evicted-and-terminating.json: Progressing, InProgress (Running: 2 of 4 pods run)
      evicted-pod.json: Progressing, InProgress (Unknown: 3 of 4 pods run)
      half-a-gang.json: Progressing, InProgress (Inqueue: 0 of 4 pods run)
      larger-than-the-cluster.json: Progressing, InProgress (Pending: 0 of 9 pods run)
      missing-queue.json: Progressing, InProgress (the scheduler has not considered it)
      narrow-topology.json: Progressing, InProgress (Inqueue: 0 of 3 pods run)
      over-quota.json: Progressing, InProgress (Pending: 0 of 2 pods run)
      running.json: Healthy, Current (4 of 4 pods run)"
    `);
  });
});

describe('the object that stands for a model', () => {
  const said = (type: string, observedGeneration = 2): JsonObject => ({
    observedGeneration,
    conditions: [
      { type, status: 'True', message: `${type}!` },
      { type: 'Other', status: 'False', message: '' },
    ],
  });
  // Flux looks at observedGeneration by itself, before any expression.
  const flux = (status: JsonObject, isWaitedFor = true): boolean =>
    status['observedGeneration'] !== 1 &&
    evaluate(`${modelObjectHealth(modelObjectKind(DIALECTS[0]), isWaitedFor)['current']}`, { status }) === true;
  const argocd = (status: JsonObject | undefined, annotations: JsonObject = {}): string => {
    const read = luaHealth(MODEL_OBJECT_HEALTH, {
      metadata: { generation: 2, annotations },
      ...(status === undefined ? {} : { status }),
    });
    return `${read.status}: ${read.message}`;
  };

  test.each<{ what: string; status: JsonObject; isHealthy: boolean; argocd: string }>([
    { what: 'nobody publishes', status: {}, isHealthy: true, argocd: 'Healthy: ' },
    { what: 'is available', status: said('Available'), isHealthy: true, argocd: 'Healthy: Available!' },
    { what: 'progresses', status: said('Progressing'), isHealthy: false, argocd: 'Progressing: Progressing!' },
    {
      what: 'is updated',
      status: said('UpdateInProgress'),
      isHealthy: false,
      argocd: 'Progressing: UpdateInProgress!',
    },
    {
      what: 'was available before its spec changed',
      status: said('Available', 1),
      isHealthy: false,
      argocd: 'Progressing: its status is older than its spec',
    },
  ])('$what', ({ status, isHealthy, argocd: wanted }) => {
    expect({ argocd: argocd(status), flux: flux(status) }).toEqual({ argocd: wanted, flux: isHealthy });
  });

  test('without any status it is healthy for Argo CD', () => {
    expect(argocd(undefined)).toBe('Healthy: ');
  });

  test('no stage waits for it: it goes before the pods', () => {
    expect(argocd(said('Progressing'), { 'argocd.argoproj.io/sync-wave': '-1000000000' })).toBe('Healthy: ');
    expect(flux(said('Progressing'), false)).toBe(true);
  });
});

describe('the object that Git holds in place of pods', () => {
  const file = new URL('../conformance/cases/lws/status.jsonl.gz', import.meta.url);
  const lines = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const objects = lines.flatMap((line) => {
    const read: Json = JSON.parse(line);
    return objectsIn(isObject(read) ? read['states'] : []).map(({ status = null }): JsonObject => {
      const written = isObject(status) ? status : {};
      const observedGeneration = written['observedGeneration'] === 'current' ? 2 : 1;
      return { metadata: { generation: 2 }, status: { ...written, observedGeneration } };
    });
  });
  const { current } = workloadHealth({
    apiVersion: 'leaderworkerset.x-k8s.io/v1',
    kind: 'LeaderWorkerSet',
    plural: '',
  });

  test('is judged alike by status, Argo CD and Flux, in all that its controller was seen to say', () => {
    const counts = { done: 0, busy: 0 };
    for (const object of objects) {
      const { isDone } = progressOf(object);
      const argocd = luaHealth(WORKLOAD_HEALTH, object).status === 'Healthy';
      expect({ object, argocd, flux: evaluate(`${current}`, object) }).toEqual({
        object,
        argocd: isDone,
        flux: isDone,
      });
      counts[isDone ? 'done' : 'busy'] += 1;
    }
    expect(counts).toMatchInlineSnapshot(`
      {
        "busy": 408,
        "done": 81,
      }
    `);
  });

  test('which has yet to be seen by its controller is in progress', () => {
    const fresh = { metadata: { generation: 1 } };
    expect(luaHealth(WORKLOAD_HEALTH, fresh)).toEqual({
      status: 'Progressing',
      message: 'its controller has yet to see it',
    });
    expect(progressOf(fresh)).toEqual({ isDone: false, message: 'its controller has yet to see generation 1' });
  });
});
