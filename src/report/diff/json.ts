import type { FieldChange, GroupChange, ModelDiff, ObjectChange } from '../../model/diff.ts';
import { pathText } from '../../model/json.ts';
import { rangesText } from '../../model/ordinals.ts';
import type { ModelOutage } from '../../model/outage.ts';
import { printable } from '../../model/printable.ts';
import type { PlanView } from '../../model/rollout.ts';
import { peakOf, stageRows } from './stages.ts';
import { changedModels, type DiffReport, planOf, roomLine, totalOf, verdict } from './verdict.ts';

/**
 * Writes a diff as JSON, two spaces deep, for programs; fields may be added, none changes or goes away:
 *
 * - `isOverBudget`: whether more groups go out of service than a budget allows, and nobody accepted that;
 *   `overBudget[]`: `environment`, `namespace`, `name`, `folder`, `groups` (as ranges), `groupsOut`, `groupsBefore`,
 *   `groupsLeft`, `maxUnavailable`, `devices`, `causes[]`, `isAccepted`;
 * - `verdict`: all of it in one line; `changed`: whether anything does;
 * - `total`: `pods` (by `untouched`, `changed`, `restarted`, `replaced`, `created`, `deleted`), `groupsBefore`,
 *   `availableGroups`, `peak` (accelerators by resource, amounts as Kubernetes' quantities), `stagesToCome`;
 * - `models[]`, those that change: `namespace`, `name`, `groupsBefore`, `groupsAfter`, `availableGroups`, `pods`,
 *   `outOfService`, `peak`, `serving[]` (`revision`, `groups`), `stages[]` (`state`: `done`, `now`, `to come`, `held`;
 *   `number`, `groups`, and where something happens `podsReplaced`, `outOfService`, `availableGroups`), `objects[]`;
 * - `models[].groups[]`, those that change alike together: `groups` as ranges, `0-3,7`; per group `from`, `to`
 *   (revisions), `gang` (`new`, `requeued`, `joined`, `running`, `gone`, `ungrouped`), `gangEffect` where the PodGroup's
 *   rules change (`now`, `joining`, `waits`), `serves`, `pods`, `outOfService`, `objects[]`;
 * - `objects[]` and `others[]`: `kind`, `name` (within a group: what it adds to the group's name; empty for the PodGroup),
 *   `verb` (`created`, `deleted`, `changed`, `replaced`), `restarts`, `stays` (where agents leave it in the cluster), `forcedBy[]` and `inPlace[]`: `path`, `of` (name of
 *   the container or variable that the path leads into), `before`, `after` (left out where absent);
 * - with `--fit`, `room`: whether it finds room, in one sentence; `fit[]`: the steps of a FitReport.
 */
export function diffJson(report: DiffReport): string {
  const { diff, plans, outages, fit } = report;
  const models = changedModels(diff);
  const { pods, groupsBefore, availableGroups, peak, stagesToCome } = totalOf(models, plans);
  const document = {
    isOverBudget: outages.some(({ isAccepted }) => !isAccepted),
    overBudget: outages.map(outageEntry),
    verdict: verdict(report, printable),
    changed: models.length + diff.others.length > 0,
    total: { pods, groupsBefore, availableGroups, peak, stagesToCome },
    models: models.map((model) => modelEntry(model, planOf(model, plans))),
    others: diff.others.map(objectEntry),
    ...(fit === undefined ? {} : { room: roomLine(report), fit: fit.steps }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function outageEntry({ from: _, to: __, isOverBudget: ___, groups, ...outage }: ModelOutage) {
  return { ...outage, groups: rangesText(groups) };
}

function modelEntry(model: ModelDiff, plan: PlanView | undefined) {
  const { environment, namespace, name, groupsBefore, groupsAfter, availableGroups, pods, outOfService } = model;
  const rows = plan === undefined ? [] : stageRows(model, plan);
  return {
    ...(environment === undefined ? {} : { environment }),
    namespace,
    name,
    groupsBefore,
    groupsAfter,
    availableGroups,
    pods,
    outOfService,
    peak: peakOf(model, plan).outOfService,
    serving: model.serving.map(({ revision, ordinals }) => ({ revision, groups: rangesText(ordinals) })),
    stages: rows.map(({ figures, ...row }) => ({ ...row, groups: rangesText(row.groups), ...figures })),
    groups: model.groups.map(groupEntry),
    objects: model.objects.map(objectEntry),
  };
}

function groupEntry({ groups, objects, servesInPart: _, ...rest }: GroupChange) {
  return { groups: rangesText(groups), ...rest, objects: objects.map(objectEntry) };
}

function objectEntry({ kind, name, verb, restarts, stays, forcedBy, inPlace }: ObjectChange) {
  return {
    kind,
    name,
    verb,
    restarts,
    ...(stays ? { stays } : {}),
    forcedBy: forcedBy.map(fieldEntry),
    inPlace: inPlace.map(fieldEntry),
  };
}

function fieldEntry({ path, isRevision: _, ...rest }: FieldChange) {
  return { path: pathText(path), ...rest };
}
