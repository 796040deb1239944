import type { FitReport, FitStep } from '../../model/fit.ts';
import type { PlanView, StageImpact } from '../../model/rollout.ts';
import { stepWaits } from '../fit/text.ts';

/** Whether a stage finds room: `has room`, or `will wait: rack-3 has 12 of 16 GPUs`. */
export type RoomOf = (stage: Pick<StageImpact, 'number'>) => string;

/** What a report says of the stages of a plan; number 0 is what Git would apply now. Undefined where nobody asked. */
export function roomOf(view: Pick<PlanView, 'namespace' | 'name'>, fit: FitReport | undefined): RoomOf | undefined {
  if (fit === undefined) return undefined;
  const own = fit.steps.filter(({ model, namespace }) => model === view.name && namespace === view.namespace);
  return ({ number }) => roomText(own.find(({ stage }) => stage === number));
}

function roomText(step: FitStep | undefined): string {
  if (step === undefined) return '';
  if (step.gangs.length === 0) return 'needs no room';
  if (step.verdict === 'started') return 'starts, and some of its pods wait';
  return stepWaits(step) || 'has room';
}
