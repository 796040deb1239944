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
  /** The last of what happened, a line each. */
  readonly story: () => string;
}

/** Lines of the story that are kept. */
const LINES = 300;

/** Keeps the ledger of models. */
export function ledgerOf(models: readonly Watched[]): Ledger {
  const started = Date.now();
  const lines: string[] = [];
  /** Groups that have been whole before. */
  const known = new Set<string>();
  const excused = new Set<string>();
  const states = new Map<string, string>();
  const note = (words: string): void => {
    lines.push(`${((Date.now() - started) / 1000).toFixed(1).padStart(7)} ${words}`);
    if (lines.length > LINES) lines.shift();
  };
  const tell = (namespace: string, pod: LivePod): void => {
    const words = `${pod.phase}${pod.isReady ? ' Ready' : ''}${pod.isEnding ? ' ending' : ''} on ${pod.node || 'no node'}`;
    const state = `${namespace}/${pod.name} ${pod.uid.slice(0, 5)} of ${pod.revision}: ${words}`;
    if (states.get(pod.uid) !== state) note(state);
    states.set(pod.uid, state);
  };
  const overBudget = (model: Watched, pods: readonly LivePod[]): string | undefined => {
    const out: string[] = [];
    for (let ordinal = 0; ordinal < model.groups(); ordinal++) {
      const group = `${model.namespace}/${model.name}-${ordinal}`;
      const serving = pods.filter(
        (pod) => pod.name.startsWith(`${model.name}-${ordinal}-`) && pod.isReady && !pod.isEnding,
      );
      if (serving.length >= model.podsPerGroup) {
        known.add(group);
        excused.delete(group);
      } else if (known.has(group) && !excused.has(group)) out.push(group);
    }
    if (out.length <= model.budget) return undefined;
    return `${out.join(', ')} are out of service, and ${model.budget} may be\n${lines.join('\n')}`;
  };
  return {
    note,
    excuse: (groups) => {
      for (const group of groups) excused.add(group);
    },
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
