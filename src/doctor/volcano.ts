import { parseAmounts } from '../kubernetes/amounts.ts';
import { DEPLOYMENT, HYPER_NODE, QUEUE } from '../kubernetes/kinds.ts';
import { compareQuantities } from '../kubernetes/quantity.ts';
import { DEFAULT_QUEUE, tierOf, tierText } from '../kubernetes/volcano.ts';
import type { DoctorModel } from '../model/doctor.ts';
import {
  type Check,
  type EvidenceKind,
  type Examined,
  type Found,
  modelTitle,
  objectsOf,
  type WrittenForm,
} from '../model/doctor.ts';
import { fieldAt, mapAt, nameOf, numberAt, objectsAt, textAt, titleOf } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import { namespacedName } from '../model/names.ts';

const DEFINITION: EvidenceKind = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  plural: 'customresourcedefinitions',
};

/**
 * What `flotilla doctor` looks for in Volcano: its types, its scheduler, HyperNodes for the tiers, an open queue with
 * room.
 */
export const VOLCANO_CHECKS: readonly Check[] = [
  { id: 'volcano-types', needs: [DEFINITION], find: types },
  { id: 'volcano-scheduler', needs: [DEPLOYMENT], find: scheduler },
  { id: 'device-claims', needs: [DEPLOYMENT], find: deviceClaims },
  { id: 'topology-tier', needs: [HYPER_NODE], find: tiers },
  { id: 'queue', needs: [QUEUE], find: queues },
];

function types(examined: Examined): readonly Found[] {
  const gangs = examined.models.filter(({ podGroup }) => podGroup !== undefined);
  const podGroups = podGroupType(examined);
  if (podGroups === undefined) {
    const message = 'the cluster does not know PodGroups, so no gang can be applied';
    const fix = 'Install Volcano: https://volcano.sh/en/docs/installation/';
    return gangs.length === 0
      ? []
      : [{ severity: 'error', object: 'CustomResourceDefinition podgroups.scheduling.volcano.sh', message, fix }];
  }
  const unknownIn = specSchemas(podGroups).map((schema) =>
    gangs.flatMap(({ podGroup }) => unknownFields(fieldAt(podGroup, 'spec'), schema, '')),
  );
  const [first = [], ...others] = unknownIn;
  const unknown = new Set(first.filter((field) => others.every((fields) => fields.includes(field))));
  return [...unknown].sort().map((field) => ({
    severity: 'error',
    object: titleOf(podGroups),
    message: `this Volcano does not know ${field} of a PodGroup, which models use`,
    fix: 'Upgrade Volcano, its CustomResourceDefinitions included.',
  }));
}

function podGroupType(examined: Examined): JsonObject | undefined {
  return objectsOf(examined, DEFINITION).find((crd) => nameOf(crd) === 'podgroups.scheduling.volcano.sh');
}

/** What each version of a type says of `spec`. */
function specSchemas(crd: JsonObject): readonly (Json | undefined)[] {
  return objectsAt(crd, 'spec', 'versions').map((version) =>
    fieldAt(version, 'schema', 'openAPIV3Schema', 'properties', 'spec'),
  );
}

/** A PodGroup's `spec` with what tells each form of a gang, in the fields that a type must have for it. */
const FORMS: readonly { readonly form: WrittenForm; readonly spec: JsonObject }[] = [
  { form: 'tasks', spec: { minMember: 1, minTaskMember: {} } },
  { form: 'subGroups', spec: { minMember: 1, subGroupPolicy: [{ subGroupSize: 1, minSubGroups: 1 }] } },
];

/**
 * The forms of gangs that the type of PodGroups has fields for in any of its versions.
 * @returns undefined where the types of the cluster were not read
 */
export function gangFormsOf(examined: Examined): readonly WrittenForm[] | undefined {
  if (!examined.evidence.has(DEFINITION.kind)) return undefined;
  const crd = podGroupType(examined);
  const schemas = crd === undefined ? [] : specSchemas(crd);
  const isKnown = (spec: JsonObject) => schemas.some((schema) => unknownFields(spec, schema, '').length === 0);
  return FORMS.filter(({ spec }) => isKnown(spec)).map(({ form }) => form);
}

/** Fields of a value, also of the objects in its lists, that a schema of a CustomResourceDefinition does not have. */
function unknownFields(value: Json | undefined, schema: Json | undefined, path: string): readonly string[] {
  if (isArray(value)) return value.flatMap((item) => unknownFields(item, fieldAt(schema, 'items'), path));
  const properties = fieldAt(schema, 'properties');
  if (!isObject(value) || fieldAt(schema, 'additionalProperties') !== undefined) return [];
  // A schema that lists no fields of an object says nothing of them.
  if (properties === undefined && path !== '') return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const name = path === '' ? key : `${path}.${key}`;
    const field = fieldAt(properties, key);
    return field === undefined ? [name] : unknownFields(below, field, name);
  });
}

/** The first minor version 1.x of Volcano whose scheduler places pods with claims of devices. */
const CLAIMS_SINCE = 12;

function deviceClaims(examined: Examined): readonly Found[] {
  const claiming = examined.models.filter(({ pods }) =>
    pods.some((pod) => objectsAt(pod, 'spec', 'resourceClaims').length > 0),
  );
  if (claiming.length === 0) return [];
  return schedulersOf(examined).flatMap((deployment): readonly Found[] => {
    const images = objectsAt(deployment, 'spec', 'template', 'spec', 'containers').map(
      (each) => textAt(each, 'image') ?? '',
    );
    const [, minor] = images.flatMap((each) => /:v?1\.(\d+)\b/.exec(each) ?? []);
    if (minor === undefined || Number(minor) >= CLAIMS_SINCE) return [];
    return [
      {
        severity: 'error',
        object: titleOf(deployment),
        message: `Volcano 1.${minor} does not allocate the devices that pods of ${claiming.map(namespacedName).join(', ')} claim (resourceClaims)`,
        fix: `Upgrade Volcano to 1.${CLAIMS_SINCE} or later, and switch predicate.DynamicResourceAllocationEnable on in the scheduler’s configuration.`,
      },
    ];
  });
}

function schedulersOf(examined: Examined): readonly JsonObject[] {
  return objectsOf(examined, DEPLOYMENT).filter((deployment) =>
    objectsAt(deployment, 'spec', 'template', 'spec', 'containers').some((container) =>
      /vc-scheduler|volcano-scheduler/.test(textAt(container, 'image') ?? ''),
    ),
  );
}

function scheduler(examined: Examined): readonly Found[] {
  const schedulers = schedulersOf(examined);
  if (schedulers.length === 0) {
    const message = 'no Deployment runs Volcano’s scheduler, which alone places the pods (schedulerName: volcano)';
    const fix = 'Install Volcano, or see that its scheduler runs some other way.';
    return [{ severity: 'warning', object: 'Deployment volcano-scheduler', message, fix }];
  }
  if (schedulers.some((each) => (numberAt(each, 'status', 'availableReplicas') ?? 0) > 0)) return [];
  return schedulers.map((each) => ({
    severity: 'error',
    object: titleOf(each),
    message: 'no replica is available, so no pod of a gang is placed',
    fix: `Look why: kubectl -n ${textAt(each, 'metadata', 'namespace') ?? ''} describe deployment ${nameOf(each)}`,
  }));
}

function tiers(examined: Examined): readonly Found[] {
  const hyperNodes = objectsOf(examined, HYPER_NODE);
  return examined.models.flatMap((model): readonly Found[] => {
    const topology = fieldAt(model.podGroup, 'spec', 'networkTopology');
    if (topology === undefined) return [];
    const tier = tierOf(topology);
    const fits = (node: JsonObject): boolean =>
      'highestTierName' in tier
        ? textAt(node, 'spec', 'tierName') === tier.highestTierName
        : (numberAt(node, 'spec', 'tier') ?? Infinity) <= tier.highestTierAllowed;
    if (hyperNodes.some(fits)) return [];
    const isHard = (textAt(topology, 'mode') ?? '') !== 'soft';
    return [
      {
        severity: isHard ? 'error' : 'warning',
        object: modelTitle(model),
        message: `no HyperNode is of tier ${tierText(tier)}${'highestTierName' in tier ? '' : ' or below'}, so ${isHard ? 'its gangs stay Pending' : 'its gangs are placed anywhere'}`,
        fix: 'Describe the network by HyperNodes: https://volcano.sh/en/docs/network_topology_aware_scheduling/',
      },
    ];
  });
}

function queues(examined: Examined): readonly Found[] {
  const byName = new Map(objectsOf(examined, QUEUE).map((queue) => [nameOf(queue), queue]));
  return examined.models
    .filter(({ podGroup }) => podGroup !== undefined)
    .flatMap((model) => {
      const name = (textAt(model.podGroup, 'spec', 'queue') ?? '') || DEFAULT_QUEUE;
      const queue = byName.get(name);
      return queue === undefined ? [missingQueue(model, name)] : queueFindings(model, queue);
    });
}

function missingQueue(model: DoctorModel, name: string): Found {
  return {
    severity: 'error',
    object: modelTitle(model),
    message: `its queue ${name} does not exist, so the scheduler passes its gangs over without a word`,
    fix: 'Create the Queue, or correct the annotation scheduling.volcano.sh/queue-name.',
  };
}

function queueFindings(model: DoctorModel, queue: JsonObject): readonly Found[] {
  const state = textAt(queue, 'status', 'state') ?? '';
  const object = titleOf(queue);
  const capability = parseAmounts(Object.fromEntries(mapAt(queue, 'spec', 'capability')));
  const needed = parseAmounts(Object.fromEntries(mapAt(model.podGroup, 'spec', 'minResources')));
  const short = [...needed].filter(([resource, amount]) => {
    const most = capability.get(resource);
    return most !== undefined && compareQuantities(most, amount) < 0;
  });
  return [
    ...(state === 'Open'
      ? []
      : [
          {
            severity: 'error' as const,
            object,
            message: `it is ${state || 'not open yet'}, so gangs of ${namespacedName(model)} are not admitted`,
            fix: 'Open it: vcctl queue operate --action open --name NAME; a queue without a state waits for Volcano’s controllers.',
          },
        ]),
    ...short.map(([resource]) => ({
      severity: 'error' as const,
      object,
      message: `its capability holds less ${resource} than one gang of ${namespacedName(model)} needs`,
      fix: 'Raise spec.capability, or name another queue.',
    })),
  ];
}
