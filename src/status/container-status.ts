import { CONTAINER_ENDS, endedVerdict, WAITING_REASONS, waitingVerdict } from '../kubernetes/waiting-reasons.ts';
import type { LiveContainer, Termination } from '../model/live.ts';
import type { ObjectStatus } from '../model/status.ts';

const GRAVITY: ReadonlyMap<string, number> = new Map(
  [...WAITING_REASONS.keys()].map((reason, index) => [reason, index]),
);

/** How the kubelet says that it waits before it tries again, which tells nothing of the cause; newer ones add that. */
const DELAY = /^back-off (?:.*?(?=Err[A-Z]\w{1,40}: )|.*$)/is;

/** The state of a pod by the gravest of its containers that wait. */
export function waitingStatus(containers: readonly LiveContainer[]): ObjectStatus | undefined {
  let gravest: { status: ObjectStatus; gravity: number } | undefined;
  for (const container of containers) {
    if (container.state.kind !== 'waiting') continue;
    const gravity = GRAVITY.get(container.state.reason) ?? GRAVITY.size;
    if (gravest !== undefined && gravest.gravity <= gravity) continue;
    gravest = { status: waitingFor(container, container.state), gravity };
  }
  return gravest?.status;
}

/** What the kubelet says of a container. */
interface Said {
  readonly reason: string;
  readonly message: string;
}

function waitingFor(container: LiveContainer, { reason, message }: Said): ObjectStatus {
  const row = WAITING_REASONS.get(reason);
  const isCrash = row?.acts === 'person' && row.cause === 'crash';
  const what = `${nameOf(container)} ${row?.says(container.image) ?? 'waits'}`;
  const cause = message.replace(DELAY, '');
  const own = row?.acts === 'person' ? row.fix : undefined;
  // What mends a container that keeps ending depends on how it ended.
  const fix = (isCrash ? CONTAINER_ENDS.get(container.lastTermination?.reason ?? '')?.fix : undefined) ?? own;
  return {
    word: waitingVerdict(reason),
    reason: reason || 'Waiting',
    message: isCrash ? endText(container, what, cause) : `${what}${cause === '' ? '' : `: ${cause}`}`,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The state of a pod that goes on by one of its containers that has ended. */
export function endedStatus(containers: readonly LiveContainer[]): ObjectStatus | undefined {
  for (const container of containers) {
    const { role, state } = container;
    if (role !== 'init' && state.kind === 'terminated') return endOf(container, state);
  }
  return undefined;
}

function endOf(container: LiveContainer, { reason, exitCode }: Termination): ObjectStatus {
  const word = endedVerdict(container.restartPolicy, exitCode);
  const next = word === 'Failed' ? 'its pod does not start it again' : 'the kubelet starts it again';
  const fix = CONTAINER_ENDS.get(reason)?.fix;
  return {
    word,
    reason: reason || 'Error',
    message: `${endText(container, `${nameOf(container)} has ended`)}; ${next}`,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The state of a pod by the init container that it still waits for. */
export function initStatus(containers: readonly LiveContainer[]): ObjectStatus | undefined {
  const inits = containers.filter(({ role }) => role !== 'main');
  const open = inits.find(({ role, state, hasStarted }) =>
    state.kind === 'terminated' ? state.exitCode !== 0 : role === 'init' || state.kind !== 'running' || !hasStarted,
  );
  if (open === undefined) return undefined;
  if (open.state.kind === 'terminated') return endOf(open, open.state);
  if (open.state.kind === 'waiting') return waitingStatus([open]);
  const message = `${nameOf(open)} runs (${inits.indexOf(open)} of ${inits.length} done)`;
  return { word: 'InProgress', reason: 'Initializing', message };
}

/** The state of a pod that is not Ready by a container that runs. */
export function unreadyStatus(containers: readonly LiveContainer[]): ObjectStatus | undefined {
  const unready = containers.find(
    ({ role, isReady, state }) => role !== 'init' && !isReady && state.kind === 'running',
  );
  if (unready === undefined) return undefined;
  const past = unready.restarts > 0 ? `; ${endText(unready, 'it was restarted')}` : '';
  return unready.hasStarted
    ? {
        word: 'InProgress',
        reason: 'NotReady',
        message: `${nameOf(unready)}: the readiness probe does not pass${past}`,
      }
    : {
        word: 'InProgress',
        reason: 'Starting',
        message: `${nameOf(unready)}: the startup probe has not passed${past}`,
      };
}

/** The container by whose end a pod ended: the first with an exit code other than 0, else any. */
export function fatalEnd(containers: readonly LiveContainer[]): Said | undefined {
  const ended = containers.filter(({ state }) => state.kind === 'terminated');
  const fatal = ended.find(({ state }) => state.kind === 'terminated' && state.exitCode !== 0) ?? ended[0];
  if (fatal?.state.kind !== 'terminated') return undefined;
  return { reason: fatal.state.reason, message: endText(fatal, `${nameOf(fatal)} has ended`) };
}

/**
 * How a container ended, which helps most, then what is so of it, then what it said last:
 * `OOMKilled (137), 7 restarts: container main keeps ending`.
 */
function endText({ state, lastTermination, restarts }: LiveContainer, what: string, cause = ''): string {
  const end = state.kind === 'terminated' ? state : lastTermination;
  const times = restarts === 0 ? [] : [`${restarts} ${restarts === 1 ? 'restart' : 'restarts'}`];
  const head = [...(end === undefined ? [] : [exitText(end)]), ...times].join(', ');
  const said = end === undefined || end.message === '' ? [] : [`“${lastLine(end.message)}”`];
  return [...(head === '' ? [] : [head]), what, ...(cause === '' ? [] : [cause]), ...said].join(': ');
}

function exitText({ exitCode, reason }: Termination): string {
  return reason === '' ? `exit code ${exitCode}` : `${reason} (${exitCode})`;
}

/** The end of a termination message is what a program said last. */
function lastLine(text: string): string {
  const line = text.trimEnd().split('\n').at(-1) ?? '';
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

function nameOf({ name, role }: LiveContainer): string {
  return `${role === 'init' ? 'init container' : 'container'} ${name}`;
}
