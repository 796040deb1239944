/**
 * `same-objects.mjs <fleet.json> <file or folder>…` reads what each contestant gave and holds it against the objects that the
 * fleet should come to. Prints the first difference and ends with 1, if there is one.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { CORE_SCHEMA, loadAll } from 'js-yaml';
import type { Json } from '../../src/model/json.ts';
import { firstDifference } from '../differences.ts';
import type { Fleet } from '../fleet.ts';
import { type Decided, fleetObjects } from '../objects.ts';

const [, , input = '', ...outputs] = process.argv;
const { fleet, decided }: { fleet: Fleet; decided: Decided } = JSON.parse(readFileSync(input, 'utf8'));

for (const output of outputs) {
  const difference = firstDifference(fleetObjects(fleet, decided), objectsBelow(output));
  if (difference === undefined) continue;
  process.stdout.write(`${output}: ${difference}\n`);
  process.exitCode = 1;
}

function* objectsBelow(path: string): Generator<Json> {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path)) yield* objectsBelow(join(path, name));
    return;
  }
  if (!path.endsWith('.yaml')) return;
  const documents: readonly Json[] = JSON.parse(
    JSON.stringify(loadAll(readFileSync(path, 'utf8'), null, { schema: CORE_SCHEMA })),
  );
  // Charts begin with a separator, which makes an empty document.
  yield* documents.filter((document) => document !== null);
}
