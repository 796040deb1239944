import { listAt, mapAt, objectsAt, textAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';

/** Labels of an object, by key. */
export type Labels = ReadonlyMap<string, string>;

/** One requirement of a selector: how the value of a label compares with a list of values. */
interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** Says whether labels are selected. */
export type Matches = (labels: Labels) => boolean;

const NOTHING: Matches = () => false;

/** The labels of an object such as a pod or a node. */
export function labelsOf(object: JsonObject): Labels {
  return mapAt(object, 'metadata', 'labels');
}

/**
 * Reads a LabelSelector: all of `matchLabels` and all of `matchExpressions` must hold. An empty selector selects everything,
 * a missing one nothing.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export function labelSelector(selector: Json | undefined): Matches {
  if (!isObject(selector)) return NOTHING;
  const equal = [...mapAt(selector, 'matchLabels')];
  const requirements = objectsAt(selector, 'matchExpressions').map(requirementOf);
  return (labels) =>
    equal.every(([key, value]) => labels.get(key) === value) && requirements.every((each) => isMet(each, labels));
}

/** Whether all of some requirements, `matchExpressions` of a node selector among them, hold for labels. */
export function requirementsHold(requirements: readonly JsonObject[], labels: Labels): boolean {
  return requirements.every((each) => isMet(requirementOf(each), labels));
}

function requirementOf(written: JsonObject): Requirement {
  const values = listAt(written, 'values').map((each) => `${typeof each === 'object' ? '' : each}`);
  return { key: textAt(written, 'key') ?? '', operator: textAt(written, 'operator') ?? '', values };
}

function isMet({ key, operator, values }: Requirement, labels: Labels): boolean {
  const value = labels.get(key);
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
      return compared(value, values, (a, b) => a > b);
    case 'Lt':
      return compared(value, values, (a, b) => a < b);
    default:
      return false;
  }
}

/** Gt and Lt, which only node selectors have: both sides must be whole numbers. */
function compared(value: string | undefined, values: readonly string[], holds: (a: number, b: number) => boolean) {
  const [a, b] = [Number(value ?? Number.NaN), Number(values[0] ?? Number.NaN)];
  return Number.isInteger(a) && Number.isInteger(b) && holds(a, b);
}
