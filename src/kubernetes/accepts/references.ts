import { fieldAt, textAt } from '../../model/fields.ts';
import type { Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { quantityOf, quantityText } from '../quantity.ts';
import { invalid, unsupported, wrongQuantity } from './problems.ts';
import { all, choice, fields, type Rule, required, unlessEmpty } from './rule.ts';
import { ANNOTATION_KEY, CONFIG_KEY, DNS_SUBDOMAIN, QUALIFIED_NAME, quantity, text } from './syntax.ts';

/** One key of a ConfigMap or Secret, for an environment variable. */
export const keyOfConfig: Rule = fields({ name: required(text(DNS_SUBDOMAIN)), key: required(text(CONFIG_KEY)) });

/** Fields of the pod that both a variable and a file can hold. */
const NAMES = ['metadata.name', 'metadata.namespace', 'metadata.uid'];
const FOR_VARIABLES = [
  ...NAMES,
  'spec.nodeName',
  'spec.host',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];
const FOR_FILES = [...NAMES, 'metadata.labels', 'metadata.annotations'];

/** A field of the pod as the value of a variable. */
export const fieldForVariable: Rule = fieldReference(FOR_VARIABLES);

/** A field of the pod as the content of a file. */
export const fieldForFile: Rule = fieldReference(FOR_FILES);

function fieldReference(paths: readonly string[]): Rule {
  return fields({
    apiVersion: unlessEmpty(choice('v1')),
    fieldPath: required((value, at) => (typeof value === 'string' ? fieldPathProblems(value, at, paths) : [])),
  });
}

function fieldPathProblems(path: string, at: Location, paths: readonly string[]): readonly Problem[] {
  const start = path.indexOf("['");
  if (start < 1 || !path.endsWith("']")) return paths.includes(path) ? [] : [unsupported(at, path, paths)];
  const map = path.slice(0, start);
  if (map !== 'metadata.labels' && map !== 'metadata.annotations') {
    return [
      invalid(
        at,
        path,
        'is not a field that can be used here',
        "use metadata.labels['key'] or metadata.annotations['key']",
      ),
    ];
  }
  const key = path.slice(start + 2, -2);
  const syntax = map === 'metadata.labels' ? QUALIFIED_NAME : ANNOTATION_KEY;
  return syntax.test(key) ? [] : [invalid(at, key, syntax.not, syntax.hint)];
}

const RESOURCES = ['limits', 'requests'].flatMap((list) =>
  ['cpu', 'memory', 'ephemeral-storage'].map((resource) => `${list}.${resource}`),
);
const UNITS_OF_CPU = ['1', '1m'];
const UNITS_OF_BYTES = ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'];

/** A resource of this or another container as the value of a variable. */
export const resourceForVariable: Rule = all(
  fields({ resource: required(resourceName), divisor: quantity }),
  divisorFits,
);

/** A resource of a container as the content of a file: the container must be named. */
export const resourceForFile: Rule = all(fields({ containerName: required() }), resourceForVariable);

function resourceName(value: Json | undefined, at: Location): readonly Problem[] {
  if (typeof value !== 'string' || RESOURCES.includes(value)) return [];
  return /^(limits|requests)\.hugepages-/.test(value) ? [] : [unsupported(at, value, RESOURCES)];
}

function divisorFits(value: Json | undefined, at: Location): readonly Problem[] {
  const resource = textAt(value, 'resource') ?? '';
  const divisor = quantityOf(fieldAt(value, 'divisor'));
  if (divisor === undefined || divisor.nanos === 0n || resourceName(resource, at).length > 0) return [];
  const units = resource.endsWith('.cpu') ? UNITS_OF_CPU : UNITS_OF_BYTES;
  const written = quantityText(divisor);
  if (units.includes(written)) return [];
  return [wrongQuantity(below(at, 'divisor'), written, `is not a unit of ${resource}`, `use ${units.join(', ')}`)];
}
