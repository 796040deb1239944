import { VOLCANO_ANNOTATION } from '../kubernetes/volcano.ts';
import { textAt } from '../model/fields.ts';
import type { JsonObject, Path } from '../model/json.ts';
import { MAX_NAME_LENGTH } from '../model/names.ts';
import type { Location, Problem } from '../model/problem.ts';
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
