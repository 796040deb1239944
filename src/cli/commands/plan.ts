import type { PlanView } from '../../model/plan-view.ts';
import { planMarkdown } from '../../report/plan/markdown.ts';
import { planMermaid } from '../../report/plan/mermaid.ts';
import { planPage } from '../../report/plan/page.ts';
import { planText } from '../../report/plan/text.ts';
import type { Call, ExitCode } from '../command.ts';
import { plannedModel } from '../repository/plan-page.ts';
import { type CompiledModel, compileAll } from '../repository/trees.ts';
import { readWorkspaces, type Workspace } from '../repository/workspace.ts';
import { sayProblems } from '../say.ts';
import { styleFor } from '../world.ts';

/** `flotilla plan`: what the rollout of each model has done and will do, on stdout. */
export async function plan(call: Call): Promise<ExitCode> {
  const workspaces = readWorkspaces(call);
  if (sayProblems(call, workspaces.problems, workspaces.positionOf)) return 1;
  const models = workspaces.all.flatMap((workspace) =>
    compileAll(workspace).map((each) => ({ each, view: viewOf(each, workspace) })),
  );
  const views = models.map(({ view }) => view);
  const { stdout } = call.world;
  const style = styleFor(call.world, stdout, call.common.color);
  switch (call.options['output']) {
    case 'json':
      stdout.write(`${JSON.stringify(views, null, 2)}\n`);
      break;
    case 'markdown':
      stdout.write(views.map(planMarkdown).join('\n'));
      break;
    case 'mermaid':
      stdout.write(views.map(planMermaid).join('\n'));
      break;
    case 'html':
      stdout.write(planPage(models.map(({ each, view }) => ({ ...plannedModel(call.world, each), view }))));
      break;
    default:
      stdout.write(views.map((view) => planText(view, style, stdout.columns)).join('\n'));
  }
  return 0;
}

function viewOf({ compilation }: CompiledModel, { environment }: Workspace): PlanView {
  return environment === undefined ? compilation.view() : { ...compilation.view(), environment };
}
