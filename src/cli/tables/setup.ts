import type { AgentHelp } from '../../agents/agent.ts';
import { MOST_OBJECTS, SPLITS } from '../../agents/split.ts';
import { eitherText } from '../../model/problem.ts';
import { withCommas } from '../../report/words.ts';
import type { CommandSpec, KnownToHelp, OptionSpecs } from '../command.ts';
import { TEMPLATES } from '../templates/repository.ts';
import { CLUSTER, MAX_PODS, ONE_ENVIRONMENT, SEVERAL_MODELS, STRICT } from './options.ts';

/** The words and options of `flotilla bootstrap`, for any of these agents. */
export function bootstrapSpec(agents: readonly AgentHelp[]) {
  const kinds = agents.map(({ kind }) => kind);
  return {
    name: 'bootstrap',
    argument: '<agent>',
    argumentWords: agents.map(({ id }) => id),
    summary: `set up ${eitherText(agents.map(({ title }) => title))}: have synth write its ${eitherText(kinds.map((kind) => `${kind}s`))}`,
    options: {
      ...agentOptions(agents),
      split: {
        value: '<by>',
        summary: `what one ${eitherText(kinds)} holds (default: group above ${withCommas(MOST_OBJECTS)} objects, else model)`,
        choices: SPLITS,
      },
      promotion: {
        value: '<who>',
        summary: 'who starts the stages from now on; what runs is led over in three commits, and no pod restarts',
        choices: ['pull-request', 'automatic'],
      },
      insteadOf: {
        value: '<agent>',
        summary: 'take over from another agent, in three commits in which no pod restarts',
      },
      podSecurity: {
        value: '<level>',
        summary: 'also write the models’ namespaces, with this pod security level',
        choices: ['privileged', 'baseline', 'restricted'],
      },
      kyverno: { value: '<rules>', summary: 'also except the pods from Kyverno’s policy/rule,…' },
      crd: { summary: 'also have the cluster hold each model as an object, for kubectl get, describe and wait' },
    },
    examples: [
      ...agents.map((agent) => [agent.example.purpose, exampleLine(agent)] as const),
      ...agents
        .slice(-1)
        .map(
          (agent) =>
            [
              'where Kyverno refuses bare pods',
              `${exampleLine(agent)} --kyverno require-controller/check-owner`,
            ] as const,
        ),
    ],
  } as const satisfies CommandSpec;
}

/** The options of all agents; one that several take is there once, with what each takes it to be by default. */
function agentOptions(agents: readonly AgentHelp[]): OptionSpecs {
  const all = agents.flatMap(({ options }) => options);
  return Object.fromEntries(
    all.map(({ field, value, summary }) => {
      const fallbacks = new Set(all.filter((other) => other.field === field).flatMap(({ fallback = [] }) => fallback));
      const byDefault = fallbacks.size === 0 ? '' : ` (default: ${[...fallbacks].join(', ')})`;
      return [field, { value: `<${value}>`, summary: `${summary}${byDefault}` }];
    }),
  );
}

function exampleLine({ id, example }: AgentHelp): string {
  return ['flotilla bootstrap', id, example.options].filter((part) => part !== '').join(' ');
}

/** The words and options of `flotilla build`. */
export const BUILD = {
  name: 'build',
  ...SEVERAL_MODELS,
  summary: 'print a model as an environment has it',
  options: { ...ONE_ENVIRONMENT, ...STRICT, ...MAX_PODS },
  examples: [
    ['what production runs', 'flotilla build --env production'],
    ['what differs from what is written', 'flotilla build --env production | diff apps/llama/model-infer.yaml -'],
  ],
} as const satisfies CommandSpec;

/** The words and options of `flotilla fn`. */
export const FN = {
  name: 'fn',
  argument: '',
  summary: 'run as a KRM function of kustomize or kpt, by stdin and stdout',
  options: {},
  examples: [
    ['from kustomize, which reads the function’s own file', 'kustomize build --enable-alpha-plugins --enable-exec'],
  ],
} as const satisfies CommandSpec;

/** The words and options of `flotilla init`, for any of these agents. */
export function initSpec(agents: KnownToHelp['agents']) {
  return {
    name: 'init',
    argument: '[dir]',
    summary: 'make a working repository: a model, flotilla.yaml, a workflow for CI, a preset of Renovate',
    options: {
      template: { value: '<name>', summary: 'what to serve', choices: TEMPLATES },
      name: { value: '<name>', summary: 'name of the model (default: the template’s)' },
      namespace: { value: '<name>', summary: 'namespace of the model (default: default)' },
      agent: {
        value: '<agent>',
        summary: `also set up ${eitherText(agents.map(({ title }) => title))}, as flotilla bootstrap does`,
        choices: agents.map(({ id }) => id),
      },
      yes: { summary: 'ask nothing: take what is said here, and defaults' },
    },
    examples: [
      ['ask what is needed', 'flotilla init'],
      ['ask nothing', 'flotilla init --yes --template prefill-decode --name deepseek models'],
    ],
  } as const satisfies CommandSpec;
}

/** Kinds of documents that flotilla itself reads and writes, and has JSON Schemas of, beside those of the dialects. */
export const OWN_KINDS = ['Project', 'Rollout'] as const;

function kindsWithSchema(dialects: KnownToHelp['dialects']): string {
  return eitherText([...dialects.map(({ kind }) => kind), ...OWN_KINDS]);
}

/** The words and options of `flotilla schema`, for any of these kinds of documents. */
export function schemaSpec(dialects: KnownToHelp['dialects']) {
  const [{ kind, fileName }] = dialects;
  return {
    name: 'schema',
    argument: '<kind>',
    argumentWords: [...dialects.map(({ kind: each }) => each), ...OWN_KINDS],
    summary: `print the JSON Schema of ${kindsWithSchema(dialects)}, for editors`,
    options: {},
    examples: [
      ['for yaml-language-server', `flotilla schema ${kind} > ${fileName.replace(/\.yaml$/, '')}.schema.json`],
    ],
  } as const satisfies CommandSpec;
}

/** The words and options of `flotilla explain`, for any of these kinds of documents. */
export function explainSpec(dialects: KnownToHelp['dialects']) {
  return {
    name: 'explain',
    argument: '<field>',
    summary: `explain a field of ${kindsWithSchema(dialects)}`,
    options: {},
    examples: [
      [`a field of a ${dialects[0].kind}`, 'flotilla explain spec.template.roles'],
      ['a field of flotilla.yaml', 'flotilla explain project.environments'],
    ],
  } as const satisfies CommandSpec;
}

/** The words and options of `flotilla import`, for any of these kinds of documents. */
export function importSpec(dialects: KnownToHelp['dialects']) {
  return {
    name: 'import',
    argument: '[name]',
    summary: `copy a ${eitherText(dialects.map(({ kind }) => kind))} from a cluster or a file into apps/`,
    options: {
      from: {
        value: '<file>',
        summary: 'in place of the cluster, what kubectl get … -o json or yaml printed, or - for stdin',
      },
      ...CLUSTER,
    },
    examples: [
      ['one model of the cluster', 'flotilla import llama -n serving'],
      ['all that a file holds', 'flotilla import --from models.yaml'],
    ],
  } as const satisfies CommandSpec;
}

/** The words and options of `flotilla completion`. */
export const COMPLETION = {
  name: 'completion',
  argument: '[shell]',
  argumentWords: ['bash', 'zsh', 'fish'],
  summary: 'print a script that completes commands, options and models in bash, zsh or fish',
  options: {
    list: {
      value: '<what>',
      summary: 'print words of this repository in place of a script, as the scripts ask for them',
      choices: ['models', 'environments', 'revisions'],
    },
  },
  examples: [['in this shell', 'source <(flotilla completion bash)']],
} as const satisfies CommandSpec;
