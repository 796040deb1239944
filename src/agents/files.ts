import type { Place } from '../model/layout.ts';
import type { Project } from '../model/project.ts';
import type { TextFile } from '../model/text-file.ts';
import { ARGOCD_FOLDER, argocdFiles, argocdRoot } from './argocd/files.ts';
import { argocdSettingsPatch } from './argocd/health.ts';
import { FLUX_FOLDER, fluxFiles, fluxRoot } from './flux/files.ts';
import { policyFiles } from './policies.ts';

/** What an agent's objects of one model are made from. */
export interface AgentRequest {
  readonly place: Place;
  /** Path of the ModelInfer's file, for the headers. */
  readonly source: string;
  /** Number of groups. */
  readonly groups: number;
  /** Groups out of service at once, ≥ 1. */
  readonly perStage: number;
}

/** The repository that the objects point to. */
export interface AgentOptions {
  readonly project: Project;
  /** Folder of everything generated, from that of flotilla.yaml, with `/` between names. */
  readonly output: string;
}

/**
 * The objects by which agents apply a model: Argo CD's and Flux's as flotilla.yaml asks for them, and Flux's in any case
 * where it starts the stages, as it cannot without.
 */
export function agentFiles(request: AgentRequest, { project, output }: AgentOptions): readonly TextFile[] {
  const { argocd, flux, options } = project;
  const isGatedByFlux = options.promotion === 'automatic' && options.agents.includes('flux');
  const { perStage, ...model } = request;
  return [
    ...(argocd === undefined ? [] : argocdFiles({ ...model, output, promotion: options.promotion, settings: argocd })),
    ...(flux === undefined && !isGatedByFlux
      ? []
      : fluxFiles({
          ...model,
          output,
          ...(isGatedByFlux ? { perStage } : {}),
          ...(flux === undefined ? {} : { settings: flux }),
        })),
  ];
}

/**
 * What agents need beside the objects of each model: their roots, Argo CD's health checks, exceptions from policies.
 * @param namespaces - those of all models, in any order
 */
export function agentSetup(namespaces: Iterable<string>, { project, output }: AgentOptions): readonly TextFile[] {
  const { argocd, flux, policies } = project;
  const folder = argocd !== undefined ? ARGOCD_FOLDER : flux !== undefined ? FLUX_FOLDER : undefined;
  return [
    ...(argocd === undefined ? [] : [argocdRoot(SOURCE, output, argocd), argocdSettingsPatch(SOURCE)]),
    ...(flux === undefined ? [] : [fluxRoot(SOURCE, output, flux)]),
    // Once: two agents that both own an object would take it from each other for ever.
    ...(folder === undefined ? [] : policyFiles(folder, namespaces, policies)),
  ];
}

const SOURCE = 'flotilla.yaml';
