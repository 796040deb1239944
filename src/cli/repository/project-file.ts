import { resolve } from 'node:path';
import { WorldError } from '../../io/world-error.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { PROJECT_FILE } from '../../model/layout.ts';
import { FLOTILLA_API } from '../../model/names.ts';
import { type Project, parseProject } from '../../project/project.ts';
import { toYaml } from '../../yaml/write.ts';
import type { Session } from '../command.ts';
import { sayProblems } from '../say.ts';

/** Fields at the top of flotilla.yaml, and what they are to say; undefined: they are to go. */
export type Change = readonly (readonly [field: string, value: Json | undefined])[];

/**
 * Writes flotilla.yaml with some fields changed, and gives what it says then; undefined, and nothing is written, where that has
 * problems, which are said.
 * @throws WorldError when it is not written in lines that can be changed one by one
 */
export function writeProject(session: Session, change: Change): Project | undefined {
  const { world } = session;
  const path = resolve(world.root, PROJECT_FILE);
  const text = change.reduce((before, [field, value]) => withField(before, field, value), world.files.read(path));
  const read = parseProject(PROJECT_FILE, text, { known: session });
  if (read.problems.all.some(({ code }) => code === 'syntax' || code === 'duplicate-key')) {
    const added = change.flatMap(([field, value]) => (value === undefined ? [] : [toYaml({ [field]: value })]));
    throw new WorldError({
      tried: 'add to',
      on: PROJECT_FILE,
      why: 'it is not written as lines of keys',
      hint: `Add by hand:\n${added.join('')}`,
    });
  }
  if (sayProblems(session, read.problems)) return undefined;
  world.files.write(path, text ?? '');
  return read.project;
}

/** A text in which a field of its top says something else, or is gone, or stands at the end; all else stays as people wrote it. */
function withField(text: string | undefined, field: string, value: Json | undefined): string | undefined {
  const lines = (text ?? '').split('\n');
  const first = lines.findIndex((line) => line.startsWith(`${field}:`));
  if (first === -1) return value === undefined ? text : withSection(text, { [field]: value });
  const after = lines.slice(first + 1);
  const end = after.findIndex((line) => !/^([ \t-]|$)/.test(line));
  const rest = end === -1 ? [''] : after.slice(end);
  const now =
    value === undefined
      ? []
      : toYaml({ [field]: value })
          .trimEnd()
          .split('\n');
  return [...lines.slice(0, first), ...now, ...rest].join('\n');
}

function withSection(text: string | undefined, section: JsonObject): string {
  const before = text ?? toYaml({ apiVersion: FLOTILLA_API, kind: 'Project' });
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${toYaml(section)}`;
}
