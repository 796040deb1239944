import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { LEADER_WORKER_SET } from '../../src/dialects/leader-worker-set/dialect.ts';
import { parse } from '../../src/library.ts';
import { objectOf as made } from '../../src/model/group.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { withoutNulls } from '../../src/schema/nulls.ts';
import { comparable, listOf, objectOf } from './expected.ts';

// What LeaderWorkerSet's controller and webhooks did, recorded; see cases/lws/README.md.

const OPTIONS = { kubernetes: '1.35', maxPods: 3_000_000_000, strict: false } as const;
const LABEL = 'leaderworkerset.sigs.k8s.io/';
const REVISION = `${LABEL}template-revision-hash`;

interface CompileCase {
  readonly file: string;
  readonly input: JsonObject;
  /** Whether the recorded controller made PodGroups, which it does of every LeaderWorkerSet or of none. */
  readonly gang?: boolean;
  /** Whether it came to run. */
  readonly available: boolean;
  readonly objects: readonly JsonObject[];
}

interface InvalidCase {
  readonly file: string;
  readonly before?: JsonObject;
  readonly input: JsonObject;
  readonly valid: boolean;
  readonly message?: string;
}

function recorded<Case>(name: string): readonly Case[] {
  const file = new URL(`./cases/lws/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Taken by LeaderWorkerSet and refused here, as no pod comes of it, or not the one that is meant. */
const STRICTER: Readonly<Record<string, string>> = {
  '007-name-63': 'name-too-long',
  '026-container-no-name': 'missing-field',
  '030-port-no-number': 'missing-field',
  '078-pvct-retention-bad': 'unsupported-value',
  '079-unknown-field': 'unknown-field',
  '084-annotations-exclusive-bad-key': 'topology',
};

/** Updates that are refused for what stood there before: judged against what runs, not by the document alone. */
const UPDATES: readonly string[] = ['089-update-subgroup-removed'];

describe('what LeaderWorkerSet refuses is refused, and the field that it names is named', () => {
  const cases = recorded<InvalidCase>('invalid').filter(({ file }) => !UPDATES.includes(file));
  test.each(cases)('$file', ({ file, input, valid }) => {
    const result = parse(file, JSON.stringify(input), OPTIONS);
    const errors = result.ok ? [] : result.problems.filter(({ severity }) => severity === 'error');
    const stricter = STRICTER[file];
    expect(errors.map(({ code }) => code)).toEqual(
      stricter !== undefined ? [stricter] : valid ? [] : expect.arrayContaining([expect.any(String)]),
    );
  });
});

/** Taken by LeaderWorkerSet and then made no pods of, or only some: refused here. */
const REFUSED: Readonly<Record<string, string>> = {
  '066-exclusive-empty': 'topology',
  '094-bad-template-no-image': 'missing-field',
  '095-bad-template-restart-never': 'forbidden-field',
  '096-bad-worker-template': 'forbidden-field',
  '097-leader-annotation-leader-name': 'system-key',
  '110-random-9': 'topology',
};

/** Made here, though the names of StatefulSets there are too long for a label. */
const LONG_NAMES: readonly string[] = ['098-long-name', '100-name-52'];

function objectsOf(input: JsonObject): readonly JsonObject[] {
  const model = LEADER_WORKER_SET.normalize(objectOf(withoutNulls(input)));
  const { live, shared } = compile(model, { snapshots: [] }, DEFAULT_OPTIONS);
  const objects: object[] = [...shared];
  for (const { filled, roleReplicas } of live) {
    objects.push(...[...filled].map(made));
    for (const role of roleReplicas) objects.push(...[...role.filled].map(made));
  }
  return JSON.parse(JSON.stringify(objects));
}

function nameOf(object: JsonObject): string {
  return `${object['kind']} ${objectOf(object['metadata'])['name']}`;
}

describe('a LeaderWorkerSet comes to the objects that its controller makes', () => {
  const cases = recorded<CompileCase>('compile');
  const made = cases.filter(({ file }) => REFUSED[file] === undefined && !LONG_NAMES.includes(file));

  test.each(cases)('$file is valid, or refused for what keeps its pods from being made', ({ file, input }) => {
    const result = parse(file, JSON.stringify(input), OPTIONS);
    const errors = result.ok ? [] : result.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(REFUSED[file] === undefined ? [] : [REFUSED[file]]);
  });

  test.each(made)('$file', ({ input, gang = false, objects }) => {
    const annotations = objectOf(objectOf(input['metadata'])['annotations']);
    const exclusive = annotations[`${LABEL}exclusive-topology`];
    const ours = objectsOf(input).map(withoutAdditions);
    const isGang = ours.some(({ kind }) => kind === 'PodGroup');
    const theirs = objects
      .filter(({ kind }) => isGang || kind !== 'PodGroup')
      .map((object) => (isGang ? object : withoutGang(object)));
    const own = gang ? ours : ours.filter(({ kind }) => kind !== 'PodGroup').map(withoutGang);
    const byName = (a: JsonObject, b: JsonObject) => (nameOf(a) < nameOf(b) ? -1 : 1);
    const form = (object: JsonObject) => named(comparable(written(object, exclusive)));
    expect(own.map(form).sort(byName)).toEqual(theirs.map(form).sort(byName));
  });
});

/** What flotilla adds to a pod on purpose, taken away again. */
function withoutAdditions(object: JsonObject): JsonObject {
  const metadata = objectOf(object['metadata']);
  const annotations = Object.entries(objectOf(metadata['annotations'])).filter(
    ([key]) => !/^(argocd\.argoproj\.io|kustomize\.toolkit\.fluxcd\.io)\//.test(key),
  );
  const spec = objectOf(object['spec']);
  const containers = (field: string) =>
    spec[field] === undefined
      ? {}
      : {
          [field]: listOf(spec[field])
            .map(objectOf)
            .map((container) => ({
              ...container,
              env: listOf(container['env'])
                .map(objectOf)
                .filter(({ name }) => name !== 'FLOTILLA_REVISION')
                .map(({ value, ...entry }) => (value === undefined || value === '' ? entry : { ...entry, value })),
            })),
        };
  return {
    ...object,
    metadata: { ...metadata, annotations: Object.fromEntries(annotations) },
    spec: object['kind'] === 'Pod' ? { ...spec, ...containers('containers'), ...containers('initContainers') } : spec,
  };
}

function withoutGang(object: JsonObject): JsonObject {
  const metadata = objectOf(object['metadata']);
  const { 'scheduling.k8s.io/group-name': _, ...annotations } = objectOf(metadata['annotations']);
  return { ...object, metadata: { ...metadata, annotations } };
}

/** Without what differs by design, a row of docs/leader-worker-set.md each. */
function written(object: JsonObject, exclusive: unknown): JsonObject {
  const metadata = objectOf(object['metadata']);
  const { 'controller-revision-hash': _, ...labels } = objectOf(metadata['labels']);
  const spec = objectOf(object['spec']);
  if (object['kind'] === 'PodGroup') {
    // There only written requests count, here limits without one, too; and a server fills in the queue.
    const { queue = 'default', minResources: _, ...rest } = spec;
    const { 'google.com/tpu': _tpu, ...counted } = objectOf(spec['minResources']);
    return { ...object, spec: { ...rest, ...(queue === 'default' ? {} : { queue }), minResources: counted } };
  }
  const isWorker = objectOf(metadata['annotations'])[`${LABEL}leader-name`] !== undefined;
  const tolerations = listOf(spec['tolerations']).filter(
    (each) => !String(objectOf(each)['key']).startsWith('node.kubernetes.io/'),
  );
  return {
    ...object,
    metadata: { ...metadata, labels },
    spec: {
      ...(isWorker && typeof exclusive === 'string' ? withoutCompany(spec, exclusive) : spec),
      ...(tolerations.length === 0 ? {} : { tolerations }),
    },
  };
}

/** A worker without what sends it to its leader: a nodeSelector of theirs, a term of ours. */
function withoutCompany(spec: JsonObject, key: string): JsonObject {
  const { [key]: _, ...nodeSelector } = objectOf(spec['nodeSelector']);
  const affinity = objectOf(spec['affinity']);
  const field = 'requiredDuringSchedulingIgnoredDuringExecution';
  const terms = listOf(objectOf(affinity['podAffinity'])[field]).filter(
    (term) => !JSON.stringify(term).includes(`${LABEL}group-key`),
  );
  return {
    ...spec,
    affinity: terms.length === 0 ? {} : { ...affinity, podAffinity: { [field]: terms } },
    nodeSelector,
  };
}

/** With one word for the revision, which is a hash of Go's there, and no empty maps. */
function named(object: JsonObject): JsonObject {
  const metadata = objectOf(object['metadata']);
  const revision = objectOf(metadata['labels'])[REVISION];
  const text = JSON.stringify(object).replaceAll(typeof revision === 'string' ? revision : '\0', 'the hash');
  return dropEmpty(JSON.parse(text));
}

function dropEmpty(object: JsonObject): JsonObject {
  const spec = Object.entries(objectOf(object['spec'])).filter(
    ([, value]) => !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
  );
  return { ...object, spec: Object.fromEntries(spec) };
}
