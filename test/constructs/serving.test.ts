import { Chart, Lazy } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import {
  GitOpsApp,
  gpuResources,
  ModelInfer,
  modelCache,
  type Parallelism,
  type ServingRole,
  sglang,
  sharedMemory,
  vllm,
} from '../../src/constructs/index.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { memoryFiles } from '../support/memory-files.ts';

const server = { image: 'server:v1', model: '/models/m' };
const commandOf = ({ entryTemplate }: ServingRole) => entryTemplate.spec.containers[0]?.command?.join(' ');

describe('how a model is cut over nodes', () => {
  test.each([
    { tensor: 1, pipeline: 1, node: 8, nodes: 1, gpus: 1 },
    { tensor: 4, pipeline: 2, node: 8, nodes: 1, gpus: 8 },
    { tensor: 8, pipeline: 2, node: 8, nodes: 2, gpus: 8 },
    { tensor: 4, pipeline: 4, node: 8, nodes: 2, gpus: 8 },
    { tensor: 16, pipeline: 1, node: 8, nodes: 2, gpus: 8 },
    { tensor: 8, pipeline: 3, node: 4, nodes: 6, gpus: 4 },
  ])('$tensor × $pipeline on nodes of $node: $nodes pods of $gpus GPUs', ({ tensor, pipeline, node, nodes, gpus }) => {
    const sizes = { tensorParallelSize: tensor, pipelineParallelSize: pipeline, gpusPerNode: node };
    for (const role of [vllm({ ...server, ...sizes }), sglang({ ...server, ...sizes })]) {
      expect(role.workerReplicas).toBe(nodes - 1);
      expect(role.workerTemplate === undefined).toBe(nodes === 1);
      const pods = [role.entryTemplate, ...(role.workerTemplate === undefined ? [] : [role.workerTemplate])];
      for (const { spec } of pods) expect(spec.containers[0]?.resources?.limits).toEqual({ 'nvidia.com/gpu': gpus });
    }
  });

  test.each<{ sizes: Parallelism; error: string }>([
    { sizes: { tensorParallelSize: 0 }, error: 'tensorParallelSize is 0, not a whole number above 0' },
    {
      sizes: { tensorParallelSize: 1.5, pipelineParallelSize: -1 },
      error:
        'tensorParallelSize is 1.5, not a whole number above 0; pipelineParallelSize is -1, not a whole number above 0',
    },
    {
      sizes: { tensorParallelSize: 4, pipelineParallelSize: 3 },
      error: '4 (tensor) × 3 (pipeline) = 12 GPUs do not fill nodes of 8: 4 would be left over for the last one',
    },
    {
      sizes: { tensorParallelSize: 6, pipelineParallelSize: 4 },
      error: 'a tensor parallel part of 6 GPUs would lie across nodes of 8: use a divisor or a multiple of 8',
    },
  ])('$sizes: $error', ({ sizes, error }) => {
    expect(() => vllm({ ...server, ...sizes })).toThrow(new Error(`vllm: ${error}`));
    expect(() => sglang({ ...server, ...sizes })).toThrow(new Error(`sglang: ${error}`));
  });
});

describe('plain JavaScript, where no compiler tells', () => {
  const asked = { ...server, tensorParallelSize: 8 };

  test.each<{ what: string; call: () => unknown; error: string }>([
    {
      what: 'a misspelt option',
      call: () => vllm(Object.assign({ ...asked }, { model: undefined, modle: '/models/m' })),
      error: 'vllm: there is no option modle: did you mean model?',
    },
    {
      what: 'a missing option',
      call: () => sglang(Object.assign({}, asked, { model: undefined, image: undefined })),
      error: 'sglang: image is missing; model is missing',
    },
    {
      what: 'an option that means nothing',
      call: () => gpuResources(Object.assign({ gpus: 8 }, { colour: 'red' })),
      error: 'gpuResources: there is no option colour; there are gpus, gpuResource, cpu, memory, ephemeralStorage',
    },
    {
      what: 'a volume that is none',
      call: () =>
        vllm({
          ...asked,
          volumes: [
            Object.assign({ volume: { name: 'a' }, mount: { name: 'a', mountPath: '/a' } }, { mount: undefined }),
          ],
        }),
      error: 'vllm: volumes[0], which modelCache or sharedMemory makes: mount is missing',
    },
    {
      what: 'a cache in two places',
      call: () => modelCache(Object.assign({ claimName: 'a' }, { hostPath: '/a' })),
      error: 'modelCache: give either claimName or hostPath',
    },
    {
      what: 'a cache with a misspelt option',
      call: () => modelCache(Object.assign({ claimName: 'a' }, { mountpath: '/a' })),
      error: 'modelCache: there is no option mountpath: did you mean mountPath?',
    },
  ])('$what is refused by name', ({ call, error }) => {
    expect(call).toThrow(new Error(error));
  });
});

describe('what a server is told', () => {
  test('vLLM on one node', () => {
    expect(commandOf(vllm({ ...server, tensorParallelSize: 8, args: ['--max-model-len=8192'] }))).toMatchInlineSnapshot(
      `"vllm serve /models/m --port=8000 --tensor-parallel-size=8 --max-model-len=8192"`,
    );
  });

  test('vLLM over two nodes, whole', () => {
    const role = vllm({
      ...server,
      ...{
        tensorParallelSize: 8,
        pipelineParallelSize: 2,
        port: 8080,
        cpu: 96,
        memory: '1Ti',
        ephemeralStorage: '800Gi',
      },
      args: ['--served-model-name=a model', "--override={'x':1}", '--seed=$(WORKER_INDEX)'],
      env: [{ name: 'HF_TOKEN', valueFrom: { secretKeyRef: { name: 'hf', key: 'token' } } }],
      sharedMemory: '32Gi',
      volumes: [modelCache({ claimName: 'weights' })],
      pod: { tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists' }] },
    });
    // Through JSON, as what is written has no type that toYaml knows.
    expect(toYaml(JSON.parse(JSON.stringify(role)))).toMatchInlineSnapshot(`
      "entryTemplate:
        spec:
          tolerations:
          - key: nvidia.com/gpu
            operator: Exists
          containers:
          - name: vllm
            image: server:v1
            command:
            - sh
            - -c
            - bash /vllm-workspace/examples/online_serving/multi-node-serving.sh leader --ray_cluster_size=$(GROUP_SIZE) && exec vllm serve /models/m --port=8080 --tensor-parallel-size=8 --pipeline-parallel-size=2 --distributed-executor-backend=ray '--served-model-name=a model' '--override={'\\''x'\\'':1}' --seed=$(WORKER_INDEX)
            ports:
            - name: http
              containerPort: 8080
            readinessProbe:
              httpGet:
                path: /health
                port: http
              periodSeconds: 10
            env:
            - name: HF_TOKEN
              valueFrom:
                secretKeyRef:
                  name: hf
                  key: token
            resources:
              requests:
                cpu: 96
              limits:
                nvidia.com/gpu: 8
                memory: 1Ti
                ephemeral-storage: 800Gi
            volumeMounts:
            - name: models
              mountPath: /models
              readOnly: true
            - name: dshm
              mountPath: /dev/shm
          volumes:
          - name: models
            persistentVolumeClaim:
              claimName: weights
              readOnly: true
          - name: dshm
            emptyDir:
              medium: Memory
              sizeLimit: 32Gi
      workerReplicas: 1
      workerTemplate:
        spec:
          tolerations:
          - key: nvidia.com/gpu
            operator: Exists
          containers:
          - name: vllm
            image: server:v1
            command:
            - sh
            - -c
            - bash /vllm-workspace/examples/online_serving/multi-node-serving.sh worker --ray_address=$(ENTRY_ADDRESS)
            env:
            - name: HF_TOKEN
              valueFrom:
                secretKeyRef:
                  name: hf
                  key: token
            resources:
              requests:
                cpu: 96
              limits:
                nvidia.com/gpu: 8
                memory: 1Ti
                ephemeral-storage: 800Gi
            volumeMounts:
            - name: models
              mountPath: /models
              readOnly: true
            - name: dshm
              mountPath: /dev/shm
          volumes:
          - name: models
            persistentVolumeClaim:
              claimName: weights
              readOnly: true
          - name: dshm
            emptyDir:
              medium: Memory
              sizeLimit: 32Gi
      "
    `);
  });

  test('SGLang on one node, and over two with pipeline parallelism', () => {
    expect(commandOf(sglang({ ...server, tensorParallelSize: 4 }))).toMatchInlineSnapshot(
      `"python3 -m sglang.launch_server --model-path=/models/m --tp-size=4 --host=0.0.0.0 --port=30000"`,
    );
    const role = sglang({ ...server, tensorParallelSize: 8, pipelineParallelSize: 2, args: ['--trust-remote-code'] });
    expect(commandOf(role)).toMatchInlineSnapshot(
      `"python3 -m sglang.launch_server --model-path=/models/m --tp-size=8 --pp-size=2 --nnodes=$(GROUP_SIZE) --node-rank=$(WORKER_INDEX) --dist-init-addr=$(ENTRY_ADDRESS):20000 --host=0.0.0.0 --port=30000 --trust-remote-code"`,
    );
    expect(role.workerTemplate?.spec.containers[0]).toMatchObject({
      command: role.entryTemplate.spec.containers[0]?.command,
    });
    expect(role.workerTemplate?.spec.containers[0]).not.toHaveProperty('readinessProbe');
  });

  test('every server passes all checks without a warning', () => {
    const app = new GitOpsApp({ files: memoryFiles() });
    const sizes = { tensorParallelSize: 8, pipelineParallelSize: 2, cpu: Lazy.any({ produce: () => 64 }) };
    const roles = [
      { name: 'a', ...vllm({ ...server, ...sizes }) },
      { name: 'b', ...sglang({ ...server, ...sizes, volumes: [modelCache({ hostPath: '/mnt/weights' })] }) },
    ];
    const model = new ModelInfer(new Chart(app, 'c'), 'm', { template: { gangSchedule: {}, roles } });
    app.synth();
    expect(model.warnings).toEqual([]);
    const podGroup: { readonly spec: unknown } | undefined = model.group(0).podGroup?.toJson();
    expect(podGroup?.spec).toMatchObject({ minMember: 4, minResources: { cpu: '256', 'nvidia.com/gpu': '32' } });
  });
});

test('volumes and resources for containers that people write', () => {
  expect(sharedMemory('16Gi')).toEqual({
    volume: { name: 'dshm', emptyDir: { medium: 'Memory', sizeLimit: '16Gi' } },
    mount: { name: 'dshm', mountPath: '/dev/shm' },
  });
  expect(modelCache({ hostPath: '/mnt/models', readOnly: false, mountPath: '/cache' })).toEqual({
    volume: { name: 'models', hostPath: { path: '/mnt/models', type: 'DirectoryOrCreate' } },
    mount: { name: 'models', mountPath: '/cache' },
  });
  expect(gpuResources({ gpus: 4, gpuResource: 'amd.com/gpu', cpu: 8, memory: '64Gi' })).toEqual({
    requests: { cpu: 8 },
    limits: { 'amd.com/gpu': 4, memory: '64Gi' },
  });
});
