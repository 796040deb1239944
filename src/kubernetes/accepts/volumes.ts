import { ephemeral } from './claim-template.ts';
import { nameOf } from './facts.ts';
import { configMap, downwardApi, projected, secret } from './files.ts';
import { LEGACY_SOURCES } from './legacy-volumes.ts';
import { amount } from './quantities.ts';
import {
  all,
  atMostOne,
  choice,
  each,
  type FieldRules,
  fields,
  type Rule,
  required,
  unique,
  unlessEmpty,
  whenSet,
} from './rule.ts';
import {
  DNS_LABEL,
  DNS_SUBDOMAIN,
  DNS_SUBDOMAIN_ANY_CASE,
  PATH_WITHOUT_BACKSTEPS,
  type Syntax,
  text,
} from './syntax.ts';

const HOST_PATH_TYPES = [
  'Directory',
  'DirectoryOrCreate',
  'File',
  'FileOrCreate',
  'Socket',
  'CharDevice',
  'BlockDevice',
];

const DRIVER: Syntax = {
  ...DNS_SUBDOMAIN_ANY_CASE,
  test: (name) => name.length <= 63 && DNS_SUBDOMAIN_ANY_CASE.test(name),
  hint: 'use the name of a CSI driver: a DNS name of at most 63 characters',
};

/** Every volume source, and what it cannot do without. */
const SOURCES: FieldRules = {
  configMap,
  csi: fields({
    driver: required(text(DRIVER)),
    nodePublishSecretRef: whenSet(fields({ name: required(text(DNS_SUBDOMAIN)) })),
  }),
  downwardAPI: downwardApi,
  emptyDir: fields({ sizeLimit: amount }),
  ephemeral,
  hostPath: fields({ path: required(text(PATH_WITHOUT_BACKSTEPS)), type: unlessEmpty(choice(...HOST_PATH_TYPES)) }),
  image: fields({ reference: required(), pullPolicy: unlessEmpty(choice('Always', 'IfNotPresent', 'Never')) }),
  persistentVolumeClaim: fields({ claimName: required() }),
  projected,
  secret,
  ...LEGACY_SOURCES,
};

const sources = Object.fromEntries(Object.entries(SOURCES).map(([name, rule]) => [name, whenSet(rule)]));

/** The pod's volumes: each with a name of its own and at most one source; without one it is an emptyDir. */
export const volumes: Rule = all(
  each(all(fields({ name: required(text(DNS_LABEL)), ...sources }), atMostOne(...Object.keys(SOURCES)))),
  unique((volume) => nameOf(volume) || undefined, 'name'),
);
