import { nameOf, namespaceOf } from '../model/fields.ts';
import { type FitReport, type FitRoom, type FitStep, type GangFit, worstVerdict } from '../model/fit.ts';
import type { JsonObject } from '../model/json.ts';
import { settle } from './cycle.ts';
import { applied, changed, type Objects, removed, settled, type WhatIf } from './objects.ts';
import { randomOf } from './order.ts';
import { racksOf } from './racks.ts';
import type { SchedulerSettings } from './settings.ts';
import { snapshotOf } from './snapshot.ts';
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
export function fit({ cluster, settings, models, whatIf, notes }: FitQuestion): FitReport {
  const now = models.reduce((objects, { live, revisionLabel }) => applied(objects, live, revisionLabel), cluster);
  const asked = whatIf.reduce((objects, { change }) => changed(objects, change) ?? objects, now);
  const ask = (objects: Objects): Verdicts => verdicts(snapshotOf([...objects.values()]), settings);
  const first = ask(asked);
  const after = settled(asked, first.outcome);
  const steps = models.flatMap((model) => [stepOf(model, 0, first.gangs, model.live), ...stagesOf(model, after, ask)]);
  return {
    gangs: first.gangs,
    steps,
    room: models.map((model) => roomFor(model, after, settings)),
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
  const { gangs } = verdicts(snapshotOf([...next.values()]), settings);
  return stepOf(model, number, gangs, objects);
}

/** Each stage in the cluster that the ones before it leave. */
function stagesOf(model: FitModel, start: Objects, ask: (objects: Objects) => Verdicts): readonly FitStep[] {
  let objects = start;
  return model.stages.map(({ number, objects: made, removes }) => {
    const next = applied(removed(objects, new Set(removes)), made, model.revisionLabel);
    const { gangs, outcome } = ask(next);
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

function roomFor(model: FitModel, objects: Objects, settings: SchedulerSettings): FitRoom {
  const { name, namespace, replicas, revisionLabel } = model;
  const more = Array.from({ length: MOST_GROUPS }, (_, index) => model.group(replicas + index));
  const groups = startedOf(more, applied(objects, more.flat(), revisionLabel), settings);
  const own = Array.from({ length: replicas }, (_, ordinal) => model.group(ordinal));
  const fits = (count: number) => {
    const replaced = own.slice(replicas - count);
    const gone = removed(objects, new Set(replaced.flatMap((group) => group.map(keyOf))));
    return startedOf(replaced, applied(gone, replaced.flat(), revisionLabel), settings) === count;
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

/** How many of some groups all pods of find a node. */
function startedOf(groups: readonly (readonly JsonObject[])[], objects: Objects, settings: SchedulerSettings): number {
  const after = settled(objects, settle(snapshotOf([...objects.values()]), settings, randomOf(1)));
  const bound = new Set([...after.values()].filter(isBound).map(keyOf));
  return groups.filter((group) => group.every((object) => object['kind'] !== 'Pod' || bound.has(keyOf(object)))).length;
}

function isBound({ kind, spec }: JsonObject): boolean {
  return kind === 'Pod' && typeof spec === 'object' && spec !== null && 'nodeName' in spec;
}

/** The largest count up to a limit for which something holds, by binary search; 0 where it holds for none. */
function largest(limit: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
