import type { ModelOutage } from '../../model/outage.ts';
import type { PlanView } from '../../model/rollout.ts';
import type { Formats } from '../formats.ts';
import { outageLine } from '../outage/text.ts';
import type { PlannedModel } from './html.ts';

/** What `flotilla plan` found: the rollout of each model, and what would come before all of them. */
export interface Plans {
  readonly models: readonly PlannedModel[];
  /** What synth would refuse, as more groups would stop than the budgets allow. */
  readonly refused: readonly ModelOutage[];
}

/** The formats of the result of `flotilla plan`. */
export const PLAN_FORMATS = {
  text: async () => {
    const { planText } = await import('./text.ts');
    return ({ models, refused }, { style, columns }) =>
      [
        ...refused.map((each) => `${style.red(style.bold(refusedLine(each)))}\n`),
        ...models.map(({ view }) => planText(view, style, columns)),
      ].join('\n');
  },
  json: async () => (plans) => `${JSON.stringify(viewsOf(plans), null, 2)}\n`,
  markdown: async () => {
    const { planMarkdown } = await import('./markdown.ts');
    return (plans) =>
      [...plans.refused.map((each) => `**${refusedLine(each)}**\n`), ...viewsOf(plans).map(planMarkdown)].join('\n');
  },
  mermaid: async () => {
    const { planMermaid } = await import('./markdown.ts');
    return (plans) => viewsOf(plans).map(planMermaid).join('\n');
  },
  html: async () => {
    const { planPage } = await import('./html.ts');
    return ({ models, refused }) => planPage(models, refused.map(refusedLine));
  },
} as const satisfies Formats<Plans>;

function viewsOf({ models }: Plans): readonly PlanView[] {
  return models.map(({ view }) => view);
}

/** One line on what synth would refuse: which groups stop serving, and why. */
export function refusedLine(outage: ModelOutage): string {
  return `synth would be refused: ${outageLine(outage)}`;
}
