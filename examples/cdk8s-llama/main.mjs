import { Chart } from 'cdk8s';
import { GitOpsApp, ModelInfer, modelCache, vllm } from 'flotilla/cdk8s';

const app = new GitOpsApp();
const chart = new Chart(app, 'serving');

// Llama 3.1 405B over two nodes of 8 GPUs: tensor parallel inside a node, pipeline parallel across the two.
const server = vllm({
  image: 'vllm/vllm-openai:v0.10.0',
  model: '/models/Llama-3.1-405B-Instruct',
  tensorParallelSize: 8,
  pipelineParallelSize: 2,
  cpu: 96,
  memory: '1024Gi',
  volumes: [modelCache({ claimName: 'llama-weights' })],
});

new ModelInfer(chart, 'llama', {
  replicas: 2,
  template: { gangSchedule: {}, roles: [{ name: '405b', replicas: 2, ...server }] },
});

app.synth();
