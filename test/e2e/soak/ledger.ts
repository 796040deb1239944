import { type LivePod, podsIn } from '../support/cluster.ts';

/** A model whose groups are counted. */
export interface Watched {
  readonly namespace: string;
  readonly name: string;
  readonly podsPerGroup: number;
  /** Groups that a rollout may have out of service. */
  readonly budget: number;
  /** How many groups Git asks for now. */
  readonly groups: () => number;
}

/** What happens to models: groups that are out of service, and those that somebody has taken out by force. */
export interface Ledger {
  /** Notes something that was done, for whoever has to understand a violation. */
  readonly note: (words: string) => void;
  /** Has groups, as `namespace/group`, be out uncounted until they are whole again: no rollout has taken them out. */
  readonly excuse: (groups: readonly string[]) => void;
  /** Looks at the pods; what is wrong, with all that led to it, where more groups are out than may be. */
  readonly look: () => Promise<string | undefined>;
  /** How many pods recover said that it deleted. */
  readonly recovered: () => number;
  /** How many groups of one model were out at once, at most, excused ones among them. */
  readonly most: () => number;
  /** The last of what happened, a line each. */
  readonly story: () => string;
}

/** What was done to a group takes effect within this time, or not at all. */
const TO_COME_MS = 60_000;

interface Excuse {
  readonly until: number;
  /** Whether it has been seen to be out since: once it is whole again, it is excused no longer. */
  wasOut: boolean;
}

/** Lines of the story that are kept. */
const LINES = 300;

/** Keeps the ledger of models. */
export function ledgerOf(models: readonly Watched[]): Ledger {
  const started = Date.now();
  const lines: string[] = [];
  /** Groups that have been whole before. */
  const known = new Set<string>();
  const excused = new Map<string, Excuse>();
  const told = new Map<string, string>();
  let [recovered, most] = [0, 0];
  const note = (words: string): void => {
    recovered += words.match(/^ *(\S+ )?deleted {2}/gm)?.length ?? 0;
    lines.push(`${((Date.now() - started) / 1000).toFixed(1).padStart(7)} ${words}`);
    if (lines.length > LINES) lines.shift();
  };
  const tell = (namespace: string, pod: LivePod): void => {
    const words = `${pod.phase}${pod.isReady ? ' Ready' : ''}${pod.isEnding ? ' ending' : ''} on ${pod.node || 'no node'}`;
    const state = `${namespace}/${pod.name} ${pod.uid.slice(0, 5)} of ${pod.revision}: ${words}`;
    if (told.get(pod.uid) !== state) note(state);
    told.set(pod.uid, state);
  };
  /** Whether a group that was whole before is out, and whether that is to be counted. */
  const stateOf = (group: string, isWhole: boolean): 'whole' | 'new' | 'excused' | 'out' => {
    const excuse = excused.get(group);
    if (!isWhole) {
      if (excuse !== undefined) excuse.wasOut = true;
      if (!known.has(group)) return 'new';
      return excuse === undefined ? 'out' : 'excused';
    }
    known.add(group);
    if (excuse !== undefined && (excuse.wasOut || Date.now() > excuse.until)) excused.delete(group);
    return 'whole';
  };
  const overBudget = (model: Watched, pods: readonly LivePod[]): string | undefined => {
    const { namespace, name, podsPerGroup, budget } = model;
    const groups = Array.from({ length: model.groups() }, (_, ordinal) => `${name}-${ordinal}`);
    const states = groups.map((group) => {
      const serving = pods.filter((pod) => pod.name.startsWith(`${group}-`) && pod.isReady && !pod.isEnding);
      return { group, state: stateOf(`${namespace}/${group}`, serving.length >= podsPerGroup) };
    });
    // One that is scaled away and comes back is a new one.
    for (let ordinal = groups.length; known.delete(`${namespace}/${name}-${ordinal}`); ordinal++);
    const out = states.filter(({ state }) => state === 'out').map(({ group }) => group);
    most = Math.max(most, out.length + states.filter(({ state }) => state === 'excused').length);
    if (out.length <= budget) return undefined;
    return `${namespace}: ${out.join(', ')} are out of service, and ${budget} may be\n${lines.join('\n')}`;
  };
  return {
    note,
    excuse: (groups) => {
      for (const group of groups) excused.set(group, { until: Date.now() + TO_COME_MS, wasOut: false });
    },
    recovered: () => recovered,
    most: () => most,
    story: () => lines.join('\n'),
    look: async () => {
      for (const namespace of new Set(models.map((model) => model.namespace))) {
        const pods = await podsIn(namespace);
        for (const pod of pods) tell(namespace, pod);
        for (const model of models.filter((each) => each.namespace === namespace)) {
          const wrong = overBudget(model, pods);
          if (wrong !== undefined) return wrong;
        }
      }
      return undefined;
    },
  };
}
