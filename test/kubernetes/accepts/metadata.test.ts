import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { CONTAINER, long, templateLines } from './lines.ts';

const lines = (metadata: JsonObject, spec: JsonObject = {}) =>
  templateLines({ metadata, spec: { containers: [CONTAINER], ...spec } });

test.each(['', 'a b', '-a', 'a-', '/a', 'a/', 'a/b/c', 'A/b', long(64), `${long(254)}/a`])(
  '%j is no key of a label',
  (key) => {
    expect(lines({ labels: { [key]: 'v' } })).toHaveLength(1);
  },
);

test.each(['a', 'A.b_c-D', 'example.com/Name', long(63), `${long(253)}/a`])('%j is a key of a label', (key) => {
  expect(lines({ labels: { [key]: 'v' } })).toEqual([]);
});

test.each(['b c', 'b/c', '-b', 'b-', '.', 'é', 'a\n', long(64)])('%j is no value of a label', (value) => {
  expect(lines({ labels: { a: value } })).toHaveLength(1);
});

test.each(['', 'None', 'A.b_c-D', long(63)])('%j is a value of a label', (value) => {
  expect(lines({ labels: { a: value } })).toEqual([]);
});

test('labels and annotations say what is wrong with them', () => {
  expect(lines({ labels: { 'a b': 'c d' }, annotations: { 'a b': 'any\ntext' } })).toMatchInlineSnapshot(`
    [
      "invalid-value metadata.labels[a b]: "a b" is not a qualified name. use at most 63 letters, digits, "-", "_" and ".", after an optional DNS name and "/", such as example.com/name",
      "invalid-value metadata.labels[a b]: "c d" is not a label value. use at most 63 letters, digits, "-", "_" and "."; start and end with a letter or digit",
      "invalid-value metadata.annotations[a b]: "a b" is not a qualified name. use at most 63 letters, digits, "-", "_" and ".", after an optional DNS name and "/", such as example.com/name",
    ]
  `);
});

test('annotations have upper case owners, any text, and 256 KiB in all', () => {
  expect(lines({ annotations: { 'Example.COM/a': 'any text\n' } })).toEqual([]);
  expect(lines({ annotations: { a: long(256 * 1024 - 1) } })).toEqual([]);
  expect(lines({ annotations: { a: long(128 * 1024, 'é') } })).toMatchInlineSnapshot(`
    [
      "out-of-range metadata.annotations: annotations has 262145 bytes of keys and values. keep at most 262144",
    ]
  `);
});

test('annotations that the server reads are checked', () => {
  const appArmor = 'container.apparmor.security.beta.kubernetes.io';
  expect(
    lines({
      annotations: {
        [`${appArmor}/server`]: 'bogus',
        [`${appArmor}/none`]: 'runtime/default',
        'kubernetes.io/config.mirror': 'x',
        'controller.kubernetes.io/pod-deletion-cost': '+1',
        'scheduler.alpha.kubernetes.io/tolerations': '{}',
      },
    }),
  ).toMatchInlineSnapshot(`
    [
      "invalid-value metadata.annotations[container.apparmor.security.beta.kubernetes.io/server]: "bogus" is not an AppArmor profile. use securityContext.appArmorProfile of the container instead",
      "invalid-reference metadata.annotations[container.apparmor.security.beta.kubernetes.io/none]: there is no container "none". the pod has: server",
      "forbidden-field metadata.annotations[kubernetes.io/config.mirror]: kubernetes.io/config.mirror is for pods of one node. remove it: the kubelet sets it on its own pods",
      "invalid-value metadata.annotations[controller.kubernetes.io/pod-deletion-cost]: "+1" is not a whole number. write a number such as "10"",
      "invalid-value metadata.annotations[scheduler.alpha.kubernetes.io/tolerations]: "{}" is not a list in JSON. use spec.tolerations instead",
    ]
  `);
  expect(lines({ annotations: { 'controller.kubernetes.io/pod-deletion-cost': '2147483648' } })).toMatchInlineSnapshot(`
    [
      "out-of-range metadata.annotations[controller.kubernetes.io/pod-deletion-cost]: 2147483648 is out of range. use -2147483648 to 2147483647",
    ]
  `);
  expect(lines({ annotations: { 'scheduler.alpha.kubernetes.io/tolerations': '[' } })).toHaveLength(1);
  const fine = {
    [`${appArmor}/server`]: 'localhost/x',
    'kubernetes.io/config.mirror': 'x',
    'controller.kubernetes.io/pod-deletion-cost': '-10',
    'scheduler.alpha.kubernetes.io/tolerations': '[]',
  };
  expect(lines({ annotations: fine }, { nodeName: 'n' })).toEqual([]);
});

test.each([
  { profile: { type: 'RuntimeDefault' }, annotation: 'runtime/default', refused: false },
  { profile: { type: 'RuntimeDefault' }, annotation: 'unconfined', refused: true },
  { profile: { type: 'Unconfined' }, annotation: 'unconfined', refused: false },
  { profile: { type: 'Localhost', localhostProfile: 'a' }, annotation: 'localhost/b', refused: true },
  { profile: { type: 'Localhost', localhostProfile: 'a' }, annotation: 'localhost/a', refused: false },
])(
  'an AppArmor profile $profile beside the annotation $annotation: refused is $refused',
  ({ profile, annotation, refused }) => {
    const containers = [{ ...CONTAINER, securityContext: { appArmorProfile: profile } }];
    const annotations = { 'container.apparmor.security.beta.kubernetes.io/server': annotation };
    expect(lines({ annotations }, { containers }).length > 0).toBe(refused);
  },
);
