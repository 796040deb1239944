import { type Check, type Examined, type Found, objectsOf } from '../../model/doctor.ts';
import { fieldAt, objectsAt, textAt, titleOf } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import { isPathOf } from '../objects.ts';
import { KUSTOMIZATION } from './api.ts';

/** What `flotilla doctor` looks for in the Kustomizations of models. */
export const FLUX_CHECKS: readonly Check[] = [
  { id: 'flux-force', needs: [KUSTOMIZATION], find: each(force) },
  { id: 'flux-gate', needs: [KUSTOMIZATION], find: each(gate) },
  { id: 'flux-sync', needs: [KUSTOMIZATION], find: each(sync) },
  { id: 'flux-timeout', needs: [KUSTOMIZATION], find: each(timeout) },
];

/** Loading a large model takes longer than any shorter time. */
const SHORT_SECONDS = 600;

function each(find: (kustomization: JsonObject) => readonly Found[]): Check['find'] {
  return (examined: Examined) =>
    objectsOf(examined, KUSTOMIZATION)
      .filter((one) => examined.models.some((model) => isPathOf(model, textAt(one, 'spec', 'path') ?? '')))
      .flatMap(find);
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

function timeout(kustomization: JsonObject): readonly Found[] {
  const text = (textAt(kustomization, 'spec', 'timeout') ?? '') || (textAt(kustomization, 'spec', 'interval') ?? '');
  const seconds = secondsOf(text);
  if (seconds === undefined || seconds >= SHORT_SECONDS || fieldAt(kustomization, 'spec', 'wait') !== true) return [];
  const message = `it waits ${text} for pods, which may load a model for longer, and then reports a failure`;
  return [{ severity: 'warning', object: titleOf(kustomization), message, fix: 'Set spec.timeout: 30m.' }];
}

/** Go's durations, as far as Flux takes them: `1h30m`, `45s`. */
function secondsOf(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return undefined;
  const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };
  return parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (units[unit] ?? 0), 0);
}
