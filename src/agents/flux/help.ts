import type { AgentHelp, AgentOption } from '../agent.ts';
import { FLUX_RECONCILE, KUSTOMIZATION } from './api.ts';

/** Flux as `flux bootstrap` sets it up. */
export const FLUX_DEFAULTS = { source: 'flux-system', path: '.', namespace: 'flux-system' };

/** The options that `flotilla bootstrap flux` takes: fields of the section `flux` of flotilla.yaml. */
const OPTIONS: readonly AgentOption[] = [
  { field: 'source', value: 'name', summary: 'Flux’s GitRepository', fallback: FLUX_DEFAULTS.source },
  {
    field: 'path',
    value: 'folder',
    summary: 'folder of flotilla.yaml in the repository',
    fallback: FLUX_DEFAULTS.path,
  },
  { field: 'namespace', value: 'name', summary: 'namespace of the agent', fallback: FLUX_DEFAULTS.namespace },
];

/** What help says of Flux. */
export const FLUX_HELP: AgentHelp = {
  id: 'flux',
  title: 'Flux',
  kind: KUSTOMIZATION.kind,
  options: OPTIONS,
  example: { purpose: 'Flux, after flux bootstrap', options: '' },
  reconcile: FLUX_RECONCILE,
};
