import type { BlockedGroups, BlockerCause, GroupStatus, ModelStatus } from '../../model/status.ts';
import { asArgument, moveText, type NextOf, type NextStep, rollbackStep } from '../next.ts';
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
export function nextOfStatus(status: NextStatus, rollout: NextOf | undefined): NextStep | undefined {
  const { blockers } = status;
  const asked = asArgument({ name: status.name, environment: rollout?.environment });
  const broken = blockers.find((blocker) => BROKEN.has(blocker.cause) && isOnTarget(status, blocker));
  if (broken !== undefined && rollout !== undefined && isMidway(status)) return rollbackStep(rollout, broken.ordinals);
  const [first] = blockers;
  if (first === undefined) return whenClear(status, rollout, asked);
  if (RECOVERABLE.has(first.cause))
    return { command: `flotilla recover ${asked} --dry-run`, after: 'which says what it would delete, and why' };
  if (first.fix !== undefined) return { before: first.fix.replace(/\.$/, '') };
  if (WAITS_FOR_ROOM.has(first.cause))
    return { command: `flotilla fit ${asked}`, after: 'which says what is short, and where' };
  return first.cause === 'agent' ? { before: 'mend what the agent says' } : waiting(asked);
}

function waiting(asked: string): NextStep {
  return { before: 'wait', command: `flotilla status ${asked} --wait` };
}

function whenClear(status: NextStatus, rollout: NextOf | undefined, asked: string): NextStep | undefined {
  if (trueCondition(status)?.type !== 'Available') return waiting(asked);
  if (rollout === undefined || rollout.stagesLeft === 0 || rollout.isStagedByAgent) return undefined;
  return { command: moveText(rollout) };
}

function isOnTarget({ groups, target }: NextStatus, { ordinals }: BlockedGroups): boolean {
  const blocked = new Set(ordinals);
  return groups.some(({ ordinal, revision }) => blocked.has(ordinal) && revision === target);
}

// Where every group is on the target, there is no revision that serves to go back to without a plan.
function isMidway({ groups, target }: NextStatus): boolean {
  return groups.some(({ revision }) => revision !== undefined && revision !== target);
}
