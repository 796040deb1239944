import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { readExpectation, readExpectations, unsyncedReasons } from '../../src/model/expectation.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { LiveConfigMap } from '../../src/model/live.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { liveObjects } from '../../src/status/live.ts';
import { expecting } from '../support/live.ts';
import { aModel, aModelInfer, modelOf, synth } from '../support/models.ts';

function configMap(data: JsonObject, metadata: JsonObject = {}): LiveConfigMap {
  const labels = { 'modelinfer.matrixinfer.ai/name': 'm' };
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'm-flotilla', labels, ...metadata }, data };
  const [found] = liveObjects([object]).configMaps ?? [];
  if (found === undefined) throw new Error('no ConfigMap');
  return found;
}

const RULES = { recoveryPolicy: 'RoleRecreate', restartGracePeriodSeconds: '0' };

const GOOD = {
  target: 'bbb',
  generation: '3',
  partition: '1',
  groups: '0-1 aaa r=2x4\n2,4 bbb r=2x4 s=1x1\n',
  ...RULES,
};

describe('the ConfigMap that says what the cluster should hold', () => {
  test('what synth writes is read back, in the middle of a rollout too', () => {
    const before = aModel({ name: 'm', replicas: 4, roles: [{ name: 'r', replicas: 2, workers: 3 }, { name: 's' }] });
    const after = aModel({ name: 'm', replicas: 4, image: 'llm:B', roles: [{ name: 'r', workers: 3 }, { name: 's' }] });
    const { expectation } = compile(after, synth(before), DEFAULT_OPTIONS);
    const written: Json = JSON.parse(JSON.stringify(expectation));
    const [found] = liveObjects([written]).configMaps ?? [];
    if (found === undefined) throw new Error('no ConfigMap');
    const roles = [
      { name: 'r', replicas: 1, pods: 4 },
      { name: 's', replicas: 1, pods: 1 },
    ];
    expect(readExpectations([found], DIALECTS)).toMatchObject([{ read: { ok: true } }]);
    expect(readExpectation(found, DIALECTS)).toEqual({
      ok: true,
      value: {
        dialect: DIALECTS[0],
        name: 'm',
        namespace: 'default',
        target: after.current.revision,
        generation: 2,
        partition: 0,
        recovery: { policy: 'RoleRecreate', restartGracePeriodSeconds: 0 },
        groups: [
          { revision: before.current.revision, ordinals: [{ first: 0, last: 2 }], roles },
          { revision: after.current.revision, ordinals: [{ first: 3, last: 3 }], roles },
        ],
      },
    });
  });

  test('it carries how to recover, as the spec says today', () => {
    const spec = aModelInfer({ name: 'm' });
    const model = { ...modelOf(spec), recoveryPolicy: 'None', restartGracePeriodSeconds: 300 } as const;
    const { data } = compile(model, synth(modelOf(spec)), DEFAULT_OPTIONS).expectation;
    expect(data).toMatchObject({ recoveryPolicy: 'None', restartGracePeriodSeconds: '300' });
    expect(readExpectation(configMap(data), DIALECTS)).toMatchObject({
      ok: true,
      value: { recovery: { policy: 'None', restartGracePeriodSeconds: 300 } },
    });
  });

  test('it stays small however many groups there are, in the middle of a rollout too', () => {
    const before = aModel({ name: 'm', replicas: 100_000, maxUnavailable: 3000 });
    const after = aModel({ name: 'm', replicas: 100_000, maxUnavailable: 3000, image: 'llm:B' });
    const { expectation } = compile(after, synth(before), DEFAULT_OPTIONS);
    expect(expectation.data['groups']).toBe(
      `0-96999 ${before.current.revision} r=1x1\n97000-99999 ${after.current.revision} r=1x1\n`,
    );
    expect(JSON.stringify(expectation).length).toBeLessThan(500);
  });

  test.each([
    { data: { ...GOOD, target: '' }, says: 'has no target, generation or partition' },
    { data: { ...GOOD, generation: 'three' }, says: 'has no target, generation or partition' },
    { data: {}, says: 'has no target, generation or partition' },
    { data: { ...GOOD, recoveryPolicy: 'toString' }, says: 'has no recoveryPolicy or restartGracePeriodSeconds' },
    {
      data: { ...GOOD, restartGracePeriodSeconds: '-1' },
      says: 'has no recoveryPolicy or restartGracePeriodSeconds',
    },
    {
      data: { ...GOOD, groups: '0-1 aaa r=2\n' },
      says: 'has a line that is not of the form “0-3 <revision> <role>=1x2”: “0-1 aaa r=2”',
    },
    {
      data: { ...GOOD, groups: '3-1 aaa r=1x1\n' },
      says: 'has a line that is not of the form “0-3 <revision> <role>=1x2”: “3-1 aaa r=1x1”',
    },
    { data: { ...GOOD, groups: '0-2147483647 aaa r=1x1\n' }, says: 'asks for more than 150000 pods' },
    { data: { ...GOOD, groups: '0 aaa r=999999x999999\n' }, says: 'asks for more than 150000 pods' },
  ])('one that somebody broke is refused: $says', ({ data, says }) => {
    const message = `the ConfigMap default/m-flotilla ${says}: let the agent sync it, or run flotilla synth`;
    expect(readExpectation(configMap(data), DIALECTS)).toEqual({ ok: false, message });
  });

  test('what asks for most is refused where all together ask for more pods than a cluster runs', () => {
    const asking = ['0-60000 aaa r=1x1\n', GOOD.groups, '0-30000 aaa r=1x1\n'].map((groups, index) => {
      const labels = { 'modelinfer.matrixinfer.ai/name': `m${index}` };
      return configMap({ ...GOOD, groups }, { name: `m${index}-flotilla`, labels });
    });
    const read = readExpectations(asking, DIALECTS);
    expect(read.map((each) => each.read.ok)).toEqual([false, true, true]);
    expect(read[0]?.read).toMatchObject({
      message: 'the ConfigMap default/m0-flotilla and those of other models ask for more than 150000 pods',
    });
    expect(readExpectations(asking, DIALECTS, ({ name }) => name === 'm0-flotilla')).toMatchObject([
      { read: { ok: true } },
    ]);
  });

  test('one of another name is none', () => {
    expect(readExpectations([configMap(GOOD, { name: 'other' })], DIALECTS)).toEqual([]);
    expect(readExpectation(configMap(GOOD, { name: 'other' }), DIALECTS)).toMatchObject({ ok: false });
  });

  test('any content is read or refused', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-3]-?[0-9]? [ab]{0,2}( r=\d?x\d?){0,2}\n?$/));
    const data = fc.dictionary(
      fc.constantFrom('target', 'generation', 'partition', 'groups', ...Object.keys(RULES)),
      text,
    );
    fc.assert(fc.property(data, (junk) => typeof readExpectation(configMap(junk), DIALECTS).ok === 'boolean'));
  });
});

describe('the agent has not synced yet', () => {
  const committed = expecting(['aaa', 'bbb'], { generation: 4 });

  test('nothing is said once the cluster was told what is committed', () => {
    expect(unsyncedReasons(committed, { ok: true, value: committed })).toEqual([]);
  });

  test('shapes of revisions that no group is to run are no difference', () => {
    const known = { revision: 'old', ordinals: [], roles: [] };
    const more = { ...committed, groups: [...committed.groups, known] };
    expect(unsyncedReasons(more, { ok: true, value: committed })).toEqual([]);
  });

  test('each field that differs is told', () => {
    const recovery = { policy: 'None', restartGracePeriodSeconds: 60 } as const;
    const told = expecting(['aaa', 'aaa'], { generation: 3, target: 'bbb', recovery });
    expect(unsyncedReasons(committed, { ok: true, value: told })).toEqual([
      'generation: committed is 4, the cluster was told 3',
      'recoveryPolicy: committed is RoleRecreate, the cluster was told None',
      'restartGracePeriodSeconds: committed is 0, the cluster was told 60',
      'groups: committed is “0 aaa r=1x2; 1 bbb r=1x2”, the cluster was told “0-1 aaa r=1x2”',
    ]);
  });

  test('a ConfigMap that is missing is told', () => {
    expect(unsyncedReasons(committed, undefined)).toEqual(['the cluster holds no ConfigMap m-flotilla']);
  });
});
