/** How a model is cut over GPUs. */
export interface Parallelism {
  /** GPUs that hold one layer together; they exchange data at every layer, so they belong on one node. */
  readonly tensorParallelSize: number;
  /** Parts that the layers are cut into, one after the other. Default: 1. */
  readonly pipelineParallelSize?: number;
  /** GPUs of each node. Default: 8. */
  readonly gpusPerNode?: number;
}

/** Nodes that one replica takes, and what each of its pods holds. */
export interface Nodes {
  /** Pods of a replica, one a node. */
  readonly nodes: number;
  readonly gpusPerPod: number;
}

/**
 * Checks that a model can be cut like this: every node full, or the model on a part of one node, and no tensor parallel
 * part that crosses nodes without filling them.
 * @param what - what the error calls the caller: `vllm`
 * @throws Error that lists everything that does not add up
 */
export function nodesFor(what: string, parallelism: Parallelism): Nodes {
  const { tensorParallelSize: tensor, pipelineParallelSize: pipeline = 1, gpusPerNode = 8 } = parallelism;
  const counts = { tensorParallelSize: tensor, pipelineParallelSize: pipeline, gpusPerNode };
  const wrong = Object.entries(counts)
    .filter(([, count]) => !Number.isSafeInteger(count) || count < 1)
    .map(([name, count]) => `${name} is ${count}, not a whole number above 0`);
  const gpus = tensor * pipeline;
  if (wrong.length === 0 && gpus > gpusPerNode && gpus % gpusPerNode !== 0) {
    wrong.push(
      `${tensor} (tensor) × ${pipeline} (pipeline) = ${gpus} GPUs do not fill nodes of ${gpusPerNode}: ` +
        `${gpus % gpusPerNode} would be left over for the last one`,
    );
  }
  if (wrong.length === 0 && gpus > gpusPerNode && tensor % gpusPerNode !== 0 && gpusPerNode % tensor !== 0) {
    wrong.push(
      `a tensor parallel part of ${tensor} GPUs would lie across nodes of ${gpusPerNode}: ` +
        `use a divisor or a multiple of ${gpusPerNode}`,
    );
  }
  if (wrong.length > 0) throw new Error(`${what}: ${wrong.join('; ')}`);
  const nodes = Math.max(1, gpus / gpusPerNode);
  return { nodes, gpusPerPod: gpus / nodes };
}
