import { fieldAt, listAt, objectAt, textAt } from '../../model/fields.ts';
import { isObject, type Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import type { PodFacts } from './facts.ts';
import { forbidden, invalid, missing, noneOf, twoOf } from './problems.ts';
import { all, between, choice, type FieldRules, fields, required, unlessEmpty, whenSet } from './rule.ts';
import { ABSOLUTE_PATH, DNS_LABEL, RELATIVE_PATH, type Syntax, text } from './syntax.ts';

const byte = between(0, 255);

const QUALIFIED: Readonly<Record<string, RegExp>> = {
  iqn: /^iqn\.\d{4}-\d{2}\.[A-Za-z0-9.-]+:[^,;*&$|\s]+$/,
  eui: /^eui.[A-Za-z0-9]{16}$/,
  naa: /^naa.[A-Za-z0-9]{32}$/,
};

const ISCSI_NAME: Syntax = {
  test: (name) => QUALIFIED[name.slice(0, 3)]?.test(name) ?? false,
  not: 'is not an iSCSI name',
  hint: 'write a name such as iqn.2001-04.com.example:storage.disk1, eui.… or naa.…',
};

const iscsi = all(
  fields({
    targetPortal: required(),
    iqn: required(text(ISCSI_NAME)),
    lun: byte,
    initiatorName: text(ISCSI_NAME),
  }),
  secretForChap,
);

function secretForChap(value: Json | undefined, at: Location): readonly Problem[] {
  if (!isObject(value) || isObject(value['secretRef'])) return [];
  const usesChap = value['chapAuthDiscovery'] === true || value['chapAuthSession'] === true;
  return usesChap ? [missing(below(at, 'secretRef'), 'name the Secret with the CHAP credentials')] : [];
}

function worldWideNames(value: Json | undefined, at: Location, pod: PodFacts): readonly Problem[] {
  const [targets, ids] = [listAt(value, 'targetWWNs').length > 0, listAt(value, 'wwids').length > 0];
  if (!targets && !ids) return [missing(below(at, 'targetWWNs'), 'add targetWWNs or wwids')];
  if (targets && ids) return [forbidden(below(at, 'wwids'), 'and targetWWNs exclude each other', 'keep one of them')];
  const lun = fieldAt(value, 'lun');
  if (targets && typeof lun === 'number') return byte(lun, below(at, 'lun'), pod);
  return targets ? [missing(below(at, 'lun'), 'add it beside targetWWNs')] : [];
}

// Without a kind the server takes Shared, and only Managed disks have identifiers that are no URL.
function diskUri(value: Json | undefined, at: Location): readonly Problem[] {
  const uri = textAt(value, 'diskURI') ?? '';
  const start = textAt(value, 'kind') === 'Managed' ? '/subscriptions/' : 'https://';
  if (uri === '' || uri.startsWith(start)) return [];
  return [invalid(below(at, 'diskURI'), uri, `does not start with ${start}`, 'write kind: Managed for a managed disk')];
}

function hostAndPort(value: Json | undefined, at: Location): readonly Problem[] {
  if (typeof value !== 'string') return [];
  const isPair = (pair: string) => /^(\[[^\]]*\]|[^:[\]]*):[^:[\]]*$/.test(pair);
  return value.split(',').every(isPair)
    ? []
    : [invalid(at, value, 'is not host:port', 'write host:port pairs with "," between them')];
}

function driverOptions(value: Json | undefined, at: Location): readonly Problem[] {
  return Object.keys(objectAt(value)).flatMap((key) => {
    const [owner = ''] = key.toLowerCase().split('/');
    const isReserved = /(^|\.)(kubernetes\.io|k8s\.io)$/.test(owner);
    return isReserved ? [forbidden(below(at, key), 'is reserved for Kubernetes', 'use a domain of the driver')] : [];
  });
}

/** Volume sources that clusters rarely have any more, and what each cannot do without. */
export const LEGACY_SOURCES: FieldRules = {
  awsElasticBlockStore: fields({ volumeID: required(), partition: byte }),
  azureDisk: all(
    fields({
      diskName: required(),
      diskURI: required(),
      cachingMode: choice('None', 'ReadOnly', 'ReadWrite'),
      kind: choice('Dedicated', 'Managed', 'Shared'),
    }),
    diskUri,
  ),
  azureFile: fields({ secretName: required(), shareName: required() }),
  cephfs: fields({ monitors: required() }),
  cinder: fields({ volumeID: required(), secretRef: whenSet(fields({ name: required() })) }),
  fc: worldWideNames,
  flexVolume: fields({ driver: required(), options: driverOptions }),
  flocker: all(oneDataset, fields({ datasetName: withoutSlash })),
  gcePersistentDisk: fields({ pdName: required(), partition: byte }),
  gitRepo: fields({ repository: required(), directory: unlessEmpty(text(RELATIVE_PATH)) }),
  glusterfs: fields({ endpoints: required(), path: required() }),
  iscsi,
  nfs: fields({ server: required(), path: required(text(ABSOLUTE_PATH)) }),
  photonPersistentDisk: fields({ pdID: required() }),
  portworxVolume: fields({ volumeID: required() }),
  quobyte: fields({ registry: required(hostAndPort), volume: required(), tenant: atMost64 }),
  rbd: fields({ monitors: required(), image: required() }),
  scaleIO: fields({ gateway: required(), system: required(), volumeName: required() }),
  storageos: fields({
    volumeName: required(text(DNS_LABEL)),
    volumeNamespace: unlessEmpty(text(DNS_LABEL)),
    secretRef: whenSet(fields({ name: required() })),
  }),
  vsphereVolume: fields({ volumePath: required() }),
};

function oneDataset(value: Json | undefined, at: Location): readonly Problem[] {
  const [name, uuid] = [textAt(value, 'datasetName'), textAt(value, 'datasetUUID')];
  if (!name && !uuid) return [noneOf(at, ['datasetName', 'datasetUUID'])];
  return name && uuid ? [twoOf(below(at, 'datasetUUID'), 'datasetName')] : [];
}

function withoutSlash(value: Json | undefined, at: Location): readonly Problem[] {
  const hasSlash = typeof value === 'string' && value.includes('/');
  return hasSlash ? [invalid(at, value, 'contains "/"', 'write the name without "/"')] : [];
}

function atMost64(value: Json | undefined, at: Location): readonly Problem[] {
  const isLong = typeof value === 'string' && value.length > 64;
  return isLong ? [invalid(at, value, 'has more than 64 characters', 'use a shorter name')] : [];
}
