import type { AgentChoice } from '../../agents/files.ts';
import { WorldError } from '../../io/world-error.ts';
import { type Expectation, readExpectations } from '../../model/expectation.ts';
import type { Group } from '../../model/group.ts';
import type { JsonObject } from '../../model/json.ts';
import type { LiveObjects } from '../../model/live.ts';
import { expectationName } from '../../model/names.ts';
import type { ModelStatus } from '../../model/status.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { NextOf } from '../../report/next.ts';
import { modelStatus } from '../../status/model.ts';
import type { Session } from '../command.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { compileAll, nextOf } from '../repository/trees.ts';
import { readWorkspace, type Workspace } from '../repository/workspace.ts';
import { sayProblems } from '../say.ts';
import type { AgentPlace } from './mirror.ts';
import { namespaceIn } from './source.ts';
import type { LiveState, Scope } from './states.ts';

/** What is wanted of one model, and what it comes to where there is a checkout. */
interface Wanted {
  readonly expectation: Expectation;
  /** Undefined where the cluster's own ConfigMap is all there is. */
  readonly manifests?: Iterable<Group>;
  /** The object that Git holds in place of them; undefined where it holds these. */
  readonly workload?: JsonObject | undefined;
  /** Where its rollout stands; undefined as before. */
  readonly rollout?: NextOf;
}

/** What a command line says of the models that it asks about. */
export interface ModelOptions {
  readonly env: string | undefined;
  /** Undefined: any. */
  readonly namespace: string | undefined;
  readonly allNamespaces: true | undefined;
  /** The dump that is read in place of a cluster, if there is one. */
  readonly from: string | undefined;
}

/** The models that a command line asks about. */
export interface AskedModels {
  readonly scope: Scope;
  /** What explains the state of models beside what they are made of. */
  readonly aside: Pick<Scope, 'agents' | 'asksForNamespaces'>;
  /** What the checkout wants of each; empty outside of one. */
  readonly committed: readonly Expectation[];
  /** What is wanted of each: committed, else as the cluster was told. */
  readonly wantedIn: (live: LiveObjects) => readonly Wanted[];
}

/** One model: what the cluster should hold of it, and its status. */
export interface JudgedModel {
  readonly expectation: Expectation;
  readonly status: ModelStatus;
  /** Where its rollout stands; undefined outside of a checkout. */
  readonly rollout: NextOf | undefined;
}

/**
 * Finds the models that a command line asks about: those of the checkout, or, outside of one, those whose ConfigMap the
 * cluster holds.
 * @param name - as `name` or `namespace/name`; undefined: all
 * @returns `invalid` when the checkout has errors, which have been said
 */
export function askedModels(
  session: Session,
  name: string | undefined,
  options: ModelOptions,
): AskedModels | 'invalid' {
  const { env } = options;
  const workspace = readWorkspace(session, { ...ALL_INPUTS, paths: name === undefined ? [] : [name], env });
  if (sayProblems(session, workspace.problems)) return 'invalid';
  return workspace.models.length === 0 ? asTold(session, name, options) : askedIn(workspace, namespaceIn(options));
}

/**
 * All models of a workspace that has some, as those that are asked about.
 * @param namespace - of the models; undefined: any
 * @throws WorldError when none lies in that namespace
 */
export function askedIn(workspace: Workspace, namespace: string | undefined): AskedModels {
  const isHere = (place: string): boolean => namespace === undefined || place === namespace;
  const found = workspace.models.filter(({ model }) => isHere(model.namespace));
  if (namespace !== undefined && found.length === 0) throw noneIn(namespace);
  const wanted = compileAll({ ...workspace, models: found }).map((each) => ({
    expectation: each.compilation.expected,
    manifests: each.compilation.live,
    workload: each.compilation.workload,
    rollout: nextOf(each, workspace),
  }));
  const [only, ...others] = found;
  return {
    scope: {
      namespaces: [...new Set(found.map(({ model }) => model.namespace))],
      model: others.length === 0 ? only?.model.name : undefined,
      dialects: [...new Set(found.map(({ model }) => model.dialect))],
    },
    aside: { agents: agentPlaces(workspace.project), asksForNamespaces: true },
    committed: wanted.map(({ expectation }) => expectation),
    wantedIn: () => wanted,
  };
}

/** Where the objects of the agents lie that apply models: where flotilla.yaml says, else where each is by default. */
export function agentPlaces({ options, sections }: AgentsNamed): readonly AgentPlace[] {
  return options.agents.map((agent) => ({ agent, namespace: agent.says.namespaceOf(sections[agent.id]) }));
}

/** As flotilla.yaml names agents. */
export interface AgentsNamed extends Pick<AgentChoice, 'sections'> {
  readonly options: Pick<AgentChoice['options'], 'agents'>;
}

/**
 * The status of each model in one state of the cluster.
 * @param compat - the words that conditions use; undefined: flotilla's own
 */
export function judge(
  { wantedIn }: AskedModels,
  { live, now }: LiveState,
  compat?: 'matrixinfer',
): readonly JudgedModel[] {
  const spelling = compat === undefined ? {} : { compat };
  return wantedIn(live).map(({ expectation, manifests, workload, rollout }) => {
    const more = manifests === undefined ? {} : { isCommitted: true, manifests, workload };
    return { expectation, rollout, status: modelStatus(expectation, live, { now, ...spelling, ...more }) };
  });
}

// Without a checkout there is nothing committed to compare with, and the cluster's own word is taken.
function asTold({ dialects, agents }: Session, name: string | undefined, options: ModelOptions): AskedModels {
  const { from } = options;
  const [asked, inNamespace = namespaceIn(options)] = (name ?? '').split('/').reverse();
  const model = asked === '' ? undefined : asked;
  return {
    scope: {
      namespaces: inNamespace === undefined ? undefined : [inNamespace],
      model,
      dialects,
    },
    aside: { agents: agentPlaces({ options: { agents }, sections: {} }) },
    committed: [],
    wantedIn: (live) => toldModels(live, { model, namespace: inNamespace, isDump: from !== undefined, dialects }),
  };
}

interface Told {
  readonly model: string | undefined;
  readonly namespace: string | undefined;
  readonly isDump: boolean;
  readonly dialects: readonly Vocabulary[];
}

function toldModels({ configMaps }: LiveObjects, told: Told): readonly Wanted[] {
  const { model, namespace, dialects } = told;
  const named = readExpectations(
    configMaps ?? [],
    dialects,
    (each) =>
      (namespace === undefined || each.namespace === namespace) &&
      (model === undefined || each.name === expectationName(model)),
  );
  const broken = named.find(({ read }) => !read.ok)?.read;
  if (broken?.ok === false) {
    const hint = 'Work in a checkout with -C.';
    throw new WorldError({ tried: 'read', on: 'an expectation', why: broken.message, hint });
  }
  if (named.length > 0) return named.flatMap(({ read }) => (read.ok ? [{ expectation: read.value }] : []));
  throw nothingTold(told, configMaps !== undefined);
}

function nothingTold({ model, namespace, isDump }: Told, areRead: boolean): WorldError {
  const where = isDump ? 'the dump' : `the cluster${namespace === undefined ? '' : ` in ${namespace}`}`;
  const why = areRead || isDump ? 'says what is expected' : 'says what is expected: its ConfigMaps cannot be read';
  const hint = isDump
    ? 'Add configmaps to what kubectl gets, or work in a checkout with -C.'
    : 'Name its namespace with -n, let the agent sync what flotilla synth writes, or work in a checkout with -C.';
  return new WorldError({
    tried: 'find',
    on: model ?? 'a model',
    why: `neither this folder nor ${where} ${why}`,
    hint,
  });
}

function noneIn(namespace: string): WorldError {
  return new WorldError({
    tried: 'choose',
    on: 'a model',
    why: `the checkout has none of that name in the namespace ${namespace}`,
    hint: 'Leave out -n: a checkout says itself where each model lies.',
  });
}
