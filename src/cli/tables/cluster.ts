import type { AgentHelp } from '../../agents/agent.ts';
import { DOCTOR_FORMATS } from '../../report/doctor/formats.ts';
import { FIT_FORMATS } from '../../report/fit/formats.ts';
import { RECOVERY_FORMATS } from '../../report/recovery/formats.ts';
import { STATUS_FORMATS } from '../../report/status/formats.ts';
import type { CommandSpec } from '../command.ts';
import { CLUSTER, formatOption, ONE_ENVIRONMENT, ONE_MODEL } from './options.ts';

/** The words and options of `flotilla status`. */
export const STATUS = {
  name: 'status',
  ...ONE_MODEL,
  summary: 'show what runs in a cluster, and why a group is not available',
  options: {
    ...ONE_ENVIRONMENT,
    from: {
      value: '<file>',
      summary: 'in place of a cluster, what kubectl get … -o json or yaml printed; - for stdin',
    },
    output: formatOption(STATUS_FORMATS, 'table'),
    why: { summary: 'name the one thing that keeps each group from being available' },
    watch: { summary: 'show every new state, until interrupted' },
    listen: {
      value: '<address>',
      summary: 'with --watch, serve health, JSON and Prometheus metrics at [host:]port (default host: 127.0.0.1)',
    },
    publish: { summary: 'write it into the status of the models’ objects in the cluster; see bootstrap --crd' },
    wait: {
      value: '[goal]',
      summary: 'wait until all groups are available, what Git has moved is done, or the rollout is at its end',
      choices: ['available', 'stage', 'updated'],
    },
    timeout: {
      value: '<duration>',
      summary: 'how long to wait at most, such as 90s or 10m (default: no limit)',
    },
    compat: {
      value: '<controller>',
      summary: 'spell conditions as this controller does',
      choices: ['matrixinfer'],
    },
    ...CLUSTER,
  },
  examples: [
    ['of every model of this repository, or of the context’s namespace', 'flotilla status'],
    ['why a group is not available', 'flotilla status llama-fleet --why'],
    ['in CI: wait until a promotion is done', 'flotilla status llama-fleet --wait=stage --timeout 30m'],
    ['from what kubectl prints', 'kubectl get pods,services,podgroups,configmaps -o json | flotilla status --from -'],
  ],
} as const satisfies CommandSpec;

/** The words and options of `flotilla recover`, which can ask some of these agents to apply at once. */
export function recoverSpec(agents: readonly AgentHelp[]) {
  const asked = agents.flatMap(({ title, reconcile }) => (reconcile === undefined ? [] : [title])).join(' or ');
  return {
    name: 'recover',
    ...ONE_MODEL,
    summary: 'delete failed pods as the recoveryPolicy says, so that the agent creates them again',
    options: {
      ...ONE_ENVIRONMENT,
      ...CLUSTER,
      dryRun: { summary: 'say what would be deleted; 1 when there is something' },
      from: {
        value: '<file>',
        summary: 'what kubectl get … -o json or yaml printed; - for standard input; needs --dry-run',
      },
      watch: { summary: 'go on until interrupted, and act when a grace period ends' },
      reconcile: { summary: `ask ${asked} to apply the pods again once they are gone` },
      output: formatOption(RECOVERY_FORMATS, 'text'),
    },
    examples: [
      ['what would be deleted', 'flotilla recover --dry-run'],
      ['one model, once', 'flotilla recover llama-fleet -n fleet'],
      [`where ${asked} applies the pods`, 'flotilla recover --reconcile'],
    ],
  } as const satisfies CommandSpec;
}

/** `flotilla fit` */
export const FIT = {
  name: 'fit',
  ...ONE_MODEL,
  summary: 'check that a cluster has room for what is in Git, and for each later stage',
  options: {
    ...ONE_ENVIRONMENT,
    from: {
      value: '<file>',
      summary: 'in place of a cluster, what kubectl get … -o json or yaml printed; - for stdin',
    },
    nodes: { value: '<file>', summary: 'in place of a cluster, or beside --from: nodes, HyperNodes and queues' },
    manifests: { value: '<file>', summary: 'in place of models, any pods and PodGroups' },
    schedulerConf: {
      value: '<file>',
      summary: 'the settings of Volcano’s scheduler (default: those of its ConfigMap)',
    },
    whatIf: {
      value: '<changes>',
      summary: 'answer for another cluster: without=NODE, more=4xNODE, tier=2, with commas between',
    },
    dump: { summary: 'print what decides where pods go in the cluster, and no more of it, for --from elsewhere' },
    output: formatOption(FIT_FORMATS, 'text'),
    ...CLUSTER,
  },
  examples: [
    ['every model of this repository, in the context’s cluster', 'flotilla fit'],
    ['one model while a node is drained', 'flotilla fit llama-fleet --what-if without=gpu-17'],
    [
      'in CI, from a dump',
      'kubectl get nodes,pods,podgroups,queues,hypernodes,priorityclasses -A -o json | flotilla fit --from -',
    ],
  ],
} as const satisfies CommandSpec;

/** The words and options of `flotilla doctor`. */
export const DOCTOR = {
  name: 'doctor',
  argument: '',
  summary: 'check a cluster for what breaks gangs of bare pods, and name each fix',
  options: {
    ...ONE_ENVIRONMENT,
    ...CLUSTER,
    from: {
      value: '<file>',
      summary: 'in place of a cluster, what kubectl get … -o json or yaml printed; - for stdin',
    },
    output: formatOption(DOCTOR_FORMATS, 'text'),
  },
  examples: [
    ['the models of this repository in the context’s cluster', 'flotilla doctor'],
    ['from a dump, offline', 'kubectl get crds,queues,nodes,applications -A -o json | flotilla doctor --from -'],
  ],
} as const satisfies CommandSpec;
