import { describe, expect, test } from 'vitest';
import { toYaml } from '../../src/yaml/write.ts';
import { aModelServing } from '../support/servings.ts';
import { repository } from '../support/world.ts';

const PREFIX = 'modelserving.volcano.sh';

/** What `flotilla validate` says of manifests beside a ModelServing of a prefill role with a worker and a decode role without one. */
async function said(manifests: string, podSpec: object = {}): Promise<readonly string[]> {
  const container = {
    name: 'main',
    image: 'vllm:v1',
    args: ['--port', '8000'],
    ports: [{ name: 'http', containerPort: 8000 }],
    readinessProbe: { httpGet: { path: '/health', port: 8000 } },
    resources: { limits: { 'nvidia.com/gpu': 8 } },
  };
  const worker = { name: 'main', image: 'vllm:v1', resources: { limits: { 'nvidia.com/gpu': 8 } } };
  const serving = aModelServing({
    roles: [
      {
        name: 'prefill',
        workerReplicas: 1,
        entryTemplate: { spec: { containers: [container], ...podSpec } },
        workerTemplate: { spec: { containers: [worker] } },
      },
      { name: 'decode', workerReplicas: 0, entryTemplate: { spec: { containers: [container] } } },
    ],
  });
  const repo = repository({
    'apps/llama/model-serving.yaml': toYaml(serving),
    'apps/llama/beside.yaml': manifests,
  });
  const { stdout } = await repo.run(['validate', '-o', 'json']);
  const problems: { code: string; path: string; message: string; hint: string }[] = JSON.parse(stdout);
  return problems.map(({ code, path, message, hint }) => `${code} ${path}: ${message}; ${hint}`);
}

function server(spec: string): string {
  return `apiVersion: networking.serving.volcano.sh/v1alpha1
kind: ModelServer
metadata: {name: llama}
spec: {model: llama, inferenceEngine: vLLM, ${spec}}
`;
}

const ENTRY = `matchLabels: {${PREFIX}/name: llama, ${PREFIX}/entry: "true"}`;

describe('what a manifest beside a model gets wrong', () => {
  test.each([
    ['a ModelServer as it should be', server(`workloadSelector: {${ENTRY}}, workloadPort: {port: 8000}`)],
    [
      'a ModelServer of prefill and decode pods',
      server(
        `workloadSelector: {${ENTRY}, pdGroup: {groupKey: ${PREFIX}/group-name, prefillLabels: {${PREFIX}/role: prefill}, decodeLabels: {${PREFIX}/role: decode}}}, workloadPort: {port: 8000}`,
      ),
    ],
    [
      'a Service of its own pods',
      `apiVersion: apps/v1
kind: Deployment
metadata: {name: router}
spec:
  selector: {matchLabels: {app: router}}
  template:
    metadata: {labels: {app: router}}
    spec: {containers: [{name: router, image: "router:v1", ports: [{containerPort: 80}]}]}
---
apiVersion: v1
kind: Service
metadata: {name: router}
spec: {selector: {app: router}, ports: [{port: 80}]}
`,
    ],
    [
      'a Service that only finds pods by name',
      `apiVersion: v1\nkind: Service\nmetadata: {name: all}\nspec: {clusterIP: None, selector: {${PREFIX}/name: llama}}\n`,
    ],
    [
      'a Service without a selector',
      'apiVersion: v1\nkind: Service\nmetadata: {name: out}\nspec: {type: ExternalName, externalName: a.b}\n',
    ],
  ])('%s: nothing', async (_, manifests) => {
    expect(await said(manifests)).toEqual([]);
  });

  test.each([
    [
      'workers get requests',
      server(`workloadSelector: {matchLabels: {${PREFIX}/name: llama}}, workloadPort: {port: 8000}`),
      'selector spec.workloadSelector.matchLabels: workers of role "prefill" would get requests, too, and only entry pods answer; add modelserving.volcano.sh/entry: "true"',
    ],
    [
      'a port that no container has',
      server(`workloadSelector: {${ENTRY}}, workloadPort: {port: 8080}`),
      'target-port spec.workloadPort.port: no container of entry pods of role "prefill", entry pods of role "decode" listens at port 8080; write a port that a container has, or list it among the ports of one',
    ],
    [
      'a role that is not there',
      server(
        `workloadSelector: {${ENTRY}, pdGroup: {groupKey: ${PREFIX}/group-name, prefillLabels: {${PREFIX}/role: prefil}, decodeLabels: {${PREFIX}/role: decode}}}, workloadPort: {port: 8000}`,
      ),
      `selector spec.workloadSelector.pdGroup.prefillLabels[${PREFIX}/role]: ModelServer default/llama selects no pod: none has "prefil" as its "${PREFIX}/role"; did you mean "prefill"?`,
    ],
    [
      'a label that no pod has',
      'apiVersion: v1\nkind: Service\nmetadata: {name: front}\nspec: {selector: {app: llama}, ports: [{port: 80, targetPort: http}]}\n',
      'selector spec.selector.app: Service default/front selects no pod: none has the label "app"; correct the label, or set it in the templates',
    ],
    [
      'a port by a name that no container gives',
      `apiVersion: v1\nkind: Service\nmetadata: {name: front}\nspec: {selector: {${PREFIX}/name: llama, ${PREFIX}/role: decode}, ports: [{port: 80, targetPort: web}]}\n`,
      'target-port spec.ports[0].targetPort: no container of entry pods of role "decode" listens at a port named "web"; write a port that a container has, or list it among the ports of one',
    ],
    [
      'an InferencePool that selects another model',
      `apiVersion: inference.networking.k8s.io/v1\nkind: InferencePool\nmetadata: {name: pool}\nspec: {selector: {matchLabels: {${PREFIX}/name: lama}}, targetPorts: [{number: 8000}]}\n`,
      `selector spec.selector.matchLabels[${PREFIX}/name]: InferencePool default/pool selects no pod: none has "lama" as its "${PREFIX}/name"; did you mean "llama"?`,
    ],
    [
      'a route to a server that is not there',
      `${server(`workloadSelector: {${ENTRY}}, workloadPort: {port: 8000}`)}---
apiVersion: networking.serving.volcano.sh/v1alpha1
kind: ModelRoute
metadata: {name: llama}
spec: {modelName: llama, rules: [{targetModels: [{modelServerName: llame, weight: 100}]}]}
`,
      'companion-reference spec.rules[0].targetModels[0].modelServerName: no ModelServer "llame" lies beside a model; did you mean "llama"?',
    ],
    [
      'a route without a model, and with a weight that is not taken',
      `apiVersion: networking.serving.volcano.sh/v1alpha1
kind: ModelRoute
metadata: {name: llama}
spec: {modelName: m, rules: [{targetModels: [{modelServerName: x, weight: 101}]}]}
`,
      'out-of-range spec.rules[0].targetModels[0].weight: a weight of 101 is not taken; write 0 to 100',
    ],
    [
      'an engine that Kthena does not know',
      server(`workloadSelector: {${ENTRY}}, workloadPort: {port: 8000}`).replace('vLLM', 'vllm'),
      'unsupported-value spec.inferenceEngine: "vllm" is none of the values that there are; write vLLM or SGLang',
    ],
    [
      'the name of what the model is made of',
      'apiVersion: v1\nkind: Service\nmetadata: {name: llama-1-prefill-0-0}\nspec: {type: ExternalName, externalName: a.b}\n',
      'collision metadata.name: Service default/llama-1-prefill-0-0 is also written from apps/llama/model-serving.yaml; give one of the two another name',
    ],
  ])('%s', async (_, manifests, problem) => {
    expect(await said(manifests)).toEqual([problem]);
  });

  test('names in the pods that are nearly those of what lies beside them, keys that are not there, claims of one node', async () => {
    const config = `apiVersion: v1
kind: ConfigMap
metadata: {name: llama-config}
data: {level: info}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: weights}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Ti}}}
`;
    const found = await said(config, {
      initContainers: [
        {
          name: 'init',
          image: 'busybox:1',
          env: [{ name: 'LEVEL', valueFrom: { configMapKeyRef: { name: 'llama-config', key: 'levl' } } }],
        },
      ],
      volumes: [
        { name: 'config', configMap: { name: 'lama-config' } },
        { name: 'other', configMap: { name: 'kube-root-ca.crt' } },
        { name: 'weights', persistentVolumeClaim: { claimName: 'weights' } },
      ],
    });
    expect(found).toEqual([
      'companion-reference spec.template.roles[0].entryTemplate.spec.initContainers[0].env[0].valueFrom.configMapKeyRef.key: ConfigMap "llama-config" beside the model has no key "levl", and the pod would not start; did you mean "level"?',
      'companion-reference spec.template.roles[0].entryTemplate.spec.volumes[0].configMap.name: no ConfigMap "lama-config" lies beside a model; did you mean "llama-config"?',
      'companion-reference spec.accessModes: 2 pods mount PersistentVolumeClaim default/weights, which is ReadWriteOnce: those on other nodes than the first do not start; ask for ReadWriteMany or ReadOnlyMany, from a storage class that has it',
    ]);
  });
});
