import type { Group } from '../model/group.ts';
import type { JsonObject } from '../model/json.ts';
import type { LiveObject, LiveObjects } from '../model/live.ts';
import { namespacedName } from '../model/names.ts';
import type { Drift } from '../model/status.ts';
import { editsOf } from './edits.ts';
import type { Member } from './members.ts';

/**
 * How a group differs from what is committed: its revision, then what is missing, then what is too much.
 * @param revision - what it should run; undefined where no such group is wanted
 * @param missing - objects other than pods that should be there and are not, as `Service m-0-r-0-0`
 */
export function groupDrift(
  name: string,
  revision: string | undefined,
  members: readonly Member[],
  missing: readonly string[],
): readonly Drift[] {
  const lacking = [...missing, ...members.filter(({ live }) => live === undefined).map(podOf)];
  return [
    ...(revision === undefined ? [] : revisionDrift(name, revision, members)),
    ...lacking.map((object): Drift => ({ kind: 'missing', object, message: 'committed, but not live' })),
    ...members.filter(({ isExtra }) => isExtra).map((member) => extraDrift(podOf(member))),
  ];
}

/** An object that nothing committed asks for. */
export function extraDrift(object: string): Drift {
  return { kind: 'extra', object, message: 'live, but nothing committed asks for it' };
}

function podOf({ status }: Member): string {
  return `Pod ${status.name}`;
}

function revisionDrift(name: string, revision: string, members: readonly Member[]): readonly Drift[] {
  const live = members.filter((member) => member.live !== undefined && !member.isExtra);
  const others = live.filter(({ status }) => status.revision !== revision);
  if (others.length === 0) return [];
  const revisions = [...new Set(others.map(({ status }) => status.revision || '(none)'))].sort().join(' and ');
  const message = `${others.length} of ${live.length} pods run ${revisions}, committed is ${revision}`;
  return [{ kind: 'revision', object: `Group ${name}`, message }];
}

/**
 * Live objects that somebody edited: they say otherwise what their committed manifest says. What the manifest leaves open,
 * such as a server's defaults, is not looked at; pods of another revision are a drift of their own.
 * @param revisionLabel - the label of pods that holds their revision
 */
export function editedDrift(manifests: Iterable<Group>, live: LiveObjects, revisionLabel: string): readonly Drift[] {
  const pods = byName(live.pods);
  const services = byName(live.services ?? []);
  const podGroups = byName(live.podGroups ?? []);
  const drift: Drift[] = [];
  const compare = (manifest: Manifest, found: ReadonlyMap<string, LiveObject>): void => {
    const object = found.get(namespacedName(manifest.metadata));
    if (object === undefined || object.deletion !== undefined) return;
    if (manifest.metadata.labels?.[revisionLabel] !== object.labels[revisionLabel]) return;
    const edits = editsOf(manifest, object.manifest);
    if (edits.length === 0) return;
    drift.push({ kind: 'edited', object: `${manifest.kind} ${object.name}`, message: edits.join('; ') });
  };
  for (const { podGroup, roleReplicas } of manifests) {
    if (podGroup !== undefined) compare(podGroup, podGroups);
    for (const roleReplica of roleReplicas) {
      if (roleReplica.service !== undefined) compare(roleReplica.service, services);
      for (const pod of roleReplica.pods) compare(pod, pods);
    }
  }
  return drift;
}

type Manifest = JsonObject & {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string; readonly labels?: LiveObject['labels'] };
};

function byName(objects: readonly LiveObject[]): ReadonlyMap<string, LiveObject> {
  return new Map(objects.map((object) => [namespacedName(object), object]));
}
