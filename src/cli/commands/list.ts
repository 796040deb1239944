import { namespacedName } from '../../model/names.ts';
import { LIST_FORMATS } from '../../report/list/formats.ts';
import { listedModel } from '../../report/list/list.ts';
import { namespaceIn } from '../cluster/source.ts';
import type { Call, ExitCode } from '../command.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { compileAll } from '../repository/trees.ts';
import { onlyWorkspace, readWorkspaces, type Workspace } from '../repository/workspace.ts';
import { sayProblems, writeResult } from '../say.ts';
import type { LIST } from '../tables/compile.ts';

type ListCall = Call<typeof LIST>;

/** `flotilla list`: every model of the project, where its rollout stands, and what of it is available in a cluster. */
export async function list(call: ListCall): Promise<ExitCode> {
  const { paths, options } = call;
  const namespace = namespaceIn(options);
  const { all, problems } = readWorkspaces(call, { ...ALL_INPUTS, paths, env: options.env, mayBeEmpty: false });
  if (sayProblems(call, problems)) return 1;
  const available =
    options.cluster === true || options.from !== undefined ? await availableIn(call, all) : NOTHING_ASKED;
  const models = all.flatMap((workspace) =>
    compileAll(workspace)
      .filter(({ model }) => namespace === undefined || model.namespace === namespace)
      .map(({ model, source, compilation }) => {
        const { environment } = workspace;
        const view = { ...compilation.view(), ...(environment === undefined ? {} : { environment }) };
        const groups = available.get(namespacedName(model));
        return listedModel(view, {
          kind: model.dialect.kind,
          file: source.name,
          isWritten: !compilation.plan.changed,
          ...(groups === undefined ? {} : { available: groups }),
        });
      }),
  );
  await writeResult(call, LIST_FORMATS, options.output, models);
  return 0;
}

const NOTHING_ASKED: ReadonlyMap<string, number> = new Map();

/**
 * Groups that are available, by model. What looks at a cluster is loaded here.
 * @throws WorldError when models of several environments are listed: each has its own cluster
 */
async function availableIn(call: ListCall, workspaces: readonly Workspace[]): Promise<ReadonlyMap<string, number>> {
  const { askedIn, judge } = await import('../cluster/models.ts');
  const { openSource } = await import('../cluster/source.ts');
  const { readState } = await import('../cluster/states.ts');
  const asked = askedIn(onlyWorkspace(workspaces), namespaceIn(call.options));
  const state = await readState(call, await openSource(call, call.options), {
    ...asked.scope,
    asksForWorkloads: true,
  });
  return new Map(
    judge(asked, state).map(({ status }) => [namespacedName(status), status.figures.availableReplicas] as const),
  );
}
