import type { CommandSpec } from '../command.ts';

/** Commands for the first minutes, and for whoever wants to know more. */
export const START_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'init',
    argument: '[dir]',
    summary: 'make a working repository: an app, flotilla.yaml, and a workflow for CI',
    options: [
      {
        flags: '--template <name>',
        summary: 'what to serve',
        choices: ['vllm-multinode', 'sglang-multinode', 'prefill-decode', 'entry-only'],
      },
      { flags: '--name <name>', summary: 'name of the model (default: the template’s)' },
      { flags: '--namespace <name>', summary: 'namespace of the model (default: default)' },
      { flags: '--yes', summary: 'ask nothing: take what is said here, and defaults' },
    ],
    examples: [
      ['ask what is needed', 'flotilla init'],
      ['ask nothing', 'flotilla init --yes --template prefill-decode --name deepseek models'],
    ],
    load: async () => (await import('../commands/init.ts')).init,
  },
  {
    name: 'explain',
    argument: '<field>',
    summary: 'say what a field of ModelInfer, Project or Rollout is for',
    options: [],
    examples: [
      ['a field of a ModelInfer', 'flotilla explain spec.template.roles'],
      ['a field of flotilla.yaml', 'flotilla explain project.environments'],
    ],
    load: async () => (await import('../commands/explain.ts')).explain,
  },
  {
    name: 'completion',
    argument: '<shell>',
    summary: 'print a script that completes commands and options in bash, zsh or fish',
    options: [],
    examples: [['in this shell', 'source <(flotilla completion bash)']],
    load: async () => (await import('../commands/completion.ts')).completion,
  },
];
