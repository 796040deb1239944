import { isPathOf } from '../agents/objects.ts';
import { holderOf } from '../agents/ownership.ts';
import type { Place } from '../model/layout.ts';
import type { AgentWord, LiveObjects } from '../model/live.ts';
import type { Blocker } from '../model/status.ts';

/** What agents say of one group: of several the one that is worst off. */
export interface GroupAgent {
  /** Undefined where no object of an agent names the group's folder, or none was read. */
  readonly word: AgentWord | undefined;
  /** Where all objects of agents were looked for; empty where that is not known. */
  readonly lookedFor: readonly string[];
  /** Whether the model's namespace certainly does not exist. */
  readonly isNamespaceMissing: boolean;
  /** What the controller has yet to do that makes the group: `LeaderWorkerSet llama: …`; left out where the agent makes it. */
  readonly controller?: string;
}

/** The worst first. */
const STATES: readonly AgentWord['state'][] = ['failing', 'stopped', 'applying', 'unhealthy', 'applied'];

/** What agents say of a model. */
export interface ModelAgents {
  /** Of its folder and its groups', and, where none of an agent is, of the object that makes the others; the worst first. */
  readonly words: readonly AgentWord[];
  readonly ofGroup: (ordinal: number) => GroupAgent;
}

/** Finds what agents say of a model and of each of its groups. */
export function modelAgents(place: Place, { agents, missingNamespaces, pods }: LiveObjects): ModelAgents {
  const near = agents.words.filter(({ path, isRoot }) => isRoot || isPathOf(place, path));
  const roots = near.filter(({ isRoot, state }) => isRoot && isHalted(state));
  const own = near.filter(({ isRoot }) => !isRoot);
  const ids = [...new Set(near.map(({ agent }) => agent))];
  const byGroup = new Map<string, AgentWord[]>();
  for (const word of own) {
    const folder = groupFolderIn(word.path);
    byGroup.set(folder, [...(byGroup.get(folder) ?? []), word]);
  }
  const isNamespaceMissing = pods.length === 0 && missingNamespaces.includes(place.namespace);
  const ofGroup = (ordinal: number): GroupAgent => {
    const close = [...(byGroup.get(`group-${ordinal}`) ?? []), ...(byGroup.get('') ?? [])];
    const words = ids.flatMap(
      (id) =>
        holderOf(
          close.filter(({ agent }) => agent === id),
          place,
          ordinal,
        ) ??
        roots.find(({ agent }) => agent === id) ??
        [],
    );
    const [word] = words.sort(byState);
    return { word, lookedFor: agents.lookedFor, isNamespaceMissing };
  };
  const lone = roots.filter(({ agent }) => own.every((word) => word.agent !== agent));
  return { words: [...own, ...lone].sort(byState), ofGroup };
}

/** The last name of a path, where it is a group's folder. */
function groupFolderIn(path: string): string {
  return /group-\d+(?=\/*$)/.exec(path)?.[0] ?? '';
}

function byState(a: AgentWord, b: AgentWord): number {
  return STATES.indexOf(a.state) - STATES.indexOf(b.state);
}

/** Whether an agent in this state applies nothing until somebody does something. */
export function isHalted(state: AgentWord['state']): boolean {
  return state === 'failing' || state === 'stopped';
}

/** An object of an agent, as it is named everywhere: `Kustomization flux-system/default-llama`. */
export function agentTitle({ kind, namespace, name }: AgentWord): string {
  return `${kind} ${namespace}/${name}`;
}

/**
 * What keeps an agent from doing its part, in its own words, where it said any: of what only an agent can mend that is the cause,
 * and what it leaves unmet follows.
 * @param question - what a person has to look up where nothing is known of the agent
 */
export function blamed(
  blocker: Blocker,
  { word, lookedFor, isNamespaceMissing, controller }: GroupAgent,
  question: string,
): Blocker {
  const what = blocker.message;
  if (isNamespaceMissing) {
    const message = `its namespace does not exist; ${what}`;
    const fix = 'Create the namespace, or have flotilla bootstrap write it.';
    return { ...blocker, cause: 'namespace', word: 'NotFound', reason: 'NamespaceMissing', message, fix };
  }
  const isApplied = word === undefined || word.state === 'applied' || word.state === 'unhealthy';
  if (controller !== undefined && isApplied) return { ...blocker, message: `${what}: ${controller}` };
  if (word === undefined) {
    const none = lookedFor.length === 0 ? `${question}?` : `no ${lookedFor.join(' and no ')} names its folder`;
    return { ...blocker, message: `${what}: ${none}` };
  }
  const said = `${agentTitle(word)}: ${word.message || word.reason}`;
  if (isHalted(word.state)) {
    return { ...blocker, cause: 'agent', word: 'Failed', reason: word.reason, message: `${said}; ${what}` };
  }
  const how = word.state === 'applying' ? 'not applied yet' : 'all of what it knows is applied';
  return { ...blocker, message: `${what}; ${how}: ${said}` };
}
