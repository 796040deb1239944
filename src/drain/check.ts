import { listAt, objectAt, objectsAt, textAt, textsAt } from '../model/fields.ts';
import type { JsonObject, Path } from '../model/json.ts';
import { frugalNearest } from '../model/nearest.ts';
import { below, type Location, type Problem } from '../model/problem.ts';
import { engineOf, likelyEngine } from './engines.ts';
import { isChainable, portOf, servingContainer, workingContainer } from './pods.ts';
import * as say from './problems.ts';
import { ALL_MODELS, type ChosenDrain, type DrainSections, type DrainSettings, tellingFor } from './settings.ts';

/** A pod template of a model that is to be drained, and where it is written. */
export interface CheckedTemplate {
  readonly path: Path;
  readonly template: JsonObject;
  readonly role: string;
  readonly isEntry: boolean;
  /** Whether any pod is made of it. */
  readonly isUsed: boolean;
  /** Whether workers wait for the entry. */
  readonly hasWorkers: boolean;
}

/**
 * What keeps the groups of a model from being drained as its settings say.
 * @param root - where the model's document lies
 */
export function drainProblems(
  templates: readonly CheckedTemplate[],
  { settings, at, problems }: ChosenDrain,
  root: Location,
): readonly Problem[] {
  if (settings === undefined) return problems;
  const used = templates.filter(({ isUsed }) => isUsed);
  const roles = new Set(used.map(({ role }) => role));
  const entries = new Map(used.filter(({ isEntry }) => isEntry).map(({ role, template }) => [role, template]));
  return [
    ...problems,
    ...[...settings.roles.keys()]
      .filter((role) => !roles.has(role))
      .map((role) => say.unknownRole(below(at, 'roles', role), role, [...roles].slice(0, MOST_NAMED))),
    ...used.flatMap((own) => (own.isEntry ? entryProblems(own, settings, { at, root }) : [])),
    ...used.flatMap((own) => containerProblems(own, entries.get(own.role) ?? own.template, settings, root)),
  ];
}

/** Roles that a message names. */
const MOST_NAMED = 10;

interface Places {
  /** Where the settings are said of the model. */
  readonly at: Location;
  readonly root: Location;
}

function entryProblems(own: CheckedTemplate, settings: DrainSettings, { at, root }: Places): readonly Problem[] {
  const { template, role, path, hasWorkers } = own;
  const telling = tellingFor(settings, role);
  const isTold = telling.metrics !== undefined;
  const place = servingContainer(template, telling);
  const container = listAt(template, 'spec', 'containers')[place];
  const engine = engineOf(telling.metrics ?? '');
  const needsPort = hasWorkers || engine !== undefined;
  const where = below(root, ...path, 'spec', 'containers', place);
  const words = new Set([...textsAt(container, 'command'), ...textsAt(container, 'args')].join(' ').split(/[\s=]+/));
  const isHidden =
    engine !== undefined &&
    ((engine.needs !== undefined && !words.has(engine.needs)) ||
      (engine.hiddenBy !== undefined && words.has(engine.hiddenBy)));
  return [
    ...(isTold && telling.command.length > 0 ? [say.toldTwice(at, role)] : []),
    ...(isTold || telling.command.length > 0
      ? []
      : [say.untold(at, role, likelyEngine(textAt(container, 'image') ?? ''))]),
    ...(needsPort && portOf(template, telling) === undefined ? [say.unknownPort(where, role)] : []),
    ...(isHidden ? [say.hiddenMetrics(where, engine)] : []),
  ];
}

function containerProblems(
  own: CheckedTemplate,
  entry: JsonObject,
  settings: DrainSettings,
  root: Location,
): readonly Problem[] {
  const telling = tellingFor(settings, own.role);
  const place = own.isEntry
    ? servingContainer(own.template, telling)
    : workingContainer({ ...own, entry, address: '' }, settings);
  return objectsAt(own.template, 'spec', 'containers').flatMap((container, index) => {
    const at = below(root, ...own.path, 'spec', 'containers', index);
    const hook = objectAt(container, 'lifecycle')['preStop'];
    if (index !== place) return hook === undefined ? [say.endsAtOnce(at, textAt(container, 'name') ?? '')] : [];
    const here = below(at, 'lifecycle', 'preStop');
    return hook === undefined || isChainable(hook) ? [] : [say.unchainable(here)];
  });
}

/**
 * The problems of sections that are for no model, as a misspelt name would leave one undrained in silence.
 * @param models - all that there are, in any environment
 * @param at - where flotilla.yaml's `drain` lies
 */
export function unmeantDrains(
  sections: DrainSections,
  models: readonly { readonly namespace: string; readonly name: string }[],
  at: Location,
): readonly Problem[] {
  const names = new Set(models.flatMap(({ namespace, name }) => [name, `${namespace}/${name}`]));
  const known = [...names];
  const nearest = frugalNearest();
  return [...sections.keys()]
    .filter((name) => name !== ALL_MODELS && !names.has(name))
    .map((name) => say.unknownModel({ ...below(at, name), key: true }, name, nearest(name, known)));
}
