import { AGENTS } from '../../src/agents/registry.ts';
import { parseDocument } from '../../src/dialects/parse.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { DEFAULT_KUBERNETES } from '../../src/model/kubernetes.ts';
import { DEFAULT_MAX_PODS } from '../../src/project/project.ts';
import type { Growing } from './measure.ts';

/** Reads a document, as validate does once its text is a value. */
function readDocument(value: Json): unknown {
  const settings = { kubernetes: DEFAULT_KUBERNETES, maxPods: DEFAULT_MAX_PODS, strict: false };
  return parseDocument(value, { source: 'a.yaml', path: [] }, { ...settings, dialects: DIALECTS, agents: AGENTS });
}

/** A ModelInfer with fields of its own in the spec, the template, the one role, its pods and their one container. */
export function modelWith(parts: {
  readonly root?: JsonObject;
  readonly metadata?: JsonObject;
  readonly spec?: JsonObject;
  readonly template?: JsonObject;
  readonly role?: JsonObject;
  readonly podMetadata?: JsonObject;
  readonly pod?: JsonObject;
  readonly container?: JsonObject;
}): JsonObject {
  const container = { name: 'c', image: 'a/b:1', ...parts.container };
  const pod = { metadata: parts.podMetadata ?? {}, spec: { containers: [container], ...parts.pod } };
  const role = { name: 'r', replicas: 1, workerReplicas: 0, entryTemplate: pod, ...parts.role };
  return {
    apiVersion: 'workload.matrixinfer.ai/v1alpha1',
    kind: 'ModelInfer',
    metadata: { name: 'm', ...parts.metadata },
    spec: { replicas: 1, schedulerName: 'volcano', template: { roles: [role], ...parts.template }, ...parts.spec },
    ...parts.root,
  };
}

/** A list of so many parts. */
export const listOf = <T>(size: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: Math.floor(size) }, (_, index) => make(index));
/** An object of so many fields. */
export const fieldsOf = (size: number, make: (index: number) => readonly [string, Json]): JsonObject =>
  Object.fromEntries(listOf(size, make));

/** Documents that cost some rule the most, each by the number of its parts. */
const DOCUMENTS: Readonly<Record<string, (size: number) => JsonObject>> = {
  'unknown fields': (size) => modelWith({ container: fieldsOf(size, (index) => [`imag${index}`, 1]) }),
  'unknown fields like a required one': (size) =>
    modelWith({ container: { name: '', ...fieldsOf(size, (index) => [`namme${index}`, 1]) } }),
  'unknown fields beside a missing one': (size) =>
    modelWith({ template: { roles: listOf(size / 4, (index) => ({ nam: `r${index}`, entryTemplat: {} })) } }),
  'unknown fields of long names': (size) =>
    modelWith({ container: fieldsOf(size, (index) => [`${'terminationMessagePolicyField'.repeat(2)}${index}`, 1]) }),
  'references to one long name': (size) => modelWith({ container: { args: [`$(${'head'.repeat(size * 4)})`] } }),
  'references to long names of Services': (size) =>
    modelWith({ container: { args: [`$(${'_PORT_'.repeat(size * 4)}!)`] } }),
  'references that never end': (size) => modelWith({ container: { args: ['$('.repeat(size * 4)] } }),
  'references to nothing': (size) => modelWith({ container: { args: listOf(size, (index) => `$(A${index})`) } }),
  'references in one argument': (size) =>
    modelWith({ container: { args: [listOf(size, (index) => `$(A${index})`).join('')] } }),
  'references to variables': (size) =>
    modelWith({
      container: {
        args: listOf(size, (index) => `$(VARIABLE_${index}X)`),
        env: listOf(size, (index) => ({ name: `VARIABLE_${index}`, value: 'x' })),
      },
    }),
  'variables that refer to later ones': (size) =>
    modelWith({
      container: {
        env: listOf(size, (index) => ({ name: `V${index}`, value: `$(V${size - index - 1}) $(W${index})` })),
      },
    }),
  dollars: (size) => modelWith({ container: { args: ['$'.repeat(size * 40)] } }),
  'mounts of volumes that there are': (size) =>
    modelWith({
      container: { volumeMounts: listOf(size, (index) => ({ name: `v${index}`, mountPath: `/m${index}` })) },
      pod: { volumes: listOf(size, (index) => ({ name: `v${index}`, emptyDir: {} })) },
    }),
  'mounts of other volumes than there are': (size) =>
    modelWith({
      container: { volumeMounts: listOf(size, (index) => ({ name: `w${index}`, mountPath: `/m${index}` })) },
      pod: { volumes: listOf(size, (index) => ({ name: `v${index}`, emptyDir: {} })) },
    }),
  'devices of other volumes than there are': (size) =>
    modelWith({
      container: { volumeDevices: listOf(size, (index) => ({ name: `w${index}`, devicePath: `/m${index}` })) },
      pod: { volumes: listOf(size, (index) => ({ name: `v${index}`, emptyDir: {} })) },
    }),
  'claims of others than there are': (size) =>
    modelWith({
      container: { resources: { claims: listOf(size, (index) => ({ name: `w${index}` })) } },
      pod: { resourceClaims: listOf(size, (index) => ({ name: `v${index}`, resourceClaimName: 'x' })) },
    }),
  'AppArmor of containers that there are': (size) => appArmor(size, 'c'),
  'AppArmor of other containers': (size) => appArmor(size, 'd'),
  'exit codes': (size) =>
    modelWith({
      container: {
        restartPolicy: 'Never',
        restartPolicyRules: listOf(size / 100, () => ({
          action: 'Restart',
          exitCodes: { operator: 'In', values: listOf(100, (index) => index % 3) },
        })),
      },
    }),
  'files from volumes that there are not': (size) =>
    modelWith({
      container: {
        env: listOf(size, (index) => ({
          name: `E${index}`,
          valueFrom: { fileKeyRef: { volumeName: `w${index}`, path: 'a', key: 'B' } },
        })),
      },
      pod: { volumes: listOf(size, (index) => ({ name: `v${index}`, emptyDir: {} })) },
    }),
  'resources of containers': (size) =>
    modelWith({
      pod: {
        containers: listOf(size / 2, (index) => ({
          name: `c${index}`,
          image: 'a:1',
          resources: { requests: { [`example.com/r${index}`]: '1' }, limits: { [`example.com/r${index}`]: '1' } },
        })),
      },
    }),
  'resources of init containers': (size) =>
    modelWith({
      pod: {
        resources: { limits: { cpu: '1' } },
        initContainers: listOf(size / 2, (index) => ({
          name: `i${index}`,
          image: 'a:1',
          restartPolicy: 'Always',
          resources: { requests: { [`example.com/r${index}`]: '1' }, limits: { [`example.com/r${index}`]: '1' } },
        })),
      },
    }),
  'a pod with less than its containers': (size) =>
    modelWith({
      pod: {
        resources: { limits: { cpu: '1m' } },
        containers: listOf(size / 2, (index) => ({
          name: `c${index}`,
          image: 'a',
          resources: { limits: { cpu: '1' } },
        })),
      },
    }),
  'quantities of many digits': (size) =>
    modelWith({ container: { resources: { limits: { cpu: '9'.repeat(size * 20) } } } }),
  'quantities of many zeros': (size) =>
    modelWith({
      container: { resources: { limits: { cpu: `1${'0'.repeat(size * 20)}`, memory: `0.${'0'.repeat(size * 20)}1` } } },
    }),
  roles: (size) => modelWith({ template: { roles: rolesOf(size, (index) => `r${index}`) } }),
  'roles of one name': (size) => modelWith({ template: { roles: rolesOf(size, () => 'r') } }),
  'roles in upper case': (size) => modelWith({ template: { roles: rolesOf(size, (index) => `R${index}`) } }),
  'minimums of roles that there are not': (size) =>
    modelWith({
      template: {
        roles: rolesOf(size, (index) => `r${index}`),
        gangSchedule: { minRoleReplicas: fieldsOf(size, (index) => [`s${index}`, 1]) },
      },
    }),
  'spread constraints': (size) =>
    modelWith({
      spec: { topologySpreadConstraints: spreadOf(size) },
      pod: { topologySpreadConstraints: spreadOf(size) },
    }),
  'labels that flotilla owns': (size) =>
    modelWith({ podMetadata: { labels: fieldsOf(size, (index) => [`modelinfer.matrixinfer.ai/name${index}`, 'x']) } }),
  'wrong labels': (size) => modelWith({ podMetadata: { labels: fieldsOf(size, (index) => [`-${index}`, '-']) } }),
  'long annotations': (size) =>
    modelWith({ podMetadata: { annotations: fieldsOf(size, (index) => [`a${index}`, 'x'.repeat(200)]) } }),
  'label keys': (size) =>
    modelWith({
      podMetadata: { labels: fieldsOf(size, (index) => [`l${index}`, 'x']) },
      pod: {
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: 'a',
            whenUnsatisfiable: 'DoNotSchedule',
            labelSelector: { matchLabels: fieldsOf(size, (index) => [`l${index}`, 'x']) },
            matchLabelKeys: listOf(size, (index) => `l${index}`),
          },
        ],
      },
    }),
  'host ports': (size) =>
    modelWith({
      pod: { hostNetwork: true },
      container: { ports: listOf(size, (index) => ({ containerPort: 1 + (index % 9), hostPort: 5 })) },
    }),
  'containers of one name': (size) =>
    modelWith({ pod: { containers: listOf(size, () => ({ name: 'c', image: 'a' })) } }),
  'nulls in a list': (size) => modelWith({ container: { args: [...listOf(size, () => null), 'x'] } }),
  'nulls in many lists': (size) => modelWith({ container: { env: listOf(size, () => ({ name: null })) } }),
  'one value again and again': (size) => {
    const container = { name: 'c', image: 'a', env: [{ name: 'A', value: '$(B)' }] };
    return modelWith({ pod: { containers: listOf(size, () => container) } });
  },
  'IPv6 addresses': (size) => modelWith({ pod: { dnsConfig: { nameservers: [`${'0:'.repeat(size * 10)}x`] } } }),
  'colons in an address': (size) => modelWith({ pod: { hostAliases: [{ ip: `::${'0:'.repeat(size * 10)}ffff` }] } }),
  'search domains': (size) => modelWith({ pod: { dnsConfig: { searches: listOf(size, (index) => `a${index}.b`) } } }),
  'a path of many steps': (size) =>
    modelWith({ container: { volumeMounts: [{ name: 'v', mountPath: '/m', subPath: '../'.repeat(size * 10) }] } }),
  'files of a projected volume': (size) =>
    modelWith({
      pod: {
        volumes: [
          {
            name: 'v',
            projected: {
              sources: listOf(size / 10, () => ({
                configMap: { name: 'a', items: listOf(10, (index) => ({ key: 'k', path: `p${index}` })) },
              })),
            },
          },
        ],
      },
    }),
};

function appArmor(size: number, prefix: string): JsonObject {
  const key = 'container.apparmor.security.beta.kubernetes.io/';
  return modelWith({
    podMetadata: { annotations: fieldsOf(size / 2, (index) => [`${key}${prefix}${index}`, 'unconfined']) },
    pod: { containers: listOf(size / 2, (index) => ({ name: `c${index}`, image: 'a:1' })) },
  });
}

function rolesOf(size: number, nameOf: (index: number) => string): readonly JsonObject[] {
  const entryTemplate = { spec: { containers: [{ name: 'c', image: 'a:1' }] } };
  return listOf(size / 4, (index) => ({ name: nameOf(index), workerReplicas: 0, entryTemplate }));
}

function spreadOf(size: number): readonly JsonObject[] {
  return listOf(size / 4, (index) => ({
    maxSkew: 1,
    topologyKey: `k${index % 300}`,
    whenUnsatisfiable: 'DoNotSchedule',
  }));
}

/** Reading each of them. */
export const CHECKING: readonly Growing[] = Object.entries(DOCUMENTS).map(([name, documentOf]) => ({
  name: `ModelInfer: ${name}`,
  at: (size) => {
    const document = documentOf(size);
    return async () => readDocument(document);
  },
}));
