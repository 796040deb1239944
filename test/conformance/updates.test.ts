import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { podUpdate } from '../../src/kubernetes/updates.ts';
import { type JsonObject, pathText } from '../../src/model/json.ts';

/**
 * What kube-apiserver v1.35.4 said when a pod, created from `before`, was updated to `after`: by PUT and by server-side
 * apply, which always agreed.
 */
interface Update {
  readonly id: string;
  readonly title: string;
  /** Field that the case is about, and whether the pod was gated. */
  readonly field: string;
  readonly accepted: boolean;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** A pod as it was sent, and as the server kept it, with all that it fills in. */
interface Stored {
  readonly id: string;
  readonly pod: JsonObject;
  readonly stored: JsonObject;
}

function linesOf(file: string): readonly string[] {
  const text = readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

const UPDATES: readonly Update[] = linesOf('updates.jsonl').map((line) => JSON.parse(line));
const STORED: readonly Stored[] = linesOf('defaults.jsonl').map((line) => JSON.parse(line));

/** Cases whose field a server leaves as it is, whatever an update says. */
const IGNORED_BY_SERVERS = ['metadata.generateName', 'metadata.creationTimestamp'];

test.each(UPDATES)('$id: $field, $title: accepted $accepted', ({ before, after, accepted }) =>
  expect(podUpdate(before, after).forcedBy.length === 0).toBe(accepted),
);

test('an update that is accepted and changes something is told from one that changes nothing', () => {
  const unseen = UPDATES.filter(
    ({ accepted, before, after }) => accepted && podUpdate(before, after).inPlace.length === 0,
  );
  const silent = unseen.filter(({ field }) => !IGNORED_BY_SERVERS.includes(field));
  expect(silent.map(({ field, title }) => `${field}: ${title}`)).toMatchInlineSnapshot(`
    [
      "(none): nothing changed",
      "(none): defaults written out",
      "(none): empty lists for absent fields",
      "spec.containers[].imagePullPolicy: imagePullPolicy: removed (defaulted)",
      "spec.terminationGracePeriodSeconds: terminationGracePeriodSeconds: removed, default is the same",
    ]
  `);
});

test('the fields that force a replacement are named as Kubernetes names them', () => {
  const named = UPDATES.filter(({ accepted }) => !accepted).map(
    ({ title, field, before, after }) =>
      `${field}: ${title} | ${podUpdate(before, after)
        .forcedBy.map(({ path }) => pathText(path))
        .join(' ')}`,
  );
  expect(named).toMatchInlineSnapshot(`
    [
      "metadata.namespace: namespace: changed | metadata.namespace",
      "metadata.uid: uid: changed | metadata.uid",
      "spec.containers[].image: image: emptied | spec.containers[0].image",
      "spec.containers[].command: command: changed | spec.containers[0].command[0]",
      "spec.containers[].args: args: added | spec.containers[0].args",
      "spec.containers[].workingDir: workingDir: added | spec.containers[0].workingDir",
      "spec.containers[].env: env: one removed | spec.containers[0].env[1]",
      "spec.containers[].env: env: reordered | spec.containers[0].env",
      "spec.containers[].envFrom: envFrom: added | spec.containers[0].envFrom",
      "spec.containers[].ports: ports: number changed | spec.containers[0].ports[0].containerPort",
      "spec.containers[].ports: ports: name changed | spec.containers[0].ports[0].name",
      "spec.containers[].readinessProbe: readinessProbe: changed | spec.containers[0].readinessProbe.httpGet.port",
      "spec.containers[].readinessProbe: readinessProbe: removed | spec.containers[0].readinessProbe",
      "spec.containers[].livenessProbe: livenessProbe: added | spec.containers[0].livenessProbe",
      "spec.containers[].lifecycle: lifecycle: removed | spec.containers[0].lifecycle",
      "spec.containers[].volumeMounts: volumeMounts: path changed | spec.containers[0].volumeMounts[0].mountPath",
      "spec.containers[].securityContext: securityContext: changed | spec.containers[0].securityContext.runAsUser",
      "spec.containers[].securityContext: securityContext: privileged added | spec.containers[0].securityContext.privileged",
      "spec.containers[].terminationMessagePolicy: terminationMessagePolicy: changed | spec.containers[0].terminationMessagePolicy",
      "spec.containers[].unknownField: unknownField: added | spec.containers[0].unknownField",
      "spec.containers[].resources: cpu request raised | spec.containers[0].resources.requests.cpu",
      "spec.containers[].resources: cpu limit raised | spec.containers[0].resources.limits.cpu",
      "spec.containers[].resources: cpu limit removed | spec.containers[0].resources.limits.cpu",
      "spec.containers[].resources: memory limit raised | spec.containers[0].resources.limits.memory",
      "spec.containers[].resources: memory limit lowered | spec.containers[0].resources.limits.memory",
      "spec.containers[].resources: gpu changed | spec.containers[0].resources.requests[nvidia.com/gpu] spec.containers[0].resources.limits[nvidia.com/gpu]",
      "spec.containers[].resources: ephemeral-storage added | spec.containers[0].resources.requests.ephemeral-storage",
      "spec.containers[].resources: all removed | spec.containers[0].resources.requests.cpu spec.containers[0].resources.requests.memory spec.containers[0].resources.requests[nvidia.com/gpu] spec.containers[0].resources.limits.cpu spec.containers[0].resources.limits.memory spec.containers[0].resources.limits[nvidia.com/gpu]",
      "spec.containers[].resources: added to a container without any (BestEffort pod) | spec.containers[0].resources.requests.cpu",
      "spec.containers: one removed | spec.containers[1]",
      "spec.containers: reordered | spec.containers",
      "spec.initContainers[].command: command: changed | spec.initContainers[0].command[0]",
      "spec.initContainers[].restartPolicy: restartPolicy: added | spec.initContainers[0].restartPolicy",
      "spec.initContainers[].resources: resources: sidecar resources added | spec.initContainers[1].resources.requests.cpu",
      "spec.restartPolicy: restartPolicy: changed | spec.restartPolicy",
      "spec.terminationGracePeriodSeconds: terminationGracePeriodSeconds: zero | spec.terminationGracePeriodSeconds",
      "spec.activeDeadlineSeconds: activeDeadlineSeconds: raised | spec.activeDeadlineSeconds",
      "spec.activeDeadlineSeconds: activeDeadlineSeconds: removed | spec.activeDeadlineSeconds",
      "spec.activeDeadlineSeconds: activeDeadlineSeconds: negative | spec.activeDeadlineSeconds",
      "spec.tolerations: tolerations: one removed | spec.tolerations",
      "spec.tolerations: tolerations: effect changed | spec.tolerations[0].effect",
      "spec.nodeSelector: nodeSelector: removed | spec.nodeSelector.pool",
      "spec.schedulerName: schedulerName: changed | spec.schedulerName",
      "spec.schedulerName: schedulerName: removed | spec.schedulerName",
      "spec.priority: priority: added | spec.priority",
      "spec.nodeName: nodeName: set | spec.nodeName",
      "spec.serviceAccountName: serviceAccountName: added | spec.serviceAccountName",
      "spec.hostNetwork: hostNetwork: added | spec.hostNetwork",
      "spec.hostPID: hostPID: added | spec.hostPID",
      "spec.hostname: hostname: changed | spec.hostname",
      "spec.subdomain: subdomain: changed | spec.subdomain",
      "spec.setHostnameAsFQDN: setHostnameAsFQDN: added | spec.setHostnameAsFQDN",
      "spec.dnsPolicy: dnsPolicy: changed | spec.dnsPolicy",
      "spec.hostAliases: hostAliases: added | spec.hostAliases[0]",
      "spec.imagePullSecrets: imagePullSecrets: changed | spec.imagePullSecrets[0].name",
      "spec.imagePullSecrets: imagePullSecrets: removed | spec.imagePullSecrets[0]",
      "spec.securityContext: securityContext: added to | spec.securityContext.runAsUser",
      "spec.overhead: overhead: added | spec.overhead.cpu",
      "spec.readinessGates: readinessGates: added | spec.readinessGates",
      "spec.enableServiceLinks: enableServiceLinks: changed | spec.enableServiceLinks",
      "spec.os: os: added | spec.os",
      "spec.resourceClaims: resourceClaims: added | spec.resourceClaims[0]",
      "spec.affinity: affinity: removed | spec.affinity",
      "spec.volumes: volumes: one added | spec.volumes[2]",
      "spec.volumes: volumes: reordered | spec.volumes",
      "spec (gated).schedulingGates: schedulingGates: one added | spec.schedulingGates[2]",
      "spec (gated).schedulingGates: schedulingGates: replaced | spec.schedulingGates[0].name spec.schedulingGates[1]",
      "spec (gated).nodeSelector: nodeSelector: value changed | spec.nodeSelector.pool",
      "spec (gated).nodeSelector: nodeSelector: removed | spec.nodeSelector.pool",
      "spec (gated).nodeName: nodeName: set | spec.nodeName",
      "spec (gated).topologySpreadConstraints: topologySpreadConstraints: removed | spec.topologySpreadConstraints",
      "spec (gated).schedulerName: schedulerName: changed | spec.schedulerName",
      "spec (gated).affinity: required: value removed from an expression | spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values",
      "spec.affinity: (not gated) required: value removed from an expression | spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values",
      "spec.affinity: (not gated) required: second term added | spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms",
      "spec.affinity: (not gated) required: matchFields added | spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchFields",
      "spec (gated).affinity: required removed | spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution",
      "spec (gated).affinity: nodeAffinity removed | spec.affinity.nodeAffinity",
      "spec (gated).affinity: affinity removed | spec.affinity",
      "spec.affinity: (not gated) podAntiAffinity changed | spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight",
      "spec (gated).affinity: podAffinity added | spec.affinity.podAffinity",
      "spec.nodeName: changed on a bound pod | spec.nodeName",
    ]
  `);
});

/** What a server makes of a pod beyond defaults, which two manifests have in common. */
const NOT_DEFAULTS: Readonly<Record<string, readonly string[]>> = {
  // A feature that is off: the field is dropped.
  'default-gpu': ['spec.containers[0].lifecycle.stopSignal'],
  // matchLabelKeys are merged into the selectors when the pod is created.
  'default-sched': [
    'spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector.matchExpressions',
    'spec.topologySpreadConstraints[0].labelSelector.matchExpressions',
  ],
};

test.each(STORED)('$id: what the server fills in is no change, in either direction', ({ id, pod, stored }) => {
  for (const update of [podUpdate(pod, stored), podUpdate(stored, pod)]) {
    expect(update.inPlace).toEqual([]);
    expect(update.forcedBy.map(({ path }) => pathText(path))).toEqual(NOT_DEFAULTS[id] ?? []);
  }
});
