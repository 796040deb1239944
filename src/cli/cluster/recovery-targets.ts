import { WorldError } from '../../io/world-error.ts';
import type { Expectation } from '../../model/expectation.ts';
import { type ReadExpectation, readExpectations, unsyncedReasons } from '../../model/expectation.ts';
import type { LiveObjects } from '../../model/live.ts';
import { namespacedName } from '../../model/names.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** What each model should be, by which its pods are recovered, and what must be told about that. */
export interface Targets {
  readonly expectations: readonly Expectation[];
  /** Differences between the checkout and what the cluster was told. */
  readonly notes: readonly string[];
  /** ConfigMaps that say nothing: their models cannot be recovered. */
  readonly unreadable: readonly string[];
}

/**
 * What the pods are recovered by: the ConfigMap in the cluster, since the agent that makes deleted pods anew got it together
 * with them; the checkout where the cluster holds none, or none that can be read.
 * @param name - the model, as `name` or `namespace/name`; undefined for all
 * @param dialects - those whose models there may be
 */
export function recoveryTargets(
  live: LiveObjects,
  committed: readonly Expectation[],
  name: string | undefined,
  dialects: readonly Vocabulary[],
): Targets {
  const told = readExpectations(live.configMaps ?? [], dialects).map(
    ({ configMap: { namespace, name: of }, read }) => ({
      key: namespacedName({ namespace, name: modelOf(of) }),
      read,
    }),
  );
  if (committed.length > 0) return withoutDriven(joined(committed, new Map(told.map(({ key, read }) => [key, read]))));
  const named = told.filter(({ key }) => name === undefined || key === name || key.endsWith(`/${name}`));
  return withoutDriven({
    expectations: named.flatMap(({ read }) => (read.ok ? [read.value] : [])),
    notes: [],
    unreadable: named.flatMap(({ read }) => (read.ok ? [] : [read.message])),
  });
}

// Whoever makes the pods replaces those that fail.
function withoutDriven({ expectations, notes, unreadable }: Targets): Targets {
  const driven = expectations.filter(({ drivenTo }) => drivenTo !== undefined);
  const own = driven.map(
    (each) => `${namespacedName(each)}: the controller of ${each.dialect.kind} replaces its failed pods`,
  );
  return { expectations: expectations.filter((each) => !driven.includes(each)), notes: [...notes, ...own], unreadable };
}

function modelOf(configMap: string): string {
  return configMap.replace(/-flotilla$/, '');
}

function joined(committed: readonly Expectation[], told: ReadonlyMap<string, ReadExpectation>): Targets {
  const expectations: Expectation[] = [];
  const notes: string[] = [];
  for (const each of committed) {
    const key = namespacedName(each);
    const read = told.get(key);
    expectations.push(read?.ok === true ? read.value : each);
    const reasons = read === undefined ? [] : unsyncedReasons(each, read);
    for (const reason of reasons) notes.push(`${key} has not been synced yet: ${reason}`);
  }
  return { expectations, notes, unreadable: [] };
}

/** The error that neither the checkout nor the cluster says what is expected. */
export function noTargets(name: string | undefined): WorldError {
  return new WorldError({
    tried: 'find',
    on: name ?? 'a model',
    why: 'neither this folder nor the cluster says what is expected',
    hint: 'Let the agent sync the ConfigMap that synth writes, name another --namespace, or work in a checkout with -C.',
  });
}

/** The error that a model's ConfigMap in the cluster cannot be read. */
export function unreadableTarget(message: string): WorldError {
  const hint = 'The other models were recovered; work in a checkout with -C to recover this one before that.';
  return new WorldError({ tried: 'recover', on: 'a model', why: message, hint });
}
