import { objectAt, textAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject, type Path } from '../model/json.ts';
import { FLOTILLA_API } from '../model/names.ts';
import { nearest } from '../model/nearest.ts';
import { below, error, type Location, type Parsed, type Problem, parsed } from '../model/problem.ts';
import { unknownField } from '../model/problem-words.ts';
import { DEFAULT_PROJECT, type Project } from '../model/project.ts';
import { hasTwoStarters, projectOf, twoStarters } from '../project/project.ts';
import { withoutNulls } from '../schema/nulls.ts';
import { structureProblems } from '../schema/structure.ts';

/** What flotilla.yaml says and a function can do too. */
const FIELDS = ['agents', 'promotion', 'kubernetes', 'gang', 'limits'];

/** The keys of a ConfigMap, each with the field of flotilla.yaml that it stands for. */
const KEYS: Readonly<Record<string, Path>> = {
  agents: ['agents'],
  promotion: ['promotion'],
  kubernetes: ['kubernetes'],
  taskKey: ['gang', 'taskKey'],
  maxPods: ['limits', 'pods'],
};

/**
 * Reads the functionConfig of a KRM function: a Flotilla, which has fields of flotilla.yaml, or a ConfigMap, whose data
 * name the same in one level; the defaults of flotilla.yaml where there is none.
 * @param at - where it lies
 */
export function functionConfig(config: Json | undefined, at: Location): Parsed<Project> {
  if (config === undefined || config === null) return { ok: true, value: DEFAULT_PROJECT, warnings: [] };
  const value = withoutNulls(config);
  if (!isObject(value)) return parsed(() => DEFAULT_PROJECT, [otherConfig(at)]);
  if (value['kind'] === 'ConfigMap') return fromConfigMap(objectAt(value, 'data'), below(at, 'data'));
  if (value['kind'] !== 'Flotilla' || value['apiVersion'] !== FLOTILLA_API) {
    return parsed(() => DEFAULT_PROJECT, [otherConfig(below(at, 'kind'))]);
  }
  const { apiVersion: _, kind: __, metadata: ___, ...fields } = value;
  const unknown = Object.keys(fields).filter((field) => !FIELDS.includes(field));
  const known = Object.fromEntries(Object.entries(fields).filter(([field]) => FIELDS.includes(field)));
  const problems = unknown.map((field) => unknownField(below(at, field), hintFor(field, FIELDS)));
  return fromFields(known, problems, (path) => below(at, ...path));
}

function fromConfigMap(data: JsonObject, at: Location): Parsed<Project> {
  const unknown = Object.keys(data).filter((key) => !Object.hasOwn(KEYS, key));
  const problems = unknown.map((key) => unknownField(below(at, key), hintFor(key, Object.keys(KEYS))));
  const agents = textAt(data, 'agents');
  const pods = textAt(data, 'maxPods');
  const { promotion, kubernetes, taskKey } = data;
  const fields = withoutNulls({
    agents: agents?.split(',').map((agent) => agent.trim()) ?? null,
    promotion: promotion ?? null,
    kubernetes: kubernetes ?? null,
    gang: taskKey === undefined ? null : { taskKey },
    limits: pods === undefined ? null : { pods: /^\d{1,15}$/.test(pods) ? Number(pods) : pods },
  });
  return fromFields(fields, problems, (path) => below(at, keyOf(path)));
}

function keyOf(path: Path): string {
  const isMeant = (field: Path): boolean => field.every((step, depth) => step === path[depth]);
  return Object.entries(KEYS).find(([, field]) => isMeant(field))?.[0] ?? String(path[0] ?? '');
}

function fromFields(fields: JsonObject, unknown: readonly Problem[], place: (path: Path) => Location): Parsed<Project> {
  const document = { apiVersion: FLOTILLA_API, kind: 'Project', ...fields };
  const nowhere: Location = { source: '', path: [] };
  const misshapen = structureProblems('Project', document, nowhere).map((problem) => ({
    ...problem,
    at: place(problem.at.path),
  }));
  const problems = [...unknown, ...misshapen];
  const project = problems.length === 0 ? projectOf(document) : DEFAULT_PROJECT;
  if (hasTwoStarters(project)) problems.push(twoStarters(place(['promotion'])));
  else if (project.options.promotion === 'automatic' && project.options.agents.includes('flux')) {
    problems.push(noKustomizations(place(['promotion'])));
  }
  return parsed(() => project, problems);
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

function noKustomizations(at: Location): Problem {
  return error('unsupported-value', at, {
    message: 'Flux starts stages by Kustomizations, which a function has no place for',
    hint: 'write agents: argocd, or leave promotion to pull requests, or run flotilla synth',
  });
}
