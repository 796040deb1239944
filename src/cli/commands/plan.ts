import { amountsText } from '../../kubernetes/amounts.ts';
import { claimsIn, type KnownClaims, withDevices } from '../../kubernetes/claims.ts';
import { fieldChanges } from '../../kubernetes/field-changes.ts';
import { podDevices } from '../../kubernetes/requests.ts';
import { tierOf, tierText } from '../../kubernetes/volcano.ts';
import type { FitReport } from '../../model/fit.ts';
import type { NetworkTopology, StringMap } from '../../model/kubernetes.ts';
import { revisionFile } from '../../model/layout.ts';
import type { Model, PodTemplate } from '../../model/model.ts';
import { rangesText } from '../../model/ordinals.ts';
import type { History, PlanView, Snapshot } from '../../model/rollout.ts';
import { changesHeadline, podChangesBetween } from '../../report/changes.ts';
import { HISTORY_FORMATS } from '../../report/history/formats.ts';
import type { HistoryEntry } from '../../report/history/history.ts';
import type { RevisionChange } from '../../report/page/field-changes.ts';
import { PLAN_FORMATS, refusedLine } from '../../report/plan/formats.ts';
import type { GroupShape, PlanDetails } from '../../report/plan/html.ts';
import type { Call, ExitCode } from '../command.ts';
import { severalEnvironments } from '../repository/environments.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { refusalsOf } from '../repository/parts.ts';
import { type CompiledModel, compileAll, compileModel } from '../repository/trees.ts';
import { onlyModel, readWorkspace, readWorkspaces, type Workspace } from '../repository/workspace.ts';
import { sayProblems, writeResult } from '../say.ts';
import type { PLAN } from '../tables/compile.ts';
import type { HISTORY } from '../tables/rollout.ts';
import type { World } from '../world.ts';

/** `flotilla plan`: what the rollout of each model has done and will do, on stdout. */
export async function plan(call: Call<typeof PLAN>): Promise<ExitCode> {
  const { world, paths, options } = call;
  const workspaces = readWorkspaces(call, { ...ALL_INPUTS, paths, ...options, mayBeEmpty: false });
  if (sayProblems(call, workspaces.problems)) return 1;
  const models = workspaces.all.flatMap((workspace) =>
    compileAll(workspace).map((each) => ({ view: viewOf(each, workspace), details: () => planDetails(world, each) })),
  );
  const fit = options.fit === undefined ? {} : { fit: await fitOf(call, options.fit, workspaces.all) };
  const refused = refusalsOf(call, workspaces.all, paths.length === 0).map(({ outage }) => outage);
  const isShown = options.output !== 'json' && options.output !== 'mermaid';
  if (!isShown) for (const each of refused) world.stderr.write(`${refusedLine(each)}\n`);
  await writeResult(call, PLAN_FORMATS, options.output, { models, refused, ...fit });
  return 0;
}

/** Whether what the plans say finds room; a cluster holds one environment. */
async function fitOf(
  call: Call<typeof PLAN>,
  fit: string | true,
  workspaces: readonly Workspace[],
): Promise<FitReport> {
  const [only, ...others] = workspaces;
  if (only === undefined || others.length > 0) {
    throw severalEnvironments(workspaces.map(({ environment }) => environment));
  }
  const { askForFit } = await import('../cluster/room-question.ts');
  const { context, kubeconfig } = call.options;
  const asked = { context, kubeconfig, namespace: undefined, allNamespaces: undefined, fit };
  return askForFit(call, asked, compileAll(only));
}

function viewOf({ compilation, history: before }: CompiledModel, { environment }: Workspace): PlanView {
  const { plan: rollout, history: after } = compilation;
  const changes = headlinesOf(after);
  return {
    ...compilation.view(),
    ...(environment === undefined ? {} : { environment }),
    ...(rollout.changed ? { notWritten: { groups: before.state?.groups ?? [] } } : {}),
    ...(changes.length === 0 ? {} : { changes }),
  };
}

/** What the target changes against each revision that groups run. */
function headlinesOf({ state, snapshots }: Required<History>): NonNullable<PlanView['changes']> {
  const target = snapshots.find(({ revision }) => revision === state.target);
  return state.groups.flatMap(({ revision: from }) => {
    const before = snapshots.find(({ revision }) => revision === from);
    const isOther = before !== undefined && target !== undefined && before !== target;
    const headline = isOther ? changesHeadline(podChangesBetween(before, target)) : '';
    return headline === '' ? [] : [{ from, headline }];
  });
}

/** `flotilla history`: the revisions of a model, the latest first: who runs them, and what each changed. */
export async function history(call: Call<typeof HISTORY>): Promise<ExitCode> {
  const { world, paths, options } = call;
  const workspace = readWorkspace(call, { ...ALL_INPUTS, paths, env: options.env, mayBeEmpty: false });
  if (sayProblems(call, workspace.problems)) return 1;
  const chosen = onlyModel(workspace, paths[0]);
  const entries = historyEntries(world, compileModel(chosen, workspace));
  await writeResult(call, HISTORY_FORMATS, options.output, entries);
  return 0;
}

/** What a reader needs to judge a model's rollout, beside the plan. */
function planDetails(world: World, compiled: CompiledModel): PlanDetails {
  return {
    shape: shapeOf(compiled.model),
    changes: changesOf(compiled),
    history: historyEntries(world, compiled),
  };
}

function shapeOf({ current, gang, companions = [] }: Model): GroupShape {
  const claims = claimsIn(companions);
  const roles = current.roles.map(({ name, replicas, workerReplicas, entry, worker }) => ({
    name,
    replicas,
    workers: workerReplicas,
    entryDevices: devicesOf(entry, claims),
    workerDevices: worker === undefined ? {} : devicesOf(worker, claims),
  }));
  const topology = gang?.networkTopology;
  return { roles, isGang: current.gang, ...(topology === undefined ? {} : { topology: topologyText(topology) }) };
}

function devicesOf({ spec }: PodTemplate, claims: KnownClaims): StringMap {
  return amountsText(withDevices(podDevices(spec), claims));
}

function topologyText(topology: NetworkTopology): string {
  const where = `in one HyperNode of tier ${tierText(tierOf(topology))} or below`;
  return topology.mode === 'hard' ? `all ${where}` : `if possible ${where}`;
}

// Between the revisions that groups still run and the target: what makes each of them restart.
function changesOf({ compilation }: CompiledModel): readonly RevisionChange[] {
  const { state, snapshots } = compilation.history;
  const subsetOf = (revision: string) => snapshots.find((snapshot) => snapshot.revision === revision)?.subset ?? {};
  return state.groups
    .filter(({ revision }) => revision !== state.target)
    .map(({ revision }) => ({
      from: revision,
      to: state.target,
      fields: fieldChanges(subsetOf(revision), subsetOf(state.target), []),
    }));
}

/**
 * The revision that was the target before one became it. A rollback gives its revision the highest number and leaves its old one
 * free: that was it where only one can have had the number; where several can, nobody knows.
 */
function predecessorOf({ sequence }: Snapshot, snapshots: readonly Snapshot[]): Snapshot | undefined {
  const before = snapshots.find((other) => other.sequence === sequence - 1);
  if (before !== undefined || sequence === 1) return before;
  const [only, ...others] = snapshots.filter((other) => other.sequence > sequence);
  return others.length === 0 ? only : undefined;
}

/** The revisions of a model, the latest first: when each was committed, who runs it, and what it changed. */
function historyEntries(world: World, { model, source, compilation }: CompiledModel): readonly HistoryEntry[] {
  const { state, snapshots } = compilation.history;
  const latestFirst = [...snapshots].sort((a, b) => b.sequence - a.sequence);
  return latestFirst.map((snapshot): HistoryEntry => {
    const { revision, sequence, subset } = snapshot;
    const before = predecessorOf(snapshot, snapshots);
    const groups = state.groups.find((assignment) => assignment.revision === revision);
    const committed = world.git.addedIn(source.stateFolder ?? world.root, revisionFile(model.name, revision));
    return {
      revision,
      sequence,
      ...(committed === undefined ? {} : { committed }),
      isTarget: revision === state.target,
      groups: rangesText(groups?.ordinals ?? []),
      headline: before === undefined ? '' : changesHeadline(podChangesBetween(before, snapshot)),
      changes: before === undefined ? [] : fieldChanges(before.subset, subset, []),
    };
  });
}
