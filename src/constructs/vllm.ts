import { nodesFor } from './parallelism.ts';
import { answering, type ServingProps, type ServingRole, servingTemplate } from './serving.ts';

/** The script in vLLM's images by which the nodes of one server find each other over Ray. */
const CLUSTER = 'bash /vllm-workspace/examples/online_serving/multi-node-serving.sh';

/**
 * A vLLM server, for a role: `{ name: '405b', replicas: 2, ...vllm({ … }) }`. The entry pod starts Ray, waits for the
 * workers and serves; a model that fits one node has no workers. Port: 8000 unless it is given.
 * @throws Error when tensor and pipeline parallel sizes do not add up to whole nodes
 * @see https://docs.vllm.ai/en/stable/serving/parallelism_scaling/
 */
export function vllm(props: ServingProps): ServingRole {
  const { model, args = [], port = 8000, tensorParallelSize, pipelineParallelSize = 1 } = props;
  const { nodes, gpusPerPod } = nodesFor('vllm', props);
  const serve = [
    ...['vllm', 'serve', model, `--port=${port}`, `--tensor-parallel-size=${tensorParallelSize}`],
    ...(pipelineParallelSize === 1 ? [] : [`--pipeline-parallel-size=${pipelineParallelSize}`]),
    ...(nodes === 1 ? [] : ['--distributed-executor-backend=ray']),
    ...args,
  ];
  const template = (name: string, command: string[], isEntry: boolean): ServingRole['entryTemplate'] =>
    servingTemplate(props, gpusPerPod, { name, command, ...(isEntry ? answering(port) : {}) });
  if (nodes === 1) return { entryTemplate: template('vllm', serve, true), workerReplicas: 0 };
  const lead = `${CLUSTER} leader --ray_cluster_size=$(GROUP_SIZE) && exec ${serve.map(shellWord).join(' ')}`;
  const follow = `${CLUSTER} worker --ray_address=$(ENTRY_ADDRESS)`;
  return {
    entryTemplate: template('vllm', ['sh', '-c', lead], true),
    workerReplicas: nodes - 1,
    workerTemplate: template('vllm', ['sh', '-c', follow], false),
  };
}

// What Kubernetes puts in for $(NAME) must stay as it is, and holds nothing that a shell would read.
function shellWord(word: string): string {
  return /^(?:[\w@%+=:,./-]|\$\(\w+\))+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
