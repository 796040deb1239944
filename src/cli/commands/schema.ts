import { WorldError } from '../../io/world-error.ts';
import type { Call, ExitCode } from '../command.ts';

/** The schemas by kind, in lower case; each is loaded when it is asked for. */
const SCHEMAS: Readonly<Record<string, () => Promise<{ readonly default: object }>>> = {
  modelinfer: () => import('../../../schemas/model-infer.json', { with: { type: 'json' } }),
  project: () => import('../../../schemas/project.json', { with: { type: 'json' } }),
  rollout: () => import('../../../schemas/rollout.json', { with: { type: 'json' } }),
};

/** `flotilla schema <kind>`: the JSON Schema of a kind on stdout, for editors. */
export async function schema({ world, paths }: Call): Promise<ExitCode> {
  const [kind = ''] = paths;
  const name = kind.toLowerCase().replaceAll('-', '');
  const load = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (load === undefined) {
    throw new WorldError({
      tried: 'print the schema of',
      on: kind,
      why: 'there is no such kind',
      hint: 'Write ModelInfer, Project or Rollout.',
    });
  }
  world.stdout.write(`${JSON.stringify((await load()).default, null, 2)}\n`);
  return 0;
}
