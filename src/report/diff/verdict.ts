import { amountsText, parseAmounts, sumOfAmounts } from '../../kubernetes/amounts.ts';
import { groupCount } from '../../model/assignments.ts';
import type { Diff, ModelDiff, PodCounts } from '../../model/diff.ts';
import type { FitReport } from '../../model/fit.ts';
import type { StringMap } from '../../model/kubernetes.ts';
import { namespacedName } from '../../model/names.ts';
import { rangesOf } from '../../model/ordinals.ts';
import type { ModelOutage } from '../../model/outage.ts';
import type { PlanView } from '../../model/rollout.ts';
import { changesHeadline, podChangesIn } from '../changes.ts';
import { waitingText } from '../fit/text.ts';
import { outageLine } from '../outage/text.ts';
import { countText } from '../words.ts';
import { peakOf } from './stages.ts';
import { amountsPhrase, type Mark, podsPhrase, rangesPhrase } from './words.ts';

/**
 * What `flotilla diff` writes: the changes of the manifests, the rollouts that they belong to, and what they take out
 * of service.
 */
export interface DiffReport {
  readonly diff: Diff;
  /** The rollouts of the models that change, where they are known. */
  readonly plans: readonly PlanView[];
  /** What is over budget, whether somebody accepted it or not; told before all else. */
  readonly outages: readonly ModelOutage[];
  /** Whether all of it finds room, where that was asked. */
  readonly fit?: FitReport;
}

/** One sentence on the room that the models which change would find; undefined where nobody asked. */
export function roomLine({ diff, fit }: DiffReport): string | undefined {
  if (fit === undefined) return undefined;
  const changed = new Set(changedModels(diff).map(namespacedName));
  const steps = fit.steps.filter(({ namespace, model }) => changed.has(namespacedName({ namespace, name: model })));
  return waitingText({ ...fit, steps, gangs: [] }) ?? 'this change and all stages to come find room';
}

/** A model as reports name it: `default/llama`, or `prod: default/llama` in a project that has environments. */
export function modelTitle(model: Pick<ModelDiff, 'environment' | 'namespace' | 'name'>): string {
  return model.environment === undefined ? namespacedName(model) : `${model.environment}: ${namespacedName(model)}`;
}

/** One line for each model that loses more groups than its budget: what it loses, and whether somebody accepted that. */
export function budgetLines(outages: readonly ModelOutage[]): readonly string[] {
  return outages.map((outage) => `${budgetWord(outage)}: ${outageLine(outage)}`);
}

/** The word for a model that loses more groups than its budget: whether somebody accepted that. */
export function budgetWord({ isAccepted }: ModelOutage): string {
  return isAccepted ? 'Accepted' : 'Over budget';
}

/** What a change does to a model in the words of whoever changed it, in a line each: fields of pods, then the number of groups. */
export function headlineOf(model: ModelDiff): readonly string[] {
  const { groupsBefore, groupsAfter } = model;
  const isScaled = groupsBefore > 0 && groupsAfter > 0 && groupsBefore !== groupsAfter;
  const fields = changesHeadline(podChangesIn(model));
  return [...(fields === '' ? [] : [fields]), ...(isScaled ? [`groups ${groupsBefore} → ${groupsAfter}`] : [])];
}

/** The plan of a model's rollout, where there is one. */
export function planOf(model: ModelDiff, plans: readonly PlanView[]): PlanView | undefined {
  return plans.find(
    ({ environment, namespace, name }) =>
      environment === model.environment && namespace === model.namespace && name === model.name,
  );
}

/** The models that do not stay as they are. */
export function changedModels({ models }: Diff): readonly ModelDiff[] {
  return models.filter(({ groups, objects }) => groups.length + objects.length > 0);
}

/** The figures of all models together, as they change at the same time. */
export interface Total {
  readonly pods: PodCounts;
  /** Most accelerators out of service at once, now or in a stage to come. */
  readonly peak: StringMap;
  /** Fewest groups that go on serving. */
  readonly availableGroups: number;
  readonly groupsBefore: number;
  readonly stagesToCome: number;
  /** Whether the agent starts the stages of all of them. */
  readonly isStagedByAgent: boolean;
}

/** Adds up the figures of models, and the stages that they have to come. */
export function totalOf(models: readonly ModelDiff[], plans: readonly PlanView[]): Total {
  const peaks = models.map((model) => peakOf(model, planOf(model, plans)));
  const sum = (figure: (model: ModelDiff) => number) => models.reduce((all, model) => all + figure(model), 0);
  const peak = sumOfAmounts(peaks.map(({ outOfService }) => parseAmounts(outOfService)));
  return {
    pods: {
      untouched: sum(({ pods }) => pods.untouched),
      changed: sum(({ pods }) => pods.changed),
      restarted: sum(({ pods }) => pods.restarted),
      replaced: sum(({ pods }) => pods.replaced),
      created: sum(({ pods }) => pods.created),
      deleted: sum(({ pods }) => pods.deleted),
    },
    peak: amountsText(peak),
    availableGroups: peaks.reduce((all, { availableGroups }) => all + availableGroups, 0),
    groupsBefore: sum(({ groupsBefore }) => groupsBefore),
    stagesToCome: sum((model) => planOf(model, plans)?.stages.length ?? 0),
    isStagedByAgent: models.every((model) => planOf(model, plans)?.isStagedByAgent === true),
  };
}

/**
 * A change in one line: what restarts, how many accelerators are out of service at the peak, how many groups go on
 * serving. Stages to come count too.
 */
export function verdict({ diff, plans, outages }: DiffReport, mark: Mark): string {
  const models = changedModels(diff);
  const isByOwner = outages.some(({ causes }) =>
    causes.some((cause) => cause === 'moved' || cause === 'owner-changed'),
  );
  if (models.length === 0 && isByOwner) return 'No manifest of a model changes, only who applies them.';
  if (models.length === 0) return diff.others.length === 0 ? 'Nothing changes.' : 'No model changes.';
  const total = totalOf(models, plans);
  const { replaced, restarted, deleted } = total.pods;
  const phrase = podsPhrase(total.pods);
  const what = phrase === '' ? `no pod of ${modelsText(models, mark)} changes` : `${phrase} ${placeText(models, mark)}`;
  const stops = replaced + restarted + deleted > 0;
  const cost = stops || total.stagesToCome > 0 ? `; ${costText(total, mark)}` : '';
  const calm = isByOwner ? 'The manifests restart nothing: ' : 'Nothing restarts: ';
  return `${stops ? '' : calm}${what}${cost}${deferredText(models)}.`;
}

function deferredText(models: readonly ModelDiff[]): string {
  const waiting = models
    .flatMap(({ groups }) => groups)
    .filter(({ gangEffect, pods }) => gangEffect === 'waits' && podsPhrase(pods) === '');
  const count = groupCount(waiting.map(({ groups }) => ({ revision: '', ordinals: groups })));
  if (count === 0) return '';
  return `; the PodGroup changes of ${countText(count, 'group')} wait until the gang is scheduled again`;
}

function placeText(models: readonly ModelDiff[], mark: Mark): string {
  const [first, ...rest] = models.filter(({ groups }) => groups.length > 0);
  if (first !== undefined && rest.length === 0) {
    return `in ${rangesPhrase(rangesOfGroups(first))} of ${mark(modelTitle(first))}`;
  }
  const groups = models.reduce(
    (sum, model) => sum + groupCount([{ revision: '', ordinals: rangesOfGroups(model) }]),
    0,
  );
  return `in ${countText(groups, 'group')} of ${modelsText(models, mark)}`;
}

function modelsText(models: readonly ModelDiff[], mark: Mark): string {
  const [first, second] = models;
  return first !== undefined && second === undefined ? mark(modelTitle(first)) : countText(models.length, 'model');
}

function rangesOfGroups({ groups }: ModelDiff) {
  return rangesOf(
    groups
      .filter(({ pods }) => podsPhrase(pods) !== '')
      .flatMap((each) => each.groups)
      .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
}

function costText({ peak, availableGroups, groupsBefore, stagesToCome, isStagedByAgent }: Total, mark: Mark): string {
  const accelerators = amountsPhrase(peak, mark);
  const when =
    stagesToCome > 0
      ? `at the peak of this stage and the ${stagesToCome} to come,`
      : isStagedByAgent
        ? 'the agent takes one stage after the other: meanwhile'
        : 'meanwhile';
  const out = accelerators === '' ? '' : `${accelerators} out of service and `;
  return `${when} ${out}${availableGroups} of ${countText(groupsBefore, 'group')} serving`;
}
