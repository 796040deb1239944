import { nodesFor } from './parallelism.ts';
import { answering, type ServingProps, type ServingRole, servingTemplate } from './serving.ts';

/** Port at which the nodes of one server meet. */
const MEETING_PORT = 20000;

/**
 * An SGLang server, for a role: `{ name: 'prefill', ...sglang({ …, args: ['--disaggregation-mode=prefill'] }) }`. Every
 * pod runs the same command, with its own rank; a model that fits one node has no workers. Port: 30000 unless it is given.
 * @throws Error when tensor and pipeline parallel sizes do not add up to whole nodes
 * @see https://docs.sglang.ai/references/multi_node_deployment/multi_node.html
 */
export function sglang(props: ServingProps): ServingRole {
  const { model, args = [], port = 30000, tensorParallelSize, pipelineParallelSize = 1 } = props;
  const { nodes, gpusPerPod } = nodesFor('sglang', props);
  const command = [
    ...['python3', '-m', 'sglang.launch_server', `--model-path=${model}`, `--tp-size=${tensorParallelSize}`],
    ...(pipelineParallelSize === 1 ? [] : [`--pp-size=${pipelineParallelSize}`]),
    ...(nodes === 1
      ? []
      : ['--nnodes=$(GROUP_SIZE)', '--node-rank=$(WORKER_INDEX)', `--dist-init-addr=$(ENTRY_ADDRESS):${MEETING_PORT}`]),
    ...['--host=0.0.0.0', `--port=${port}`],
    ...args,
  ];
  const entryTemplate = servingTemplate(props, gpusPerPod, { name: 'sglang', command, ...answering(port) });
  if (nodes === 1) return { entryTemplate, workerReplicas: 0 };
  const workerTemplate = servingTemplate(props, gpusPerPod, { name: 'sglang', command });
  return { entryTemplate, workerReplicas: nodes - 1, workerTemplate };
}
