/** A value as JSON and YAML hold it; `undefined` never occurs inside. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object: string keys in the order in which they were written. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Steps from a document's root to one of its values: object keys and array indices. */
export type Path = readonly (string | number)[];

/** Whether a value is a JSON object: neither null nor an array. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a JSON array (narrows a readonly union, which `Array.isArray` does not). */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Fields whose keys are names that people choose; MatrixInfer's messages put these in brackets. */
const MAPS: ReadonlySet<string | number | undefined> = new Set(['minRoleReplicas']);

/**
 * Writes a path as Kubernetes does: `spec.template.roles[0].name`; a key that is no identifier goes in brackets,
 * `metadata.labels[app.kubernetes.io/name]`.
 */
export function pathText(path: Path): string {
  let text = '';
  for (const [depth, step] of path.entries()) {
    const isField = typeof step === 'string' && /^[A-Za-z_][\w-]*$/.test(step) && !MAPS.has(path[depth - 1]);
    text += isField ? `${text === '' ? '' : '.'}${step}` : `[${step}]`;
  }
  return text;
}

/** Keys that a Kubernetes user looks for first; all others follow in alphabetical order, as kubectl prints them. */
const FIRST = ['apiVersion', 'kind', 'metadata', 'name', 'namespace', 'image', 'command', 'args', 'env'];
const RANK: ReadonlyMap<string, number> = new Map(FIRST.map((key, index) => [key, index]));

function compareKeys(a: string, b: string): number {
  const byRank = (RANK.get(a) ?? FIRST.length) - (RANK.get(b) ?? FIRST.length);
  return byRank !== 0 ? byRank : a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Puts the keys of an object, at every depth, into the order in which flotilla writes them, so that the order in a
 * user's file never reaches the manifests. Lists keep their order.
 */
export function inOrder(value: JsonObject): JsonObject {
  const ordered: Record<string, Json> = {};
  for (const key of Object.keys(value).sort(compareKeys)) {
    const field = value[key];
    if (field !== undefined) ordered[key] = inOrderBelow(field);
  }
  return ordered;
}

function inOrderBelow(value: Json): Json {
  if (isArray(value)) return value.map(inOrderBelow);
  return isObject(value) ? inOrder(value) : value;
}
