import { below, error, type Location, type Problem } from '../../model/problem.ts';
import type { Agent, AgentFiles, AgentSettings } from '../agent.ts';
import { KUSTOMIZE } from '../steering.ts';
import {
  APPLICATION,
  KEEP_ANNOTATIONS,
  mostBytes,
  podAnnotations,
  STAGE_ANNOTATION,
  TRACKING_ID,
  TRACKING_LABEL,
} from './api.ts';
import { ARGOCD_CHECKS } from './checks.ts';
import { ARGOCD_FOLDER, argocdFiles, argocdRoot, argocdSettings } from './files.ts';
import { ARGOCD_SETTINGS_FOLDER, argocdSettingsPatch } from './health.ts';
import { ARGOCD_HELP } from './help.ts';
import { ARGOCD_OVERRIDES } from './overrides.ts';
import { argocdFate, argocdHolding, argocdLetGo } from './ownership.ts';
import { argocdWord } from './words.ts';

/**
 * The agent Argo CD.
 * @see docs/argocd.md
 */
export const ARGOCD: Agent = {
  ...ARGOCD_HELP,
  isByDefault: true,
  podAnnotations,
  mostBytes,
  stageAnnotation: STAGE_ANNOTATION,
  mayMixRevisions: true,
  keepAnnotations: KEEP_ANNOTATIONS,
  makesNamespaces: true,
  trackingLabels: [TRACKING_LABEL],
  folders: [ARGOCD_FOLDER, ARGOCD_SETTINGS_FOLDER],
  problems,
  files,
  holdingOf: argocdHolding,
  steering: [KUSTOMIZE, ARGOCD_OVERRIDES],
  fateOf: argocdFate,
  letGoCommand: argocdLetGo,
  says: { kind: APPLICATION, namespaceOf: (section) => argocdSettings(section ?? {}).namespace, wordOf: argocdWord },
  checks: ARGOCD_CHECKS,
  hasApplied: ({ labels, annotations }) =>
    annotations[TRACKING_ID] !== undefined || labels[TRACKING_LABEL] !== undefined,
};

function problems({ section, promotion }: AgentSettings, at: Location): readonly Problem[] {
  if (section === undefined || promotion !== 'automatic' || argocdSettings(section).split !== 'group') return [];
  return [
    error('unsupported-value', below(at, 'split'), {
      message: 'Argo CD starts the stages by waves within one Application: a split model would be replaced at once',
      hint: 'write split: model, or promotion: pull-request',
    }),
  ];
}

function files(wanted: AgentSettings, output: string): AgentFiles | undefined {
  const { section, handover } = wanted;
  if (section === undefined) return undefined;
  const settings = argocdSettings(section);
  const [root, patch] = [argocdRoot(output, settings), argocdSettingsPatch('flotilla.yaml', wanted)];
  return {
    ofModel: (model) => argocdFiles(model, { output, handover, settings }),
    setup: [root, patch],
    nextSteps: [
      `kubectl -n ${settings.namespace} patch configmap argocd-cm --patch-file ${output}/${patch.path}`,
      `kubectl apply -f ${output}/${root.path}`,
    ],
  };
}
