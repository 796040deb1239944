import type { Dialect } from '../dialects/dialect.ts';
import { WorldError } from '../io/world-error.ts';
import type { JsonObject } from '../model/json.ts';

/** A kind of document that people write or read, and its JSON Schema; each is loaded when it is asked for. */
interface Described {
  readonly kind: string;
  readonly load: () => Promise<JsonObject>;
}

const OWN: readonly Described[] = [
  {
    kind: 'Project',
    load: async () => (await import('../../schemas/project.json', { with: { type: 'json' } })).default,
  },
  {
    kind: 'Rollout',
    load: async () => (await import('../../schemas/rollout.json', { with: { type: 'json' } })).default,
  },
];

/** Whether a word is a kind that has a schema, in any case: of a dialect, or of flotilla's own. */
export function isKind(word: string, dialects: readonly Dialect[]): boolean {
  return described(dialects).some(({ kind }) => keyOf(kind) === keyOf(word));
}

/**
 * The JSON Schema of a kind, in any case.
 * @throws WorldError when there is no such kind
 */
export async function schemaOf(word: string, dialects: readonly Dialect[]): Promise<JsonObject> {
  const all = described(dialects);
  const found = all.find(({ kind }) => keyOf(kind) === keyOf(word));
  if (found !== undefined) return found.load();
  const kinds = all.map(({ kind }) => kind);
  throw new WorldError({
    tried: 'print the schema of',
    on: word,
    why: 'there is no such kind',
    hint: `Write ${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}.`,
  });
}

function described(dialects: readonly Dialect[]): readonly Described[] {
  return [...dialects.map(({ kind, schema }) => ({ kind, load: schema.published })), ...OWN];
}

function keyOf(kind: string): string {
  return kind.toLowerCase().replaceAll('-', '');
}
