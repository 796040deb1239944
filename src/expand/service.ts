import type { Service } from '../model/kubernetes.ts';
import { LABEL } from '../model/names.ts';
import type { Form, GroupMarks } from '../model/object-template.ts';
import { annotationsOf, blankMap, filledMap } from './metadata.ts';

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
export function serviceForm({ modelName, namespace, role, marks }: ServiceContext): Form<Service> {
  const identity = { [LABEL.name]: modelName, [LABEL.role]: role };
  const own = { [LABEL.groupName]: 'group', [LABEL.roleId]: 'roleId' } as const;
  const annotations = blankMap({}, marks);
  const labels = blankMap(identity, own);
  const selector = blankMap({ [LABEL.entry]: 'true', ...identity }, own);
  return {
    fill: (blanks) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name: blanks.name,
        namespace,
        ...annotationsOf(annotations, blanks),
        labels: filledMap(labels, blanks),
      },
      spec: { clusterIP: 'None', publishNotReadyAddresses: true, selector: filledMap(selector, blanks) },
    }),
  };
}
