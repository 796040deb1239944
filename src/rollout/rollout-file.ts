import { type Apart, type Assignment, assignmentsOf, makeupOf, type Run } from '../model/assignments.ts';
import { integerAt, listAt, textAt } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { FLOTILLA_API, namespacedName } from '../model/names.ts';
import { type OrdinalRange, parseRanges, rangesBelow, rangesText, unionOf } from '../model/ordinals.ts';
import type { AcceptedOutage } from '../model/outage.ts';
import { below, error, type Location, type Parsed, type Problem, parsed } from '../model/problem.ts';
import type { RolloutState } from '../model/rollout.ts';
import { groupedBy } from '../model/sequence.ts';
import { withHeader } from '../yaml/header.ts';
import { toYaml } from '../yaml/write.ts';

/** A document of the state that flotilla keeps in Git, without nulls, and where it lies. */
export interface StateDocument {
  readonly value: JsonObject;
  readonly at: Location;
}

/** What rollout.yaml holds of one model, and where its document lies. */
export interface WrittenRollout {
  readonly state: RolloutState;
  readonly at: Location;
}

/** The text of a rollout.yaml, which holds the states of the models of one folder, in the order given. */
export function rolloutText(source: string, states: readonly RolloutState[]): string {
  return withHeader(source, states.map((state) => toYaml(rolloutDocument(state))).join('---\n'));
}

/** The document of one model in rollout.yaml; what has its default is left out. */
export function rolloutDocument(state: RolloutState): JsonObject {
  const { name, namespace, target, generation, paused, partition, stage, surge, rolledBackFrom, groups } = state;
  const { accepted: outages = [], maintained = [] } = state;
  const accepted = outages.map(acceptedDocument);
  return {
    apiVersion: FLOTILLA_API,
    kind: 'Rollout',
    metadata: { name, namespace },
    target,
    ...(rolledBackFrom === undefined ? {} : { rolledBackFrom }),
    generation,
    ...(paused ? { paused } : {}),
    ...(partition === 0 ? {} : { partition }),
    ...(stage === 0 ? {} : { stage }),
    ...(surge === 0 ? {} : { surge }),
    ...(maintained.length === 0 ? {} : { maintained: rangesText(maintained) }),
    groups: groups.map(groupsDocument),
    ...(accepted.length === 0 ? {} : { accepted }),
  };
}

/** The lines by which an accepted outage stands in {@link rolloutText}: another acceptance has others. */
export function acceptedText(accepted: AcceptedOutage): string {
  return toYaml(acceptedDocument(accepted)).trimEnd().replaceAll('\n', '\n  ');
}

function acceptedDocument({ model, groups, from, to, head }: AcceptedOutage): JsonObject {
  return { model, groups: rangesText(groups), from, to, ...(head === undefined ? {} : { head }) };
}

function groupsDocument({ revision, ordinals, apart }: Assignment): JsonObject {
  const roles = (apart ?? []).map((each) => ({ ...each, replicas: rangesText(each.replicas) }));
  return { revision, ordinals: rangesText(ordinals), ...(roles.length === 0 ? {} : { roles }) };
}

/**
 * Reads documents of kind Rollout, of one rollout.yaml or of several: each what {@link rolloutDocument} makes of a state.
 * @param documents - after their schema found no error
 */
export function parseRollouts(documents: readonly StateDocument[]): Parsed<readonly WrittenRollout[]> {
  const firsts = new Map<string, WrittenRollout>();
  const problems: Problem[] = [];
  for (const document of documents) {
    const { at } = document;
    const { state, problems: found } = parseRollout(document);
    for (const problem of found) problems.push(problem);
    const key = namespacedName(state);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, { state, at });
    else problems.push(repeatedRollout(at, state.name, first.at));
  }
  return parsed(() => [...firsts.values()], problems);
}

/**
 * Finds revisions that a rollout uses and of which nothing is known any more.
 * @param known - revisions with a snapshot, and the spec's own
 * @param fileOf - where the snapshot of a revision lies
 */
export function missingRevisions(
  { state, at }: WrittenRollout,
  known: ReadonlySet<string>,
  fileOf: (revision: string) => string,
): readonly Problem[] {
  const used = new Map([[state.target, below(at, 'target')]]);
  for (const [index, { revision, apart = [] }] of state.groups.entries()) {
    if (!used.has(revision)) used.set(revision, below(at, 'groups', index, 'revision'));
    for (const [place, each] of apart.entries()) {
      if (!used.has(each.revision)) used.set(each.revision, below(at, 'groups', index, 'roles', place, 'revision'));
    }
  }
  const unknown = [...used].filter(([revision]) => !known.has(revision));
  return unknown.map(([revision, place]) => missingRevision(place, revision, fileOf(revision)));
}

function parseRollout({ value, at }: StateDocument): {
  readonly state: RolloutState;
  readonly problems: readonly Problem[];
} {
  const { runs, problems } = parseGroups(listAt(value, 'groups'), below(at, 'groups'));
  const rolledBackFrom = textAt(value, 'rolledBackFrom');
  const surge = integerAt(value, 'surge') ?? 0;
  const accepted = listAt(value, 'accepted').map(acceptedOf);
  const groups = (runs.at(-1)?.last ?? -1) + 1;
  // What cannot be read keeps its budget.
  const maintained = rangesBelow(unionOf(parseRanges(textAt(value, 'maintained') ?? '') ?? []), groups);
  const state = {
    name: textAt(value, 'metadata', 'name') ?? '',
    namespace: textAt(value, 'metadata', 'namespace') ?? 'default',
    target: textAt(value, 'target') ?? '',
    generation: integerAt(value, 'generation') ?? 1,
    paused: value['paused'] === true,
    partition: integerAt(value, 'partition') ?? 0,
    stage: integerAt(value, 'stage') ?? 0,
    surge,
    ...(rolledBackFrom === undefined ? {} : { rolledBackFrom }),
    ...(maintained.length === 0 ? {} : { maintained }),
    groups: assignmentsOf(runs),
    ...(accepted.length === 0 ? {} : { accepted }),
  };
  const excess =
    problems.length === 0 && surge > groups
      ? [wrongState(below(at, 'surge'), `surge is ${surge}, but only ${groups} groups are listed`)]
      : [];
  return { state, problems: [...problems, ...excess] };
}

// An outage that cannot be read was not accepted.
function acceptedOf(value: Json): AcceptedOutage {
  const head = textAt(value, 'head');
  return {
    model: textAt(value, 'model') ?? '',
    groups: parseRanges(textAt(value, 'groups') ?? '') ?? [],
    from: textAt(value, 'from') ?? '',
    to: textAt(value, 'to') ?? '',
    ...(head === undefined ? {} : { head }),
  };
}

/** More groups than any fleet has: a mistyped ordinal must not fill the memory. */
const MOST_GROUPS = 1_000_000;

interface PlacedRun extends Run {
  readonly at: Location;
}

function parseGroups(written: readonly Json[], at: Location): { runs: readonly Run[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const placed: PlacedRun[] = [];
  for (const [index, assignment] of written.entries()) {
    const text = textAt(assignment, 'ordinals') ?? '';
    const place = below(at, index, 'ordinals');
    const ranges = parseRanges(text);
    if (ranges === undefined || ranges.length === 0) problems.push(noRanges(place, text, 'ordinals of groups'));
    const apart = listAt(assignment, 'roles').flatMap((role, position) => {
      const read = parseApart(role, below(at, index, 'roles', position, 'replicas'));
      if (!('replicas' in read)) problems.push(read);
      return 'replicas' in read ? [read] : [];
    });
    const twice = listedTwice(apart);
    if (twice !== undefined) {
      problems.push(wrongState(below(at, index, 'roles'), `replicas of role ${twice} are listed twice`));
    }
    const makeup = makeupOf(textAt(assignment, 'revision') ?? '', apart);
    for (const range of ranges ?? []) placed.push({ ...range, ...makeup, at: place });
  }
  if (problems.length > 0) return { runs: [], problems };
  const runs = placed.sort((a, b) => a.first - b.first);
  const beyond = runs.find(({ last }) => last >= MOST_GROUPS);
  if (beyond !== undefined) return { runs: [], problems: [tooManyGroups(beyond)] };
  return { runs, problems: coverageProblems(runs) };
}

function parseApart(value: Json, at: Location): Apart | Problem {
  const text = textAt(value, 'replicas') ?? '';
  const replicas = parseRanges(text);
  if (replicas === undefined || replicas.length === 0 || rangesText(unionOf(replicas)) !== text) {
    return noRanges(at, text, 'replicas of a role, ascending');
  }
  return { role: textAt(value, 'role') ?? '', revision: textAt(value, 'revision') ?? '', replicas };
}

/** A role of which a replica is listed more than once. */
function listedTwice(apart: readonly Apart[]): string | undefined {
  const sizeOf = (ranges: readonly OrdinalRange[]) =>
    ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const byRole = groupedBy(apart, ({ role }) => role);
  return [...byRole.keys()].find((role) => {
    const all = (byRole.get(role) ?? []).flatMap(({ replicas }) => replicas);
    return sizeOf(unionOf(all)) < sizeOf(all);
  });
}

function noRanges(at: Location, text: string, what: string): Problem {
  return error('rollout-state', at, {
    message: `"${text}" are not ${what}`,
    hint: `write ranges such as 0-3,7, or restore the file: git checkout HEAD -- ${at.source}`,
  });
}

/** Each group must be listed once, from 0 upwards. */
function coverageProblems(ascending: readonly PlacedRun[]): readonly Problem[] {
  const problems: Problem[] = [];
  let before: { readonly last: number; readonly revision: string } = { last: -1, revision: '' };
  for (const run of ascending) {
    const expected = before.last + 1;
    if (run.first < expected) {
      const shared: OrdinalRange = { first: run.first, last: Math.min(run.last, before.last) };
      problems.push(wrongState(run.at, `${groupsText(shared)} listed already, under revision ${before.revision}`));
    }
    if (run.first > expected) {
      const missing = groupsText({ first: expected, last: run.first - 1 });
      problems.push(wrongState(run.at, `${missing} not listed, though later groups are`));
    }
    if (run.last > before.last) before = run;
  }
  return problems;
}

function tooManyGroups({ at, last }: PlacedRun): Problem {
  return wrongState(at, `there is a group ${last}, and no rollout has more than ${MOST_GROUPS} groups`);
}

function wrongState(at: Location, message: string): Problem {
  const hint = `restore the file: git checkout HEAD -- ${at.source}`;
  return error('rollout-state', at, { message, hint });
}

function repeatedRollout(at: Location, model: string, other: Location): Problem {
  const message = `${model} has another Rollout in ${other.source}`;
  return error('rollout-state', at, { message, hint: 'keep one of the two' });
}

function missingRevision(at: Location, revision: string, file: string): Problem {
  return error('revision-file', at, {
    message: `revision ${revision} is in use, but its snapshot ${file} does not exist`,
    hint: `HEAD does not have it either: git log --all --oneline -- ${file} names the commits that do`,
  });
}

function groupsText(range: OrdinalRange): string {
  return range.first === range.last ? `group ${range.first} is` : `groups ${rangesText([range])} are`;
}
