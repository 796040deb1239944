import type { Change, Listing, Selection, Unreadable } from '../../io/cluster-port.ts';
import { CONFIG_MAP, POD, POD_GROUP, SERVICE } from '../../kubernetes/kinds.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ClusterKind } from '../../model/kubernetes.ts';
import type { LiveObject, LiveObjects } from '../../model/live.ts';
import { readConfigMap, readPod, readPodGroup, readService } from '../../status/live.ts';

/** What a mirror knows of the objects of one kind. */
export interface KindMirror<Live extends LiveObject = LiveObject> {
  readonly kind: ClusterKind;
  /** Takes the objects of a selection, or why they cannot be read, in place of what was known of it. */
  readonly fill: (selection: Selection, listed: Listing | Unreadable) => void;
  /** Takes a change of one of a selection's objects; passed over where they could not be read. */
  readonly apply: (selection: Selection, change: Change) => void;
  /** All objects known; undefined where those of some selection may not be read. */
  readonly objects: () => readonly Live[] | undefined;
}

/** A copy in memory of what a cluster holds of the models, kind by kind. Each object is read once, when it changes. */
export interface Mirror {
  readonly kinds: readonly KindMirror[];
  readonly live: () => LiveObjects;
}

/** Makes a mirror that knows nothing yet. */
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
  const bySelection = new Map<string, Map<string, Live> | 'forbidden'>();
  const fill = (selection: Selection, listed: Listing | Unreadable): void => {
    const key = keyOf(selection);
    // Of a kind that the cluster does not have there is certainly no object.
    if (listed === 'absent') bySelection.set(key, new Map());
    else if (listed === 'forbidden') bySelection.set(key, listed);
    else bySelection.set(key, new Map(listed.objects.flatMap(read).map((live) => [live.name, live])));
  };
  const apply = (selection: Selection, { type, object }: Change): void => {
    const known = bySelection.get(keyOf(selection));
    if (typeof known !== 'object') return;
    for (const live of read(object)) {
      if (type === 'set') known.set(live.name, live);
      else known.delete(live.name);
    }
  };
  const objects = (): readonly Live[] | undefined => {
    const known = [...bySelection.values()];
    return known.some((each) => typeof each === 'string')
      ? undefined
      : known.flatMap((each) => (typeof each === 'string' ? [] : [...each.values()]));
  };
  return { kind, fill, apply, objects };
}

// Of one kind, that is: a mirror has one for each.
function keyOf({ namespace, labelSelector }: Selection): string {
  return `${namespace} ${labelSelector}`;
}
