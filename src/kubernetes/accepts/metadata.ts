import { objectAt, textAt } from '../../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { forbidden, invalid, outOfRange, tooMany, unknownReference } from './problems.ts';
import { all, fields, type PodFacts, type Rule } from './rule.ts';
import { ANNOTATION_KEY, LABEL_VALUE, QUALIFIED_NAME, type Syntax } from './syntax.ts';

/** All keys and values of an object's annotations together, in bytes. */
const MOST_ANNOTATION_BYTES = 256 * 1024;
const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';

/** Labels, and other maps of the same syntax such as a node selector: keys and values. */
export const labels: Rule = (value, at) => (isObject(value) ? labelProblems(value, at) : []);

/** Annotations of any object: keys, and the size of the whole. */
export const annotations: Rule = (value, at) => (isObject(value) ? annotationProblems(value, at) : []);

/** The metadata of a pod template. */
export const podMetadata: Rule = fields({ labels, annotations: all(annotations, podAnnotations) });

/** What is wrong with labels. */
function labelProblems(value: JsonObject, at: Location): readonly Problem[] {
  return Object.entries(value).flatMap(([key, label]) => [
    ...keyProblems(key, below(at, key), QUALIFIED_NAME),
    ...(typeof label === 'string' && !LABEL_VALUE.test(label)
      ? [invalid(below(at, key), label, LABEL_VALUE.not, LABEL_VALUE.hint)]
      : []),
  ]);
}

/** What is wrong with annotations. */
function annotationProblems(value: JsonObject, at: Location): readonly Problem[] {
  const problems = Object.keys(value).flatMap((key) => keyProblems(key, below(at, key), ANNOTATION_KEY));
  const bytes = Object.entries(value).reduce((sum, [key, text]) => sum + bytesOf(key) + bytesOf(text), 0);
  const tooLarge = bytes > MOST_ANNOTATION_BYTES;
  return tooLarge ? [...problems, tooMany(at, bytes, MOST_ANNOTATION_BYTES, 'bytes of keys and values')] : problems;
}

function keyProblems(key: string, at: Location, syntax: Syntax): readonly Problem[] {
  return syntax.test(key) ? [] : [invalid({ ...at, key: true }, key, syntax.not, syntax.hint)];
}

function bytesOf(text: Json): number {
  return typeof text === 'string' ? Buffer.byteLength(text) : 0;
}

// Annotations that the server reads.
function podAnnotations(value: Json | undefined, at: Location, pod: PodFacts): readonly Problem[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, text]) => {
    if (typeof text !== 'string') return [];
    const here = below(at, key);
    if (key.startsWith(APP_ARMOR))
      return appArmorProblems({ container: key.slice(APP_ARMOR.length), profile: text }, here, pod);
    if (key === 'kubernetes.io/config.mirror') return mirrorProblems(here, pod);
    if (key === 'controller.kubernetes.io/pod-deletion-cost') return deletionCostProblems(text, here);
    return key === 'scheduler.alpha.kubernetes.io/tolerations' && text !== '' ? listTextProblems(text, here) : [];
  });
}

interface AppArmor {
  readonly container: string;
  readonly profile: string;
}

function appArmorProblems(
  { container, profile }: AppArmor,
  at: Location,
  { containers }: PodFacts,
): readonly Problem[] {
  const isProfile = /^(|runtime\/default|unconfined|localhost\/.*)$/s.test(profile);
  const hint = 'use securityContext.appArmorProfile of the container instead';
  return [
    ...(containers.has(container) ? [] : [unknownReference({ ...at, key: true }, container, 'container', containers)]),
    ...(isProfile ? [] : [invalid(at, profile, 'is not an AppArmor profile', hint)]),
  ];
}

function mirrorProblems(at: Location, { spec }: PodFacts): readonly Problem[] {
  const hint = 'remove it: the kubelet sets it on its own pods';
  return textAt(spec, 'nodeName') ? [] : [forbidden(at, 'is for pods of one node', hint)];
}

function deletionCostProblems(text: string, at: Location): readonly Problem[] {
  const [least, most] = [-(2 ** 31), 2 ** 31 - 1];
  if (!/^(0|-\d+|[1-9]\d*)$/.test(text))
    return [invalid(at, text, 'is not a whole number', 'write a number such as "10"')];
  return Number(text) < least || Number(text) > most ? [outOfRange(at, Number(text), least, most)] : [];
}

function listTextProblems(text: string, at: Location): readonly Problem[] {
  return isListText(text) ? [] : [invalid(at, text, 'is not a list in JSON', 'use spec.tolerations instead')];
}

function isListText(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value === null || Array.isArray(value);
  } catch {
    return false;
  }
}

/** The AppArmor profile of a container must be the one that an annotation of the pod names, if there is one. */
export const appArmorAgrees: Rule = (container, at, { annotations, spec }) => {
  const key = `${APP_ARMOR}${textAt(container, 'name') ?? ''}`;
  const annotation = textAt(annotations, key);
  const profile = objectAt(container, 'securityContext', 'appArmorProfile');
  const written = annotationOf(profile);
  if (annotation === undefined || written === undefined || written === annotation) return [];
  if (textAt(spec, 'os', 'name') === 'windows') return [];
  const where = below(at, 'securityContext', 'appArmorProfile');
  return [forbidden(where, `differs from the annotation ${key}`, 'remove the annotation')];
};

function annotationOf(profile: JsonObject): string | undefined {
  const type = textAt(profile, 'type');
  if (type === 'Localhost') return `localhost/${textAt(profile, 'localhostProfile') ?? ''}`;
  return type === 'RuntimeDefault' ? 'runtime/default' : type === 'Unconfined' ? 'unconfined' : undefined;
}
