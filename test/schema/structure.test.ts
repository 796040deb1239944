import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { pathText } from '../../src/model/json.ts';
import type { KubernetesVersion } from '../../src/model/kubernetes.ts';
import type { Problem } from '../../src/model/problem.ts';
import { podTemplateStructureProblems, structureProblems } from '../../src/schema/structure.ts';
import { readDocuments } from '../../src/yaml/read.ts';

const AT = { source: 'app.yaml', path: [] };

function lines(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ at, message, hint, code }) =>
        `${pathText(at.path)}: ${message}${hint === undefined ? '' : `; ${hint}`} [${code}]`,
    )
    .join('\n');
}

function problemsOf(
  kind: 'ModelInfer' | 'Project' | 'Rollout',
  text: string,
  kubernetes: KubernetesVersion = '1.35',
): string {
  const [document] = readDocuments('app.yaml', text).documents;
  const schema = kind === 'ModelInfer' ? (`ModelInfer@${kubernetes}` as const) : kind;
  return lines(structureProblems(schema, document?.value ?? null, AT));
}

const MODEL = `
apiVersion: workload.matrixinfer.ai/v1alpha1
kind: ModelInfer
metadata: {name: llama}
spec:
  schedulerName: volcano
  template:
    roles:
      - name: a
        workerReplicas: 0
        entryTemplate:
          spec:
            containers: [{name: server, image: "server:1"}]
`;

/** The problems of a pod whose only container has these fields beside its name and image. */
function container(fields: string, kubernetes: KubernetesVersion = '1.35'): string {
  return pod(`containers: [{name: server, image: "server:1", ${fields}}]`, kubernetes);
}

function pod(spec: string, kubernetes: KubernetesVersion = '1.35'): string {
  const [document] = readDocuments('app.yaml', `spec: {${spec}}`).documents;
  return lines(podTemplateStructureProblems(document?.value ?? null, AT, kubernetes));
}

test('a ModelInfer with no more than it needs has no problem', () => {
  expect(problemsOf('ModelInfer', MODEL)).toBe('');
});

test('what a cluster fills in is passed over', () => {
  const fromCluster = MODEL.replace(
    '{name: llama}',
    '{name: llama, uid: 1, generation: 2, creationTimestamp: x, managedFields: [], finalizers: 3}\nstatus: {replicas: 1}',
  );
  expect(problemsOf('ModelInfer', fromCluster)).toBe('');
});

test('every problem of a ModelInfer comes back at once, one for each cause', () => {
  const text = `
apiVersion: workload.matrixinfer.ai/v1
kind: ModelInfer
metadata: {labels: {a: 1}, generateName: llama-}
spec:
  replicas: two
  schedulername: volcano
  recoveryPolicy: roleRecreate
  rolloutStrategy: {type: Recreate, rollingUpdateConfiguration: {maxUnavailable: true, partition: -1}}
  gangSchedule: {}
  template:
    restartGracePeriodSeconds: 1.5
    gangSchedule: {minRoleReplicas: {a: -1}, networkTopology: {mode: medium, highestTierAllowed: "2"}}
    roles:
      - {name: -a, workerReplicas: 3000000000, entryTemplate: {metadata: {name: x}, spec: {}}}
      - {name: abcdefghijklm, workers: 1}
      - entry
`;
  expect(problemsOf('ModelInfer', text)).toMatchInlineSnapshot(`
    "apiVersion: "workload.matrixinfer.ai/v1" is not supported; write "workload.matrixinfer.ai/v1alpha1" [unsupported-value]
    metadata.name: required field is missing; add "name" [missing-field]
    metadata.generateName: unknown field; it can be "name", "namespace", "labels", "annotations" [unknown-field]
    metadata.labels.a: expected a text, found the number 1; put it in quotes: "1" [wrong-type]
    spec.schedulername: unknown field; did you mean "schedulerName"? [unknown-field]
    spec.gangSchedule: unknown field; "gangSchedule" belongs inside of "template" [unknown-field]
    spec.replicas: expected an integer, found the text "two" [wrong-type]
    spec.recoveryPolicy: "roleRecreate" is not supported; it can be "RoleRecreate", "InferGroupRecreate", "None"; did you mean "RoleRecreate"? [unsupported-value]
    spec.rolloutStrategy.type: "Recreate" is not supported; write "InferGroupRollingUpdate" [unsupported-value]
    spec.rolloutStrategy.rollingUpdateConfiguration.maxUnavailable: expected an integer or a text, found true [wrong-type]
    spec.rolloutStrategy.rollingUpdateConfiguration.partition: -1 is less than 0 [out-of-range]
    spec.template.roles[0].name: "-a" is not a role name: use letters, digits and "-"; start and end with a letter or digit [invalid-name]
    spec.template.roles[0].entryTemplate.metadata.name: unknown field; it can be "labels", "annotations" [unknown-field]
    spec.template.roles[0].entryTemplate.spec.containers: required field is missing; add "containers" [missing-field]
    spec.template.roles[0].workerReplicas: 3000000000 is more than 2147483647 [out-of-range]
    spec.template.roles[1].entryTemplate: required field is missing; add "entryTemplate" [missing-field]
    spec.template.roles[1].workerReplicas: required field is missing; add "workerReplicas" [missing-field]
    spec.template.roles[1].workers: unknown field; it can be "name", "replicas", "entryTemplate", "workerReplicas", "workerTemplate" [unknown-field]
    spec.template.roles[1].name: "abcdefghijklm" has 13 characters; at most 12 are allowed [out-of-range]
    spec.template.roles[2]: expected an object, found the text "entry" [wrong-type]
    spec.template.gangSchedule.minRoleReplicas[a]: -1 is less than 0 [out-of-range]
    spec.template.gangSchedule.networkTopology.mode: "medium" is not supported; it can be "hard", "soft" [unsupported-value]
    spec.template.gangSchedule.networkTopology.highestTierAllowed: expected an integer, found the text "2"; write 2 without quotes [wrong-type]
    spec.template.restartGracePeriodSeconds: expected an integer, found the number 1.5; write a whole number [wrong-type]"
  `);
});

test.each<[kind: 'ModelInfer' | 'Project' | 'Rollout', text: string]>([
  ['ModelInfer', 'just text'],
  ['Project', '[1]'],
  ['Rollout', 'null'],
])('a %s that is no object: %s', (kind, text) => {
  expect(problemsOf(kind, text)).toMatch(/^: expected an object, found .* \[wrong-type\]$/);
});

test('the number of roles', () => {
  const beforeRoles = MODEL.slice(0, MODEL.indexOf('roles:'));
  expect(problemsOf('ModelInfer', `${beforeRoles}roles: []`)).toMatchInlineSnapshot(
    `"spec.template.roles: the list has 0 elements; the least is 1 [out-of-range]"`,
  );
  const role = '{name: a, workerReplicas: 0, entryTemplate: {spec: {containers: []}}}';
  const five = `${beforeRoles}roles: [${Array(5).fill(role)}]`;
  expect(problemsOf('ModelInfer', five)).toMatchInlineSnapshot(
    `"spec.template.roles: the list has 5 elements; the most is 4 [out-of-range]"`,
  );
});

describe('unknown fields', () => {
  test.each<[title: string, fields: string, hint: string]>([
    ['a misspelt field', 'commando: []', 'commando: unknown field; did you mean "command"?'],
    ['two letters swapped', 'evn: []', 'evn: unknown field; did you mean "env"?'],
    ['a wrong case', 'imagepullpolicy: Always', 'imagepullpolicy: unknown field; did you mean "imagePullPolicy"?'],
    ['a field of the object around', 'volumes: []', 'volumes: unknown field; "volumes" belongs in spec'],
    ['a field of an object inside', 'limits: {}', 'limits: unknown field; "limits" belongs inside of "resources"'],
    [
      'a field of an object with few fields',
      'resources: {xyz: 1}',
      'resources.xyz: unknown field; it can be "claims", "limits", "requests"',
    ],
    ['a field like no other', 'frobnicate: 1', 'frobnicate: unknown field; correct its name, or remove it'],
    ['a name of a method', 'toString: 1', 'toString: unknown field; correct its name, or remove it'],
  ])('%s', (_, fields, hint) => {
    expect(container(fields)).toBe(`spec.containers[0].${hint} [unknown-field]`);
  });

  test('a misspelt required field is one problem, not two', () => {
    expect(pod('containers: [{nmae: a, image: b}]')).toMatchInlineSnapshot(
      `"spec.containers[0].nmae: unknown field; did you mean "name"? [unknown-field]"`,
    );
  });

  test('the problem lies at the key', () => {
    const problems = podTemplateStructureProblems({ spec: { containers: [], x: 1 } }, AT, '1.35');
    expect(problems.map(({ at }) => at.key)).toEqual([true]);
  });

  test('fields that only one version of Kubernetes has', () => {
    expect(pod('containers: [], schedulingGroup: {}', '1.35')).toContain('spec.schedulingGroup: unknown field');
    expect(pod('containers: [], schedulingGroup: {}', '1.36')).toBe('');
    expect(pod('containers: [], workloadRef: {}', '1.35')).toBe('');
    expect(pod('containers: [], workloadRef: {}', '1.36')).toContain('spec.workloadRef: unknown field');
  });
});

describe('wrong types', () => {
  test.each<[fields: string, problem: string]>([
    ['tty: yes', 'tty: expected true or false, found the text "yes"; YAML 1.2 reads yes as a text: write true'],
    ['tty: Off', 'tty: expected true or false, found the text "Off"; YAML 1.2 reads Off as a text: write false'],
    ['tty: "true"', 'tty: expected true or false, found the text "true"; write true without quotes'],
    ['tty: 1', 'tty: expected true or false, found the number 1'],
    ['tty: maybe', 'tty: expected true or false, found the text "maybe"'],
    [
      'ports: [{containerPort: "80"}]',
      'ports[0].containerPort: expected an integer, found the text "80"; write 80 without quotes',
    ],
    [
      'ports: [{containerPort: 8_080}]',
      'ports[0].containerPort: expected an integer, found the text "8_080"; YAML 1.2 reads 8_080 as a text: write 8080',
    ],
    ['ports: [{containerPort: two}]', 'ports[0].containerPort: expected an integer, found the text "two"'],
    [
      'ports: [{containerPort: 1.5}]',
      'ports[0].containerPort: expected an integer, found the number 1.5; write a whole number',
    ],
    ['env: [{name: A, value: 1}]', 'env[0].value: expected a text, found the number 1; put it in quotes: "1"'],
    ['env: [{name: A, value: true}]', 'env[0].value: expected a text, found true; put it in quotes: "true"'],
    ['env: [{name: A, value: [a]}]', 'env[0].value: expected a text, found a list'],
    ['env: {A: b}', 'env: expected a list, found an object; begin each element with "- "'],
    ['command: serve', 'command: expected a list, found the text "serve"; write a list: ["serve"]'],
    ['command: sh -c', 'command: expected a list, found the text "sh -c"; write a list: ["sh", "-c"]'],
    [
      `command: bash -lc 'vllm serve'`,
      `command: expected a list, found the text "bash -lc 'vllm serve'"; write a list: ["bash", "-lc", "vllm serve"]`,
    ],
    [
      'command: ray start && vllm serve',
      'command: expected a list, found the text "ray start && vllm serve"; write a list: ["sh", "-c", "ray start && vllm serve"]',
    ],
    ['args: --port 80', 'args: expected a list, found the text "--port 80"; write a list: ["--port", "80"]'],
    ['args: a && b', 'args: expected a list, found the text "a && b"; write a list: ["a && b"]'],
    ['env: HOME', 'env: expected a list, found the text "HOME"; each element is an object: "- name: HOME"'],
    ['resources: 1', 'resources: expected an object, found the number 1'],
    ['resources: {limits: {cpu: true}}', 'resources.limits.cpu: expected a text or a number, found true'],
    [
      'livenessProbe: {tcpSocket: {port: 1.5}}',
      'livenessProbe.tcpSocket.port: expected an integer or a text, found the number 1.5; write a whole number',
    ],
    ['imagePullPolicy: 1', 'imagePullPolicy: expected a text, found the number 1; put it in quotes: "1"'],
  ])('%s', (fields, problem) => {
    expect(container(fields)).toBe(`spec.containers[0].${problem} [wrong-type]`);
  });
});

describe('values', () => {
  test.each<[fields: string, problem: string]>([
    [
      'imagePullPolicy: always',
      'imagePullPolicy: "always" is not supported; it can be "Always", "IfNotPresent", "Never"; did you mean "Always"? [unsupported-value]',
    ],
    [
      'ports: [{containerPort: 2147483648}]',
      'ports[0].containerPort: 2147483648 is more than 2147483647 [out-of-range]',
    ],
    [
      'securityContext: {runAsUser: 1e19}',
      'securityContext.runAsUser: 10000000000000000000 is more than a 64-bit number holds [out-of-range]',
    ],
    [
      'resources: {limits: {name: two}}',
      'resources.limits.name: "two" is not a quantity; write a number with one of the suffixes m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei, such as 500m or 64Gi [quantity]',
    ],
    ['ports: [{}]', 'ports[0].containerPort: required field is missing; add "containerPort" [missing-field]'],
  ])('%s', (fields, problem) => {
    expect(container(fields)).toBe(`spec.containers[0].${problem}`);
  });

  test.each([
    'imagePullPolicy: ""',
    'command: null',
    'args: [null, "a", null]',
    'env: [{name: A, value: null}]',
    'lifecycle: {stopSignal: anything}',
    'resources: {limits: {cpu: 0.5, memory: " 1Gi ", a.b/c: "+", d: .Ki, e: 1e3, f: 5.}}',
    'ports: [{containerPort: 1, protocol: ""}]',
    'readinessProbe: {httpGet: {port: http, httpHeaders: [{name: a}]}}',
  ])('as an API server does, it takes %s', (fields) => {
    expect(container(fields)).toBe('');
  });

  test.each(['""', '" "', '1K', '1 Gi', '1,5Gi', '1MiB', '1..5', '--1', '1e', '1e+', '0x1', '1ki', 'Inf'])(
    '%s is no quantity',
    (text) => {
      expect(container(`resources: {limits: {cpu: ${text.startsWith('"') ? text : `"${text}"`}}}`)).toContain(
        '[quantity]',
      );
    },
  );
});

test('the metadata of a template holds labels and annotations', () => {
  const template: JsonObject = {
    metadata: { name: 'x', label: {}, creationTimestamp: null, labels: { a: 1 }, annotations: { a: null, b: 'x' } },
    spec: { containers: [] },
  };
  expect(lines(podTemplateStructureProblems(template, { ...AT, path: ['spec'] }, '1.35'))).toMatchInlineSnapshot(`
    "spec.metadata.name: unknown field; it can be "labels", "annotations" [unknown-field]
    spec.metadata.label: unknown field; did you mean "labels"? [unknown-field]
    spec.metadata.labels.a: expected a text, found the number 1; put it in quotes: "1" [wrong-type]"
  `);
});

test('a Project', () => {
  expect(problemsOf('Project', 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\n')).toBe('');
  const text = `
apiVersion: flotilla.dev/v1alpha1
kind: Project
app: [a]
apps: a
output: ''
agents: [argo]
promotion: automatical
kubernetes: 1.35
gang: {taskKey: replica}
limits: {pods: 0}
`;
  expect(problemsOf('Project', text)).toMatchInlineSnapshot(`
    "app: unknown field; did you mean "apps"? [unknown-field]
    apps: expected a list, found the text "a"; write a list: ["a"] [wrong-type]
    output: the text is empty; write something, or leave the field out [out-of-range]
    agents[0]: "argo" is not supported; it can be "argocd", "flux" [unsupported-value]
    promotion: "automatical" is not supported; it can be "pull-request", "automatic"; did you mean "automatic"? [unsupported-value]
    kubernetes: expected a text, found the number 1.35; put it in quotes: "1.35" [wrong-type]
    gang.taskKey: "replica" is not supported; it can be "roleReplica", "role", "revision" [unsupported-value]
    limits.pods: 0 is less than 1 [out-of-range]"
  `);
});

test('a Rollout', () => {
  const rollout = `
apiVersion: flotilla.dev/v1alpha1
kind: Rollout
metadata: {name: llama, namespace: default}
target: bcdfghjklm
generation: 1
groups: [{revision: bcdfghjklm, ordinals: 0-3,7}]
`.replace('0-3,7', '"0-3,7"');
  expect(problemsOf('Rollout', rollout)).toBe('');
  const wrong = `
apiVersion: flotilla.dev/v1alpha1
kind: Rollout
metadata: {name: llama}
target: abc
generation: 0
paused: no
surge: -1
groups: [{revision: bcdfghjklm, ordinals: 7}, {revision: BCDFGHJKLM, ordinals: 3..7}]
`;
  expect(problemsOf('Rollout', wrong)).toMatchInlineSnapshot(`
    "metadata.namespace: required field is missing; add "namespace" [missing-field]
    target: "abc" is not a revision: 10 of the characters bcdfghjklmnpqrstvwxz2456789 [invalid-value]
    generation: 0 is less than 1 [out-of-range]
    paused: expected true or false, found the text "no"; YAML 1.2 reads no as a text: write false [wrong-type]
    surge: -1 is less than 0 [out-of-range]
    groups[0].ordinals: expected a text, found the number 7; put it in quotes: "7" [wrong-type]
    groups[1].revision: "BCDFGHJKLM" is not a revision: 10 of the characters bcdfghjklmnpqrstvwxz2456789 [invalid-value]
    groups[1].ordinals: "3..7" is not a list of ordinals such as "0-3,7" [invalid-value]"
  `);
});

test('a long list of wrong elements takes linear time', () => {
  const containers = Array.from({ length: 50_000 }, () => ({ imagee: 1 }));
  expect(podTemplateStructureProblems({ spec: { containers } }, AT, '1.35')).toHaveLength(100_000);
});
