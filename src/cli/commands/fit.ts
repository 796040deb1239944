import type { FitReport } from '../../model/fit.ts';
import { FIT_FORMATS } from '../../report/fit/formats.ts';
import { askForRoom, roomDump } from '../cluster/room-question.ts';
import { namespaceIn } from '../cluster/source.ts';
import type { Call, ExitCode } from '../command.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { type CompiledModel, compileModel } from '../repository/trees.ts';
import { readWorkspace } from '../repository/workspace.ts';
import { sayProblems, writeResult } from '../say.ts';
import type { FIT } from '../tables/cluster.ts';

/** `flotilla fit`: whether what Git would apply, and each stage to come, finds room; 1 when some gang does not. */
export async function fit(call: Call<typeof FIT>): Promise<ExitCode> {
  const { options } = call;
  if (options.dump === true) {
    call.world.stdout.write(await roomDump(call, options));
    return 0;
  }
  const models = options.manifests === undefined ? modelsOf(call) : [];
  if (models === undefined) return 1;
  const report = await askForRoom(call, options, models);
  await writeResult(call, FIT_FORMATS, options.output, report);
  return startsAll(report) ? 0 : 1;
}

function startsAll({ gangs, steps }: FitReport): boolean {
  return [...gangs, ...steps].every(({ verdict }) => verdict === 'whole' || verdict === 'started');
}

/** The models that are asked for; undefined where their documents have errors, which are said. */
function modelsOf(call: Call<typeof FIT>): readonly CompiledModel[] | undefined {
  const { paths, options } = call;
  const workspace = readWorkspace(call, { ...ALL_INPUTS, paths, env: options.env, mayBeEmpty: false });
  if (sayProblems(call, workspace.problems)) return undefined;
  const namespace = namespaceIn(options);
  return workspace.models
    .filter(({ model }) => namespace === undefined || model.namespace === namespace)
    .map((each) => compileModel(each, workspace));
}
