import type { CommandSpec } from '../command.ts';
import { TEMPLATES } from '../templates/repository.ts';

/** `flotilla init` */
export const INIT = {
  name: 'init',
  argument: '[dir]',
  summary: 'make a working repository: an app, flotilla.yaml, and a workflow for CI',
  options: {
    template: { value: '<name>', summary: 'what to serve', choices: TEMPLATES },
    name: { value: '<name>', summary: 'name of the model (default: the template’s)' },
    namespace: { value: '<name>', summary: 'namespace of the model (default: default)' },
    yes: { summary: 'ask nothing: take what is said here, and defaults' },
  },
  examples: [
    ['ask what is needed', 'flotilla init'],
    ['ask nothing', 'flotilla init --yes --template prefill-decode --name deepseek models'],
  ],
} as const satisfies CommandSpec;

/** `flotilla explain` */
export const EXPLAIN = {
  name: 'explain',
  argument: '<field>',
  summary: 'say what a field of ModelInfer, Project or Rollout is for',
  options: {},
  examples: [
    ['a field of a ModelInfer', 'flotilla explain spec.template.roles'],
    ['a field of flotilla.yaml', 'flotilla explain project.environments'],
  ],
} as const satisfies CommandSpec;

/** `flotilla completion` */
export const COMPLETION = {
  name: 'completion',
  argument: '<shell>',
  summary: 'print a script that completes commands and options in bash, zsh or fish',
  options: {},
  examples: [['in this shell', 'source <(flotilla completion bash)']],
} as const satisfies CommandSpec;
