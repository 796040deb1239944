import { podTemplateProblems } from '../../../src/kubernetes/accepts/pod-template.ts';
import { type JsonObject, pathText } from '../../../src/model/json.ts';
import type { KubernetesVersion } from '../../../src/model/kubernetes.ts';
import type { Problem } from '../../../src/model/problem.ts';

/** A label that pods get beside those of their template. */
export const ADDED_LABEL = 'example.com/added';

const AT = { source: 'model.yaml', path: [] };

/** A container that no rule objects to. */
export const CONTAINER = { name: 'server', image: 'registry.example.com/vllm:1' };

/** What is wrong with a pod of one good container and some more fields, a line per problem. */
export function linesOf(spec: JsonObject, kubernetes: KubernetesVersion = '1.35'): readonly string[] {
  return templateLines({ spec: { containers: [CONTAINER], ...spec } }, kubernetes);
}

/** What is wrong with a pod whose only container has some more fields, a line per problem. */
export function containerLines(fields: JsonObject): readonly string[] {
  return linesOf({ containers: [{ ...CONTAINER, ...fields }] });
}

/** What is wrong with one volume of a pod, a line per problem. */
export function volumeLines(source: JsonObject): readonly string[] {
  return linesOf({ volumes: [{ name: 'v', ...source }] });
}

/** What is wrong with a template, a line per problem: code, path, message and hint. */
export function templateLines(template: JsonObject, kubernetes: KubernetesVersion = '1.35'): readonly string[] {
  return podTemplateProblems(template, AT, kubernetes, [ADDED_LABEL]).map(lineOf);
}

/** What each of several inputs is refused with, by the input as JSON. */
export function byInput(
  inputs: readonly JsonObject[],
  lines: (input: JsonObject) => readonly string[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(inputs.map((input) => [JSON.stringify(input), lines(input)]));
}

/** A problem in one line. */
function lineOf({ code, at, message, hint }: Problem): string {
  return `${code} ${pathText(at.path)}: ${message}. ${hint}`;
}

/** The same text many times over. */
export function long(length: number, text = 'a'): string {
  return text.repeat(length);
}
