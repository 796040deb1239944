import { QUALIFIED_NAME } from '../../kubernetes/accepts/syntax.ts';
import { integerAt, objectAt, textAt } from '../../model/fields.ts';
import type { JsonObject, Path } from '../../model/json.ts';
import type { KubernetesVersion } from '../../model/kubernetes.ts';
import { MAX_NAME_LENGTH } from '../../model/names.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { isPodSpec } from '../../model/templates.ts';
import type { Form } from '../../model/workload.ts';
import { acceleratorAdvice } from '../advice.ts';
import { names } from '../role-rules.ts';
import { type Inspected, replicasOf } from '../roles.ts';
import * as say from '../rule-problems.ts';
import { podCount, podTemplates, sizeOf } from './document.ts';
import { type BudgetField, budgetCount, writtenBudget } from './normalize.ts';
import * as sayHere from './problems.ts';
import { asksForTpus } from './tpu.ts';
import { ANNOTATION, VOCABULARY } from './vocabulary.ts';

type Rule = (model: Inspected) => readonly Problem[];

/** The rules of a LeaderWorkerSet beyond its schema, by name; each reports its own kind of problem. */
const RULES: Readonly<Record<string, Rule>> = {
  names,
  namesFit,
  size,
  budget,
  subGroups,
  topologies,
  templates,
};

const ROLLING = ['spec', 'rolloutStrategy', 'rollingUpdateConfiguration'];
const BUDGETS: readonly BudgetField[] = ['maxUnavailable', 'maxSurge'];
const MAX_INT32 = 2 ** 31 - 1;

/**
 * Finds every breach of a LeaderWorkerSet's own rules: what its webhook refuses, and what it lets pass that its controller can
 * never make pods of.
 * @param value - the document without nulls, of any shape: what has the wrong type is left to the schema
 */
export function setProblems(value: JsonObject, root: Location, kubernetes: KubernetesVersion): readonly Problem[] {
  const at = (...path: Path) => below(root, ...path);
  return Object.values(RULES).flatMap((rule) => rule({ value, at, kubernetes }));
}

/**
 * Warns of what pods in Git cannot have, of a gang of which no pod asks for an accelerator and, where Git holds the set itself, of
 * StatefulSets that cannot label their pods.
 */
export function setAdvice(document: JsonObject, root: Location, form: Form): readonly Problem[] {
  const isLate = form === 'pods' && textAt(document, 'spec', 'startupPolicy') === 'LeaderReady';
  const schedulers = podTemplates(document)
    .filter(({ isUsed }) => isUsed)
    .map(({ template, path }) => ({ name: textAt(template, 'spec', 'schedulerName') || 'default-scheduler', path }));
  const isGang = schedulers.some(({ name }) => name === 'volcano');
  const half = schedulers.find(({ name }) => name !== 'volcano');
  return [
    ...(form === 'workload' ? setNameAdvice(document, root) : []),
    ...(isLate ? [sayHere.leaderReady(below(root, 'spec', 'startupPolicy'))] : []),
    ...(isGang && half !== undefined ? [sayHere.halfAGang(below(root, ...half.path, 'spec', 'schedulerName'))] : []),
    ...(isGang ? acceleratorAdvice(podTemplates(document), root, ['spec', 'leaderWorkerTemplate']) : []),
  ];
}

/** The longest name of a StatefulSet: a label of its pods holds it and a hash. */
const MAX_SET_NAME = 52;

// The set itself is one, and of each group that has workers one is named after its leader.
function setNameAdvice(document: JsonObject, root: Location): readonly Problem[] {
  const name = textAt(document, 'metadata', 'name') ?? '';
  const groups = replicasOf(document) + (budgetCount(document, 'maxSurge') ?? 0);
  const hasWorkers = sizeOf(objectAt(document, 'spec', 'leaderWorkerTemplate')) > 1;
  const longest = hasWorkers && groups > 0 ? `${name}-${groups - 1}` : name;
  if (longest.length <= MAX_SET_NAME || name.length > MAX_NAME_LENGTH) return [];
  return [sayHere.setNameTooLong(below(root, 'metadata', 'name'), longest, MAX_SET_NAME)];
}

function namesFit({ value, at }: Inspected): readonly Problem[] {
  const name = textAt(value, 'metadata', 'name') ?? '';
  if (name.length > MAX_NAME_LENGTH) {
    return [sayHere.modelNameTooLong(at('metadata', 'name'), name.length, MAX_NAME_LENGTH)];
  }
  const groups = replicasOf(value) + (budgetCount(value, 'maxSurge') ?? 0);
  const workers = sizeOf(objectAt(value, 'spec', 'leaderWorkerTemplate')) - 1;
  if (groups < 1) return [];
  const longest = `${name}-${groups - 1}${workers < 1 ? '' : `-${workers}`}`;
  return longest.length > MAX_NAME_LENGTH ? [say.nameTooLong(at('metadata', 'name'), longest, MAX_NAME_LENGTH)] : [];
}

function size({ value, at }: Inspected): readonly Problem[] {
  const pods = podCount(value);
  return pods > MAX_INT32 ? [sayHere.tooManyPods(at('spec', 'replicas'), pods)] : [];
}

function budget({ value, at }: Inspected): readonly Problem[] {
  const counts = BUDGETS.map((field) => budgetCount(value, field));
  const problems = BUDGETS.flatMap((field, index) => {
    const written = writtenBudget(value, field);
    const scalar = typeof written === 'string' || typeof written === 'number';
    return scalar && counts[index] === undefined ? [say.invalidBudget(at(...ROLLING, field), written)] : [];
  });
  const isEmpty = replicasOf(value) > 0 && counts.every((count) => count === 0);
  return isEmpty ? [say.emptyBudget(at(...ROLLING), replicasOf(value))] : problems;
}

function subGroups({ value, at }: Inspected): readonly Problem[] {
  const template = objectAt(value, 'spec', 'leaderWorkerTemplate');
  const policy = objectAt(template, 'subGroupPolicy');
  const sizes = { size: sizeOf(template), parts: integerAt(policy, 'subGroupSize') ?? 0 };
  if (sizes.parts < 1 || sizes.size < 1) return [];
  const where = at('spec', 'leaderWorkerTemplate', 'subGroupPolicy', 'subGroupSize');
  if (sizes.parts > sizes.size) return [sayHere.largeSubGroups(where, sizes)];
  const dividesWorkers = (sizes.size - 1) % sizes.parts === 0;
  const isExcluded = textAt(policy, 'subGroupPolicyType') === 'LeaderExcluded';
  if (isExcluded && !dividesWorkers) return [sayHere.unevenWithoutLeader(where, sizes)];
  return dividesWorkers || sizes.size % sizes.parts === 0 ? [] : [sayHere.unevenSubGroups(where, sizes)];
}

function topologies({ value, at }: Inspected): readonly Problem[] {
  const annotations = objectAt(value, 'metadata', 'annotations');
  const hasParts = objectAt(value, 'spec', 'leaderWorkerTemplate')['subGroupPolicy'] !== undefined;
  return [ANNOTATION.exclusiveTopology, ANNOTATION.subGroupExclusiveTopology].flatMap((key) => {
    const label = textAt(annotations, key);
    if (label === undefined) return [];
    const where = at('metadata', 'annotations', key);
    if (key === ANNOTATION.subGroupExclusiveTopology && !hasParts)
      return [sayHere.subGroupsMissing({ ...where, key: true })];
    return QUALIFIED_NAME.test(label) ? [] : [sayHere.noLabelKey(where, label)];
  });
}

// What the controller takes and then can make no pods of.
function templates({ value, at }: Inspected): readonly Problem[] {
  const isExcluded =
    textAt(value, 'spec', 'leaderWorkerTemplate', 'subGroupPolicy', 'subGroupPolicyType') === 'LeaderExcluded';
  return podTemplates(value).flatMap(({ template, path, isEntry, isUsed }) => {
    const policy = textAt(template, 'spec', 'restartPolicy') || 'Always';
    const { spec = null } = template;
    const asks = isEntry && isExcluded && isPodSpec(spec) && asksForTpus(spec);
    return [
      ...(isUsed && policy !== 'Always' ? [sayHere.podsThatEnd(at(...path, 'spec', 'restartPolicy'), policy)] : []),
      ...(asks ? [sayHere.excludedLeaderWithTpus(at(...path))] : []),
      ...(isEntry ? leaderKeys({ value, at: (...inner) => at(...path, ...inner) }, template) : []),
    ];
  });
}

function leaderKeys({ value, at }: Pick<Inspected, 'value' | 'at'>, template: JsonObject): readonly Problem[] {
  const { groupName } = VOCABULARY.keys.labels;
  const index = textAt(template, 'metadata', 'labels', groupName);
  const isOther = index !== undefined && !(index === '0' && replicasOf(value) <= 1);
  const isWorker = textAt(template, 'metadata', 'annotations', ANNOTATION.leaderName) !== undefined;
  const hasWorkers = sizeOf(objectAt(value, 'spec', 'leaderWorkerTemplate')) > 1;
  return [
    ...(isOther ? [sayHere.groupIndexLabel({ ...at('metadata', 'labels', groupName), key: true }, groupName)] : []),
    ...(isWorker && hasWorkers
      ? [
          sayHere.leaderNamesLeader(
            { ...at('metadata', 'annotations', ANNOTATION.leaderName), key: true },
            ANNOTATION.leaderName,
          ),
        ]
      : []),
  ];
}
