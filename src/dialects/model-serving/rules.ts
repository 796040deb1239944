import { integerAt, objectAt, textAt } from '../../model/fields.ts';
import type { JsonObject, Path } from '../../model/json.ts';
import type { KubernetesVersion } from '../../model/kubernetes.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { acceleratorAdvice } from '../advice.ts';
import { DNS_1035, duplicateRoles, names, podNamesFit, spreadAdvice, topologyProblems } from '../role-rules.ts';
import { countOf, type Inspected, podTemplates, replicasOf, rolesOf, writtenCount } from '../roles.ts';
import * as say from '../rule-problems.ts';
import { pluginProblems } from './plugin-rules.ts';
import * as sayHere from './problems.ts';
import { GANG_SCHEDULER, isByRole, maxUnavailable, partition, schedulerOf } from './strategy.ts';

const ROLLING = ['spec', 'rolloutStrategy', 'rollingUpdateConfiguration'] as const;

type Rule = (model: Inspected) => readonly Problem[];

/** The rules of a ModelServing beyond its schema, by name; each reports its own kind of problem. */
const RULES: Readonly<Record<string, Rule>> = {
  names,
  namesFit,
  scheduler,
  groupBudget,
  roleBudgets,
  byRole,
  roleNames,
  workerTemplates,
  gangMinimums,
  topologies,
  pluginProblems,
};

/**
 * Finds every breach of a ModelServing's own rules, what Kthena's webhook refuses.
 * @param value - the document without nulls, of any shape: what has the wrong type is left to the schema
 */
export function servingProblems(value: JsonObject, root: Location, kubernetes: KubernetesVersion): readonly Problem[] {
  const at = (...path: Path) => below(root, ...path);
  return Object.values(RULES).flatMap((rule) => rule({ value, at, kubernetes }));
}

/** Warns of a gang of which no pod asks for an accelerator, and of one whose pods must be spread. */
export function servingAdvice(document: JsonObject, root: Location): readonly Problem[] {
  if (schedulerOf(objectAt(document, 'spec')) !== GANG_SCHEDULER) return [];
  const field = ['spec', 'template', 'roles'];
  return [...acceleratorAdvice(podTemplates(document), root, field), ...spreadAdvice(document, root)];
}

// Counts where ordinals would do, as Kthena's webhook does: a file that fits here fits there.
function namesFit(model: Inspected): readonly Problem[] {
  return podNamesFit(model, replicasOf(model.value));
}

function scheduler({ value, at }: Inspected): readonly Problem[] {
  return textAt(value, 'spec', 'schedulerName') === '' ? [sayHere.emptyScheduler(at('spec', 'schedulerName'))] : [];
}

function groupBudget({ value, at }: Inspected): readonly Problem[] {
  const strategy = objectAt(value, 'spec', 'rolloutStrategy');
  if (isByRole(value)) {
    const has = strategy['rollingUpdateConfiguration'] !== undefined;
    return has ? [sayHere.groupBudgetByRole({ ...at(...ROLLING), key: true })] : [];
  }
  const counts = { maxUnavailable: maxUnavailable(value), partition: partition(value) };
  const malformed = (['maxUnavailable', 'partition'] as const).flatMap((field) => {
    const written = writtenCount(value, field);
    const scalar = typeof written === 'string' || typeof written === 'number';
    return scalar && counts[field] === undefined ? [say.invalidBudget(at(...ROLLING, field), written)] : [];
  });
  const isEmpty = counts.maxUnavailable === 0 && writtenCount(value, 'maxUnavailable') !== undefined;
  return isEmpty ? [...malformed, sayHere.nothingUnavailable(at(...ROLLING), replicasOf(value))] : malformed;
}

function roleBudgets({ value, at }: Inspected): readonly Problem[] {
  const isUsed = isByRole(value);
  return rolesOf(value).flatMap(({ role, index, replicas }) => {
    const where = (field: string) => at('spec', 'template', 'roles', index, field);
    const malformed = (['maxUnavailable', 'partition'] as const).flatMap((field) => malformedCount(role, field, where));
    const count = countOf(role['maxUnavailable'] ?? 1, replicas, 'down') ?? 1;
    const isOut = isUsed && role['maxUnavailable'] !== undefined && (count < 1 || count > replicas);
    const isStray = !isUsed && role['partition'] !== undefined;
    return [
      ...malformed,
      ...(isOut ? [sayHere.roleBudget(where('maxUnavailable'), count, replicas)] : []),
      ...(isStray ? [sayHere.rolePartition({ ...where('partition'), key: true })] : []),
    ];
  });
}

function malformedCount(
  role: JsonObject,
  field: 'maxUnavailable' | 'partition',
  where: (field: string) => Location,
): readonly Problem[] {
  const written = role[field];
  if (typeof written !== 'string' && typeof written !== 'number') return [];
  const isCount = countOf(written, 1, 'down') !== undefined;
  return isCount ? [] : [say.invalidBudget(where(field), written, 'role replicas')];
}

function byRole({ value, at }: Inspected): readonly Problem[] {
  if (!isByRole(value)) return [];
  const where = at('spec', 'rolloutStrategy', 'type');
  const isOfGroups = textAt(value, 'spec', 'recoveryPolicy') === 'ServingGroupRecreate';
  return isOfGroups ? [sayHere.recoveryOfGroups(where)] : [];
}

function roleNames(model: Inspected): readonly Problem[] {
  const wrong = rolesOf(model.value).flatMap(({ name, index }) =>
    name === '' || DNS_1035.test(name)
      ? []
      : [sayHere.invalidRoleName(model.at('spec', 'template', 'roles', index, 'name'), name)],
  );
  return [...duplicateRoles(model), ...wrong];
}

function workerTemplates({ value, at }: Inspected): readonly Problem[] {
  return rolesOf(value).flatMap(({ role, index, workerReplicas }) =>
    workerReplicas > 0 && role['workerTemplate'] === undefined
      ? [say.missingWorkerTemplate(at('spec', 'template', 'roles', index, 'workerTemplate'), workerReplicas)]
      : [],
  );
}

function gangMinimums({ value, at }: Inspected): readonly Problem[] {
  const roles = new Map(rolesOf(value).map(({ name, replicas }) => [name, replicas]));
  const minimums = objectAt(value, 'spec', 'template', 'gangPolicy', 'minRoleReplicas');
  return Object.keys(minimums).flatMap((name) => {
    const where = at('spec', 'template', 'gangPolicy', 'minRoleReplicas', name);
    const replicas = roles.get(name);
    if (replicas === undefined) return [say.unknownGangRole({ ...where, key: true }, name, roles)];
    const minimum = integerAt(minimums, name) ?? 0;
    return minimum > replicas ? [say.minimumTooHigh(where, minimum, replicas)] : [];
  });
}

function topologies({ value, at }: Inspected): readonly Problem[] {
  return ['groupPolicy', 'rolePolicy'].flatMap((policy) => {
    const path = ['spec', 'template', 'networkTopology', policy];
    return topologyProblems(objectAt(value, ...path), at(...path));
  });
}
