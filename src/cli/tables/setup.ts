import { SPLITS } from '../../agents/split.ts';
import type { CommandSpec } from '../command.ts';
import { MAX_PODS, ONE_ENVIRONMENT, STRICT } from './options.ts';

/** `flotilla bootstrap` */
export const BOOTSTRAP = {
  name: 'bootstrap',
  argument: '<agent>',
  summary: 'set up Argo CD or Flux: have synth write its Applications or Kustomizations',
  options: {
    repository: { value: '<url>', summary: 'this repository, as Argo CD knows it' },
    branch: { value: '<name>', summary: 'what Argo CD follows (default: HEAD)' },
    source: { value: '<name>', summary: 'Flux’s GitRepository (default: flux-system)' },
    path: { value: '<folder>', summary: 'folder of flotilla.yaml in the repository (default: its root)' },
    project: { value: '<name>', summary: 'Argo CD’s AppProject (default: default)' },
    namespace: { value: '<name>', summary: 'namespace of the agent (default: argocd, flux-system)' },
    split: {
      value: '<by>',
      summary: 'what one Application or Kustomization holds (default: group above 1,000 objects, else model)',
      choices: SPLITS,
    },
    podSecurity: {
      value: '<level>',
      summary: 'also write the models’ namespaces, with this pod security level',
      choices: ['privileged', 'baseline', 'restricted'],
    },
    kyverno: { value: '<rules>', summary: 'also except the pods from Kyverno’s policy/rule,…' },
  },
  examples: [
    ['Argo CD', 'flotilla bootstrap argocd --repository https://git.example.com/team/models.git'],
    ['Flux, after flux bootstrap', 'flotilla bootstrap flux'],
    ['where Kyverno refuses bare pods', 'flotilla bootstrap flux --kyverno require-controller/check-owner'],
  ],
} as const satisfies CommandSpec;

/** `flotilla build` */
export const BUILD = {
  name: 'build',
  argument: '[path...]',
  summary: 'print each ModelInfer with the changes of an environment',
  options: { ...ONE_ENVIRONMENT, ...STRICT, ...MAX_PODS },
  examples: [
    ['what production runs', 'flotilla build --env production'],
    ['what differs from what is written', 'flotilla build --env production | diff apps/llama/model-infer.yaml -'],
  ],
} as const satisfies CommandSpec;

/** `flotilla fn` */
export const FN = {
  name: 'fn',
  argument: '',
  summary: 'run as a KRM function of kustomize or kpt: a ResourceList on stdin and stdout',
  options: {},
  examples: [
    ['from kustomize, which reads the function’s own file', 'kustomize build --enable-alpha-plugins --enable-exec'],
  ],
} as const satisfies CommandSpec;
