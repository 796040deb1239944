import { CONTAINER_ENDS, type EndReason, POD_ENDS, WAITING_REASONS } from '../../src/kubernetes/waiting-reasons.ts';

/** Writes docs/reasons.md: every reason of the kubelet that flotilla knows, what it means, and who acts. */
export function reasonsPage(): string {
  const waiting = [...WAITING_REASONS].map(([reason, row]) => {
    const next = row.acts === 'person' ? row.fix : 'The kubelet tries again by itself.';
    return [code(reason), row.says('its image'), row.acts === 'person' ? 'Failed' : 'InProgress', next];
  });
  return [
    START,
    table(['reason', 'the container', 'verdict', 'next'], waiting),
    CONTAINERS,
    table(['reason', 'it has ended because', 'so that it does not again'], rowsOf(CONTAINER_ENDS)),
    PODS,
    table(['reason', 'the pod has ended because', 'so that it does not again'], rowsOf(POD_ENDS)),
  ].join('\n');
}

const START = `# Reasons

Why a pod of a model does not run, in the kubelet's word for it (Kubernetes 1.33 to 1.36), and what each word means. This page
is made from the table by which \`flotilla status\`, \`--why\` and the health checks of Argo CD and Flux judge, so that all of them
say the same of a pod.

| verdict | Argo CD | Flux | means |
| --- | --- | --- | --- |
| Failed | Degraded | Failed | somebody must act; the agent does not wait for it, so that it can apply a commit that mends it |
| InProgress | Progressing | InProgress | what comes next may mend it without anybody |

Where Argo CD starts the stages of a rollout, Failed is Progressing for it, too: a sync that fails would go on with the next stage.
A pod that is being deleted is never Failed. A reason that is not on this page is InProgress.

## A container waits
`;

const CONTAINERS = `## A container has ended, and its pod goes on

InProgress where the kubelet starts it again: always with restartPolicy \`Always\`, and with \`OnFailure\` unless its exit code was 0.
If that does not help, CrashLoopBackOff follows. Failed where it is not started again.
`;

const PODS = `## A pod has ended

Failed, whatever the reason: no agent replaces a pod that is there. [flotilla recover](recover.md) deletes it by the model's
\`recoveryPolicy\`, and the agent makes it anew. Of NodeLost alone the pod has not ended: its state is unknown until its node
reports again, or is gone. Where the table has nothing to do, the kubelet's own message tells more than it could.
`;

function rowsOf(reasons: ReadonlyMap<string, EndReason>): readonly (readonly string[])[] {
  return [...reasons].map(([reason, { means, fix = '' }]) => [code(reason), means, fix]);
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`.replaceAll('|  |', '| |');
  return `${line(heads)}${line(heads.map(() => '---'))}${rows.map(line).join('')}`;
}
