import { fieldAt, integerAt, listAt, nameOf, objectAt, textAt } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { type Amounts, NO_AMOUNTS, storedAmounts, sumOfAmounts, timesAmounts } from './amounts.ts';
import { NANOS_PER_UNIT } from './quantity.ts';

// Devices by dynamic resource allocation: a pod names claims, and what a claim asks for stands in another object.
// @see https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/

const OF_TEMPLATE = 'claim/';
const OF_CLAIM = 'shared-claim/';

/**
 * The claims of a pod as amounts, like those of resources: `claim/single-gpu` → 1, `shared-claim/all-gpus` → 1. What devices they come to says
 * {@link withDevices}; what nobody knows stays as it is, and reads so.
 */
export function podClaims(spec: Json): Amounts {
  const claims = listAt(spec, 'resourceClaims').flatMap((claim) => {
    const [template, shared] = [textAt(claim, 'resourceClaimTemplateName'), textAt(claim, 'resourceClaimName')];
    if (template !== undefined) return [one(OF_TEMPLATE + template)];
    return shared === undefined ? [] : [one(OF_CLAIM + shared)];
  });
  return sumOfAmounts(claims);
}

function one(name: string): Amounts {
  return storedAmounts({ [name]: 1 });
}

/** What claims come to, by their names as amounts; one that is not there is unknown. */
export type KnownClaims = ReadonlyMap<string, Amounts>;

/**
 * What an object says of claims: a ResourceClaimTemplate, a ResourceClaim, or a ComputeDomain, whose channel is no accelerator.
 * Undefined for any other object, and for claims whose devices only the scheduler counts.
 */
export function claimIn(object: JsonObject): readonly [name: string, devices: Amounts] | undefined {
  switch (object['kind']) {
    case 'ResourceClaimTemplate':
      return named(OF_TEMPLATE + nameOf(object), devicesOf(objectAt(object, 'spec', 'spec')));
    case 'ResourceClaim':
      return named(OF_CLAIM + nameOf(object), devicesOf(objectAt(object, 'spec')));
    case 'ComputeDomain': {
      const name = textAt(object, 'spec', 'channel', 'resourceClaimTemplate', 'name');
      return name === undefined ? undefined : [OF_TEMPLATE + name, NO_AMOUNTS];
    }
    default:
      return undefined;
  }
}

/** What objects say of claims. */
export function claimsIn(objects: Iterable<JsonObject>): KnownClaims {
  return new Map(
    [...objects].flatMap((object) => {
      const claim = claimIn(object);
      return claim === undefined ? [] : [claim];
    }),
  );
}

function named(name: string, devices: Amounts | undefined): readonly [string, Amounts] | undefined {
  return devices === undefined ? undefined : [name, devices];
}

// Undefined as soon as one request leaves the number to what a node has.
function devicesOf(spec: JsonObject): Amounts | undefined {
  const counted = listAt(spec, 'devices', 'requests').map((request) => {
    const choices = listAt(request, 'firstAvailable');
    if (choices.length === 0) return requested(fieldAt(request, 'exactly') ?? request);
    const [first, ...others] = choices.map((choice) => requested(choice));
    return others.every((other) => isSame(first, other)) ? first : undefined;
  });
  const known = counted.flatMap((each) => each ?? []);
  return known.length === counted.length ? sumOfAmounts(known) : undefined;
}

function requested(request: Json): Amounts | undefined {
  const deviceClass = textAt(request, 'deviceClassName');
  if (deviceClass === undefined || textAt(request, 'allocationMode') === 'All') return undefined;
  // To look at a device takes it from nobody.
  if (fieldAt(request, 'adminAccess') === true) return NO_AMOUNTS;
  return storedAmounts({ [deviceClass]: integerAt(request, 'count') ?? 1 });
}

function isSame(a: Amounts | undefined, b: Amounts | undefined): boolean {
  if (a === undefined || b === undefined || a.size !== b.size) return false;
  return [...a].every(([name, { nanos }]) => b.get(name)?.nanos === nanos);
}

/** Amounts with the devices of claims in place of these; a claim that several pods share is counted once. */
export function withDevices(amounts: Amounts, known: KnownClaims): Amounts {
  if (known.size === 0) return amounts;
  return sumOfAmounts(
    [...amounts].map(([name, amount]) => {
      const devices = known.get(name);
      if (devices === undefined) return new Map([[name, amount]]);
      return timesAmounts(devices, name.startsWith(OF_CLAIM) ? 1 : Number(amount.nanos / NANOS_PER_UNIT));
    }),
  );
}
