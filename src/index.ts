export type { Agent } from './agents/agent.ts';
export { agentSetup, type Repository } from './agents/files.ts';
export { AGENTS } from './agents/registry.ts';
export {
  type Compilation,
  type CompiledStage,
  compile,
  type EmitRequest,
  emit,
  emitState,
} from './compile.ts';
export { checkManifests } from './dialects/check-manifests.ts';
export { collisionProblems } from './dialects/collisions.ts';
export type { Dialect } from './dialects/dialect.ts';
export { LEADER_WORKER_SET } from './dialects/leader-worker-set/dialect.ts';
export { MODEL_INFER } from './dialects/model-infer/dialect.ts';
export { MODEL_SERVING } from './dialects/model-serving/dialect.ts';
export type { ParseOptions, ParseResult } from './dialects/parse.ts';
export { DIALECTS } from './dialects/registry.ts';
export { nodeFiles } from './io/files.ts';
export { commandGit } from './io/git.ts';
export { type TreeChanges, writeTree } from './io/tree.ts';
export { outageOfWriting, parse, readState } from './library.ts';
export type {
  ContainerSpec,
  LabelsSpec,
  LeaderWorkerSetSpec,
  ModelInferSpec,
  ModelServingSpec,
  PodTemplateSpec,
  ResourcesSpec,
  RoleSpec,
  VolumeMountSpec,
  VolumeSpec,
} from './model/document.ts';
export type { Group, RoleReplica } from './model/group.ts';
export { isArray, isObject, type Json, type JsonObject, pathText } from './model/json.ts';
export type { KubernetesVersion } from './model/kubernetes.ts';
export type { TextFile } from './model/layout.ts';
export { liveFolder, modelFolder, REVISIONS_FOLDER, revisionFile } from './model/layout.ts';
export type { LocatedModel, Model } from './model/model.ts';
export { roleId } from './model/names.ts';
export { nearest } from './model/nearest.ts';
export type { ModelOutage } from './model/outage.ts';
export { printable } from './model/printable.ts';
export {
  joinedProblems,
  type Location,
  type PositionOf,
  type Problem,
  type Problems,
  withoutPlaces,
} from './model/problem.ts';
export type { History } from './model/rollout.ts';
export type { ModelStatus } from './model/status.ts';
export {
  type CompileOptions,
  DEFAULT_OPTIONS,
  DEFAULT_PROJECT,
  type Project,
  parseProject,
  type ReadProject,
} from './project/project.ts';
export { outageLine } from './report/outage/text.ts';
export { historyOf, type KeptState, type State, type StateFolder } from './rollout/history.ts';
export { computeStatus } from './status/model.ts';
export { hasHeader, sourceIn, withHeader } from './yaml/header.ts';
export { toYaml } from './yaml/write.ts';
