import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { ADDED_LABEL, byInput, linesOf, templateLines } from './lines.ts';

const WRONG_TOLERATIONS: readonly JsonObject[] = [
  {},
  { operator: 'Equal', value: 'x' },
  { key: 'a b', operator: 'Exists' },
  { key: 'a', operator: 'exists' },
  { key: 'a', operator: 'Exists', value: 'x' },
  { key: 'a', value: 'a b' },
  { key: 'a', effect: 'NoRun' },
  { key: 'a', effect: 'NoSchedule', tolerationSeconds: 30 },
];

test('a toleration is refused with what is wrong with it', () => {
  expect(byInput(WRONG_TOLERATIONS, (toleration) => linesOf({ tolerations: [toleration] }))).toMatchInlineSnapshot(`
    {
      "{"key":"a b","operator":"Exists"}": [
        "invalid-value spec.tolerations[0].key: "a b" is not a qualified name. use at most 63 letters, digits, "-", "_" and ".", after an optional DNS name and "/", such as example.com/name",
      ],
      "{"key":"a","effect":"NoRun"}": [
        "unsupported-value spec.tolerations[0].effect: "NoRun" is not a value of effect. use "NoSchedule", "PreferNoSchedule", "NoExecute"",
      ],
      "{"key":"a","effect":"NoSchedule","tolerationSeconds":30}": [
        "forbidden-field spec.tolerations[0].tolerationSeconds: tolerationSeconds needs effect: NoExecute. remove it, or set the effect",
      ],
      "{"key":"a","operator":"Exists","value":"x"}": [
        "forbidden-field spec.tolerations[0].value: value has no meaning with Exists. remove it, or use Equal",
      ],
      "{"key":"a","operator":"exists"}": [
        "unsupported-value spec.tolerations[0].operator: "exists" is not a value of operator. did you mean "Exists"?",
      ],
      "{"key":"a","value":"a b"}": [
        "invalid-value spec.tolerations[0].value: "a b" is not a label value. use at most 63 letters, digits, "-", "_" and "."; start and end with a letter or digit",
      ],
      "{"operator":"Equal","value":"x"}": [
        "missing-field spec.tolerations[0].key: key is missing or empty. add it, or write operator: Exists to tolerate every taint",
      ],
      "{}": [
        "missing-field spec.tolerations[0].key: key is missing or empty. add it, or write operator: Exists to tolerate every taint",
      ],
    }
  `);
});

test.each<JsonObject>([
  { operator: 'Exists' },
  { key: 'a' },
  { key: 'a', operator: '', value: '', effect: '' },
  { key: 'a', effect: 'NoExecute', tolerationSeconds: -1 },
])('the toleration %j is taken', (toleration) => {
  expect(linesOf({ tolerations: [toleration, toleration] })).toEqual([]);
});

test('a required node affinity has terms, and each expression the values that its operator takes', () => {
  const matchExpressions = [
    { key: 'a', operator: 'In' },
    { key: 'a', operator: 'Exists', values: ['x'] },
    { key: 'a', operator: 'Gt', values: ['1', '2'] },
    { key: 'a', operator: 'NotIn', values: ['a b'] },
    { operator: 'in' },
  ];
  const matchFields = [{ key: 'metadata.labels', operator: 'Exists', values: ['n1', 'N_2'] }];
  const required = (nodeSelectorTerms: readonly JsonObject[]) => ({
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } },
  });
  expect([...linesOf(required([])), ...linesOf(required([{ matchExpressions, matchFields }]))]).toMatchInlineSnapshot(`
    [
      "missing-field spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms: nodeSelectorTerms is missing or empty. add it",
      "missing-field spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values: values is missing or empty. In needs at least one value",
      "forbidden-field spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[1].values: values has no meaning with Exists. remove it, or use In",
      "forbidden-field spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[2].values: values has 2 values. Gt takes exactly one",
      "invalid-value spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[3].values[0]: "a b" is not a label value. use at most 63 letters, digits, "-", "_" and "."; start and end with a letter or digit",
      "unsupported-value spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[4].operator: "in" is not a value of operator. did you mean "In"?",
      "missing-field spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[4].key: key is missing or empty. add it",
      "unsupported-value spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchFields[0].key: "metadata.labels" is not a value of key. use "metadata.name"",
      "unsupported-value spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchFields[0].operator: "Exists" is not a value of operator. use "In", "NotIn"",
      "invalid-value spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchFields[0].values[1]: "N_2" is not a DNS name (RFC 1123 subdomain). use at most 253 lower case letters, digits, "-" and "."; start and end each part with a letter or digit",
      "forbidden-field spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchFields[0].values: values has 2 values. a field takes exactly one",
    ]
  `);
  expect(linesOf(required([{}]))).toEqual([]);
});

test('a preference has a weight; the server leaves its values unchecked', () => {
  const preference = { matchExpressions: [{ key: 'a', operator: 'In', values: ['a b'] }] };
  const preferred = (weight: number) => ({
    affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight, preference }] } },
  });
  expect([...linesOf(preferred(0)), ...linesOf(preferred(101))]).toMatchInlineSnapshot(`
    [
      "out-of-range spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: 0 is out of range. use 1 to 100",
      "out-of-range spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: 101 is out of range. use 1 to 100",
    ]
  `);
  expect(linesOf(preferred(100))).toEqual([]);
});

test('affinity to pods has a topology, and selectors that can be read', () => {
  const term = {
    namespaces: ['A'],
    labelSelector: { matchLabels: { 'a b': 'c d' } },
    namespaceSelector: { matchExpressions: [{ key: 'a', operator: 'Gt' }] },
  };
  expect(
    linesOf({
      affinity: {
        podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] },
        podAntiAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [{ podAffinityTerm: { topologyKey: 'zone' } }],
        },
      },
    }),
  ).toMatchInlineSnapshot(`
    [
      "invalid-value spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].namespaces[0]: "A" is not a DNS label (RFC 1123). use at most 63 lower case letters, digits and "-"; start and end with a letter or digit",
      "invalid-value spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector.matchLabels[a b]: "a b" is not a qualified name. use at most 63 letters, digits, "-", "_" and ".", after an optional DNS name and "/", such as example.com/name",
      "invalid-value spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector.matchLabels[a b]: "c d" is not a label value. use at most 63 letters, digits, "-", "_" and "."; start and end with a letter or digit",
      "unsupported-value spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].namespaceSelector.matchExpressions[0].operator: "Gt" is not a value of operator. use "In", "NotIn", "Exists", "DoesNotExist"",
      "missing-field spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: topologyKey is missing or empty. add it",
      "missing-field spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: weight is missing or empty. add it",
    ]
  `);
});

test('keys of labels narrow a selector that has none of them', () => {
  const template = (term: JsonObject) => ({
    metadata: { labels: { app: 'x', rev: '1' } },
    spec: {
      containers: [{ name: 'c', image: 'i' }],
      affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone', ...term }] } },
    },
  });
  const labelSelector = { matchLabels: { app: 'x' }, matchExpressions: [{ key: ADDED_LABEL, operator: 'Exists' }] };
  expect([
    ...templateLines(template({ matchLabelKeys: ['rev'] })),
    ...templateLines(
      template({ labelSelector, matchLabelKeys: ['app', 'rev', ADDED_LABEL], mismatchLabelKeys: ['rev', 'a b'] }),
    ),
  ]).toMatchInlineSnapshot(`
    [
      "forbidden-field spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].matchLabelKeys: matchLabelKeys needs a labelSelector. add one, or remove it",
      "invalid-value spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].mismatchLabelKeys[1]: "a b" is not a qualified name. use at most 63 letters, digits, "-", "_" and ".", after an optional DNS name and "/", such as example.com/name",
      "duplicate-value spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].matchLabelKeys[0]: "app" is used twice. the labelSelector, matchLabelKeys and mismatchLabelKeys cannot share a key",
      "duplicate-value spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].matchLabelKeys[2]: "example.com/added" is used twice. the labelSelector, matchLabelKeys and mismatchLabelKeys cannot share a key",
      "duplicate-value spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].mismatchLabelKeys[0]: "rev" is used twice. the labelSelector, matchLabelKeys and mismatchLabelKeys cannot share a key",
    ]
  `);
  expect(templateLines(template({ labelSelector, matchLabelKeys: ['rev', 'unknown', 'unknown'] }))).toEqual([]);
});

test('spread constraints have a skew, a topology and a policy, each topology and policy once', () => {
  const spread = { maxSkew: 1, topologyKey: 'any text', whenUnsatisfiable: 'ScheduleAnyway' };
  expect(
    linesOf({
      topologySpreadConstraints: [
        {},
        spread,
        { ...spread, minDomains: 0 },
        {
          ...spread,
          whenUnsatisfiable: 'DoNotSchedule',
          nodeTaintsPolicy: 'honor',
          nodeAffinityPolicy: '',
          matchLabelKeys: ['a'],
        },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "missing-field spec.topologySpreadConstraints[0].maxSkew: maxSkew is missing or empty. add it",
      "missing-field spec.topologySpreadConstraints[0].topologyKey: topologyKey is missing or empty. add it",
      "missing-field spec.topologySpreadConstraints[0].whenUnsatisfiable: whenUnsatisfiable is missing or empty. add it",
      "out-of-range spec.topologySpreadConstraints[2].minDomains: 0 is out of range. use 1 or more",
      "forbidden-field spec.topologySpreadConstraints[2].minDomains: minDomains needs whenUnsatisfiable: DoNotSchedule. remove one of the two",
      "unsupported-value spec.topologySpreadConstraints[3].nodeTaintsPolicy: "honor" is not a value of nodeTaintsPolicy. did you mean "Honor"?",
      "unsupported-value spec.topologySpreadConstraints[3].nodeAffinityPolicy: "" is not a value of nodeAffinityPolicy. use "Honor", "Ignore"",
      "forbidden-field spec.topologySpreadConstraints[3].matchLabelKeys: matchLabelKeys needs a labelSelector. add one, or remove it",
      "duplicate-value spec.topologySpreadConstraints[2].topologyKey: "any text with ScheduleAnyway" is used twice. remove or rename one of the two",
    ]
  `);
});

test('names that a pod refers to are written like names', () => {
  expect(
    linesOf({
      nodeSelector: { 'a b': 'c d' },
      nodeName: 'Node_1',
      priorityClassName: 'A',
      preemptionPolicy: '',
      runtimeClassName: '',
      serviceAccountName: 'A_b',
      schedulingGates: [{ name: 'a' }, { name: 'a' }, {}],
      readinessGates: [{}, { conditionType: 'a b' }],
      resourceClaims: [{ name: 'a.b' }, { name: 'x', resourceClaimName: '', resourceClaimTemplateName: 't' }],
    }),
  ).toMatchInlineSnapshot(`
    [
      "invalid-value spec.nodeSelector[a b]: "a b" is not a qualified name. use at most 63 letters, digits, "-", "_" and ".", after an optional DNS name and "/", such as example.com/name",
      "invalid-value spec.nodeSelector[a b]: "c d" is not a label value. use at most 63 letters, digits, "-", "_" and "."; start and end with a letter or digit",
      "invalid-value spec.nodeName: "Node_1" is not a DNS name (RFC 1123 subdomain). use at most 253 lower case letters, digits, "-" and "."; start and end each part with a letter or digit",
      "forbidden-field spec.nodeName: nodeName cannot be set while there are schedulingGates. remove one of the two",
      "invalid-value spec.priorityClassName: "A" is not a DNS name (RFC 1123 subdomain). use at most 253 lower case letters, digits, "-" and "."; start and end each part with a letter or digit",
      "unsupported-value spec.preemptionPolicy: "" is not a value of preemptionPolicy. use "PreemptLowerPriority", "Never"",
      "invalid-value spec.runtimeClassName: "" is not a DNS name (RFC 1123 subdomain). use at most 253 lower case letters, digits, "-" and "."; start and end each part with a letter or digit",
      "invalid-value spec.serviceAccountName: "A_b" is not a DNS name (RFC 1123 subdomain). use at most 253 lower case letters, digits, "-" and "."; start and end each part with a letter or digit",
      "missing-field spec.schedulingGates[2].name: name is missing or empty. add it",
      "duplicate-value spec.schedulingGates[1].name: "a" is used twice. remove or rename one of the two",
      "missing-field spec.readinessGates[0].conditionType: conditionType is missing or empty. add it",
      "invalid-value spec.readinessGates[1].conditionType: "a b" is not a qualified name. use at most 63 letters, digits, "-", "_" and ".", after an optional DNS name and "/", such as example.com/name",
      "invalid-value spec.resourceClaims[0].name: "a.b" is not a DNS label (RFC 1123). use at most 63 lower case letters, digits and "-"; start and end with a letter or digit",
      "missing-field spec.resourceClaims[0]: element 0 has none of resourceClaimName, resourceClaimTemplateName. add one of them",
      "invalid-value spec.resourceClaims[1].resourceClaimName: "" is not a DNS name (RFC 1123 subdomain). use at most 253 lower case letters, digits, "-" and "."; start and end each part with a letter or digit",
      "forbidden-field spec.resourceClaims[1].resourceClaimTemplateName: resourceClaimTemplateName and resourceClaimName exclude each other. keep one of them",
    ]
  `);
});

test('a resource claim of the pod is named once', () => {
  const claim = { name: 'gpu', resourceClaimName: 'a' };
  expect(linesOf({ resourceClaims: [claim, { ...claim, resourceClaimName: 'b' }] })).toMatchInlineSnapshot(`
    [
      "duplicate-value spec.resourceClaims[1].name: "gpu" is used twice. remove or rename one of the two",
    ]
  `);
  expect(linesOf({ resourceClaims: [claim, { ...claim, name: 'nic' }] })).toEqual([]);
});

test('the old name of the service account counts where the new one is not written', () => {
  expect(linesOf({ serviceAccount: 'A_b' })).toMatchInlineSnapshot(`
    [
      "invalid-value spec.serviceAccount: "A_b" is not a DNS name (RFC 1123 subdomain). use at most 253 lower case letters, digits, "-" and "."; start and end each part with a letter or digit",
    ]
  `);
  expect(linesOf({ serviceAccount: 'A_b', serviceAccountName: 'a' })).toEqual([]);
});

test('times and policies of a pod have bounds', () => {
  expect(linesOf({ restartPolicy: 'never', activeDeadlineSeconds: 0 })).toMatchInlineSnapshot(`
    [
      "unsupported-value spec.restartPolicy: "never" is not a value of restartPolicy. did you mean "Never"?",
      "out-of-range spec.activeDeadlineSeconds: 0 is out of range. use 1 to 2147483647",
    ]
  `);
  expect(linesOf({ restartPolicy: '', activeDeadlineSeconds: 1, terminationGracePeriodSeconds: -1 })).toEqual([]);
});

test('server-side apply takes a Secret to pull images with once', () => {
  expect(linesOf({ imagePullSecrets: [{ name: 'a' }, { name: 'a' }] })).toMatchInlineSnapshot(`
    [
      "duplicate-value spec.imagePullSecrets[1].name: "a" is used twice. remove or rename one of the two",
    ]
  `);
  expect(linesOf({ imagePullSecrets: [{ name: 'Any text' }, {}] })).toEqual([]);
});
