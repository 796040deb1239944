import type { StringMap } from '../model/kubernetes.ts';
import { AGENT_ANNOTATION } from '../model/names.ts';
import type { GroupMarks } from '../model/object-template.ts';
import type { CompileOptions } from '../model/options.ts';

const FLUX: StringMap = {
  [AGENT_ANNOTATION.fluxForce]: 'Enabled',
  // Commands hold `$VARIABLE` and `${VARIABLE}`, which Flux's post-build substitution would empty.
  [AGENT_ANNOTATION.fluxSubstitute]: 'disabled',
};

/**
 * The annotations that make agents replace a pod whose revision changed, where patching would be refused.
 * Each agent ignores the other's.
 * @see docs/agents.md
 */
export function agentAnnotations({ agents, promotion }: CompileOptions): StringMap {
  return {
    ...(agents.includes('argocd') ? { [AGENT_ANNOTATION.argocdSyncOptions]: ARGOCD_SYNC_OPTIONS[promotion] } : {}),
    ...(agents.includes('flux') ? FLUX : {}),
  };
}

// Replace waits pod by pod within one operation, as gated stages need; without gates Force alone is kinder: it replaces
// only what changed. Forcing needs client-side apply: with server-side apply even the first creation fails.
const ARGOCD_SYNC_OPTIONS: Readonly<Record<CompileOptions['promotion'], string>> = {
  'pull-request': 'Force=true,ServerSideApply=false',
  automatic: 'Replace=true,Force=true',
};

/**
 * The annotation that puts a whole gang into one of Argo CD's sync waves, where the agent starts the stages: waves are
 * gated by health, the highest ordinals come first, and a wave is a stage.
 */
export function groupMarks({ agents, promotion }: CompileOptions): GroupMarks {
  return promotion === 'automatic' && agents.includes('argocd') ? { [AGENT_ANNOTATION.argocdSyncWave]: 'wave' } : {};
}

/**
 * The sync wave of a group. Told from the ordinal alone, so that scaling moves no group into another wave.
 * @param perStage - groups out of service at once, ≥ 1
 */
export function waveOf(ordinal: number, perStage: number): string {
  return `${0 - Math.floor(ordinal / perStage)}`;
}
