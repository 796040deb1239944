/** The apiVersion of flotilla's own kinds, Project and Rollout. */
export const FLOTILLA_API = 'flotilla.dev/v1alpha1';

/**
 * The environment variable by which flotilla pins the revision in every container of every dialect: pods of two revisions
 * differ in a field that no pod can change in place.
 */
export const REVISION_VARIABLE = 'FLOTILLA_REVISION';

/** The label of a manifest that is no part of a group: holds the name of the model that it comes and goes with. */
export const COMPANION_LABEL = 'flotilla.dev/model';

/**
 * The annotation of a pod that is drained: the seconds of its grace period without the drain. Whoever deletes a pod that cannot
 * serve any more, and has nothing to drain, gives it that long.
 */
export const UNDRAINED_GRACE = 'flotilla.dev/undrained-grace-seconds';

/** The longest name of a pod that can be a host name, and of a Service (RFC 1123 label). */
export const MAX_NAME_LENGTH = 63;

/** An object as people name it, and as it is told from others of its kind: `namespace/name`; the name alone without a namespace. */
export function namespacedName({ namespace, name }: { readonly namespace: string; readonly name: string }): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}

/** Name of an InferGroup and of its PodGroup: `<model>-<ordinal>`. */
export function groupName(model: string, ordinal: number): string {
  return `${model}-${ordinal}`;
}

/** The ordinal of a group by its name; undefined for what is no group of the model. */
export function ordinalOf(model: string, group: string): number | undefined {
  if (!group.startsWith(`${model}-`)) return undefined;
  const digits = group.slice(model.length + 1);
  return /^(0|[1-9]\d{0,9})$/.test(digits) ? Number(digits) : undefined;
}

/** Name of one role replica within its group, also its task in the gang: `<role>-<index>`. */
export function roleId(role: string, index: number): string {
  return `${role}-${index}`;
}

/** Name of a pod; pod 0 is the entry, whose name its headless Service shares: `<group>-<roleId>-<index>`. */
export function podName(group: string, role: string, pod: number): string {
  return `${group}-${role}-${pod}`;
}

/** Name of the ConfigMap that says what the cluster should hold of a model. */
export function expectationName(model: string): string {
  return `${model}-flotilla`;
}

/** Name of the ControllerRevision that keeps a revision's templates. */
export function revisionName(model: string, revision: string): string {
  return `${model}-${revision}`;
}

/** flotilla's own version, as in package.json; tests keep the two alike. */
export const VERSION = '0.1.0';

/** Where the documentation is published, as `npm run site` lays it out. */
export const DOCS_URL = 'https://flotilla.dev';
