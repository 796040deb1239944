/** What an SGLang instance of several nodes is for. */
interface Instance {
  readonly role: string;
  /** Further arguments, with a line break after each: the same on every node. */
  readonly args: string;
}

/** A role of one SGLang instance over two nodes of 8 GPUs. */
function sglangRole(instance: Instance): string {
  return `      - name: ${instance.role}
        workerReplicas: 1
        entryTemplate:
${sglangPod(instance, ENTRY)}        workerTemplate:
${sglangPod(instance, WORKER)}`;
}

/** What only one kind of pod has: arguments, then fields of its container. */
interface Own {
  readonly args: string;
  readonly fields: string;
}

const WORKER: Own = { args: '', fields: '' };

const ENTRY: Own = {
  args: `                  - --host=0.0.0.0
                  - --port=30000
`,
  fields: `                ports:
                  - name: http
                    containerPort: 30000
                readinessProbe:
                  httpGet:
                    path: /health
                    port: http
                  periodSeconds: 10
`,
};

function sglangPod({ role, args }: Instance, own: Own): string {
  return `          metadata:
            labels:
              app.kubernetes.io/component: ${role}
          spec:
            containers:
              - name: sglang
                image: lmsysorg/sglang:v0.4.9
                command: [python3, -m, sglang.launch_server]
                args:
                  - --model-path=deepseek-ai/DeepSeek-V3
${args}                  - --tp-size=16
                  - --nnodes=$(GROUP_SIZE)
                  - --node-rank=$(WORKER_INDEX)
                  - --dist-init-addr=$(ENTRY_ADDRESS):20000
${own.args}${own.fields}                resources:
                  requests:
                    cpu: "64"
                    memory: 768Gi
                    nvidia.com/gpu: "8"
                  limits:
                    memory: 768Gi
                    nvidia.com/gpu: "8"
                volumeMounts:
                  - name: shm
                    mountPath: /dev/shm
            volumes:
              - name: shm
                emptyDir:
                  medium: Memory
                  sizeLimit: 64Gi
`;
}

const HEAD = `apiVersion: workload.matrixinfer.ai/v1alpha1
kind: ModelInfer
metadata:
  name: NAME
  namespace: NAMESPACE
spec:
  replicas: 2
  schedulerName: volcano
  recoveryPolicy: RoleRecreate
  rolloutStrategy:
    type: InferGroupRollingUpdate
    rollingUpdateConfiguration:
      maxUnavailable: 1
  template:
    restartGracePeriodSeconds: 60
    gangSchedule:
      networkTopology:
        mode: soft
    roles:
`;

/** A model over two nodes of 8 GPUs with SGLang. */
export const SGLANG_MULTINODE = `# SGLang over two nodes of 8 GPUs, tensor parallel across both. Each group is one such pair.
# It starts whole or not at all, and its nodes are close together where that can be had.
${HEAD}${sglangRole({ role: 'serve', args: '' })}`;

/** Prefill and decode apart, behind a router. */
export const PREFILL_DECODE = `# Disaggregated serving: a prefill and a decode instance of two nodes each, behind a router, in one group.
${HEAD}${sglangRole({ role: 'prefill', args: '                  - --disaggregation-mode=prefill\n' })}${sglangRole({
  role: 'decode',
  args: '                  - --disaggregation-mode=decode\n',
})}      - name: router
        workerReplicas: 0
        entryTemplate:
          metadata:
            labels:
              app.kubernetes.io/component: router
          spec:
            # Finds prefill and decode by their labels: the namespace's default service account must be allowed to list pods.
            containers:
              - name: router
                image: lmsysorg/sglang-router:v0.1.9
                args:
                  - --pd-disaggregation
                  - --service-discovery
                  - --service-discovery-namespace=NAMESPACE
                  - --prefill-selector
                  - app.kubernetes.io/component=prefill
                  - --decode-selector
                  - app.kubernetes.io/component=decode
                  - --host=0.0.0.0
                  - --port=8000
                ports:
                  - name: http
                    containerPort: 8000
                readinessProbe:
                  httpGet:
                    path: /health
                    port: http
                resources:
                  requests:
                    cpu: 500m
                    memory: 1Gi
                  limits:
                    memory: 1Gi
`;
