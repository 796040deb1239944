import { SPEC_SCHEMAS } from '../../generated/crds.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { ClusterKind, StringMap } from '../model/kubernetes.ts';

/**
 * The CustomResourceDefinition of the objects that stand for models, as any API server of the last years takes it; undefined for a
 * kind that has none.
 * @param annotations - those by which agents keep it, as with it every object of the kind would go
 * @see https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
 */
export function modelCrd({ apiVersion, kind, plural }: ClusterKind, annotations: StringMap): JsonObject | undefined {
  const text = Object.hasOwn(SPEC_SCHEMAS, kind) ? SPEC_SCHEMAS[kind] : undefined;
  if (text === undefined) return undefined;
  const spec: Json = JSON.parse(text);
  const [group = '', name = ''] = apiVersion.split('/');
  const shortName = kind.replace(/[^A-Z]/g, '').toLowerCase();
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}`, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) },
    spec: {
      group,
      names: { kind, listKind: `${kind}List`, plural, singular: kind.toLowerCase(), shortNames: [shortName] },
      scope: 'Namespaced',
      versions: [
        {
          name,
          served: true,
          storage: true,
          subresources: { status: {} },
          additionalPrinterColumns: COLUMNS,
          schema: { openAPIV3Schema: { type: 'object', properties: { spec, rollout: ROLLOUT, status: STATUS } } },
        },
      ],
    },
  };
}

const COLUMNS: readonly JsonObject[] = [
  { name: 'Groups', type: 'integer', jsonPath: '.spec.replicas', description: 'Groups that there should be.' },
  { name: 'Available', type: 'integer', jsonPath: '.status.availableReplicas' },
  { name: 'Updated', type: 'integer', jsonPath: '.status.updatedReplicas' },
  { name: 'Status', type: 'string', jsonPath: '.status.conditions[?(@.status=="True")].type' },
  { name: 'Target', type: 'string', jsonPath: '.rollout.target', priority: 1 },
  { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' },
];

const ROLLOUT: JsonObject = {
  type: 'object',
  description: 'What the ConfigMap beside the pods says: the target revision, and which groups run which.',
  additionalProperties: { type: 'string' },
};

const COUNT: JsonObject = { type: 'integer', format: 'int32' };
const TEXT: JsonObject = { type: 'string' };

const STATUS: JsonObject = {
  type: 'object',
  description: 'What is true of the pods; written by flotilla status --publish.',
  // Flux reads its fields, and an expression that finds no status at all is an error there.
  default: {},
  properties: {
    availableReplicas: COUNT,
    conditions: {
      type: 'array',
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['type'],
      items: {
        type: 'object',
        required: ['type', 'status'],
        properties: {
          lastTransitionTime: { type: 'string', format: 'date-time' },
          message: TEXT,
          reason: TEXT,
          status: TEXT,
          type: TEXT,
        },
      },
    },
    currentReplicas: COUNT,
    observedGeneration: { type: 'integer', format: 'int64' },
    replicas: COUNT,
    updatedReplicas: COUNT,
  },
};
