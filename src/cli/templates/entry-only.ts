/** One pod a group: a model that fits one node. */
export const ENTRY_ONLY = `# A model that fits one node: one pod a group, three groups, spread over hosts.
apiVersion: workload.matrixinfer.ai/v1alpha1
kind: ModelInfer
metadata:
  name: NAME
  namespace: NAMESPACE
spec:
  replicas: 3
  schedulerName: volcano
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
  template:
    roles:
      - name: serve
        workerReplicas: 0
        entryTemplate:
          spec:
            containers:
              - name: vllm
                image: vllm/vllm-openai:v0.10.0
                args: [--model=Qwen/Qwen3-8B, --port=8080]
                ports:
                  - name: http
                    containerPort: 8080
                readinessProbe:
                  httpGet:
                    path: /health
                    port: http
                resources:
                  requests:
                    cpu: "8"
                    memory: 64Gi
                    nvidia.com/gpu: "1"
                  limits:
                    memory: 64Gi
                    nvidia.com/gpu: "1"
`;
