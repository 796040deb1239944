import { fieldAt, listAt, textAt } from '../../model/fields.ts';
import { isObject, type Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { duplicate, forbidden, unknownReference, wrongReference } from './problems.ts';
import {
  all,
  choice,
  each,
  fields,
  nameOf,
  type PodFacts,
  type Rule,
  required,
  unique,
  uniqueNames,
  unlessEmpty,
} from './rule.ts';
import { PATH_WITHOUT_BACKSTEPS, RELATIVE_PATH, text } from './syntax.ts';

const mount = all(
  fields({
    name: all(required(), unlessEmpty(volumeOfPod)),
    mountPath: required(),
    subPath: unlessEmpty(text(RELATIVE_PATH)),
    subPathExpr: unlessEmpty(text(RELATIVE_PATH)),
    mountPropagation: choice('None', 'HostToContainer', 'Bidirectional'),
    recursiveReadOnly: choice('Disabled', 'IfPossible', 'Enabled'),
  }),
  oneSubPath,
  readOnlyThroughout,
);

const device = fields({
  name: all(required(), unlessEmpty(claimOfPod)),
  devicePath: required(text(PATH_WITHOUT_BACKSTEPS)),
});

/** Volumes of the pod in a container, as files or as block devices. */
export const mounts: Rule = all(
  fields({
    volumeMounts: all(
      each(mount),
      unique((one) => textAt(one, 'mountPath') || undefined, 'mountPath'),
    ),
    volumeDevices: all(
      each(device),
      uniqueNames,
      unique((one) => textAt(one, 'devicePath') || undefined, 'devicePath'),
    ),
  }),
  eitherMountOrDevice,
  propagatesFromPrivilegedOnly,
);

function volumeOfPod(name: Json | undefined, at: Location, { volumes }: PodFacts): readonly Problem[] {
  const isKnown = typeof name !== 'string' || volumes.has(name);
  return isKnown ? [] : [unknownReference(at, name, 'volume', volumes)];
}

function claimOfPod(name: Json | undefined, at: Location, pod: PodFacts): readonly Problem[] {
  if (typeof name !== 'string') return [];
  const volume = pod.volumes.get(name);
  if (volume === undefined) return volumeOfPod(name, at, pod);
  const isClaim = isObject(volume['persistentVolumeClaim']) || isObject(volume['ephemeral']);
  const hint = 'use a volume with a persistentVolumeClaim, or mount it with volumeMounts';
  return isClaim ? [] : [wrongReference(at, name, 'is not a claim, so that it has no block device', hint)];
}

function oneSubPath(value: Json | undefined, at: Location): readonly Problem[] {
  const both = textAt(value, 'subPath') && textAt(value, 'subPathExpr');
  return both ? [forbidden(below(at, 'subPathExpr'), 'and subPath exclude each other', 'keep one of them')] : [];
}

function readOnlyThroughout(value: Json | undefined, at: Location): readonly Problem[] {
  const recursive = textAt(value, 'recursiveReadOnly');
  if (!isObject(value) || (recursive !== 'IfPossible' && recursive !== 'Enabled')) return [];
  const here = below(at, 'recursiveReadOnly');
  const propagation = textAt(value, 'mountPropagation');
  if (value['readOnly'] !== true) return [forbidden(here, 'needs readOnly: true', 'add readOnly: true')];
  const isPropagated = propagation !== undefined && propagation !== 'None';
  return isPropagated ? [forbidden(here, 'cannot be used with mountPropagation', 'remove one of the two')] : [];
}

function eitherMountOrDevice(container: Json | undefined, at: Location): readonly Problem[] {
  const mounted = listAt(container, 'volumeMounts');
  const names = new Set(mounted.map(nameOf));
  const paths = new Set(mounted.map((one) => textAt(one, 'mountPath') ?? ''));
  return listAt(container, 'volumeDevices').flatMap((one, index) => {
    const [name, path] = [nameOf(one), textAt(one, 'devicePath') ?? ''];
    const here = below(at, 'volumeDevices', index);
    const hint = 'use a volume either as files or as a device';
    return [
      ...(name !== '' && names.has(name) ? [duplicate(below(here, 'name'), name, hint)] : []),
      ...(path !== '' && paths.has(path) ? [duplicate(below(here, 'devicePath'), path, 'use another path')] : []),
    ];
  });
}

function propagatesFromPrivilegedOnly(container: Json | undefined, at: Location): readonly Problem[] {
  const isPrivileged = fieldAt(container, 'securityContext', 'privileged') === true;
  return listAt(container, 'volumeMounts').flatMap((one, index) => {
    if (isPrivileged || textAt(one, 'mountPropagation') !== 'Bidirectional') return [];
    const here = below(at, 'volumeMounts', index, 'mountPropagation');
    return [forbidden(here, 'Bidirectional needs a privileged container', 'use HostToContainer or None')];
  });
}
