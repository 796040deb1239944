import { type FitVerdict, type GangFit, worstVerdict } from '../model/fit.ts';
import type { Board, Job } from './board.ts';
import { type Outcome, settle } from './cycle.ts';
import { Explainer, type Explanation, placesOf, withoutGroup } from './explain.ts';
import { isReady } from './gang-rules.ts';
import { randomOf } from './order.ts';
import type { SchedulerSettings } from './settings.ts';
import type { Gang, Snapshot } from './snapshot.ts';

/** How many orders of pods are tried where the order may decide. */
const MOST_ORDERS = 8;
/** Fewer where nothing but a choice between equally good nodes is left to chance. */
const FEWEST_ORDERS = 2;
/** Pods times nodes of all orders together; above it fewer orders are tried. */
const MOST_WORK = 12_000_000;

/** What became of all gangs, and one of the ends that the scheduler could come to. */
export interface Verdicts {
  readonly gangs: readonly GangFit[];
  readonly outcome: Outcome;
}

/**
 * Says what becomes of every gang that has pods without a node. Pods that a server has seen are taken in their own order;
 * the others in several random ones, as their UIDs will be random.
 */
export function verdicts(snapshot: Snapshot, settings: SchedulerSettings): Verdicts {
  const first = settle(snapshot, settings, randomOf(1));
  const others = Array.from({ length: ordersToTry(snapshot) - 1 }, (_, index) =>
    settle(snapshot, settings, randomOf(index + 2)),
  );
  const outcomes = [first, ...others].map((outcome) => ({ ...outcome, explainer: new Explainer(outcome) }));
  const seeking = snapshot.gangs.flatMap((gang, index) => (isSeeking(gang) ? [index] : []));
  const gangs = seeking.map((index) => gangFit(index, outcomes, { snapshot, settings, seeking: seeking.length }));
  return { gangs: [...gangs, ...withoutGroup(snapshot)], outcome: first };
}

/** Whether any of a gang's pods has no node yet. */
function isSeeking({ tasks }: Gang): boolean {
  return tasks.some(({ node, isEnding, hasEnded }) => node < 0 && !isEnding && !hasEnded);
}

function ordersToTry(snapshot: Snapshot): number {
  const pods = snapshot.gangs.filter(isSeeking).reduce((sum, gang) => sum + gang.tasks.length, 0);
  const affordable = Math.floor(MOST_WORK / Math.max(1, pods * snapshot.ground.nodes.length));
  const wanted = snapshot.gangs.some((gang) => isSeeking(gang) && orderMayMatter(gang)) ? MOST_ORDERS : FEWEST_ORDERS;
  return Math.max(1, Math.min(wanted, affordable));
}

/**
 * Whether pods that only their UIDs tell apart ask for different things, or are of different role replicas; or the first
 * ones draw the HyperNode that those which follow the minimum must fit into.
 */
function orderMayMatter({ tasks, minMember, topology }: Gang): boolean {
  if (topology?.isHard === true && minMember < tasks.length) return true;
  const kinds = new Map<string, string>();
  return tasks.some((task) => {
    const turn = `${task.priority}/${task.number}/${task.created === undefined ? '' : Math.floor(task.created / 1000)}`;
    const kind = `${task.holds.join()}/${task.kind}/${minMember < tasks.length ? task.role : ''}`;
    const known = kinds.get(turn) ?? kind;
    kinds.set(turn, known);
    return known !== kind;
  });
}

interface Question {
  readonly snapshot: Snapshot;
  readonly settings: SchedulerSettings;
  /** How many gangs have pods without a node. */
  readonly seeking: number;
}

/** One end that the scheduler could come to, and what explains it. */
interface Explained extends Outcome {
  readonly explainer: Explainer;
}

function gangFit(index: number, outcomes: readonly Explained[], question: Question): GangFit {
  const ends = outcomes.flatMap(({ board, explainer }) => {
    const job = board.jobs[index];
    return job === undefined ? [] : [{ board, job, explainer, verdict: verdictOf(job) }];
  });
  const kinds = new Set(ends.map(({ verdict }) => verdict));
  const worst = worstVerdict([...kinds]);
  const worstEnd = ends.find(({ verdict }) => verdict === worst) ?? ends[0];
  if (worstEnd === undefined) throw new Error('a gang has no end without any order');
  const { job, board, explainer } = worstEnd;
  const { gang } = job;
  const verdict = kinds.size > 1 ? 'depends' : worst;
  const good = ends.filter((each) => each.verdict !== 'none').length;
  const explanation: Explanation = worst === 'whole' ? { why: '' } : explainer.of(job);
  const places = placesOf(board, job);
  return {
    namespace: gang.namespace,
    name: gang.name,
    verdict,
    bound: Math.min(...ends.map((each) => each.job.placed)),
    of: sizeOf(job),
    minimum: Math.max(
      gang.minMember,
      gang.subGroups.reduce((sum, { size, minimum }) => sum + size * minimum, 0),
    ),
    ...explanation,
    why: kinds.size > 1 ? dependsText({ good, tried: ends.length, why: explanation.why }) : explanation.why,
    behind: worst === 'whole' ? [] : behind(index, board, question),
    places,
  };
}

function sizeOf({ pieces }: Job): number {
  return pieces.filter(({ standing }) => standing !== 'ends' && standing !== 'ended').length;
}

function verdictOf(job: Job): FitVerdict {
  if (job.placed >= sizeOf(job)) return 'whole';
  return job.placed > 0 && isReady(job) ? 'started' : 'none';
}

function dependsText({ good, tried, why }: { readonly good: number; readonly tried: number; readonly why: string }) {
  const starts = good === tried ? 'it starts, but not all of it in each' : `it starts in ${good}`;
  return `${starts} of ${tried} tries, as the order of its pods and the choice of nodes are drawn by lot; else ${why}`;
}

/** More gangs than this are not asked what they would do alone. */
const MOST_ALONE = 50;

/** The gangs that started beside one that waits, if it would start without them. */
function behind(index: number, board: Board, { snapshot, settings, seeking }: Question): readonly string[] {
  const gang = snapshot.gangs[index];
  if (gang === undefined || seeking < 2 || seeking > MOST_ALONE) return [];
  const alone: Snapshot = { ...snapshot, gangs: snapshot.gangs.filter((each) => each === gang || !isSeeking(each)) };
  const { board: without } = settle(alone, settings, randomOf(1));
  const job = without.jobs.find((each) => each.gang === gang);
  if (job === undefined || verdictOf(job) === 'none' || job.placed <= (board.jobs[index]?.placed ?? 0)) return [];
  return board.jobs
    .filter((each) => each.gang !== gang && isSeeking(each.gang) && (each.placed > 0 || each.phase === 'Inqueue'))
    .map((each) => `${each.gang.namespace}/${each.gang.name}`);
}
