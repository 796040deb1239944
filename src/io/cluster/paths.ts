import type { ClusterKind } from '../../model/kubernetes.ts';
import type { ObjectReference, Selection } from '../cluster-port.ts';

/**
 * The path of a selection's objects, with its query.
 * @param query - more parameters; those that are undefined are left out
 */
export function selectionPath(
  { kind, namespace, labelSelector }: Selection,
  query: Readonly<Record<string, string | undefined>>,
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ labelSelector, ...query })) {
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  return `${folderPath(kind, namespace)}?${parameters}`;
}

/** The path of one object. */
export function objectPath({ kind, namespace, name }: ObjectReference): string {
  return `${folderPath(kind, namespace)}/${encodeURIComponent(name)}`;
}

function folderPath({ apiVersion, plural }: ClusterKind, namespace: string): string {
  const api = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  return namespace === '' ? `${api}/${plural}` : `${api}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
}
