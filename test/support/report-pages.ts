import type { Json } from '../../src/model/json.ts';
import { statusPage } from '../../src/report/status/html.ts';
import { modelStatus } from '../../src/status/model.ts';
import { aPod, expecting, live } from './live.ts';
import { aModelInfer, type ModelWish } from './models.ts';
import { repository } from './world.ts';

const NOW = Date.UTC(2026, 10, 24, 5);

const INPUT = 'apps/llama-fleet/model-infer.yaml';

/** The pages of a rollout to another image, after its first stage; each group is an entry pod and three workers of 8 GPUs. */
export async function rolloutPages(groups: number, wish: ModelWish = {}): Promise<{ plan: string; diff: string }> {
  const topology = { networkTopology: { mode: 'hard', highestTierAllowed: 1 } };
  const roles = [{ name: 'serve', workers: 3, gpus: 8 }];
  const text = (image: string): string =>
    JSON.stringify(
      aModelInfer({ name: 'llama-fleet', replicas: groups, roles, gangSchedule: topology, ...wish, image }),
    );
  const repo = repository({ [INPUT]: text('vllm/vllm-openai:v0.10.0') });
  await repo.run(['synth']);
  for (const [path, content] of Object.entries(repo.tree())) {
    if (path.startsWith('generated/')) repo.write(path.replace('generated/', 'before/'), content);
  }
  repo.write(INPUT, text('vllm/vllm-openai:v0.11.0'));
  await repo.run(['synth']);
  const plan = await repo.run(['plan', '-o', 'html']);
  const diff = await repo.run(['diff', '-o', 'html', './before']);
  return { plan: plan.stdout, diff: diff.stdout };
}

/** The page of a live model: every seventh group waits for nodes, one pod has failed. */
export function livePage(groups: number, refreshSeconds?: number): string {
  const pods = Array.from({ length: groups }, (_, ordinal) => podsOf(ordinal)).flat();
  const roles = [{ name: 'serve', replicas: 2, pods: 4 }];
  const revisions = Array.from({ length: groups }, () => 'aaa');
  const status = modelStatus(expecting(revisions, { roles }), live(...pods), { now: NOW });
  return statusPage([status], { readAt: NOW, ...(refreshSeconds === undefined ? {} : { refreshSeconds }) });
}

const WAITING = {
  phase: 'Pending',
  conditions: [
    {
      type: 'PodScheduled',
      status: 'False',
      reason: 'Unschedulable',
      message: '0/8 nodes are available: 8 Insufficient nvidia.com/gpu.',
    },
  ],
};

const EVICTED = { phase: 'Failed', reason: 'Evicted', message: 'The node was low on resource: memory.' };

function podsOf(ordinal: number): readonly Json[] {
  return [0, 1].flatMap((replica) =>
    [0, 1, 2, 3].map((number) => {
      const name = `m-${ordinal}-serve-${replica}-${number}`;
      if (ordinal % 7 === 5) return aPod(name, { spec: { nodeName: '' }, status: WAITING });
      return aPod(name, ordinal === 3 && replica === 1 && number === 2 ? { status: EVICTED } : {});
    }),
  );
}
