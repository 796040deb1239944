import { expect, test } from 'vitest';
import { DIALECTS } from '../../../src/dialects/registry.ts';
import { diffObjects } from '../../../src/diff/groups.ts';
import { diffText } from '../../../src/report/diff/text.ts';
import { COLOURED, PLAIN } from '../../../src/report/formats.ts';
import { compiled, diffOf, liveObjects } from '../../support/manifests.ts';
import { type ModelWish, SIX_GROUPS } from '../../support/models.ts';

function textOfChange(wish: ModelWish): string {
  const before = compiled(SIX_GROUPS);
  const after = compiled({ ...SIX_GROUPS, ...wish }, before);
  return diffText({ diff: diffOf(before, after), plans: [after.view()], outages: [] }, { style: PLAIN });
}

test('another image: the first stage, the stages to come, and what the partition holds back', () =>
  expect(textOfChange({ image: 'vllm:B' })).toMatchInlineSnapshot(`
    "8 pods replaced in groups 4-5 of default/llama; at the peak of this stage and the 2 to come, 64 nvidia.com/gpu out of service and 4 of 6 groups serving.

    default/llama
      image A → B (entry, worker of 405b)
      groups 4-5: cgxfpgwkwz → c7fgrk49dj; 4 pods replaced each; 32 nvidia.com/gpu out of service each; the gang is scheduled again
        replaced Pod 405b-0-0, 405b-0-1, 405b-1-0, 405b-1-1
          changes: spec.containers[0].image (main): "vllm:A" → "vllm:B"
          forced by: spec.containers[0].env[3].value (FLOTILLA_REVISION): "cgxfpgwkwz" → "c7fgrk49dj"
      stage      groups  pods replaced  out of service     groups serving
      now        4-5     8              64 nvidia.com/gpu  4
      2 to come  2-3     8              64 nvidia.com/gpu  4
      3 to come  1       4              32 nvidia.com/gpu  5
      held       0
      side by side afterwards: cgxfpgwkwz (groups 0-3), c7fgrk49dj (groups 4-5)
    "
  `));

test('a role replica more: pods join, nothing restarts', () =>
  expect(textOfChange({ roles: [{ name: '405b', replicas: 3, workers: 1, gpus: 8 }] })).toMatchInlineSnapshot(`
    "Nothing restarts: 12 pods created in groups 0-5 of default/llama.

    default/llama
      groups 0-5: cgxfpgwkwz; 2 pods created each; new members join the running gang
        changed  PodGroup
          in place: spec.minMember: 4 → 6
          in place: spec.minResources[nvidia.com/gpu]: "32" → "48"
          in place: spec.minTaskMember[405b-2]: added 2
        created  Service 405b-2-0
        created  Pod 405b-2-0, 405b-2-1
        the change of the PodGroup counts for the members that join; those that run stay where they are
    "
  `));

test('a topology that waits until gangs are scheduled again', () =>
  expect(
    textOfChange({ gangSchedule: { networkTopology: { mode: 'hard', highestTierAllowed: 2 } } }),
  ).toMatchInlineSnapshot(`
    "Nothing restarts: no pod of default/llama changes; the PodGroup changes of 6 groups wait until the gang is scheduled again.

    default/llama
      groups 0-5: cgxfpgwkwz; the gang goes on running
        changed  PodGroup
          in place: spec.networkTopology: added {"highestTierAllowed":2,"mode":"hard"}
        the change of the PodGroup has no effect until the gang is scheduled again
    "
  `));

test('groups that go', () =>
  expect(textOfChange({ replicas: 3 })).toMatchInlineSnapshot(`
    "12 pods deleted in groups 3-5 of default/llama; meanwhile 96 nvidia.com/gpu out of service and 3 of 6 groups serving.

    default/llama
      groups 6 → 3
      groups 3-5: was on cgxfpgwkwz; 4 pods deleted each; 32 nvidia.com/gpu out of service each; the group is gone
        deleted  PodGroup
        deleted  Service 405b-0-0, 405b-1-0
        deleted  Pod 405b-0-0, 405b-0-1, 405b-1-0, 405b-1-1
    "
  `));

test('the first synth creates everything', () => {
  const after = compiled({ name: 'embedder', replicas: 2, roles: [{ name: 'serve' }] });
  expect(
    diffText({ diff: diffOf(undefined, after), plans: [after.view()], outages: [] }, { style: PLAIN }),
  ).toMatchInlineSnapshot(`
    "Nothing restarts: 2 pods created in groups 0-1 of default/embedder.

    default/embedder
      groups 0-1: new on 7hkclt85qs; 1 pod created each; pods are scheduled one by one
        created  Pod serve-0-0
    "
  `);
});

test('nothing', () => expect(textOfChange({})).toBe('Nothing changes.\n'));

test('a model that goes, and one that changes: both are told, and what they come to', () => {
  const [llama, embedder] = [
    compiled(SIX_GROUPS),
    compiled({ name: 'embedder', replicas: 1, roles: [{ name: 'serve', gpus: 1 }] }),
  ];
  const after = compiled({ ...SIX_GROUPS, image: 'vllm:B', partition: 5 }, llama);
  const before = [...liveObjects(llama), ...liveObjects(embedder)];
  const diff = diffObjects([{ before, after: liveObjects(after) }], DIALECTS);
  expect(diffText({ diff: diff, plans: [after.view()], outages: [] }, { style: PLAIN })).toMatchInlineSnapshot(`
    "4 pods replaced, 1 deleted in 2 groups of 2 models; meanwhile 33 nvidia.com/gpu out of service and 5 of 7 groups serving.

    default/embedder
      group 0: was on dtspqlr8g9; 1 pod deleted; 1 nvidia.com/gpu out of service; the group is gone
        deleted  Pod serve-0-0

    default/llama
      image A → B (entry, worker of 405b)
      group 5: cgxfpgwkwz → c7fgrk49dj; 4 pods replaced; 32 nvidia.com/gpu out of service; the gang is scheduled again
        replaced Pod 405b-0-0, 405b-0-1, 405b-1-0, 405b-1-1
          changes: spec.containers[0].image (main): "vllm:A" → "vllm:B"
          forced by: spec.containers[0].env[3].value (FLOTILLA_REVISION): "cgxfpgwkwz" → "c7fgrk49dj"
      stage  groups  pods replaced  out of service     groups serving
      now    5       4              32 nvidia.com/gpu  5
      held   0-4
      side by side afterwards: cgxfpgwkwz (groups 0-4), c7fgrk49dj (group 5)
    "
  `);
});

test('values: long ones from where they differ, hidden characters written out', () => {
  const pod = (script: string, label: string) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'p\u202e\u009b', namespace: 'default', labels: { a: label } },
    spec: { containers: [{ name: 'main', command: ['sh', '-c', script] }] },
  });
  const script = (size: number) =>
    `${'python3 -m vllm.entrypoints.openai.api_server '.repeat(3)}--tensor-parallel-size ${size} --port 8080`;
  const diff = diffObjects([{ before: [pod(script(8), 'x')], after: [pod(script(16), 'y\u001b[31m')] }], DIALECTS);
  expect(diffText({ diff: diff, plans: [], outages: [] }, { style: PLAIN })).toMatchInlineSnapshot(`
    "No model changes.

    other objects
        replaced Pod p\\u202e\\u009b
          changes: metadata.labels.a: "x" → "y\\u001b[31m"
          forced by: spec.containers[0].command[2] (main): …-parallel-size 8 --port 8080" → …-parallel-size 16 --port 8080"
    "
  `);
});

test('on a terminal with colours the verbs differ in theirs', () => {
  const before = compiled({ name: 'a', replicas: 2 });
  const after = compiled({ name: 'a', replicas: 1, image: 'llm:B' }, before);
  expect(
    diffText({ diff: diffOf(before, after), plans: [], outages: [] }, { style: COLOURED }).replaceAll('\u001b', '␛'),
  ).toMatchInlineSnapshot(`
    "␛[1m1 pod replaced, 1 deleted in groups 0-1 of default/a; meanwhile 0 of 2 groups serving.␛[22m

    ␛[1mdefault/a␛[22m
      ␛[1mimage A → B (entry of r)␛[22m
      ␛[1mgroups 2 → 1␛[22m
      ␛[1mgroup 0␛[22m: 9vvtkhx55w → lhqn2gkd44; 1 pod replaced; pods are scheduled one by one
        ␛[33mreplaced␛[39m Pod r-0-0
          changes: spec.containers[0].image (main): "llm:A" → "llm:B"
          forced by: spec.containers[0].env[3].value (FLOTILLA_REVISION): "9vvtkhx55w" → "lhqn2gkd44"
      ␛[1mgroup 1␛[22m: was on 9vvtkhx55w; 1 pod deleted; the group is gone
        ␛[31mdeleted ␛[39m Pod r-0-0
    "
  `);
});

test('pods edited by hand: an image in place, and what one pod alone is replaced for', () => {
  const before = liveObjects(compiled(SIX_GROUPS));
  const after = before.map((object) => {
    const text = JSON.stringify(object);
    if (text.includes('"name":"llama-0-405b-0-1"')) return JSON.parse(text.replace('vllm:A', 'vllm:hotfix'));
    return text.includes('"name":"llama-2-405b-1-1"')
      ? JSON.parse(text.replace('"nvidia.com/gpu":8', '"nvidia.com/gpu":4'))
      : object;
  });
  expect(
    diffText({ diff: diffObjects([{ before, after }], DIALECTS), plans: [], outages: [] }, { style: PLAIN }),
  ).toMatchInlineSnapshot(`
    "1 pod replaced, 1 kept with a container that restarts in groups 0,2 of default/llama; meanwhile 16 nvidia.com/gpu out of service and 4 of 6 groups serving.

    default/llama
      image A → hotfix (worker of 405b); resources.limits[nvidia.com/gpu] 8 → 4 (worker of 405b)
      group 0: cgxfpgwkwz; 1 pod kept with a container that restarts; 8 nvidia.com/gpu out of service; the gang goes on running
        changed  Pod 405b-0-1
          in place: spec.containers[0].image (main): "vllm:A" → "vllm:hotfix"
          its container restarts
      group 2: cgxfpgwkwz; 1 pod replaced; 8 nvidia.com/gpu out of service; new members join the running gang
        replaced Pod 405b-1-1
          forced by: spec.containers[0].resources.limits[nvidia.com/gpu] (main): 8 → 4
    "
  `);
});

test('variables in another order, and one that goes', () => {
  const pod = (...names: string[]) => ({
    kind: 'Pod',
    metadata: { name: 'p' },
    spec: { containers: [{ name: 'main', env: names.map((name) => ({ name, value: '1' })) }] },
  });
  const diff = diffObjects([{ before: [pod('A', 'B')], after: [pod('B', 'A')] }], DIALECTS);
  const gone = diffObjects([{ before: [pod('A', 'B')], after: [pod('B')] }], DIALECTS);
  expect(
    diffText({ diff: diff, plans: [], outages: [] }, { style: PLAIN }) +
      diffText({ diff: gone, plans: [], outages: [] }, { style: PLAIN }),
  ).toMatchInlineSnapshot(`
    "No model changes.

    other objects
        replaced Pod p
          forced by: spec.containers[0].env (main): other order ["B","A"]
    No model changes.

    other objects
        replaced Pod p
          forced by: spec.containers[0].env[0] (A): removed {"name":"A","value":"1"}
    "
  `);
});
