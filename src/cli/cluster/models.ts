import { WorldError } from '../../io/world-error.ts';
import type { Expectation } from '../../model/expectation.ts';
import { isExpectation, readExpectation } from '../../model/expectation.ts';
import type { Group } from '../../model/group.ts';
import type { LiveObjects } from '../../model/live.ts';
import type { ModelStatus } from '../../model/status.ts';
import { modelStatus } from '../../status/model.ts';
import type { Call } from '../command.ts';
import { selectModels } from '../repository/select.ts';
import { compileAll } from '../repository/trees.ts';
import { readWorkspace } from '../repository/workspace.ts';
import { sayProblems } from '../say.ts';
import type { LiveState, Scope } from './live-state.ts';

/** What is wanted of one model, and what it comes to where there is a checkout. */
interface Wanted {
  readonly expectation: Expectation;
  /** Undefined where the cluster's own ConfigMap is all there is. */
  readonly manifests?: Iterable<Group>;
}

/** The models that a command line asks about. */
export interface AskedModels {
  readonly scope: Scope;
  /** What the checkout wants of each; empty outside of one. */
  readonly committed: readonly Expectation[];
  /** What is wanted of each: committed, else as the cluster was told. */
  readonly wantedIn: (live: LiveObjects) => readonly Wanted[];
}

/** One model: what is wanted, and what is true. */
export interface JudgedModel {
  readonly expectation: Expectation;
  readonly status: ModelStatus;
}

/**
 * Finds the models that a command line asks about: those of the checkout, or, outside of one, those whose ConfigMap the
 * cluster holds.
 * @returns `invalid` when the checkout has errors, which have been said
 */
export function askedModels(call: Call): AskedModels | 'invalid' {
  const { paths, options } = call;
  const workspace = readWorkspace({ ...call, paths: [] }, true);
  if (sayProblems(call, workspace.problems, workspace.positionOf)) return 'invalid';
  const namespace = typeof options['namespace'] === 'string' ? options['namespace'] : undefined;
  if (workspace.models.length === 0) return asTold(call, namespace);
  const isHere = (place: string): boolean => namespace === undefined || place === namespace;
  const found = selectModels(workspace, paths[0]).filter(({ model }) => isHere(model.namespace));
  if (namespace !== undefined && found.length === 0) throw noneIn(namespace);
  const wanted = compileAll({ ...workspace, models: found }).map(({ compilation }) => ({
    expectation: compilation.expected,
    manifests: compilation.live,
  }));
  const [only, ...others] = found;
  return {
    scope: {
      namespaces: [...new Set(found.map(({ model }) => model.namespace))],
      model: others.length === 0 ? only?.model.name : undefined,
    },
    committed: wanted.map(({ expectation }) => expectation),
    wantedIn: () => wanted,
  };
}

/** What is true of each model in a state of the cluster. */
export function judge({ options }: Call, { wantedIn }: AskedModels, { live, now }: LiveState): readonly JudgedModel[] {
  const compat = options['compat'] === 'matrixinfer' ? { compat: 'matrixinfer' as const } : {};
  return wantedIn(live).map(({ expectation, manifests }) => {
    const more = manifests === undefined ? {} : { isCommitted: true, manifests };
    return { expectation, status: modelStatus(expectation, live, { now, ...compat, ...more }) };
  });
}

// Without a checkout there is nothing committed to compare with, and the cluster's own word is taken.
function asTold(call: Call, namespace: string | undefined): AskedModels {
  const [asked, inNamespace = namespace] = (call.paths[0] ?? '').split('/').reverse();
  const model = asked === '' ? undefined : asked;
  return {
    scope: { namespaces: inNamespace === undefined ? undefined : [inNamespace], model },
    committed: [],
    wantedIn: (live) =>
      toldModels(live, { model, namespace: inNamespace, isDump: typeof call.options['from'] === 'string' }),
  };
}

interface Told {
  readonly model: string | undefined;
  readonly namespace: string | undefined;
  readonly isDump: boolean;
}

function toldModels({ configMaps }: LiveObjects, told: Told): readonly Wanted[] {
  const named = (configMaps ?? [])
    .filter(isExpectation)
    .filter((each) => told.namespace === undefined || each.namespace === told.namespace)
    .map((each) => ({ name: each.name, read: readExpectation(each) }))
    .filter(({ name }) => told.model === undefined || name === `${told.model}-flotilla`);
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
