import { fieldAt, listAt, textAt } from '../../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import type { PodFacts } from './facts.ts';
import { forbidden } from './problems.ts';
import { fields, type Rule } from './rule.ts';
import { DNS_SUBDOMAIN, type Syntax, text } from './syntax.ts';

const LONGEST_USER = 104;
const LONGEST_DOMAIN = 255;
const LARGEST_SPEC = 64 * 1024;

const CREDENTIAL_SPEC: Syntax = {
  test: (value) => value !== '' && Buffer.byteLength(value) <= LARGEST_SPEC,
  not: 'is empty or larger than 64 KiB',
  hint: 'write the contents of a credential spec, or use gmsaCredentialSpecName',
};

const USER_NAME: Syntax = {
  test: isUserName,
  not: 'is not a name of a Windows user',
  hint: 'write USER or DOMAIN\\USER, such as ContainerUser',
};

/** Settings of containers on Windows. */
export const windowsOptions: Rule = fields({
  gmsaCredentialSpecName: text(DNS_SUBDOMAIN),
  gmsaCredentialSpec: text(CREDENTIAL_SPEC),
  runAsUserName: text(USER_NAME),
});

function isUserName(value: string): boolean {
  if (/[\0-\x1f\x7f]/.test(value)) return false;
  const parts = value.split('\\');
  const [user, domain] = [parts.at(-1) ?? '', parts.length === 2 ? parts[0] : undefined];
  return parts.length <= 2 && isUser(user) && (domain === undefined || isDomain(domain));
}

function isUser(user: string): boolean {
  const isLong = [...user].length > LONGEST_USER;
  return !isLong && !/^[. ]*$/.test(user) && !/["/\\:;|=,+*?<>@[\]]/.test(user);
}

function isDomain(domain: string): boolean {
  const isNetBios = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/.test(domain);
  const isDns = domain.length <= LONGEST_DOMAIN && /^[A-Za-z0-9][-A-Za-z0-9.]*$/.test(domain);
  return isNetBios || isDns;
}

/** Fields that have no meaning on Windows, below the spec, its securityContext, and that of a container. */
const NOT_ON_WINDOWS = {
  spec: ['hostPID', 'hostIPC', 'hostUsers', 'shareProcessNamespace', 'resources'],
  pod: [
    ...[
      'appArmorProfile',
      'seLinuxOptions',
      'seccompProfile',
      'fsGroup',
      'fsGroupChangePolicy',
      'sysctls',
      'runAsUser',
      'runAsGroup',
    ],
    ...['supplementalGroups', 'supplementalGroupsPolicy', 'seLinuxChangePolicy'],
  ],
  container: [
    ...['appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'capabilities', 'readOnlyRootFilesystem', 'privileged'],
    ...['allowPrivilegeEscalation', 'procMount', 'runAsUser', 'runAsGroup'],
  ],
};
const NOT_ON_LINUX = ['windowsOptions'];

/** Fields that have no meaning on the system that `os` names. */
export const fitsSystem: Rule = (spec, at) => {
  const system = textAt(spec, 'os', 'name');
  if (!isObject(spec) || (system !== 'linux' && system !== 'windows')) return [];
  const onWindows = system === 'windows';
  const check = (value: Json | undefined, where: Location, names: readonly string[]) =>
    names.filter((name) => isObject(value) && isMeant(value[name])).map((name) => notOn(below(where, name), system));
  return [
    ...(onWindows ? check(withoutFalse(spec), at, NOT_ON_WINDOWS.spec) : []),
    ...check(spec['securityContext'], below(at, 'securityContext'), onWindows ? NOT_ON_WINDOWS.pod : NOT_ON_LINUX),
    ...containersOf(spec, at).flatMap(({ container, where }) =>
      check(
        container['securityContext'],
        below(where, 'securityContext'),
        onWindows ? NOT_ON_WINDOWS.container : NOT_ON_LINUX,
      ),
    ),
  ];
};

function notOn(at: Location, system: string): Problem {
  return forbidden(at, `cannot be set for ${system}`, 'remove it, or change os.name');
}

// hostPID: false and hostIPC: false are the default; the other switches are refused whatever they say.
function withoutFalse({ hostPID, hostIPC, ...rest }: JsonObject): JsonObject {
  return { ...rest, ...(hostPID === true ? { hostPID } : {}), ...(hostIPC === true ? { hostIPC } : {}) };
}

// An empty list counts as not written.
function isMeant(value: Json | undefined): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function containersOf(spec: JsonObject, at: Location): readonly { container: JsonObject; where: Location }[] {
  return ['initContainers', 'containers'].flatMap((list) =>
    listAt(spec, list).flatMap((container, index) =>
      isObject(container) ? [{ container, where: below(at, list, index) }] : [],
    ),
  );
}

/** Containers that are processes of the node: all of a pod's or none, and in the node's network. */
export const hostProcesses: Rule = (spec, at, { hostNetwork }: PodFacts) => {
  if (!isObject(spec)) return [];
  const ofPod = hostProcessOf(spec);
  const containers = containersOf(spec, at).map(({ container, where }) => ({ where, own: hostProcessOf(container) }));
  const differing = containers.filter(({ own }) => ofPod !== undefined && own !== undefined && own !== ofPod);
  const count = containers.filter(({ own }) => own ?? ofPod ?? false).length;
  const option = (where: Location) => below(where, 'securityContext', 'windowsOptions', 'hostProcess');
  const all = 'make all containers of the pod host processes';
  return [
    ...differing.map(({ where }) => forbidden(option(where), `differs from that of the pod`, 'keep one of the two')),
    ...(count > 0 && count < containers.length ? [forbidden(option(at), 'holds for some containers only', all)] : []),
    ...(count > 0 && !hostNetwork ? [forbidden(option(at), 'needs hostNetwork', 'set hostNetwork: true')] : []),
  ];
};

function hostProcessOf(owner: JsonObject): boolean | undefined {
  const value = fieldAt(owner, 'securityContext', 'windowsOptions', 'hostProcess');
  return typeof value === 'boolean' ? value : undefined;
}
