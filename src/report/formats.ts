import type { Style } from './style.ts';

/** How a result is looked at. */
export interface Look {
  readonly style: Style;
  /** How wide the terminal is; undefined where there is none. */
  readonly columns: number | undefined;
  /** When the result came to be, in milliseconds since 1970. */
  readonly readAt: number;
}

/** Writes a result as text. */
export type Writer<Result> = (result: Result, look: Look) => string;

/**
 * The formats of one result by name: what `-o` takes, what help and completion offer, and what writes each. A writer is
 * loaded when it is asked for, so that knowing the names costs nothing.
 */
export type Formats<Result> = Readonly<Record<string, () => Promise<Writer<Result>>>>;
