import type { CommandSpec, OptionSpec } from './command.ts';

const MAX_PODS = {
  flags: '--max-pods <number>',
  summary: 'most pods that one model may have (default: the Project’s, else 100000)',
};

const MOVE: readonly OptionSpec[] = [
  { flags: '--dry-run', summary: 'say what would move, and write nothing' },
  { flags: '--commit', summary: 'commit what changes, with a message that says what moves' },
  { flags: '--branch <name>', summary: 'commit on a new branch' },
];

/** Every command, in the order in which help lists them; each is loaded when it is called. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'validate',
    argument: '[path...]',
    summary: 'report all problems of all inputs, with their places',
    options: [
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
    load: async () => (await import('./commands/validate.ts')).validate,
  },
  {
    name: 'synth',
    argument: '[path...]',
    summary: 'compile, and write manifests and rollout state',
    options: [
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
    load: async () => (await import('./commands/synth.ts')).synth,
  },
  {
    name: 'plan',
    argument: '[path...]',
    summary: 'say what the rollout will do, stage by stage',
    options: [
      {
        flags: '-o, --output <format>',
        summary: 'how to write it',
        choices: ['text', 'json', 'markdown', 'mermaid'],
        fallback: 'text',
      },
    ],
    examples: [
      ['every app of this repository', 'flotilla plan'],
      ['for the description of a pull request', 'flotilla plan -o markdown'],
    ],
    load: async () => (await import('./commands/plan.ts')).plan,
  },
  {
    name: 'diff',
    argument: '[base...]',
    summary: 'say what the manifests of now do to a base: what restarts, and why',
    options: [
      {
        flags: '-o, --output <format>',
        summary: 'how to write it',
        choices: ['text', 'json', 'markdown'],
        fallback: 'text',
      },
    ],
    examples: [
      ['against the last commit', 'flotilla diff'],
      ['as a comment on a pull request', 'flotilla diff -o markdown origin/main'],
      ['two files of manifests', 'flotilla diff before.yaml after.yaml'],
    ],
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  {
    name: 'promote',
    argument: '[name]',
    summary: 'move the next stage of a rollout',
    options: [
      { flags: '--to <partition>', summary: 'move every outdated group from this ordinal on' },
      { flags: '--all', summary: 'move every stage to come' },
      { flags: '--expect-plan <digest>', summary: 'refuse unless flotilla plan still says this digest' },
      ...MOVE,
    ],
    examples: [
      ['the next stage of the only model', 'flotilla promote'],
      [
        'just what was reviewed, as a commit on a branch of its own',
        'flotilla promote llama-fleet --expect-plan q7dp9xk2mz --branch promote',
      ],
    ],
    load: async () => (await import('./commands/promote.ts')).promote,
  },
  {
    name: 'rollback',
    argument: '[name]',
    summary: 'move back to an earlier revision, by the same stages',
    options: [{ flags: '--to <revision>', summary: 'the revision (default: the target before this one)' }, ...MOVE],
    examples: [
      ['to the revision before', 'flotilla rollback llama-fleet'],
      ['to one that flotilla history names', 'flotilla rollback llama-fleet --to q7dp9xk2mz'],
    ],
    load: async () => (await import('./commands/rollback.ts')).rollback,
  },
  {
    name: 'pause',
    argument: '[name]',
    summary: 'hold a rollout: no group moves',
    options: [...MOVE],
    examples: [['until flotilla resume', 'flotilla pause llama-fleet']],
    load: async () => (await import('./commands/pause.ts')).pause,
  },
  {
    name: 'resume',
    argument: '[name]',
    summary: 'let a paused rollout move again',
    options: [...MOVE],
    examples: [['then promote as before', 'flotilla resume llama-fleet']],
    load: async () => (await import('./commands/pause.ts')).resume,
  },
  {
    name: 'history',
    argument: '[name]',
    summary: 'list the revisions: which groups run them, what each changed',
    options: [
      { flags: '-o, --output <format>', summary: 'how to write it', choices: ['text', 'json'], fallback: 'text' },
    ],
    examples: [['of the only model', 'flotilla history']],
    load: async () => (await import('./commands/history.ts')).history,
  },
  {
    name: 'status',
    argument: '[name]',
    summary: 'say what is true in a cluster, from what kubectl printed of it',
    options: [
      { flags: '--from <file>', summary: 'what kubectl get … -o json or yaml printed; - for standard input' },
      {
        flags: '-o, --output <format>',
        summary: 'how to write it',
        choices: ['table', 'wide', 'tree', 'yaml', 'json', 'markdown'],
        fallback: 'table',
      },
      { flags: '--why', summary: 'name the one thing that keeps each group from being available' },
      { flags: '--compat <controller>', summary: 'spell conditions as this controller does', choices: ['matrixinfer'] },
    ],
    examples: [
      ['of a live cluster', 'kubectl get pods,services,podgroups,configmaps -o json | flotilla status --from -'],
      ['why a group is not available', 'flotilla status llama-fleet --from dump.yaml --why'],
    ],
    load: async () => (await import('./commands/status.ts')).status,
  },
  {
    name: 'schema',
    argument: '<kind>',
    summary: 'print the JSON Schema of ModelInfer, Project or Rollout, for editors',
    options: [],
    examples: [['for yaml-language-server', 'flotilla schema ModelInfer > model-infer.schema.json']],
    load: async () => (await import('./commands/schema.ts')).schema,
  },
];
