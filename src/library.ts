import { AGENTS } from './agents/registry.ts';
import type { Compilation } from './compile.ts';
import { type ParseOptions, type ParseResult, parse as parseWith } from './dialects/parse.ts';
import { DIALECTS } from './dialects/registry.ts';
import { diffObjects } from './diff/groups.ts';
import { outageOf, wantedOf } from './diff/outage.ts';
import { liveFiles } from './emit/manifests.ts';
import type { Model } from './model/model.ts';
import type { ModelOutage } from './model/outage.ts';
import type { Promotion } from './model/rollout.ts';
import type { State } from './rollout/history.ts';
import { readState as readStateWith, type StateFolder } from './rollout/history.ts';
import { parseManifests } from './yaml/read.ts';

// What reads documents and state takes the dialects and agents that there are; users of the library mean all of them.

/**
 * Reads every ModelInfer of a text (YAML 1.2 or JSON, one or many documents) and checks it in three layers: structure,
 * the rules of a ModelInfer, and what a Kubernetes API server would refuse of its pods. All problems come back at once.
 * @param source - what problems call the text: a file as the user named it, or `<stdin>`
 */
export function parse(source: string, text: string, options: ParseOptions): ParseResult {
  return parseWith(source, text, { ...options, dialects: DIALECTS, agents: AGENTS });
}

/** Reads what earlier runs left in a folder: rollout.yaml, and those files of revisions/ that flotilla wrote. */
export function readState(folder: StateFolder): State {
  return readStateWith(folder, DIALECTS);
}

/**
 * What it takes out of service to put the manifests of a compiled model in the place of others.
 * @param before - the texts of the model's live manifests that are there, by path from the output folder
 * @param compiled - undefined for a model that ends
 */
export function outageOfWriting(
  { namespace, name }: Pick<Model, 'namespace' | 'name'>,
  before: ReadonlyMap<string, string>,
  compiled: { readonly model: Model; readonly compilation: Compilation; readonly promotion: Promotion } | undefined,
): ModelOutage | undefined {
  const after = compiled === undefined ? [] : objectsOf(compiled);
  const part = { before: [...before].flatMap(([path, text]) => parseManifests(path, text).objects), after };
  const diff = diffObjects([part], DIALECTS).models.find((each) => each.namespace === namespace && each.name === name);
  const wanted = compiled === undefined ? undefined : wantedOf(compiled.model, compiled.promotion);
  const gone = compiled === undefined ? { isGone: 'model-removed' as const } : {};
  return diff === undefined ? undefined : outageOf({ diff, folder: `${namespace}/${name}`, wanted, ...gone }, []);
}

function objectsOf({ model, compilation }: { readonly model: Model; readonly compilation: Compilation }) {
  const files = liveFiles({ place: model, source: '' }, compilation);
  return [...files].flatMap(({ objects }) => [...objects]);
}
