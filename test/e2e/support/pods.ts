import { kubectl } from './cluster.ts';
import { succeed } from './kubectl.ts';

/** A pod in a namespace. */
interface PodName {
  readonly namespace: string;
  readonly name: string;
}

/** Has a pod end in failure, as a kubelet reports it of a container that exits and is not restarted. */
export async function failPod({ namespace, name }: PodName): Promise<void> {
  const finishedAt = new Date().toISOString();
  const ended = { terminated: { exitCode: 137, reason: 'OOMKilled', startedAt: finishedAt, finishedAt } };
  const container = { name: 'main', image: 'llm:1', imageID: '', ready: false, restartCount: 0, state: ended };
  const unready = { status: 'False', reason: 'PodFailed', lastTransitionTime: finishedAt };
  const conditions = ['Ready', 'ContainersReady'].map((type) => ({ type, ...unready }));
  const patch = JSON.stringify({ status: { phase: 'Failed', conditions, containerStatuses: [container] } });
  await succeed(kubectl, [
    'patch',
    'pod',
    name,
    '-n',
    namespace,
    '--subresource=status',
    '--type=strategic',
    '-p',
    patch,
  ]);
}
