import {
  type FilledTemplate,
  type Group,
  type ObjectTemplate,
  objectOf,
  type SharedSlot,
  type Slots,
} from '../model/group.ts';
import type { JsonObject } from '../model/json.ts';
import type { ConfigMap } from '../model/kubernetes.ts';
import {
  companionsFile,
  disruptionBudgetFile,
  disruptionBudgetsFile,
  expectationFile,
  liveFolder,
  type ManifestFile,
  objectFile,
  type Place,
  podGroupFile,
  roleReplicaFile,
  sharedFile,
  workloadFile,
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
  /** Objects beside the groups, which share them. */
  readonly shared: readonly JsonObject[];
  /** Manifests that people wrote beside the model. */
  readonly companions: readonly JsonObject[];
  /** The object whose controller makes the groups and what they share; undefined where the agent applies these themselves. */
  readonly workload: JsonObject | undefined;
  readonly live: Iterable<Group>;
}

/**
 * The files that an agent syncs for a model: the expectation first, what its groups share, what lies beside it, then the files of each group; each
 * is made when it is asked for.
 */
export function* liveFiles(
  emission: Emission,
  { expectation, object, shared, workload, companions, live }: Applied,
): Generator<ManifestFile> {
  const { place, source } = emission;
  const alone = (path: string, single: JsonObject): ManifestFile => {
    return { path, text: () => withHeader(source, toYaml(single)), objects: [single] };
  };
  yield alone(expectationFile(place), expectation);
  if (object !== undefined) yield alone(objectFile(place), object);
  const together = (path: string, objects: readonly JsonObject[]): ManifestFile => {
    return { path, text: () => withHeader(source, objects.map((each) => toYaml(each)).join('---\n')), objects };
  };
  if (shared.length > 0 && workload === undefined) yield together(sharedFile(place), shared);
  if (companions.length > 0) yield together(companionsFile(place), companions);
  if (workload === undefined) {
    yield* groupFiles(emission, liveFolder(place), live);
    return;
  }
  yield alone(workloadFile(liveFolder(place)), workload);
  const budgets = budgetsIn(live);
  if (budgets.length > 0) yield fileOf(source, disruptionBudgetsFile(place), budgets);
}

/** The disruption budgets of groups, before they are made. */
export function budgetsIn(groups: Iterable<Group>): readonly FilledTemplate[] {
  return [...groups].flatMap(({ disruptionBudget }) => disruptionBudget ?? []);
}

/** What a stage still to come puts into the cluster. */
interface StageObjects {
  /** The object whose controller makes the groups, as it is then; undefined where the agent applies these themselves. */
  readonly workload: JsonObject | undefined;
  readonly groups: Iterable<Group>;
}

/** The files of a stage below its folder: just those that its promotion moves into `live`. */
export function* stageFiles(emission: Emission, folder: string, stage: StageObjects): Generator<ManifestFile> {
  const { workload, groups } = stage;
  if (workload === undefined) {
    yield* groupFiles(emission, folder, groups);
    return;
  }
  const text = (): string => withHeader(emission.source, toYaml(workload));
  yield { path: workloadFile(folder), text, objects: [workload] };
}

/** The files of groups below a folder: for each group the PodGroup, its disruption budget where it has one, then one file per role replica. */
export function* groupFiles({ source }: Emission, folder: string, groups: Iterable<Group>): Generator<ManifestFile> {
  for (const { ordinal, filled: podGroups, disruptionBudget, roleReplicas } of groups) {
    for (const podGroup of podGroups) yield fileOf(source, podGroupFile(folder, ordinal), [podGroup]);
    if (disruptionBudget !== undefined) yield fileOf(source, disruptionBudgetFile(folder, ordinal), [disruptionBudget]);
    for (const { role, index, filled } of roleReplicas) {
      yield fileOf(source, roleReplicaFile(folder, ordinal, roleId(role, index)), filled);
    }
  }
}

/** The live manifests one by one: the texts of a YAML stream, to be joined by `---`. */
export function* manifestStream(applied: Applied): Generator<string> {
  const { expectation, object, shared, workload, companions, live } = applied;
  yield toYaml(expectation);
  if (object !== undefined) yield toYaml(object);
  for (const each of [...(workload === undefined ? shared : []), ...companions]) yield toYaml(each);
  if (workload !== undefined) {
    yield toYaml(workload);
    for (const budget of budgetsIn(live)) yield objectText(budget);
    return;
  }
  for (const group of live) {
    for (const podGroup of group.filled) yield objectText(podGroup);
    if (group.disruptionBudget !== undefined) yield objectText(group.disruptionBudget);
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
  readonly slot: SharedSlot | { readonly own: string };
  readonly after: string;
}

/** A template is rendered when the first object of it is written: the text of all others is the same but for the slots. */
const PATTERNS = new WeakMap<ObjectTemplate, Pattern>();

/** Writes the object of a filled template as {@link toYaml} would, without making the object. */
export function objectText({ template, slots }: FilledTemplate): string {
  const { start, rest } = patternOf(template);
  let text = start;
  for (const { slot, after } of rest) text += stringText(textOfSlot(slot, slots), undefined) + after;
  return text;
}

function textOfSlot(slot: Cut['slot'], slots: Slots): string {
  return typeof slot === 'string' ? slots[slot] : (slots.own?.[slot.own] ?? '');
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
  const own = template.own ?? [];
  const plain = toYaml(template.fill(numbered('', own)));
  let mark = 'slot';
  while (plain.includes(mark)) mark += '-';
  const [start = '', ...pieces] = toYaml(template.fill(numbered(mark, own))).split(mark);
  return { start, rest: pieces.map((piece) => ({ slot: slotAt(piece, own), after: piece.slice(NUMBER_LENGTH) })) };
}

const NUMBER_LENGTH = 2;

const NAMES: readonly SharedSlot[] = ['name', 'group', 'roleId', 'task', 'podIndex', 'entryAddress', 'stage', 'turn'];

// The mark of a slot is followed by its number, always as long.
function numbered(mark: string, others: readonly string[]): Slots {
  const slot = (index: number): string => mark + numberOf(index);
  return {
    name: slot(0),
    group: slot(1),
    roleId: slot(2),
    task: slot(3),
    podIndex: slot(4),
    entryAddress: slot(5),
    stage: slot(6),
    turn: slot(7),
    own: Object.fromEntries(others.map((each, index) => [each, slot(NAMES.length + index)])),
  };
}

function numberOf(slot: number): string {
  return slot.toString(36).padStart(NUMBER_LENGTH, '0');
}

function slotAt(piece: string, own: readonly string[]): Cut['slot'] {
  const index = Number.parseInt(piece.slice(0, NUMBER_LENGTH), 36);
  const name = NAMES[index];
  const other = own[index - NAMES.length];
  if (name === undefined && other !== undefined) return { own: other };
  if (name === undefined) throw new Error('flotilla put a slot between other text; please report this');
  return name;
}
