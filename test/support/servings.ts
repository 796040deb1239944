import type { JsonObject } from '../../src/model/json.ts';

/** What tests vary of a ModelServing; two groups of one entry pod and one worker by default. */
export interface ServingWish {
  readonly name?: string;
  readonly image?: string;
  /** Fields of the spec beside the template. */
  readonly spec?: JsonObject;
  /** Fields of the template beside the roles. */
  readonly template?: JsonObject;
  /** Fields of each role beside its templates; one role `r` by default. */
  readonly roles?: readonly JsonObject[];
}

/** A valid ModelServing as people write it. */
export function aModelServing({ name = 'llama', image = 'llm:A', spec, template, roles = [{}] }: ServingWish = {}) {
  const container = { name: 'main', image, readinessProbe: { httpGet: { port: 8000 } } };
  const pods = { spec: { containers: [{ ...container, resources: { limits: { 'nvidia.com/gpu': 8 } } }] } };
  const serving = {
    apiVersion: 'workload.serving.volcano.sh/v1alpha1',
    kind: 'ModelServing',
    metadata: { name },
    spec: {
      replicas: 2,
      ...spec,
      template: {
        ...template,
        roles: roles.map((role) => ({
          name: 'r',
          workerReplicas: 1,
          entryTemplate: pods,
          workerTemplate: pods,
          ...role,
        })),
      },
    },
  };
  const result: JsonObject = serving;
  return result;
}
