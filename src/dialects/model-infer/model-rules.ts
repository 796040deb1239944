import { VOLCANO_ANNOTATION } from '../../kubernetes/volcano.ts';
import { integerAt, objectAt, textAt } from '../../model/fields.ts';
import type { JsonObject, Path } from '../../model/json.ts';
import type { KubernetesVersion } from '../../model/kubernetes-version.ts';
import { MAX_NAME_LENGTH } from '../../model/names.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { type BudgetField, budgetCount, writtenBudget } from './budget.ts';
import { gangProblems } from './gang-rules.ts';
import { type Inspected, replicasOf, rolesOf } from './inspected.ts';
import * as say from './rule-problems.ts';
import { spreadProblems } from './spread-rules.ts';

const BUDGETS: readonly BudgetField[] = ['maxUnavailable', 'maxSurge'];

type Rule = (model: Inspected) => readonly Problem[];

const DNS_1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const DNS_1123 = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/** The rules of a ModelInfer beyond its schema, by name; each reports its own kind of problem. */
const RULES: Readonly<Record<string, Rule>> = {
  modelName,
  namespace,
  queue,
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

function modelName({ value, at }: Inspected): readonly Problem[] {
  const name = textAt(value, 'metadata', 'name');
  if (name === undefined || DNS_1035.test(name)) return [];
  return [say.invalidModelName(at('metadata', 'name'), name)];
}

function namespace({ value, at }: Inspected): readonly Problem[] {
  const name = textAt(value, 'metadata', 'namespace');
  if (name === undefined || name === '' || (DNS_1123.test(name) && name.length <= MAX_NAME_LENGTH)) return [];
  return [say.invalidNamespace(at('metadata', 'namespace'), name)];
}

// The PodGroup's CRD refuses other names.
function queue({ value, at }: Inspected): readonly Problem[] {
  const name = textAt(value, 'metadata', 'annotations', VOLCANO_ANNOTATION.queueName);
  if (name === undefined || (DNS_SUBDOMAIN.test(name) && name.length <= 253)) return [];
  return [say.invalidQueue(at('metadata', 'annotations', VOLCANO_ANNOTATION.queueName), name)];
}

// Counts where ordinals would do, as MatrixInfer's webhook does: a file that fits here fits there.
function namesFit({ value, at }: Inspected): readonly Problem[] {
  const name = textAt(value, 'metadata', 'name') ?? '';
  const replicas = replicasOf(value);
  const highest = Math.max(replicas, replicas + (budgetCount(value, 'maxSurge') ?? 0) - 1);
  const names = rolesOf(value).map((role) => `${name}-${highest}-${role.name}-${role.replicas}-${role.workerReplicas}`);
  const longest = names.reduce((a, b) => (b.length > a.length ? b : a), name);
  return longest.length > MAX_NAME_LENGTH ? [say.nameTooLong(at('metadata', 'name'), longest, MAX_NAME_LENGTH)] : [];
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

function roleNames({ value, at }: Inspected): readonly Problem[] {
  const seen = new Set<string>();
  return rolesOf(value).flatMap(({ name, index }) => {
    const where = at('spec', 'template', 'roles', index, 'name');
    const problems = name !== '' && seen.has(name) ? [say.duplicateRole(where, name)] : [];
    seen.add(name);
    return /[A-Z]/.test(name) ? [...problems, say.upperCaseRole(where, name)] : problems;
  });
}

function workerTemplates({ value, at }: Inspected): readonly Problem[] {
  return rolesOf(value).flatMap(({ role, index, workerReplicas }) => {
    const where = (field: string) => at('spec', 'template', 'roles', index, field);
    const has = role['workerTemplate'] !== undefined;
    if (workerReplicas > 0 && !has) return [say.missingWorkerTemplate(where('workerReplicas'), workerReplicas)];
    return workerReplicas === 0 && has ? [say.unusedWorkerTemplate(where('workerTemplate'))] : [];
  });
}
