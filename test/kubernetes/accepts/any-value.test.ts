import fc from 'fast-check';
import { expect, test } from 'vitest';
import { podTemplateProblems } from '../../../src/kubernetes/accepts/pod-template.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../../src/model/json.ts';
import { kubernetesJson } from '../../support/json-values.ts';
import { CONTAINER } from './lines.ts';

const PROBE = { httpGet: { port: 'http', httpHeaders: [{ name: 'A', value: 'b' }] }, periodSeconds: 5 };
const TERM = {
  topologyKey: 'zone',
  labelSelector: { matchLabels: { a: 'b' }, matchExpressions: [{ key: 'a', operator: 'Exists' }] },
  matchLabelKeys: ['c'],
};
const TEMPLATE: JsonObject = {
  metadata: { labels: { a: 'b', c: 'd' }, annotations: { e: 'f' } },
  spec: {
    containers: [
      {
        ...CONTAINER,
        env: [{ name: 'A', valueFrom: { resourceFieldRef: { resource: 'limits.cpu', divisor: '1' } } }],
        envFrom: [{ secretRef: { name: 's' } }],
        ports: [{ name: 'http', containerPort: 80, hostPort: 80 }],
        resources: { limits: { cpu: '1', 'nvidia.com/gpu': 8 }, requests: { cpu: 1 }, claims: [{ name: 'c' }] },
        resizePolicy: [{ resourceName: 'cpu', restartPolicy: 'NotRequired' }],
        livenessProbe: PROBE,
        lifecycle: { preStop: { sleep: { seconds: 5 } } },
        securityContext: { runAsUser: 1, seccompProfile: { type: 'RuntimeDefault' }, capabilities: { add: ['A'] } },
        volumeMounts: [{ name: 'v', mountPath: '/v' }],
        restartPolicy: 'Never',
        restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'In', values: [1] } }],
      },
    ],
    initContainers: [{ ...CONTAINER, name: 'i', restartPolicy: 'Always', startupProbe: PROBE }],
    volumes: [
      {
        name: 'v',
        projected: { sources: [{ downwardAPI: { items: [{ path: 'a', fieldRef: { fieldPath: 'metadata.name' } }] } }] },
      },
    ],
    resourceClaims: [{ name: 'c', resourceClaimName: 'd' }],
    resources: { requests: { cpu: '2' } },
    affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [TERM] } },
    topologySpreadConstraints: [{ maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule', ...TERM }],
    tolerations: [{ key: 'a', operator: 'Exists', tolerationSeconds: 5, effect: 'NoExecute' }],
    dnsConfig: { nameservers: ['::1'], searches: ['a'], options: [{ name: 'a' }] },
    hostAliases: [{ ip: '::1', hostnames: ['a'] }],
    securityContext: { sysctls: [{ name: 'net.a', value: '1' }] },
  },
};

/** The template with another value at a place that the numbers lead to. */
function spoilt(value: Json, choices: readonly number[], by: Json): Json {
  const [first, ...rest] = choices;
  if (first === undefined) return by;
  if (isArray(value) && value.length > 0) {
    const index = first % value.length;
    return value.with(index, spoilt(value[index] ?? null, rest, by));
  }
  const keys = isObject(value) ? Object.keys(value) : [];
  const key = keys[first % keys.length];
  return isObject(value) && key !== undefined ? { ...value, [key]: spoilt(value[key] ?? null, rest, by) } : by;
}

test('the template itself has no problem', () => {
  expect(podTemplateProblems(TEMPLATE, { source: 'x', path: [] }, '1.36', [])).toEqual([]);
});

test('whatever stands anywhere in a template, rules find problems and never fail', () => {
  const depth = fc.array(fc.nat(40), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(depth, kubernetesJson(), (choices, by) => {
      const template = spoilt(TEMPLATE, choices, by);
      if (!isObject(template)) return;
      const problems = podTemplateProblems(template, { source: 'x', path: [] }, '1.35', []);
      expect(problems.every(({ severity, hint }) => severity === 'error' && hint !== undefined)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
