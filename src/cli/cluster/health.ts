import type { Compilation } from '../../compile.ts';
import { objectsByName } from '../../fit/objects.ts';
import { fitOfStage } from '../../fit/rollout.ts';
import { changeBetween } from '../../model/assignments.ts';
import type { JsonObject } from '../../model/json.ts';
import { type Model, replacedAtOnce } from '../../model/model.ts';
import { type OrdinalRange, ordinalsIn } from '../../model/ordinals.ts';
import { stageTitle, stepWaits } from '../../report/fit/text.ts';
import { unmetText } from '../../report/status/why.ts';
import { countText, rangesWords } from '../../report/words.ts';
import { isReached, type Overload, overloadOf, unmetOf } from '../../status/goals.ts';
import { modelStatus } from '../../status/model.ts';
import type { Session } from '../command.ts';
import { sayNotes } from '../say.ts';
import { type AgentsNamed, agentPlaces } from './models.ts';
import { evidenceIn, nodesIn, objectsOf, podGroupsOf, settingsOf } from './room-question.ts';
import { itemsOf, type LiveSource, openSource, type SourceOptions } from './source.ts';
import { readState } from './states.ts';

/** A promotion that is about to be made. */
export interface Promotion {
  readonly model: Model;
  /** By which the agents' own objects are found. */
  readonly project: AgentsNamed;
  readonly before: Compilation;
  readonly after: Compilation;
}

/** Why a promotion must not be made now. */
export interface Unhealthy {
  /** The reason first, then its lines. */
  readonly text: string;
  /** Groups that may go in its place: they are down already, so that moving them takes nothing out of service, and may mend them. */
  readonly down: readonly number[];
}

/**
 * Why it is not safe to promote now: what Git has moved so far is not done, or the promotion would take more groups out of
 * service than the spec allows, or what it makes would find no room.
 * @returns undefined when it is safe
 * @throws WorldError when the cluster, or the dump that `--from` names, cannot be read
 */
export async function unhealthy(
  session: Session,
  options: SourceOptions,
  { model, project, before, after }: Promotion,
): Promise<Unhealthy | undefined> {
  const { name, namespace, replicas, budget, dialect } = model;
  const source = await openSource(session, options);
  const { live, now, dump } = await readState(session, source, {
    ...{ namespaces: [namespace], model: name, dialects: [dialect] },
    agents: agentPlaces(project),
    asksForWorkloads: true,
  });
  const status = modelStatus(before.expected, live, {
    now,
    isCommitted: true,
    manifests: before.live,
    workload: before.workload,
  });
  const unmet = unmetOf('stage', before.expected, status);
  if (!isReached(unmet)) return { text: `what has moved so far is not healthy\n${unmetText(unmet)}`, down: [] };
  const { replaced } = changeBetween(before.history.state.groups, after.history.state.groups);
  // What has moved is healthy: of what is left no stage takes more role replicas than the spec allows.
  if (budget.roles !== undefined) return noRoom(session, { source, dump }, { model, before, after });
  const moved = ordinalsIn(replaced).toSorted((a, b) => b - a);
  // A controller takes its time, and starts nothing while other groups use up what may be out.
  const disruption = {
    replaced: moved.slice(0, replacedAtOnce(budget, moved.length)),
    replicas,
    maxUnavailable: budget.maxUnavailable,
  };
  const overload = overloadOf(status, disruption);
  if (overload === undefined) return noRoom(session, { source, dump }, { model, before, after });
  if (model.workload !== undefined) return { text: overloadText(replaced, replicas, overload), down: [] };
  const moves = [...before.stages].flatMap((stage) => stage.moves).filter(({ from }) => from !== undefined);
  const down = overload.down.filter((each) => moves.some(({ ordinal }) => ordinal === each));
  const most = Math.max(1, budget.maxUnavailable);
  return { text: overloadText(replaced, replicas, overload), down: down.slice(0, most) };
}

/** What is looked at in search of room. */
interface Around {
  readonly source: LiveSource;
  readonly dump: readonly JsonObject[] | undefined;
}

/** Why the groups that a promotion makes would wait for a place, where the scheduler is Volcano and its nodes may be seen. */
async function noRoom(
  session: Session,
  { source, dump }: Around,
  { model, before, after }: Omit<Promotion, 'project'>,
): Promise<Unhealthy | undefined> {
  const found = source.kind === 'cluster' ? await evidenceIn(source) : { objects: (dump ?? []).flatMap(itemsOf) };
  if ('missing' in found && found.missing !== undefined) {
    const hint = 'deploy/room gives the rights by which promote asks whether the groups that move find room';
    sayNotes(session, [`the server forbids to list ${found.missing.plural} in all namespaces: ${hint}`]);
    return undefined;
  }
  const cluster = objectsByName(found.objects);
  if (nodesIn(cluster).length === 0) return undefined;
  const { replaced, added, removed } = changeBetween(before.history.state.groups, after.history.state.groups);
  const stage = {
    number: after.history.state.stage,
    objects: [...after.liveOf(ordinalsIn([...replaced, ...added]))].flatMap(objectsOf),
    removes: podGroupsOf(before.liveOf(ordinalsIn(removed))),
  };
  const { name, namespace, dialect } = model;
  const asked = { cluster, settings: settingsOf(session, undefined, cluster) };
  const step = fitOfStage(asked, { name, namespace, revisionLabel: dialect.keys.labels.revision }, stage);
  const waits = stepWaits(step);
  const title = stageTitle(stage.number, stage.number + after.stages.length);
  return waits === '' ? undefined : { text: `${title} ${waits}\n`, down: [] };
}

function overloadText(
  replaced: readonly OrdinalRange[],
  replicas: number,
  { left, needed, blockers }: Overload,
): string {
  const what = `it would leave ${left} of ${countText(replicas, 'group')} available while it replaces ${rangesWords(replaced)}`;
  return `${what}, and maxUnavailable asks for ${needed}\n${unmetText({ blockers })}`;
}
