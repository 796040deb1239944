import type * as written from '../../generated/types.ts';

/** The spec of a ModelInfer as people write it. */
export type ModelInferSpec = written.ModelInferSpec;
/** The spec of a ModelServing as people write it. */
export type ModelServingSpec = written.ModelServingSpec;
/** The spec of a LeaderWorkerSet as people write it. */
export type LeaderWorkerSetSpec = written.LeaderWorkerSetSpec;
/** A role as people write it. */
export type RoleSpec = written.Role;
/** What pods are made of, as people write it: labels and annotations, and a PodSpec. */
export type PodTemplateSpec = written.PodTemplate;
/** A container as people write it. */
export type ContainerSpec = written.Container;
/** A volume of a pod as people write it. */
export type VolumeSpec = written.Volume;
/** Where a container sees a volume. */
export type VolumeMountSpec = written.VolumeMount;
/** What a container asks for. */
export type ResourcesSpec = written.ResourceRequirements;
/** Labels or annotations. */
export type LabelsSpec = written.StringMap;
