import { listAt, objectAt, objectsAt, textAt } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject, type Path } from '../model/json.ts';
import { below, type Location, type Problem, warning } from '../model/problem.ts';
import { type Keys, podLabels, variableNames } from '../model/vocabulary.ts';
import { containersOf, meantBy } from './advice.ts';
import type { WrittenTemplate } from './dialect.ts';

/** Systems whose manifests are carried over, by the names that only they set. */
const SYSTEMS: readonly { readonly name: string; readonly variables: RegExp; readonly labels: RegExp }[] = [
  { name: 'LeaderWorkerSet', variables: /^LWS_/, labels: /^leaderworkerset\.sigs\.k8s\.io\// },
  { name: 'Grove', variables: /^GROVE_/, labels: /^grove\.io\// },
  { name: 'RoleBasedGroup', variables: /^RBG_/, labels: /^(rolebasedgroup|rbg)\.workloads\.x-k8s\.io\// },
  { name: 'StormService', variables: /^(STORM|PODSET|POD_GROUP)_/, labels: /^[a-z.]*aibrix\.ai\// },
];

/** Words that may be variables of other systems; long ones are no names. */
const FOREIGN_WORD = /\b(?:LWS|GROVE|RBG|STORM|PODSET|POD_GROUP)_[A-Z0-9_]{1,80}\b(?!=)/g;

/** The kinds of documents whose labels a manifest may name by mistake. */
interface Around {
  readonly keys: Keys;
  readonly dialects: readonly { readonly kind: string; readonly keys: Keys }[];
}

/**
 * Warns of what manifests of another system, or of another kind, say that means nothing here: variables and labels that
 * nobody sets, an address without its Service, names of ports that no container has, a resolver that knows no Service.
 * @param root - where the document lies
 */
export function migrationAdvice(
  templates: readonly WrittenTemplate[],
  root: Location,
  around: Around,
): readonly Problem[] {
  const used = templates.filter(({ isUsed }) => isUsed);
  const carried = new Set(used.flatMap((template) => labelsOf(template, around.keys)));
  return used.flatMap((template) => {
    const at = below(root, ...template.path);
    const containers = containersOf(template, root);
    return [
      ...hostNetworkAdvice(template, at, around.keys),
      ...labelAdvice(template, at, around),
      ...selectorAdvice(template, at, { ...around, carried }),
      ...(template.hasService ? [] : addressAdvice(template, containers, around.keys)),
      ...containers.flatMap(({ value, at: place }) => [
        ...foreignVariables(value, place, around.keys),
        ...probeAdvice(value, place),
      ]),
    ];
  });
}

function labelsOf({ template, isEntry }: WrittenTemplate, keys: Keys): readonly string[] {
  const own = Object.keys(objectAt(template, 'metadata', 'labels'));
  const { entry } = keys.labels;
  return [...own, ...podLabels(keys), ...(isEntry && entry !== undefined ? [entry] : [])];
}

// The node's own resolver knows no Service of the cluster.
function hostNetworkAdvice({ template }: WrittenTemplate, at: Location, { variables }: Keys): readonly Problem[] {
  const spec = objectAt(template, 'spec');
  const policy = textAt(spec, 'dnsPolicy') || 'ClusterFirst';
  if (spec['hostNetwork'] !== true || policy !== 'ClusterFirst') return [];
  return [
    warning('host-network-dns', below(at, 'spec', 'hostNetwork'), {
      message: `on the host's network, dnsPolicy ClusterFirst means the node's resolver: ${variables.entryAddress} does not resolve`,
      hint: 'write dnsPolicy: ClusterFirstWithHostNet',
    }),
  ];
}

interface Word {
  readonly text: string;
  readonly at: Location;
}

/** The texts of a container in which variables are used: command, args, and values of env entries. */
function wordsOf(container: JsonObject, at: Location): readonly Word[] {
  const words = ['command', 'args'].flatMap((field) =>
    listAt(container, field).map((word, index) => ({ text: word, at: below(at, field, index) })),
  );
  const values = listAt(container, 'env').map((entry, index) => ({
    text: textAt(entry, 'value') ?? '',
    at: below(at, 'env', index, 'value'),
  }));
  return [...words, ...values].flatMap(({ text, at: place }) =>
    typeof text === 'string' ? [{ text, at: place }] : [],
  );
}

// `$(NAME)` is told as an unknown variable already.
function foreignVariables(container: JsonObject, at: Location, keys: Keys): readonly Problem[] {
  if (listAt(container, 'envFrom').length > 0) return [];
  const words = wordsOf(container, at);
  const set = listAt(container, 'env').map((entry) => textAt(entry, 'name'));
  const own = new Set([...set, ...variableNames(keys)]);
  const isAssigned = (name: string) => words.some(({ text }) => text.includes(`${name}=`));
  return words.flatMap(({ text, at: place }) => {
    const names = new Set([...text.matchAll(FOREIGN_WORD)].map(([name]) => name));
    return [...names]
      .filter((name) => !own.has(name) && !isAssigned(name) && !text.includes(`$(${name})`))
      .map((name) => foreignVariable(place, name, keys));
  });
}

function foreignVariable(at: Location, name: string, keys: Keys): Problem {
  const system = SYSTEMS.find(({ variables }) => variables.test(name))?.name ?? 'another system';
  const ours = meantBy(name, keys);
  return warning('unknown-variable', at, {
    message: `${name} is a variable of ${system}, and nobody sets it here`,
    hint:
      ours === undefined
        ? `set here are ${variableNames(keys).join(', ')}; an env entry can take the group's name from the label ${keys.labels.groupName}`
        : `here it is ${ours}`,
  });
}

function addressAdvice(
  { isEntry, role }: WrittenTemplate,
  containers: ReturnType<typeof containersOf>,
  { variables }: Keys,
): readonly Problem[] {
  const name = variables.entryAddress;
  const words = isEntry ? containers.flatMap(({ value, at }) => wordsOf(value, at)) : [];
  const used = words.find(({ text }) => text.includes(name));
  if (used === undefined) return [];
  return [
    warning('no-service', used.at, {
      message: `role "${role}" has no Service, so that ${name} does not resolve`,
      hint: 'ask for one with workerTemplate: {spec: {containers: []}}, or use 127.0.0.1',
    }),
  ];
}

// Kubernetes copies these from the node.
const COPIED = /^topology\.kubernetes\.io\//;

function labelAdvice(template: WrittenTemplate, at: Location, around: Around): readonly Problem[] {
  const carried = labelsOf(template, around.keys);
  const spec = objectAt(template.template, 'spec');
  const variables = ['initContainers', 'containers'].flatMap((field) =>
    listAt(spec, field).flatMap((container, index) =>
      listAt(container, 'env').map((entry, place) => ({
        field: textAt(entry, 'valueFrom', 'fieldRef', 'fieldPath') ?? '',
        path: ['spec', field, index, 'env', place, 'valueFrom', 'fieldRef', 'fieldPath'],
      })),
    ),
  );
  const files = listAt(spec, 'volumes').flatMap((volume, index) =>
    listAt(volume, 'downwardAPI', 'items').map((item, place) => ({
      field: textAt(item, 'fieldRef', 'fieldPath') ?? '',
      path: ['spec', 'volumes', index, 'downwardAPI', 'items', place, 'fieldRef', 'fieldPath'],
    })),
  );
  return [...variables, ...files].flatMap(({ field, path }) => {
    const label = /^metadata\.labels\['(.{1,320})'\]$/.exec(field)?.[1];
    if (label === undefined || carried.includes(label) || COPIED.test(label)) return [];
    return [
      warning('absent-label', below(at, ...path), {
        message: `no pod of role "${template.role}" has the label ${label}: the value is empty`,
        hint: insteadOf(label, around) ?? 'add it to the metadata of the template',
      }),
    ];
  });
}

function selectorAdvice(
  { template }: WrittenTemplate,
  at: Location,
  around: Around & { readonly carried: ReadonlySet<string> },
): readonly Problem[] {
  const spec = objectAt(template, 'spec');
  const places = [
    ...['podAffinity', 'podAntiAffinity'].flatMap((field) => affinityTerms(objectAt(spec, 'affinity', field), field)),
    ...objectsAt(spec, 'topologySpreadConstraints').map((term, index) => ({
      term,
      path: ['topologySpreadConstraints', index],
    })),
  ];
  return places.flatMap(({ term, path }) =>
    selectedKeys(term)
      .filter(({ key }) => isOfSystem(key, around) && !around.carried.has(key))
      .map(({ key, path: inner }) =>
        warning('absent-label', below(at, 'spec', ...path, ...inner), {
          message: `no pod of this model has the label ${key}: the selector finds none of them`,
          hint: insteadOf(key, around) ?? 'select by labels that the templates set',
        }),
      ),
  );
}

interface Term {
  readonly term: JsonObject;
  readonly path: Path;
}

function affinityTerms(affinity: JsonObject, field: string): readonly Term[] {
  const required = 'requiredDuringSchedulingIgnoredDuringExecution';
  const preferred = 'preferredDuringSchedulingIgnoredDuringExecution';
  return [
    ...objectsAt(affinity, required).map((term, index) => ({ term, path: ['affinity', field, required, index] })),
    ...objectsAt(affinity, preferred).map((each, index) => ({
      term: objectAt(each, 'podAffinityTerm'),
      path: ['affinity', field, preferred, index, 'podAffinityTerm'],
    })),
  ];
}

function selectedKeys(term: JsonObject): readonly { readonly key: string; readonly path: Path }[] {
  const selector = objectAt(term, 'labelSelector');
  const texts = (list: Json | undefined) => (isArray(list) ? list : []);
  return [
    ...Object.keys(objectAt(selector, 'matchLabels')).map((key) => ({
      key,
      path: ['labelSelector', 'matchLabels', key],
    })),
    ...listAt(selector, 'matchExpressions').flatMap((each, index) => {
      const key = isObject(each) ? textAt(each, 'key') : undefined;
      return key === undefined ? [] : [{ key, path: ['labelSelector', 'matchExpressions', index, 'key'] }];
    }),
    ...['matchLabelKeys', 'mismatchLabelKeys'].flatMap((field) =>
      texts(term[field]).flatMap((key, index) => (typeof key === 'string' ? [{ key, path: [field, index] }] : [])),
    ),
  ];
}

function isOfSystem(label: string, { dialects }: Around): boolean {
  const prefixes = dialects.map(({ keys }) => prefixOf(keys.labels.name));
  return prefixes.includes(prefixOf(label)) || SYSTEMS.some(({ labels }) => labels.test(label));
}

function prefixOf(label: string): string {
  return label.slice(0, label.indexOf('/') + 1);
}

/** What a label of another system or kind is called here: by the place that it has there, or by its last part. */
function insteadOf(label: string, { keys, dialects }: Around): string | undefined {
  for (const dialect of dialects) {
    const place = Object.entries(dialect.keys.labels).find(([, key]) => key === label)?.[0];
    const ours = Object.entries(keys.labels).find(([field]) => field === place)?.[1];
    if (ours !== undefined && ours !== label) return `here it is ${ours}`;
  }
  const system = SYSTEMS.find(({ labels }) => labels.test(label));
  if (system === undefined) return undefined;
  const last = label.slice(label.indexOf('/') + 1);
  const ours = LAST_PARTS.find(([pattern]) => pattern.test(last))?.[1](keys);
  return `it is a label of ${system.name}${ours === undefined ? '' : `; here it is ${ours}`}`;
}

const LAST_PARTS: readonly (readonly [RegExp, (keys: Keys) => string])[] = [
  [/worker-index|pod-index/, ({ variables }) => `the variable ${variables.workerIndex}`],
  [/group|replica-index|podcliqueset/, ({ labels }) => `the label ${labels.groupName}`],
  [/role|podclique/, ({ labels }) => `the label ${labels.role ?? labels.name}`],
  [/name/, ({ labels }) => `the label ${labels.name}`],
];

function probeAdvice(container: JsonObject, at: Location): readonly Problem[] {
  const names = listAt(container, 'ports').map((port) => textAt(port, 'name'));
  return ['startupProbe', 'livenessProbe', 'readinessProbe'].flatMap((probe) =>
    ['httpGet', 'tcpSocket'].flatMap((action) => {
      const port = textAt(container, probe, action, 'port');
      if (port === undefined || names.includes(port) || /^\d+$/.test(port)) return [];
      return [
        warning('probe-port', below(at, probe, action, 'port'), {
          message: `no port of the container is named "${port}": the probe never succeeds`,
          hint: 'write the number, or name the port under ports',
        }),
      ];
    }),
  );
}
