import type { Formats } from '../../report/formats.ts';
import type { CommandSpec, OptionSpecs } from '../command.ts';

/** Options of every command, written before its name or after it. */
export const COMMON = {
  C: { value: '<dir>', summary: 'work in this folder' },
  quiet: { short: 'q', summary: 'print results and errors only' },
  color: {
    value: '<when>',
    summary: 'colour the output',
    choices: ['auto', 'always', 'never'],
    fallback: 'auto',
  },
} as const satisfies OptionSpecs;

/** The argument of commands that are about one model, or about all where none is named. */
export const ONE_MODEL = {
  argument: '[model]',
  argumentWords: 'models',
  argumentSummary: 'its name, namespace/name, file or folder',
} as const satisfies Partial<CommandSpec>;

/** The argument of commands that are about as many models as are named. */
export const SEVERAL_MODELS = {
  argument: '[model...]',
  argumentWords: 'models',
  argumentSummary: 'name, namespace/name, file, folder, or - for standard input (default: every app of flotilla.yaml)',
} as const satisfies Partial<CommandSpec>;

/** Options of commands that look at each environment in turn. */
export const EACH_ENVIRONMENT = {
  env: {
    value: '<name>',
    words: 'environments',
    summary: 'the environment of flotilla.yaml (default: each of them)',
  },
} as const satisfies OptionSpecs;

/** Options of commands that look at one environment. */
export const ONE_ENVIRONMENT = {
  env: {
    value: '<name>',
    words: 'environments',
    summary: 'the environment of flotilla.yaml (default: the only one)',
  },
} as const satisfies OptionSpecs;

/** Options of commands that can refuse what they otherwise only warn of. */
export const STRICT = {
  strict: { summary: 'refuse documents of other kinds, and warnings' },
} as const satisfies OptionSpecs;

/** Options of commands that refuse to take more out of service than the budget. */
export const ACCEPT_OUTAGE = {
  acceptOutage: { summary: 'take more groups out of service than maxUnavailable allows, and note it in rollout.yaml' },
} as const satisfies OptionSpecs;

/** Options of commands that read the documents of models. */
export const MAX_PODS = {
  maxPods: { value: '<number>', summary: 'most pods that one model may have (default: the Project’s, else 100000)' },
} as const satisfies OptionSpecs;

/** The option that says what Git holds of the models. */
export const COMPILE_TO = {
  compileTo: {
    value: '<form>',
    summary: 'what Git holds: every pod, or the object itself for its own controller (default: as the Project says)',
    choices: ['pods', 'workload'],
  },
} as const satisfies OptionSpecs;

/** Options of every command that touches a cluster, as kubectl has them. */
export const CLUSTER = {
  namespace: { short: 'n', value: '<namespace>', summary: 'the models of this namespace' },
  allNamespaces: { short: 'A', summary: 'the models of every namespace, whatever -n says' },
  context: { value: '<name>', summary: 'the context of the kubeconfig (default: its current one)' },
  kubeconfig: {
    value: '<file>',
    summary: 'the kubeconfig (default: $KUBECONFIG, else ~/.kube/config, else the pod’s own)',
  },
} as const satisfies OptionSpecs;

/** The option of commands that can ask, beside their own question, whether what they show finds room. */
export const FITS = {
  fit: {
    value: '[file]',
    summary:
      'ask whether it finds room, now and stage by stage: in the cluster, or in what kubectl get … -A -o json printed',
  },
} as const satisfies OptionSpecs;

/** The option that says how a result is written. */
export function formatOption<Table extends Formats<never>, Name extends string & keyof Table>(
  choices: Table,
  fallback: Name,
  summary = 'how to write it',
) {
  return { short: 'o', value: '<format>', summary, choices, fallback } as const;
}
