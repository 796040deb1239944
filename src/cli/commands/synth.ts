import { resolve } from 'node:path';
import { manifestStream } from '../../emit/manifests.ts';
import { pathFrom } from '../../io/folders.ts';
import {
  checkTree,
  type TreeChanges,
  type TreeComparison,
  type TreeRequest,
  writeCompared,
  writeTree,
} from '../../io/tree.ts';
import type { ModelOutage } from '../../model/outage.ts';
import { type NextOf, nextAfterSynth, RUN_IT } from '../../report/next.ts';
import { outageLine, refusalText, removalLine } from '../../report/outage/text.ts';
import { countText } from '../../report/words.ts';
import type { Call, ExitCode, Session } from '../command.ts';
import { locked } from '../locked.ts';
import { withProgress } from '../progress.ts';
import { withAccepted } from '../repository/allowed.ts';
import { severalEnvironments } from '../repository/environments.ts';
import { outagesSinceHead } from '../repository/gate.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { compareAll, type Part, partsOf, treesOfParts, verdictOnAll } from '../repository/parts.ts';
import { type CompiledModel, compileAll, leftEnvironments, nextOf } from '../repository/trees.ts';
import { readWorkspaces } from '../repository/workspace.ts';
import { sayNext, sayProblems } from '../say.ts';
import type { SYNTH } from '../tables/compile.ts';

/** Names of files that a summary lists before it only counts them. */
const LISTED = 20;

/** `flotilla synth`: writes the manifests and the state of every model; see its help for what the options do instead. */
export async function synth(call: Call<typeof SYNTH>): Promise<ExitCode> {
  const { check: isCheck, stdout: isStream, dryRun: isDryRun } = call.options;
  const work = (): ExitCode => synthNow(call);
  return isCheck || isStream || isDryRun ? work() : locked(call, { command: 'synth', waits: true }, work);
}

function synthNow(call: Call<typeof SYNTH>): ExitCode {
  const { paths, options } = call;
  const { all, problems } = readWorkspaces(call, { ...options, paths, mayBeEmpty: true }, options.outputDir);
  const isStream = options.stdout === true;
  if (isStream && all.length > 1) throw severalEnvironments(all.map(({ environment }) => environment));
  if (sayProblems(call, problems)) return 1;
  if (isStream) return printManifests(call, all.flatMap(compileAll));
  const parts = partsOf(call, all, paths.length === 0);
  if (options.check) return check(call, parts);
  const isDryRun = options.dryRun === true;
  const written = write(call, parts, { acceptsOutage: options.acceptOutage === true, isDryRun });
  if (written === undefined) return 1;
  sayNext(call, isDryRun && written.isChanged ? RUN_IT : nextAfterSynth(written.isChanged, written.states));
  return 0;
}

/** Writes everything that a repository comes to, as `flotilla synth` does; what comes next its caller says. */
export function synthAll(session: Session): ExitCode {
  const { all, problems } = readWorkspaces(session, ALL_INPUTS);
  if (sayProblems(session, problems)) return 1;
  return write(session, partsOf(session, all, true), { acceptsOutage: false, isDryRun: false }) === undefined ? 1 : 0;
}

function printManifests({ world }: Session, compiled: readonly CompiledModel[]): ExitCode {
  let isFirst = true;
  for (const { compilation } of compiled) {
    for (const text of manifestStream(compilation)) {
      world.stdout.write(isFirst ? text : `---\n${text}`, 'document');
      isFirst = false;
    }
  }
  return 0;
}

function check(session: Session, parts: readonly Part[]): ExitCode {
  const { world } = session;
  const differences = withProgress(session, treesOfParts(world, parts), (watched) =>
    watched.map((tree) => ({ tree, ...checkTree(world.files, tree) })),
  );
  const stale = differences.flatMap(({ tree, missing, changed, extra, foreign }) => {
    const name = (path: string): string => nameOf(world.root, tree, path);
    for (const path of foreign) world.stderr.write(foreignNote(name(path)));
    return [
      ...missing.map((path) => `missing  ${name(path)}\n`),
      ...changed.map((path) => `changed  ${name(path)}\n`),
      ...extra.map((path) => `extra  ${name(path)}\n`),
    ];
  });
  if (stale.length === 0) return 0;
  for (const line of stale) world.stdout.write(line);
  world.stderr.write(`${countText(stale.length, 'stale file')}: run flotilla synth and commit what it writes\n`);
  return 1;
}

/** What is said of a file that flotilla did not write: an agent applies it all the same where it is a manifest in live/. */
function foreignNote(path: string): string {
  const isApplied = /\/live\/.*\.(ya?ml|json)$/.test(path);
  return `${path}: not written by flotilla, left alone${isApplied ? '; the agent applies it: move it to another folder if that is not meant' : ''}\n`;
}

function sayLeftEnvironments(session: Session, parts: readonly Part[]): void {
  const { world } = session;
  const [first] = parts;
  if (first === undefined) return;
  const { output, environments } = first.workspace.project;
  for (const folder of leftEnvironments(session, { root: resolve(world.root, output), environments })) {
    world.stderr.write(
      `${folder}: flotilla.yaml names no such environment; its files are left as they are, and what follows them runs them still: scale them to 0 first where they are to end\n`,
    );
  }
}

/** What was written, and where the rollouts stand. */
interface WrittenAll {
  readonly isChanged: boolean;
  readonly states: readonly NextOf[];
}

/** How it is written. */
interface WriteHow {
  readonly acceptsOutage: boolean;
  /** Nothing is, and what would be is said. */
  readonly isDryRun: boolean;
}

/** Writes all, or says why not and gives `undefined`. */
function write(session: Session, parts: readonly Part[], how: WriteHow): WrittenAll | undefined {
  const { acceptsOutage, isDryRun } = how;
  const { world } = session;
  const trees = treesOfParts(world, parts);
  const done = withProgress(session, trees, (watched) => {
    // All trees are looked at before the first is touched, so that a refusal leaves nothing half done.
    const compared = compareAll(world, watched);
    const { refusals, removals } = verdictOnAll(session, parts, compared);
    if (refusals.length > 0 && !acceptsOutage) return { refusals, removals, changes: undefined };
    const meant =
      refusals.length === 0 ? compared : compareAll(world, treesOfParts(world, accepting(session, parts, refusals)));
    const changes = meant.map(({ tree, comparison }) => ({
      tree,
      ...(isDryRun ? wouldChange(comparison) : writeCompared(world.files, tree, comparison)),
    }));
    return { refusals, removals, changes };
  });
  if (done.changes === undefined) {
    for (const refusal of done.refusals) world.stderr.write(refusalText(refusal, 'flotilla synth'));
    return undefined;
  }
  const { refusals, changes } = acceptsOutage && !isDryRun ? acceptingPast(session, parts, done) : done;
  for (const { outage } of refusals) world.stderr.write(`accepted: ${outageLine(outage)}\n`);
  for (const outage of done.removals) world.stderr.write(`${removalLine(outage)}\n`);
  const states = parts.flatMap(({ workspace, compiled }) => compiled.map((each) => nextOf(each, workspace)));
  sayLeftEnvironments(session, parts);
  summary(session, changes, { models: states.length, isDryRun });
  const isChanged = changes.some(({ written, removed }) => written.length + removed.length > 0);
  return { isChanged, states };
}

interface Done {
  readonly refusals: readonly { readonly outage: ModelOutage }[];
  readonly changes: readonly Written[];
}

// What was done by hand since the last commit, such as a folder that Git moved, leaves synth nothing to refuse.
function acceptingPast(session: Session, parts: readonly Part[], { refusals, changes }: Done): Done {
  const { world } = session;
  const known = new Set(
    refusals.map(({ outage: { namespace, name, from, to } }) => [namespace, name, from, to].join()),
  );
  const past = outagesSinceHead(session, parts).filter(
    ({ namespace, name, from, to, isAccepted }) => !isAccepted && !known.has([namespace, name, from, to].join()),
  );
  if (past.length === 0) return { refusals, changes };
  const all = [...refusals, ...past.map((outage) => ({ outage }))];
  const written = treesOfParts(world, accepting(session, parts, all)).map(
    (tree) => writeTree(world.files, tree).written,
  );
  return {
    refusals: all,
    changes: changes.map((each, index) => ({
      ...each,
      written: [...new Set([...each.written, ...(written[index] ?? [])])],
    })),
  };
}

function accepting({ world }: Session, parts: readonly Part[], refusals: Done['refusals']): readonly Part[] {
  const head = world.git.head(world.root);
  return parts.map((part) => {
    const { environment } = part.workspace;
    const own = refusals.filter(({ outage }) => outage.environment === environment);
    return { ...part, compiled: withAccepted(part.compiled, own, head) };
  });
}

type Written = TreeChanges & { readonly tree: TreeRequest };

function wouldChange({ missing, changed, extra, unchanged, foreign }: TreeComparison): TreeChanges {
  return { written: [...missing, ...changed], removed: extra, unchanged, foreign };
}

/** What a summary tells beside the files. */
interface Told {
  readonly models: number;
  readonly isDryRun: boolean;
}

function summary({ world, common }: Session, changes: readonly Written[], { models, isDryRun }: Told): void {
  const names = (kind: keyof Pick<TreeChanges, 'written' | 'removed' | 'foreign'>): readonly string[] =>
    changes.flatMap((each) => each[kind].map((path) => nameOf(world.root, each.tree, path)));
  const unchanged = changes.reduce((sum, each) => sum + each.unchanged, 0);
  const [written, removed, foreign] = [names('written'), names('removed'), names('foreign')];
  for (const path of foreign) world.stderr.write(foreignNote(path));
  if (common.quiet) return;
  const [wrote, took] = isDryRun ? ['would write', 'would remove'] : ['wrote  ', 'removed'];
  for (const line of listed(wrote, written)) world.stdout.write(line);
  for (const line of listed(took, removed)) world.stdout.write(line);
  const would = isDryRun ? 'would be ' : '';
  const counts = `${countText(written.length, 'file')} ${would}written, ${removed.length} removed, ${unchanged} unchanged`;
  world.stdout.write(`${countText(models, 'model')}: ${counts}\n`);
}

function listed(word: string, names: readonly string[]): readonly string[] {
  const lines = names.slice(0, LISTED).map((name) => `${word} ${name}\n`);
  return names.length > LISTED ? [...lines, `${word} ${names.length - LISTED} more\n`] : lines;
}

function nameOf(root: string, tree: TreeRequest, path: string): string {
  const name = pathFrom(root, `${tree.root}/${path}`);
  return name.startsWith('..') ? `${tree.root}/${path}` : name;
}
