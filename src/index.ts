export { checkManifests } from './check-manifests.ts';
export { type Compilation, type CompiledStage, compile } from './compile.ts';
export { computeStatus } from './compute-status.ts';
export { hasHeader, withHeader } from './emit/header.ts';
export { modelFolder, REVISIONS_FOLDER, revisionFile } from './emit/layout.ts';
export type { TextFile } from './emit/manifests.ts';
export { toYaml } from './emit/yaml.ts';
export { type EmitRequest, emit, emitState, type KeptState } from './emit.ts';
export { type AgentOptions, agentSetup } from './emit-agents.ts';
export { nodeFiles } from './io/files.ts';
export { type TreeChanges, writeTree } from './io/tree.ts';
export type {
  ContainerSpec,
  LabelsSpec,
  ModelInferSpec,
  PodTemplateSpec,
  ResourcesSpec,
  RoleSpec,
  VolumeMountSpec,
  VolumeSpec,
} from './model/document.ts';
export type { Group, RoleReplica } from './model/group.ts';
export { isArray, isObject, type Json, type JsonObject, pathText } from './model/json.ts';
export type { Model } from './model/model-infer.ts';
export { MODEL_INFER_API, roleId } from './model/names.ts';
export { type CompileOptions, DEFAULT_OPTIONS, type KubernetesVersion } from './model/options.ts';
export type { Location, PositionOf, Problem } from './model/problem.ts';
export { DEFAULT_PROJECT, type Project } from './model/project.ts';
export type { History } from './model/rollout.ts';
export type { ModelStatus } from './model/status.ts';
export { collisionProblems, type LocatedModel } from './parse/collisions.ts';
export { type ParseOptions, type ParseResult, parse } from './parse.ts';
export { parseProject, type ReadProject } from './parse-project.ts';
export { historyOf, type State } from './parse-state.ts';
export { readState, type StateFolder } from './read-state.ts';
