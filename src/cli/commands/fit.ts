import { type Objects, objectsByName, parseWhatIf, type WhatIf } from '../../fit/objects.ts';
import { type FitModel, fit as fitOf } from '../../fit/rollout.ts';
import { DEFAULT_SETTINGS, pluginCount, type SchedulerSettings, schedulerSettings } from '../../fit/settings.ts';
import { WorldError } from '../../io/world-error.ts';
import { HYPER_NODE, NODE, POD, POD_GROUP, PRIORITY_CLASS, QUEUE } from '../../kubernetes/kinds.ts';
import { nameOf, textAt } from '../../model/fields.ts';
import type { FitReport } from '../../model/fit.ts';
import type { Group } from '../../model/group.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ClusterKind } from '../../model/kubernetes.ts';
import { namespacedName } from '../../model/names.ts';
import { FIT_FORMATS } from '../../report/fit/formats.ts';
import { parseDump } from '../../yaml/read.ts';
import { namespaceIn, openSource, readItems } from '../cluster/source.ts';
import type { Call, ExitCode } from '../command.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { type CompiledModel, compileModel } from '../repository/trees.ts';
import { readWorkspace } from '../repository/workspace.ts';
import { sayProblems, writeResult } from '../say.ts';
import type { FIT } from '../tables/cluster.ts';
import { pathOf } from '../world.ts';

/** What decides where pods go, in the order in which a cluster is asked for it. */
const KINDS: readonly ClusterKind[] = [NODE, POD, POD_GROUP, QUEUE, HYPER_NODE, PRIORITY_CLASS];

/** Without these there is nothing to tell; without the others Volcano's defaults are taken. */
const NEEDED: ReadonlySet<ClusterKind> = new Set([NODE, POD]);

/** `flotilla fit`: whether what Git would apply, and each stage to come, finds room; 1 when some gang does not. */
export async function fit(call: Call<typeof FIT>): Promise<ExitCode> {
  const { options, paths } = call;
  const models = options.manifests === undefined ? modelsOf(call, paths) : [];
  if (models === undefined) return 1;
  const changes = whatIfOf(options.whatIf);
  const { objects, notes } = await evidence(call);
  const manifests = options.manifests === undefined ? [] : dump(call, options.manifests);
  const cluster = objectsByName([...objects, ...manifests]);
  checkNodes(cluster, changes);
  const settings = settingsOf(call, cluster);
  const report = fitOf({ cluster, settings, models, whatIf: changes, notes });
  await writeResult(call, FIT_FORMATS, options.output, report);
  return startsAll(report) ? 0 : 1;
}

function startsAll({ gangs, steps }: FitReport): boolean {
  return [...gangs, ...steps].every(({ verdict }) => verdict === 'whole' || verdict === 'started');
}

/** The models that are asked for; undefined where their documents have errors, which are said. */
function modelsOf(call: Call<typeof FIT>, paths: readonly string[]): readonly FitModel[] | undefined {
  const workspace = readWorkspace(call, { ...ALL_INPUTS, paths, env: call.options.env, mayBeEmpty: false });
  if (sayProblems(call, workspace.problems)) return undefined;
  const namespace = namespaceIn(call.options);
  return workspace.models
    .filter(({ model }) => namespace === undefined || model.namespace === namespace)
    .map((each) => fitModel(compileModel(each, workspace)));
}

function fitModel({ model, compilation }: CompiledModel): FitModel {
  return {
    name: model.name,
    namespace: model.namespace,
    revisionLabel: model.dialect.keys.labels.revision,
    replicas: model.replicas,
    live: [...compilation.live].flatMap(objectsOf),
    stages: [...compilation.stages].map(({ number, groups, removes }) => ({
      number,
      objects: [...groups].flatMap(objectsOf),
      removes: [...compilation.liveOf(removes)].flatMap(({ podGroup }) =>
        podGroup === undefined ? [] : [namespacedName(podGroup.metadata)],
      ),
    })),
    group: (ordinal) => [...compilation.liveOf([ordinal])].flatMap(objectsOf),
  };
}

function objectsOf({ podGroup, roleReplicas }: Group): readonly JsonObject[] {
  const pods = [...roleReplicas].flatMap((replica) => [...replica.pods]);
  return podGroup === undefined ? pods : [podGroup, ...pods];
}

interface Found {
  readonly objects: readonly JsonObject[];
  readonly notes: readonly string[];
}

/** What the cluster holds, or the files in its place. */
async function evidence(call: Call<typeof FIT>): Promise<Found> {
  const { options } = call;
  if (options.from !== undefined || options.nodes !== undefined) {
    const files = [options.from, options.nodes].filter((file) => file !== undefined);
    return { objects: files.flatMap((file) => dump(call, file)), notes: [] };
  }
  const source = await openSource(call, { ...options, from: undefined });
  if (source.kind === 'dump') return { objects: [], notes: [] };
  const found = await Promise.all(
    KINDS.map(async (kind) => {
      const listed = await source.cluster.list({ kind, namespace: '', labelSelector: '' });
      if (typeof listed !== 'string') return { objects: listed.objects.map((each) => named(each, kind)), notes: [] };
      if (NEEDED.has(kind) || listed === 'forbidden') {
        if (NEEDED.has(kind)) throw unlisted(kind, source.cluster.server);
        return { objects: [], notes: [`no right to list ${kind.plural}: the answer is as if there were none`] };
      }
      return { objects: [], notes: [] };
    }),
  );
  return { objects: found.flatMap(({ objects }) => objects), notes: found.flatMap(({ notes }) => notes) };
}

function unlisted({ plural }: ClusterKind, server: string): WorldError {
  const hint =
    'Ask for the right to list them in all namespaces, or hand over a dump by --from; docs/fit.md names both.';
  return new WorldError({ tried: 'list', on: `${plural} of ${server}`, why: 'there is no right to it', hint });
}

/** The items of a list do not say what they are. */
function named(object: JsonObject, { apiVersion, kind }: ClusterKind): JsonObject {
  return { ...object, apiVersion, kind };
}

function dump(call: Call<typeof FIT>, file: string): readonly JsonObject[] {
  return readItems(call, file, 'Write it with kubectl get … -A -o json; docs/fit.md says of what.');
}

/** @throws WorldError where there are no nodes at all, or not the one that a change names */
function checkNodes(cluster: Objects, changes: readonly { readonly text: string; readonly change: WhatIf }[]): void {
  const nodes = [...cluster.values()].filter(({ kind }) => kind === NODE.kind).map(nameOf);
  if (nodes.length === 0) {
    const hint = 'Add the nodes to the dump, or name a file of them by --nodes; docs/fit.md says how.';
    throw new WorldError({ tried: 'find', on: 'nodes', why: 'there are none', hint });
  }
  for (const { text, change } of changes) {
    const name = change.kind === 'without' ? change.node : change.kind === 'more' ? change.like : undefined;
    if (name === undefined || nodes.includes(name)) continue;
    const hint = `Name a node of the cluster, such as ${nodes[0]}.`;
    throw new WorldError({ tried: 'try', on: text, why: `there is no node ${name}`, hint });
  }
}

function whatIfOf(text: string | undefined): readonly { readonly text: string; readonly change: WhatIf }[] {
  const parts = text === undefined ? [] : text.split(',').map((each) => each.trim());
  return parts.map((each) => {
    const change = parseWhatIf(each);
    if (change !== undefined) return { text: each, change };
    const hint = 'Write without=NODE, more=4xNODE or tier=2; several with commas between.';
    throw new WorldError({ tried: 'read', on: `--what-if ${each}`, why: 'it names no change', hint });
  });
}

/** The settings of the scheduler: of the file that is named, else of the ConfigMap of Volcano's chart, else its defaults. */
function settingsOf(call: Call<typeof FIT>, cluster: Objects): SchedulerSettings {
  const { schedulerConf } = call.options;
  if (schedulerConf !== undefined) {
    const text = call.world.files.read(pathOf(call.world, schedulerConf));
    return settingsIn(schedulerConf, text ?? '');
  }
  const held = [...cluster.values()].find((each) => nameOf(each) === 'volcano-scheduler-configmap');
  const text = textAt(held, 'data', 'volcano-scheduler.conf');
  return text === undefined ? DEFAULT_SETTINGS : settingsIn('volcano-scheduler-configmap', text);
}

function settingsIn(name: string, text: string): SchedulerSettings {
  const { objects, problems } = parseDump(name, text);
  const [document] = objects;
  if (document !== undefined && problems.length === 0 && pluginCount(document) > 0) return schedulerSettings(document);
  const why = problems[0]?.message ?? 'it names no plugins';
  const hint = 'Name the file that Volcano’s scheduler reads, with actions and tiers.';
  throw new WorldError({ tried: 'read', on: name, why, hint });
}
