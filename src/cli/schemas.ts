import { WorldError } from '../io/world-error.ts';
import type { JsonObject } from '../model/json.ts';

/** The schemas by kind, in lower case; each is loaded when it is asked for. */
const SCHEMAS: Readonly<Record<string, () => Promise<{ readonly default: JsonObject }>>> = {
  modelinfer: () => import('../../schemas/model-infer.json', { with: { type: 'json' } }),
  project: () => import('../../schemas/project.json', { with: { type: 'json' } }),
  rollout: () => import('../../schemas/rollout.json', { with: { type: 'json' } }),
};

/** Whether a word is a kind that has a schema, in any case. */
export function isKind(word: string): boolean {
  return Object.hasOwn(SCHEMAS, keyOf(word));
}

/**
 * The JSON Schema of a kind.
 * @throws WorldError when there is no such kind
 */
export async function schemaOf(kind: string): Promise<JsonObject> {
  const load = isKind(kind) ? SCHEMAS[keyOf(kind)] : undefined;
  if (load !== undefined) return (await load()).default;
  throw new WorldError({
    tried: 'print the schema of',
    on: kind,
    why: 'there is no such kind',
    hint: 'Write ModelInfer, Project or Rollout.',
  });
}

function keyOf(kind: string): string {
  return kind.toLowerCase().replaceAll('-', '');
}
