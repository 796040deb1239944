import type { PlanView } from '../../model/rollout.ts';
import { PLAN_FORMATS } from '../../report/plan/formats.ts';
import type { Call, ExitCode } from '../command.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { planDetails } from '../repository/plan-details.ts';
import { type CompiledModel, compileAll } from '../repository/trees.ts';
import { readWorkspaces, type Workspace } from '../repository/workspace.ts';
import { sayProblems, writeResult } from '../say.ts';
import type { PLAN } from '../tables/compile.ts';

/** `flotilla plan`: what the rollout of each model has done and will do, on stdout. */
export async function plan(call: Call<typeof PLAN>): Promise<ExitCode> {
  const { world, paths, options } = call;
  const workspaces = readWorkspaces(call, { ...ALL_INPUTS, paths, env: options.env, mayBeEmpty: false });
  if (sayProblems(call, workspaces.problems)) return 1;
  const models = workspaces.all.flatMap((workspace) =>
    compileAll(workspace).map((each) => ({ view: viewOf(each, workspace), details: () => planDetails(world, each) })),
  );
  await writeResult(call, PLAN_FORMATS, options.output, models);
  return 0;
}

function viewOf({ compilation }: CompiledModel, { environment }: Workspace): PlanView {
  return environment === undefined ? compilation.view() : { ...compilation.view(), environment };
}
