import { VOLCANO_ANNOTATION } from '../kubernetes/volcano.ts';
import { fieldAt, listAt, textAt } from '../model/fields.ts';
import type { JsonObject, Path } from '../model/json.ts';
import { MAX_NAME_LENGTH } from '../model/names.ts';
import { below, type Location, type Problem } from '../model/problem.ts';
import { type Inspected, rolesOf } from './roles.ts';
import * as say from './rule-problems.ts';

/** What starts with a letter and can be part of any name: a DNS-1035 label of any length. */
export const DNS_1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const MODEL_NAME: Path = ['metadata', 'name'];
/** A DNS-1123 label of any length. */
const DNS_1123 = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/** Rules of the names that a document writes itself: the model's, its namespace's and its queue's. */
export function names(model: Inspected): readonly Problem[] {
  return [...modelName(model), ...namespace(model), ...queue(model)];
}

function modelName({ value, at }: Inspected): readonly Problem[] {
  const name = textAt(value, 'metadata', 'name');
  if (name === undefined || DNS_1035.test(name)) return [];
  return [say.invalidModelName(at('metadata', 'name'), name)];
}

function namespace({ value, at }: Inspected): readonly Problem[] {
  const name = textAt(value, 'metadata', 'namespace');
  if (name === undefined || name === '' || (DNS_1123.test(name) && name.length <= MAX_NAME_LENGTH)) return [];
  return [say.invalidNamespace(at('metadata', 'namespace'), name)];
}

// The PodGroup's CRD refuses other names.
function queue({ value, at }: Inspected): readonly Problem[] {
  const name = textAt(value, 'metadata', 'annotations', VOLCANO_ANNOTATION.queueName);
  if (name === undefined || name === '' || (DNS_SUBDOMAIN.test(name) && name.length <= 253)) return [];
  return [say.invalidQueue(at('metadata', 'annotations', VOLCANO_ANNOTATION.queueName), name)];
}

/**
 * The longest pod name that a document comes to is a host name.
 * @param highest - the number that stands for the group in it
 */
export function podNamesFit({ value, at }: Inspected, highest: number): readonly Problem[] {
  const name = textAt(value, 'metadata', 'name') ?? '';
  const pods = rolesOf(value).map((role) => ({
    pod: `${name}-${highest}-${role.name}-${role.replicas}-${role.workerReplicas}`,
    // What is to be shortened: the longer of the two names.
    part: role.name.length > name.length ? ['spec', 'template', 'roles', role.index, 'name'] : MODEL_NAME,
  }));
  const longest = pods.reduce((a, b) => (b.pod.length > a.pod.length ? b : a), { pod: name, part: MODEL_NAME });
  return longest.pod.length > MAX_NAME_LENGTH
    ? [say.nameTooLong(at(...longest.part), longest.pod, MAX_NAME_LENGTH)]
    : [];
}

/** Each role of a document has a name of its own. */
export function duplicateRoles({ value, at }: Inspected): readonly Problem[] {
  const seen = new Set<string>();
  return rolesOf(value).flatMap(({ name, index }) => {
    const isRepeated = name !== '' && seen.has(name);
    seen.add(name);
    return isRepeated ? [say.duplicateRole(at('spec', 'template', 'roles', index, 'name'), name)] : [];
  });
}

/** Rules of a network topology of Volcano: one way to name the highest tier, and a tier that is a limit. */
export function topologyProblems(topology: JsonObject, at: Location): readonly Problem[] {
  const [byNumber, byName] = [topology['highestTierAllowed'], topology['highestTierName']];
  if (byNumber !== undefined && byName !== undefined) return [say.twoTiers(at)];
  const soft = topology['mode'] === 'soft' && (byNumber !== undefined || byName !== undefined);
  return soft ? [say.softTier(at)] : [];
}

/** Two pods that are spread never refuse a node to a third. */
const FEWEST_SPREAD = 3;

/**
 * Warns of pods of one role replica that a gang must spread: a node that refused one of them is not asked again in the same attempt,
 * so that they start only over as many domains as pods (seen on Volcano 1.16; read in its source from 1.5 on).
 */
export function spreadAdvice(document: JsonObject, root: Location): readonly Problem[] {
  return rolesOf(document).flatMap(({ role, index, workerReplicas }) => {
    const entries = hardSpreads(role, 'entryTemplate').map(({ key }) => key);
    return hardSpreads(role, 'workerTemplate').flatMap(({ key, place }) => {
      const pods = workerReplicas + (entries.includes(key) ? 1 : 0);
      const path = ['workerTemplate', 'spec', 'topologySpreadConstraints', place];
      const at = below(root, 'spec', 'template', 'roles', index, ...path);
      return pods < FEWEST_SPREAD ? [] : [say.spreadWithinGang(at, key, pods)];
    });
  });
}

/** The constraints of a template that must hold and select pods. */
function hardSpreads(role: JsonObject, template: string) {
  return listAt(role, template, 'spec', 'topologySpreadConstraints').flatMap((each, place) => {
    const isHard =
      textAt(each, 'whenUnsatisfiable') === 'DoNotSchedule' && fieldAt(each, 'labelSelector') !== undefined;
    return isHard ? [{ key: textAt(each, 'topologyKey') ?? '', place }] : [];
  });
}
