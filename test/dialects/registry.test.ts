import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { SchemaError, Validator } from '../../generated/validators.js';
import type { Dialect } from '../../src/dialects/dialect.ts';
import { DIALECT_HELP } from '../../src/dialects/help.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { integerAt, objectAt, textAt } from '../../src/model/fields.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { error } from '../../src/model/problem.ts';
import { hashOf } from '../../src/model/revision-hash.ts';
import { podTemplateFrom } from '../../src/model/templates.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { fieldHints } from '../../src/schema/field-hints.ts';
import { parseManifests } from '../../src/yaml/read.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { applied } from '../support/live.ts';
import { repository } from '../support/world.ts';

const PREFIX = 'fleet.example.com';

const VOCABULARY: Vocabulary = {
  kind: 'Flock',
  keys: {
    labels: {
      name: `${PREFIX}/flock`,
      groupName: `${PREFIX}/wing`,
      role: `${PREFIX}/part`,
      roleId: `${PREFIX}/part-id`,
      entry: `${PREFIX}/leads`,
      revision: `${PREFIX}/plumage`,
    },
    variables: { groupSize: 'BIRDS', entryAddress: 'LEADER', workerIndex: 'BIRD' },
  },
  conditions: {
    available: { reason: 'AllFly', message: () => 'All wings fly' },
    progressing: { reason: 'SomeRest', message: (wings) => `These wings rest: ${wings}` },
    updating: { reason: 'SomeMoult', message: (wings, done) => `These wings moult: ${wings}, done: ${done}` },
  },
};

const SCHEMA = {
  type: 'object',
  required: ['apiVersion', 'kind', 'metadata', 'spec'],
  properties: {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: { type: 'object' },
    spec: {
      type: 'object',
      required: ['bird'],
      additionalProperties: false,
      properties: { wings: { type: 'integer' }, birds: { type: 'integer' }, bird: { type: 'object' } },
    },
  },
};

const checks = new Ajv({ allErrors: true }).compile(SCHEMA);
const found: { errors: readonly SchemaError[] | null } = { errors: null };
const validator: Validator = Object.defineProperty(
  (value: unknown): boolean => {
    const fits = checks(value);
    found.errors = checks.errors ?? null;
    return fits;
  },
  'errors',
  { get: () => found.errors },
);

/** A kind of document that flotilla has never heard of: wings of birds, the first of which leads. */
const FLOCK: Dialect = {
  ...VOCABULARY,
  apiVersion: `${PREFIX}/v1`,
  fileName: 'flock.yaml',
  schema: {
    checked: () => ({
      validator,
      hints: fieldHints({ Flock: 'metadata: spec:FlockSpec', FlockSpec: 'wings: birds: bird:' }),
      root: 'Flock',
    }),
    published: async () => ({ title: 'Flock', ...SCHEMA }),
  },
  podTemplates: (document) => [
    {
      path: ['spec', 'bird'],
      template: objectAt(document, 'spec', 'bird'),
      role: 'bird',
      isEntry: true,
      isUsed: true,
      pods: 1,
      hasService: true,
    },
  ],
  podCount: (document) => wingsOf(document) * birdsOf(objectAt(document, 'spec')),
  rules: (document, at) =>
    wingsOf(document) < 0
      ? [error('out-of-range', { ...at, path: ['spec', 'wings'] }, { message: 'a flock has wings', hint: 'write 1' })]
      : [],
  advice: () => [],
  normalize: (document) => {
    const spec = objectAt(document, 'spec');
    const subset = subsetOf(spec);
    const current = FLOCK.revision.templates({ revision: hashOf(subset), subset, replicas: {} });
    if (current === undefined) throw new Error('not validated');
    return {
      dialect: VOCABULARY,
      document,
      name: textAt(document, 'metadata', 'name') ?? '',
      namespace: textAt(document, 'metadata', 'namespace') ?? 'default',
      replicas: wingsOf(document),
      recoveryPolicy: 'None',
      restartGracePeriodSeconds: 0,
      budget: { maxUnavailable: 1, maxSurge: 0, partition: 0 },
      current,
    };
  },
  revision: {
    subset: subsetOf,
    templates: ({ revision, subset }) => {
      const bird = podTemplateFrom(subset['bird']);
      if (bird === undefined) return undefined;
      const role = { name: 'bird', workerReplicas: birdsOf(subset) - 1, entry: bird, worker: bird, replicas: 1 };
      const common = { schedulerName: 'volcano', gang: true, topologySpreadConstraints: [] };
      return { ...common, revision, roles: [role], subset };
    },
  },
};

function subsetOf({ bird = null, birds = 1 }: JsonObject): JsonObject {
  return { bird, birds };
}

function wingsOf(document: JsonObject): number {
  return integerAt(document, 'spec', 'wings') ?? 1;
}

function birdsOf(spec: JsonObject): number {
  return integerAt(spec, 'birds') ?? 1;
}

function flock(image: string, more: JsonObject = {}): string {
  const containers = [{ name: 'song', image, args: ['--leader=$(LEADER)'], readinessProbe: { httpGet: { port: 80 } } }];
  const spec = { wings: 2, birds: 2, bird: { spec: { containers } }, ...more };
  return toYaml({ apiVersion: `${PREFIX}/v1`, kind: 'Flock', metadata: { name: 'tits' }, spec });
}

const FILE = 'apps/tits/flock.yaml';

function checkout(text = flock('song:1')) {
  return repository({ [FILE]: text }, { known: { dialects: [FLOCK] } });
}

describe('a dialect that only this test knows', () => {
  test('problems of its documents have their places and its hints', async () => {
    const { code, stdout } = await checkout(flock('song:1', { wing: 3 })).run(['validate']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^apps\/tits\/flock\.yaml:\d+:\d+: error: spec\.wing: unknown field\n/);
    expect(stdout).toContain('did you mean "wings"?');
  });

  test('objects carry its labels and variables, and no word of another dialect', async () => {
    const repo = checkout();
    expect(await repo.run(['synth'])).toMatchObject({ code: 0 });
    const pods = repo.tree()['generated/default/tits/live/group-1/bird-0.yaml'] ?? '';
    for (const word of [`${PREFIX}/flock: tits`, `${PREFIX}/wing: tits-1`, 'name: LEADER', 'name: BIRDS']) {
      expect(pods).toContain(word);
    }
    expect(Object.values(repo.tree()).join('')).not.toMatch(/matrixinfer|GROUP_SIZE|ENTRY_ADDRESS/);
    expect(await repo.run(['synth', '--check'])).toMatchObject({ code: 0 });
  });

  test('its revisions are kept, and a rollout moves wing by wing', async () => {
    const repo = checkout();
    await repo.run(['synth']);
    repo.write(FILE, flock('song:2'));
    expect(await repo.run(['synth'])).toMatchObject({ code: 0 });
    expect(Object.keys(repo.tree()).filter((path) => path.includes('/revisions/'))).toHaveLength(2);
    const live = (ordinal: number) => repo.tree()[`generated/default/tits/live/group-${ordinal}/bird-0.yaml`];
    expect([live(0), live(1)].map((text) => /image: (song:\d)/.exec(text ?? '')?.[1])).toEqual(['song:1', 'song:2']);
    expect(await repo.run(['promote'])).toMatchObject({ code: 0 });
    expect(live(0)).toContain('image: song:2');
  });

  test('status tells its pods apart, in its own words', async () => {
    const repo = checkout();
    await repo.run(['synth']);
    const manifests = Object.entries(repo.tree()).flatMap(([path, text]) =>
      path.includes('/live/') ? parseManifests(path, text).objects : [],
    );
    repo.write('dump.json', JSON.stringify({ kind: 'List', items: applied(manifests) }));
    const { code, stdout } = await repo.run(['status', '--from', 'dump.json', '-o', 'yaml']);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('message: All wings fly') });
  });
});

test('no file outside of src/dialects names a label or an API of a dialect', () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('dialects/'),
  );
  expect(files).toContain('index.ts');
  // Kthena's routes, which lead to models of any kind, have a group of their own.
  const naming = files.filter((file) =>
    /matrixinfer\.ai|(?<!networking\.)serving\.volcano\.sh/.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(naming).toEqual([]);
});

test('help tells of each dialect, in the same order', () => {
  expect(DIALECT_HELP.map(({ kind }) => kind)).toEqual(DIALECTS.map(({ kind }) => kind));
  expect(DIALECTS).toMatchObject(DIALECT_HELP);
});
