import type { Model } from './model-infer.ts';
import type { Location } from './problem.ts';

/** A model and where it was written. */
export interface LocatedModel {
  readonly model: Model;
  readonly at: Location;
  /** Folder in which its state lies, in whatever form; undefined where it keeps none. */
  readonly stateFolder?: string | undefined;
}
