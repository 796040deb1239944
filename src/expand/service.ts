import type { GroupMarks, ObjectTemplate } from '../model/group.ts';
import type { Service } from '../model/kubernetes.ts';
import { LABEL } from '../model/names.ts';
import { annotationsOf, filledMap, slotMap } from './metadata.ts';

/** Whose role replicas the Services lead to. */
export interface ServiceContext {
  readonly modelName: string;
  readonly namespace: string;
  readonly role: string;
  readonly marks: GroupMarks;
}

/**
 * Prepares the headless Services by which workers find their entry pod, whose name each shares.
 * They select by identity only, never by revision: a Service that changed during a rollout would cut the DNS of gangs
 * that still run.
 */
export function serviceTemplate({ modelName, namespace, role, marks }: ServiceContext): ObjectTemplate<Service> {
  const identity = { [LABEL.name]: modelName, [LABEL.role]: role };
  const own = { [LABEL.groupName]: 'group', [LABEL.roleId]: 'roleId' } as const;
  const annotations = slotMap({}, marks);
  const labels = slotMap(identity, own);
  const selector = slotMap({ [LABEL.entry]: 'true', ...identity }, own);
  return {
    fill: (slots) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name: slots.name,
        namespace,
        ...annotationsOf(annotations, slots),
        labels: filledMap(labels, slots),
      },
      spec: { clusterIP: 'None', publishNotReadyAddresses: true, selector: filledMap(selector, slots) },
    }),
  };
}
