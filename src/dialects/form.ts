import { mapAt, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import type { GroupBudget, Model } from '../model/model.ts';
import { namespacedName } from '../model/names.ts';
import { below, error, type Location, type Problem } from '../model/problem.ts';
import type { Form } from '../model/workload.ts';
import { type Dialect, kindsText } from './dialect.ts';
import { countOf } from './roles.ts';

/** What a repository says of the form in which Git holds its models, and of the stages of those that a controller drives. */
export interface FormChoice {
  /** By kind, and by `name` or `namespace/name` of a model, which go before. */
  readonly of: Readonly<Record<string, Form>>;
  /** That of all, whatever their kinds say; undefined: no more is said. */
  readonly ofAll: Form | undefined;
  /** How many groups have moved once each stage is done: counts, or percentages of the groups, which are rounded up. */
  readonly stages: readonly (number | string)[];
}

/** What holds where nobody says anything. */
export const DEFAULT_FORMS: FormChoice = { of: {}, ofAll: undefined, stages: [] };

/** Who a model is, as far as its form is chosen by that. */
type Named = Pick<Model, 'namespace' | 'name'>;

/** The form that is asked for a model of a dialect. */
function formOf({ kind, workload }: Dialect, model: Named, { of, ofAll }: FormChoice): Form {
  const own = (name: string): Form | undefined => (Object.hasOwn(of, name) ? of[name] : undefined);
  const byDefault = workload?.isDefault === true ? 'workload' : 'pods';
  return own(namespacedName(model)) ?? own(model.name) ?? ofAll ?? own(kind) ?? byDefault;
}

/** The form that is asked for a document of a dialect; what is missing of its name is empty. */
export function formOfDocument(document: JsonObject, dialect: Dialect, choice: FormChoice): Form {
  const { name = '', namespace = 'default' } = Object.fromEntries(mapAt(document, 'metadata'));
  return formOf(dialect, { name, namespace }, choice);
}

/** A document, and what is asked for its kind. */
interface Asked {
  readonly dialect: Dialect;
  readonly forms: FormChoice;
  /** All kinds that there are. */
  readonly dialects: readonly Dialect[];
}

/** The problem of a document that is to be compiled to its own object, and cannot be. */
export function formProblems(
  document: JsonObject,
  at: Location,
  { dialect, forms, dialects }: Asked,
): readonly Problem[] {
  if (formOfDocument(document, dialect, forms) === 'pods') return [];
  const { kind } = dialect;
  const able = dialects.filter(({ workload }) => workload !== undefined);
  if (dialect.workload === undefined) {
    return [
      error('unsupported-value', below(at, 'kind'), {
        message: `a ${kind} is always compiled to pods, and compileTo asks for the object itself`,
        hint: `write compileTo: {${kind}: pods}; the object itself may be a ${kindsText(able)}`,
      }),
    ];
  }
  if (textAt(document, 'spec', 'rolloutStrategy', 'type') !== 'RoleRollingUpdate') return [];
  return [
    error('unsupported-value', below(at, 'spec', 'rolloutStrategy', 'type'), {
      message: 'RoleRollingUpdate moves role replicas, for which a stage of the object itself has no partition',
      hint: `write ServingGroupRollingUpdate, or compileTo: {${kind}: pods}`,
    }),
  ];
}

/** A model in the form that is asked for it: as its pods, or as the object that its own controller makes them of. */
export function inForm(model: Model, dialect: Dialect, choice: FormChoice): Model {
  const { workload } = dialect;
  const { budget } = model;
  if (workload === undefined || formOf(dialect, model, choice) === 'pods' || budget.roles !== undefined) return model;
  return { ...model, dialect, workload, budget: paced(budget, model.replicas, choice.stages) };
}

function paced(budget: GroupBudget, replicas: number, stages: FormChoice['stages']): GroupBudget {
  const { maxUnavailable, maxSurge, partition } = budget;
  const ends = stages.map((written) => Math.max(1, countOf(written, replicas, 'up') ?? replicas));
  return {
    maxUnavailable,
    // Its controller adds the groups that stand in for others, and takes them away again.
    maxSurge: 0,
    partition,
    pace: { surge: maxSurge, ends: [...new Set(ends)].sort((a, b) => a - b) },
  };
}
