import type { Cluster } from '../../io/cluster-port.ts';
import { WorldError } from '../../io/world-error.ts';
import { CONFIG_MAP } from '../../kubernetes/kinds.ts';
import type { Expectation } from '../../model/expectation.ts';
import { fieldAt, integerAt, objectAt, textAt } from '../../model/fields.ts';
import { parseInstant } from '../../model/instant.ts';
import type { Json } from '../../model/json.ts';
import type { StringMap } from '../../model/kubernetes.ts';
import type { LiveConfigMap } from '../../model/live.ts';
import { expectationName, namespacedName } from '../../model/names.ts';
import type { RecoveryDeletion, RecoveryWait } from '../../model/recovery.ts';
import type { PlannedRecovery } from './recovery.ts';
import type { LiveState } from './states.ts';

/** Spreads recoveries over time. */
export interface Pacer {
  /**
   * Keeps of a plan what is due: no pod twice; no group before its pause is over, which grows from 10 s to 5 min, as the kubelet's
   * do between restarts of a container (every new pod counts its restarts from 0, so that one which can never run would be
   * replaced without end); so many groups within 10 s; and one gang a minute that moves, as the next one must see what room
   * it has taken. What comes too soon waits.
   * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy
   */
  readonly paced: (planned: readonly PlannedRecovery[], state: LiveState) => readonly PlannedRecovery[];
  /** What a model's ConfigMap has to remember, so that the next run keeps the pauses of this one. */
  readonly memoryOf: (expectation: Expectation, now: number) => StringMap;
}

/** The annotation, on a model's ConfigMap, that holds when each of its groups was recovered last. */
const MEMORY = 'flotilla.dev/recovered';

const FIRST_MS = 10_000;
const LONGEST_MS = 300_000;
/** A group that needed no recovery for so long starts from the shortest pause again. */
const QUIET_MS = 600_000;

const MOST_GROUPS = 20;
const MOST_GROUPS_WITHIN_MS = 10_000;
const MOVES_APART_MS = 60_000;

/** A recovery of a group. */
interface Recovered {
  readonly at: number;
  /** How long the group is left alone after it. */
  readonly pause: number;
  readonly hasMoved: boolean;
}

/** When the groups of a model were recovered last, by ordinal. */
type Memory = Map<number, Recovered>;

/** A pacer that remembers what the ConfigMaps of models tell. */
export function pacer(): Pacer {
  const memories = new Map<string, Memory>();
  let taken: ReadonlySet<string> = new Set();
  return {
    paced: (planned, { live, now }) => {
      for (const { expectation } of planned) learn(memoryIn(memories, expectation), told(expectation, live.configMaps));
      // Those that are gone cannot come back, and need not be remembered.
      const next = new Set(live.pods.map(({ uid }) => uid).filter((uid) => taken.has(uid)));
      const due = planned.map((each) => dueOf(notTaken(each, next), memories, now));
      for (const { recovery } of due) for (const { uid } of recovery.deletions) next.add(uid);
      taken = next;
      return due;
    },
    memoryOf: (expectation, now) => {
      const kept = [...memoryIn(memories, expectation)].filter(([, each]) => !isQuiet(each, now));
      const entries = kept.map(([ordinal, { at, pause, hasMoved }]) => [
        ordinal,
        {
          at: new Date(at).toISOString(),
          pauseSeconds: Math.round(pause / 1000),
          ...(hasMoved ? { moved: true } : {}),
        },
      ]);
      return { [MEMORY]: JSON.stringify(Object.fromEntries(entries)) };
    },
  };
}

function memoryIn(memories: Map<string, Memory>, expectation: Expectation): Memory {
  const key = namespacedName(expectation);
  const memory = memories.get(key) ?? new Map<number, Recovered>();
  memories.set(key, memory);
  return memory;
}

/** What an earlier run has left; whatever is no memory is passed over. */
function told({ name, namespace }: Expectation, configMaps: readonly LiveConfigMap[] | undefined): Memory {
  const own = configMaps?.find((each) => each.name === expectationName(name) && each.namespace === namespace);
  const written = jsonOf(own?.annotations[MEMORY] ?? '');
  return new Map(
    Object.keys(objectAt(written)).flatMap((ordinal): readonly [number, Recovered][] => {
      const at = parseInstant(textAt(written, ordinal, 'at') ?? '');
      const pause = integerAt(written, ordinal, 'pauseSeconds');
      if (at === undefined || pause === undefined) return [];
      return [[Number(ordinal), { at, pause: pause * 1000, hasMoved: fieldAt(written, ordinal, 'moved') === true }]];
    }),
  );
}

function jsonOf(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function learn(memory: Memory, others: Memory): void {
  for (const [ordinal, each] of others) if ((memory.get(ordinal)?.at ?? 0) < each.at) memory.set(ordinal, each);
}

function notTaken({ expectation, recovery }: PlannedRecovery, taken: ReadonlySet<string>): PlannedRecovery {
  const deletions = recovery.deletions.filter(({ uid }) => !taken.has(uid));
  return { expectation, recovery: { ...recovery, deletions } };
}

function dueOf(
  { expectation, recovery }: PlannedRecovery,
  memories: Map<string, Memory>,
  now: number,
): PlannedRecovery {
  const memory = memoryIn(memories, expectation);
  const deletions: RecoveryDeletion[] = [];
  const early: RecoveryWait[] = [];
  for (const group of byGroup(recovery.deletions)) {
    const { ordinal, moves = false } = group[0];
    const until = Math.max(pauseEnd(memory.get(ordinal)), moves ? nextMove(memories) : 0, nextGroup(memories, now));
    if (until > now) {
      early.push(...group.map(({ name, reason }): RecoveryWait => ({ name, ordinal, until, reason })));
      continue;
    }
    deletions.push(...group);
    memory.set(ordinal, { at: now, pause: nextPause(memory.get(ordinal), now), hasMoved: moves });
  }
  const waiting = [...recovery.waiting, ...early].sort((a, b) => a.until - b.until);
  return { expectation, recovery: { ...recovery, deletions, waiting } };
}

function byGroup(
  deletions: readonly RecoveryDeletion[],
): readonly (readonly [RecoveryDeletion, ...RecoveryDeletion[]])[] {
  const groups = new Map<number, [RecoveryDeletion, ...RecoveryDeletion[]]>();
  for (const deletion of deletions) {
    const group = groups.get(deletion.ordinal);
    if (group === undefined) groups.set(deletion.ordinal, [deletion]);
    else group.push(deletion);
  }
  return [...groups.values()];
}

function pauseEnd(last: Recovered | undefined): number {
  return last === undefined ? 0 : last.at + last.pause;
}

function nextPause(last: Recovered | undefined, now: number): number {
  return last === undefined || isQuiet(last, now) ? FIRST_MS : Math.min(last.pause * 2, LONGEST_MS);
}

function isQuiet({ at, pause }: Recovered, now: number): boolean {
  return now - at > pause + QUIET_MS;
}

/** When the next gang may move, of whatever model. */
function nextMove(memories: Map<string, Memory>): number {
  const moves = [...memories.values()].flatMap((memory) => [...memory.values()].filter(({ hasMoved }) => hasMoved));
  return moves.reduce((last, { at }) => Math.max(last, at + MOVES_APART_MS), 0);
}

/** When the next group may be recovered, of whatever model. */
function nextGroup(memories: Map<string, Memory>, now: number): number {
  const times = [...memories.values()].flatMap((memory) => [...memory.values()].map(({ at }) => at));
  const recent = times.filter((at) => at > now - MOST_GROUPS_WITHIN_MS).sort((a, b) => b - a);
  const oldest = recent[MOST_GROUPS - 1];
  return oldest === undefined ? 0 : oldest + MOST_GROUPS_WITHIN_MS;
}

/**
 * Has the ConfigMaps of models remember that groups were recovered, so that the next run keeps the pauses of this one.
 * @returns what to say where that cannot be
 */
export async function remember(
  cluster: Cluster,
  expectations: readonly Expectation[],
  { memoryOf }: Pacer,
  now: number,
): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const expectation of expectations) {
    const { name, namespace } = expectation;
    const object = { kind: CONFIG_MAP, namespace, name: expectationName(name) };
    const outcome = await cluster.annotate(object, memoryOf(expectation, now)).catch(orFailure);
    if (outcome !== 'forbidden' && typeof outcome === 'string') continue;
    const why =
      outcome === 'forbidden'
        ? 'the server forbids it, ask for what deploy/recover-rights.yaml gives'
        : outcome.message;
    notes.push(`${namespacedName(object)} does not remember that groups were recovered just now: ${why}`);
  }
  return notes;
}

/** What was deleted is still to be said. */
function orFailure(error: unknown): WorldError {
  if (error instanceof WorldError) return error;
  throw error;
}
