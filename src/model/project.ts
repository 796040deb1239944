import { type CompileOptions, DEFAULT_MAX_PODS, DEFAULT_OPTIONS, type KubernetesVersion } from './options.ts';

/** What flotilla.yaml says, every default filled. */
export interface Project {
  /** Patterns of the ModelInfer files, from the repository's root. */
  readonly apps: readonly string[];
  /** Folder of everything generated. */
  readonly output: string;
  readonly kubernetes: KubernetesVersion;
  readonly maxPods: number;
  readonly options: CompileOptions;
}

/** A repository without a flotilla.yaml. */
export const DEFAULT_PROJECT: Project = {
  apps: ['apps/*/model-infer.yaml'],
  output: 'generated',
  kubernetes: '1.35',
  maxPods: DEFAULT_MAX_PODS,
  options: DEFAULT_OPTIONS,
};
