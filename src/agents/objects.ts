import { USUAL_GRACE_SECONDS } from '../kubernetes/defaults.ts';
import type { Found } from '../model/doctor.ts';
import { integerAt, titleOf } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { liveFolder, type Place } from '../model/layout.ts';
import type { AgentWord } from '../model/live.ts';
import type { Model } from '../model/model.ts';
import type { AgentModel } from './agent.ts';

/**
 * Name of a model's own object in an agent's namespace, where those of all namespaces lie side by side.
 * The groups of a split model have it in front of their ordinal.
 */
export function agentObjectName({ namespace, name }: Place): string {
  return `${namespace}-${name}`;
}

/**
 * A path as an agent knows it: from the repository's root.
 * @param root - folder of flotilla.yaml from there; `.` for the root itself
 */
export function agentPath(root: string, path: string): string {
  return [...namesIn(root), path].join('/');
}

/** Whether an agent's path is a model's `live` folder, or that of one of its groups. */
export function isPathOf(model: Place, path: string): boolean {
  const names = namesIn(path);
  const live = /^group-\d+$/.test(names.at(-1) ?? '') ? names.slice(0, -1) : names;
  return live.slice(-3).join('/') === liveFolder(model);
}

/** Whether an agent's path leads to a folder of the output, wherever the output lies. */
export function leadsTo(path: string, folder: string): boolean {
  return `/${namesIn(path).join('/')}`.endsWith(`/${folder}`);
}

function namesIn(path: string): readonly string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.');
}

/**
 * The objects of an agent that fail, of these models or of all of them at once, as the doctor tells it.
 * @param wordOf - what an object says
 */
export function failing(
  objects: readonly JsonObject[],
  models: readonly Place[],
  wordOf: (object: JsonObject) => AgentWord | undefined,
): readonly Found[] {
  return objects.flatMap((object): readonly Found[] => {
    const word = wordOf(object);
    if (word?.state !== 'failing') return [];
    if (!word.isRoot && !models.some((model) => isPathOf(model, word.path))) return [];
    const fix = 'Mend what it names; until then it applies no newer commit either.';
    return [{ severity: 'error', object: titleOf(object), message: `${word.reason}: ${word.message}`, fix }];
  });
}

/**
 * What agents' objects of a model are made from.
 * @param source - path of the model's input
 * @param groups - how many there are now, those that surge adds included
 */
export function agentModelOf(
  model: Model,
  source: string,
  { groups, filesOfNoGroup }: Pick<AgentModel, 'groups' | 'filesOfNoGroup'>,
): AgentModel {
  const { roles } = model.current;
  const specs = roles.flatMap(({ entry, worker }) => [entry.spec, ...(worker === undefined ? [] : [worker.spec])]);
  const graces = specs.map((spec) => integerAt(spec, 'terminationGracePeriodSeconds') ?? USUAL_GRACE_SECONDS);
  return {
    place: model,
    source,
    groups,
    filesOfNoGroup,
    ...(model.workload === undefined ? {} : { workload: model.workload.cluster }),
    // Role replicas move by promotions, whatever the agent does with groups.
    perStage: model.budget.roles === undefined ? Math.max(1, model.budget.maxUnavailable) : Math.max(1, groups),
    groupPods: roles.reduce((sum, { replicas, workerReplicas }) => sum + replicas * (1 + workerReplicas), 0),
    graceSeconds: graces.reduce((a, b) => Math.max(a, b), 0),
  };
}
