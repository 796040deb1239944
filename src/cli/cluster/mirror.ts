import type { Change, Listing, Unreadable } from '../../io/cluster-port.ts';
import { CONFIG_MAP, POD, POD_GROUP, SERVICE } from '../../kubernetes/kinds.ts';
import type { ClusterKind } from '../../model/cluster-kind.ts';
import type { JsonObject } from '../../model/json.ts';
import type { LiveObject, LiveObjects } from '../../model/live.ts';
import { readConfigMap, readPod, readPodGroup, readService } from '../../status/live.ts';

/** A kind that is read, and what has been read of it. */
export interface KindMirror<Live extends LiveObject = LiveObject> {
  readonly kind: ClusterKind;
  /** Takes a namespace's objects, or why they cannot be read, in place of what was known of it. */
  readonly fill: (namespace: string, listed: Listing | Unreadable) => void;
  readonly apply: (change: Change) => void;
  /** All objects known; undefined where some namespace's may not be read. */
  readonly objects: () => readonly Live[] | undefined;
}

/** What is known of a cluster, kind by kind; each object is read once, when it changes. */
export interface Mirror {
  readonly kinds: readonly KindMirror[];
  readonly live: () => LiveObjects;
}

/** A mirror that knows nothing yet. */
export function emptyMirror(): Mirror {
  const pods = kindMirror(POD, readPod);
  const services = kindMirror(SERVICE, readService);
  const podGroups = kindMirror(POD_GROUP, readPodGroup);
  const configMaps = kindMirror(CONFIG_MAP, readConfigMap);
  return {
    kinds: [pods, services, podGroups, configMaps],
    live: () => ({
      pods: pods.objects() ?? [],
      services: services.objects(),
      podGroups: podGroups.objects(),
      configMaps: configMaps.objects(),
    }),
  };
}

function kindMirror<Live extends LiveObject>(
  kind: ClusterKind,
  read: (manifest: JsonObject) => readonly Live[],
): KindMirror<Live> {
  const byNamespace = new Map<string, Map<string, Live> | 'forbidden'>();
  const fill = (namespace: string, listed: Listing | Unreadable): void => {
    // Of a kind that the cluster does not have there is certainly no object.
    if (listed === 'absent') byNamespace.set(namespace, new Map());
    else if (listed === 'forbidden') byNamespace.set(namespace, listed);
    else byNamespace.set(namespace, new Map(listed.objects.flatMap(read).map((live) => [live.name, live])));
  };
  const apply = ({ type, object }: Change): void => {
    for (const live of read(object)) {
      const known = byNamespace.get(live.namespace);
      if (typeof known !== 'object') continue;
      if (type === 'set') known.set(live.name, live);
      else known.delete(live.name);
    }
  };
  const objects = (): readonly Live[] | undefined => {
    const known = [...byNamespace.values()];
    return known.some((each) => typeof each === 'string')
      ? undefined
      : known.flatMap((each) => (typeof each === 'string' ? [] : [...each.values()]));
  };
  return { kind, fill, apply, objects };
}
