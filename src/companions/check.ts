import type { Dialect } from '../dialects/dialect.ts';
import type { ParsedModel } from '../dialects/parse.ts';
import { nameOf, namespaceOf, textAt, titleOf } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import type { Model } from '../model/model.ts';
import { expectationName } from '../model/names.ts';
import { frugalNearest } from '../model/nearest.ts';
import { below, error, type Problem } from '../model/problem.ts';
import { groupedBy } from '../model/sequence.ts';
import { namingOf } from '../model/vocabulary.ts';
import type { JoinedModel } from './join.ts';
import { podsOfCompanion, podsOfModel } from './pods.ts';
import { requiredProblems } from './required.ts';
import { selectorProblems } from './selectors.ts';
import { useProblems } from './uses.ts';

/** All that is wrong with the companions of a repository beside their own form: each beside its model, and all together. */
export function companionProblems(
  joined: readonly JoinedModel<ParsedModel>[],
  dialects: readonly Dialect[],
): readonly Problem[] {
  const companions = joined.flatMap((each) => each.companions);
  if (companions.length === 0) return [];
  const pods = [
    ...joined.flatMap(({ parsed }) => podsOfModel(parsed, dialects)),
    ...companions.flatMap(({ object }) => podsOfCompanion(object)),
  ];
  const byNamespace = groupedBy(pods, ({ namespace }) => namespace);
  const nearest = frugalNearest();
  return [
    ...companions.flatMap(({ object, at }) => requiredProblems(object, at)),
    ...companions.flatMap((companion) =>
      selectorProblems(companion, byNamespace.get(namespaceOf(companion.object)) ?? [], nearest),
    ),
    ...useProblems(joined, dialects),
    ...collisionsOf(joined),
  ];
}

/** Objects that are written twice: two companions of one name, or one named like what a model is made of. */
function collisionsOf(joined: readonly JoinedModel<ParsedModel>[]): readonly Problem[] {
  const models = joined.map(({ parsed }) => parsed);
  const firsts = new Map<string, string>();
  return joined.flatMap(({ companions }) =>
    companions.flatMap(({ object, at }) => {
      const key = [
        String(object['apiVersion']).replace(/\/?[^/]*$/, ''),
        object['kind'],
        namespaceOf(object),
        nameOf(object),
      ].join(' ');
      const other = firsts.get(key) ?? models.find(({ model }) => isMadeOf(model, object))?.at.source;
      if (!firsts.has(key)) firsts.set(key, at.source);
      if (other === undefined) return [];
      return [
        error('collision', below(at, 'metadata', 'name'), {
          message: `${titleOf(object)} is also written from ${other}`,
          hint: 'give one of the two another name',
        }),
      ];
    }),
  );
}

/** Whether a model is made of an object of this name: its groups now, with those that surge adds, and what they share. */
function isMadeOf(model: Model, object: JsonObject): boolean {
  const { name, namespace, replicas, budget, current, dialect } = model;
  const own = nameOf(object);
  if (namespaceOf(object) !== namespace || !own.startsWith(name)) return false;
  const kind = textAt(object, 'kind');
  if (kind === 'ConfigMap') return own === expectationName(name);
  if (kind === 'Service' && (model.maker?.shared(model, current) ?? []).some(({ metadata }) => metadata.name === own))
    return true;
  const [, ordinal, rest = ''] = /^-(\d+)(?:-(.*))?$/.exec(own.slice(name.length)) ?? [];
  if (ordinal === undefined || Number(ordinal) >= replicas + budget.maxSurge) return false;
  if (kind === 'PodGroup') return rest === '';
  if (kind !== 'Pod' && kind !== 'Service') return false;
  if (namingOf(dialect) === dialect.naming) return kind === 'Pod' && /^\d*$/.test(rest);
  return current.roles.some((role) => {
    const [, index, pod] = new RegExp(`^${role.name}-(\\d+)-(\\d+)$`).exec(rest) ?? [];
    if (index === undefined || Number(index) >= role.replicas) return false;
    return kind === 'Service' ? pod === '0' && role.worker !== undefined : Number(pod) <= role.workerReplicas;
  });
}
