import type { CommandSpec, OptionSpec } from '../command.ts';
import { ONE_ENVIRONMENT } from './options.ts';

/** Options of every command that touches a cluster, as kubectl has them. */
export const CLUSTER: readonly OptionSpec[] = [
  { flags: '-n, --namespace <namespace>', summary: 'the models of this namespace' },
  { flags: '--context <name>', summary: 'the context of the kubeconfig (default: its current one)' },
  {
    flags: '--kubeconfig <file>',
    summary: 'the kubeconfig (default: $KUBECONFIG, else ~/.kube/config, else the pod’s own)',
  },
];

/** Commands that look at a cluster. */
export const CLUSTER_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'status',
    argument: '[name]',
    summary: 'say what is true in a cluster, and what keeps each group from being available',
    options: [
      ONE_ENVIRONMENT,
      {
        flags: '--from <file>',
        summary: 'in place of a cluster, what kubectl get … -o json or yaml printed; - for stdin',
      },
      {
        flags: '-o, --output <format>',
        summary: 'how to write it',
        choices: ['table', 'wide', 'tree', 'yaml', 'json', 'markdown', 'html'],
        fallback: 'table',
      },
      { flags: '--why', summary: 'name the one thing that keeps each group from being available' },
      { flags: '--watch', summary: 'show every new state, until interrupted' },
      {
        flags: '--listen <address>',
        summary: 'with --watch, serve health, JSON and Prometheus metrics at [host:]port (default host: 127.0.0.1)',
      },
      {
        flags: '--wait [goal]',
        summary: 'wait until all groups are available, what Git has moved is done, or the rollout is at its end',
        choices: ['available', 'stage', 'updated'],
      },
      { flags: '--timeout <duration>', summary: 'how long to wait at most, such as 90s or 10m (default: no limit)' },
      { flags: '--compat <controller>', summary: 'spell conditions as this controller does', choices: ['matrixinfer'] },
      ...CLUSTER,
    ],
    examples: [
      ['of every model of this repository, or of the context’s namespace', 'flotilla status'],
      ['why a group is not available', 'flotilla status llama-fleet --why'],
      ['in CI: wait until a promotion is done', 'flotilla status llama-fleet --wait=stage --timeout 30m'],
      ['from what kubectl prints', 'kubectl get pods,services,podgroups,configmaps -o json | flotilla status --from -'],
    ],
    load: async () => (await import('../commands/status.ts')).status,
  },
  {
    name: 'recover',
    argument: '[name]',
    summary: 'delete failed pods by the recoveryPolicy, so that the agent makes them anew',
    options: [
      ONE_ENVIRONMENT,
      ...CLUSTER,
      { flags: '--dry-run', summary: 'say what would be deleted; 1 when there is something' },
      {
        flags: '--from <file>',
        summary: 'what kubectl get … -o json or yaml printed; - for standard input; needs --dry-run',
      },
      { flags: '--watch', summary: 'go on until interrupted, and act when a grace period ends' },
      { flags: '--reconcile', summary: 'ask Flux to apply the pods again once they are gone' },
      { flags: '-o, --output <format>', summary: 'how to write it', choices: ['text', 'json'], fallback: 'text' },
    ],
    examples: [
      ['what would be deleted', 'flotilla recover --dry-run'],
      ['one model, once', 'flotilla recover llama-fleet -n fleet'],
      ['where Flux applies the pods', 'flotilla recover --reconcile'],
    ],
    load: async () => (await import('../commands/recover.ts')).recover,
  },
  {
    name: 'doctor',
    argument: '',
    summary: 'look at a cluster for what breaks gangs of bare pods, each with its fix',
    options: [
      ONE_ENVIRONMENT,
      ...CLUSTER,
      {
        flags: '--from <file>',
        summary: 'in place of a cluster, what kubectl get … -o json or yaml printed; - for stdin',
      },
      {
        flags: '-o, --output <format>',
        summary: 'how to write it',
        choices: ['text', 'json', 'markdown'],
        fallback: 'text',
      },
    ],
    examples: [
      ['the models of this repository in the context’s cluster', 'flotilla doctor'],
      ['from a dump, offline', 'kubectl get crds,queues,nodes,applications -A -o json | flotilla doctor --from -'],
    ],
    load: async () => (await import('../commands/doctor.ts')).doctor,
  },
];
