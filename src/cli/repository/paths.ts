import { relative } from 'node:path';

/** A path as seen from a folder, with `/` between names, as problems, Git and headers write it; the empty text for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}
