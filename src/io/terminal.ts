import { readSync, writeSync } from 'node:fs';
import { setTimeout as timeout } from 'node:timers/promises';
import { fileError, hasCode, tooLarge } from './world-error.ts';

/** A stream that takes text, such as standard output. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether a person watches: colour and progress make sense. */
  readonly isTerminal: boolean;
  /** How many characters a line of the terminal has now; left out where there is none. */
  readonly columns?: number | undefined;
  /** Writes what is still held back: before something that takes its time. */
  readonly flush: () => void;
}

const BUFFER_CHARACTERS = 1 << 18;

/** The reader of the output has closed it, as `head` does; nobody reads what would follow. */
export class OutputClosed extends Error {}

/** What Node knows of a stream of this process; without a terminal it leaves both out. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * Writes to a file descriptor of this process, in large pieces; `flush` writes what is left.
 * Synchronous, so that nothing is lost when the process ends and memory never holds what a slow reader has not taken.
 * @param stream - the stream of that descriptor; Node takes a while to make one, so it is asked for when it is needed
 * @throws OutputClosed when the reader has gone
 */
export function bufferedOutput(descriptor: number, stream: () => Stream): Output {
  let pending: string[] = [];
  let characters = 0;
  const flush = (): void => {
    const text = pending.join('');
    pending = [];
    characters = 0;
    writeFully(descriptor, Buffer.from(text));
  };
  const write = (text: string): void => {
    pending.push(text);
    characters += text.length;
    if (characters >= BUFFER_CHARACTERS) flush();
  };
  return {
    write,
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
    flush,
  };
}

function writeFully(descriptor: number, bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (hasCode(error, 'EPIPE')) throw new OutputClosed();
      if (!hasCode(error, 'EAGAIN')) throw fileError('write', 'the output', error);
      waitForMoment();
    }
  }
}

/**
 * Reads all of standard input as UTF-8.
 * @throws WorldError when it is longer than the limit
 */
export function readStandardInput(limitBytes: number): string {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 16);
    const length = readChunk(chunk);
    if (length === 0) return Buffer.concat(chunks).toString('utf8');
    total += length;
    if (total > limitBytes) throw tooLarge('<stdin>', limitBytes);
    chunks.push(chunk.subarray(0, length));
  }
}

function readChunk(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(0, chunk);
    } catch (error) {
      if (hasCode(error, 'EOF')) return 0;
      if (!hasCode(error, 'EAGAIN')) throw fileError('read', '<stdin>', error);
      waitForMoment();
    }
  }
}

// Standard streams may be pipes set to non-blocking by their other end.
function waitForMoment(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

/** Waits so many milliseconds, or until the signal aborts. */
export async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  try {
    await timeout(milliseconds, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
}

/**
 * A signal that aborts when this process is interrupted (Ctrl-C) or asked to end, in place of ending it; the second time
 * ends it as usual.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}
