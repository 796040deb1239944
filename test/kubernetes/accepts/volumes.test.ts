import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { byInput, CONTAINER, linesOf, long, volumeLines } from './lines.ts';

test('volumes have names of their own and one source at most', () => {
  const volumes = [
    { name: 'a' },
    { name: 'a', emptyDir: {}, hostPath: { path: '/x' } },
    { emptyDir: {} },
    { name: 'A.b' },
  ];
  expect(linesOf({ volumes })).toMatchInlineSnapshot(`
    [
      "forbidden-field spec.volumes[1].hostPath: hostPath and emptyDir exclude each other. keep one of them",
      "missing-field spec.volumes[2].name: name is missing or empty. add it",
      "invalid-value spec.volumes[3].name: "A.b" is not a DNS label (RFC 1123). use at most 63 lower case letters, digits and "-"; start and end with a letter or digit",
      "duplicate-value spec.volumes[1].name: "a" is used twice. remove or rename one of the two",
    ]
  `);
});

const WRONG_VOLUMES: readonly JsonObject[] = [
  { configMap: { defaultMode: 512, items: [{ key: 'k', path: '..a', mode: -1 }, {}] } },
  { secret: { items: [{ key: 'k', path: '/abs' }] } },
  { emptyDir: { sizeLimit: '-1' } },
  { emptyDir: { sizeLimit: '16GB' } },
  { hostPath: { path: '/a/../b', type: 'directory' } },
  { hostPath: {} },
  { persistentVolumeClaim: {} },
  { csi: { nodePublishSecretRef: {} } },
  { csi: { driver: long(64) } },
  { image: { pullPolicy: 'always' } },
  { downwardAPI: { items: [{ path: 'a' }, { path: 'b', fieldRef: { fieldPath: 'status.podIP' } }] } },
  { downwardAPI: { items: [{ path: 'a', resourceFieldRef: { resource: 'limits.cpu' } }] } },
  { projected: { sources: [{ serviceAccountToken: { expirationSeconds: 599 } }] } },
  { projected: { sources: [{ configMap: { name: 'a' }, secret: { name: 'b' } }] } },
  {
    projected: {
      sources: [
        { secret: { name: 'a', items: [{ key: 'k', path: 'p' }] } },
        { configMap: { name: 'b', items: [{ key: 'k', path: 'p' }] } },
      ],
    },
  },
];

test('a volume is refused with what is wrong with it', () => {
  expect(byInput(WRONG_VOLUMES, volumeLines)).toMatchInlineSnapshot(`
    {
      "{"configMap":{"defaultMode":512,"items":[{"key":"k","path":"..a","mode":-1},{}]}}": [
        "out-of-range spec.volumes[0].configMap.defaultMode: 512 is not a mode of a file. use 0 to 511, such as 420 (0644 in octal)",
        "invalid-value spec.volumes[0].configMap.items[0].path: "..a" leads out of its directory. use a relative path that neither contains ".." nor begins with it",
        "out-of-range spec.volumes[0].configMap.items[0].mode: -1 is not a mode of a file. use 0 to 511, such as 420 (0644 in octal)",
        "missing-field spec.volumes[0].configMap.items[1].key: key is missing or empty. add it",
        "missing-field spec.volumes[0].configMap.items[1].path: path is missing or empty. add it",
        "missing-field spec.volumes[0].configMap.name: name is missing or empty. add it",
      ],
      "{"csi":{"driver":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}": [
        "invalid-value spec.volumes[0].csi.driver: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is not a DNS name (RFC 1123 subdomain). use the name of a CSI driver: a DNS name of at most 63 characters",
      ],
      "{"csi":{"nodePublishSecretRef":{}}}": [
        "missing-field spec.volumes[0].csi.nodePublishSecretRef.name: name is missing or empty. add it",
        "missing-field spec.volumes[0].csi.driver: driver is missing or empty. add it",
      ],
      "{"downwardAPI":{"items":[{"path":"a","resourceFieldRef":{"resource":"limits.cpu"}}]}}": [
        "missing-field spec.volumes[0].downwardAPI.items[0].resourceFieldRef.containerName: containerName is missing or empty. add it",
      ],
      "{"downwardAPI":{"items":[{"path":"a"},{"path":"b","fieldRef":{"fieldPath":"status.podIP"}}]}}": [
        "missing-field spec.volumes[0].downwardAPI.items[0]: element 0 has none of fieldRef, resourceFieldRef. add one of them",
        "unsupported-value spec.volumes[0].downwardAPI.items[1].fieldRef.fieldPath: "status.podIP" is not a value of fieldPath. use "metadata.name", "metadata.namespace", "metadata.uid", "metadata.labels", "metadata.annotations"",
      ],
      "{"emptyDir":{"sizeLimit":"-1"}}": [
        "quantity spec.volumes[0].emptyDir.sizeLimit: "-1" is negative. use 0 or more",
      ],
      "{"emptyDir":{"sizeLimit":"16GB"}}": [
        "quantity spec.volumes[0].emptyDir.sizeLimit: "16GB" is not a quantity. did you mean "16G"?",
      ],
      "{"hostPath":{"path":"/a/../b","type":"directory"}}": [
        "invalid-value spec.volumes[0].hostPath.path: "/a/../b" contains "..". write the path without ".."",
        "unsupported-value spec.volumes[0].hostPath.type: "directory" is not a value of type. did you mean "Directory"?",
      ],
      "{"hostPath":{}}": [
        "missing-field spec.volumes[0].hostPath.path: path is missing or empty. add it",
      ],
      "{"image":{"pullPolicy":"always"}}": [
        "unsupported-value spec.volumes[0].image.pullPolicy: "always" is not a value of pullPolicy. did you mean "Always"?",
        "missing-field spec.volumes[0].image.reference: reference is missing or empty. add it",
      ],
      "{"persistentVolumeClaim":{}}": [
        "missing-field spec.volumes[0].persistentVolumeClaim.claimName: claimName is missing or empty. add it",
      ],
      "{"projected":{"sources":[{"configMap":{"name":"a"},"secret":{"name":"b"}}]}}": [
        "forbidden-field spec.volumes[0].projected.sources[0].secret: secret and configMap exclude each other. keep one of them",
      ],
      "{"projected":{"sources":[{"secret":{"name":"a","items":[{"key":"k","path":"p"}]}},{"configMap":{"name":"b","items":[{"key":"k","path":"p"}]}}]}}": [
        "duplicate-value spec.volumes[0].projected.sources[1].configMap.items[0].path: "p" is used twice. give one of the two files another path",
      ],
      "{"projected":{"sources":[{"serviceAccountToken":{"expirationSeconds":599}}]}}": [
        "out-of-range spec.volumes[0].projected.sources[0].serviceAccountToken.expirationSeconds: 599 is out of range. use 600 to 4294967296",
        "missing-field spec.volumes[0].projected.sources[0].serviceAccountToken.path: path is missing or empty. add it",
      ],
      "{"secret":{"items":[{"key":"k","path":"/abs"}]}}": [
        "invalid-value spec.volumes[0].secret.items[0].path: "/abs" leads out of its directory. use a relative path that neither contains ".." nor begins with it",
        "missing-field spec.volumes[0].secret.secretName: secretName is missing or empty. add it",
      ],
    }
  `);
});

test.each<JsonObject>([
  {},
  { emptyDir: { medium: 'anything' } },
  { configMap: { name: 'Not_A-name', defaultMode: 0, items: [{ key: 'a/b', path: 'a..b/...' }] } },
  { hostPath: { path: 'relative', type: '' } },
  { csi: { driver: 'Upper.Case' } },
  { image: { reference: 'any text', pullPolicy: '' } },
  { projected: { sources: [{}, { serviceAccountToken: { path: 't', expirationSeconds: 600 } }] } },
  { downwardAPI: { items: [{ path: 'a', fieldRef: { fieldPath: "metadata.labels['app']" } }] } },
])('the volume %j is taken', (source) => {
  expect(volumeLines(source)).toEqual([]);
});

test('a claim for each pod is a claim in all of its parts', () => {
  const templates: readonly JsonObject[] = [
    {
      metadata: { name: 'x', labels: { 'bad key': 'v' } },
      spec: { accessModes: ['ReadWriteOnce', 'ReadWriteOncePod'] },
    },
    {
      spec: {
        accessModes: ['readwriteonce'],
        resources: { requests: { storage: 0, other: '1GB' } },
        volumeMode: '',
        storageClassName: 'Fast_',
        dataSource: { kind: 'VolumeSnapshot' },
        dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'x' },
        selector: { matchExpressions: [{ key: 'a', operator: 'In' }] },
      },
    },
  ];
  expect([
    ...volumeLines({ ephemeral: {} }),
    ...templates.flatMap((volumeClaimTemplate) => volumeLines({ ephemeral: { volumeClaimTemplate } })),
  ]).toMatchInlineSnapshot(`
    [
      "missing-field spec.volumes[0].ephemeral.volumeClaimTemplate: volumeClaimTemplate is missing or empty. add it",
      "forbidden-field spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.name: name cannot be set in a template. remove it",
      "invalid-value spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.labels[bad key]: "bad key" is not a qualified name. use at most 63 letters, digits, "-", "_" and ".", after an optional DNS name and "/", such as example.com/name",
      "forbidden-field spec.volumes[0].ephemeral.volumeClaimTemplate.spec.accessModes: accessModes has ReadWriteOncePod beside other modes. keep ReadWriteOncePod alone",
      "missing-field spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources.requests.storage: storage is missing or empty. add it",
      "unsupported-value spec.volumes[0].ephemeral.volumeClaimTemplate.spec.accessModes[0]: "readwriteonce" is not a value of element 0. did you mean "ReadWriteOnce"?",
      "quantity spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources.requests.storage: "0" is not more than zero. ask for some storage, such as 10Gi",
      "quantity spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources.requests.other: "1GB" is not a quantity. did you mean "1G"?",
      "unsupported-value spec.volumes[0].ephemeral.volumeClaimTemplate.spec.volumeMode: "" is not a value of volumeMode. use "Block", "Filesystem"",
      "invalid-value spec.volumes[0].ephemeral.volumeClaimTemplate.spec.storageClassName: "Fast_" is not a DNS name (RFC 1123 subdomain). use at most 253 lower case letters, digits, "-" and "."; start and end each part with a letter or digit",
      "missing-field spec.volumes[0].ephemeral.volumeClaimTemplate.spec.dataSource.name: name is missing or empty. add it",
      "missing-field spec.volumes[0].ephemeral.volumeClaimTemplate.spec.dataSource.apiGroup: apiGroup is missing or empty. add the API group, such as snapshot.storage.k8s.io",
      "missing-field spec.volumes[0].ephemeral.volumeClaimTemplate.spec.selector.matchExpressions[0].values: values is missing or empty. In needs at least one value",
      "forbidden-field spec.volumes[0].ephemeral.volumeClaimTemplate.spec.dataSource: dataSource differs from dataSourceRef. keep dataSourceRef",
    ]
  `);
});

const WRONG_OLD_VOLUMES: readonly JsonObject[] = [
  { awsElasticBlockStore: { partition: 256 } },
  { azureDisk: { diskName: 'd', diskURI: '/subscriptions/x', cachingMode: 'None' } },
  { azureDisk: { diskName: 'd', diskURI: 'https://x', kind: 'Managed' } },
  { azureFile: {} },
  { cinder: { volumeID: 'v', secretRef: {} } },
  { fc: {} },
  { fc: { targetWWNs: ['1'] } },
  { fc: { targetWWNs: ['1'], lun: 256 } },
  { fc: { targetWWNs: ['1'], wwids: ['2'], lun: 1 } },
  { flexVolume: { driver: 'd', options: { 'a.kubernetes.io/x': 'y' } } },
  { gcePersistentDisk: {} },
  { iscsi: { iqn: 'abc', lun: -1, chapAuthSession: true } },
  { nfs: { path: 'export' } },
  { portworxVolume: {} },
  { vsphereVolume: {} },
];

test('a volume of an old kind is refused with what is wrong with it', () => {
  expect(byInput(WRONG_OLD_VOLUMES, volumeLines)).toMatchInlineSnapshot(`
    {
      "{"awsElasticBlockStore":{"partition":256}}": [
        "out-of-range spec.volumes[0].awsElasticBlockStore.partition: 256 is out of range. use 0 to 255",
        "missing-field spec.volumes[0].awsElasticBlockStore.volumeID: volumeID is missing or empty. add it",
      ],
      "{"azureDisk":{"diskName":"d","diskURI":"/subscriptions/x","cachingMode":"None"}}": [
        "invalid-value spec.volumes[0].azureDisk.diskURI: "/subscriptions/x" does not start with https://. write kind: Managed for a managed disk",
      ],
      "{"azureDisk":{"diskName":"d","diskURI":"https://x","kind":"Managed"}}": [
        "invalid-value spec.volumes[0].azureDisk.diskURI: "https://x" does not start with /subscriptions/. write kind: Managed for a managed disk",
      ],
      "{"azureFile":{}}": [
        "missing-field spec.volumes[0].azureFile.secretName: secretName is missing or empty. add it",
        "missing-field spec.volumes[0].azureFile.shareName: shareName is missing or empty. add it",
      ],
      "{"cinder":{"volumeID":"v","secretRef":{}}}": [
        "missing-field spec.volumes[0].cinder.secretRef.name: name is missing or empty. add it",
      ],
      "{"fc":{"targetWWNs":["1"],"lun":256}}": [
        "out-of-range spec.volumes[0].fc.lun: 256 is out of range. use 0 to 255",
      ],
      "{"fc":{"targetWWNs":["1"],"wwids":["2"],"lun":1}}": [
        "forbidden-field spec.volumes[0].fc.wwids: wwids and targetWWNs exclude each other. keep one of them",
      ],
      "{"fc":{"targetWWNs":["1"]}}": [
        "missing-field spec.volumes[0].fc.lun: lun is missing or empty. add it beside targetWWNs",
      ],
      "{"fc":{}}": [
        "missing-field spec.volumes[0].fc.targetWWNs: targetWWNs is missing or empty. add targetWWNs or wwids",
      ],
      "{"flexVolume":{"driver":"d","options":{"a.kubernetes.io/x":"y"}}}": [
        "forbidden-field spec.volumes[0].flexVolume.options[a.kubernetes.io/x]: a.kubernetes.io/x is reserved for Kubernetes. use a domain of the driver",
      ],
      "{"gcePersistentDisk":{}}": [
        "missing-field spec.volumes[0].gcePersistentDisk.pdName: pdName is missing or empty. add it",
      ],
      "{"iscsi":{"iqn":"abc","lun":-1,"chapAuthSession":true}}": [
        "invalid-value spec.volumes[0].iscsi.iqn: "abc" is not an iSCSI name. write a name such as iqn.2001-04.com.example:storage.disk1, eui.… or naa.…",
        "out-of-range spec.volumes[0].iscsi.lun: -1 is out of range. use 0 to 255",
        "missing-field spec.volumes[0].iscsi.targetPortal: targetPortal is missing or empty. add it",
        "missing-field spec.volumes[0].iscsi.secretRef: secretRef is missing or empty. name the Secret with the CHAP credentials",
      ],
      "{"nfs":{"path":"export"}}": [
        "invalid-value spec.volumes[0].nfs.path: "export" is not an absolute path. start the path with "/"",
        "missing-field spec.volumes[0].nfs.server: server is missing or empty. add it",
      ],
      "{"portworxVolume":{}}": [
        "missing-field spec.volumes[0].portworxVolume.volumeID: volumeID is missing or empty. add it",
      ],
      "{"vsphereVolume":{}}": [
        "missing-field spec.volumes[0].vsphereVolume.volumePath: volumePath is missing or empty. add it",
      ],
    }
  `);
});

test.each<JsonObject>([
  { azureDisk: { diskName: 'd', diskURI: '/subscriptions/x', kind: 'Managed' } },
  { fc: { wwids: ['1'] } },
  { flexVolume: { driver: 'd', options: { 'example.com/x': 'y' } } },
  { iscsi: { targetPortal: 'x', iqn: 'iqn.2001-04.com.example:disk', lun: 0, initiatorName: 'eui.0123456789abcdef' } },
])('the old volume %j is taken', (source) => {
  expect(volumeLines(source)).toEqual([]);
});

test.each([
  ...['cephfs', 'flocker', 'gitRepo', 'glusterfs', 'photonPersistentDisk', 'quobyte', 'rbd', 'scaleIO', 'storageos'],
])('a volume of %s, which no kubelet mounts any more, is refused, whatever it holds', (kind) => {
  expect(volumeLines({ [kind]: {} })).toEqual([
    `removed-volume spec.volumes[0].${kind}: no kubelet mounts ${kind} any more. use a persistentVolumeClaim, or csi with the driver of that storage`,
  ]);
});

const VOLUMES = [
  { name: 'tmp', emptyDir: {} },
  { name: 'disk', persistentVolumeClaim: { claimName: 'c' } },
];

test('mounts are of the volumes of the pod, each path once', () => {
  const volumeMounts = [{ name: 'tmp', mountPath: '/a' }, { name: 'temp', mountPath: '/a' }, {}];
  expect(linesOf({ volumes: VOLUMES, containers: [{ ...CONTAINER, volumeMounts }] })).toMatchInlineSnapshot(`
    [
      "invalid-reference spec.containers[0].volumeMounts[1].name: there is no volume "temp". the pod has: tmp, disk",
      "missing-field spec.containers[0].volumeMounts[2].name: name is missing or empty. add it",
      "missing-field spec.containers[0].volumeMounts[2].mountPath: mountPath is missing or empty. add it",
      "duplicate-value spec.containers[0].volumeMounts[1].mountPath: "/a" is used twice. remove or rename one of the two",
    ]
  `);
  expect(
    linesOf({ containers: [{ ...CONTAINER, volumeMounts: [{ name: 'v', mountPath: '/v' }] }] }),
  ).toMatchInlineSnapshot(`
    [
      "invalid-reference spec.containers[0].volumeMounts[0].name: there is no volume "v". add a volume of this name to the pod",
    ]
  `);
});

test('a mount goes down a path, from privileged containers out, and read-only throughout only if it is read-only', () => {
  const volumeMounts = [
    { name: 'tmp', mountPath: '/a', subPath: '../x' },
    { name: 'tmp', mountPath: '/b', subPath: 'x', subPathExpr: '$(X)' },
    { name: 'tmp', mountPath: '/c', mountPropagation: 'Bidirectional' },
    { name: 'tmp', mountPath: '/d', recursiveReadOnly: 'Enabled' },
    {
      name: 'tmp',
      mountPath: '/e',
      readOnly: true,
      recursiveReadOnly: 'IfPossible',
      mountPropagation: 'HostToContainer',
    },
    { name: 'tmp', mountPath: '/f', mountPropagation: '', recursiveReadOnly: 'Off' },
  ];
  expect(linesOf({ volumes: VOLUMES, containers: [{ ...CONTAINER, volumeMounts }] })).toMatchInlineSnapshot(`
    [
      "invalid-value spec.containers[0].volumeMounts[0].subPath: "../x" leads out of its directory. use a relative path without ".."",
      "forbidden-field spec.containers[0].volumeMounts[1].subPathExpr: subPathExpr and subPath exclude each other. keep one of them",
      "forbidden-field spec.containers[0].volumeMounts[3].recursiveReadOnly: recursiveReadOnly needs readOnly: true. add readOnly: true",
      "forbidden-field spec.containers[0].volumeMounts[4].recursiveReadOnly: recursiveReadOnly cannot be used with mountPropagation. remove one of the two",
      "unsupported-value spec.containers[0].volumeMounts[5].mountPropagation: "" is not a value of mountPropagation. use "None", "HostToContainer", "Bidirectional"",
      "unsupported-value spec.containers[0].volumeMounts[5].recursiveReadOnly: "Off" is not a value of recursiveReadOnly. use "Disabled", "IfPossible", "Enabled"",
      "forbidden-field spec.containers[0].volumeMounts[2].mountPropagation: mountPropagation Bidirectional needs a privileged container. use HostToContainer or None",
    ]
  `);
});

test('block devices are claims, and not mounted as well', () => {
  const volumeDevices = [
    { name: 'tmp', devicePath: '/dev/x' },
    { name: 'disk', devicePath: '/dev/x' },
    { name: 'none', devicePath: '/dev/../y' },
  ];
  const volumeMounts = [{ name: 'disk', mountPath: '/dev/x' }];
  expect(
    linesOf({ volumes: VOLUMES, containers: [{ ...CONTAINER, volumeDevices, volumeMounts }] }),
  ).toMatchInlineSnapshot(`
    [
      "invalid-reference spec.containers[0].volumeDevices[0].name: "tmp" is not a claim, so that it has no block device. use a volume with a persistentVolumeClaim, or mount it with volumeMounts",
      "invalid-reference spec.containers[0].volumeDevices[2].name: there is no volume "none". the pod has: tmp, disk",
      "invalid-value spec.containers[0].volumeDevices[2].devicePath: "/dev/../y" contains "..". write the path without ".."",
      "duplicate-value spec.containers[0].volumeDevices[1].devicePath: "/dev/x" is used twice. remove or rename one of the two",
      "duplicate-value spec.containers[0].volumeDevices[0].devicePath: "/dev/x" is used twice. use another path",
      "duplicate-value spec.containers[0].volumeDevices[1].name: "disk" is used twice. use a volume either as files or as a device",
      "duplicate-value spec.containers[0].volumeDevices[1].devicePath: "/dev/x" is used twice. use another path",
    ]
  `);
});

test('a block device is named once in a container', () => {
  const volumeDevices = ['/dev/x', '/dev/y'].map((devicePath) => ({ name: 'disk', devicePath }));
  expect(linesOf({ volumes: VOLUMES, containers: [{ ...CONTAINER, volumeDevices }] })).toMatchInlineSnapshot(`
    [
      "duplicate-value spec.containers[0].volumeDevices[1].name: "disk" is used twice. remove or rename one of the two",
    ]
  `);
});
