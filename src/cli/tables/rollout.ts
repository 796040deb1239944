import type { CommandSpec, OptionSpec } from '../command.ts';
import { CLUSTER } from './cluster.ts';
import { ONE_ENVIRONMENT } from './options.ts';

const MOVE: readonly OptionSpec[] = [
  ONE_ENVIRONMENT,
  { flags: '--dry-run', summary: 'say what would move, and write nothing' },
  { flags: '--commit', summary: 'commit what changes, with a message that says what moves' },
  { flags: '--branch <name>', summary: 'commit on a new branch' },
];

/** Commands that move a rollout, or tell of its past. */
export const ROLLOUT_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'promote',
    argument: '[name]',
    summary: 'move the next stage of a rollout',
    options: [
      { flags: '--to <partition>', summary: 'move every outdated group from this ordinal on' },
      { flags: '--all', summary: 'move every stage to come' },
      { flags: '--expect-plan <digest>', summary: 'refuse unless flotilla plan still says this digest' },
      { flags: '--when-healthy', summary: 'refuse unless the groups already moved are available, and enough others' },
      {
        flags: '--from <file>',
        summary: 'with --when-healthy, in place of a cluster, what kubectl get … -o json printed',
      },
      ...MOVE,
      ...CLUSTER,
    ],
    examples: [
      ['the next stage of the only model', 'flotilla promote'],
      [
        'just what was reviewed, as a commit on a branch of its own',
        'flotilla promote llama-fleet --expect-plan q7dp9xk2mz --branch promote',
      ],
      ['only if the cluster is well with what has moved so far', 'flotilla promote llama-fleet --when-healthy'],
    ],
    load: async () => (await import('../commands/promote.ts')).promote,
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
    load: async () => (await import('../commands/rollback.ts')).rollback,
  },
  {
    name: 'pause',
    argument: '[name]',
    summary: 'hold a rollout: no group moves',
    options: [...MOVE],
    examples: [['until flotilla resume', 'flotilla pause llama-fleet']],
    load: async () => (await import('../commands/pause.ts')).pause,
  },
  {
    name: 'resume',
    argument: '[name]',
    summary: 'let a paused rollout move again',
    options: [...MOVE],
    examples: [['then promote as before', 'flotilla resume llama-fleet']],
    load: async () => (await import('../commands/pause.ts')).resume,
  },
  {
    name: 'history',
    argument: '[name]',
    summary: 'list the revisions: which groups run them, what each changed',
    options: [
      ONE_ENVIRONMENT,
      { flags: '-o, --output <format>', summary: 'how to write it', choices: ['text', 'json'], fallback: 'text' },
    ],
    examples: [['of the only model', 'flotilla history']],
    load: async () => (await import('../commands/history.ts')).history,
  },
];
