import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../src/model/json.ts';

/** A recorded input and what MatrixInfer's admission and controller made of it. */
export interface RecordedCase {
  readonly file: string;
  readonly name: string;
  readonly input: JsonObject;
  /** What admission said, `<path>: <message>` each; of invalid inputs only. */
  readonly errors?: readonly string[];
  /** What the controller created; of valid inputs only. */
  readonly objects?: readonly JsonObject[];
}

/** Reads the recorded cases of one folder below `cases/`. */
export function recordedCases(folder: 'compile' | 'invalid'): readonly RecordedCase[] {
  const root = join(import.meta.dirname, 'cases', folder);
  return readdirSync(root)
    .sort()
    .map((file) => ({ file, ...JSON.parse(readFileSync(join(root, file), 'utf8')) }));
}
