import { resolve } from 'node:path';
import { diffObjects } from '../../diff/groups.ts';
import type { DiffPart } from '../../diff/identity.ts';
import { liveFiles } from '../../emit/manifests.ts';
import { WorldError } from '../../io/world-error.ts';
import type { Diff } from '../../model/diff.ts';
import type { JsonObject } from '../../model/json.ts';
import type { PlanView } from '../../model/rollout.ts';
import { DIFF_FORMATS } from '../../report/diff/formats.ts';
import { parseManifests } from '../../yaml/read.ts';
import type { Call, ExitCode } from '../command.ts';
import { type BaseFiles, readBase } from '../repository/base.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { type CompiledModel, compileAll } from '../repository/trees.ts';
import { readWorkspace } from '../repository/workspace.ts';
import { sayProblems, writeResult } from '../say.ts';
import type { DIFF } from '../tables/compile.ts';

type DiffCall = Call<typeof DIFF>;

/**
 * `flotilla diff`: what the manifests of now do to those of a base (a Git ref or a folder; HEAD where nothing is said), or to
 * what is live in the cluster, or one file of manifests to another; 1 when they differ.
 */
export async function diff(call: DiffCall): Promise<ExitCode> {
  const [base = 'HEAD', head] = call.paths;
  if (head !== undefined) {
    const part = { before: objectsIn(call, base), after: objectsIn(call, head) };
    return report(call, diffObjects([part], call.dialects), []);
  }
  const workspace = readWorkspace(call, { ...ALL_INPUTS, env: call.options.env });
  if (sayProblems(call, workspace.problems)) return 1;
  const compiled = compileAll(workspace);
  const parts = isAboutCluster(call)
    ? await (await import('../cluster/diff-cluster.ts')).clusterParts(call, call.options, compiled)
    : partsOf(readBase(call.world, base, workspace.output), compiled);
  const found = diffObjects(parts, call.dialects);
  return report(
    call,
    found,
    compiled.map(({ compilation }) => compilation.view()),
  );
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

// A file with the same text holds the same objects: nothing of it is parsed.
function* partsOf(before: BaseFiles, compiled: readonly CompiledModel[]): Generator<DiffPart> {
  const gone = new Map(before);
  for (const { model, source, compilation } of compiled) {
    const files = liveFiles({ place: model, source: source.name }, compilation.expectation, compilation.live);
    for (const { path, text, objects } of files) {
      const old = before.get(path);
      gone.delete(path);
      if (old === undefined) yield { before: [], after: objects };
      else if (old === text()) yield { before: objects, after: objects };
      else yield { before: manifestsIn(path, old), after: objects };
    }
  }
  for (const [path, text] of gone) yield { before: manifestsIn(path, text), after: [] };
}

async function report(call: DiffCall, diff: Diff, plans: readonly PlanView[]): Promise<ExitCode> {
  await writeResult(call, DIFF_FORMATS, call.options.output, { diff, plans });
  const isSame =
    diff.others.length === 0 && diff.models.every(({ groups, objects }) => groups.length + objects.length === 0);
  return isSame ? 0 : 1;
}

function objectsIn({ world }: DiffCall, path: string): readonly JsonObject[] {
  const text = world.files.read(resolve(world.root, path));
  if (text !== undefined) return manifestsIn(path, text);
  throw new WorldError({ tried: 'read', on: path, why: 'it does not exist', hint: 'Name two files of manifests.' });
}

function manifestsIn(source: string, text: string): readonly JsonObject[] {
  const { objects, problems } = parseManifests(source, text);
  const [first] = problems;
  if (first === undefined) return objects;
  throw new WorldError({ tried: 'compare with', on: source, why: first.message, hint: first.hint ?? 'Mend the file.' });
}
