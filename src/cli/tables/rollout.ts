import { HISTORY_FORMATS } from '../../report/history/formats.ts';
import type { CommandSpec, OptionSpecs } from '../command.ts';
import { ACCEPT_OUTAGE, CLUSTER, formatOption, ONE_ENVIRONMENT, ONE_MODEL } from './options.ts';

/** Of every command that moves a rollout. */
const MOVE = {
  ...ONE_ENVIRONMENT,
  dryRun: { summary: 'say what would move, and write nothing' },
  commit: { summary: 'commit what changes, with a message that says what moves' },
  branch: { value: '<name>', summary: 'commit on a new branch' },
} as const satisfies OptionSpecs;

/** The words and options of `flotilla promote`. */
export const PROMOTE = {
  name: 'promote',
  ...ONE_MODEL,
  summary: 'start the next stage of a rollout',
  options: {
    to: { value: '<partition>', summary: 'move every outdated group from this ordinal on' },
    all: { summary: 'move every stage to come at once, and note the outage in rollout.yaml' },
    expectPlan: { value: '<digest>', summary: 'refuse unless flotilla plan still says this digest' },
    whenHealthy: { summary: 'refuse unless the groups already moved are available, and enough others' },
    from: {
      value: '<file>',
      summary: 'with --when-healthy, in place of a cluster, what kubectl get … -o json printed',
    },
    ...ACCEPT_OUTAGE,
    ...MOVE,
    ...CLUSTER,
  },
  examples: [
    ['the next stage of the only model', 'flotilla promote'],
    [
      'just what was reviewed, as a commit on a branch of its own',
      'flotilla promote llama-fleet --expect-plan q7dp9xk2mz --branch promote',
    ],
    ['only if the cluster is well with what has moved so far', 'flotilla promote llama-fleet --when-healthy'],
  ],
} as const satisfies CommandSpec;

/** The words and options of `flotilla rollback`. */
export const ROLLBACK = {
  name: 'rollback',
  ...ONE_MODEL,
  summary: 'go back to an earlier revision, by the same stages',
  options: {
    to: { value: '<revision>', words: 'revisions', summary: 'the revision (default: the target before this one)' },
    ...ACCEPT_OUTAGE,
    ...MOVE,
  },
  examples: [
    ['to the revision before', 'flotilla rollback llama-fleet'],
    ['to one that flotilla history names', 'flotilla rollback llama-fleet --to q7dp9xk2mz'],
  ],
} as const satisfies CommandSpec;

/** The words and options of `flotilla pause`. */
export const PAUSE = {
  name: 'pause',
  ...ONE_MODEL,
  summary: 'stop a rollout: no group changes its revision',
  options: MOVE,
  examples: [['until flotilla resume', 'flotilla pause llama-fleet']],
} as const satisfies CommandSpec;

/** The words and options of `flotilla resume`. */
export const RESUME = {
  name: 'resume',
  ...ONE_MODEL,
  summary: 'continue a paused rollout',
  options: MOVE,
  examples: [['then promote as before', 'flotilla resume llama-fleet']],
} as const satisfies CommandSpec;

/** The words and options of `flotilla maintain`. */
export const MAINTAIN = {
  name: 'maintain',
  argument: '<group>',
  argumentSummary: 'its name, as llama-fleet-3, or namespace/name',
  summary: 'let the pods of a group be evicted, while its nodes are worked on',
  options: { done: { summary: 'the work is over: its disruption budget comes back' }, ...MOVE },
  examples: [
    ['before kubectl drain takes a node of the group', 'flotilla maintain llama-fleet-3 --commit'],
    ['when the node is back', 'flotilla maintain llama-fleet-3 --done --commit'],
  ],
} as const satisfies CommandSpec;

/** The words and options of `flotilla history`. */
export const HISTORY = {
  name: 'history',
  ...ONE_MODEL,
  summary: 'list the revisions: which groups run them, and what each one changed',
  options: { ...ONE_ENVIRONMENT, output: formatOption(HISTORY_FORMATS, 'text') },
  examples: [['of the only model', 'flotilla history']],
} as const satisfies CommandSpec;

/** The words and options of `flotilla resolve`. */
export const RESOLVE = {
  name: 'resolve',
  argument: '',
  summary: 'after a conflict in Git: keep the rollouts that run, and plan the specs again',
  options: {},
  examples: [['after git merge, git revert or git rebase met a conflict', 'flotilla resolve']],
} as const satisfies CommandSpec;
