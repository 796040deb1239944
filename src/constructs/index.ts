export { GitOpsApp, type GitOpsAppProps } from './gitops-app.ts';
export { InferGroup, InferRole } from './infer-group.ts';
export { ModelInfer } from './model-infer.ts';
export type { Parallelism } from './parallelism.ts';
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
export type { ServingProps, ServingRole } from './serving.ts';
export { sglang } from './sglang.ts';
export type { ModelInferMetadata, ModelInferProps } from './source.ts';
export { vllm } from './vllm.ts';
