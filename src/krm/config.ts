import type { Agent } from '../agents/agent.ts';
import { needsFiles } from '../agents/files.ts';
import { starterProblems } from '../agents/problems.ts';
import { objectAt, textAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject, type Path } from '../model/json.ts';
import { FLOTILLA_API } from '../model/names.ts';
import { nearest } from '../model/nearest.ts';
import { below, error, type Location, type Parsed, type Problem, parsed } from '../model/problem.ts';
import { defaultProject, type Known, type Project, projectOf } from '../project/project.ts';
import { withoutNulls } from '../schema/nulls.ts';
import { unknownField } from '../schema/problems.ts';
import { structureProblems } from '../schema/structure.ts';

/** What flotilla.yaml says and a function can do too. */
const FIELDS = [
  'agents',
  'promotion',
  'kubernetes',
  'compileTo',
  'rollout',
  'gang',
  'limits',
  'drain',
  'disruptionBudgets',
];

/** The keys of a ConfigMap, each with the field of flotilla.yaml that it stands for. */
const KEYS: Readonly<Record<string, Path>> = {
  agents: ['agents'],
  promotion: ['promotion'],
  kubernetes: ['kubernetes'],
  compileTo: ['compileTo'],
  taskKey: ['gang', 'taskKey'],
  gangForm: ['gang', 'form'],
  maxPods: ['limits', 'pods'],
};

/**
 * Reads the functionConfig of a KRM function: a Flotilla, which has fields of flotilla.yaml, or a ConfigMap, whose data
 * name the same in one level; the defaults of flotilla.yaml where there is none.
 * @param at - where it lies
 * @param known - what it may name
 */
export function functionConfig(config: Json | undefined, at: Location, known: Known): Parsed<Project> {
  if (config === undefined || config === null) return { ok: true, value: defaultProject(known), warnings: [] };
  const { fields, problems, place } = fieldsOf(withoutNulls(config), at);
  const document = { apiVersion: FLOTILLA_API, kind: 'Project', ...fields };
  const misshapen = structureProblems('Project', document, { source: '', path: [] }).map((problem) => ({
    ...problem,
    at: place(problem.at.path),
  }));
  const isSound = problems.length + misshapen.length === 0;
  const project = isSound ? projectOf(document, known) : defaultProject(known);
  return parsed(
    () => project,
    [...problems, ...misshapen, ...stageProblems(project, place(['promotion']), known.agents)],
  );
}

/** The fields of flotilla.yaml that a functionConfig sets. */
interface ReadFields {
  readonly fields: JsonObject;
  readonly problems: readonly Problem[];
  /** Where the value of a field was written. */
  readonly place: (path: Path) => Location;
}

function fieldsOf(value: Json, at: Location): ReadFields {
  const place = (path: Path): Location => below(at, ...path);
  if (!isObject(value)) return { fields: {}, problems: [otherConfig(at)], place };
  if (value['kind'] === 'ConfigMap') return configMapFields(objectAt(value, 'data'), below(at, 'data'));
  if (value['kind'] !== 'Flotilla' || value['apiVersion'] !== FLOTILLA_API) {
    return { fields: {}, problems: [otherConfig(below(at, 'kind'))], place };
  }
  const { apiVersion: _, kind: __, metadata: ___, ...fields } = value;
  const unknown = Object.keys(fields).filter((field) => !FIELDS.includes(field));
  const known = Object.fromEntries(Object.entries(fields).filter(([field]) => FIELDS.includes(field)));
  return {
    fields: known,
    problems: unknown.map((field) => unknownField(below(at, field), hintFor(field, FIELDS))),
    place,
  };
}

function configMapFields(data: JsonObject, at: Location): ReadFields {
  const unknown = Object.keys(data).filter((key) => !Object.hasOwn(KEYS, key));
  const problems = unknown.map((key) => unknownField(below(at, key), hintFor(key, Object.keys(KEYS))));
  const agents = textAt(data, 'agents');
  const pods = textAt(data, 'maxPods');
  const { promotion, kubernetes, compileTo, taskKey, gangForm } = data;
  const fields = withoutNulls({
    agents: agents?.split(',').map((agent) => agent.trim()) ?? null,
    promotion: promotion ?? null,
    kubernetes: kubernetes ?? null,
    compileTo: compileTo ?? null,
    gang:
      taskKey === undefined && gangForm === undefined
        ? null
        : withoutNulls({ taskKey: taskKey ?? null, form: gangForm ?? null }),
    limits: pods === undefined ? null : { pods: /^\d{1,15}$/.test(pods) ? Number(pods) : pods },
  });
  return { fields, problems, place: (path) => below(at, keyOf(path)) };
}

function keyOf(path: Path): string {
  const isMeant = (field: Path): boolean => field.every((step, depth) => step === path[depth]);
  return Object.entries(KEYS).find(([, field]) => isMeant(field))?.[0] ?? String(path[0] ?? '');
}

// A function gives back what belongs to the models; an agent that starts stages by files of its own would have none.
function stageProblems(project: Project, at: Location, known: readonly Agent[]): readonly Problem[] {
  const several = starterProblems(project.options, at);
  if (several.length > 0) return several;
  const able = known.filter((agent) => !needsFiles(agent, project));
  return project.options.agents.filter((agent) => !able.includes(agent)).map((agent) => noPlace(at, agent, able));
}

function hintFor(field: string, fields: readonly string[]): string {
  const near = nearest(field, fields);
  return near === undefined ? `the function takes ${fields.join(', ')}` : `did you mean "${near}"?`;
}

function otherConfig(at: Location): Problem {
  return error('unsupported-value', at, {
    message: 'the functionConfig is neither a Flotilla nor a ConfigMap',
    hint: `write apiVersion: ${FLOTILLA_API} and kind: Flotilla`,
  });
}

function noPlace(at: Location, { title, kind }: Agent, others: readonly Agent[]): Problem {
  const instead = others.map(({ id }) => `write agents: ${id}, or `).join('');
  return error('unsupported-value', at, {
    message: `${title} starts stages by ${kind}s, which a function has no place for`,
    hint: `${instead}leave promotion to pull requests, or run flotilla synth`,
  });
}
