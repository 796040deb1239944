import { type Amounts, NO_AMOUNTS } from '../kubernetes/amounts.ts';
import { claimIn } from '../kubernetes/claims.ts';
import { podDevices } from '../kubernetes/requests.ts';
import type { AgentsFate, FieldChange, ObjectChange, PodCounts } from '../model/diff.ts';
import { nameOf } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { namespacedName } from '../model/names.ts';
import { isPodSpec } from '../model/templates.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { WORKLOAD_ANNOTATIONS, type Workload } from '../model/workload.ts';
import { type Identity, identityOf, nameInGroup, podRevision } from './identity.ts';
import { type ObjectPair, type Outcome, outcomeOf } from './objects.ts';
import { drivenBy, drivenGroups } from './workload.ts';

/** What has been counted of one group so far. */
export interface GroupTally {
  readonly ordinal: number;
  readonly from: Set<string>;
  readonly to: Set<string>;
  /** A sum over its pods and their revisions: two groups of several revisions are alike where it is the same. */
  readonly mix: { before: number; after: number };
  /** Replicas of each role that were there, and those of which a pod stops. */
  readonly roles: Map<string, { readonly there: Set<string>; readonly stopped: Set<string> }>;
  readonly pods: Record<keyof PodCounts, number>;
  readonly objects: ObjectChange[];
  /** What each pod that stops had. */
  readonly outOfService: Amounts[];
  hasPodGroup: boolean;
  /** Whether what decides how the gang is scheduled differs. */
  isGangChanged: boolean;
}

/** What has been counted of one model so far. */
export interface ModelTally {
  readonly namespace: string;
  readonly name: string;
  readonly groups: Map<number, GroupTally>;
  readonly objects: ObjectChange[];
  /** What claims of its pods come to, by name. */
  readonly claims: Map<string, Amounts>;
}

/** What has been counted of the objects of all models so far. */
export interface Tally {
  /** Those whose models there may be. */
  readonly dialects: readonly Vocabulary[];
  readonly models: Map<string, ModelTally>;
  readonly others: ObjectChange[];
  /** What agents do with a pod that could be changed in place. */
  readonly fateOf: PodFate;
  /** Changes by their content: a fleet's pods change in few ways, each of which is held once. */
  readonly known: Map<string, ObjectChange>;
}

/** What agents do with a pod that could be changed in place; by the pod as it was and is to be, and the fields that differ. */
export type PodFate = (identity: Identity, pods: readonly JsonObject[], changed: readonly FieldChange[]) => AgentsFate;

/** Makes a tally in which nothing is counted yet. */
export function newTally(dialects: readonly Vocabulary[], fateOf: PodFate = () => undefined): Tally {
  return { dialects, fateOf, models: new Map(), others: [], known: new Map() };
}

/** Counts one object before and after into a tally: its model, its group and what becomes of it. */
export function count(tally: Tally, pair: ObjectPair): void {
  const present = pair.after ?? pair.before;
  if (present === undefined) return;
  const workload = drivenBy(present, tally.dialects);
  if (workload === undefined) countObject(tally, pair, present);
  else countWorkload(tally, pair, workload);
}

function countObject(tally: Tally, pair: ObjectPair, present: JsonObject): void {
  const identity = identityOf(present, tally.dialects);
  const model = identity.model === '' ? undefined : modelTally(tally, identity);
  const group = model === undefined || identity.group === '' ? undefined : groupTally(model, identity);
  // What stops has the devices of before.
  const claim = model === undefined || group !== undefined ? undefined : claimIn(pair.before ?? present);
  if (claim !== undefined) model?.claims.set(...claim);
  const outcome = asApplied(tally, identity, pair);
  if (outcome !== undefined)
    (group ?? model ?? { objects: tally.others }).objects.push(known(tally, identity, outcome));
  if (group !== undefined && identity.kind === 'Pod') countPod(tally, group, { ...pair, identity, outcome });
  if (group !== undefined && identity.kind === 'PodGroup') countPodGroup(group, pair, outcome);
}

// The object of a controller: what it makes of it is counted as if Git held that.
function countWorkload(tally: Tally, pair: ObjectPair, workload: Workload): void {
  const present = pair.after ?? pair.before ?? {};
  const own = { ...identityOf(present, tally.dialects), model: nameOf(present) };
  const model = modelTally(tally, own);
  const outcome = outcomeOf(pair);
  const told = outcome === undefined ? undefined : beyondGroups(outcome);
  if (told !== undefined) model.objects.push({ ...known(tally, own, told), isWorkload: true });
  for (const { ordinal, from, to, isGang, pods } of drivenGroups(pair, workload) ?? []) {
    const group = groupTally(model, { ordinal });
    group.hasPodGroup = to !== undefined && isGang;
    for (const { name, template, verb, forcedBy } of pods) {
      if (verb !== 'untouched')
        group.objects.push(
          known(tally, { ...own, kind: 'Pod', name }, { verb, forcedBy, inPlace: [], restarts: false }),
        );
      countFate(group, { name, fate: verb, from, to, template });
    }
  }
}

/** Fields of the spec that say what groups there are and what they run: the groups tell that. */
const TOLD_BY_GROUPS: readonly string[] = ['leaderWorkerTemplate', 'networkConfig', 'plugins', 'replicas', 'template'];

function beyondGroups(outcome: Outcome): Outcome | undefined {
  const isToldByGroups = ({ path: [part, field, ...rest] }: FieldChange): boolean =>
    part === 'spec'
      ? TOLD_BY_GROUPS.includes(`${field}`) || rest.at(-1) === 'partition'
      : WORKLOAD_ANNOTATIONS.includes(`${rest[0]}`);
  const inPlace = outcome.inPlace.filter((field) => !isToldByGroups(field));
  return outcome.verb === 'changed' && inPlace.length === 0 ? undefined : { ...outcome, inPlace };
}

function asApplied({ dialects, fateOf }: Tally, identity: Identity, pair: ObjectPair): Outcome | undefined {
  const outcome = withRevision(outcomeOf(pair), dialects);
  const { before, after } = pair;
  if (outcome?.verb !== 'changed' || identity.kind !== 'Pod' || before === undefined || after === undefined)
    return outcome;
  const fate = fateOf(identity, [before, after], outcome.inPlace);
  if (fate === undefined) return outcome;
  const replaced: Outcome = { verb: 'replaced', forcedBy: outcome.inPlace, inPlace: [], restarts: false };
  return fate === 'at-once' ? { ...replaced, outOfTurn: true } : replaced;
}

// The label of the revision is marked, so that whoever tells of the change need not tell of it.
function withRevision(outcome: Outcome | undefined, dialects: readonly Vocabulary[]): Outcome | undefined {
  const isRevision = ({ path }: FieldChange): boolean =>
    path[1] === 'labels' && dialects.some(({ keys }) => keys.labels.revision === path[2]);
  if (outcome === undefined || !outcome.inPlace.some(isRevision)) return outcome;
  const inPlace = outcome.inPlace.map((field) => (isRevision(field) ? { ...field, isRevision: true as const } : field));
  return { ...outcome, inPlace };
}

function known(tally: Tally, identity: Identity, outcome: Outcome): ObjectChange {
  const own = identity.isCompanion ? { isCompanion: true as const } : {};
  const change = { kind: identity.kind, name: nameInGroup(identity), ...outcome, ...own };
  const content = JSON.stringify(change);
  const same = tally.known.get(content);
  if (same === undefined) tally.known.set(content, change);
  return same ?? change;
}

function modelTally({ models }: Tally, { namespace, model }: Identity): ModelTally {
  const key = namespacedName({ namespace, name: model });
  const present = models.get(key);
  if (present !== undefined) return present;
  const fresh = { namespace, name: model, groups: new Map(), objects: [], claims: new Map() };
  models.set(key, fresh);
  return fresh;
}

function groupTally({ groups }: ModelTally, { ordinal }: Pick<Identity, 'ordinal'>): GroupTally {
  const present = groups.get(ordinal);
  if (present !== undefined) return present;
  const fresh: GroupTally = {
    ordinal,
    from: new Set(),
    to: new Set(),
    mix: { before: 0, after: 0 },
    roles: new Map(),
    pods: { untouched: 0, changed: 0, restarted: 0, replaced: 0, created: 0, deleted: 0 },
    objects: [],
    outOfService: [],
    hasPodGroup: false,
    isGangChanged: false,
  };
  groups.set(ordinal, fresh);
  return fresh;
}

const STOPS: ReadonlySet<keyof PodCounts> = new Set<keyof PodCounts>(['replaced', 'restarted', 'deleted']);

interface PodPair extends ObjectPair {
  readonly identity: Identity;
  readonly outcome: Outcome | undefined;
}

function countPod({ dialects }: Tally, group: GroupTally, { before, after, identity, outcome }: PodPair): void {
  const fate = outcome === undefined ? 'untouched' : outcome.restarts ? 'restarted' : outcome.verb;
  const [from, to] = [before, after].map((pod) => (pod === undefined ? undefined : podRevision(pod, dialects)));
  countFate(group, { name: nameInGroup(identity), fate, from, to, template: before });
}

/** What becomes of one pod. */
interface CountedPod {
  readonly name: string;
  readonly fate: keyof PodCounts;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** What it was made from, where it was there before. */
  readonly template: JsonObject | undefined;
}

function countFate(group: GroupTally, { name, fate, from, to, template }: CountedPod): void {
  group.pods[fate] += 1;
  if (from !== undefined) {
    group.from.add(from);
    group.mix.before = plus(group.mix.before, `${name} ${from}`);
  }
  if (to !== undefined) {
    group.to.add(to);
    group.mix.after = plus(group.mix.after, `${name} ${to}`);
  }
  if (from === undefined || template === undefined) return;
  const [, role = '', replica = ''] = /^(.+)-(\d+)-\d+$/.exec(name) ?? [];
  const known = group.roles.get(role) ?? { there: new Set(), stopped: new Set() };
  group.roles.set(role, known);
  known.there.add(replica);
  if (!STOPS.has(fate)) return;
  known.stopped.add(replica);
  group.outOfService.push(devicesOf(template));
}

// The order in which pods are counted must not matter.
function plus(sum: number, text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (sum + (hash >>> 0)) % 2 ** 32;
}

function devicesOf({ spec }: JsonObject): Amounts {
  return isPodSpec(spec) ? podDevices(spec) : NO_AMOUNTS;
}

/** Fields of a PodGroup that count when its gang is scheduled. */
const GANG_FIELDS: ReadonlySet<string | number | undefined> = new Set([
  'minMember',
  'minTaskMember',
  'minResources',
  'networkTopology',
  'subGroupPolicy',
]);

function countPodGroup(group: GroupTally, { before, after }: ObjectPair, outcome: Outcome | undefined): void {
  group.hasPodGroup = after !== undefined;
  const fields = outcome?.inPlace ?? [];
  const isOther = fields.some(({ path }) => path[0] === 'spec' && GANG_FIELDS.has(path[1]));
  group.isGangChanged = isOther || (before === undefined) !== (after === undefined);
}
