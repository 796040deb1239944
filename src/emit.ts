import type { Compilation } from './compile.ts';
import { withHeader } from './emit/header.ts';
import { planFile, ROLLOUT_FILE, revisionFile, stageFolder } from './emit/layout.ts';
import { groupFiles, liveFiles, type TextFile } from './emit/manifests.ts';
import { revisionFiles, rolloutText } from './emit/state-files.ts';
import { type AgentOptions, agentFiles } from './emit-agents.ts';
import { groupCount } from './model/assignments.ts';
import type { Model } from './model/model-infer.ts';
import { modelKey, type State } from './parse-state.ts';
import { planMarkdown } from './report/plan-markdown.ts';

/** A model and what it comes to, to be written out. */
export interface EmitRequest {
  readonly model: Model;
  readonly compilation: Compilation;
  /** What the headers name as the input: path of the ModelInfer's file from the repository's root. */
  readonly source: string;
}

/**
 * The generated files of a model, paths from the output folder: what the agent syncs, the plan, every stage still to
 * come, and what the agent needs beside them. Made one by one as they are asked for, so that many groups need no memory.
 */
export function* emit(request: EmitRequest, repository: AgentOptions): Generator<TextFile> {
  const { model, source, compilation } = request;
  const emission = { place: model, source };
  yield* liveFiles(emission, compilation.expectation, compilation.live);
  const plan = (): string => withHeader(source, planMarkdown(compilation.view()), 'markdown');
  yield { path: planFile(model), text: plan };
  for (const stage of compilation.stages) yield* groupFiles(emission, stageFolder(model, stage), stage.groups);
  const groups = groupCount(compilation.history.state.groups);
  const perStage = Math.max(1, model.budget.maxUnavailable);
  yield* agentFiles({ place: model, source, groups, perStage }, repository);
}

/** What lies in a folder already, of models that were not compiled now. */
export interface KeptState {
  readonly state: State;
  /** The text of a file of the folder. */
  readonly read: (path: string) => string | undefined;
}

/**
 * The state of the models of one folder, paths from that folder: their revisions, then rollout.yaml.
 * @param kept - a folder may hold models that were not compiled now: what is known of them stays as it is
 */
export function emitState(requests: readonly EmitRequest[], kept?: KeptState): readonly TextFile[] {
  const keys = new Set(requests.map(({ model }) => modelKey(model)));
  const others = [...(kept?.state.rollouts.values() ?? [])].filter((rollout) => !keys.has(modelKey(rollout)));
  const otherFiles = (kept?.state.revisions ?? [])
    .filter((file) => others.some((other) => modelKey(other) === modelKey(file)))
    .map(({ name, snapshot }) => revisionFile(name, snapshot.revision));
  const states = [...others, ...requests.map(({ compilation }) => compilation.history.state)];
  const inOrder = states.sort((a, b) => (modelKey(a) < modelKey(b) ? -1 : 1));
  return [
    ...otherFiles.map((path) => ({ path, text: () => kept?.read(path) ?? '' })),
    ...requests.flatMap(({ source, compilation }) => revisionFiles(source, compilation.history)),
    { path: ROLLOUT_FILE, text: () => rolloutText(requests[0]?.source ?? '', inOrder) },
  ];
}
