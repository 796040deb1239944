import type { PlanView } from '../../model/rollout.ts';
import type { Formats } from '../formats.ts';
import type { PlannedModel } from './html.ts';

/** The formats of the result of `flotilla plan`. */
export const PLAN_FORMATS = {
  text: async () => {
    const { planText } = await import('./text.ts');
    return (models, { style, columns }) => models.map(({ view }) => planText(view, style, columns)).join('\n');
  },
  json: async () => (models) => `${JSON.stringify(viewsOf(models), null, 2)}\n`,
  markdown: async () => {
    const { planMarkdown } = await import('./markdown.ts');
    return (models) => viewsOf(models).map(planMarkdown).join('\n');
  },
  mermaid: async () => {
    const { planMermaid } = await import('./markdown.ts');
    return (models) => viewsOf(models).map(planMermaid).join('\n');
  },
  html: async () => (await import('./html.ts')).planPage,
} as const satisfies Formats<readonly PlannedModel[]>;

function viewsOf(models: readonly PlannedModel[]): readonly PlanView[] {
  return models.map(({ view }) => view);
}
