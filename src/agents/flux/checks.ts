import { USUAL_GRACE_SECONDS } from '../../kubernetes/defaults.ts';
import { DEPLOYMENT } from '../../kubernetes/kinds.ts';
import { type Check, type DoctorModel, type Examined, type Found, objectsOf } from '../../model/doctor.ts';
import { fieldAt, numberAt, objectsAt, textAt, textsAt, titleOf } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import { failing, isPathOf } from '../objects.ts';
import { KUSTOMIZATION } from './api.ts';
import { endingSeconds } from './files.ts';
import { fluxWord } from './words.ts';

/** What `flotilla doctor` looks for in the Kustomizations of models. */
export const FLUX_CHECKS: readonly Check[] = [
  { id: 'flux-force', needs: [KUSTOMIZATION], find: each(force) },
  { id: 'flux-gate', needs: [KUSTOMIZATION], find: each(gate) },
  { id: 'flux-sync', needs: [KUSTOMIZATION], find: each(sync) },
  { id: 'flux-timeout', needs: [KUSTOMIZATION], find: each(timeout) },
  { id: 'flux-fails', needs: [KUSTOMIZATION], find: fails },
  { id: 'flux-newer-commit', needs: [KUSTOMIZATION, DEPLOYMENT], find: newerCommit },
];

/** Loading a large model takes longer than any shorter time. */
const SHORT_SECONDS = 600;

function each(find: (kustomization: JsonObject, model: DoctorModel) => readonly Found[]): Check['find'] {
  return (examined: Examined) => kustomizationsOf(examined).flatMap(([one, model]) => find(one, model));
}

function kustomizationsOf(examined: Examined): readonly (readonly [JsonObject, DoctorModel])[] {
  return objectsOf(examined, KUSTOMIZATION).flatMap((one) => {
    const model = examined.models.find((each) => isPathOf(each, textAt(one, 'spec', 'path') ?? ''));
    return model === undefined ? [] : [[one, model] as const];
  });
}

function fails(examined: Examined): readonly Found[] {
  return failing(objectsOf(examined, KUSTOMIZATION), examined.models, fluxWord);
}

const GATE = 'CancelHealthCheckOnNewRevision';

/** Without the gate a fix waits until what it fixes has been waited for. */
function newerCommit(examined: Examined): readonly Found[] {
  const isWaited = kustomizationsOf(examined).some(([each]) => fieldAt(each, 'spec', 'wait') === true);
  if (!isWaited) return [];
  return objectsOf(examined, DEPLOYMENT).flatMap((deployment): readonly Found[] => {
    const containers = objectsAt(deployment, 'spec', 'template', 'spec', 'containers');
    const own = containers.filter((each) => /(^|\/)kustomize-controller[:@]/.test(textAt(each, 'image') ?? ''));
    const isOn = own.some((each) =>
      textsAt(each, 'args').some((arg) => arg.startsWith('--feature-gates=') && arg.includes(`${GATE}=true`)),
    );
    if (own.length === 0 || isOn) return [];
    const message = `its feature gate ${GATE} is off: while it waits for pods that do not become healthy, a newer commit, such as their fix, is not applied until spec.timeout`;
    return [
      {
        severity: 'warning',
        object: titleOf(deployment),
        message,
        fix: `Add --feature-gates=${GATE}=true to its arguments: docs/flux.md.`,
      },
    ];
  });
}

function force(kustomization: JsonObject): readonly Found[] {
  if (fieldAt(kustomization, 'spec', 'force') !== true) return [];
  const message = 'spec.force replaces whatever cannot be patched, Services of running gangs included';
  return [
    {
      severity: 'error',
      object: titleOf(kustomization),
      message,
      fix: 'Remove spec.force: the pods carry an annotation of their own.',
    },
  ];
}

function gate(kustomization: JsonObject): readonly Found[] {
  const isGate = objectsAt(kustomization, 'spec', 'dependsOn').length > 0;
  const kinds = objectsAt(kustomization, 'spec', 'healthCheckExprs').map((each) => textAt(each, 'kind') ?? '');
  const missing = ['Pod', 'PodGroup'].filter((kind) => !kinds.includes(kind));
  const isWaiting = fieldAt(kustomization, 'spec', 'wait') === true;
  if (isWaiting && missing.length === 0) return [];
  const absent = isWaiting ? `healthCheckExprs of ${missing.join(' and ')}` : 'wait: true';
  return [
    {
      severity: isGate ? 'error' : 'warning',
      object: titleOf(kustomization),
      message: `spec has no ${absent}: it is Ready while gangs do not run${isGate ? ', and the next stage starts' : ''}`,
      fix: 'Have flotilla bootstrap flux write the Kustomization.',
    },
  ];
}

function sync(kustomization: JsonObject): readonly Found[] {
  const found = (message: string, fix: string): Found => ({
    severity: 'warning',
    object: titleOf(kustomization),
    message,
    fix,
  });
  const isSuspended = fieldAt(kustomization, 'spec', 'suspend') === true;
  const isPruning = fieldAt(kustomization, 'spec', 'prune') === true;
  return [
    ...(isPruning
      ? []
      : [found('spec.prune is not true: groups that were scaled away run on', 'Set spec.prune: true.')]),
    ...(isSuspended ? [found('it is suspended: nothing is applied', 'Resume it: flux resume kustomization NAME')] : []),
  ];
}

function timeout(kustomization: JsonObject, { pods }: DoctorModel): readonly Found[] {
  const text = (textAt(kustomization, 'spec', 'timeout') ?? '') || (textAt(kustomization, 'spec', 'interval') ?? '');
  const seconds = secondsOf(text);
  if (seconds === undefined || fieldAt(kustomization, 'spec', 'wait') !== true) return [];
  const graces = pods.map((pod) => numberAt(pod, 'spec', 'terminationGracePeriodSeconds') ?? USUAL_GRACE_SECONDS);
  const ending = endingSeconds(
    pods.length,
    graces.reduce((a, b) => Math.max(a, b), 0),
  );
  if (seconds < ending + SHORT_SECONDS && ending > SHORT_SECONDS) return [shortFor(kustomization, text, ending)];
  if (seconds >= SHORT_SECONDS) return [];
  const message = `it waits ${text} for pods, which may load a model for longer, and then reports a failure`;
  return [{ severity: 'warning', object: titleOf(kustomization), message, fix: 'Set spec.timeout: 30m.' }];
}

function shortFor(kustomization: JsonObject, text: string, ending: number): Found {
  const minutes = Math.ceil(ending / 60);
  return {
    severity: 'warning',
    object: titleOf(kustomization),
    message: `it waits ${text}, of which the pods of one group, deleted four at a time, may take ${minutes} minutes to end: it then reports a failure while the new ones load`,
    fix: 'Have flotilla bootstrap flux write spec.timeout, or lower terminationGracePeriodSeconds.',
  };
}

/** Go's durations, as far as Flux takes them: `1h30m`, `45s`. */
function secondsOf(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return undefined;
  const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };
  return parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (units[unit] ?? 0), 0);
}
