/** Codes of a server that is not there: it may be starting, if it was ever seen; else its address is wrong. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'],
]);

/** Codes of two sides that do not trust or understand each other: that does not pass. */
const MISMATCH = /^(CERT_|ERR_TLS|ERR_SSL|ERR_INVALID|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HPE_)/;

/**
 * Whether a failed request may go well when it is made again.
 * @param isKnown - whether the server has ever replied
 */
export function mayPass(error: unknown, isKnown: boolean): boolean {
  const code = codeOf(error);
  if (MISMATCH.test(code)) return false;
  return isKnown || !UNREACHABLE.has(code);
}

/** Whether a server that replies with this status may reply otherwise soon. */
export function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

function codeOf(error: unknown): string {
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  return inner instanceof Error && 'code' in inner && typeof inner.code === 'string' ? inner.code : '';
}
