const VOLUMES = `            volumes:
              - name: shm
                emptyDir:
                  medium: Memory
                  sizeLimit: 15Gi
`;

const RESOURCES = `                resources:
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
`;

/** A model over two nodes of 8 GPUs with vLLM and Ray. */
export const VLLM_MULTINODE = `# vLLM over two nodes of 8 GPUs: tensor parallel inside a node, pipeline parallel across the two.
# Each group is one such pair; it starts whole or not at all, and both nodes are in one rack (a HyperNode of tier 1).
apiVersion: workload.matrixinfer.ai/v1alpha1
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
        mode: hard
        highestTierAllowed: 1
    roles:
      - name: serve
        workerReplicas: 1
        entryTemplate:
          spec:
            containers:
              - name: vllm
                image: vllm/vllm-openai:v0.10.0
                command: [sh, -c]
                args:
                  - >-
                    ray start --head --port=6379 &&
                    vllm serve meta-llama/Llama-3.1-405B-Instruct --port 8080
                    --tensor-parallel-size 8 --pipeline-parallel-size $(GROUP_SIZE)
                ports:
                  - name: http
                    containerPort: 8080
                readinessProbe:
                  httpGet:
                    path: /health
                    port: http
                  periodSeconds: 10
${RESOURCES}${VOLUMES}        workerTemplate:
          spec:
            containers:
              - name: vllm
                image: vllm/vllm-openai:v0.10.0
                command: [sh, -c]
                args:
                  - ray start --address=$(ENTRY_ADDRESS):6379 --block
${RESOURCES}${VOLUMES}`;
