import type { JsonObject } from '../../model/json.ts';
import type { ClusterChoice } from '../cluster-port.ts';
import { WorldError } from '../world-error.ts';
import { isPassing, mayPass, newBackoff, type Timing } from './backoff.ts';
import { causeText, gaveUp, messageOf, unauthorized } from './errors.ts';
import { ask, objectIn, type Question, type Reply } from './http.ts';
import { type Account, readAccount, renewAccount } from './kubeconfig.ts';

/** A reply that was read to its end: its status and its object. */
export interface Exchange {
  readonly status: number;
  /** A Status object where the status is an error; empty where it sent none. */
  readonly body: JsonObject;
}

/** A client of one API server that tries again, with backoff, what failed by a transient error. */
export interface Client {
  readonly server: string;
  readonly namespace: string;
  readonly timing: Timing;
  /**
   * Asks until there is a reply that is neither 401, 429 nor 5xx, and all of it is here.
   * @param doing - a verb for messages: `list pods on`
   */
  readonly exchange: (doing: string, question: Question) => Promise<Exchange>;
  /** The same as far as the head of the reply: its text is still to come, where the status is 200. */
  readonly open: (doing: string, question: Question) => Promise<Reply | Exchange>;
  readonly clockAhead: () => number;
}

/** Differences that a reply in whole seconds, and its delay, may come to by themselves. */
const UNSURE_MS = 5000;

/** Makes a client; nothing is asked of the server yet. */
export function clientOf(choice: ClusterChoice, timing: Timing): Client {
  let account = readAccount(choice);
  let ahead: number | undefined;
  let isFailing = false;
  const renew = (): void => {
    account = renewAccount(choice, account);
  };
  const onWell = (): void => {
    isFailing = false;
  };
  const onTransientError = (what: string): void => {
    if (!isFailing) choice.onTransientError(`${account.server}: ${what}; trying again`);
    isFailing = true;
  };
  const once = async (question: Question): Promise<Reply> => {
    const signal = question.signal ?? choice.signal;
    const reply = await ask(account, { ...question, signal });
    if (reply.date !== undefined) ahead = reply.date - timing.now();
    else ahead ??= 0;
    return reply;
  };
  const persist = <Taken>(doing: string, question: Question, take: (reply: Reply) => Promise<Taken>): Promise<Taken> =>
    persistently(
      { once, take, renew, onTransientError, onWell, isKnown: () => ahead !== undefined },
      { account, doing, question, choice, timing },
    );
  return {
    server: account.server,
    namespace: account.namespace,
    timing,
    exchange: (doing, question) => persist(doing, question, exchangeOf),
    open: (doing, question) =>
      persist<Reply | Exchange>(doing, question, async (reply) => (reply.status === 200 ? reply : exchangeOf(reply))),
    clockAhead: () => (ahead === undefined || Math.abs(ahead) <= UNSURE_MS ? 0 : ahead),
  };
}

async function exchangeOf(reply: Reply): Promise<Exchange> {
  const { status } = reply;
  if (status < 400) return { status, body: await objectIn(reply) };
  // Not every reply is the API server's own: what stands before it may answer in HTML.
  return { status, body: await objectIn(reply).catch(() => ({})) };
}

interface Steps<Taken> {
  readonly once: (question: Question) => Promise<Reply>;
  readonly take: (reply: Reply) => Promise<Taken>;
  /** Takes the kubeconfig's credentials anew, so that programs that issue them run again. */
  readonly renew: () => void;
  readonly onTransientError: (what: string) => void;
  readonly onWell: () => void;
  readonly isKnown: () => boolean;
}

interface Task {
  readonly account: Account;
  readonly doing: string;
  readonly question: Question;
  readonly choice: ClusterChoice;
  readonly timing: Timing;
}

async function persistently<Taken>(steps: Steps<Taken>, task: Task): Promise<Taken> {
  const { account, doing, question, choice, timing } = task;
  const signal = question.signal ?? choice.signal;
  const backoff = newBackoff(timing, signal);
  let tried = await tryOnce(steps, question);
  if ('status' in tried && tried.status === 401) {
    steps.renew();
    tried = await tryOnce(steps, question);
  }
  while (!('taken' in tried)) {
    const { what, status, isFinal = false, cause } = tried;
    if (status === 401) throw unauthorized(account.server, account.user);
    const waitedMs = backoff.waitedMs();
    const goesOn = !isFinal && !isAborted(signal);
    if (goesOn) steps.onTransientError(what);
    const isNext = goesOn && (await backoff.wait(tried.retryAfterMs));
    if (!isNext || isAborted(signal)) throw gaveUp(account.server, doing, { what, waitedMs, cause });
    tried = await tryOnce(steps, question);
  }
  steps.onWell();
  return tried.taken;
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

type Tried<Taken> =
  | { readonly taken: Taken }
  | {
      readonly status?: number;
      readonly what: string;
      readonly retryAfterMs?: number | undefined;
      readonly isFinal?: boolean;
      readonly cause?: unknown;
    };

async function tryOnce<Taken>({ once, take, isKnown }: Steps<Taken>, question: Question): Promise<Tried<Taken>> {
  try {
    const reply = await once(question);
    const { status, retryAfterMs } = reply;
    if (status !== 401 && !isPassing(status)) return { taken: await take(reply) };
    const { body } = await exchangeOf(reply);
    const said = messageOf(body);
    return { status, what: `it replies ${status}${said === '' ? '' : `: ${said}`}`, retryAfterMs };
  } catch (error) {
    if (error instanceof WorldError) throw error;
    return { what: causeText(error), isFinal: !mayPass(error, isKnown()), cause: error };
  }
}
