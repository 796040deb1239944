import type { StringMap } from '../model/kubernetes.ts';
import { AGENT_ANNOTATION } from '../model/names.ts';
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
