import { fieldAt, numberAt, objectsAt, textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { AgentWord } from '../../model/live.ts';
import { leadsTo } from '../objects.ts';
import { FLUX_FOLDER, fluxHolding } from './files.ts';

/** Reasons of a Kustomization that is not Ready and for which nobody has to mend anything. */
const STATES: Readonly<Record<string, AgentWord['state']>> = {
  DependencyNotReady: 'applying',
  HealthCheckCanceled: 'applying',
  Progressing: 'applying',
  ProgressingWithRetry: 'applying',
  HealthCheckFailed: 'unhealthy',
};

/**
 * What a Kustomization says by its condition Ready.
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#conditions
 */
export function fluxWord(object: JsonObject): AgentWord | undefined {
  const holding = fluxHolding(object);
  if (holding === undefined) return undefined;
  const { owner, path, isDeep } = holding;
  return {
    agent: 'Flux',
    kind: 'Kustomization',
    ...owner,
    path,
    isDeep,
    isRoot: leadsTo(path, FLUX_FOLDER),
    ...saidBy(object),
  };
}

function saidBy(object: JsonObject): Pick<AgentWord, 'state' | 'reason' | 'message'> {
  if (fieldAt(object, 'spec', 'suspend') === true) {
    return {
      state: 'stopped',
      reason: 'Suspended',
      message: 'it is suspended: nothing is applied until it is resumed',
    };
  }
  const observed = numberAt(object, 'status', 'observedGeneration') ?? -1;
  const ready = objectsAt(object, 'status', 'conditions').find(({ type }) => type === 'Ready');
  // Before the controller has looked at what it now is, its conditions tell of what it was.
  if (ready === undefined || observed < (numberAt(object, 'metadata', 'generation') ?? 0)) {
    return { state: 'applying', reason: 'NotObserved', message: 'kustomize-controller has not looked at it yet' };
  }
  const { reason = '', message = '' } = { reason: textAt(ready, 'reason'), message: textAt(ready, 'message') };
  const status = textAt(ready, 'status');
  if (status === 'True') return { state: 'applied', reason, message };
  return { state: STATES[reason] ?? (status === 'Unknown' ? 'applying' : 'failing'), reason, message };
}
