import type { JsonObject } from './json.ts';

/** A file to write: its path from the output folder, and its whole text, made when it is asked for. */
export interface TextFile {
  readonly path: string;
  readonly text: () => string;
}

/** A file of manifests, and the objects in it. */
export interface ManifestFile extends TextFile {
  readonly objects: Iterable<JsonObject>;
}
