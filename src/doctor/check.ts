import type { DoctorKind, DoctorModel, Evidence, Finding } from '../model/doctor.ts';
import type { JsonObject } from '../model/json.ts';

/** What a check looks at. */
export interface Examined {
  readonly evidence: Evidence;
  readonly models: readonly DoctorModel[];
}

/** What a check finds, without its name. */
export type Found = Omit<Finding, 'id'>;

/** One thing to look for. */
export interface Check {
  readonly id: string;
  /** Kinds that must have been read; without any of them it is not made. */
  readonly needs: readonly DoctorKind[];
  readonly find: (examined: Examined) => readonly Found[];
}

/** The objects of a kind that the check needs. */
export function objectsOf({ evidence }: Examined, kind: DoctorKind): readonly JsonObject[] {
  return evidence.get(kind) ?? [];
}

/** A model as findings name it. */
export function modelTitle({ namespace, name }: DoctorModel): string {
  return `ModelInfer ${namespace}/${name}`;
}
