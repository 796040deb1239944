import { type Dialect, dialectOf, type WrittenTemplate } from '../dialects/dialect.ts';
import type { ParsedModel } from '../dialects/parse.ts';
import { podReferences, references } from '../kubernetes/references.ts';
import { fieldAt, listAt, nameOf, namespaceOf, objectAt, textAt, textsAt, titleOf } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { frugalNearest, type Nearest } from '../model/nearest.ts';
import { below, type Location, listed, type Problem, quoted, warning } from '../model/problem.ts';
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
  const around = { known: namesOf(all), nearest: frugalNearest() };
  return joined.flatMap(({ parsed, companions }) => {
    const { namespace } = parsed.model;
    const templates = dialectOf(parsed.document, dialects)?.podTemplates(parsed.document) ?? [];
    const used = templates.filter(({ isUsed }) => isUsed);
    return [
      ...used.flatMap((template) => podUses(template, parsed.at, { ...around, namespace })),
      ...companions.flatMap((companion) =>
        companionUses(companion, { ...around, namespace: namespaceOf(companion.object) }),
      ),
      ...companions.flatMap((companion) => claimProblems(companion, used, namespace)),
    ];
  });
}

/** What lies beside all models. */
interface Around {
  /** By kind and namespace, then by the names by which people and manifests call them. */
  readonly known: ReadonlyMap<string, ReadonlyMap<string, JsonObject>>;
  readonly nearest: Nearest;
  readonly namespace: string;
}

// An environment, or the content, may have given one another name than the one that people wrote.
function namesOf(companions: readonly Companion[]): Around['known'] {
  const known = new Map<string, Map<string, JsonObject>>();
  const add = (kind: string, name: string, object: JsonObject): void => {
    const key = `${kind} ${namespaceOf(object)}`;
    known.set(key, (known.get(key) ?? new Map()).set(name, object));
  };
  for (const { object, writtenName } of companions) {
    add(String(object['kind']), writtenName, object);
    add(String(object['kind']), nameOf(object), object);
    // Its driver makes the template that it names.
    const channel = textAt(object, 'spec', 'channel', 'resourceClaimTemplate', 'name');
    if (object['kind'] === 'ComputeDomain' && channel !== undefined) add('ResourceClaimTemplate', channel, object);
  }
  return known;
}

function ofKind({ known, namespace }: Around, kind: string): ReadonlyMap<string, JsonObject> {
  return known.get(`${kind} ${namespace}`) ?? new Map();
}

function podUses({ template, path }: WrittenTemplate, root: Location, around: Around): readonly Problem[] {
  const spec = objectAt(template, 'spec');
  const at = below(root, ...path, 'spec');
  return [
    ...podReferences(spec).flatMap((reference) => nameProblems(reference, below(at, ...reference.path), around)),
    ...keyUses(spec).flatMap(({ kind, name, key, place }) => {
      const object = ofKind(around, kind).get(name);
      const keys =
        object === undefined
          ? []
          : ['data', 'binaryData', 'stringData'].flatMap((field) => Object.keys(objectAt(object, field)));
      if (object === undefined || keys.includes(key)) return [];
      const meant = around.nearest(key, keys);
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
  around: Around,
): readonly Problem[] {
  const named = ofKind(around, kind);
  if (named.has(name)) return [];
  const names = [...named.keys()];
  const meant = around.nearest(name, names);
  if (meant === undefined && (names.length === 0 || !ALL_KNOWN.has(kind))) return [];
  return [
    warning('companion-reference', at, {
      message: `no ${kind} ${quoted(name)} lies beside a model`,
      hint: meant === undefined ? `name one of ${listed(new Set(names))}` : `did you mean ${quoted(meant)}?`,
    }),
  ];
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
