import { listAt, objectAt, textAt } from '../../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { KubernetesVersion } from '../../model/kubernetes.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { duplicate, forbidden, missing, noneOf, outOfRange, twoOf, unsupported } from './problems.ts';

/**
 * What an API server asks of one value. `undefined` stands for a value that is not written, or null, and counts as the
 * zero of its type, as it does for the server. Values of another type than the rule is about are skipped: those are
 * the schema's to refuse.
 */
export type Rule = (value: Json | undefined, at: Location, pod: PodFacts) => readonly Problem[];

/** The rules of an object's fields, in the order in which missing ones are reported; fields without a rule are free. */
export type FieldRules = Readonly<Record<string, Rule>>;

/** Problems of each field, in the order in which the fields are written; what is not written comes last. */
export function fields(rules: FieldRules): Rule {
  const ruled = new Map(Object.entries(rules));
  return (value, at, pod) => {
    if (value !== undefined && value !== null && !isObject(value)) return [];
    const written = value ?? {};
    const ofWritten = Object.entries(written).flatMap(
      ([name, field]) => ruled.get(name)?.(field ?? undefined, below(at, name), pod) ?? [],
    );
    // Most fields are not written, and few must be: where one would lie matters only where something is wrong.
    const others = [...ruled].filter(
      ([name, rule]) => !Object.hasOwn(written, name) && rule(undefined, at, pod).length > 0,
    );
    return [...ofWritten, ...others.flatMap(([name, rule]) => rule(undefined, below(at, name), pod))];
  };
}

/** Applies a rule to each element of a list; null elements count as empty ones. */
export function each(rule: Rule): Rule {
  return (value, at, pod) =>
    isArray(value) ? value.flatMap((element, index) => rule(element ?? undefined, below(at, index), pod)) : [];
}

/** Applies several rules to one value. */
export function all(...rules: readonly Rule[]): Rule {
  return (value, at, pod) => rules.flatMap((rule) => rule(value, at, pod));
}

/** Applies a rule to what is written, even if it is empty. */
export function whenSet(rule: Rule): Rule {
  return (value, at, pod) => (value === undefined ? [] : rule(value, at, pod));
}

/** Applies a rule to what is neither missing, nor empty text, nor zero: the server fills in a default there. */
export function unlessEmpty(rule: Rule): Rule {
  return (value, at, pod) => (isEmpty(value) ? [] : rule(value, at, pod));
}

/** Asks for a value that is neither empty text, nor zero, nor an empty list, then applies a rule to it. */
export function required(rule: Rule = () => []): Rule {
  return (value, at, pod) => {
    if (value !== 0) return isEmpty(value) ? [missing(at)] : rule(value, at, pod);
    const outOfBounds = rule(value, at, pod);
    return outOfBounds.length > 0 ? outOfBounds : [missing(at)];
  };
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || value === 0 || (isArray(value) && value.length === 0);
}

/** A text that must be one of a few; the empty text is none of them. */
export function choice(...values: readonly string[]): Rule {
  return (value, at) => (typeof value === 'string' && !values.includes(value) ? [unsupported(at, value, values)] : []);
}

/** A whole number within bounds, both included. */
export function between(least: number, most: number): Rule {
  return (value, at) =>
    typeof value === 'number' && (value < least || value > most) ? [outOfRange(at, value, least, most)] : [];
}

/** A whole number of at least `least`. */
export function atLeast(least: number): Rule {
  return between(least, Number.POSITIVE_INFINITY);
}

/** A field that must not be written here. */
export function absent(why: string, hint: string): Rule {
  return (value, at) => (value === undefined ? [] : [forbidden(at, why, hint)]);
}

/** At most one of several fields of an object. */
export function atMostOne(...names: readonly string[]): Rule {
  return (value, at) => {
    const [first, ...others] = writtenOf(value, names);
    return first === undefined ? [] : others.map((other) => twoOf(below(at, other), first));
  };
}

/** Exactly one of several fields of an object. */
export function exactlyOne(...names: readonly string[]): Rule {
  const tooMany = atMostOne(...names);
  return (value, at, pod) => {
    const isAbout = value === undefined || isObject(value);
    return isAbout && writtenOf(value, names).length === 0 ? [noneOf(at, names)] : tooMany(value, at, pod);
  };
}

function writtenOf(value: Json | undefined, names: readonly string[]): readonly string[] {
  if (!isObject(value)) return [];
  return Object.keys(value).filter((key) => names.includes(key) && value[key] !== null);
}

/**
 * Elements of a list that differ in what identifies them.
 * @param keyOf - what identifies an element; `undefined` for one that cannot be told from others
 * @param step - the field that a problem points at, if not the element itself
 */
export function unique(keyOf: (element: Json) => string | undefined, step?: string): Rule {
  return (value, at) => {
    const seen = new Set<string>();
    if (!isArray(value)) return [];
    return value.flatMap((element, index) => {
      const key = keyOf(element);
      const isNew = key === undefined || !seen.has(key);
      if (key !== undefined) seen.add(key);
      return isNew ? [] : [duplicate(below(at, index, ...(step === undefined ? [] : [step])), key)];
    });
  };
}

/** Elements of a list that differ in their names; one without a name is passed over, as a rule of its own asks for it. */
export const uniqueNames: Rule = unique((element) => nameOf(element) || undefined, 'name');

/** What rules need to know of the whole pod besides the value that they look at. */
export interface PodFacts {
  readonly kubernetes: KubernetesVersion;
  readonly spec: JsonObject;
  readonly annotations: JsonObject;
  /** Keys of all labels that the pod will have. */
  readonly labelKeys: ReadonlySet<string>;
  /** The volumes by name. */
  readonly volumes: ReadonlyMap<string, JsonObject>;
  /** Names of the containers, init containers first. */
  readonly containers: ReadonlySet<string>;
  /** Names of the resource claims. */
  readonly claims: ReadonlySet<string>;
  readonly hostNetwork: boolean;
  readonly hostUsers: boolean;
  /** How long the pod may take to end. */
  readonly graceSeconds: number;
}

/**
 * Gathers what rules need to know of a pod template.
 * @param added - keys of labels that its pods get beside those of the template
 */
export function factsOf(template: JsonObject, kubernetes: KubernetesVersion, added: readonly string[]): PodFacts {
  const metadata = objectAt(template, 'metadata');
  const spec = objectAt(template, 'spec');
  return {
    kubernetes,
    spec,
    annotations: objectAt(metadata, 'annotations'),
    labelKeys: new Set([...Object.keys(objectAt(metadata, 'labels')), ...added]),
    volumes: new Map(
      listAt(spec, 'volumes').flatMap((volume) => (isObject(volume) ? [[nameOf(volume), volume] as const] : [])),
    ),
    containers: new Set([...listAt(spec, 'initContainers'), ...listAt(spec, 'containers')].map(nameOf)),
    claims: new Set(listAt(spec, 'resourceClaims').map(nameOf)),
    hostNetwork: spec['hostNetwork'] === true,
    hostUsers: spec['hostUsers'] !== false,
    graceSeconds: graceSecondsOf(spec['terminationGracePeriodSeconds']),
  };
}

/** The name of a list's element, or the empty text. */
export function nameOf(value: Json): string {
  return textAt(value, 'name') ?? '';
}

// The server stores a negative number as 1.
function graceSecondsOf(seconds: Json | undefined): number {
  if (typeof seconds !== 'number') return 30;
  return seconds < 0 ? 1 : seconds;
}
