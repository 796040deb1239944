import { checksFor, diagnose, kindsFor } from '../../doctor/diagnose.ts';
import { modelsInCluster } from '../../doctor/models.ts';
import type { DoctorModel, Evidence } from '../../model/doctor.ts';
import { DOCTOR_FORMATS } from '../../report/doctor/formats.ts';
import { evidenceIn } from '../cluster/doctor-evidence.ts';
import { openSource } from '../cluster/source.ts';
import type { Call, ExitCode } from '../command.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { type CompiledModel, compileAll } from '../repository/trees.ts';
import { readWorkspace, type Workspace } from '../repository/workspace.ts';
import { sayProblems, writeResult } from '../say.ts';
import type { DOCTOR } from '../tables/cluster.ts';

/** `flotilla doctor`: looks at a cluster, or a dump of one, for what breaks gangs of bare pods; 1 when an error is found. */
export async function doctor(call: Call<typeof DOCTOR>): Promise<ExitCode> {
  const { options, agents } = call;
  const workspace = readWorkspace(call, { ...ALL_INPUTS, env: options.env });
  if (sayProblems(call, workspace.problems)) return 1;
  const checks = checksFor(agents);
  const source = await openSource(call, options);
  const evidence = await evidenceIn(source, kindsFor(checks));
  const diagnosis = diagnose({ evidence, models: modelsFor(workspace, evidence, options.namespace) }, checks);
  await writeResult(call, DOCTOR_FORMATS, options.output, { diagnosis, source: source.kind });
  return diagnosis.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The models of the checkout; outside of one, those that the cluster's pods tell of. */
function modelsFor(workspace: Workspace, evidence: Evidence, namespace: string | undefined): readonly DoctorModel[] {
  const models = workspace.models.length === 0 ? modelsInCluster(evidence) : compileAll(workspace).map(modelOf);
  return models.filter((model) => namespace === undefined || model.namespace === namespace);
}

function modelOf({ model, compilation }: CompiledModel): DoctorModel {
  const [first] = compilation.live;
  return {
    namespace: model.namespace,
    name: model.name,
    groups: model.replicas,
    podGroup: first?.podGroup,
    pods: [...(first?.roleReplicas ?? [])].flatMap(({ pods }) => [...pods]),
  };
}
