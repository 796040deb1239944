import type { Call, ExitCode } from '../command.ts';
import { schemaOf } from '../schemas.ts';
import type { SCHEMA } from '../tables/compile.ts';

/** `flotilla schema <kind>`: the JSON Schema of a kind on stdout, for editors. */
export async function schema({ world, paths, dialects }: Call<typeof SCHEMA>): Promise<ExitCode> {
  world.stdout.write(`${JSON.stringify(await schemaOf(paths[0] ?? '', dialects), null, 2)}\n`);
  return 0;
}
