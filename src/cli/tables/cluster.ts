import type { CommandSpec } from '../command.ts';

/** Commands that look at a cluster. */
export const CLUSTER_COMMANDS: readonly CommandSpec[] = [
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
    load: async () => (await import('../commands/status.ts')).status,
  },
];
