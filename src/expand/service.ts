import type { Service, StringMap } from '../model/kubernetes.ts';
import { groupName, LABEL, podName, roleId } from '../model/names.ts';
import { annotationsOf } from './metadata.ts';

/** Which role replica a Service leads to. */
export interface ServiceIdentity {
  readonly modelName: string;
  readonly namespace: string;
  readonly ordinal: number;
  readonly role: string;
  readonly roleIndex: number;
  /** Annotations of every object of the group. */
  readonly groupAnnotations: StringMap;
}

/**
 * Makes the headless Service by which workers find their entry pod, whose name it shares.
 * It selects by identity only, never by revision: a Service that changed during a rollout would cut the DNS of gangs
 * that still run.
 */
export function serviceOf(identity: ServiceIdentity): Service {
  const { modelName, namespace, ordinal, role, roleIndex, groupAnnotations } = identity;
  const group = groupName(modelName, ordinal);
  const id = roleId(role, roleIndex);
  const labels = { [LABEL.groupName]: group, [LABEL.name]: modelName, [LABEL.role]: role, [LABEL.roleId]: id };
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: podName(group, id, 0), namespace, ...annotationsOf(groupAnnotations), labels },
    spec: { clusterIP: 'None', publishNotReadyAddresses: true, selector: { [LABEL.entry]: 'true', ...labels } },
  };
}
