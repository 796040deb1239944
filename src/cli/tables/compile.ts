import type { CommandSpec } from '../command.ts';
import { CLUSTER } from './cluster.ts';
import { EACH_ENVIRONMENT, MAX_PODS, ONE_ENVIRONMENT } from './options.ts';

/** Commands that compile, and compare what was compiled. */
export const COMPILE_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'validate',
    argument: '[path...]',
    summary: 'report all problems of all inputs, with their places',
    options: [
      EACH_ENVIRONMENT,
      {
        flags: '-o, --output <format>',
        summary: 'how to write the problems',
        choices: ['text', 'json', 'github'],
        fallback: 'text',
      },
      { flags: '--strict', summary: 'refuse documents of other kinds, and warnings' },
      MAX_PODS,
    ],
    examples: [
      ['every app of this repository', 'flotilla validate'],
      [
        'one file, as annotations on a pull request',
        'flotilla validate -o github apps/llama-multinode/model-infer.yaml',
      ],
    ],
    load: async () => (await import('../commands/validate.ts')).validate,
  },
  {
    name: 'synth',
    argument: '[path...]',
    summary: 'compile, and write manifests and rollout state',
    options: [
      EACH_ENVIRONMENT,
      { flags: '--check', summary: 'write nothing; fail when files are stale, naming them' },
      { flags: '--stdout', summary: 'print the live manifests as one stream; write nothing' },
      { flags: '--output-dir <folder>', summary: 'folder for the manifests (default: the Project’s, else generated)' },
      { flags: '--strict', summary: 'refuse documents of other kinds, and warnings' },
      MAX_PODS,
    ],
    examples: [
      ['every app of this repository', 'flotilla synth'],
      ['in CI: fail when the committed files are stale', 'flotilla synth --check'],
      ['look at the manifests of one file', 'flotilla synth --stdout apps/llama-multinode/model-infer.yaml'],
      ['from another program', 'kustomize build . | flotilla synth --stdout -'],
    ],
    load: async () => (await import('../commands/synth.ts')).synth,
  },
  {
    name: 'plan',
    argument: '[path...]',
    summary: 'say what the rollout will do, stage by stage',
    options: [
      EACH_ENVIRONMENT,
      {
        flags: '-o, --output <format>',
        summary: 'how to write it',
        choices: ['text', 'json', 'markdown', 'mermaid', 'html'],
        fallback: 'text',
      },
    ],
    examples: [
      ['every app of this repository', 'flotilla plan'],
      ['for the description of a pull request', 'flotilla plan -o markdown'],
      ['as a page to look at', 'flotilla plan -o html > plan.html'],
    ],
    load: async () => (await import('../commands/plan.ts')).plan,
  },
  {
    name: 'diff',
    argument: '[base...]',
    summary: 'say what the manifests of now do to a base: what restarts, and why',
    options: [
      ONE_ENVIRONMENT,
      {
        flags: '-o, --output <format>',
        summary: 'how to write it',
        choices: ['text', 'json', 'markdown', 'html'],
        fallback: 'text',
      },
      { flags: '--cluster', summary: 'compare with what is live in the cluster' },
      { flags: '--from <file>', summary: 'in place of the cluster, what kubectl get … -o json or yaml printed' },
      ...CLUSTER,
    ],
    examples: [
      ['against the last commit', 'flotilla diff'],
      ['what the agent will do to the cluster', 'flotilla diff --cluster'],
      ['as a comment on a pull request', 'flotilla diff -o markdown origin/main'],
      ['two files of manifests', 'flotilla diff before.yaml after.yaml'],
    ],
    load: async () => (await import('../commands/diff.ts')).diff,
  },
  {
    name: 'schema',
    argument: '<kind>',
    summary: 'print the JSON Schema of ModelInfer, Project or Rollout, for editors',
    options: [],
    examples: [['for yaml-language-server', 'flotilla schema ModelInfer > model-infer.schema.json']],
    load: async () => (await import('../commands/schema.ts')).schema,
  },
];
