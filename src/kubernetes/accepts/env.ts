import { objectAt, textAt } from '../../model/fields.ts';
import type { Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { forbidden, unknownReference, wrongReference } from './problems.ts';
import { fieldForVariable, keyOfConfig, resourceForVariable } from './references.ts';
import {
  all,
  each,
  exactlyOne,
  fields,
  type PodFacts,
  type Rule,
  required,
  uniqueNames,
  unlessEmpty,
  whenSet,
} from './rule.ts';
import { DNS_LABEL, DNS_SUBDOMAIN, RELATIVE_PATH, text, VARIABLE_NAME } from './syntax.ts';

const SOURCES = ['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'];

const fileKey = fields({
  volumeName: all(required(text(DNS_LABEL)), unlessEmpty(emptyDirOfPod)),
  path: required(text(RELATIVE_PATH)),
  key: required(text(VARIABLE_NAME)),
});

const valueFrom = all(
  exactlyOne(...SOURCES),
  fields({
    fieldRef: whenSet(fieldForVariable),
    resourceFieldRef: whenSet(resourceForVariable),
    configMapKeyRef: whenSet(keyOfConfig),
    secretKeyRef: whenSet(keyOfConfig),
    fileKeyRef: whenSet(fileKey),
  }),
);

/** Environment variables of a container. Two of one name are refused by server-side apply, as agents do it. */
export const env: Rule = all(
  each(all(fields({ name: required(text(VARIABLE_NAME)), valueFrom: whenSet(valueFrom) }), oneValue)),
  uniqueNames,
);

const configSource = fields({ name: required(text(DNS_SUBDOMAIN)) });

/** ConfigMaps and Secrets whose keys become variables of a container. */
export const envFrom: Rule = each(
  all(
    exactlyOne('configMapRef', 'secretRef'),
    fields({
      prefix: unlessEmpty(text(VARIABLE_NAME)),
      configMapRef: whenSet(configSource),
      secretRef: whenSet(configSource),
    }),
  ),
);

function oneValue(variable: Json | undefined, at: Location): readonly Problem[] {
  const hasSource = Object.keys(objectAt(variable, 'valueFrom')).length > 0;
  if (!hasSource || !textAt(variable, 'value')) return [];
  return [forbidden(below(at, 'valueFrom'), 'and value exclude each other', 'keep one of them')];
}

function emptyDirOfPod(name: Json | undefined, at: Location, { volumes }: PodFacts): readonly Problem[] {
  if (typeof name !== 'string') return [];
  const volume = volumes.get(name);
  if (volume === undefined) return [unknownReference(at, name, 'volume', volumes)];
  const isEmptyDir = volume['emptyDir'] !== undefined || Object.keys(volume).length === 1;
  return isEmptyDir
    ? []
    : [wrongReference(at, name, 'is not an emptyDir volume', 'use an emptyDir that an init container fills')];
}
