import { type Dialect, dialectOf } from '../dialects/dialect.ts';
import { relocated } from '../dialects/parse.ts';
import type { Environment } from '../environments/environments.ts';
import { overlay } from '../environments/overlay.ts';
import { isOfNoNamespace } from '../kubernetes/kinds.ts';
import { POD_PATHS } from '../kubernetes/references.ts';
import { nameOf, textAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { KubernetesVersion } from '../model/kubernetes.ts';
import type { Location, PositionOf, Problem } from '../model/problem.ts';
import { withoutNulls } from '../schema/nulls.ts';
import { readDocuments, type SourceDocument } from '../yaml/read.ts';
import { plainValue } from '../yaml/tree.ts';
import { shapeProblems } from './shape.ts';

/** A file beside a model's own. */
export interface CompanionText {
  /** Its path from the repository's root. */
  readonly source: string;
  readonly text: string;
}

/** A plain manifest that people wrote beside a model. */
export interface Companion {
  /** As the environment has it, without nulls. */
  readonly object: JsonObject;
  readonly at: Location;
  /** Its name before the environment changed it. */
  readonly writtenName: string;
}

/** What lies beside a model's file. */
export interface ReadCompanions {
  readonly companions: readonly Companion[];
  readonly problems: readonly Problem[];
  /** By the name of the text. */
  readonly positions: ReadonlyMap<string, PositionOf>;
  /** What of the environment concerned a companion. */
  readonly used: ReturnType<typeof overlay>['used'];
  /** Whether a text holds a model. */
  readonly hasModels: boolean;
}

/** How texts beside a model's file are read. */
interface ReadingCompanions {
  readonly dialects: readonly Dialect[];
  readonly environment: Environment | undefined;
  readonly kubernetes: KubernetesVersion;
}

/**
 * Reads the plain manifests in texts beside a model's file. Passed over is what nobody could apply with the model: values
 * that are no Kubernetes objects, models, what tools alone read, and the objects by which agents are told what to apply.
 * @param texts - of two manifests of one object the later counts, as an environment's own files come last
 */
export function readCompanions(texts: readonly CompanionText[], reading: ReadingCompanions): ReadCompanions {
  const parts = texts.map(({ source, text }) => {
    const read = readDocuments(source, text);
    const own = read.documents.flatMap((document) => {
      const { value } = document;
      if (!isCompanion(value, reading.dialects)) return [];
      return [companionIn(document, { source, document: document.index, path: [] }, reading)];
    });
    return { source, own, read };
  });
  const all = parts.flatMap(({ own }) => own);
  return {
    companions: lastOfEach(all.flatMap(({ companion }) => companion ?? [])),
    problems: [...parts.flatMap(({ read }) => read.problems), ...all.flatMap(({ problems }) => problems)],
    positions: new Map(parts.map(({ source, read }) => [source, read.positionOf])),
    used: all.flatMap(({ used }) => used),
    hasModels: parts.some(({ read }) =>
      read.documents.some(({ value }) => dialectOf(value, reading.dialects) !== undefined),
    ),
  };
}

/** Groups of what tells agents or tools what to do with manifests, and is no part of any model. */
const OF_TOOLS =
  /^(argoproj\.io|kustomize\.config\.k8s\.io|kpt\.dev|flotilla\.dev|config\.kubernetes\.io|.*\.toolkit\.fluxcd\.io|skaffold|renovate)(\/|$)/;

const LOCAL_ANNOTATION = 'config.kubernetes.io/local-config';

function isCompanion(value: Json, dialects: readonly Dialect[]): value is JsonObject {
  if (!isObject(value) || dialectOf(value, dialects) !== undefined) return false;
  const { apiVersion, kind, metadata } = value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || !isObject(metadata)) return false;
  return !OF_TOOLS.test(apiVersion) && textAt(metadata, 'annotations', LOCAL_ANNOTATION) !== 'true';
}

interface Read {
  readonly companion: Companion | undefined;
  readonly problems: readonly Problem[];
  readonly used: ReadCompanions['used'];
}

function companionIn(document: SourceDocument, at: Location, { environment, kubernetes }: ReadingCompanions): Read {
  const written = withoutNulls(document.value);
  if (!isObject(written)) return { companion: undefined, problems: [], used: [] };
  const writtenName = nameOf(written);
  const problems = shapeProblems(written, at, kubernetes);
  if (environment === undefined || problems.length > 0) {
    return { companion: { object: written, at, writtenName }, problems, used: [] };
  }
  const own = { ...environment, patches: environment.patches.filter(({ target }) => target.kind === written['kind']) };
  const { namespace: _, ...unplaced } = own;
  const meant = isOfNoNamespace(written) ? { ...unplaced, namespace: undefined } : own;
  const changed = overlay(document.tree(), meant, at, podTemplatesOf);
  const { value, used } = changed;
  if (value === undefined) return { companion: undefined, problems: changed.problems, used };
  const object = withoutNulls(plainValue(value));
  if (!isObject(object)) return { companion: undefined, problems: changed.problems, used };
  const after = shapeProblems(object, at, kubernetes).map((problem) => relocated(problem, value));
  return { companion: { object, at, writtenName }, problems: [...changed.problems, ...after], used };
}

function podTemplatesOf(value: Json): readonly (readonly string[])[] {
  const kind = textAt(value, 'kind') ?? '';
  const path = Object.hasOwn(POD_PATHS, kind) ? POD_PATHS[kind] : undefined;
  return path === undefined || path.length === 0 ? [] : [path];
}

function lastOfEach(companions: readonly Companion[]): readonly Companion[] {
  return [...new Map(companions.map((each) => [keyOf(each), each])).values()];
}

function keyOf({ object, at }: Companion): string {
  const { apiVersion = '', kind = '' } = object;
  const group = String(apiVersion).replace(/\/?[^/]*$/, '');
  const name = nameOf(object);
  // What has no name is told by its place: it is refused anyway.
  const told = name === '' ? `${at.source} ${at.document}` : name;
  return JSON.stringify([group, kind, textAt(object, 'metadata', 'namespace') ?? '', told]);
}
