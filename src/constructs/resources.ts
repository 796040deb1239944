import type { ResourcesSpec, VolumeMountSpec, VolumeSpec } from '../index.ts';
import { checkOptions } from './options.ts';

/** What a container on a GPU node asks for. */
export interface GpuResourcesProps {
  /** GPUs of the container. */
  readonly gpus: number;
  /** Name of the device as its plugin announces it. Default: nvidia.com/gpu. */
  readonly gpuResource?: string;
  /** CPUs that are kept for it; it may use more. */
  readonly cpu?: string | number;
  /** Memory that it gets and may not exceed. */
  readonly memory?: string | number;
  /** Local disk that it gets and may not exceed. */
  readonly ephemeralStorage?: string | number;
}

/**
 * Resources of a container on a GPU node. Devices and memory are limits, which Kubernetes takes for requests as well,
 * so that nothing is promised twice; CPUs are a request only, as a limit would throttle what waits for GPUs.
 * @throws Error for an option that is unknown or missing
 */
export function gpuResources(props: GpuResourcesProps): ResourcesSpec {
  checkOptions('gpuResources', props, {
    gpus: 'required',
    gpuResource: 'optional',
    cpu: 'optional',
    memory: 'optional',
    ephemeralStorage: 'optional',
  });
  const { gpus, gpuResource = 'nvidia.com/gpu', cpu, memory, ephemeralStorage } = props;
  return {
    ...(cpu === undefined ? {} : { requests: { cpu } }),
    limits: {
      [gpuResource]: gpus,
      ...(memory === undefined ? {} : { memory }),
      ...(ephemeralStorage === undefined ? {} : { 'ephemeral-storage': ephemeralStorage }),
    },
  };
}

/** A volume of a pod, and where a container sees it. */
export interface MountedVolume {
  readonly volume: VolumeSpec;
  readonly mount: VolumeMountSpec;
}

/**
 * Shared memory by which the processes of a pod exchange tensors: 64 MiB, what a container has without it, is too little.
 * @param sizeLimit - counts as memory of the pod once it is used
 */
export function sharedMemory(sizeLimit: string | number): MountedVolume {
  return {
    volume: { name: 'dshm', emptyDir: { medium: 'Memory', sizeLimit } },
    mount: { name: 'dshm', mountPath: '/dev/shm' },
  };
}

type CacheOption = 'claimName' | 'hostPath' | 'mountPath' | 'readOnly';

/** Where the weights of a model lie: in a PersistentVolumeClaim, or on the node. */
export type ModelCacheProps = ({ readonly claimName: string } | { readonly hostPath: string }) & {
  /** Default: /models. */
  readonly mountPath?: string;
  /** Default: true. */
  readonly readOnly?: boolean;
};

/**
 * The volume that holds the weights of a model, so that a pod that starts anew does not download them again.
 * @throws Error for an option that is unknown, and where neither or both of claimName and hostPath are given
 */
export function modelCache(props: ModelCacheProps): MountedVolume {
  checkOptions<Partial<Record<CacheOption, unknown>>>('modelCache', props, {
    claimName: 'optional',
    hostPath: 'optional',
    mountPath: 'optional',
    readOnly: 'optional',
  });
  if ('claimName' in props === 'hostPath' in props) throw new Error('modelCache: give either claimName or hostPath');
  const { mountPath = '/models', readOnly = true } = props;
  return {
    volume: cacheVolume(props, readOnly),
    mount: { name: 'models', mountPath, ...(readOnly ? { readOnly } : {}) },
  };
}

function cacheVolume(props: ModelCacheProps, readOnly: boolean): VolumeSpec {
  if ('hostPath' in props) {
    return { name: 'models', hostPath: { path: props.hostPath, type: readOnly ? 'Directory' : 'DirectoryOrCreate' } };
  }
  const { claimName } = props;
  return { name: 'models', persistentVolumeClaim: { claimName, ...(readOnly ? { readOnly } : {}) } };
}
