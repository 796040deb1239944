import type { LocatedModel, Model } from '../model/model.ts';
import { groupName, namespacedName, roleId } from '../model/names.ts';
import type { Problem } from '../model/problem.ts';
import { namingOf } from '../model/vocabulary.ts';
import * as say from './problems.ts';

/**
 * Finds objects that two models would both generate: the same model twice, or names that run into one another, such as
 * role `b` of `a-0` and role `0-b` of `a`; and models of one name that keep their state in one folder.
 * PodGroups and ConfigMaps of two models never share a name, as the last part of theirs tells the models apart.
 */
export function collisionProblems(models: readonly LocatedModel[]): readonly Problem[] {
  const byPlace = new Map<string, LocatedModel>();
  return models
    .flatMap((located) => {
      const { model, at } = located;
      const where = { ...at, path: [...at.path, 'metadata', 'name'] };
      const twin = byPlace.get(namespacedName(model));
      if (twin !== undefined) return [say.sameModel(where, model, twin.at)];
      byPlace.set(namespacedName(model), located);
      return [];
    })
    .concat(models.flatMap((located) => nestedCollisions(located, byPlace)))
    .concat(sharedStateFolder(models));
}

// A revision's file is told by the model's name and the templates' hash: two equal models would write one file.
function sharedStateFolder(models: readonly LocatedModel[]): readonly Problem[] {
  const firsts = new Map<string, LocatedModel>();
  return models.flatMap(({ model, at, stateFolder }) => {
    if (stateFolder === undefined) return [];
    const key = JSON.stringify([stateFolder, model.name]);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, { model, at });
    // The same model twice is told above.
    if (first === undefined || first.model.namespace === model.namespace) return [];
    return [say.sharedStateFolder({ ...at, path: [...at.path, 'metadata', 'name'] }, model, first.at)];
  });
}

// `longer` is named `<shorter>-<ordinal>…`: only then can a pod of one be named like a pod of the other.
function nestedCollisions(longer: LocatedModel, byPlace: ReadonlyMap<string, LocatedModel>): readonly Problem[] {
  const { namespace, name } = longer.model;
  const dashes = [...name.matchAll(/-(?=\d)/g)].map((match) => match.index);
  return dashes.flatMap((dash) => {
    const shorter = byPlace.get(namespacedName({ namespace, name: name.slice(0, dash) }));
    const pod = shorter === undefined ? undefined : sharedPod(shorter.model, longer.model, name.slice(dash + 1));
    if (shorter === undefined || pod === undefined) return [];
    const where = { ...longer.at, path: [...longer.at.path, 'metadata', 'name'] };
    return [say.collision(where, `Pod ${namespacedName({ namespace, name: pod })}`, shorter.at)];
  });
}

// With rest = `<ordinal>[-<head>]`, `<shorter>-<ordinal>-<role>` equals `<longer>-<ordinal'>-<role'>` just where
// role = `[<head>-]<ordinal'>-<role'>`.
function sharedPod(shorter: Model, longer: Model, rest: string): string | undefined {
  const [, ordinalText = '', head = ''] = /^(0|[1-9]\d*)(?:-(.+))?$/.exec(rest) ?? [];
  const ordinal = Number(ordinalText);
  if (ordinalText === '' || ordinal >= groupsOf(shorter)) return undefined;
  if ([shorter, longer].some(({ dialect }) => dialect.naming !== undefined)) {
    return sharedByOrdinal([shorter, longer], { ordinal, head });
  }
  return sharedByRoles([shorter, longer], { ordinal, head });
}

function sharedByRoles(
  [shorter, longer]: readonly [Model, Model],
  { ordinal, head }: { readonly ordinal: number; readonly head: string },
): string | undefined {
  for (const role of shorter.current.roles) {
    for (const inner of longer.current.roles) {
      const middle = between(role.name, head === '' ? '' : `${head}-`, `-${inner.name}`);
      const collides = middle !== undefined && /^(0|[1-9]\d*)$/.test(middle) && Number(middle) < groupsOf(longer);
      if (collides && role.replicas > 0 && inner.replicas > 0) {
        return namingOf(shorter.dialect).pod(groupName(shorter.name, ordinal), roleId(role.name, 0), 0);
      }
    }
  }
  return undefined;
}

// Where groups are named by numbers alone, worker 1 of group 0 of `a` is named as the leader of group 1 of `a-0`.
function sharedByOrdinal(
  [shorter, longer]: readonly [Model, Model],
  { ordinal, head }: { readonly ordinal: number; readonly head: string },
): string | undefined {
  if (shorter.dialect.naming === undefined || longer.dialect.naming === undefined || head !== '') return undefined;
  const hasWorkers = shorter.current.roles.some(({ workerReplicas }) => workerReplicas > 0);
  return hasWorkers && groupsOf(longer) > 1 ? firstWorker(shorter, ordinal) : undefined;
}

function firstWorker({ name, dialect }: Model, ordinal: number): string {
  return namingOf(dialect).pod(groupName(name, ordinal), '', 1);
}

function groupsOf({ replicas, budget }: Model): number {
  return replicas + budget.maxSurge;
}

function between(text: string, start: string, end: string): string | undefined {
  const fits = text.startsWith(start) && text.endsWith(end) && text.length >= start.length + end.length;
  return fits ? text.slice(start.length, text.length - end.length) : undefined;
}
