import { nameOf, namespaceOf } from '../model/fields.ts';
import { type FitReport, type FitRoom, type FitStep, type GangFit, worstVerdict } from '../model/fit.ts';
import type { JsonObject } from '../model/json.ts';
import { settle } from './cycle.ts';
import { groundOf } from './ground.ts';
import { applied, changed, type Objects, removed, settled, type WhatIf, withTier, workloadOf } from './objects.ts';
import { randomOf } from './order.ts';
import { racksOf } from './racks.ts';
import type { SchedulerSettings } from './settings.ts';
import { Snapshots } from './snapshot.ts';
import { type Verdicts, verdicts } from './verdict.ts';

/** What a stage puts into the cluster, and the groups that it takes away. */
export interface FitStage {
  readonly number: number;
  readonly objects: readonly JsonObject[];
  /** `namespace/name` of their PodGroups. */
  readonly removes: readonly string[];
}

/** A model, as far as room is asked for it. */
export interface FitModel {
  readonly name: string;
  readonly namespace: string;
  /** The label that says which revision a pod runs. */
  readonly revisionLabel: string;
  readonly replicas: number;
  /** What Git holds for the agent now. */
  readonly live: readonly JsonObject[];
  readonly stages: readonly FitStage[];
  /** The objects of a group, those of ordinals that do not run too. */
  readonly group: (ordinal: number) => readonly JsonObject[];
}

/** What is asked of a cluster. */
export interface FitQuestion {
  readonly cluster: Objects;
  readonly settings: SchedulerSettings;
  readonly models: readonly FitModel[];
  readonly whatIf: readonly { readonly text: string; readonly change: WhatIf }[];
  readonly notes: readonly string[];
}

/** Says whether what Git would apply now finds room, whether each stage to come does, and how far each model can grow. */
export function fit(question: FitQuestion): FitReport {
  const { cluster, settings, whatIf, notes } = question;
  const models = question.models.map((model) => rethought(model, whatIf));
  const now = models.reduce((objects, { live, revisionLabel }) => applied(objects, live, revisionLabel), cluster);
  const asked = whatIf.reduce((objects, { change }) => changed(objects, change) ?? objects, now);
  const game = new Game([...asked.values(), ...models.flatMap(later)], settings);
  const workload = workloadOf(asked);
  const first = game.verdicts(workload);
  const after = settled(workload, first.outcome);
  const steps = models.flatMap((model) => [stepOf(model, 0, first.gangs, model.live), ...stagesOf(model, after, game)]);
  return {
    gangs: first.gangs,
    steps,
    room: models.map((model) => roomFor(model, after, game)),
    racks: racksOf(first.outcome),
    whatIf: whatIf.map(({ text }) => text),
    notes,
  };
}

/** Says whether one stage of a model, made now, finds room. */
export function fitOfStage(
  { cluster, settings }: Pick<FitQuestion, 'cluster' | 'settings'>,
  model: Pick<FitModel, 'name' | 'namespace' | 'revisionLabel'>,
  { number, objects, removes }: FitStage,
): FitStep {
  const next = applied(removed(cluster, new Set(removes)), objects, model.revisionLabel);
  const { gangs } = new Game([...next.values()], settings).verdicts(next);
  return stepOf(model, number, gangs, objects);
}

/** One ground, on which many workloads are played. */
class Game {
  readonly #settings: SchedulerSettings;
  readonly #snapshots: Snapshots;

  /** @param objects - all that the ground is read from, the pods of every workload to come among them */
  constructor(objects: readonly JsonObject[], settings: SchedulerSettings) {
    this.#settings = settings;
    this.#snapshots = new Snapshots(groundOf(objects));
  }

  verdicts(workload: Objects): Verdicts {
    return verdicts(this.#snapshots.of(workload.values()), this.#settings);
  }

  /** What the workload is in the end, in one of the orders that its pods may have. */
  end(workload: Objects): Objects {
    return settled(workload, settle(this.#snapshots.of(workload.values()), this.#settings, randomOf(1)));
  }
}

/** A model with the change in thought that is about its gangs. */
function rethought(model: FitModel, whatIf: FitQuestion['whatIf']): FitModel {
  const tier = whatIf.flatMap(({ change }) => (change.kind === 'tier' ? change.tier : [])).at(-1);
  if (tier === undefined) return model;
  const withTiers = (objects: readonly JsonObject[]) => objects.map((object) => withTier(object, tier));
  const stages = model.stages.map((stage) => ({ ...stage, objects: withTiers(stage.objects) }));
  return { ...model, live: withTiers(model.live), stages, group: (ordinal) => withTiers(model.group(ordinal)) };
}

/** Objects of a model that come after those of now; of groups to come one, as they ask for the same. */
function later({ stages, group, replicas }: FitModel): readonly JsonObject[] {
  return [...stages.flatMap(({ objects }) => objects), ...group(replicas)];
}

/** Each stage in the cluster that the ones before it leave. */
function stagesOf(model: FitModel, start: Objects, game: Game): readonly FitStep[] {
  let objects = start;
  return model.stages.map(({ number, objects: made, removes }) => {
    const next = applied(removed(objects, new Set(removes)), made, model.revisionLabel);
    const { gangs, outcome } = game.verdicts(next);
    objects = settled(next, outcome);
    return stepOf(model, number, gangs, made);
  });
}

function stepOf(
  model: Pick<FitModel, 'name' | 'namespace'>,
  stage: number,
  gangs: readonly GangFit[],
  made: readonly JsonObject[],
): FitStep {
  const own = new Set(made.flatMap((object) => [`${namespaceOf(object)}/${nameOf(object)}`, lonePod(object)]));
  const ofStep = gangs.filter(({ namespace, name }) => own.has(`${namespace}/${name}`));
  const { name, namespace } = model;
  return { model: name, namespace, stage, verdict: worstVerdict(ofStep.map(({ verdict }) => verdict)), gangs: ofStep };
}

function lonePod(object: JsonObject): string {
  return `${namespaceOf(object)}/pod/${nameOf(object)}`;
}

/** How many more groups are tried. */
const MOST_GROUPS = 32;

function roomFor(model: FitModel, objects: Objects, game: Game): FitRoom {
  const { name, namespace, replicas, revisionLabel } = model;
  const more = Array.from({ length: MOST_GROUPS }, (_, index) => model.group(replicas + index));
  const groups = startedOf(more, game.end(applied(objects, more.flat(), revisionLabel)));
  const own = Array.from({ length: replicas }, (_, ordinal) => model.group(ordinal));
  const fits = (count: number) => {
    const replaced = own.slice(replicas - count);
    const gone = removed(objects, new Set(replaced.flatMap((group) => group.map(keyOf))));
    return startedOf(replaced, game.end(applied(gone, replaced.flat(), revisionLabel))) === count;
  };
  return {
    model: name,
    namespace,
    groups,
    isLeast: groups === MOST_GROUPS,
    maxSurge: groups,
    replicas: replicas + groups,
    maxUnavailable: largest(replicas, fits),
  };
}

function keyOf(object: JsonObject): string {
  return `${namespaceOf(object)}/${nameOf(object)}`;
}

/** How many of some groups all pods of have a node. */
function startedOf(groups: readonly (readonly JsonObject[])[], objects: Objects): number {
  const bound = new Set([...objects.values()].filter(isBound).map(keyOf));
  return groups.filter((group) => group.every((object) => object['kind'] !== 'Pod' || bound.has(keyOf(object)))).length;
}

function isBound({ kind, spec }: JsonObject): boolean {
  return kind === 'Pod' && typeof spec === 'object' && spec !== null && 'nodeName' in spec;
}

/** The largest count up to a limit for which something holds, by binary search from the limit on; 0 where it holds for none. */
function largest(limit: number, holds: (count: number) => boolean): number {
  let [low, high, next] = [0, limit, limit];
  while (low < high) {
    if (holds(next)) low = next;
    else high = next - 1;
    next = Math.ceil((low + high) / 2);
  }
  return low;
}
