import { DIFF_FORMATS } from '../../report/diff/formats.ts';
import { LIST_FORMATS } from '../../report/list/formats.ts';
import { PLAN_FORMATS } from '../../report/plan/formats.ts';
import { PROBLEM_FORMATS } from '../../report/problems/formats.ts';
import type { CommandSpec } from '../command.ts';
import {
  ACCEPT_OUTAGE,
  CLUSTER,
  COMPILE_TO,
  EACH_ENVIRONMENT,
  FITS,
  formatOption,
  MAX_PODS,
  SEVERAL_MODELS,
  STRICT,
} from './options.ts';

/** The words and options of `flotilla validate`. */
export const VALIDATE = {
  name: 'validate',
  ...SEVERAL_MODELS,
  summary: 'check the input files: report every problem, with its place',
  options: {
    ...EACH_ENVIRONMENT,
    output: formatOption(PROBLEM_FORMATS, 'text', 'how to write the problems'),
    ...STRICT,
    ...COMPILE_TO,
    ...MAX_PODS,
  },
  examples: [
    ['every app of this repository', 'flotilla validate'],
    ['one file, as annotations on a pull request', 'flotilla validate -o github apps/llama-multinode/model-infer.yaml'],
  ],
} as const satisfies CommandSpec;

/** The words and options of `flotilla synth`. */
export const SYNTH = {
  name: 'synth',
  ...SEVERAL_MODELS,
  summary: 'compile: write the manifests and the state of the rollout',
  options: {
    ...EACH_ENVIRONMENT,
    check: { summary: 'write nothing; fail when files are stale, naming them' },
    dryRun: { summary: 'say what would be written and removed, and write nothing' },
    stdout: { summary: 'print the live manifests as one stream; write nothing' },
    outputDir: { value: '<folder>', summary: 'folder for the manifests (default: the Project’s, else generated)' },
    ...ACCEPT_OUTAGE,
    ...STRICT,
    ...COMPILE_TO,
    ...MAX_PODS,
  },
  examples: [
    ['every app of this repository', 'flotilla synth'],
    ['in CI: fail when the committed files are stale', 'flotilla synth --check'],
    ['look at the manifests of one file', 'flotilla synth --stdout apps/llama-multinode/model-infer.yaml'],
    ['from another program', 'kustomize build . | flotilla synth --stdout -'],
  ],
} as const satisfies CommandSpec;

const { context, kubeconfig } = CLUSTER;
/** Which cluster is asked, by a command that takes its models from files alone. */
const ASKED = { context, kubeconfig } as const;

/** The words and options of `flotilla plan`. */
export const PLAN = {
  name: 'plan',
  ...SEVERAL_MODELS,
  summary: 'show what the rollout will do, stage by stage',
  options: { ...EACH_ENVIRONMENT, output: formatOption(PLAN_FORMATS, 'text'), ...COMPILE_TO, ...FITS, ...ASKED },
  examples: [
    ['every app of this repository', 'flotilla plan'],
    ['for the description of a pull request', 'flotilla plan -o markdown'],
    ['as a page to look at', 'flotilla plan -o html > plan.html'],
    ['with whether each stage finds room in the cluster', 'flotilla plan llama-fleet --fit'],
  ],
} as const satisfies CommandSpec;

/** The words and options of `flotilla list`. */
export const LIST = {
  name: 'list',
  ...SEVERAL_MODELS,
  summary: 'list all models: revision, stage, budget, and what is available',
  options: {
    ...EACH_ENVIRONMENT,
    output: formatOption(LIST_FORMATS, 'text'),
    cluster: { summary: 'ask the cluster how many groups are available' },
    from: { value: '<file>', summary: 'in place of the cluster, what kubectl get … -o json or yaml printed' },
    ...CLUSTER,
  },
  examples: [
    ['every model of this repository', 'flotilla list'],
    ['with what is available now', 'flotilla list --cluster'],
  ],
} as const satisfies CommandSpec;

/** The words and options of `flotilla diff`. */
export const DIFF = {
  name: 'diff',
  argument: '[base...]',
  summary: 'show what a change does: which pods restart, and why',
  options: {
    ...EACH_ENVIRONMENT,
    gate: {
      summary: 'fail on one thing alone: 3 when more groups go out of service than the budget allows, else 0',
    },
    output: formatOption(DIFF_FORMATS, 'text'),
    ...FITS,
    cluster: { summary: 'compare with what is live in the cluster' },
    from: { value: '<file>', summary: 'in place of the cluster, what kubectl get … -o json or yaml printed' },
    ...CLUSTER,
  },
  examples: [
    ['against the last commit', 'flotilla diff'],
    ['what the agent will do to the cluster', 'flotilla diff --cluster'],
    ['as a comment on a pull request', 'flotilla diff -o markdown origin/main'],
    ['the same, with whether it finds room', 'flotilla diff -o markdown --fit=dump.json origin/main'],
    ['in CI: fail when a change takes more out of service than its budget', 'flotilla diff --gate origin/main'],
    ['two files of manifests', 'flotilla diff before.yaml after.yaml'],
  ],
} as const satisfies CommandSpec;
