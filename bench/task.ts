import type { Fleet } from './fleet.ts';
import type { Workshop } from './workshop.ts';

/** A piece of work to measure, with the place and the tools for it. */
export interface Task {
  readonly work: string;
  readonly fleet: Fleet;
  /** Rounds that count. */
  readonly rounds: number;
  /** A repository for the fleet: its ModelInfer lies there, and nothing else. */
  readonly folder: string;
  readonly workshop: Workshop;
}
