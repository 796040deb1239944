import type { FitReport } from '../../model/fit.ts';
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
  /** Whether it all finds room, where that was asked. */
  readonly fit?: FitReport;
}

/** The formats of the result of `flotilla plan`. */
export const PLAN_FORMATS = {
  text: async () => {
    const { planText } = await import('./text.ts');
    return ({ models, refused, fit }, { style, columns }) =>
      [
        ...refused.map((each) => `${style.red(style.bold(refusedLine(each)))}\n`),
        ...models.map(({ view }) => planText(view, { style, columns, fit })),
      ].join('\n');
  },
  json: async () => (plans) => `${JSON.stringify(documentsOf(plans), null, 2)}\n`,
  markdown: async () => {
    const { planMarkdown } = await import('./markdown.ts');
    return (plans) =>
      [
        ...plans.refused.map((each) => `**${refusedLine(each)}**\n`),
        ...viewsOf(plans).map((view) => planMarkdown(view, plans.fit)),
      ].join('\n');
  },
  mermaid: async () => {
    const { planMermaid } = await import('./markdown.ts');
    return (plans) => viewsOf(plans).map(planMermaid).join('\n');
  },
  html: async () => {
    const { planPage } = await import('./html.ts');
    return ({ models, refused, fit }, look) => planPage({ models, refused: refused.map(refusedLine), fit }, look);
  },
} as const satisfies Formats<Plans>;

function viewsOf({ models }: Plans): readonly PlanView[] {
  return models.map(({ view }) => view);
}

/** The plans for programs, each with what was found of its room. */
function documentsOf({ models, fit }: Plans) {
  return models.map(({ view }) => {
    const own = fit?.steps.filter(({ model, namespace }) => model === view.name && namespace === view.namespace);
    return own === undefined ? view : { ...view, fit: own };
  });
}

/** One line on what synth would refuse: which groups stop serving, and why. */
export function refusedLine(outage: ModelOutage): string {
  return `synth would be refused: ${outageLine(outage)}`;
}
