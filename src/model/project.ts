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
  /** Undefined: no Applications are written. */
  readonly argocd: ArgocdSettings | undefined;
  /** Undefined: Kustomizations are written only where Flux starts the stages. */
  readonly flux: FluxSettings | undefined;
  readonly policies: PolicySettings;
  /** Names of the environments, in the order written; without any, each ModelInfer is compiled as it stands. */
  readonly environments: readonly string[];
}

/** What an Application or Kustomization holds: a whole model, or one group of it. */
export type Split = 'model' | 'group';

/** Where Argo CD finds what flotilla generates, and how its Applications are cut. */
export interface ArgocdSettings {
  readonly repository: string;
  readonly branch: string;
  /** Folder of flotilla.yaml from the repository's root; `.` for the root. */
  readonly path: string;
  readonly project: string;
  readonly namespace: string;
  readonly split: Split;
}

/** Where Flux finds what flotilla generates, and how its Kustomizations are cut. */
export interface FluxSettings {
  /** Name of the GitRepository. */
  readonly source: string;
  /** Folder of flotilla.yaml from the repository's root; `.` for the root. */
  readonly path: string;
  readonly namespace: string;
  readonly split: Split;
}

/** Rules of a Kyverno policy that pods of models are excepted from. */
interface KyvernoException {
  readonly policy: string;
  readonly rules: readonly string[];
}

/** What clusters with policies against bare pods need. */
export interface PolicySettings {
  /** Pod security level of the models' namespaces; undefined: not our matter. */
  readonly podSecurity: string | undefined;
  readonly kyverno: readonly KyvernoException[];
}

/** Flux as `flux bootstrap` sets it up. */
export const DEFAULT_FLUX: FluxSettings = {
  source: 'flux-system',
  path: '.',
  namespace: 'flux-system',
  split: 'model',
};

/** A repository without a flotilla.yaml. */
export const DEFAULT_PROJECT: Project = {
  apps: ['apps/*/model-infer.yaml'],
  output: 'generated',
  kubernetes: '1.35',
  maxPods: DEFAULT_MAX_PODS,
  options: DEFAULT_OPTIONS,
  argocd: undefined,
  flux: undefined,
  policies: { podSecurity: undefined, kyverno: [] },
  environments: [],
};
