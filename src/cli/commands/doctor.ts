import { checksFor, diagnose, kindsFor, modelsInCluster } from '../../doctor/diagnose.ts';
import type { DoctorModel } from '../../model/doctor.ts';
import { DOCTOR_FORMATS } from '../../report/doctor/formats.ts';
import { evidenceIn } from '../cluster/doctor-evidence.ts';
import { openSource } from '../cluster/source.ts';
import type { Call, ExitCode } from '../command.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { type CompiledModel, compileAll } from '../repository/trees.ts';
import { readWorkspace } from '../repository/workspace.ts';
import { sayProblems, writeResult } from '../say.ts';
import type { DOCTOR } from '../tables/cluster.ts';

/** `flotilla doctor`: looks at a cluster, or a dump of one, for what breaks gangs of bare pods; 1 when an error is found. */
export async function doctor(call: Call<typeof DOCTOR>): Promise<ExitCode> {
  const { options, agents, dialects } = call;
  const workspace = readWorkspace(call, { ...ALL_INPUTS, env: options.env });
  if (sayProblems(call, workspace.problems)) return 1;
  const checks = checksFor(agents);
  const source = await openSource(call, options);
  const evidence = await evidenceIn(source, kindsFor(checks), dialects);
  const all = workspace.models.length === 0 ? modelsInCluster(evidence, dialects) : compileAll(workspace).map(modelOf);
  const models = all.filter(({ namespace }) => options.namespace === undefined || namespace === options.namespace);
  const diagnosis = diagnose({ evidence, models, dialects }, checks);
  await writeResult(call, DOCTOR_FORMATS, options.output, { diagnosis, source: source.kind });
  return diagnosis.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function modelOf({ model, compilation }: CompiledModel): DoctorModel {
  const [first] = compilation.live;
  return {
    dialect: model.dialect,
    namespace: model.namespace,
    name: model.name,
    groups: model.replicas,
    podGroup: first?.podGroup,
    pods: [...(first?.roleReplicas ?? [])].flatMap(({ pods }) => [...pods]),
  };
}
