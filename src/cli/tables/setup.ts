import type { CommandSpec } from '../command.ts';
import { MAX_PODS, ONE_ENVIRONMENT } from './options.ts';

/** Commands that set things up around the manifests, or feed other programs. */
export const SETUP_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'bootstrap',
    argument: '<agent>',
    summary: 'set up Argo CD or Flux: have synth write its Applications or Kustomizations',
    options: [
      { flags: '--repository <url>', summary: 'this repository, as Argo CD knows it' },
      { flags: '--branch <name>', summary: 'what Argo CD follows (default: HEAD)' },
      { flags: '--source <name>', summary: 'Flux’s GitRepository (default: flux-system)' },
      { flags: '--path <folder>', summary: 'folder of flotilla.yaml in the repository (default: its root)' },
      { flags: '--project <name>', summary: 'Argo CD’s AppProject (default: default)' },
      { flags: '--namespace <name>', summary: 'namespace of the agent (default: argocd, flux-system)' },
      {
        flags: '--split <by>',
        summary: 'what one Application or Kustomization holds (default: group above 1,000 objects, else model)',
        choices: ['model', 'group'],
      },
      {
        flags: '--pod-security <level>',
        summary: 'also write the models’ namespaces, with this pod security level',
        choices: ['privileged', 'baseline', 'restricted'],
      },
      { flags: '--kyverno <rules>', summary: 'also except the pods from Kyverno’s policy/rule,…' },
    ],
    examples: [
      ['Argo CD', 'flotilla bootstrap argocd --repository https://git.example.com/team/models.git'],
      ['Flux, after flux bootstrap', 'flotilla bootstrap flux'],
      ['where Kyverno refuses bare pods', 'flotilla bootstrap flux --kyverno require-controller/check-owner'],
    ],
    load: async () => (await import('../commands/bootstrap.ts')).bootstrap,
  },
  {
    name: 'build',
    argument: '[path...]',
    summary: 'print each ModelInfer with the changes of an environment',
    options: [
      ONE_ENVIRONMENT,
      { flags: '--strict', summary: 'refuse documents of other kinds, and warnings' },
      MAX_PODS,
    ],
    examples: [
      ['what production runs', 'flotilla build --env production'],
      ['what differs from what is written', 'flotilla build --env production | diff apps/llama/model-infer.yaml -'],
    ],
    load: async () => (await import('../commands/build.ts')).build,
  },
  {
    name: 'fn',
    argument: '',
    summary: 'run as a KRM function of kustomize or kpt: a ResourceList on stdin and stdout',
    options: [],
    examples: [
      ['from kustomize, which reads the function’s own file', 'kustomize build --enable-alpha-plugins --enable-exec'],
    ],
    load: async () => (await import('../commands/fn.ts')).fn,
  },
];
