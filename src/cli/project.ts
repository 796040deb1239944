import { resolve } from 'node:path';
import { isObject } from '../model/json.ts';
import type { PositionOf, Problem } from '../model/problem.ts';
import { DEFAULT_PROJECT, type Project } from '../model/project.ts';
import { readDocuments } from '../parse/documents.ts';
import { positionsIn } from '../parse/locate.ts';
import { withoutNulls } from '../parse/nulls.ts';
import { hasTwoStarters, projectOf, twoStarters } from '../parse/project.ts';
import { structureProblems } from '../parse/structure.ts';
import type { World } from './world.ts';

/** flotilla.yaml as read: the Project, or its problems and the defaults. */
export interface ReadProject {
  readonly source: string;
  readonly project: Project;
  readonly problems: readonly Problem[];
  readonly positionOf: PositionOf;
}

const FILE = 'flotilla.yaml';

/** Reads the flotilla.yaml of the folder to work in; the defaults hold where there is none. */
export function readProject(world: World): ReadProject {
  const text = world.files.read(resolve(world.root, FILE));
  if (text === undefined) return { source: FILE, project: DEFAULT_PROJECT, problems: [], positionOf: () => undefined };
  const read = readDocuments(FILE, text);
  const values = read.documents.map(({ index, value }) => ({ document: index, value: withoutNulls(value) }));
  const problems = [
    ...read.problems,
    ...values.flatMap(({ document, value }) =>
      structureProblems('Project', value, { source: FILE, document, path: [] }),
    ),
  ];
  const [{ value } = { value: null }] = values;
  const project = problems.length === 0 && isObject(value) ? projectOf(value) : DEFAULT_PROJECT;
  if (hasTwoStarters(project)) problems.push(twoStarters({ source: FILE, path: ['promotion'] }));
  return { source: FILE, project, problems, positionOf: positionsIn(read) };
}
