import type { GroupMarks, ObjectTemplate } from '../model/group.ts';
import type { Service } from '../model/kubernetes.ts';
import type { Model } from '../model/model.ts';
import { annotationsOf, filledMap, slotMap } from './metadata.ts';

/**
 * Prepares the headless Services by which workers find their entry pod, whose name each shares.
 * They select by identity only, never by revision: a Service that changed during a rollout would cut the DNS of gangs
 * that still run.
 */
export function serviceTemplate(
  { name, namespace, dialect }: Model,
  role: string,
  marks: GroupMarks,
): ObjectTemplate<Service> {
  const keys = dialect.keys.labels;
  const identity = { [keys.name]: name, [keys.role]: role };
  const own = { [keys.groupName]: 'group', [keys.roleId]: 'roleId' } as const;
  const annotations = slotMap({}, marks);
  const labels = slotMap(identity, own);
  const selector = slotMap({ [keys.entry]: 'true', ...identity }, own);
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
