import type { ContainerSpec, PodTemplateSpec, RoleSpec } from '../index.ts';
import { checkOptions, type OptionNames } from './options.ts';
import { type GpuResourcesProps, gpuResources, type MountedVolume, sharedMemory } from './resources.ts';

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
interface Nodes {
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
function nodesFor(what: string, parallelism: Parallelism): Nodes {
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

/** A model server over one or several nodes. */
export interface ServingProps extends Parallelism, Omit<GpuResourcesProps, 'gpus'> {
  readonly image: string;
  /** Name of the model, or its path in a volume. */
  readonly model: string;
  /** Arguments behind those that are made here. */
  readonly args?: readonly string[];
  readonly env?: ContainerSpec['env'];
  /** Port of the server's HTTP interface. */
  readonly port?: number;
  /** Size of the shared memory. Default: 16Gi. */
  readonly sharedMemory?: string | number;
  /** Further volumes, such as a `modelCache`. */
  readonly volumes?: readonly MountedVolume[];
  /** Node selection, tolerations and the like: any field of a PodSpec but containers and volumes. */
  readonly pod?: Omit<PodTemplateSpec['spec'], 'containers' | 'volumes'>;
}

const OPTIONS: OptionNames<ServingProps> = {
  image: 'required',
  model: 'required',
  tensorParallelSize: 'required',
  pipelineParallelSize: 'optional',
  gpusPerNode: 'optional',
  gpuResource: 'optional',
  cpu: 'optional',
  memory: 'optional',
  ephemeralStorage: 'optional',
  args: 'optional',
  env: 'optional',
  port: 'optional',
  sharedMemory: 'optional',
  volumes: 'optional',
  pod: 'optional',
};

/**
 * Checks what a server is asked for, and says how many nodes it takes.
 * @param what - what the error calls the caller: `vllm`
 * @throws Error that names each option that is unknown, missing or does not add up
 */
function checked(what: string, props: ServingProps): Nodes {
  checkOptions(what, props, OPTIONS);
  const { volumes = [] } = props;
  for (const [index, each] of volumes.entries()) {
    const names: OptionNames<MountedVolume> = { volume: 'required', mount: 'required' };
    checkOptions(`${what}: volumes[${index}], which modelCache or sharedMemory makes`, each, names);
  }
  return nodesFor(what, props);
}

/** The part of a role that a model server decides: how many pods a replica has, and what they are made of. */
export type ServingRole = Pick<RoleSpec, 'entryTemplate' | 'workerReplicas'> &
  Partial<Pick<RoleSpec, 'workerTemplate'>>;

/** What one kind of pod adds to what all pods of a server have. */
interface ServingContainer extends Pick<ContainerSpec, 'ports' | 'readinessProbe'> {
  readonly name: string;
  readonly command: string[];
}

/** The template of a server's pods, with everything but what the server itself is told. */
function servingTemplate(props: ServingProps, gpus: number, container: ServingContainer): PodTemplateSpec {
  const { image, env, pod, volumes = [] } = props;
  const { name, command, ...answers } = container;
  const mounted = [...volumes, sharedMemory(props.sharedMemory ?? '16Gi')];
  return {
    spec: {
      ...pod,
      containers: [
        {
          name,
          image,
          command,
          ...answers,
          ...(env === undefined ? {} : { env }),
          resources: gpuResources(resourcesOf(props, gpus)),
          volumeMounts: mounted.map(({ mount }) => mount),
        },
      ],
      volumes: mounted.map(({ volume }) => volume),
    },
  };
}

function resourcesOf({ gpuResource, cpu, memory, ephemeralStorage }: ServingProps, gpus: number): GpuResourcesProps {
  return {
    gpus,
    ...(gpuResource === undefined ? {} : { gpuResource }),
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
    ...(ephemeralStorage === undefined ? {} : { ephemeralStorage }),
  };
}

/** Ports and readiness probe of a pod that answers requests: ready once /health says so, however long loading takes. */
function answering(port: number): Pick<ContainerSpec, 'ports' | 'readinessProbe'> {
  return {
    ports: [{ name: 'http', containerPort: port }],
    readinessProbe: { httpGet: { path: '/health', port: 'http' }, periodSeconds: 10 },
  };
}

/** The script in vLLM's images by which the nodes of one server find each other over Ray. */
const CLUSTER = 'bash /vllm-workspace/examples/online_serving/multi-node-serving.sh';

/**
 * A vLLM server, for a role: `{ name: '405b', replicas: 2, ...vllm({ … }) }`. The entry pod starts Ray, waits for the
 * workers and serves; a model that fits one node has no workers. Port: 8000 unless it is given.
 * @throws Error for an option that is unknown or missing, and when the parallel sizes do not add up to whole nodes
 * @see https://docs.vllm.ai/en/stable/serving/parallelism_scaling/
 */
export function vllm(props: ServingProps): ServingRole {
  const { model, args = [], port = 8000, tensorParallelSize, pipelineParallelSize = 1 } = props;
  const { nodes, gpusPerPod } = checked('vllm', props);
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

/** Port at which the nodes of one server meet. */
const MEETING_PORT = 20000;

/**
 * An SGLang server, for a role: `{ name: 'prefill', ...sglang({ …, args: ['--disaggregation-mode=prefill'] }) }`. Every
 * pod runs the same command, with its own rank; a model that fits one node has no workers. Port: 30000 unless it is given.
 * @throws Error for an option that is unknown or missing, and when the parallel sizes do not add up to whole nodes
 * @see https://docs.sglang.ai/references/multi_node_deployment/multi_node.html
 */
export function sglang(props: ServingProps): ServingRole {
  const { model, args = [], port = 30000, tensorParallelSize, pipelineParallelSize = 1 } = props;
  const { nodes, gpusPerPod } = checked('sglang', props);
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
