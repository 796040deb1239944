import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/library.ts';
import { isArray, type JsonObject, pathText } from '../../src/model/json.ts';
import { aModelServing } from '../support/servings.ts';

const OPTIONS = { kubernetes: '1.35', maxPods: 100_000, strict: false } as const;

/** What is said of a text, a line each: path, message, hint; of templates that share an anchor once. */
function said(source: string, text: string): readonly string[] {
  const result = parse(source, text, OPTIONS);
  const problems = result.ok ? result.warnings : result.problems;
  const lines = problems
    .filter(({ code }) => code !== 'no-accelerator' && code !== 'no-readiness-probe')
    .map(
      ({ severity, at, message, hint, code }) =>
        `${severity} ${pathText(at.path).replace(/^spec\.template\.roles\[\d\]\.(entry|worker)Template\./, '')}: ${message}; ${hint} [${code}]`,
    );
  return [...new Set(lines)];
}

describe('public manifests, translated as a user would', () => {
  const file = (name: string) =>
    said(name, readFileSync(new URL(`../conformance/cases/manifests/${name}.yaml`, import.meta.url), 'utf8'));

  test('an empty worker template without workers is how converters write none', () =>
    expect(file('empty-worker-template')).toEqual([]));

  test("a pod on the host's network does not find its entry by the node's resolver", () =>
    expect(file('hostnet-default-dns')).toEqual([
      "warning spec.hostNetwork: on the host's network, dnsPolicy ClusterFirst means the node's resolver: ENTRY_ADDRESS does not resolve; write dnsPolicy: ClusterFirstWithHostNet [host-network-dns]",
    ]));

  test('variables of LeaderWorkerSet are unset in every spelling, and what a shell runs is no variable', () =>
    expect(file('llmd-wide-ep')).toEqual([
      'warning spec.containers[0].args[0]: LWS_WORKER_INDEX is a variable of LeaderWorkerSet, and nobody sets it here; here it is WORKER_INDEX [unknown-variable]',
      'warning spec.containers[0].args[0]: LWS_LEADER_ADDRESS is a variable of LeaderWorkerSet, and nobody sets it here; here it is ENTRY_ADDRESS [unknown-variable]',
      'warning spec.containers[0].args[0]: LWS_GROUP_SIZE is a variable of LeaderWorkerSet, and nobody sets it here; here it is GROUP_SIZE [unknown-variable]',
    ]));

  test('labels of another kind are told with what they are called here', () =>
    expect(file('foreign-labels')).toMatchInlineSnapshot(`
      [
        "warning spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: no pod of role "decode" has the label modelserving.volcano.sh/group-name: the value is empty; here it is modelinfer.matrixinfer.ai/group-name [absent-label]",
        "warning spec.containers[0].env[1].valueFrom.fieldRef.fieldPath: no pod of role "decode" has the label modelserving.volcano.sh/role-id: the value is empty; here it is modelinfer.matrixinfer.ai/role-id [absent-label]",
        "warning spec.containers[0].env[2].valueFrom.fieldRef.fieldPath: no pod of role "decode" has the label leaderworkerset.sigs.k8s.io/worker-index: the value is empty; it is a label of LeaderWorkerSet; here it is the variable WORKER_INDEX [absent-label]",
        "warning spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector.matchLabels[modelserving.volcano.sh/name]: no pod of this model has the label modelserving.volcano.sh/name: the selector finds none of them; here it is modelinfer.matrixinfer.ai/name [absent-label]",
        "warning spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].matchLabelKeys[0]: no pod of this model has the label modelserving.volcano.sh/group-name: the selector finds none of them; here it is modelinfer.matrixinfer.ai/group-name [absent-label]",
        "warning spec.containers[0].command[2]: LWS_WORKER_INDEX is a variable of LeaderWorkerSet, and nobody sets it here; here it is WORKER_INDEX [unknown-variable]",
        "warning spec.containers[0].command[2]: LWS_LEADER_ADDRESS is a variable of LeaderWorkerSet, and nobody sets it here; here it is ENTRY_ADDRESS [unknown-variable]",
      ]
    `));

  test('variables of Grove are set by nobody', () =>
    expect(file('grove-pcsg')).toMatchInlineSnapshot(`
    [
      "warning spec.containers[0].args[0]: GROVE_PCSG_NAME is a variable of Grove, and nobody sets it here; set here are GROUP_SIZE, ENTRY_ADDRESS, WORKER_INDEX, FLOTILLA_REVISION; an env entry can take the group's name from the label modelinfer.matrixinfer.ai/group-name [unknown-variable]",
      "warning spec.containers[0].args[0]: GROVE_PCSG_INDEX is a variable of Grove, and nobody sets it here; set here are GROUP_SIZE, ENTRY_ADDRESS, WORKER_INDEX, FLOTILLA_REVISION; an env entry can take the group's name from the label modelinfer.matrixinfer.ai/group-name [unknown-variable]",
      "warning spec.containers[0].args[0]: GROVE_HEADLESS_SERVICE is a variable of Grove, and nobody sets it here; set here are GROUP_SIZE, ENTRY_ADDRESS, WORKER_INDEX, FLOTILLA_REVISION; an env entry can take the group's name from the label modelinfer.matrixinfer.ai/group-name [unknown-variable]",
      "warning spec.containers[0].args[0]: GROVE_PCLQ_NAME is a variable of Grove, and nobody sets it here; set here are GROUP_SIZE, ENTRY_ADDRESS, WORKER_INDEX, FLOTILLA_REVISION; an env entry can take the group's name from the label modelinfer.matrixinfer.ai/group-name [unknown-variable]",
      "warning spec.containers[0].args[0]: GROVE_PCLQ_POD_INDEX is a variable of Grove, and nobody sets it here; here it is WORKER_INDEX [unknown-variable]",
      "warning spec.containers[0].args[0]: GROVE_PCSG_TEMPLATE_NUM_PODS is a variable of Grove, and nobody sets it here; here it is GROUP_SIZE [unknown-variable]",
    ]
  `));

  test('a Service can be asked for', () =>
    expect(file('service-for-entry-only')).toMatchInlineSnapshot(`
    [
      "warning spec.template.roles[1].workerTemplate: workerReplicas is 0: no pod is made of this template, and its one effect is a Service for the entry pod; for the Service write containers: [], else set workerReplicas or leave it out [unused-worker-template]",
    ]
  `));
});

/** A ModelServing of one role whose entry pods have this container and these fields. */
function entry(container: JsonObject, spec: JsonObject = {}, role: JsonObject = {}): JsonObject {
  const containers = [{ name: 'main', image: 'llm:1', ...container }];
  return aModelServing({
    roles: [{ workerReplicas: 0, workerTemplate: null, entryTemplate: { spec: { ...spec, containers } }, ...role }],
  });
}

const shell = (text: string, more: JsonObject = {}) => entry({ command: ['/bin/bash', '-c', text], ...more });
const selecting = (key: string) => ({
  affinity: {
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        {
          weight: 1,
          podAffinityTerm: { topologyKey: 'zone', labelSelector: { matchExpressions: [{ key, operator: 'Exists' }] } },
        },
      ],
    },
  },
});
const fieldRef = (label: string) => ({
  env: [{ name: 'X', valueFrom: { fieldRef: { fieldPath: `metadata.labels['${label}']` } } }],
});

test.each<{ what: string; document: JsonObject }>([
  { what: 'commands of a shell', document: shell('echo $(date) $(hostname) $(nproc)') },
  {
    what: 'a foreign variable that the text itself sets',
    document: shell('export LWS_GROUP_SIZE=2; a $LWS_GROUP_SIZE'),
  },
  {
    what: 'a foreign variable that an entry sets',
    document: shell('a $LWS_GROUP_SIZE', { env: [{ name: 'LWS_GROUP_SIZE', value: '1' }] }),
  },
  {
    what: 'a foreign variable that may come from elsewhere',
    document: shell('a $LWS_GROUP_SIZE', { envFrom: [{ configMapRef: { name: 'lws' } }] }),
  },
  { what: 'a label that every pod has', document: entry(fieldRef('modelserving.volcano.sh/role-template-hash')) },
  { what: 'the label of entry pods in one', document: entry(fieldRef('modelserving.volcano.sh/entry')) },
  { what: 'a label that Kubernetes copies from the node', document: entry(fieldRef('topology.kubernetes.io/zone')) },
  { what: 'an affinity to pods of somebody else', document: entry({}, selecting('app')) },
  { what: 'an affinity to its own pods', document: entry({}, selecting('modelserving.volcano.sh/name')) },
  {
    what: "the host's network with its own resolver",
    document: entry({}, { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' }),
  },
  {
    what: 'an address with a Service that was asked for',
    document: entry({ args: ['$(ENTRY_ADDRESS)'] }, {}, { workerTemplate: { spec: { containers: [] } } }),
  },
  {
    what: 'a probe of a named port',
    document: entry({ ports: [{ name: 'http', containerPort: 80 }], readinessProbe: { httpGet: { port: 'http' } } }),
  },
])('$what: nothing to say', ({ document }) => expect(said('a.json', JSON.stringify(document))).toEqual([]));

test.each<{ document: JsonObject; says: string }>([
  {
    document: entry({ args: ['$(date)'] }),
    says: 'warning spec.containers[0].args[0]: $(date) is not defined by any env entry and stays as it is; define date, or write $$(date) for the text itself [unknown-variable]',
  },
  {
    document: shell('a $(QQQ)'),
    says: 'warning spec.containers[0].command[2]: $(QQQ) is not defined by any env entry and stays as it is; define QQQ, or write $$(QQQ) for the text itself [unknown-variable]',
  },
  {
    document: shell(['a $', '{STORM_SERVICE_NAME}'].join('')),
    says: "warning spec.containers[0].command[2]: STORM_SERVICE_NAME is a variable of StormService, and nobody sets it here; set here are GROUP_SIZE, ENTRY_ADDRESS, WORKER_INDEX, FLOTILLA_REVISION; an env entry can take the group's name from the label modelserving.volcano.sh/group-name [unknown-variable]",
  },
  {
    document: entry(fieldRef('modelinfer.matrixinfer.ai/role-id')),
    says: 'warning spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: no pod of role "r" has the label modelinfer.matrixinfer.ai/role-id: the value is empty; here it is modelserving.volcano.sh/role-id [absent-label]',
  },
  {
    document: entry(fieldRef('app')),
    says: 'warning spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: no pod of role "r" has the label app: the value is empty; add it to the metadata of the template [absent-label]',
  },
  {
    document: entry({}, selecting('leaderworkerset.sigs.k8s.io/name')),
    says: 'warning spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.labelSelector.matchExpressions[0].key: no pod of this model has the label leaderworkerset.sigs.k8s.io/name: the selector finds none of them; here it is modelserving.volcano.sh/name [absent-label]',
  },
  {
    document: entry({ args: ['--host=$(ENTRY_ADDRESS)'] }),
    says: 'warning spec.containers[0].args[0]: role "r" has no Service, so that ENTRY_ADDRESS does not resolve; ask for one with workerTemplate: {spec: {containers: []}}, or use 127.0.0.1 [no-service]',
  },
  {
    document: entry({ ports: [{ containerPort: 80 }], readinessProbe: { httpGet: { port: 'http' } } }),
    says: 'warning spec.containers[0].readinessProbe.httpGet.port: no port of the container is named "http": the probe never succeeds; write the number, or name the port under ports [probe-port]',
  },
])('$says', ({ document, says }) => expect(said('a.json', JSON.stringify(document))).toEqual([says]));

test('a document of any shape is read without an error', () => {
  const wrong = {
    spec: { affinity: { podAffinity: [1] }, containers: [{ env: 3, args: [null], readinessProbe: 'x' }] },
  };
  const document = aModelServing({ roles: [{ entryTemplate: wrong }] });
  expect(isArray(said('a.json', JSON.stringify(document)))).toBe(true);
});
