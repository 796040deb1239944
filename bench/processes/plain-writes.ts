/**
 * `plain-writes.mjs <from> <to>` writes the files below one folder to another, with nothing but mkdir and write, and prints the
 * seconds that the writes took; reading is not counted.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, hrtime, stdout } from 'node:process';

const [, , from = '', to = ''] = argv;
const files = readdirSync(from, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(from, path)).isFile())
  .map((path) => ({ path: join(to, path), bytes: readFileSync(join(from, path)) }));

const start = hrtime.bigint();
const folders = new Set<string>();
for (const { path, bytes } of files) {
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(path, bytes);
}
stdout.write(`${Number(hrtime.bigint() - start) / 1e9}\n`);
