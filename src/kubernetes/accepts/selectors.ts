import { listAt, objectAt, textAt } from '../../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { labels } from './metadata.ts';
import { duplicate, forbidden, missing } from './problems.ts';
import { all, choice, each, fields, type PodFacts, type Rule, required } from './rule.ts';
import { DNS_SUBDOMAIN, LABEL_VALUE, QUALIFIED_NAME, text } from './syntax.ts';

/** How many values an operator takes: at least one, none, or exactly one. */
const VALUES_OF: Readonly<Record<string, 'some' | 'none' | 'one'>> = {
  In: 'some',
  NotIn: 'some',
  Exists: 'none',
  DoesNotExist: 'none',
  Gt: 'one',
  Lt: 'one',
};

const labelValues = each(text(LABEL_VALUE));

/** A selector of objects by their labels. */
export const labelSelector: Rule = fields({
  matchLabels: labels,
  matchExpressions: each(requirement(['In', 'NotIn', 'Exists', 'DoesNotExist'], labelValues)),
});

const nodeField = all(
  fields({
    key: required(choice('metadata.name')),
    operator: required(choice('In', 'NotIn')),
    values: each(required(text(DNS_SUBDOMAIN))),
  }),
  (value, at) => {
    const count = listAt(value, 'values').length;
    return count === 1 ? [] : [forbidden(below(at, 'values'), `has ${count} values`, 'a field takes exactly one')];
  },
);

/** A term of a required node affinity. */
export const nodeSelectorTerm: Rule = nodeTerm(labelValues);

/** A term of a preferred node affinity: the server leaves its values unchecked. */
export const preferredNodeTerm: Rule = nodeTerm(() => []);

function nodeTerm(values: Rule): Rule {
  return fields({
    matchExpressions: each(requirement(Object.keys(VALUES_OF), values)),
    matchFields: each(nodeField),
  });
}

function requirement(operators: readonly string[], values: Rule): Rule {
  return all(
    fields({ key: required(text(QUALIFIED_NAME)), operator: required(choice(...operators)), values }),
    valuesFit(operators),
  );
}

function valuesFit(operators: readonly string[]): Rule {
  return (value, at) => {
    const operator = textAt(value, 'operator') ?? '';
    return operators.includes(operator)
      ? countProblems(operator, listAt(value, 'values').length, below(at, 'values'))
      : [];
  };
}

function countProblems(operator: string, count: number, here: Location): readonly Problem[] {
  const takes = VALUES_OF[operator];
  if (takes === 'some' && count === 0) return [missing(here, `${operator} needs at least one value`)];
  if (takes === 'none' && count > 0)
    return [forbidden(here, `has no meaning with ${operator}`, 'remove it, or use In')];
  return takes === 'one' && count !== 1
    ? [forbidden(here, `has ${count} values`, `${operator} takes exactly one`)]
    : [];
}

/** Keys of the pod's own labels whose values other pods must share, or must not. */
const KEY_LISTS = ['matchLabelKeys', 'mismatchLabelKeys'];

/**
 * Keys of labels that narrow a selector: the server adds the pod's own values to the selector, so that a key cannot be
 * in it already, and cannot be there without one.
 */
export const labelKeys: Rule = all(
  fields(Object.fromEntries(KEY_LISTS.map((list) => [list, each(required(text(QUALIFIED_NAME)))]))),
  keysFit,
);

function keysFit(value: Json | undefined, at: Location, pod: PodFacts): readonly Problem[] {
  if (!isObject(value)) return [];
  const selector = value['labelSelector'];
  const taken = new Set(keysOf(objectAt(selector)));
  return KEY_LISTS.flatMap((list) => {
    const keys = listAt(value, list);
    const here = below(at, list);
    if (keys.length > 0 && !isObject(selector))
      return [forbidden(here, 'needs a labelSelector', 'add one, or remove it')];
    return keys.flatMap((key, index) => {
      if (typeof key !== 'string' || !pod.labelKeys.has(key)) return [];
      const isNew = !taken.has(key);
      taken.add(key);
      return isNew
        ? []
        : [
            duplicate(
              below(here, index),
              key,
              'the labelSelector, matchLabelKeys and mismatchLabelKeys cannot share a key',
            ),
          ];
    });
  });
}

function keysOf(selector: JsonObject): readonly string[] {
  const expressions = listAt(selector, 'matchExpressions').map((expression) => textAt(expression, 'key') ?? '');
  return [...Object.keys(objectAt(selector, 'matchLabels')), ...expressions];
}
