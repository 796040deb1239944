import type { DoctorModel } from '../model/doctor.ts';
import { liveFolder, type Place } from '../model/layout.ts';

/**
 * Name of a model's own object in an agent's namespace, where those of all namespaces lie side by side.
 * The groups of a split model have it in front of their ordinal.
 */
export function agentObjectName({ namespace, name }: Place): string {
  return `${namespace}-${name}`;
}

/**
 * A path as an agent knows it: from the repository's root.
 * @param root - folder of flotilla.yaml from there; `.` for the root itself
 */
export function agentPath(root: string, path: string): string {
  return [...namesIn(root), path].join('/');
}

/** Whether an agent's path is a model's `live` folder, or that of one of its groups. */
export function isPathOf(model: DoctorModel, path: string): boolean {
  const names = namesIn(path);
  const live = /^group-\d+$/.test(names.at(-1) ?? '') ? names.slice(0, -1) : names;
  return live.slice(-3).join('/') === liveFolder(model);
}

/** Whether an agent's path leads to a folder of the output, wherever the output lies. */
export function leadsTo(path: string, folder: string): boolean {
  return `/${namesIn(path).join('/')}`.endsWith(`/${folder}`);
}

function namesIn(path: string): readonly string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.');
}
