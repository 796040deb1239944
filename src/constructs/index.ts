export { GitOpsApp, type GitOpsAppProps } from './gitops-app.ts';
export { InferGroup, InferRole, LeaderWorkerSet, ModelInfer, ModelServing } from './model-infer.ts';
export { podTemplate } from './pod-template.ts';
export { PodValidation, type PodValidationProps } from './pod-validation.ts';
export {
  type GpuResourcesProps,
  gpuResources,
  type ModelCacheProps,
  type MountedVolume,
  modelCache,
  sharedMemory,
} from './resources.ts';
export type { Parallelism, ServingProps, ServingRole } from './serving.ts';
export { sglang, vllm } from './serving.ts';
export type { LeaderWorkerSetProps, ModelInferMetadata, ModelInferProps, ModelServingProps } from './source.ts';
