import { type OrdinalRange, rangesText } from '../model/ordinals.ts';
import type { Location, Problem, ProblemCode } from '../model/problem.ts';

const RESTORE = 'restore the file from Git, or run flotilla synth after taking one side of a merge whole';

function error(code: ProblemCode, at: Location, message: string, hint: string): Problem {
  return { code, severity: 'error', at, message, hint };
}

/** The text of a state file holds conflict markers of Git. */
export function stateConflict(at: Location): Problem {
  return error(
    'merge-conflict',
    at,
    'two changes of the rollout met here in a Git merge, such as two promotions at once',
    'take one side of the whole file (git checkout --ours or --theirs), then run flotilla synth',
  );
}

/** Ordinals are not written as ranges. */
export function invalidOrdinals(at: Location, text: string): Problem {
  return error(
    'rollout-state',
    at,
    `"${text}" are not ordinals of groups`,
    'write ranges such as 0-3,7, or restore the file from Git',
  );
}

/** Groups are listed more than once. */
export function repeatedGroups(at: Location, range: OrdinalRange, other: string): Problem {
  return error('rollout-state', at, `${groupsText(range)} listed already, under revision ${other}`, RESTORE);
}

/** Ordinals between others are missing. */
export function missingGroups(at: Location, range: OrdinalRange): Problem {
  return error('rollout-state', at, `${groupsText(range)} not listed, though later groups are`, RESTORE);
}

/** There are fewer groups than surge groups. */
export function tooMuchSurge(at: Location, surge: number, groups: number): Problem {
  return error('rollout-state', at, `surge is ${surge}, but only ${groups} groups are listed`, RESTORE);
}

/** A model has two rollouts. */
export function repeatedRollout(at: Location, model: string, other: Location): Problem {
  return error('rollout-state', at, `${model} has another Rollout in ${other.source}`, 'keep one of the two');
}

/** A revision is in use, but its snapshot is not there. */
export function missingRevision(at: Location, revision: string, file: string): Problem {
  return error(
    'revision-file',
    at,
    `revision ${revision} is in use, but its snapshot ${file} does not exist`,
    `restore it from Git: git log --diff-filter=D -- ${file} names the commit that deleted it`,
  );
}

/** A snapshot is not of the shape that flotilla writes. */
export function invalidRevision(at: Location, message: string): Problem {
  return error('revision-file', at, message, 'restore the file from Git: flotilla wrote it, and nobody else should');
}

/** A snapshot's data is no longer what its name is the hash of. */
export function editedRevision(at: Location, revision: string, actual: string): Problem {
  return error(
    'revision-file',
    at,
    `the snapshot of revision ${revision} was edited: its data is now that of revision ${actual}`,
    `restore it with git checkout -- ${at.source}; to change what pods are, edit the ModelInfer`,
  );
}

function groupsText(range: OrdinalRange): string {
  return range.first === range.last ? `group ${range.first} is` : `groups ${rangesText([range])} are`;
}
