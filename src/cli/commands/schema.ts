import type { Dialect } from '../../dialects/dialect.ts';
import { WorldError } from '../../io/world-error.ts';
import type { JsonObject } from '../../model/json.ts';
import { nearest } from '../../model/nearest.ts';
import { eitherText } from '../../model/problem.ts';
import { explainedField, explanationText } from '../../report/explain/explain.ts';
import type { Call, ExitCode } from '../command.ts';
import { styled } from '../say.ts';
import type { explainSpec, OWN_KINDS, schemaSpec } from '../tables/setup.ts';
import { styleFor } from '../world.ts';

/** `flotilla schema <kind>`: the JSON Schema of a kind on stdout, for editors. */
export async function schema({ world, paths, dialects }: Call<ReturnType<typeof schemaSpec>>): Promise<ExitCode> {
  world.stdout.write(`${JSON.stringify(await schemaOf(paths[0] ?? '', dialects), null, 2)}\n`);
  return 0;
}

/** `flotilla explain <field>`: what a field of a document is for, or of the kind that begins the path. */
export async function explain({
  world,
  paths,
  common,
  dialects,
}: Call<ReturnType<typeof explainSpec>>): Promise<ExitCode> {
  const [path = ''] = paths;
  const steps = path.split('.').filter((step) => step !== '');
  const isNamed = isKind(steps[0] ?? '', dialects);
  const kinds = isNamed ? steps.slice(0, 1) : dialects.map(({ kind }) => kind);
  const explained = await explainedIn(kinds, (isNamed ? steps.slice(1) : steps).map(withoutIndex), dialects);
  if (!explained.ok) {
    const { step, known } = explained;
    const near = nearest(step, known);
    const hint = near === undefined ? `There are: ${known.join(', ') || 'no fields'}.` : `Did you mean ${near}?`;
    throw new WorldError({ tried: 'explain', on: path, why: `there is no field ${step}`, hint });
  }
  const style = styleFor(world, world.stdout, common.color);
  const { text, as } = styled(style, (each) => explanationText(explained.value, each));
  world.stdout.write(text, as);
  return 0;
}

// Where no kind is named the first that has the field is meant; where none has it, the first says what there is.
async function explainedIn(
  kinds: readonly string[],
  steps: readonly string[],
  dialects: readonly Dialect[],
): Promise<ReturnType<typeof explainedField>> {
  const [first = '', ...others] = kinds;
  const explained = explainedField(await schemaOf(first, dialects), steps);
  for (const kind of explained.ok ? [] : others) {
    const elsewhere = explainedField(await schemaOf(kind, dialects), steps);
    if (elsewhere.ok) return elsewhere;
  }
  return explained;
}

// A path as a problem writes it, `roles[0].name`, is understood too.
function withoutIndex(step: string): string {
  return step.replace(/\[[^\]]*\]/g, '');
}

/** A kind of document that people write or read, and its JSON Schema; each is loaded when it is asked for. */
interface Described {
  readonly kind: string;
  readonly load: () => Promise<JsonObject>;
}

const OWN: Readonly<Record<(typeof OWN_KINDS)[number], Described['load']>> = {
  Project: async () => (await import('../../../schemas/project.json', { with: { type: 'json' } })).default,
  Rollout: async () => (await import('../../../schemas/rollout.json', { with: { type: 'json' } })).default,
};

/** Whether a word is a kind that has a schema, in any case: of a dialect, or of flotilla's own. */
function isKind(word: string, dialects: readonly Dialect[]): boolean {
  return described(dialects).some(({ kind }) => keyOf(kind) === keyOf(word));
}

/**
 * The JSON Schema of a kind, in any case.
 * @throws WorldError when there is no such kind
 */
async function schemaOf(word: string, dialects: readonly Dialect[]): Promise<JsonObject> {
  const all = described(dialects);
  const found = all.find(({ kind }) => keyOf(kind) === keyOf(word));
  if (found !== undefined) return found.load();
  const kinds = all.map(({ kind }) => kind);
  throw new WorldError({
    tried: 'print the schema of',
    on: word,
    why: 'there is no such kind',
    hint: `Write ${eitherText(kinds)}.`,
  });
}

function described(dialects: readonly Dialect[]): readonly Described[] {
  return [
    ...dialects.map(({ kind, schema }) => ({ kind, load: schema.published })),
    ...Object.entries(OWN).map(([kind, load]) => ({ kind, load })),
  ];
}

function keyOf(kind: string): string {
  return kind.toLowerCase().replaceAll('-', '');
}
