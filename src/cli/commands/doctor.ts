import { checksFor, diagnose, kindsFor, MODEL_KINDS, modelsInCluster } from '../../doctor/diagnose.ts';
import type { Cluster } from '../../io/cluster-port.ts';
import { WorldError } from '../../io/world-error.ts';
import type { DoctorModel, Evidence, EvidenceKind } from '../../model/doctor.ts';
import { namespaceOf } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { DOCTOR_FORMATS } from '../../report/doctor/formats.ts';
import { itemsOf, type LiveSource, namespaceIn, openSource } from '../cluster/source.ts';
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
  const asked = namespaceIn(options);
  const models = all.filter(({ namespace }) => asked === undefined || namespace === asked);
  const diagnosis = diagnose({ evidence, models, dialects }, checks);
  if (diagnosis.checked === 0) throw nothingChecked(source.kind === 'dump' ? options.from : undefined);
  await writeResult(call, DOCTOR_FORMATS, options.output, { diagnosis, source: source.kind });
  return diagnosis.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** A diagnosis of nothing would read as one of health. */
function nothingChecked(from: string | undefined): WorldError {
  return new WorldError({
    tried: 'check',
    on: from ?? 'the cluster',
    why:
      from === undefined
        ? 'there is no right to list any kind that a check needs'
        : 'it holds no kind that a check needs',
    hint:
      from === undefined
        ? 'Ask for the right to list them: docs/doctor.md.'
        : 'Write it with kubectl get … -A -o json; docs/doctor.md says of what.',
  });
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

/**
 * Everything that the doctor looks at, kind by kind: a kind that may not be listed, or of which a dump holds nothing, is
 * left out.
 * @param dialects - those whose models there may be
 * @throws WorldError when the cluster or the dump cannot be read
 */
async function evidenceIn(
  source: LiveSource,
  kinds: readonly EvidenceKind[],
  dialects: readonly Vocabulary[],
): Promise<Evidence> {
  if (source.kind === 'cluster') return clusterEvidence(source.cluster, kinds, dialects);
  return dumpEvidence(source.objects('Write it with kubectl get … -o json; docs/doctor.md says of what.'), kinds);
}

async function clusterEvidence(
  cluster: Cluster,
  kinds: readonly EvidenceKind[],
  dialects: readonly Vocabulary[],
): Promise<Evidence> {
  const found = new Map<string, JsonObject[]>();
  const ofModels = dialects.map(({ keys }) => keys.labels.name);
  const foundOf = ({ kind }: EvidenceKind): JsonObject[] => {
    const known = found.get(kind) ?? [];
    found.set(kind, known);
    return known;
  };
  const list = async (kind: EvidenceKind, namespace: string): Promise<void> => {
    for (const labelSelector of MODEL_KINDS.includes(kind) ? ofModels : ['']) {
      const listed = await cluster.list({ kind, namespace, labelSelector });
      if (listed === 'forbidden') return;
      const ofKind = foundOf(kind);
      if (listed !== 'absent') for (const object of listed.objects) ofKind.push(named(object, kind));
    }
  };
  await Promise.all(kinds.filter(({ beside }) => beside === undefined).map((kind) => list(kind, '')));
  for (const kind of kinds) {
    if (kind.beside === undefined) continue;
    const namespaces = [...new Set((found.get(kind.beside.kind) ?? []).map(namespaceOf))];
    if (namespaces.length === 0) foundOf(kind);
    await Promise.all(namespaces.map((namespace) => list(kind, namespace)));
  }
  return found;
}

// What a dump holds nothing of may not have been asked for.
function dumpEvidence(objects: readonly JsonObject[], kinds: readonly EvidenceKind[]): Evidence {
  const found = new Map<string, JsonObject[]>();
  for (const object of objects.flatMap(itemsOf)) {
    const kind = kinds.find((each) => each.kind === object['kind'] && groupOf(each) === groupOf(object))?.kind;
    if (kind === undefined) continue;
    const ofKind = found.get(kind);
    if (ofKind === undefined) found.set(kind, [object]);
    else ofKind.push(object);
  }
  return found;
}

// Versions of a kind differ in what the doctor does not look at.
function groupOf({ apiVersion }: { readonly apiVersion?: unknown }): string {
  return typeof apiVersion === 'string' && apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}

/** The items of a list do not say what they are. */
function named(object: JsonObject, { apiVersion, kind }: EvidenceKind): JsonObject {
  return { ...object, apiVersion, kind };
}
