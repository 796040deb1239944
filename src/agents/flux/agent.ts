import type { Agent, AgentFiles, AgentSettings } from '../agent.ts';
import { KUSTOMIZE } from '../steering.ts';
import { FLUX_RECONCILE, KEEP_ANNOTATIONS, KUSTOMIZATION, POD_ANNOTATIONS } from './api.ts';
import { FLUX_CHECKS } from './checks.ts';
import { FLUX_FOLDER, fluxFiles, fluxHolding, fluxLetGo, fluxRoot, fluxSettings } from './files.ts';
import { FLUX_HELP } from './help.ts';
import { SOURCE_IGNORE } from './source-ignore.ts';
import { fluxWord } from './words.ts';

/**
 * The agent Flux, of which flotilla needs the kustomize-controller.
 * @see docs/flux.md
 */
export const FLUX: Agent = {
  ...FLUX_HELP,
  isByDefault: true,
  podAnnotations: () => POD_ANNOTATIONS,
  mayMixRevisions: false,
  keepAnnotations: KEEP_ANNOTATIONS,
  makesNamespaces: false,
  trackingLabels: [],
  folders: [FLUX_FOLDER],
  problems: () => [],
  files,
  holdingOf: fluxHolding,
  steering: [KUSTOMIZE, SOURCE_IGNORE],
  letGoCommand: fluxLetGo,
  says: { kind: KUSTOMIZATION, namespaceOf: (section) => fluxSettings(section).namespace, wordOf: fluxWord },
  checks: FLUX_CHECKS,
  hasApplied: ({ labels }) => FLUX_RECONCILE.ownerOf(labels) !== undefined,
};

// Stages are started by Kustomizations that wait for one another: then there are some without a section, too.
function files({ section, promotion, handover, modelObjects }: AgentSettings, output: string): AgentFiles | undefined {
  const isGate = promotion === 'automatic';
  if (section === undefined && !isGate) return undefined;
  const settings = fluxSettings(section);
  const root = fluxRoot(output, settings);
  return {
    ofModel: (model) => fluxFiles(model, { output, isGate, handover, modelObjects, settings }),
    setup: section === undefined ? [] : [root],
    nextSteps: [`kubectl apply -f ${output}/${root.path}`],
  };
}
