import { checksFor, diagnose, kindsFor } from '../../doctor/diagnose.ts';
import { modelsInCluster } from '../../doctor/models.ts';
import type { DoctorModel, Evidence } from '../../model/doctor.ts';
import { doctorJson, doctorMarkdown, doctorText, type EvidenceSource } from '../../report/doctor/doctor.ts';
import { clusterEvidence, dumpEvidence } from '../cluster/doctor-evidence.ts';
import { openCluster } from '../cluster/live.ts';
import type { Call, ExitCode } from '../command.ts';
import { compileAll } from '../repository/trees.ts';
import { readWorkspace, type Workspace } from '../repository/workspace.ts';
import { sayProblems } from '../say.ts';
import { styleFor } from '../world.ts';

/** `flotilla doctor`: looks at a cluster, or a dump of one, for what breaks gangs of bare pods; 1 when an error is found. */
export async function doctor(call: Call): Promise<ExitCode> {
  const { world, options, common } = call;
  const workspace = readWorkspace({ ...call, paths: [] }, true);
  if (sayProblems(call, workspace.problems, workspace.positionOf)) return 1;
  const { from, output } = options;
  const source: EvidenceSource = typeof from === 'string' ? 'dump' : 'cluster';
  const checks = checksFor(call.agents);
  const kinds = kindsFor(checks);
  const evidence =
    typeof from === 'string' ? dumpEvidence(world, from, kinds) : await clusterEvidence(await openCluster(call), kinds);
  const models = modelsFor(workspace, evidence, options['namespace']);
  const diagnosis = diagnose({ evidence, models }, checks);
  if (output === 'json') world.stdout.write(doctorJson(diagnosis, source));
  else if (output === 'markdown') world.stdout.write(doctorMarkdown(diagnosis, source));
  else world.stdout.write(doctorText(diagnosis, source, styleFor(world, world.stdout, common.color)));
  return diagnosis.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The models of the checkout; outside of one, those that the cluster's pods tell of. */
function modelsFor(
  workspace: Workspace,
  evidence: Evidence,
  namespace: Call['options'][string],
): readonly DoctorModel[] {
  const models = workspace.models.length === 0 ? modelsInCluster(evidence) : compileAll(workspace).map(modelOf);
  return models.filter((model) => namespace === undefined || model.namespace === namespace);
}

function modelOf({ model, compilation }: ReturnType<typeof compileAll>[number]): DoctorModel {
  const [first] = compilation.live;
  return {
    namespace: model.namespace,
    name: model.name,
    groups: model.replicas,
    podGroup: first?.podGroup,
    pods: [...(first?.roleReplicas ?? [])].flatMap(({ pods }) => [...pods]),
  };
}
