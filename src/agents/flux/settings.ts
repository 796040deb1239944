import { textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { AgentOption } from '../agent.ts';
import { type Split, splitOf } from '../split.ts';

/** Where Flux finds what flotilla generates, and how its Kustomizations are cut. */
export interface FluxSettings {
  /** Name of the GitRepository. */
  readonly source: string;
  /** Folder of flotilla.yaml from the repository's root; `.` for the root. */
  readonly path: string;
  readonly namespace: string;
  readonly split: Split;
}

/** Flux as `flux bootstrap` sets it up. */
const DEFAULTS = { source: 'flux-system', path: '.', namespace: 'flux-system' };

/** Reads the section `flux` of flotilla.yaml; without one Flux is taken to be as `flux bootstrap` sets it up. */
export function fluxSettings(section: JsonObject | undefined): FluxSettings {
  return {
    source: textAt(section, 'source') ?? DEFAULTS.source,
    path: textAt(section, 'path') ?? DEFAULTS.path,
    namespace: textAt(section, 'namespace') ?? DEFAULTS.namespace,
    split: splitOf(section),
  };
}

/** What `flotilla bootstrap flux` takes. */
export const FLUX_OPTIONS: readonly AgentOption[] = [
  { field: 'source', value: 'name', summary: 'Flux’s GitRepository', fallback: DEFAULTS.source },
  { field: 'path', value: 'folder', summary: 'folder of flotilla.yaml in the repository', fallback: DEFAULTS.path },
  { field: 'namespace', value: 'name', summary: 'namespace of the agent', fallback: DEFAULTS.namespace },
];
