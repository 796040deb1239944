import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { byInput, CONTAINER, containerLines, linesOf, long } from './lines.ts';

test('users, groups and policies of a pod are in range', () => {
  expect(
    linesOf({
      securityContext: {
        runAsUser: -1,
        runAsGroup: 2 ** 31,
        fsGroup: -1,
        supplementalGroups: [0, -1],
        fsGroupChangePolicy: 'onRootMismatch',
        supplementalGroupsPolicy: '',
        seLinuxChangePolicy: 'MountOption',
      },
    }),
  ).toMatchInlineSnapshot(`
    [
      "out-of-range spec.securityContext.runAsUser: -1 is out of range. use 0 to 2147483647",
      "out-of-range spec.securityContext.runAsGroup: 2147483648 is out of range. use 0 to 2147483647",
      "out-of-range spec.securityContext.fsGroup: -1 is out of range. use 0 to 2147483647",
      "out-of-range spec.securityContext.supplementalGroups[1]: -1 is out of range. use 0 to 2147483647",
      "unsupported-value spec.securityContext.fsGroupChangePolicy: "onRootMismatch" is not a value of fsGroupChangePolicy. did you mean "OnRootMismatch"?",
      "unsupported-value spec.securityContext.supplementalGroupsPolicy: "" is not a value of supplementalGroupsPolicy. use "Merge", "Strict"",
      "unsupported-value spec.securityContext.seLinuxChangePolicy: "MountOption" is not a value of seLinuxChangePolicy. use "Recursive"",
    ]
  `);
});

const WRONG_CONTEXTS: readonly JsonObject[] = [
  { seccompProfile: {} },
  { seccompProfile: { type: 'Localhost' } },
  { seccompProfile: { type: 'Localhost', localhostProfile: '/x' } },
  { seccompProfile: { type: 'RuntimeDefault', localhostProfile: 'x' } },
  { appArmorProfile: { type: 'unconfined' } },
  { appArmorProfile: { type: 'Localhost', localhostProfile: ' x ' } },
  { appArmorProfile: { type: 'Localhost', localhostProfile: ' ' } },
];

test('profiles are refused with what is wrong with them', () => {
  expect(byInput(WRONG_CONTEXTS, (securityContext) => linesOf({ securityContext }))).toMatchInlineSnapshot(`
    {
      "{"appArmorProfile":{"type":"Localhost","localhostProfile":" "}}": [
        "missing-field spec.securityContext.appArmorProfile.localhostProfile: localhostProfile is missing or empty. name a profile that is on the node",
      ],
      "{"appArmorProfile":{"type":"Localhost","localhostProfile":" x "}}": [
        "invalid-value spec.securityContext.appArmorProfile.localhostProfile: " x " has blanks around it. remove the blanks",
      ],
      "{"appArmorProfile":{"type":"unconfined"}}": [
        "unsupported-value spec.securityContext.appArmorProfile.type: "unconfined" is not a value of type. did you mean "Unconfined"?",
      ],
      "{"seccompProfile":{"type":"Localhost","localhostProfile":"/x"}}": [
        "invalid-value spec.securityContext.seccompProfile.localhostProfile: "/x" leads out of its directory. use a relative path without ".."",
      ],
      "{"seccompProfile":{"type":"Localhost"}}": [
        "missing-field spec.securityContext.seccompProfile.localhostProfile: localhostProfile is missing or empty. name a profile that is on the node",
      ],
      "{"seccompProfile":{"type":"RuntimeDefault","localhostProfile":"x"}}": [
        "forbidden-field spec.securityContext.seccompProfile.localhostProfile: localhostProfile is for type: Localhost. remove it, or change the type",
      ],
      "{"seccompProfile":{}}": [
        "missing-field spec.securityContext.seccompProfile.type: type is missing or empty. add it",
      ],
    }
  `);
});

test.each(WRONG_CONTEXTS)('%j is refused in a container as in a pod', (securityContext) => {
  expect(containerLines({ securityContext })).toHaveLength(linesOf({ securityContext }).length);
});

test('an AppArmor profile has a name of at most 4095 characters', () => {
  const named = (length: number) => ({ appArmorProfile: { type: 'Localhost', localhostProfile: long(length) } });
  expect(containerLines({ securityContext: named(4095) })).toEqual([]);
  expect(containerLines({ securityContext: named(4096) })).toHaveLength(1);
});

test('kernel settings are named once, and not those of a namespace that the pod shares with its node', () => {
  const names = ['', 'Net.x', 'net.a', 'net.a', 'net/ipv4/x', 'kernel.shmmax', 'kernel.other'];
  const sysctls = names.map((name) => ({ name, value: '1' }));
  expect(linesOf({ hostNetwork: true, hostIPC: true, securityContext: { sysctls } })).toMatchInlineSnapshot(`
    [
      "missing-field spec.securityContext.sysctls[0].name: name is missing or empty. add it",
      "invalid-value spec.securityContext.sysctls[1].name: "Net.x" is not a name of a sysctl. use a name such as net.core.somaxconn",
      "forbidden-field spec.securityContext.sysctls[2].name: name "net.a" cannot be set with hostNetwork. remove one of the two",
      "forbidden-field spec.securityContext.sysctls[3].name: name "net.a" cannot be set with hostNetwork. remove one of the two",
      "forbidden-field spec.securityContext.sysctls[4].name: name "net/ipv4/x" cannot be set with hostNetwork. remove one of the two",
      "forbidden-field spec.securityContext.sysctls[5].name: name "kernel.shmmax" cannot be set with hostIPC. remove one of the two",
      "duplicate-value spec.securityContext.sysctls[3].name: "net.a" is used twice. remove or rename one of the two",
    ]
  `);
});

test('privileges of a container do not contradict one another', () => {
  expect([
    ...containerLines({ securityContext: { privileged: true, allowPrivilegeEscalation: false } }),
    ...containerLines({
      securityContext: { capabilities: { add: ['CAP_SYS_ADMIN'] }, allowPrivilegeEscalation: false },
    }),
    ...containerLines({ securityContext: { procMount: 'Unmasked' } }),
    ...containerLines({ securityContext: { procMount: '' } }),
  ]).toMatchInlineSnapshot(`
    [
      "forbidden-field spec.containers[0].securityContext.allowPrivilegeEscalation: allowPrivilegeEscalation cannot be false in a privileged container. remove one of the two",
      "forbidden-field spec.containers[0].securityContext.allowPrivilegeEscalation: allowPrivilegeEscalation cannot be false with the capability CAP_SYS_ADMIN. remove one of the two",
      "forbidden-field spec.containers[0].securityContext.procMount: procMount Unmasked needs hostUsers: false. set hostUsers: false for the pod, or remove it",
      "unsupported-value spec.containers[0].securityContext.procMount: "" is not a value of procMount. use "Default", "Unmasked"",
    ]
  `);
  expect(
    linesOf({ hostUsers: false, containers: [{ ...CONTAINER, securityContext: { procMount: 'Unmasked' } }] }),
  ).toEqual([]);
});

test('a pod with users or processes of its own does not share those of its node', () => {
  expect([
    ...linesOf({ hostUsers: false, hostNetwork: true, hostPID: true, hostIPC: true }),
    ...linesOf({ shareProcessNamespace: true, hostPID: true }),
  ]).toMatchInlineSnapshot(`
    [
      "forbidden-field spec.hostNetwork: hostNetwork cannot be set with hostUsers: false. remove one of the two",
      "forbidden-field spec.hostPID: hostPID cannot be set with hostUsers: false. remove one of the two",
      "forbidden-field spec.hostIPC: hostIPC cannot be set with hostUsers: false. remove one of the two",
      "forbidden-field spec.shareProcessNamespace: shareProcessNamespace and hostPID exclude each other. keep one of them",
    ]
  `);
});

test('a pod on Windows is refused: no model runs there', () => {
  const windowsOptions = { runAsUserName: 'ContainerUser' };
  expect([
    ...linesOf({ os: { name: 'windows' }, securityContext: { windowsOptions } }),
    ...containerLines({ securityContext: { windowsOptions } }),
    ...linesOf({ os: { name: 'Linux' } }),
    ...linesOf({ os: { name: 'linux' } }),
  ]).toMatchInlineSnapshot(`
    [
      "windows-pod spec.os.name: pods on Windows are not supported. remove it, and let the pod run on Linux",
      "windows-pod spec.securityContext.windowsOptions: pods on Windows are not supported. remove it, and let the pod run on Linux",
      "windows-pod spec.containers[0].securityContext.windowsOptions: pods on Windows are not supported. remove it, and let the pod run on Linux",
      "unsupported-value spec.os.name: "Linux" is not a value of name. did you mean "linux"?",
    ]
  `);
});
