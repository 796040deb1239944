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
  const withWorkers = new Set(templates.filter(({ isEntry, isUsed }) => !isEntry && isUsed).map(({ role }) => role));
  return templates.map((own) => ({ ...own, hasWorkers: isShared || withWorkers.has(own.role) }));
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
  const entries = new Map(templates.filter(({ isEntry }) => isEntry).map(({ role, template }) => [role, template]));
  const address = keys.variables.entryAddress;
  const root: Changes = { below: new Map() };
  for (const { path, template, role, isEntry } of templates) {
    const entry = entries.get(role) ?? template;
    changesAt(root, path).change = (own) => drained({ template: own, role, isEntry, entry, address }, settings);
  }
  const changed = changedBy(document, root);
  return isObject(changed) ? changed : document;
}

/** What becomes of the objects of a document, by the steps that lead to them: all change in one walk, however many there are. */
interface Changes {
  change?: (found: JsonObject) => JsonObject;
  readonly below: Map<string | number, Changes>;
}

function changesAt(root: Changes, path: Path): Changes {
  let at = root;
  for (const step of path) {
    const next: Changes = at.below.get(step) ?? { below: new Map() };
    at.below.set(step, next);
    at = next;
  }
  return at;
}

// What a path does not lead to stays as it is.
function changedBy(value: Json, { change, below }: Changes): Json {
  if (change !== undefined) return isObject(value) ? change(value) : value;
  const inner = (step: string | number, found: Json): Json => {
    const changes = below.get(step);
    return changes === undefined ? found : changedBy(found, changes);
  };
  if (isArray(value)) return value.map((each, index) => inner(index, each));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(key, each)]));
}
