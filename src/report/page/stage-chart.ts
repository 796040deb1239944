import { amountsText, largestAmounts, parseAmounts } from '../../kubernetes/amounts.ts';
import type { PlanView, StageImpact } from '../../model/rollout.ts';
import { type Html, html } from './document.ts';

const HEIGHT = 100;

/** A bar: what one stage costs. */
interface ChartStage extends Pick<StageImpact, 'podsReplaced' | 'devices'> {
  readonly label: string;
}

/**
 * What is out of service over the stages: a chart for each kind of accelerator, of pods where there is none.
 * @param now - what a change does before any of the stages to come
 */
export function stageChart({ stages: toCome }: PlanView, now?: Pick<StageImpact, 'podsReplaced' | 'devices'>): Html {
  const stages: readonly ChartStage[] = [
    ...(now === undefined ? [] : [{ ...now, label: 'now' }]),
    ...toCome.map(({ number, podsReplaced, devices }) => ({ label: `stage ${number}`, podsReplaced, devices })),
  ];
  const most = largestAmounts(stages.map(({ devices }) => parseAmounts(devices)));
  const resources = Object.keys(amountsText(most));
  if (resources.length === 0) return chartMarkup('pods', stages, (stage) => stage.podsReplaced);
  return html`${resources.map((resource) => chartMarkup(resource, stages, (stage) => Number(stage.devices[resource] ?? 0)))}`;
}

function chartMarkup(what: string, stages: readonly ChartStage[], amount: (stage: ChartStage) => number): Html {
  const values = stages.map(amount);
  const peak = values.reduce((most, value) => Math.max(most, value), 1);
  const words = `${what} out of service: at most ${peak}, from ${stages[0]?.label ?? 'now'} to ${stages.at(-1)?.label ?? 'now'}`;
  return html`<figure class="chart"><figcaption>${what} out of service</figcaption>
<div class="plot"><span class="most">${peak}</span><span class="least">0</span>
<svg viewBox="0 0 ${stages.length} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${words}"><path d="${areaPath(values, peak)}"/></svg></div>
<p class="axis"><span>${stages[0]?.label}</span><span>${stages.at(-1)?.label}</span></p></figure>`;
}

// Bars with a gap between them; equal neighbours of many stages are one bar, so that a chart stays small.
function areaPath(values: readonly number[], peak: number): string {
  const gap = values.length > 60 ? 0 : 0.12;
  let path = '';
  for (let first = 0; first < values.length; ) {
    let end = first + 1;
    while (gap === 0 && end < values.length && values[end] === values[first]) end += 1;
    const top = HEIGHT - ((values[first] ?? 0) / peak) * HEIGHT;
    path += `M${first + gap / 2} ${HEIGHT}V${Math.round(top * 10) / 10}H${end - gap / 2}V${HEIGHT}Z`;
    first = end;
  }
  return path;
}
