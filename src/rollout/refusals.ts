import type { OrdinalRange } from '../model/ordinals.ts';
import { rangesText } from '../model/ordinals.ts';

/** Why a rollout cannot be moved as asked, and what to do. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** Nothing was ever synthesized. */
export function noRollout(model: string): Refusal {
  return { message: `${model} has no rollout yet`, hint: 'run flotilla synth first' };
}

/** The spec asks for something that no synth has seen. */
export function notSynthesized(model: string): Refusal {
  return {
    message: `the spec of ${model} has changed since the last synth`,
    hint: 'run flotilla synth and review what it changes before you promote',
  };
}

/** A paused rollout does not move. */
export function isPaused(model: string): Refusal {
  return { message: `the rollout of ${model} is paused`, hint: 'run flotilla resume first' };
}

/** There is nothing to pause. */
export function alreadyPaused(model: string): Refusal {
  return { message: `the rollout of ${model} is paused already`, hint: 'run flotilla resume to go on' };
}

/** There is nothing to resume. */
export function notPaused(model: string): Refusal {
  return { message: `the rollout of ${model} is not paused`, hint: 'run flotilla promote to move its next stage' };
}

/** All groups that may move have moved. */
export function nothingToPromote(target: string, held: readonly OrdinalRange[], floor: number): Refusal {
  if (held.length === 0) {
    return {
      message: `nothing to promote: every group runs revision ${target}`,
      hint: 'change the spec to start a rollout',
    };
  }
  return {
    message: `nothing to promote: the outdated groups ${rangesText(held)} are below partition ${floor}`,
    hint: 'lower spec.rolloutStrategy.rollingUpdateConfiguration.partition to let them move',
  };
}

/** Every group from the asked partition on has moved. */
export function nothingAbove(partition: number): Refusal {
  return {
    message: `nothing to promote: every group from ${partition} on has moved`,
    hint: 'name a lower partition, or run flotilla promote for the next stage',
  };
}

/** A promotion must not go below the spec's floor. */
export function belowFloor(partition: number, floor: number): Refusal {
  return {
    message: `cannot promote to partition ${partition}: the spec's partition is ${floor}`,
    hint: 'lower spec.rolloutStrategy.rollingUpdateConfiguration.partition first',
  };
}

/** No snapshot has this name. */
export function unknownRevision(revision: string, known: readonly string[], nearest: string | undefined): Refusal {
  const listed = known.length === 0 ? 'there is no earlier revision' : `revisions, latest first: ${known.join(', ')}`;
  const hint = nearest === undefined ? listed : `did you mean ${nearest}? ${listed}`;
  return { message: `there is no revision "${revision}"`, hint };
}

/** There is only one revision. */
export function noEarlierRevision(target: string): Refusal {
  return {
    message: `there is no revision before ${target}`,
    hint: 'change the spec instead: every synth with another revision keeps the one before',
  };
}

/** The rollout goes there already. */
export function alreadyTarget(revision: string): Refusal {
  return {
    message: `revision ${revision} is the target already`,
    hint: 'run flotilla promote to move the groups that are not on it yet',
  };
}
