import { agentProblems, starterProblems } from '../agents/problems.ts';
import { AGENTS } from '../agents/registry.ts';
import { DIALECTS } from '../dialects/registry.ts';
import { type Environment, readEnvironments } from '../environments/environments.ts';
import { isObject } from '../model/json.ts';
import { joinedProblems, type Problems, withoutPlaces } from '../model/problem.ts';
import { withoutNulls } from '../schema/nulls.ts';
import { structureProblems } from '../schema/structure.ts';
import { readDocuments } from '../yaml/read.ts';
import { defaultProject, type Known, type Project, projectOf } from './project.ts';

/** flotilla.yaml as read: the Project, or its problems and the defaults. */
export interface ReadProject {
  readonly source: string;
  readonly project: Project;
  /** What each environment changes, in the order written. */
  readonly environments: readonly Environment[];
  readonly problems: Problems;
}

/** What is around a flotilla.yaml. */
export interface ProjectSurroundings {
  /** The text of a patch's file, by its path from the folder of flotilla.yaml; without it the environments are not read. */
  readonly readFile?: ((path: string) => string | undefined) | undefined;
  /** What it may name; all that flotilla knows, where left out. */
  readonly known?: Known | undefined;
}

/**
 * Reads the text of a flotilla.yaml; the defaults hold where there is none.
 * @param source - what problems call the text
 */
export function parseProject(
  source: string,
  text: string | undefined,
  { readFile, known = { agents: AGENTS, dialects: DIALECTS } }: ProjectSurroundings = {},
): ReadProject {
  const byDefault = defaultProject(known);
  if (text === undefined) {
    return { source, project: byDefault, environments: [], problems: withoutPlaces([]) };
  }
  const read = readDocuments(source, text);
  const values = read.documents.map(({ index, value }) => ({ document: index, value: withoutNulls(value) }));
  const problems = [
    ...read.problems,
    ...values.flatMap(({ document, value }) => structureProblems('Project', value, { source, document, path: [] })),
  ];
  const [{ value } = { value: null }] = values;
  const isSound = problems.length === 0 && isObject(value);
  const project = isSound ? projectOf(value, known) : byDefault;
  problems.push(
    ...starterProblems(project.options, { source, path: ['promotion'] }),
    ...agentProblems(project, { source, path: [] }),
  );
  const found =
    isSound && readFile !== undefined
      ? readEnvironments(read, value, readFile)
      : { environments: [], problems: withoutPlaces([]) };
  return {
    source,
    project,
    environments: found.environments,
    problems: joinedProblems([{ all: problems, positionOf: read.positionOf }, found.problems]),
  };
}
