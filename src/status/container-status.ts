import type { LiveContainer, Termination } from '../model/live.ts';
import type { ObjectStatus, Word } from '../model/status.ts';

interface WaitingRule {
  readonly word: Word;
  readonly says: (container: LiveContainer) => string;
}

const pull: WaitingRule = { word: 'Failed', says: ({ image }) => `cannot pull ${image}` };
const create: WaitingRule = { word: 'Failed', says: () => 'cannot be created' };
const soon: WaitingRule = { word: 'InProgress', says: () => 'is being created' };

/**
 * The kubelet's reasons for a container that waits, the gravest first. It retries all of them: they are Failed here because
 * none passes without somebody who mends the image, the cluster or the command.
 */
const WAITING: ReadonlyMap<string, WaitingRule> = new Map([
  ['CrashLoopBackOff', { word: 'Failed', says: (container) => `keeps ending${howItEnded(container)}` }],
  ['ImagePullBackOff', pull],
  ['ErrImagePull', pull],
  ['InvalidImageName', pull],
  ['ErrImageNeverPull', pull],
  ['ImageInspectError', pull],
  ['RegistryUnavailable', pull],
  ['SignatureValidationFailed', pull],
  ['CreateContainerConfigError', create],
  ['CreateContainerError', create],
  ['RunContainerError', { word: 'Failed', says: () => 'cannot be started' }],
  ['PostStartHookError', { word: 'Failed', says: () => 'was ended by its postStart hook' }],
  ['ContainerCreating', soon],
  ['PodInitializing', soon],
]);
const GRAVITY: ReadonlyMap<string, number> = new Map([...WAITING.keys()].map((reason, index) => [reason, index]));

/** How the kubelet says that it waits before it tries again, which tells nothing of the cause; newer ones add that. */
const DELAY = /^back-off (?:.*?(?=Err[A-Z]\w+: )|.*$)/is;

/** The gravest of the containers that wait: what keeps the pod back. */
export function waitingStatus(containers: readonly LiveContainer[]): ObjectStatus | undefined {
  let gravest: { status: ObjectStatus; gravity: number } | undefined;
  for (const container of containers) {
    if (container.state.kind !== 'waiting') continue;
    const { reason, message } = container.state;
    const gravity = GRAVITY.get(reason) ?? WAITING.size;
    if (gravest !== undefined && gravest.gravity <= gravity) continue;
    const rule = WAITING.get(reason);
    const what = `${nameOf(container)} ${rule?.says(container) ?? 'waits'}`;
    const cause = message.replace(DELAY, '');
    const detail = cause === '' ? '' : `: ${cause}`;
    const status = { word: rule?.word ?? 'InProgress', reason: reason || 'Waiting', message: `${what}${detail}` };
    gravest = { status, gravity };
  }
  return gravest?.status;
}

/** A container that has ended in a pod that goes on. */
export function endedStatus(containers: readonly LiveContainer[]): ObjectStatus | undefined {
  const ended = containers.find(({ role, state }) => role !== 'init' && state.kind === 'terminated');
  if (ended?.state.kind !== 'terminated') return undefined;
  const message = `${nameOf(ended)} has ended${howItEnded(ended)}`;
  return { word: 'Failed', reason: ended.state.reason || 'Error', message };
}

/** An init container that the pod still waits for. */
export function initStatus(containers: readonly LiveContainer[]): ObjectStatus | undefined {
  const inits = containers.filter(({ role }) => role !== 'main');
  const open = inits.find(({ role, state, hasStarted }) =>
    state.kind === 'terminated' ? state.exitCode !== 0 : role === 'init' || state.kind !== 'running' || !hasStarted,
  );
  if (open === undefined) return undefined;
  if (open.state.kind === 'terminated') {
    const message = `${nameOf(open)} has ended${howItEnded(open)}`;
    return { word: 'Failed', reason: open.state.reason || 'Error', message };
  }
  if (open.state.kind === 'waiting') return waitingStatus([open]);
  const message = `${nameOf(open)} runs (${inits.indexOf(open)} of ${inits.length} done)`;
  return { word: 'InProgress', reason: 'Initializing', message };
}

/** A container that runs in a pod that is not Ready. */
export function unreadyStatus(containers: readonly LiveContainer[]): ObjectStatus | undefined {
  const unready = containers.find(
    ({ role, isReady, state }) => role !== 'init' && !isReady && state.kind === 'running',
  );
  if (unready === undefined) return undefined;
  const past = unready.restarts > 0 ? `; it was restarted${howItEnded(unready)}` : '';
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
export function fatalEnd(containers: readonly LiveContainer[]): { reason: string; message: string } | undefined {
  const ended = containers.filter(({ state }) => state.kind === 'terminated');
  const fatal = ended.find(({ state }) => state.kind === 'terminated' && state.exitCode !== 0) ?? ended[0];
  if (fatal?.state.kind !== 'terminated') return undefined;
  return { reason: fatal.state.reason, message: `${nameOf(fatal)} has ended${howItEnded(fatal)}` };
}

function howItEnded({ state, lastTermination, restarts }: LiveContainer): string {
  const end = state.kind === 'terminated' ? state : lastTermination;
  const times = restarts === 0 ? [] : [`${restarts} ${restarts === 1 ? 'restart' : 'restarts'}`];
  const parts = [...(end === undefined ? [] : [exitText(end)]), ...times];
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function exitText({ exitCode, reason, message }: Termination): string {
  const said = message === '' ? '' : ` “${lastLine(message)}”`;
  return `exit code ${exitCode}${reason === '' ? '' : ` (${reason})`}${said}`;
}

/** The end of a termination message is what a program said last. */
function lastLine(text: string): string {
  const line = text.trimEnd().split('\n').at(-1) ?? '';
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

function nameOf({ name, role }: LiveContainer): string {
  return `${role === 'init' ? 'init container' : 'container'} ${name}`;
}
