import { checkManifests } from '../dialects/check-manifests.ts';
import { DNS_SUBDOMAIN, LABEL_VALUE, QUALIFIED_NAME } from '../kubernetes/accepts/syntax.ts';
import { fieldAt, objectAt } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import type { KubernetesVersion } from '../model/kubernetes.ts';
import { below, error, type Location, type Problem, quoted, withoutImplied } from '../model/problem.ts';

/**
 * What an API server, or an agent, would refuse of a companion whatever the model is: its name, labels, contents and pods. The
 * other fields are for those to judge who define its kind.
 */
export function shapeProblems(object: JsonObject, at: Location, kubernetes: KubernetesVersion): readonly Problem[] {
  const own = [...identityProblems(object, at), ...labelProblems(object, at), ...contentProblems(object, at)];
  const { document } = at;
  const ofPods = checkManifests([object], at, kubernetes).map((problem) =>
    document === undefined ? problem : { ...problem, at: { ...problem.at, document } },
  );
  return [...own, ...withoutImplied(ofPods, own)];
}

/** Names of these may be of any characters that a path of an API can hold. */
const NAMED_FREELY = /^(Cluster)?Role(Binding)?$/;

function identityProblems(object: JsonObject, at: Location): readonly Problem[] {
  const { kind, sops } = object;
  if (isArray(object['items']) && String(kind).endsWith('List')) {
    return [
      companion(
        below(at, 'kind'),
        'a list of objects is no object of its own',
        'write each as a document, with --- between them',
      ),
    ];
  }
  if (isObject(sops)) {
    return [
      companion(
        below(at, 'sops'),
        'it is encrypted as it stands, and flotilla would change it',
        'keep it out of the folder of the model, for example in one of its own that the agent applies',
      ),
    ];
  }
  const name = fieldAt(object, 'metadata', 'name');
  const place = below(at, 'metadata', 'name');
  if (name === undefined || name === '') {
    return [
      companion(
        place,
        'it has no name, so that nobody could tell it from others',
        'write metadata.name; a generated name makes another object at every sync',
      ),
    ];
  }
  if (typeof name !== 'string') return [noText(place, name)];
  const isSound = NAMED_FREELY.test(String(kind)) ? !/[/%]/.test(name) : DNS_SUBDOMAIN.test(name);
  return isSound
    ? []
    : [error('invalid-name', place, { message: `${quoted(name)} ${DNS_SUBDOMAIN.not}`, hint: DNS_SUBDOMAIN.hint })];
}

function labelProblems(object: JsonObject, at: Location): readonly Problem[] {
  const metadata = objectAt(object, 'metadata');
  const [labels, annotations] = [below(at, 'metadata', 'labels'), below(at, 'metadata', 'annotations')];
  return [
    ...textProblems(metadata['labels'], labels),
    ...textProblems(metadata['annotations'], annotations),
    ...Object.entries(objectAt(metadata['labels'])).flatMap(([key, value]) => {
      const wrong = QUALIFIED_NAME.test(key) ? undefined : { text: key, syntax: QUALIFIED_NAME };
      const found =
        wrong ??
        (typeof value === 'string' && !LABEL_VALUE.test(value) ? { text: value, syntax: LABEL_VALUE } : undefined);
      if (found === undefined) return [];
      const { text, syntax } = found;
      return [
        error('invalid-value', below(labels, key), { message: `${quoted(text)} ${syntax.not}`, hint: syntax.hint }),
      ];
    }),
  ];
}

/** Maps of texts, by kind. */
const TEXTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ConfigMap: [['data'], ['binaryData']],
  Secret: [['data'], ['stringData']],
  Service: [['spec', 'selector']],
  ModelServer: [['spec', 'workloadSelector', 'matchLabels']],
};

/** Most bytes that an API server takes in a ConfigMap or Secret. */
const MOST_CONTENT = 2 ** 20;

function contentProblems(object: JsonObject, at: Location): readonly Problem[] {
  const kind = String(object['kind']);
  const paths = Object.hasOwn(TEXTS, kind) ? (TEXTS[kind] ?? []) : [];
  const problems = paths.flatMap((path) => textProblems(fieldAt(object, ...path), below(at, ...path)));
  const bytes = paths
    .flatMap((path) => Object.values(objectAt(object, ...path)))
    .reduce((sum: number, text) => sum + (typeof text === 'string' ? Buffer.byteLength(text) : 0), 0);
  if (bytes <= MOST_CONTENT) return problems;
  const message = `${kind} holds ${bytes} bytes; an API server takes ${MOST_CONTENT}`;
  return [...problems, error('too-large', below(at, 'data'), { message, hint: 'put files into an image or a volume' })];
}

function textProblems(value: Json | undefined, at: Location): readonly Problem[] {
  if (value === undefined) return [];
  if (!isObject(value))
    return [error('wrong-type', at, { message: 'expected an object of texts', hint: 'write key: "text"' })];
  return Object.entries(value).flatMap(([key, text]) =>
    typeof text === 'string' ? [] : [noText(below(at, key), text)],
  );
}

function noText(at: Location, found: Json): Problem {
  const isPlain = typeof found === 'number' || typeof found === 'boolean';
  return error('wrong-type', at, {
    message: `expected text, found ${isPlain ? `${found}` : isArray(found) ? 'a list' : 'an object'}`,
    hint: isPlain ? `write "${found}", in quotes` : 'write a text, for many lines with |',
  });
}

function companion(at: Location, message: string, hint: string): Problem {
  return error('companion', at, { message, hint });
}
