import { listAt, mapAt, objectAt, objectsAt, textAt, textsAt } from '../../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Container } from '../../model/kubernetes.ts';
import type { PodTemplate } from '../../model/model.ts';

/** The plugins of Kthena that are compiled: those whose whole effect is known from their settings. */
export const PLUGINS: readonly string[] = ['demo-pod-tweaks'];

/** A plugin as a ModelServing names it, in the form that its revision keeps. */
export interface Plugin {
  readonly written: JsonObject;
  /** Roles whose pods it changes; empty: all. */
  readonly roles: readonly string[];
  /** Which pods of them: `All`, `Entry` or `Worker`; another word means none, as in Kthena. */
  readonly target: string;
}

/** The plugins of a revision's values, in the order in which they run. */
export function pluginsOf(values: JsonObject): readonly Plugin[] {
  return listAt(values, 'plugins')
    .filter(isObject)
    .map((written) => {
      const scope = objectAt(written, 'scope');
      return { written, roles: textsAt(scope, 'roles'), target: textAt(scope, 'target') || 'All' };
    });
}

/** Whether a plugin changes any pod of a role. */
export function appliesToRole({ roles }: Plugin, role: string): boolean {
  return roles.length === 0 || roles.includes(role);
}

/**
 * A pod template as `demo-pod-tweaks` leaves it: its runtimeClassName set, its annotations merged over, and its env entries
 * behind all others. An entry of the same name that was there before is dropped: the later one holds in Kthena too, and
 * server-side apply refuses two.
 */
export function tweaked(template: PodTemplate, plugins: readonly Plugin[], target: 'Entry' | 'Worker'): PodTemplate {
  let result = template;
  for (const plugin of plugins) {
    if (plugin.target === 'All' || plugin.target === target) result = tweakedOnce(result, plugin);
  }
  return result;
}

function tweakedOnce(template: PodTemplate, { written }: Plugin): PodTemplate {
  const config = objectAt(written, 'config');
  const env = objectsAt(config, 'env');
  const names = new Set(env.map(({ name }) => name));
  const runtimeClassName = textAt(config, 'runtimeClassName') || undefined;
  const lateEnv = [...(template.lateEnv ?? []).filter(({ name }) => !names.has(name)), ...env];
  const { initContainers } = template.spec;
  return {
    ...template,
    annotations: { ...template.annotations, ...Object.fromEntries(mapAt(config, 'annotations')) },
    spec: {
      ...template.spec,
      ...(runtimeClassName === undefined ? {} : { runtimeClassName }),
      ...(isArray(initContainers) ? { initContainers: initContainers.map((each) => without(each, names)) } : {}),
      containers: template.spec.containers.map((each) => ({ ...each, ...envWithout(each, names) })),
    },
    ...(lateEnv.length === 0 ? {} : { lateEnv }),
  };
}

function without(container: Json, names: ReadonlySet<Json | undefined>): Json {
  return isObject(container) ? { ...container, ...envWithout(container, names) } : container;
}

function envWithout(container: Container | JsonObject, names: ReadonlySet<Json | undefined>): JsonObject {
  if (container['env'] === undefined) return {};
  return { env: listAt(container, 'env').filter((entry) => !(isObject(entry) && names.has(entry['name']))) };
}
