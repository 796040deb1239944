import { type Dialect, dialectOf } from '../dialects/dialect.ts';
import type { ParsedModel } from '../dialects/parse.ts';
import { isOfNoNamespace } from '../kubernetes/kinds.ts';
import { podReferences, type Renaming, withPodReferences, withReferences } from '../kubernetes/references.ts';
import { nameByContent } from '../model/contents.ts';
import { fieldAt, namespaceOf, objectAt, textAt, titleOf } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject, type Path } from '../model/json.ts';
import type { Model } from '../model/model.ts';
import { COMPANION_LABEL } from '../model/names.ts';
import { below, error, type Problem, quoted } from '../model/problem.ts';
import type { Keys } from '../model/vocabulary.ts';
import type { Companion } from './read.ts';

/** How companions join the models of their folder. */
export interface Joining {
  readonly dialects: readonly Dialect[];
  /** What the environment puts before every name; empty for nothing. */
  readonly namePrefix: string;
  /** Kinds whose content is part of the revision of the pods that name them. */
  readonly inRevision: readonly string[];
  /** Whether the folder holds files of models that were not read. */
  readonly hasOthers: boolean;
}

/** A model, its companions as the cluster should hold them, and where each was written. */
export interface JoinedModel<Parsed extends ParsedModel> {
  readonly parsed: Parsed;
  readonly companions: readonly Companion[];
}

/**
 * Gives the models of a folder the manifests that lie beside them: a label says whose each is, unless there is one model only. They
 * go to the model's namespace and follow its environment's names, and pods name those that are part of their revision by their content.
 */
export function joinCompanions<Parsed extends ParsedModel>(
  models: readonly Parsed[],
  companions: readonly Companion[],
  joining: Joining,
): { readonly models: readonly JoinedModel<Parsed>[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const ofModel = new Map<Parsed, Companion[]>(models.map((each) => [each, []]));
  for (const companion of companions) {
    const owner = models.length === 0 ? undefined : ownerOf(companion, models, joining);
    if (owner === undefined) continue;
    if ('problem' in owner) problems.push(owner.problem);
    else ofModel.get(owner.model)?.push(companion);
  }
  return {
    models: [...ofModel].map(([model, own]) =>
      own.length === 0 ? { parsed: model, companions: [] } : joined(model, own, joining),
    ),
    problems,
  };
}

type Owned<Parsed> = { readonly model: Parsed } | { readonly problem: Problem };

function ownerOf<Parsed extends ParsedModel>(
  { object, at }: Companion,
  models: readonly Parsed[],
  { namePrefix, hasOthers }: Joining,
): Owned<Parsed> | undefined {
  const label = textAt(object, 'metadata', 'labels', COMPANION_LABEL);
  const [only, ...others] = models;
  const known = models.map(({ model }) => model.name.slice(namePrefix.length)).join(', ');
  if (label === undefined) {
    if (only !== undefined && others.length === 0 && !hasOthers) return { model: only };
    const message = `${titleOf(object)} lies beside several models, and does not say whose it is`;
    const hint = `write the label ${COMPANION_LABEL}: and the name of the model, such as ${known}`;
    return { problem: error('companion-model', below(at, 'metadata'), { message, hint }) };
  }
  const model = models.find(({ model: { name } }) => name === label || name === `${namePrefix}${label}`);
  if (model !== undefined) return { model };
  // It may be that of a file that was not asked for.
  if (hasOthers) return undefined;
  const message = `no model in this folder is named ${quoted(label)}`;
  return {
    problem: error('companion-model', below(at, 'metadata', 'labels', COMPANION_LABEL), {
      message,
      hint: `name one of ${known}`,
    }),
  };
}

function joined<Parsed extends ParsedModel>(
  parsed: Parsed,
  own: readonly Companion[],
  joining: Joining,
): JoinedModel<Parsed> {
  const { model } = parsed;
  // With its drain, which what is written does not hold.
  const { document } = model;
  const dialect = dialectOf(document, joining.dialects);
  if (dialect === undefined) return { parsed, companions: [] };
  const specs = dialect.podTemplates(document).map(({ path }) => [...path, 'spec']);
  const named = new Set(
    specs.flatMap((path) => podReferences(valueAt(document, path)).map(({ kind, name }) => `${kind} ${name}`)),
  );
  const placed = own.map((companion) => withPlace(companion, parsed, joining));
  const isContent = ({ object, writtenName }: Companion): boolean =>
    joining.inRevision.includes(String(object['kind'])) &&
    named.has(`${object['kind']} ${writtenName}`) &&
    namespaceOf(object) === model.namespace;
  const byContent = placed.map((each) =>
    isContent(each) ? { ...each, object: withName(each.object, nameByContent(each.object)) } : each,
  );
  const names = new Map(
    byContent.flatMap(({ object, writtenName }): [string, string][] => {
      const name = textAt(object, 'metadata', 'name') ?? '';
      return name === writtenName || namespaceOf(object) !== model.namespace
        ? []
        : [[`${object['kind']} ${writtenName}`, name]];
    }),
  );
  const renaming: Renaming = (kind, name) => names.get(`${kind} ${name}`);
  const final = byContent.map((each) => ({ ...each, object: withReferences(each.object, renaming) }));
  const renamed = specs.reduce(
    (value: JsonObject, path) => changedAt(value, path, (spec) => withPodReferences(spec, renaming)),
    document,
  );
  const read = names.size === 0 ? model : withDocument(model, dialect.normalize(renamed));
  const contents = final.filter((each) => isContent(each)).map(({ object }) => object);
  const beside = final.filter((each) => !isContent(each)).map(({ object }) => object);
  const current = contents.length === 0 ? read.current : { ...read.current, contents };
  return {
    parsed: { ...parsed, model: { ...read, current, ...(beside.length === 0 ? {} : { companions: beside }) } },
    companions: final,
  };
}

// All else of the model is chosen after its document was read, such as the form in which Git holds it.
function withDocument(model: Model, { document, current }: Model): Model {
  return { ...model, document, current };
}

/** In the namespace of the model, marked as its own, and selecting its pods by the name that the environment gives it. */
function withPlace<Parsed extends ParsedModel>(
  companion: Companion,
  { model }: Parsed,
  { namePrefix }: Joining,
): Companion {
  const { object } = companion;
  const metadata = objectAt(object, 'metadata');
  const namespace = isOfNoNamespace(object) ? {} : { namespace: namespaceOf(object) || model.namespace };
  const labels = { ...objectAt(metadata, 'labels'), [COMPANION_LABEL]: model.name };
  const placed = { ...object, metadata: { ...metadata, ...namespace, labels } };
  const isFree = namePrefix === '' || ['ConfigMap', 'Secret'].includes(String(object['kind']));
  const selecting = isFree
    ? placed
    : ofModel(placed, model.dialect.keys, [model.name.slice(namePrefix.length), model.name]);
  return { ...companion, object: isObject(selecting) ? selecting : placed };
}

/** A value in which the labels of a model's pods say its new name. */
function ofModel(value: Json, keys: Keys, [old, name]: readonly [string, string]): Json {
  if (isArray(value)) return value.map((element) => ofModel(element, keys, [old, name]));
  if (!isObject(value)) return value;
  const { name: own, groupName } = keys.labels;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      if (key === own && field === old) return [key, name];
      const isGroup = key === groupName && typeof field === 'string' && field.startsWith(`${old}-`);
      return [key, isGroup ? `${name}${field.slice(old.length)}` : ofModel(field, keys, [old, name])];
    }),
  );
}

function withName(object: JsonObject, name: string): JsonObject {
  return { ...object, metadata: { ...objectAt(object, 'metadata'), name } };
}

function valueAt(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (found, step) => (typeof step === 'number' ? (isArray(found) ? found[step] : undefined) : fieldAt(found, step)),
    value,
  );
}

function changedAt<Value extends Json>(value: Value, path: Path, change: (value: Json) => Json): Value;
function changedAt(value: Json, path: Path, change: (value: Json) => Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (isArray(value))
    return value.map((element, index) => (index === step ? changedAt(element, rest, change) : element));
  if (!isObject(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: changedAt(value[step] ?? null, rest, change) };
}
