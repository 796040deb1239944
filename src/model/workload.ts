import { type Assignment, assignmentsOf, type Run, runsOf } from './assignments.ts';
import { objectAt, textAt } from './fields.ts';
import { inOrder, type JsonObject } from './json.ts';
import type { ClusterKind, PodSpec } from './kubernetes.ts';
import { parseRanges, rangesText } from './ordinals.ts';

/** What Git holds of a model: every pod, or the object itself, whose controller makes the pods. */
export type Form = 'pods' | 'workload';

/** All forms, the first that of most kinds. */
export const FORMS = ['pods', 'workload'] as const satisfies readonly Form[];

/** How a dialect's own object is written and understood, where Git holds that in place of pods. */
export interface Workload {
  /** As its API server knows it. */
  readonly cluster: ClusterKind;
  /** Whether its kind is compiled to the object where nobody says otherwise. */
  readonly isDefault: boolean;
  /**
   * The object as Git holds it: what people wrote, with every default of its API written out, so that no agent sees a
   * difference between the file and the cluster.
   * @param document - valid, without nulls
   */
  readonly written: (document: JsonObject, stage: WorkloadStage) => JsonObject;
  /** What its controller makes of such an object; undefined where it is none of a valid document, or asks for more than {@link MOST_PODS}. */
  readonly read: (object: JsonObject) => WorkloadReading | undefined;
}

/** Where a rollout stands, as far as the object says it. */
export interface WorkloadStage {
  /** The values of the revision that groups from the partition on run. */
  readonly subset: JsonObject;
  /** Undefined: as it is written in the document. */
  readonly partition: number | undefined;
}

/** What a controller reads in its object. */
export interface WorkloadReading {
  /** Number of groups. */
  readonly replicas: number;
  /** Groups with a lower ordinal keep what they run; it may lie above the last group. */
  readonly partition: number;
  /** The revision that it describes: what groups from the partition on run. */
  readonly revision: string;
  /** Whether the pods of a group start together. */
  readonly isGang: boolean;
  /** Groups that its controller may add for the time being, resolved to a count. */
  readonly surge: number;
  /** Annotations that every pod has by what it describes, or, where undefined, has not. */
  readonly podAnnotations: Readonly<Record<string, string | undefined>>;
  /** The pods of a group on that revision. */
  readonly pods: readonly WorkloadPod[];
}

/** A pod of a group, as far as a change of it matters. */
export interface WorkloadPod {
  /** What its name adds to its group's. */
  readonly name: string;
  readonly template: JsonObject & { readonly spec: PodSpec };
}

/** The annotation that names the revision which an object describes. */
const REVISION_ANNOTATION = 'flotilla.dev/revision';

/**
 * The annotation that says what the groups below the partition run, where that is not what the object describes: the
 * object alone does not tell. Left out once all groups run the same.
 */
const HELD_ANNOTATION = 'flotilla.dev/held';

/** The annotations of an object that flotilla writes for itself. */
export const WORKLOAD_ANNOTATIONS: readonly string[] = [REVISION_ANNOTATION, HELD_ANNOTATION];

/** Which revision an object describes, by name, and which others its groups run meanwhile. */
export interface WorkloadMarks {
  /** Undefined where nobody has marked the object. */
  readonly revision?: string | undefined;
  /** Ascending. */
  readonly held: readonly Run[];
}

/** Writes onto an object what it does not tell by itself. */
export function withMarks(object: JsonObject, revision: string, held: readonly Assignment[]): JsonObject {
  const metadata = objectAt(object, 'metadata');
  const others = Object.entries(objectAt(metadata, 'annotations')).filter(
    ([key]) => !WORKLOAD_ANNOTATIONS.includes(key),
  );
  const text = held.map((each) => `${rangesText(each.ordinals)} ${each.revision}`).join(', ');
  const own = [
    ...(held.length === 0 ? [] : [[HELD_ANNOTATION, text] as const]),
    [REVISION_ANNOTATION, revision] as const,
  ];
  return inOrder({ ...object, metadata: { ...metadata, annotations: Object.fromEntries([...others, ...own]) } });
}

/** An object with the marks of another; as it is where that has none. */
export function withMarksOf(marked: JsonObject, object: JsonObject): JsonObject {
  const { revision, held } = marksOf(marked);
  return revision === undefined ? object : withMarks(object, revision, assignmentsOf(held));
}

/** Reads what {@link withMarks} writes; of what is not of its form, nothing. */
export function marksOf(object: JsonObject): WorkloadMarks {
  const annotations = objectAt(object, 'metadata', 'annotations');
  const assignments = (textAt(annotations, HELD_ANNOTATION) ?? '')
    .split(', ')
    .flatMap((entry): readonly Assignment[] => {
      const [ranges = '', revision = ''] = entry.split(' ');
      const ordinals = parseRanges(ranges);
      return ordinals === undefined || revision === '' ? [] : [{ ordinals, revision }];
    });
  return { revision: textAt(annotations, REVISION_ANNOTATION), held: runsOf(assignments) };
}

/** Where the partition stands in an object of any kind. */
export const PARTITION_PATH: readonly string[] = ['spec', 'rolloutStrategy', 'rollingUpdateConfiguration', 'partition'];

/** The conditions by which controllers say that all groups are ready, and that they replace some. */
export const WORKLOAD_DONE = { available: 'Available', updating: 'UpdateInProgress' } as const;

/** Most pods that an object may ask for: a mistyped number must not fill the memory. */
export const MOST_PODS = 3_000_000;
