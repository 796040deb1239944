import { fieldAt, listAt, numberAt, textAt, textsAt } from '../model/fields.ts';
import type { Json, JsonObject, Path } from '../model/json.ts';
import { below, eitherText, error, type Location, type Problem, quoted } from '../model/problem.ts';

/** A rule of a field: what is wrong with its value, and what to write; nothing where it is right. */
type Check = (object: JsonObject) => readonly Finding[];

interface Finding {
  readonly code: 'missing-field' | 'unsupported-value' | 'out-of-range';
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

/**
 * What the custom resources that lead requests to models must have, by their CRDs and webhooks.
 * @see https://github.com/volcano-sh/kthena, charts/kthena/charts/networking/crds
 */
const RULES: Readonly<Record<string, readonly Check[]>> = {
  ModelServer: [
    present(['spec', 'workloadSelector', 'matchLabels'], 'name the labels of the pods that answer'),
    present(['spec', 'workloadPort', 'port'], 'name the port at which they listen'),
    oneOf(['spec', 'inferenceEngine'], ['vLLM', 'SGLang'], true),
    oneOf(['spec', 'workloadPort', 'protocol'], ['http', 'https']),
    oneOf(['spec', 'kvConnector', 'type'], ['http', 'lmcache', 'nixl', 'mooncake']),
    wholeGroup,
  ],
  ModelRoute: [
    (object) =>
      textAt(object, 'spec', 'modelName') !== undefined || textsAt(object, 'spec', 'loraAdapters').length > 0
        ? []
        : [
            {
              code: 'missing-field',
              path: ['spec'],
              message: 'it names no model',
              hint: 'write modelName, or loraAdapters',
            },
          ],
    counted(['spec', 'loraAdapters'], 0, 10),
    counted(['spec', 'rules'], 1, 16),
    targets,
  ],
};

/** What its CRD would refuse of a companion whose kind is known here: fields that are missing, or not taken. */
export function requiredProblems(object: JsonObject, at: Location): readonly Problem[] {
  const kind = String(object['kind']);
  const isKthena = String(object['apiVersion']).startsWith('networking.serving.volcano.sh/');
  const rules = isKthena && Object.hasOwn(RULES, kind) ? (RULES[kind] ?? []) : [];
  return rules
    .flatMap((rule) => rule(object))
    .map(({ code, path, message, hint }) => error(code, below(at, ...path), { message, hint }));
}

function present(path: readonly string[], hint: string): Check {
  return (object) => {
    const value = fieldAt(object, ...path);
    const isEmpty = value === undefined || JSON.stringify(value) === '{}';
    return isEmpty ? [{ code: 'missing-field', path, message: 'the field is missing or empty', hint }] : [];
  };
}

function oneOf(path: readonly string[], values: readonly string[], isRequired = false): Check {
  return (object) => {
    const value = textAt(object, ...path);
    const hint = `write ${eitherText(values)}`;
    if (value === undefined)
      return isRequired ? [{ code: 'missing-field', path, message: 'the field is missing', hint }] : [];
    if (values.includes(value)) return [];
    return [
      { code: 'unsupported-value', path, message: `${quoted(value)} is none of the values that there are`, hint },
    ];
  };
}

function counted(path: readonly string[], least: number, most: number): Check {
  return (object) => {
    const count = listAt(object, ...path).length;
    if (count >= least && count <= most) return [];
    return [{ code: 'out-of-range', path, message: `it has ${count} entries`, hint: `write ${least} to ${most}` }];
  };
}

// Prefill and decode pods meet by a label that says whose they are: without one of the three nobody meets.
function wholeGroup(object: JsonObject): readonly Finding[] {
  const group = fieldAt(object, 'spec', 'workloadSelector', 'pdGroup');
  if (group === undefined) return [];
  return ['groupKey', 'prefillLabels', 'decodeLabels']
    .filter((field) => fieldAt(group, field) === undefined)
    .map((field) => ({
      code: 'missing-field',
      path: ['spec', 'workloadSelector', 'pdGroup', field],
      message: 'a group of prefill and decode pods is told by all three of groupKey, prefillLabels and decodeLabels',
      hint: `write ${field}`,
    }));
}

function targets(object: JsonObject): readonly Finding[] {
  return listAt(object, 'spec', 'rules').flatMap((rule, index) => {
    const path: Path = ['spec', 'rules', index, 'targetModels'];
    const all = listAt(rule, 'targetModels');
    const none = all.length >= 1 && all.length <= 16 ? [] : [entries(path, all)];
    return [...none, ...all.flatMap((target, place) => weight(target, [...path, place, 'weight']))];
  });
}

function entries(path: Path, all: readonly Json[]): Finding {
  return { code: 'out-of-range', path, message: `it has ${all.length} entries`, hint: 'write 1 to 16' };
}

function weight(target: Json, path: Path): readonly Finding[] {
  const value = numberAt(target, 'weight') ?? 100;
  if (value >= 0 && value <= 100) return [];
  return [{ code: 'out-of-range', path, message: `a weight of ${value} is not taken`, hint: 'write 0 to 100' }];
}
