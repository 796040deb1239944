import { spreadConstraintProblems } from '../../kubernetes/accepts/pod-template.ts';
import { integerAt, listAt, objectAt, textAt } from '../../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject, type Path } from '../../model/json.ts';
import type { KubernetesVersion } from '../../model/kubernetes.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { podLabels, roleLabels } from '../../model/vocabulary.ts';
import { acceleratorAdvice } from '../advice.ts';
import { duplicateRoles, names, podNamesFit, spreadAdvice, topologyProblems } from '../role-rules.ts';
import { type Inspected, type InspectedRole, podTemplates, replicasOf, rolesOf } from '../roles.ts';
import * as say from '../rule-problems.ts';
import { type BudgetField, budgetCount, writtenBudget } from './normalize.ts';
import { VOCABULARY } from './vocabulary.ts';

const BUDGETS: readonly BudgetField[] = ['maxUnavailable', 'maxSurge'];

type Rule = (model: Inspected) => readonly Problem[];

/** The rules of a ModelInfer beyond its schema, by name; each reports its own kind of problem. */
const RULES: Readonly<Record<string, Rule>> = {
  names,
  namesFit,
  scheduler,
  budget,
  partition,
  roleNames,
  workerTemplates,
  gangProblems,
  spreadProblems,
};

/**
 * Finds every breach of a ModelInfer's own rules (what MatrixInfer's webhook refuses, and flotilla's stricter ones).
 * @param value - the document without nulls, of any shape: what has the wrong type is left to the schema
 */
export function modelProblems(value: JsonObject, root: Location, kubernetes: KubernetesVersion): readonly Problem[] {
  const at = (...path: Path) => below(root, ...path);
  return Object.values(RULES).flatMap((rule) => rule({ value, at, kubernetes }));
}

// Counts where ordinals would do, as MatrixInfer's webhook does: a file that fits here fits there.
function namesFit(model: Inspected): readonly Problem[] {
  const replicas = replicasOf(model.value);
  return podNamesFit(model, Math.max(replicas, replicas + (budgetCount(model.value, 'maxSurge') ?? 0) - 1));
}

function scheduler({ value, at }: Inspected): readonly Problem[] {
  const name = textAt(value, 'spec', 'schedulerName');
  return name === undefined || name === 'volcano' ? [] : [say.wrongScheduler(at('spec', 'schedulerName'), name)];
}

function budget({ value, at }: Inspected): readonly Problem[] {
  const path = ['spec', 'rolloutStrategy', 'rollingUpdateConfiguration'];
  const counts = BUDGETS.map((field) => budgetCount(value, field));
  const problems = BUDGETS.flatMap((field, index) => {
    const written = writtenBudget(value, field);
    const scalar = typeof written === 'string' || typeof written === 'number';
    return scalar && counts[index] === undefined ? [say.invalidBudget(at(...path, field), written)] : [];
  });
  return counts.every((count) => count === 0) ? [say.emptyBudget(at(...path), replicasOf(value))] : problems;
}

function partition({ value, at }: Inspected): readonly Problem[] {
  const strategy = objectAt(value, 'spec', 'rolloutStrategy');
  const floor = integerAt(strategy, 'rollingUpdateConfiguration', 'partition');
  const replicas = replicasOf(value);
  if (floor === undefined || floor <= 0 || floor < replicas) return [];
  const where = at('spec', 'rolloutStrategy', 'rollingUpdateConfiguration', 'partition');
  return [say.partitionTooHigh(where, floor, replicas)];
}

function roleNames(model: Inspected): readonly Problem[] {
  const capitals = rolesOf(model.value).flatMap(({ name, index }) =>
    /[A-Z]/.test(name) ? [say.upperCaseRole(model.at('spec', 'template', 'roles', index, 'name'), name)] : [],
  );
  return [...duplicateRoles(model), ...capitals];
}

function workerTemplates({ value, at }: Inspected): readonly Problem[] {
  return rolesOf(value).flatMap(({ role, index, workerReplicas }) => {
    const where = (field: string) => at('spec', 'template', 'roles', index, field);
    const has = role['workerTemplate'] !== undefined;
    if (workerReplicas > 0 && !has) return [say.missingWorkerTemplate(where('workerReplicas'), workerReplicas)];
    const makesNothing = workerReplicas === 0 && listAt(role, 'workerTemplate', 'spec', 'containers').length > 0;
    return makesNothing ? [say.unusedWorkerTemplate(where('workerTemplate'))] : [];
  });
}

const GANG = ['spec', 'template', 'gangSchedule'] as const;

/** Rules of spec.template.gangSchedule: minimums name roles that exist and can be met, one way to name a tier. */
function gangProblems(model: Inspected): readonly Problem[] {
  const gang = objectAt(model.value, 'spec', 'template', 'gangSchedule');
  const roles = new Map(rolesOf(model.value).map((role) => [role.name, role]));
  const minimums = objectAt(gang, 'minRoleReplicas');
  return [
    ...Object.keys(minimums).flatMap((name) => minimumProblems(model, { name, minimums, roles })),
    ...topologyProblems(objectAt(gang, 'networkTopology'), model.at(...GANG, 'networkTopology')),
  ];
}

interface Minimum {
  readonly name: string;
  readonly minimums: ReturnType<typeof objectAt>;
  readonly roles: ReadonlyMap<string, InspectedRole>;
}

// MatrixInfer's webhook counts workers too: what it accepts is capped here, what it refuses is refused.
function minimumProblems({ at }: Inspected, { name, minimums, roles }: Minimum): readonly Problem[] {
  const where = at(...GANG, 'minRoleReplicas', name);
  const role = roles.get(name);
  if (role === undefined) return [say.unknownGangRole({ ...where, key: true }, name, roles)];
  const minimum = integerAt(minimums, name) ?? 0;
  if (minimum <= role.replicas) return [];
  const refused = minimum > role.replicas + role.workerReplicas;
  return [(refused ? say.minimumTooHigh : say.cappedMinimum)(where, minimum, role.replicas)];
}

/** Warns of a gang of which no pod asks for an accelerator, and of one whose pods must be spread. */
export function gangAdvice(document: JsonObject, root: Location): readonly Problem[] {
  if (objectAt(document, 'spec', 'template')['gangSchedule'] === undefined) return [];
  return [...acceleratorAdvice(podTemplates(document), root, [...GANG]), ...spreadAdvice(document, root)];
}

/**
 * Rules of spec.topologySpreadConstraints, which become those of the entry pods: what an API server would refuse of them,
 * and what an entry template says once more.
 */
function spreadProblems({ value, at, kubernetes }: Inspected): readonly Problem[] {
  const spread = objectAt(value, 'spec')['topologySpreadConstraints'];
  if (spread === undefined) return [];
  const known = new Set(listAt(value, 'spec', 'topologySpreadConstraints').map(keyOf));
  const repeated = podTemplates(value)
    .filter(({ isEntry }) => isEntry)
    .flatMap(({ template, path }) =>
      listAt(template, 'spec', 'topologySpreadConstraints').flatMap((constraint, index) => {
        const where = below(at(), ...path, 'spec', 'topologySpreadConstraints', index);
        return known.has(keyOf(constraint))
          ? [say.duplicateSpread(where, textAt(constraint, 'topologyKey') ?? '')]
          : [];
      }),
    );
  const where = at('spec', 'topologySpreadConstraints');
  const selecting = isArray(spread) ? spread.map(withSelector) : spread;
  return [...spreadConstraintProblems(selecting, where, kubernetes, podLabels(VOCABULARY.keys)), ...repeated];
}

// A constraint without a selector will select the model's entry pods.
function withSelector(constraint: Json): Json {
  const { name, entry } = roleLabels(VOCABULARY.keys);
  return isObject(constraint)
    ? { labelSelector: { matchLabels: { [name]: '', [entry]: 'true' } }, ...constraint }
    : constraint;
}

function keyOf(constraint: Json): string {
  return `${textAt(constraint, 'topologyKey') ?? ''} ${textAt(constraint, 'whenUnsatisfiable') ?? ''}`;
}
