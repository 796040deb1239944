import type { StringMap } from './kubernetes.ts';
import type { OrdinalRange } from './ordinals.ts';

/** What the files say of a model after a change: what the spec wants, and what may be missing of it at once. */
export interface WantedModel {
  /** Groups that the spec asks for; those above it are scaled down on purpose. */
  readonly replicas: number;
  /**
   * Groups that may be out of service at once; where a rollout goes by role replicas: replicas of each role in each group.
   * Resolved to counts.
   */
  readonly maxUnavailable: number | Readonly<Record<string, number>>;
  /** Role replicas of each group, by role: those above it are scaled down on purpose, in all groups. */
  readonly roles: Readonly<Record<string, number>>;
  /** Groups that are out at once where an agent or a controller replaces all that differ few at a time; left out: all. */
  readonly atOnce?: number;
}

/**
 * Why groups of a model stop serving.
 * - `replaced`: pods are deleted and made anew, or start a container again; `removed`: files of pods are gone.
 * - `model-removed`: no input asks for the model any more; `moved`: another folder holds it, so whatever syncs the old one
 *   prunes it; `owner-changed`: another object of the agent takes the pods over, and the old one prunes them.
 * - `steered`: something beside their files, such as a foreign kustomization.yaml, changes what agents apply of them.
 * - `replaced-by-agent`: the agent replaces pods for the sake of annotations that could be changed in place.
 */
export type OutageCause =
  | 'replaced'
  | 'replaced-by-agent'
  | 'removed'
  | 'model-removed'
  | 'moved'
  | 'owner-changed'
  | 'steered';

/** An outage that a person accepted, as rollout.yaml keeps it: it holds for one step, from one state to one other. */
export interface AcceptedOutage {
  /** `<namespace>/<name>` of the model whose groups stop serving. */
  readonly model: string;
  /** What the groups ran when it was accepted, see {@link ModelOutage.from}. */
  readonly from: string;
  /** What they ran afterwards, see {@link ModelOutage.to}. */
  readonly to: string;
  readonly groups: readonly OrdinalRange[];
  /** The last commit of then, in hexadecimal, by which no two acceptances are alike; undefined where there was none. */
  readonly head?: string;
}

/** What a change takes out of service of one role, where the budget counts role replicas. */
export interface RoleOutage {
  readonly role: string;
  readonly groups: readonly OrdinalRange[];
  /** Replicas that stop serving in the group that loses most of them, and how many the spec allows to. */
  readonly out: number;
  readonly of: number;
  readonly maxUnavailable: number;
}

/** What a change takes out of service of one model. */
export interface ModelOutage {
  /** Undefined for a project that has no environments. */
  readonly environment?: string;
  readonly namespace: string;
  readonly name: string;
  /** Folder of its files before, from the repository's root: tells the environments apart. */
  readonly folder: string;
  /** Groups that stop serving, at once unless the agent takes them stage by stage. */
  readonly groups: readonly OrdinalRange[];
  /** Most groups that stop serving at once. */
  readonly groupsOut: number;
  /** Accelerators of the groups that stop serving. */
  readonly devices: StringMap;
  /** Groups before; those that are scaled down on purpose are not counted. */
  readonly groupsBefore: number;
  /** Of the groups before, and those that stand in for others, how many serve on. */
  readonly groupsLeft: number;
  /** What the spec allows to be out at once; 0 for a model that is gone, and where role replicas are counted. */
  readonly maxUnavailable: number;
  /** Roles that lose replicas, where the budget counts those; `groups` are then all that lose any. */
  readonly roles?: readonly RoleOutage[];
  readonly causes: readonly OutageCause[];
  /** Whether fewer groups, or replicas of a role, are left than the spec allows. */
  readonly isOverBudget: boolean;
  /** Digest of what the groups ran before, and what they run after. */
  readonly from: string;
  readonly to: string;
  /** Whether somebody said, in the same change, that this may be. */
  readonly isAccepted: boolean;
}
