import type { Place } from '../model/layout.ts';

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
  const folders = root.split('/').filter((part) => part !== '' && part !== '.');
  return [...folders, path].join('/');
}
