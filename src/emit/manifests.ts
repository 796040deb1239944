import { type FilledTemplate, type Group, type ObjectTemplate, objectOf, type Slots } from '../model/group.ts';
import type { JsonObject } from '../model/json.ts';
import type { ConfigMap } from '../model/kubernetes.ts';
import {
  expectationFile,
  liveFolder,
  type ManifestFile,
  objectFile,
  type Place,
  podGroupFile,
  roleReplicaFile,
} from '../model/layout.ts';
import { roleId } from '../model/names.ts';
import { withHeader } from '../yaml/header.ts';
import { stringText } from '../yaml/strings.ts';
import { toYaml } from '../yaml/write.ts';

/** Who the files of a model are for: their place, and the source that their headers name. */
interface Emission {
  readonly place: Place;
  /** Path of the model's file from the repository's root, or what else names it. */
  readonly source: string;
}

/** What an agent applies of a model. */
interface Applied {
  readonly expectation: ConfigMap;
  /** The object that stands for the model; undefined where there is to be none. */
  readonly object: JsonObject | undefined;
  readonly live: Iterable<Group>;
}

/**
 * The files that an agent syncs for a model: the expectation first, then the files of each group; each is made when it
 * is asked for.
 */
export function* liveFiles(emission: Emission, { expectation, object, live }: Applied): Generator<ManifestFile> {
  const { place, source } = emission;
  const alone = (path: string, single: JsonObject): ManifestFile => {
    return { path, text: () => withHeader(source, toYaml(single)), objects: [single] };
  };
  yield alone(expectationFile(place), expectation);
  if (object !== undefined) yield alone(objectFile(place), object);
  yield* groupFiles(emission, liveFolder(place), live);
}

/** The files of groups below a folder: for each group the PodGroup, then one file per role replica. */
export function* groupFiles({ source }: Emission, folder: string, groups: Iterable<Group>): Generator<ManifestFile> {
  for (const { ordinal, filled: podGroups, roleReplicas } of groups) {
    for (const podGroup of podGroups) yield fileOf(source, podGroupFile(folder, ordinal), [podGroup]);
    for (const { role, index, filled } of roleReplicas) {
      yield fileOf(source, roleReplicaFile(folder, ordinal, roleId(role, index)), filled);
    }
  }
}

/** The live manifests one by one: the texts of a YAML stream, to be joined by `---`. */
export function* manifestStream({ expectation, object, live }: Applied): Generator<string> {
  yield toYaml(expectation);
  if (object !== undefined) yield toYaml(object);
  for (const group of live) {
    for (const podGroup of group.filled) yield objectText(podGroup);
    for (const { filled } of group.roleReplicas) yield objectsText(filled);
  }
}

function fileOf(source: string, path: string, filled: Iterable<FilledTemplate>): ManifestFile {
  return { path, text: () => withHeader(source, objectsText(filled)), objects: objectsOf(filled) };
}

function objectsOf(filled: Iterable<FilledTemplate>): Iterable<JsonObject> {
  return {
    *[Symbol.iterator]() {
      for (const each of filled) yield objectOf(each);
    },
  };
}

function objectsText(filled: Iterable<FilledTemplate>): string {
  let text = '';
  for (const each of filled) text += text === '' ? objectText(each) : `---\n${objectText(each)}`;
  return text;
}

/** The text of a template, cut at its slots. */
interface Pattern {
  readonly start: string;
  readonly rest: readonly Cut[];
}

/** A slot, and the text from there to the next. */
interface Cut {
  readonly slot: keyof Slots;
  readonly after: string;
}

/** A template is rendered when the first object of it is written: the text of all others is the same but for the slots. */
const PATTERNS = new WeakMap<ObjectTemplate, Pattern>();

/** Writes the object of a filled template as {@link toYaml} would, without making the object. */
export function objectText({ template, slots }: FilledTemplate): string {
  const { start, rest } = patternOf(template);
  let text = start;
  for (const { slot, after } of rest) text += stringText(slots[slot], undefined) + after;
  return text;
}

function patternOf(template: ObjectTemplate): Pattern {
  const known = PATTERNS.get(template);
  if (known !== undefined) return known;
  const pattern = cut(template);
  PATTERNS.set(template, pattern);
  return pattern;
}

// The mark is a word that YAML writes as it is, and that the rest of the text does not hold.
function cut(template: ObjectTemplate): Pattern {
  const plain = toYaml(template.fill(numbered('')));
  let mark = 'slot';
  while (plain.includes(mark)) mark += '-';
  const [start = '', ...pieces] = toYaml(template.fill(numbered(mark))).split(mark);
  return { start, rest: pieces.map((piece) => ({ slot: slotAt(piece), after: piece.slice(1) })) };
}

const NAMES: readonly (keyof Slots)[] = [
  'name',
  'group',
  'roleId',
  'task',
  'podIndex',
  'entryAddress',
  'stage',
  'turn',
];

function numbered(mark: string): Slots {
  const [name, group, roleId, task] = [`${mark}0`, `${mark}1`, `${mark}2`, `${mark}3`];
  const [podIndex, entryAddress, stage, turn] = [`${mark}4`, `${mark}5`, `${mark}6`, `${mark}7`];
  return { name, group, roleId, task, podIndex, entryAddress, stage, turn };
}

function slotAt(piece: string): keyof Slots {
  const name = NAMES[Number(piece.charAt(0))];
  if (name === undefined) throw new Error('flotilla put a slot between other text; please report this');
  return name;
}
