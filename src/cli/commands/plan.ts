import { planMarkdown } from '../../report/plan-markdown.ts';
import { planMermaid } from '../../report/plan-mermaid.ts';
import { planText } from '../../report/plan-text.ts';
import type { Call, ExitCode } from '../command.ts';
import { sayProblems } from '../say.ts';
import { compileAll } from '../trees.ts';
import { readWorkspace } from '../workspace.ts';
import { styleFor } from '../world.ts';

/** `flotilla plan`: what the rollout of each model has done and will do, on stdout. */
export async function plan(call: Call): Promise<ExitCode> {
  const workspace = readWorkspace(call);
  if (sayProblems(call, workspace.problems, workspace.positionOf)) return 1;
  const views = compileAll(workspace).map(({ compilation }) => compilation.view());
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
    default:
      stdout.write(views.map((view) => planText(view, style)).join('\n'));
  }
  return 0;
}
