import { join } from 'node:path';
import { diffObjects } from '../../diff/groups.ts';
import { WorldError } from '../../io/world-error.ts';
import type { Diff } from '../../model/diff.ts';
import type { JsonObject } from '../../model/json.ts';
import type { PlanView } from '../../model/rollout.ts';
import { DIFF_FORMATS } from '../../report/diff/formats.ts';
import type { DiffReport } from '../../report/diff/verdict.ts';
import { countText } from '../../report/words.ts';
import type { Call, ExitCode } from '../command.ts';
import { asCommitted } from '../repository/committed.ts';
import { severalEnvironments } from '../repository/environments.ts';
import { type CompiledWorkspace, outagesSince, type PartSince, sinceBase } from '../repository/gate.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { isFolderPath, liveParts, manifestsIn, readBase } from '../repository/manifests.ts';
import { agentTextsIn, fatesUnder } from '../repository/owners.ts';
import { compileAll } from '../repository/trees.ts';
import { readWorkspaces } from '../repository/workspace.ts';
import { sayProblems, writeResult } from '../say.ts';
import type { DIFF } from '../tables/compile.ts';
import { pathOf } from '../world.ts';

type DiffCall = Call<typeof DIFF>;

/**
 * `flotilla diff`: what the manifests of now do to those of a base (a Git ref or a folder; HEAD where nothing is said), or to
 * what is live in the cluster, or one file of manifests to another; 1 when they differ. It leads with what is over budget;
 * with `--gate` that alone decides: 0 within the budget, 3 over it.
 */
export async function diff(asked: DiffCall): Promise<ExitCode> {
  const [base = 'HEAD', head] = asked.paths;
  refuseGate(asked);
  const isOfCommits = head === undefined && !isAboutCluster(asked) && !isFolderPath(base);
  const call = isOfCommits ? { ...asked, ...asCommitted(asked, base) } : asked;
  if (head !== undefined) {
    const part = { before: objectsIn(call, base), after: objectsIn(call, head) };
    return report(call, { diff: diffObjects([part], call.dialects), plans: [], outages: [] });
  }
  const { all, problems } = readWorkspaces(call, { ...ALL_INPUTS, env: call.options.env });
  if (sayProblems(call, problems)) return call.options.gate === true ? 2 : 1;
  const parts = all.map((workspace) => ({ workspace, compiled: compileAll(workspace) }));
  if (isAboutCluster(call)) {
    const [only, ...others] = parts;
    if (only === undefined || others.length > 0) throw severalEnvironments(all.map(({ environment }) => environment));
    const { clusterParts } = await import('../cluster/diff-cluster.ts');
    const fates = fatesUnder(call, () => agentTextsIn(call, only.workspace.output));
    const found = diffObjects(await clusterParts(call, call.options, only.compiled), call.dialects, fates);
    return report(call, { ...(await fitOf(call, parts)), diff: found, plans: plansOf(only), outages: [] });
  }
  const since = sinceBase(call, parts, readBase(call, base, parts[0]?.workspace.output ?? call.world.root));
  const told = since.parts.map((part) => diffOf(call, part));
  const diffs = told.map(({ diff: found }) => found);
  const code = await report(call, {
    ...(await fitOf(call, parts)),
    diff: { models: diffs.flatMap(({ models }) => models), others: diffs.flatMap(({ others }) => others) },
    plans: parts.flatMap(plansOf),
    outages: outagesSince(call, since, call.options.gate === true ? diffs : undefined),
  });
  sayStale(
    call,
    told.reduce((sum, { stale }) => sum + stale, 0),
  );
  return code;
}

/** Whether what is there now finds room, where that is asked; a cluster holds one environment. */
async function fitOf(call: DiffCall, parts: readonly CompiledWorkspace[]): Promise<Pick<DiffReport, 'fit'>> {
  const { fit } = call.options;
  if (fit === undefined) return {};
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0) {
    throw severalEnvironments(parts.map(({ workspace }) => workspace.environment));
  }
  const { askForFit } = await import('../cluster/room-question.ts');
  return { fit: await askForFit(call, { ...call.options, fit }, only.compiled) };
}

function refuseGate({ options, paths }: DiffCall): void {
  if (options.gate !== true || (paths.length < 2 && options.cluster !== true && options.from === undefined)) return;
  throw new WorldError({
    tried: 'hold',
    on: 'the gate',
    why: 'it compares the files of this checkout with those of a commit',
    hint: 'Leave out --gate, or name one base alone.',
  });
}

interface Told {
  readonly diff: Diff;
  /** Files that are not what the specs come to, where those that are there are told. */
  readonly stale: number;
}

// The gate tells the files that are there, as its answer is about them: so do the words that lead to it.
function diffOf(call: DiffCall, { workspace: { environment, output }, compiled, before, owned }: PartSince): Told {
  const fates = fatesUnder(call, () => owned);
  const now = (path: string): string | undefined => call.world.files.read(join(output, path));
  const stale: string[] = [];
  const parts =
    call.options.gate === true
      ? liveParts(before, compiled, { now, onStale: (path) => stale.push(path) })
      : liveParts(before, compiled);
  const { models, others } = diffObjects(parts, call.dialects, fates);
  const named = environment === undefined ? models : models.map((each) => ({ ...each, environment }));
  return { diff: { models: named, others }, stale: stale.length };
}

function sayStale({ world }: DiffCall, stale: number): void {
  if (stale === 0) return;
  const what = `${countText(stale, 'manifest')} here ${stale === 1 ? 'is' : 'are'} not what the specs come to`;
  world.stderr.write(`${what}: this tells what the files do, and flotilla synth would change them\n`);
}

function plansOf({ workspace: { environment }, compiled }: CompiledWorkspace): readonly PlanView[] {
  const views = compiled.map(({ compilation }) => compilation.view());
  return environment === undefined ? views : views.map((view) => ({ ...view, environment }));
}

function isAboutCluster({ options, paths }: DiffCall): boolean {
  const isAsked = options.cluster === true || options.from !== undefined;
  if (!isAsked || paths.length === 0) return isAsked;
  throw new WorldError({
    tried: 'compare with',
    on: paths.join(' '),
    why: 'the cluster was asked for too',
    hint: 'Name a base, or say --cluster or --from, not both.',
  });
}

async function report(call: DiffCall, result: DiffReport): Promise<ExitCode> {
  const { diff: found, outages } = result;
  await writeResult(call, DIFF_FORMATS, call.options.output, result);
  if (call.options.gate === true) return outages.some(({ isAccepted }) => !isAccepted) ? 3 : 0;
  const isSame =
    found.others.length === 0 && found.models.every(({ groups, objects }) => groups.length + objects.length === 0);
  return isSame ? 0 : 1;
}

function objectsIn({ world }: DiffCall, path: string): readonly JsonObject[] {
  const text = world.files.read(pathOf(world, path));
  if (text !== undefined) return manifestsIn(path, text);
  throw new WorldError({ tried: 'read', on: path, why: 'it does not exist', hint: 'Name two files of manifests.' });
}
