import { drainProblems } from '../drain/check.ts';
import { drained } from '../drain/pods.ts';
import { type DrainSections, type DrainSettings, drainOf } from '../drain/settings.ts';
import { isArray, isObject, type Json, type JsonObject, type Path } from '../model/json.ts';
import type { Location, Problem } from '../model/problem.ts';
import type { Dialect } from './dialect.ts';

/** What of a document keeps its groups from being drained as is asked. */
export function drainingProblems(
  document: JsonObject,
  { dialect, at }: { readonly dialect: Dialect; readonly at: Location },
  sections: DrainSections,
): readonly Problem[] {
  const chosen = drainOf(document, at, sections);
  if (chosen.settings === undefined) return chosen.problems;
  return drainProblems(templatesIn(document, dialect), chosen, at);
}

function templatesIn(document: JsonObject, { podTemplates, withEntryTemplate }: Dialect) {
  const isShared = withEntryTemplate !== undefined && withEntryTemplate(document) !== document;
  const templates = podTemplates(document);
  return templates.map((own) => ({
    ...own,
    hasWorkers: isShared || templates.some(({ role, isEntry, isUsed }) => role === own.role && !isEntry && isUsed),
  }));
}

/**
 * A document whose pod templates end without losing a request, where that is asked for: it stands for what was written from here
 * on, so that hooks and grace periods are part of the revision, whatever the dialect makes of templates.
 * @param document - without nulls, without errors
 */
export function drainedDocument(
  document: JsonObject,
  dialect: Dialect,
  sections: DrainSections,
  at: Location,
): JsonObject {
  const { settings } = drainOf(document, at, sections);
  return settings === undefined
    ? document
    : withDrain(dialect.withEntryTemplate?.(document) ?? document, dialect, settings);
}

function withDrain(document: JsonObject, { podTemplates, keys }: Dialect, settings: DrainSettings): JsonObject {
  const templates = podTemplates(document).filter(({ isUsed }) => isUsed);
  return templates.reduce((changed, { path, template, role, isEntry }) => {
    const entry = templates.find((each) => each.isEntry && each.role === role)?.template ?? template;
    const address = keys.variables.entryAddress;
    return changedAt(changed, path, (own) => drained({ template: own, role, isEntry, entry, address }, settings));
  }, document);
}

/** A document with another object at a path; as it is where the path leads to none. */
function changedAt(document: JsonObject, path: Path, change: (found: JsonObject) => JsonObject): JsonObject {
  const below = (value: Json, steps: Path): Json => {
    const [step, ...rest] = steps;
    if (step === undefined) return isObject(value) ? change(value) : value;
    if (isArray(value)) return value.map((each, index) => (index === step ? below(each, rest) : each));
    const inner = isObject(value) ? value[step] : undefined;
    return isObject(value) && inner !== undefined ? { ...value, [step]: below(inner, rest) } : value;
  };
  const changed = below(document, path);
  return isObject(changed) ? changed : document;
}
