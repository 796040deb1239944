import { type Step, writerOf } from '../kubernetes/managed-fields.ts';
import { compareQuantities, parseQuantity } from '../kubernetes/quantity.ts';
import { objectAt } from '../model/fields.ts';
import type { Group } from '../model/group.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import type { LiveObject, LiveObjects } from '../model/live.ts';
import { namespacedName } from '../model/names.ts';
import type { Drift } from '../model/status.ts';
import type { Member } from './members.ts';

/**
 * How a group differs from what is committed: its revision, then what is missing, then what is too much.
 * @param revision - what it should run; undefined where no such group is wanted
 * @param missing - objects other than pods that should be there and are not, as `Service m-0-r-0-0`
 */
export function groupDrift(
  name: string,
  revision: string | undefined,
  members: readonly Member[],
  missing: readonly string[],
): readonly Drift[] {
  const absent = [...missing, ...members.filter(({ live }) => live === undefined).map(podOf)];
  return [
    ...(revision === undefined ? [] : revisionDrift(name, revision, members)),
    ...(revision === undefined
      ? []
      : members.flatMap((member) => relabelledDrift(member.revision ?? revision, member))),
    ...absent.map((object): Drift => ({ kind: 'missing', object, message: 'committed, but not live' })),
    ...members.filter(({ isExtra }) => isExtra).map((member) => extraDrift(podOf(member))),
  ];
}

/** The drift of a live object that nothing committed asks for. */
export function extraDrift(object: string): Drift {
  return { kind: 'extra', object, message: 'live, but nothing committed asks for it' };
}

function podOf({ status }: Member): string {
  return `Pod ${status.name}`;
}

function revisionDrift(name: string, revision: string, members: readonly Member[]): readonly Drift[] {
  const live = members.filter((member) => member.live !== undefined && !member.isExtra);
  const others = live.filter((member) => isOnAnother(member) && member.relabelledBy === undefined);
  if (others.length === 0) return [];
  const revisions = [...new Set(others.map(({ status }) => status.revision || '(none)'))].sort().join(' and ');
  const committed = [...new Set(others.map((member) => member.revision ?? revision))].sort().join(' and ');
  const message = `${others.length} of ${live.length} pods run ${revisions}, committed is ${committed}`;
  return [{ kind: 'revision', object: `Group ${name}`, message }];
}

function isOnAnother({ status, revision }: Member): boolean {
  return status.revision !== revision;
}

function relabelledDrift(revision: string, member: Member): readonly Drift[] {
  const { status, relabelledBy } = member;
  if (relabelledBy === undefined || status.revision === revision) return [];
  const is = status.revision === '' ? 'is gone' : `is ${status.revision}`;
  const message = `the label of its revision ${is}, committed is ${revision} (by ${relabelledBy})`;
  return [{ kind: 'edited', object: podOf(member), message }];
}

/**
 * Live objects that say otherwise what their committed manifest says, and who wrote so. What the manifest leaves open, such as
 * a server's defaults, is not looked at; pods of another revision are a drift of their own.
 * @param revisionLabel - the label of pods that holds their revision
 */
export function changedDrift(manifests: Iterable<Group>, live: LiveObjects, revisionLabel: string): readonly Drift[] {
  const pods = byName(live.pods);
  const services = byName(live.services ?? []);
  const podGroups = byName(live.podGroups ?? []);
  const drift: Drift[] = [];
  const compare = (manifest: Manifest, found: ReadonlyMap<string, LiveObject>): void => {
    const object = found.get(namespacedName(manifest.metadata));
    if (object === undefined || object.deletion !== undefined) return;
    if (manifest.metadata.labels?.[revisionLabel] !== object.labels[revisionLabel]) return;
    const title = `${manifest.kind} ${object.name}`;
    drift.push(...changesOf(title, editsOf(manifest, object.manifest), object));
  };
  for (const { podGroup, roleReplicas } of manifests) {
    if (podGroup !== undefined) compare(podGroup, podGroups);
    for (const roleReplica of roleReplicas) {
      if (roleReplica.service !== undefined) compare(roleReplica.service, services);
      for (const pod of roleReplica.pods) compare(pod, pods);
    }
  }
  return drift;
}

/** The edits of an object, of each kind in one piece. */
export function changesOf(title: string, edits: readonly Edit[], { manifest }: LiveObject): readonly Drift[] {
  const texts = new Map<Drift['kind'], string[]>();
  for (const { path, text } of edits) {
    const writer = writerOf(manifest, path);
    const kind = typeof writer === 'object' ? 'edited' : WRITTEN_BY[writer];
    const told = texts.get(kind) ?? [];
    texts.set(kind, told);
    told.push(typeof writer === 'object' ? `${text} (by ${writer.other})` : text);
  }
  return [...texts].map(([kind, told]) => ({ kind, object: title, message: told.join('; ') }));
}

const WRITTEN_BY = { maker: 'unapplied', unknown: 'changed' } as const;

type Manifest = JsonObject & {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string; readonly labels?: LiveObject['labels'] };
};

function byName(objects: readonly LiveObject[]): ReadonlyMap<string, LiveObject> {
  return new Map(objects.map((object) => [namespacedName(object), object]));
}

/** Edits of one object that are told; more say no more. */
const MOST_TOLD = 5;

/** Fields that hold quantities, or maps of them: `1.5Gi` and `1536Mi` are the same. */
const QUANTITIES: ReadonlySet<string> = new Set([
  'limits',
  'requests',
  'overhead',
  'minResources',
  'sizeLimit',
  'divisor',
]);

/** A field that a live object says otherwise than its manifest. */
interface Edit {
  readonly path: readonly Step[];
  /** `spec.containers[leader].image is "a", committed is "b"`. */
  readonly text: string;
}

/**
 * Where a live object says otherwise what its manifest says, some of it where it is much. Only what the manifest sets is
 * looked at. Lists of named things may hold more, as admission adds volumes and tolerations.
 */
export function editsOf(manifest: JsonObject, live: JsonObject): readonly Edit[] {
  if (isWithin(objectAt(manifest, 'metadata'), live['metadata']) && isWithin(objectAt(manifest, 'spec'), live['spec']))
    return [];
  const found: Edit[] = [];
  const compared = { metadata: objectAt(manifest, 'metadata'), spec: objectAt(manifest, 'spec') };
  compareObjects(compared, live, { path: [], isQuantity: false, found });
  return found.slice(0, MOST_TOLD);
}

interface Comparison {
  readonly path: readonly Step[];
  /** Whether what is compared is a quantity, or a map of them. */
  readonly isQuantity: boolean;
  readonly found: Edit[];
}

function compareValues(wanted: Json, live: Json | undefined, comparison: Comparison): void {
  const { path, isQuantity, found } = comparison;
  if (isObject(wanted) && isObject(live)) compareObjects(wanted, live, comparison);
  else if (isArray(wanted) && isArray(live)) compareLists(wanted, live, comparison);
  else if (!isSame(wanted, live, isQuantity)) {
    found.push(otherwise(path, wanted, live));
  }
}

function otherwise(path: readonly Step[], wanted: Json, live: Json | undefined): Edit {
  return { path, text: `${pathText(path)} is ${textOf(live)}, committed is ${textOf(wanted)}` };
}

function isSame(wanted: Json, live: Json | undefined, isQuantity: boolean): boolean {
  if (wanted === live) return true;
  return (live === undefined && isNothing(wanted)) || (isQuantity && isSameQuantity(wanted, live));
}

function compareObjects(wanted: JsonObject, live: JsonObject, comparison: Comparison): void {
  for (const [key, value] of Object.entries(wanted)) {
    const there = Object.hasOwn(live, key) ? live[key] : undefined;
    const isQuantity = comparison.isQuantity || QUANTITIES.has(key);
    compareValues(value, there, { ...comparison, path: [...comparison.path, key], isQuantity });
  }
}

function pathText(path: readonly Step[]): string {
  return path.reduce((text: string, step) => {
    if (typeof step !== 'string') return `${text}[${step.item}]`;
    if (text === '') return step;
    return /^[A-Za-z]\w*$/.test(step) ? `${text}.${step}` : `${text}[${step}]`;
  }, '');
}

function compareLists(wanted: readonly Json[], live: readonly Json[], comparison: Comparison): void {
  const { path, found } = comparison;
  if (!wanted.every(isObject)) {
    if (!isListWithin(wanted, live)) found.push(otherwise(path, wanted, live));
    return;
  }
  for (const [index, value] of wanted.entries()) {
    const namesake = namesakeOf(value, live, index);
    const below = [...path, { item: typeof value['name'] === 'string' ? value['name'] : index }];
    if (namesake !== undefined) compareValues(value, namesake, { ...comparison, path: below });
    else if (!live.some((one) => isWithin(value, one))) found.push({ path: below, text: `${pathText(below)} is gone` });
  }
}

/** The entry of its name, which most often stands at its place. */
function namesakeOf({ name }: JsonObject, live: readonly Json[], index: number): JsonObject | undefined {
  if (typeof name !== 'string') return undefined;
  const likely = live[index];
  if (isObject(likely) && likely['name'] === name) return likely;
  return live.find((one): one is JsonObject => isObject(one) && one['name'] === name);
}

/** Whether a live value says all that is wanted; almost always it does, and no path has to be written down. */
function isWithin(wanted: Json, live: Json | undefined, isQuantity = false): boolean {
  if (isObject(wanted) && isObject(live)) return isObjectWithin(wanted, live, isQuantity);
  if (isArray(wanted) && isArray(live)) return isListWithin(wanted, live);
  return isSame(wanted, live, isQuantity);
}

function isObjectWithin(wanted: JsonObject, live: JsonObject, isQuantity: boolean): boolean {
  for (const key of Object.keys(wanted)) {
    const value = wanted[key] ?? null;
    const there = Object.hasOwn(live, key) ? live[key] : undefined;
    if (value !== there && !isWithin(value, there, isQuantity || QUANTITIES.has(key))) return false;
  }
  return true;
}

function isListWithin(wanted: readonly Json[], live: readonly Json[]): boolean {
  if (!wanted.every(isObject)) {
    return wanted.length === live.length && wanted.every((value, index) => isWithin(value, live[index]));
  }
  return wanted.every((value, index) => {
    const namesake = namesakeOf(value, live, index);
    return namesake === undefined ? live.some((one) => isWithin(value, one)) : isWithin(value, namesake);
  });
}

/** What a server leaves out when it writes an object. */
function isNothing(value: Json): boolean {
  if (isArray(value)) return value.length === 0;
  if (isObject(value)) return Object.values(value).every(isNothing);
  return value === null || value === '' || value === 0 || value === false;
}

function isSameQuantity(a: Json, b: Json | undefined): boolean {
  const [first, second] = [a, b].map((value) =>
    typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined,
  );
  return first !== undefined && second !== undefined && compareQuantities(first, second) === 0;
}

function textOf(value: Json | undefined): string {
  if (value === undefined) return 'not set';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
