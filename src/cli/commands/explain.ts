import { WorldError } from '../../io/world-error.ts';
import { nearest } from '../../model/nearest.ts';
import { explainedField } from '../../report/explain/explain.ts';
import { explanationText } from '../../report/explain/text.ts';
import type { Call, ExitCode } from '../command.ts';
import { isKind, schemaOf } from '../schemas.ts';
import type { EXPLAIN } from '../tables/start.ts';
import { styleFor } from '../world.ts';

/** `flotilla explain <field>`: what a field of a document is for, or of the kind that begins the path. */
export async function explain({ world, paths, common, dialects }: Call<typeof EXPLAIN>): Promise<ExitCode> {
  const [path = ''] = paths;
  const steps = path.split('.').filter((step) => step !== '');
  const isNamed = isKind(steps[0] ?? '', dialects);
  const schema = await schemaOf(isNamed ? (steps[0] ?? '') : dialects[0].kind, dialects);
  const explained = explainedField(schema, (isNamed ? steps.slice(1) : steps).map(withoutIndex));
  if (!explained.ok) {
    const { step, known } = explained;
    const near = nearest(step, known);
    const hint = near === undefined ? `There are: ${known.join(', ') || 'no fields'}.` : `Did you mean ${near}?`;
    throw new WorldError({ tried: 'explain', on: path, why: `there is no field ${step}`, hint });
  }
  world.stdout.write(explanationText(explained.value, styleFor(world, world.stdout, common.color)));
  return 0;
}

// A path as a problem writes it, `roles[0].name`, is understood too.
function withoutIndex(step: string): string {
  return step.replace(/\[[^\]]*\]/g, '');
}
