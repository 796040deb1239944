import type { PlanView } from '../../model/rollout.ts';
import { groupsText, stageAction, standingOf } from '../words.ts';

/** Stages drawn before the rest is one box: a diagram of more cannot be read. */
const MOST_STAGES = 8;

/** A plan as a Mermaid flowchart: what has moved, then stage by stage, then what the partition holds. */
export function planMermaid(view: PlanView): string {
  const { onTarget, held } = standingOf(view);
  const boxes: string[] = [];
  if (onTarget.length > 0) boxes.push(`done["done: ${groupsText(onTarget)}"]`);
  for (const stage of view.stages.slice(0, MOST_STAGES)) {
    boxes.push(`stage${stage.number}["stage ${stage.number}: ${stageAction(stage)}"]`);
  }
  const more = view.stages.length - MOST_STAGES;
  if (more > 0) boxes.push(`more["${more} more"]`);
  const chain = boxes.map((box, index) => `  ${index === 0 ? '' : `${nameOf(boxes[index - 1])} --> `}${box}\n`);
  const holding = held.length > 0 ? [`  held["held by the partition: ${groupsText(held)}"]\n`] : [];
  return `flowchart LR\n${chain.join('')}${holding.join('')}`;
}

function nameOf(box = ''): string {
  return box.slice(0, box.indexOf('['));
}
