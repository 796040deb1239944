import { listAt, objectAt, textAt } from '../../model/fields.ts';
import { isObject, type Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { ephemeral } from './claim-template.ts';
import { duplicate, forbidden, invalid, missing, removedVolume, wrongMode } from './problems.ts';
import { fieldForFile, resourceForFile } from './references.ts';
import {
  all,
  atMostOne,
  between,
  choice,
  each,
  exactlyOne,
  type FieldRules,
  fields,
  type PodFacts,
  type Rule,
  required,
  uniqueNames,
  unlessEmpty,
  whenSet,
} from './rule.ts';
import {
  ABSOLUTE_PATH,
  amount,
  DNS_LABEL,
  DNS_SUBDOMAIN,
  DNS_SUBDOMAIN_ANY_CASE,
  PATH_WITHOUT_BACKSTEPS,
  RELATIVE_FILE_PATH,
  type Syntax,
  text,
} from './syntax.ts';

// Files that Kubernetes writes.

/** Permissions of a file: read, write and execute for owner, group and others. */
const mode: Rule = (value, at) =>
  typeof value === 'number' && (value < 0 || value > 0o777) ? [wrongMode(at, value)] : [];
const path: Rule = required(text(RELATIVE_FILE_PATH));

const keyItems = each(fields({ key: required(), path, mode }));
const downwardItems = each(
  all(
    fields({ path, mode, fieldRef: whenSet(fieldForFile), resourceFieldRef: whenSet(resourceForFile) }),
    exactlyOne('fieldRef', 'resourceFieldRef'),
  ),
);

const TEN_MINUTES = 600;
const PROJECTED = ['configMap', 'secret', 'downwardAPI', 'serviceAccountToken', 'clusterTrustBundle', 'podCertificate'];

const projectedSource = all(
  atMostOne(...PROJECTED),
  fields({
    configMap: whenSet(fields({ name: required(), items: keyItems })),
    secret: whenSet(fields({ name: required(), items: keyItems })),
    downwardAPI: whenSet(fields({ items: downwardItems })),
    serviceAccountToken: whenSet(fields({ path, expirationSeconds: between(TEN_MINUTES, 2 ** 32) })),
  }),
);

function distinctPaths(value: Json | undefined, at: Location): readonly Problem[] {
  const seen = new Set<string>();
  return listAt(value, 'sources').flatMap((one, index) =>
    ['configMap', 'secret', 'downwardAPI'].flatMap((kind) =>
      pathsOf(one, kind).flatMap((file, item) => {
        const isNew = !seen.has(file);
        seen.add(file);
        const where = below(at, 'sources', index, kind, 'items', item, 'path');
        return isNew ? [] : [duplicate(where, file, 'give one of the two files another path')];
      }),
    ),
  );
}

function pathsOf(one: Json, kind: string): readonly string[] {
  return listAt(one, kind, 'items')
    .map((item) => textAt(item, 'path') ?? '')
    .filter((file) => file !== '');
}

/** Sources whose files Kubernetes itself writes. */
const WRITTEN: FieldRules = {
  configMap: fields({ name: required(), defaultMode: mode, items: keyItems }),
  secret: fields({ secretName: required(), defaultMode: mode, items: keyItems }),
  downwardAPI: fields({ defaultMode: mode, items: downwardItems }),
  projected: all(fields({ defaultMode: mode, sources: each(projectedSource) }), distinctPaths),
};

// Storage of the node and of the network.

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
  const { lun } = objectAt(value);
  if (targets && typeof lun === 'number') return byte(lun, below(at, 'lun'), pod);
  return targets ? [missing(below(at, 'lun'), 'add it beside targetWWNs')] : [];
}

function driverOptions(value: Json | undefined, at: Location): readonly Problem[] {
  return Object.keys(objectAt(value)).flatMap((key) => {
    const [owner = ''] = key.toLowerCase().split('/');
    const isReserved = /(^|\.)(kubernetes\.io|k8s\.io)$/.test(owner);
    return isReserved ? [forbidden(below(at, key), 'is reserved for Kubernetes', 'use a domain of the driver')] : [];
  });
}

/** Sources that a kubelet mounts, by itself or with a driver of its node. */
const MOUNTED: FieldRules = {
  csi: fields({
    driver: required(text(DRIVER)),
    nodePublishSecretRef: whenSet(fields({ name: required(text(DNS_SUBDOMAIN)) })),
  }),
  emptyDir: fields({ sizeLimit: amount }),
  ephemeral,
  fc: worldWideNames,
  flexVolume: fields({ driver: required(), options: driverOptions }),
  hostPath: fields({ path: required(text(PATH_WITHOUT_BACKSTEPS)), type: unlessEmpty(choice(...HOST_PATH_TYPES)) }),
  image: fields({ reference: required(), pullPolicy: unlessEmpty(choice('Always', 'IfNotPresent', 'Never')) }),
  iscsi,
  nfs: fields({ server: required(), path: required(text(ABSOLUTE_PATH)) }),
  persistentVolumeClaim: fields({ claimName: required() }),
};

// Without a kind the server takes Shared, and only Managed disks have identifiers that are no URL.
function diskUri(value: Json | undefined, at: Location): readonly Problem[] {
  const uri = textAt(value, 'diskURI') ?? '';
  const start = textAt(value, 'kind') === 'Managed' ? '/subscriptions/' : 'https://';
  if (uri === '' || uri.startsWith(start)) return [];
  return [invalid(below(at, 'diskURI'), uri, `does not start with ${start}`, 'write kind: Managed for a managed disk')];
}

/** Sources that a CSI driver of the cloud or the vendor mounts now, under their old names. */
const HANDED_TO_CSI: FieldRules = {
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
  cinder: fields({ volumeID: required(), secretRef: whenSet(fields({ name: required() })) }),
  gcePersistentDisk: fields({ pdName: required(), partition: byte }),
  portworxVolume: fields({ volumeID: required() }),
  vsphereVolume: fields({ volumePath: required() }),
};

/**
 * Sources that servers still store, and that no kubelet mounts any more: their code is gone, and that of gitRepo is off. A pod
 * with one would wait for its volume for ever.
 * @see https://kubernetes.io/docs/concepts/storage/volumes/#volume-types
 */
const REMOVED = [
  ...['cephfs', 'flocker', 'gitRepo', 'glusterfs', 'photonPersistentDisk', 'quobyte', 'rbd', 'scaleIO', 'storageos'],
];

const removed: Rule = (_value, at) => [removedVolume(at)];

/** Every volume source, and what it cannot do without. */
const SOURCES: FieldRules = {
  ...WRITTEN,
  ...MOUNTED,
  ...HANDED_TO_CSI,
  ...Object.fromEntries(REMOVED.map((name) => [name, removed])),
};

const sources = Object.fromEntries(Object.entries(SOURCES).map(([name, rule]) => [name, whenSet(rule)]));

/** The pod's volumes: each with a name of its own and at most one source; without one it is an emptyDir. */
export const volumes: Rule = all(
  each(all(fields({ name: required(text(DNS_LABEL)), ...sources }), atMostOne(...Object.keys(SOURCES)))),
  uniqueNames,
);
