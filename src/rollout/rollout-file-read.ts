import { assignmentsOf, type Run } from '../model/assignments.ts';
import { integerAt, listAt, objectAt, textAt } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { namespacedName } from '../model/names.ts';
import { type OrdinalRange, parseRanges } from '../model/ordinals.ts';
import type { AcceptedOutage } from '../model/outage.ts';
import { below, type Location, type Parsed, type Problem, parsed } from '../model/problem.ts';
import type { RolloutState } from '../model/rollout.ts';
import * as say from './state-problems.ts';

/** A document of a state file, after its schema found no error. */
export interface StateDocument {
  readonly value: JsonObject;
  readonly at: Location;
}

/**
 * Finds conflict markers of Git in the text of rollout.yaml or of a revision file: one problem for each conflict.
 * The text is no YAML then, and what YAML would say about it helps nobody.
 */
export function conflictProblems(source: string, text: string): readonly Problem[] {
  return [...text.matchAll(/^<{7}(?: |$)/gm)].map(({ index }) =>
    say.stateConflict({ source, path: [], offset: index }),
  );
}

/**
 * Reads the rollouts of models, keyed `<namespace>/<name>`.
 * @param documents - those of kind Rollout, of one rollout.yaml or of several
 */
export function parseRollouts(documents: readonly StateDocument[]): Parsed<ReadonlyMap<string, RolloutState>> {
  const rollouts = new Map<string, RolloutState>();
  const firstAt = new Map<string, Location>();
  const problems: Problem[] = [];
  for (const { value, at } of documents) {
    const { state, problems: found } = parseRollout(value, at);
    problems.push(...found);
    const key = namespacedName(state);
    const other = firstAt.get(key);
    if (other !== undefined) problems.push(say.repeatedRollout(at, state.name, other));
    firstAt.set(key, at);
    rollouts.set(key, state);
  }
  return parsed(() => rollouts, problems);
}

/**
 * Finds revisions that a rollout uses and of which nothing is known any more.
 * @param at - the document of the rollout
 * @param known - revisions with a snapshot, and the spec's own
 * @param fileOf - where the snapshot of a revision lies
 */
export function missingRevisions(
  state: RolloutState,
  at: Location,
  { known, fileOf }: { readonly known: ReadonlySet<string>; readonly fileOf: (revision: string) => string },
): readonly Problem[] {
  const used = new Map([[state.target, below(at, 'target')]]);
  for (const [index, { revision }] of state.groups.entries()) {
    if (!used.has(revision)) used.set(revision, below(at, 'groups', index, 'revision'));
  }
  const unknown = [...used].filter(([revision]) => !known.has(revision));
  return unknown.map(([revision, place]) => say.missingRevision(place, revision, fileOf(revision)));
}

function parseRollout(value: JsonObject, at: Location): { state: RolloutState; problems: readonly Problem[] } {
  const metadata = objectAt(value, 'metadata');
  const { runs, problems } = parseGroups(listAt(value, 'groups'), below(at, 'groups'));
  const rolledBackFrom = textAt(value, 'rolledBackFrom');
  const surge = integerAt(value, 'surge') ?? 0;
  const accepted = listAt(value, 'accepted').map(acceptedOf);
  const state = {
    name: textAt(metadata, 'name') ?? '',
    namespace: textAt(metadata, 'namespace') ?? 'default',
    target: textAt(value, 'target') ?? '',
    generation: integerAt(value, 'generation') ?? 1,
    paused: value['paused'] === true,
    partition: integerAt(value, 'partition') ?? 0,
    stage: integerAt(value, 'stage') ?? 0,
    surge,
    ...(rolledBackFrom === undefined ? {} : { rolledBackFrom }),
    groups: assignmentsOf(runs),
    ...(accepted.length === 0 ? {} : { accepted }),
  };
  const groups = (runs.at(-1)?.last ?? -1) + 1;
  const excess = problems.length === 0 && surge > groups ? [say.tooMuchSurge(below(at, 'surge'), surge, groups)] : [];
  return { state, problems: [...problems, ...excess] };
}

// An outage that cannot be read was not accepted.
function acceptedOf(value: Json): AcceptedOutage {
  return {
    model: textAt(value, 'model') ?? '',
    groups: parseRanges(textAt(value, 'groups') ?? '') ?? [],
    from: textAt(value, 'from') ?? '',
    to: textAt(value, 'to') ?? '',
  };
}

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
    if (ranges === undefined || ranges.length === 0) problems.push(say.invalidOrdinals(place, text));
    const revision = textAt(assignment, 'revision') ?? '';
    placed.push(...(ranges ?? []).map((range) => ({ ...range, revision, at: place })));
  }
  if (problems.length > 0) return { runs: [], problems };
  const runs = placed.sort((a, b) => a.first - b.first);
  return { runs, problems: coverageProblems(runs) };
}

/** Each group must be listed once, from 0 upwards. */
function coverageProblems(ascending: readonly PlacedRun[]): readonly Problem[] {
  const problems: Problem[] = [];
  let before: { readonly last: number; readonly revision: string } = { last: -1, revision: '' };
  for (const run of ascending) {
    const expected = before.last + 1;
    if (run.first < expected) {
      const shared: OrdinalRange = { first: run.first, last: Math.min(run.last, before.last) };
      problems.push(say.repeatedGroups(run.at, shared, before.revision));
    }
    if (run.first > expected) problems.push(say.missingGroups(run.at, { first: expected, last: run.first - 1 }));
    if (run.last > before.last) before = run;
  }
  return problems;
}
