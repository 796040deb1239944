import { expect, test } from 'vitest';
import { CONTAINER, containerLines, linesOf, long } from './lines.ts';

test('a pod needs a container, and each container a name and an image', () => {
  expect([
    ...linesOf({ containers: [] }),
    ...linesOf({ containers: [{}, { name: 'Main', image: ' vllm' }, { name: long(64), image: 'vllm\n' }] }),
  ]).toMatchInlineSnapshot(`
    [
      "missing-field spec.containers: containers is missing or empty. add it",
      "missing-field spec.containers[0].name: name is missing or empty. add it",
      "missing-field spec.containers[0].image: image is missing or empty. add it",
      "invalid-value spec.containers[1].name: "Main" is not a DNS label (RFC 1123). use at most 63 lower case letters, digits and "-"; start and end with a letter or digit",
      "invalid-value spec.containers[1].image: " vllm" has blanks around it. remove the blanks",
      "invalid-value spec.containers[2].name: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is not a DNS label (RFC 1123). use at most 63 lower case letters, digits and "-"; start and end with a letter or digit",
      "invalid-value spec.containers[2].image: "vllm\\n" has blanks around it. remove the blanks",
    ]
  `);
});

test('containers and init containers share one set of names', () => {
  expect(
    linesOf({ containers: [CONTAINER, CONTAINER], initContainers: [CONTAINER, { ...CONTAINER, name: 'fetch' }] }),
  ).toMatchInlineSnapshot(`
    [
      "duplicate-value spec.containers[1].name: "server" is used twice. remove or rename one of the two",
      "duplicate-value spec.initContainers[0].name: "server" is used twice. remove or rename one of the two",
    ]
  `);
});

test('policies of a container are one of a few words, in Kubernetes spelling', () => {
  expect(
    containerLines({ imagePullPolicy: 'always', terminationMessagePolicy: 'Log', restartPolicy: 'Sometimes' }),
  ).toMatchInlineSnapshot(`
    [
      "unsupported-value spec.containers[0].imagePullPolicy: "always" is not a value of imagePullPolicy. did you mean "Always"?",
      "unsupported-value spec.containers[0].terminationMessagePolicy: "Log" is not a value of terminationMessagePolicy. use "File", "FallbackToLogsOnError"",
      "unsupported-value spec.containers[0].restartPolicy: "Sometimes" is not a value of restartPolicy. use "Always", "Never", "OnFailure"",
    ]
  `);
});

test('what has a default may be empty', () => {
  expect(
    containerLines({
      imagePullPolicy: '',
      terminationMessagePolicy: '',
      ports: [{ containerPort: 80, protocol: '', name: '', hostPort: 0 }],
    }),
  ).toEqual([]);
});

test('probes and hooks are for containers that keep running', () => {
  const probed = { ...CONTAINER, name: 'fetch', livenessProbe: { exec: { command: ['true'] } }, lifecycle: {} };
  expect(linesOf({ initContainers: [probed] })).toMatchInlineSnapshot(`
    [
      "forbidden-field spec.initContainers[0].livenessProbe: livenessProbe has no meaning in an init container. remove it, or make the container a sidecar with restartPolicy: Always",
      "forbidden-field spec.initContainers[0].lifecycle: lifecycle has no meaning in an init container. remove it, or make the container a sidecar with restartPolicy: Always",
    ]
  `);
  expect(linesOf({ initContainers: [{ ...probed, restartPolicy: 'Always' }] })).toEqual([]);
});

test('rules of restart need a policy, an action, exit codes, and codes that differ', () => {
  const exitCodes = { operator: 'In', values: [42, 42] };
  expect([
    ...containerLines({ restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'In' } }] }),
    ...containerLines({ restartPolicy: 'Never', restartPolicyRules: [{}, { action: 'Stop', exitCodes }] }),
    ...containerLines({
      restartPolicy: 'Never',
      restartPolicyRules: Array(21).fill({ action: 'Restart', exitCodes: { operator: 'In' } }),
    }),
    ...containerLines({
      restartPolicy: 'Never',
      restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'Eq', values: Array.from(Array(256).keys()) } }],
    }),
  ]).toMatchInlineSnapshot(`
    [
      "missing-field spec.containers[0].restartPolicy: restartPolicy is missing or empty. add it beside restartPolicyRules",
      "missing-field spec.containers[0].restartPolicyRules[0].action: action is missing or empty. add it",
      "missing-field spec.containers[0].restartPolicyRules[0].exitCodes: exitCodes is missing or empty. add it",
      "unsupported-value spec.containers[0].restartPolicyRules[1].action: "Stop" is not a value of action. use "Restart"",
      "duplicate-value spec.containers[0].restartPolicyRules[1].exitCodes.values[1]: 42 is used twice. remove or rename one of the two",
      "out-of-range spec.containers[0].restartPolicyRules: restartPolicyRules has 21 rules. keep at most 20",
      "unsupported-value spec.containers[0].restartPolicyRules[0].exitCodes.operator: "Eq" is not a value of operator. use "In", "NotIn"",
      "out-of-range spec.containers[0].restartPolicyRules[0].exitCodes.values: values has 256 codes. keep at most 255",
    ]
  `);
});

test('rules of restart for sidecars, and for all containers at once, came with Kubernetes 1.36', () => {
  const rule = { action: 'RestartAllContainers', exitCodes: { operator: 'In', values: [42] } };
  const spec = {
    initContainers: [{ ...CONTAINER, name: 'proxy', restartPolicy: 'Always', restartPolicyRules: [rule] }],
  };
  expect(linesOf(spec, '1.35')).toMatchInlineSnapshot(`
    [
      "unsupported-value spec.initContainers[0].restartPolicyRules[0].action: "RestartAllContainers" is not a value of action. use "Restart"",
      "forbidden-field spec.initContainers[0].restartPolicyRules: restartPolicyRules cannot be set for a sidecar before Kubernetes 1.36. remove it",
    ]
  `);
  expect(linesOf(spec, '1.36')).toEqual([]);
});

test('a pod that never restarts is resized in place', () => {
  const resizePolicy = [{ resourceName: 'memory', restartPolicy: 'RestartContainer' }];
  const containers = [{ ...CONTAINER, resizePolicy }];
  expect(linesOf({ restartPolicy: 'Never', containers })).toMatchInlineSnapshot(`
    [
      "forbidden-field spec.containers[0].resizePolicy[0].restartPolicy: restartPolicy contradicts the pod's restartPolicy: Never. write NotRequired",
    ]
  `);
  expect(linesOf({ restartPolicy: 'Always', containers })).toEqual([]);
});

test('ephemeral containers are no part of a template', () => {
  expect(linesOf({ ephemeralContainers: [{ name: 'debug', image: 'busybox' }] })).toMatchInlineSnapshot(`
    [
      "forbidden-field spec.ephemeralContainers: ephemeralContainers cannot be part of a template. add them to a running pod with kubectl debug",
    ]
  `);
  expect(linesOf({ ephemeralContainers: [] })).toEqual([]);
});
