import { type Dialect, dialectOf, type WrittenTemplate } from '../dialects/dialect.ts';
import type { ParsedModel } from '../dialects/parse.ts';
import { podReferences, references } from '../kubernetes/references.ts';
import { fieldAt, listAt, nameOf, namespaceOf, objectAt, textAt, textsAt, titleOf } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { nearest } from '../model/nearest.ts';
import { below, type Location, type Problem, quoted, warning } from '../model/problem.ts';
import type { JoinedModel } from './join.ts';
import type { Companion } from './read.ts';

/** Kinds that only a companion can be meant by, once there are any of the kind. */
const ALL_KNOWN: ReadonlySet<string> = new Set(['ModelServer', 'InferencePool']);

/**
 * Warns of names in pods and companions by which a companion was most likely meant, and is not: a name that is nearly that of
 * one, a key that it does not have, a claim that only one node may mount.
 */
export function useProblems(
  joined: readonly JoinedModel<ParsedModel>[],
  dialects: readonly Dialect[],
): readonly Problem[] {
  const all = joined.flatMap(({ companions }) => companions);
  if (all.length === 0) return [];
  const known = new Map(
    all.map((each) => [keyOf(String(each.object['kind']), each.object, each.writtenName), each.object]),
  );
  return joined.flatMap(({ parsed, companions }) => {
    const { namespace } = parsed.model;
    const templates = dialectOf(parsed.document, dialects)?.podTemplates(parsed.document) ?? [];
    const used = templates.filter(({ isUsed }) => isUsed);
    return [
      ...used.flatMap((template) => podUses(template, parsed.at, { known, namespace })),
      ...companions.flatMap((companion) =>
        companionUses(companion, { known, namespace: namespaceOf(companion.object) }),
      ),
      ...companions.flatMap((companion) => claimProblems(companion, used, namespace)),
    ];
  });
}

/** The companions of all models, by kind, namespace and the name by which people call them. */
interface Around {
  readonly known: ReadonlyMap<string, JsonObject>;
  readonly namespace: string;
}

function keyOf(kind: string, object: JsonObject, name: string): string {
  return [kind, namespaceOf(object), name].join(' ');
}

function podUses({ template, path }: WrittenTemplate, root: Location, around: Around): readonly Problem[] {
  const spec = objectAt(template, 'spec');
  const at = below(root, ...path, 'spec');
  return [
    ...podReferences(spec).flatMap((reference) => nameProblems(reference, below(at, ...reference.path), around)),
    ...keyUses(spec).flatMap(({ kind, name, key, place }) => {
      const object = around.known.get([kind, around.namespace, name].join(' '));
      const keys =
        object === undefined
          ? []
          : ['data', 'binaryData', 'stringData'].flatMap((field) => Object.keys(objectAt(object, field)));
      if (object === undefined || keys.includes(key)) return [];
      const meant = nearest(key, keys);
      return [
        warning('companion-reference', below(at, ...place), {
          message: `${kind} ${quoted(name)} beside the model has no key ${quoted(key)}, and the pod would not start`,
          hint: meant === undefined ? 'add the key, or write optional: true' : `did you mean ${quoted(meant)}?`,
        }),
      ];
    }),
  ];
}

interface KeyUse {
  readonly kind: string;
  readonly name: string;
  readonly key: string;
  readonly place: readonly (string | number)[];
}

const KEY_FIELDS = { configMapKeyRef: 'ConfigMap', secretKeyRef: 'Secret' } as const;

function keyUses(spec: JsonObject): readonly KeyUse[] {
  return ['initContainers', 'containers'].flatMap((field) =>
    listAt(spec, field).flatMap((container, index) =>
      listAt(container, 'env').flatMap((entry, position) =>
        Object.entries(KEY_FIELDS).flatMap(([ref, kind]): readonly KeyUse[] => {
          const use = fieldAt(entry, 'valueFrom', ref);
          const [name, key] = [textAt(use, 'name'), textAt(use, 'key')];
          if (name === undefined || key === undefined || fieldAt(use, 'optional') === true) return [];
          return [{ kind, name, key, place: [field, index, 'env', position, 'valueFrom', ref, 'key'] }];
        }),
      ),
    ),
  );
}

function companionUses({ object, at }: Companion, around: Around): readonly Problem[] {
  return references(object).flatMap((reference) => nameProblems(reference, below(at, ...reference.path), around));
}

// It may lie in the cluster, put there by others: only a name that is nearly one of ours is doubtful.
function nameProblems(
  { kind, name }: { readonly kind: string; readonly name: string },
  at: Location,
  { known, namespace }: Around,
): readonly Problem[] {
  if (known.has([kind, namespace, name].join(' ')) || isRenamed(known, { kind, name, namespace })) return [];
  const prefix = `${kind} ${namespace} `;
  const names = [...known.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const meant = nearest(name, names);
  if (meant === undefined && (names.length === 0 || !ALL_KNOWN.has(kind))) return [];
  return [
    warning('companion-reference', at, {
      message: `no ${kind} ${quoted(name)} lies beside a model`,
      hint: meant === undefined ? `name one of ${names.join(', ')}` : `did you mean ${quoted(meant)}?`,
    }),
  ];
}

// Companions name others by the names that an environment or their content gives them.
function isRenamed(
  known: Around['known'],
  { kind, name, namespace }: { readonly kind: string; readonly name: string; readonly namespace: string },
): boolean {
  return [...known.values()].some(
    (object) => object['kind'] === kind && namespaceOf(object) === namespace && nameOf(object) === name,
  );
}

const OF_ONE_NODE: ReadonlySet<Json> = new Set(['ReadWriteOnce', 'ReadWriteOncePod']);

function claimProblems(
  { object, at, writtenName }: Companion,
  templates: readonly WrittenTemplate[],
  namespace: string,
): readonly Problem[] {
  if (object['kind'] !== 'PersistentVolumeClaim' || namespaceOf(object) !== namespace) return [];
  const modes = textsAt(object, 'spec', 'accessModes');
  const pods = templates
    .filter(({ template }) =>
      podReferences(objectAt(template, 'spec')).some(
        ({ kind, name }) => kind === 'PersistentVolumeClaim' && name === writtenName,
      ),
    )
    .reduce((sum, { pods: count }) => sum + count, 0);
  if (pods < 2 || modes.length === 0 || !modes.every((mode) => OF_ONE_NODE.has(mode))) return [];
  return [
    warning('companion-reference', below(at, 'spec', 'accessModes'), {
      message: `${pods} pods mount ${titleOf(object)}, which is ${modes.join(' and ')}: those on other nodes than the first do not start`,
      hint: 'ask for ReadWriteMany or ReadOnlyMany, from a storage class that has it',
    }),
  ];
}
