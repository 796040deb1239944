import { podTemplateProblems } from '../../kubernetes/accepts/pod-template.ts';
import { VOLCANO_ANNOTATION } from '../../kubernetes/volcano.ts';
import { listAt, objectAt, objectsAt, textAt, textsAt } from '../../model/fields.ts';
import { isArray, isObject, type JsonObject, type Path } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import { below } from '../../model/problem.ts';
import { variableNames } from '../../model/vocabulary.ts';
import { podTemplateStructureProblems } from '../../schema/structure.ts';
import { type Inspected, podTemplates, rolesOf } from '../roles.ts';
import { appliesToRole, PLUGINS, type Plugin, pluginsOf } from './plugins.ts';
import * as say from './problems.ts';
import { VOCABULARY } from './vocabulary.ts';

const OWN_VARIABLES = variableNames(VOCABULARY.keys);
const OWN_ANNOTATIONS: readonly string[] = [VOLCANO_ANNOTATION.groupName, VOLCANO_ANNOTATION.taskSpec];

/** Rules of spec.plugins: plugins that can be compiled, with settings that they read and pods can have. */
export function pluginProblems(model: Inspected): readonly Problem[] {
  const { value, at } = model;
  const written = listAt(value, 'spec', 'plugins');
  return pluginsOf(objectAt(value, 'spec')).flatMap((plugin) => {
    const index = written.indexOf(plugin.written);
    const where = (...path: Path) => at('spec', 'plugins', index, ...path);
    const name = textAt(plugin.written, 'name');
    if (name === undefined) return [];
    if (!PLUGINS.includes(name)) return [say.unknownPlugin(where('name'), name, PLUGINS)];
    return [
      ...settingProblems(model, plugin, index),
      ...scopeProblems(model, plugin, index),
      ...replacedEntries(model, plugin, name),
    ];
  });
}

/** What a setting must be, by its name; Kthena's controller fails on any other form. */
const SETTINGS: Readonly<Record<string, string>> = {
  runtimeClassName: 'a text',
  annotations: 'a map of texts',
  env: 'a list of env entries',
};

function settingProblems({ at, kubernetes }: Inspected, { written }: Plugin, index: number): readonly Problem[] {
  const where = (...path: Path) => at('spec', 'plugins', index, 'config', ...path);
  const config = written['config'];
  if (config === undefined) return [];
  if (!isObject(config)) return [say.pluginSetting(where(), 'an object')];
  const { runtimeClassName, annotations, env } = config;
  const isRight: Readonly<Record<string, boolean>> = {
    runtimeClassName: runtimeClassName === undefined || typeof runtimeClassName === 'string',
    annotations: annotations === undefined || isObject(annotations),
    env: env === undefined || isArray(env),
  };
  const forms = Object.keys(SETTINGS)
    .filter((name) => isRight[name] === false)
    .map((name) => say.pluginSetting(where(name), SETTINGS[name] ?? ''));
  if (forms.length > 0) return forms;
  const keys = Object.keys(objectAt(config, 'annotations'))
    .filter((key) => OWN_ANNOTATIONS.includes(key))
    .map((key) => say.pluginAnnotation({ ...where('annotations', key), key: true }, key));
  const variables = objectsAt(config, 'env').flatMap((entry, place) => {
    const name = textAt(entry, 'name') ?? '';
    return OWN_VARIABLES.includes(name) ? [say.pluginVariable(where('env', place, 'name'), name)] : [];
  });
  return [...keys, ...variables, ...podProblems(config, { at: where, kubernetes })];
}

// What a plugin sets is judged as a pod that has nothing else: the places lead back to its settings.
function podProblems(config: JsonObject, { at, kubernetes }: Pick<Inspected, 'at' | 'kubernetes'>): readonly Problem[] {
  const { runtimeClassName, annotations, env } = config;
  const container = { name: 'any', image: 'any', ...(env === undefined ? {} : { env }) };
  const template = {
    metadata: annotations === undefined ? {} : { annotations },
    spec: { ...(runtimeClassName ? { runtimeClassName } : {}), containers: [container] },
  };
  const root = at();
  return [
    ...podTemplateStructureProblems(template, { ...root, path: [] }, kubernetes),
    ...podTemplateProblems(template, { ...root, path: [] }, kubernetes, []),
  ].map((problem) => ({ ...problem, at: { ...problem.at, path: below(root, ...settingPath(problem.at.path)).path } }));
}

function settingPath(path: Path): Path {
  if (path[0] === 'metadata') return path.slice(1);
  return path[1] === 'containers' ? path.slice(3) : path.slice(1);
}

function scopeProblems({ value, at }: Inspected, { written, target }: Plugin, index: number): readonly Problem[] {
  const where = (...path: Path) => at('spec', 'plugins', index, 'scope', ...path);
  const known = rolesOf(value).map(({ name }) => name);
  const strangers = textsAt(written, 'scope', 'roles').flatMap((role, place) =>
    known.includes(role) ? [] : [say.emptyScope(where('roles', place), `there is no role "${role}"`)],
  );
  const isKnown = ['All', 'Entry', 'Worker'].includes(target);
  return isKnown
    ? strangers
    : [...strangers, say.emptyScope(where('target'), `"${target}" is none of All, Entry, Worker`)];
}

function replacedEntries({ value, at }: Inspected, plugin: Plugin, name: string): readonly Problem[] {
  const set = objectsAt(plugin.written, 'config', 'env').map((entry) => textAt(entry, 'name') ?? '');
  const changed = podTemplates(value).filter(
    ({ role, isEntry }) => appliesToRole(plugin, role) && ['All', isEntry ? 'Entry' : 'Worker'].includes(plugin.target),
  );
  return changed.flatMap(({ template, path }) =>
    ['initContainers', 'containers'].flatMap((field) =>
      listAt(template, 'spec', field).flatMap((container, place) =>
        listAt(container, 'env').flatMap((entry, row) => {
          const variable = textAt(entry, 'name') ?? '';
          const where = at(...path, 'spec', field, place, 'env', row);
          return set.includes(variable) ? [say.replacedByPlugin(where, variable, name)] : [];
        }),
      ),
    ),
  );
}
