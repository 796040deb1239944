import type { ContainerSpec, PodTemplateSpec, RoleSpec } from '../index.ts';
import type { Parallelism } from './parallelism.ts';
import { type GpuResourcesProps, gpuResources, type MountedVolume, sharedMemory } from './resources.ts';

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

/** The part of a role that a model server decides: how many pods a replica has, and what they are made of. */
export type ServingRole = Pick<RoleSpec, 'entryTemplate' | 'workerReplicas'> &
  Partial<Pick<RoleSpec, 'workerTemplate'>>;

/** What one kind of pod adds to what all pods of a server have. */
export interface ServingContainer extends Pick<ContainerSpec, 'ports' | 'readinessProbe'> {
  readonly name: string;
  readonly command: string[];
}

/** The template of a server's pods, with everything but what the server itself is told. */
export function servingTemplate(props: ServingProps, gpus: number, container: ServingContainer): PodTemplateSpec {
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
          resources: gpuResources({ ...props, gpus }),
          volumeMounts: mounted.map(({ mount }) => mount),
        },
      ],
      volumes: mounted.map(({ volume }) => volume),
    },
  };
}

/** Ports and readiness probe of a pod that answers requests: ready once /health says so, however long loading takes. */
export function answering(port: number): Pick<ContainerSpec, 'ports' | 'readinessProbe'> {
  return {
    ports: [{ name: 'http', containerPort: port }],
    readinessProbe: { httpGet: { path: '/health', port: 'http' }, periodSeconds: 10 },
  };
}
