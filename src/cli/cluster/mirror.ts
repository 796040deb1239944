import type { Agent } from '../../agents/agent.ts';
import type { Change, Listing, Selection, Unreadable } from '../../io/cluster-port.ts';
import { CONFIG_MAP, NAMESPACE, POD, POD_GROUP, QUEUE, SERVICE } from '../../kubernetes/kinds.ts';
import { nameOf } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ClusterKind } from '../../model/kubernetes.ts';
import type { AgentWord, AgentWords, LiveObject, LiveObjects, LiveQueue } from '../../model/live.ts';
import { mayStandForModels, modelObjectKind } from '../../model/model-object.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { readConfigMap, readObject, readPod, readPodGroup, readQueue, readService } from '../../status/live.ts';

/** What a mirror knows of the objects of one kind. */
export interface KindMirror<Live extends Named = Named> {
  readonly kind: ClusterKind;
  /** Takes the objects of a selection, or why they cannot be read, in place of what was known of it. */
  readonly fill: (selection: Selection, listed: Listing | Unreadable) => void;
  /** Takes a change of one of a selection's objects; passed over where they could not be read. */
  readonly apply: (selection: Selection, change: Change) => void;
  /** All objects known; undefined where those of some selection may not be read. */
  readonly objects: () => readonly Live[] | undefined;
  /** Whether some selection has been asked for. */
  readonly isFilled: () => boolean;
  /** Selections that were read and hold nothing. */
  readonly emptySelections: () => readonly Selection[];
}

interface Named {
  /** Left out for what lies in none. */
  readonly namespace?: string;
  readonly name: string;
}

/** The objects of an agent in a namespace. */
interface SpokenMirror extends AgentPlace {
  readonly mirror: KindMirror<AgentWord>;
}

/** The selection of one namespace. */
export function namespaceSelection(name: string): Selection {
  return { kind: NAMESPACE, namespace: '', labelSelector: `${NAMED}${name}` };
}

/** The API server gives every namespace this label. */
const NAMED = 'kubernetes.io/metadata.name=';

function wordsIn(spoken: readonly SpokenMirror[]): AgentWords {
  const read = spoken.map(({ mirror, namespace, agent }) => ({ agent, namespace, words: mirror.objects() }));
  const unread = read.filter(({ words }) => words === undefined);
  return {
    words: read.flatMap(({ words = [] }) => words),
    unread: unread.map(({ agent, namespace }) => `${agent.kind}s in ${namespace}`),
    lookedFor: unread.length > 0 ? [] : read.map(({ agent, namespace }) => `${agent.kind} in ${namespace}`),
  };
}

/** A copy in memory of what a cluster holds of the models, kind by kind. Each object is read once, when it changes. */
export interface Mirror {
  /** What models are made of. */
  readonly kinds: readonly KindMirror[];
  readonly spoken: readonly SpokenMirror[];
  readonly namespaces: KindMirror;
  readonly queues: KindMirror<LiveQueue>;
  /** The objects that Git holds in place of pods, a mirror for each kind of them. */
  readonly workloads: readonly KindMirror<LiveObject>[];
  /** The objects that stand for models, a mirror for each dialect. */
  readonly modelObjects: readonly ModelObjectMirror[];
  readonly live: () => LiveObjects;
}

/** The objects that stand for the models of a dialect. */
interface ModelObjectMirror {
  readonly dialect: Vocabulary;
  readonly mirror: KindMirror<LiveObject>;
}

/** An agent, and the namespace in which its objects lie. */
export interface AgentPlace {
  readonly agent: Agent;
  readonly namespace: string;
}

/** Of whom a mirror will know the objects. */
interface Mirrored {
  readonly agents?: readonly AgentPlace[] | undefined;
  /** Those whose models objects stand for. */
  readonly published?: readonly Vocabulary[];
  /** Those of whose models Git may hold the object in place of pods. */
  readonly driven?: readonly Vocabulary[];
}

/** Makes a mirror that knows nothing yet. */
export function emptyMirror({ agents = [], published = [], driven = [] }: Mirrored = {}): Mirror {
  const pods = kindMirror(POD, readPod);
  const services = kindMirror(SERVICE, readService);
  const podGroups = kindMirror(POD_GROUP, readPodGroup);
  const configMaps = kindMirror(CONFIG_MAP, readConfigMap);
  const spoken = agents.map((place) => ({
    ...place,
    mirror: kindMirror(place.agent.says.kind, (object) => [place.agent.says.wordOf(object) ?? []].flat()),
  }));
  const queues = kindMirror(QUEUE, readQueue);
  const kinds = new Set(driven.flatMap(({ workload }) => workload?.cluster ?? []));
  const workloads = [...kinds].map((kind) => kindMirror(kind, readObject));
  const namespaces = kindMirror(NAMESPACE, (object) => [{ name: nameOf(object) }]);
  return {
    kinds: [pods, services, podGroups, configMaps],
    spoken,
    namespaces,
    queues,
    workloads,
    modelObjects: published.filter(mayStandForModels).map((dialect) => ({
      dialect,
      mirror: kindMirror(modelObjectKind(dialect), readObject),
    })),
    live: () => ({
      pods: pods.objects() ?? [],
      services: services.objects(),
      podGroups: podGroups.objects(),
      configMaps: configMaps.objects(),
      queues: queues.isFilled() ? queues.objects() : undefined,
      workloads: workloads.some((each) => each.objects() === undefined)
        ? undefined
        : workloads.flatMap((each) => each.objects() ?? []),
      agents: wordsIn(spoken),
      missingNamespaces: namespaces.emptySelections().map((selection) => selection.labelSelector.replace(NAMED, '')),
    }),
  };
}

function kindMirror<Live extends Named>(
  kind: ClusterKind,
  read: (manifest: JsonObject) => readonly Live[],
): KindMirror<Live> {
  const bySelection = new Map<string, Map<string, Live> | 'forbidden'>();
  const selections = new Map<string, Selection>();
  const fill = (selection: Selection, listed: Listing | Unreadable): void => {
    const key = keyOf(selection);
    selections.set(key, selection);
    // Of a kind that the cluster does not have there is certainly no object.
    if (listed === 'absent') bySelection.set(key, new Map());
    else if (listed === 'forbidden') bySelection.set(key, listed);
    else bySelection.set(key, new Map(listed.objects.flatMap(read).map((live) => [titleOf(live), live])));
  };
  const apply = (selection: Selection, { type, object }: Change): void => {
    const known = bySelection.get(keyOf(selection));
    if (typeof known !== 'object') return;
    for (const live of read(object)) {
      if (type === 'set') known.set(titleOf(live), live);
      else known.delete(titleOf(live));
    }
  };
  const objects = (): readonly Live[] | undefined => {
    const known = [...bySelection.values()];
    return known.some((each) => typeof each === 'string')
      ? undefined
      : known.flatMap((each) => (typeof each === 'string' ? [] : [...each.values()]));
  };
  const emptySelections = (): readonly Selection[] =>
    [...selections].flatMap(([key, selection]) => {
      const known = bySelection.get(key);
      return typeof known === 'object' && known.size === 0 ? [selection] : [];
    });
  return { kind, fill, apply, objects, isFilled: () => selections.size > 0, emptySelections };
}

// A selection may be of all namespaces.
function titleOf({ namespace = '', name }: Named): string {
  return `${namespace}/${name}`;
}

// Of one kind, that is: a mirror has one for each.
function keyOf({ namespace, labelSelector }: Selection): string {
  return `${namespace} ${labelSelector}`;
}
