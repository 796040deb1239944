import { listAt, textAt } from '../../model/fields.ts';
import { isObject, type Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { forbidden, invalid, missing, windowsPod } from './problems.ts';
import {
  all,
  between,
  choice,
  each,
  type FieldRules,
  fields,
  type PodFacts,
  type Rule,
  required,
  uniqueNames,
  whenSet,
} from './rule.ts';
import { RELATIVE_PATH, SYSCTL_NAME, text } from './syntax.ts';

const PROFILES = ['Localhost', 'RuntimeDefault', 'Unconfined'];
const LONGEST_PROFILE = 4095;

/** The number of a user or group. */
const id = between(0, 2 ** 31 - 1);

const seccompProfile = all(
  fields({ type: required(choice(...PROFILES)), localhostProfile: text(RELATIVE_PATH) }),
  profileFitsType,
);
const appArmorProfile = all(
  fields({ type: required(choice(...PROFILES)), localhostProfile: whenSet(appArmorName) }),
  profileFitsType,
);

/** What a pod and a container can both set. */
const SHARED: FieldRules = {
  runAsUser: id,
  runAsGroup: id,
  seccompProfile: whenSet(seccompProfile),
  appArmorProfile: whenSet(appArmorProfile),
  windowsOptions: whenSet((_options, at) => [windowsPod(at)]),
};

/** Who a pod runs as and what it may do, for all of its containers. */
export const podSecurityContext: Rule = fields({
  ...SHARED,
  fsGroup: id,
  fsGroupChangePolicy: choice('Always', 'OnRootMismatch'),
  supplementalGroups: each(id),
  supplementalGroupsPolicy: choice('Merge', 'Strict'),
  seLinuxChangePolicy: choice('Recursive'),
  sysctls: all(each(fields({ name: all(required(text(SYSCTL_NAME)), ownNamespace) })), uniqueNames),
});

/** Who a container runs as and what it may do. */
export const securityContext: Rule = all(
  fields({ ...SHARED, procMount: all(choice('Default', 'Unmasked'), unmaskedAsOwnUser) }),
  noEscalationOfPrivileged,
);

function profileFitsType(profile: Json | undefined, at: Location): readonly Problem[] {
  if (!isObject(profile)) return [];
  const type = textAt(profile, 'type') ?? '';
  const isWritten = profile['localhostProfile'] !== undefined;
  const here = below(at, 'localhostProfile');
  if (type === 'Localhost') return isWritten ? [] : [missing(here, 'name a profile that is on the node')];
  const isWrong = isWritten && PROFILES.includes(type);
  return isWrong ? [forbidden(here, 'is for type: Localhost', 'remove it, or change the type')] : [];
}

function appArmorName(value: Json | undefined, at: Location): readonly Problem[] {
  if (typeof value !== 'string') return [];
  if (value.trim() === '') return [missing(at, 'name a profile that is on the node')];
  if (value.trim() !== value) return [invalid(at, value, 'has blanks around it', 'remove the blanks')];
  const isLong = value.length > LONGEST_PROFILE;
  return isLong ? [invalid(at, value, `has more than ${LONGEST_PROFILE} characters`, 'use a shorter name')] : [];
}

// A pod that shares the node's network or IPC cannot change their settings.
function ownNamespace(name: Json | undefined, at: Location, { spec, hostNetwork }: PodFacts): readonly Problem[] {
  if (typeof name !== 'string') return [];
  const dotted = /^[^./]*\//.test(name) ? name.replaceAll('/', '.') : name;
  const hint = 'remove one of the two';
  if (hostNetwork && dotted.startsWith('net.'))
    return [forbidden(at, `"${name}" cannot be set with hostNetwork`, hint)];
  const isIpc = /^(kernel\.(shm|msg)|fs\.mqueue\.|kernel\.sem$)/.test(dotted);
  return isIpc && spec['hostIPC'] === true ? [forbidden(at, `"${name}" cannot be set with hostIPC`, hint)] : [];
}

function unmaskedAsOwnUser(value: Json | undefined, at: Location, { hostUsers }: PodFacts): readonly Problem[] {
  if (value !== 'Unmasked' || !hostUsers) return [];
  return [forbidden(at, 'Unmasked needs hostUsers: false', 'set hostUsers: false for the pod, or remove it')];
}

function noEscalationOfPrivileged(context: Json | undefined, at: Location): readonly Problem[] {
  if (!isObject(context) || context['allowPrivilegeEscalation'] !== false) return [];
  const added = listAt(context, 'capabilities', 'add');
  const here = below(at, 'allowPrivilegeEscalation');
  const hint = 'remove one of the two';
  if (context['privileged'] === true) return [forbidden(here, 'cannot be false in a privileged container', hint)];
  return added.includes('CAP_SYS_ADMIN')
    ? [forbidden(here, 'cannot be false with the capability CAP_SYS_ADMIN', hint)]
    : [];
}
