import type { BlockedGroups, BlockerCause, GroupStatus, ModelStatus } from '../../model/status.ts';
import { moveText, type NextOf, rollbackText } from '../next.ts';
import { trueCondition } from './words.ts';

/** What of a status decides the next step. */
interface NextStatus extends Pick<ModelStatus, 'name' | 'target' | 'blockers' | 'conditions'> {
  readonly groups: readonly Pick<GroupStatus, 'ordinal' | 'revision'>[];
}

/** What waiting does not mend, when a revision that is new brings it along. */
const BROKEN: ReadonlySet<BlockerCause> = new Set(['image', 'crash', 'container', 'failed-pod']);

/** Where the scheduler waits for room or for others. */
const WAITS_FOR_ROOM: ReadonlySet<BlockerCause> = new Set(['gang', 'topology', 'unschedulable']);

/** Of what flotilla recover makes gangs whole. */
const RECOVERABLE: ReadonlySet<BlockerCause> = new Set(['failed-pod', 'node', 'missing-pods']);

/**
 * The one next step of a person who has looked at a model's status; undefined where all is well, and nothing is to come.
 * @param rollout - where its rollout stands by the checkout; undefined outside of one
 */
export function nextOfStatus(status: NextStatus, rollout: NextOf | undefined): string | undefined {
  const { blockers, name } = status;
  const broken = blockers.find((blocker) => BROKEN.has(blocker.cause) && isOnTarget(status, blocker));
  if (broken !== undefined && rollout !== undefined && isMidway(status)) return rollbackText(rollout, broken.ordinals);
  const [first] = blockers;
  if (first === undefined) return whenClear(status, rollout);
  if (RECOVERABLE.has(first.cause)) return `flotilla recover ${name} --dry-run`;
  if (first.fix !== undefined) return first.fix.replace(/\.$/, '');
  if (WAITS_FOR_ROOM.has(first.cause)) return `flotilla fit ${name}, which says what is short, and where`;
  return first.cause === 'agent' ? 'mend what the agent says' : `wait: flotilla status ${name} --wait`;
}

function whenClear(status: NextStatus, rollout: NextOf | undefined): string | undefined {
  if (trueCondition(status)?.type !== 'Available') return `wait: flotilla status ${status.name} --wait`;
  if (rollout === undefined || rollout.stagesLeft === 0 || rollout.isStagedByAgent) return undefined;
  return moveText(rollout);
}

function isOnTarget({ groups, target }: NextStatus, { ordinals }: BlockedGroups): boolean {
  const blocked = new Set(ordinals);
  return groups.some(({ ordinal, revision }) => blocked.has(ordinal) && revision === target);
}

// Where every group is on the target, there is no revision that serves to go back to without a plan.
function isMidway({ groups, target }: NextStatus): boolean {
  return groups.some(({ revision }) => revision !== undefined && revision !== target);
}
