import type { JsonObject } from '../../model/json.ts';
import { WorldError } from '../world-error.ts';

/** The error for a reply that would be the same if the request were made again. */
export function refused(server: string, doing: string, { status, body }: Refusal): WorldError {
  return new WorldError({
    tried: doing,
    on: server,
    why: `it replied ${status}${messageOf(body) === '' ? '' : `: ${messageOf(body)}`}`,
    hint: 'Look at the server, and at what stands between it and this machine.',
  });
}

/** A reply that refuses a request. */
export interface Refusal {
  readonly status: number;
  /** The Status object that it sent, or an empty object. */
  readonly body: JsonObject;
}

/** The error that the server does not accept the credentials. */
export function unauthorized(server: string, user: string): WorldError {
  return new WorldError({
    tried: 'read',
    on: server,
    why: `it refuses the credentials of the user ${user} (401): they have expired, or were never its own`,
    hint: 'Log in again as you do for kubectl, or name another --context or --kubeconfig.',
  });
}

/** The error that no credentials could be had. */
export function noCredentials(server: string, user: string, cause: unknown): WorldError {
  return new WorldError({
    tried: 'get',
    on: `credentials of the user ${user} for ${server}`,
    why: causeText(cause),
    hint: 'Run kubectl get pods: it needs the same; then log in again, or mend the kubeconfig.',
    cause,
  });
}

/** The error that a server could not be reached, or went on failing, until the backoff ended. */
export function gaveUp(server: string, doing: string, failed: TransientError): WorldError {
  const backoff = failed.waitedMs === 0 ? '' : `, and still did after ${Math.round(failed.waitedMs / 1000)} s`;
  return new WorldError({
    tried: doing,
    on: server,
    why: `${failed.what}${backoff}`,
    hint: 'Check that the cluster is up and can be reached: kubectl get pods.',
    cause: failed.cause,
  });
}

/** Why the last try of a request failed, and how long the client has waited. */
export interface TransientError {
  readonly what: string;
  readonly waitedMs: number;
  readonly cause: unknown;
}

/** The error that there is no kubeconfig, or that it does not say what is needed. */
export function badKubeconfig(on: string, why: string, cause?: unknown): WorldError {
  return new WorldError({
    tried: 'read',
    on,
    why,
    hint: 'Name one with --kubeconfig and --context, or give --from what kubectl get pods,services,podgroups,configmaps -o json prints.',
    cause,
  });
}

/** The innermost message of an error: what a person can act on. */
export function causeText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  if (inner instanceof Error) return causeText(inner);
  // Its own message quotes the text, in which there may be a token.
  if (error instanceof SyntaxError) return 'it is no JSON';
  return error.message.trim().replace(/\s+/g, ' ') || error.name;
}

/** The message of a Status object; empty where there is none. */
export function messageOf(body: JsonObject): string {
  return typeof body['message'] === 'string' ? body['message'] : '';
}
