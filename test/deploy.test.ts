import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isArray, isObject, type Json, type JsonObject } from '../src/model/json.ts';
import { VERSION } from '../src/model/names.ts';
import { parseManifests } from '../src/yaml/read.ts';
import { eventually } from './support/eventually.ts';
import { aPod, toldMap } from './support/live.ts';
import { memoryCluster } from './support/memory-cluster.ts';
import { repository } from './support/world.ts';

const ROOT = join(import.meta.dirname, '..');
const DEPLOY = join(ROOT, 'deploy');

const files = readdirSync(DEPLOY, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort();

function objectsOf(file: string): readonly JsonObject[] {
  const { objects, problems } = parseManifests(file, readFileSync(join(DEPLOY, file), 'utf8'));
  expect(problems).toEqual([]);
  return objects;
}

const everything = files.flatMap((file) => objectsOf(file).map((object) => ({ file, object })));

/** What lies at a path in a value; undefined where there is no such thing. */
function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (isArray(value)) return at(value[Number(key)], ...rest);
  return isObject(value) ? at(value[key], ...rest) : undefined;
}

function listAt(value: Json | undefined, ...path: readonly string[]): readonly Json[] {
  const found = at(value, ...path);
  return isArray(found) ? found : [];
}

function find(kind: string, name: string): JsonObject {
  const found = everything.find(({ object }) => object['kind'] === kind && at(object, 'metadata', 'name') === name);
  if (found === undefined) throw new Error(`no ${kind} ${name}`);
  return found.object;
}

/** What a Role allows, as `verb resource.group`. */
function allowed(name: string, kind: 'Role' | 'ClusterRole' = 'Role'): readonly string[] {
  return listAt(find(kind, name), 'rules')
    .flatMap((rule) =>
      listAt(rule, 'apiGroups').flatMap((group) =>
        listAt(rule, 'resources').flatMap((resource) =>
          listAt(rule, 'verbs').map((verb) => `${verb} ${resource}${group === '' ? '' : `.${group}`}`),
        ),
      ),
    )
    .sort();
}

const POD_TEMPLATES = {
  'flotilla-status': at(find('Deployment', 'flotilla-status'), 'spec', 'template', 'spec'),
  'flotilla-recover': at(find('CronJob', 'flotilla-recover'), 'spec', 'jobTemplate', 'spec', 'template', 'spec'),
  'flotilla-dump': at(find('CronJob', 'flotilla-dump'), 'spec', 'jobTemplate', 'spec', 'template', 'spec'),
};

function argumentsOf(name: keyof typeof POD_TEMPLATES): readonly string[] {
  return listAt(POD_TEMPLATES[name], 'containers', '0', 'args').map(String);
}

const OWNER = {
  'kustomize.toolkit.fluxcd.io/name': 'models',
  'kustomize.toolkit.fluxcd.io/namespace': 'flux-system',
};
const FAILED = aPod('m-0-r-0-0', { labels: OWNER, status: { phase: 'Failed', reason: 'Evicted' } });

/** The object that stands for the model. */
const OBJECT: JsonObject = {
  apiVersion: 'flotilla.dev/v1alpha1',
  kind: 'ModelInfer',
  metadata: { name: 'm', namespace: 'default', generation: 1, labels: at(toldMap(), 'metadata', 'labels') ?? {} },
};

/** What a command line asks a cluster for, until it ends or has been seen to do it all. */
async function askedBy(
  argv: readonly string[],
  isDone: (asked: ReadonlySet<string>) => boolean,
  more: readonly JsonObject[] = [],
) {
  const cluster = memoryCluster([toldMap({ groups: '0 aaa r=1x1\n', recoveryPolicy: 'None' }), FAILED, ...more]);
  const bare = repository({}, { cluster, now: () => Date.UTC(2027, 0, 1) });
  const ran = bare.run(argv);
  await eventually(() => expect(isDone(cluster.asked)).toBe(true));
  bare.interrupt();
  const { code, stderr } = await ran;
  return { code, stderr, asked: [...cluster.asked].sort() };
}

describe('the rights in deploy/ are those that the commands need, and no other', () => {
  const watches = (asked: ReadonlySet<string>): number => [...asked].filter((one) => one.startsWith('watch ')).length;

  test('status, as the Deployment runs it', async () => {
    const argv = argumentsOf('flotilla-status').map((argument) => argument.replace(/^0\.0\.0\.0:\d+$/, '127.0.0.1:0'));
    const { asked, stderr } = await askedBy(argv, (all) => watches(all) === 8);
    expect(stderr).toMatch(/^flotilla: http:\/\/127\.0\.0\.1:\d+\/\n$/);
    const rights = ['flotilla-status', 'flotilla-status-argocd', 'flotilla-status-flux'].flatMap((name) =>
      allowed(name),
    );
    expect(asked).toEqual([...rights, ...allowed('flotilla-status-queues', 'ClusterRole')].sort());
  });

  test('recover, as the CronJob runs it and with --watch', async () => {
    const once = await askedBy(argumentsOf('flotilla-recover'), (all) => all.has('delete pods'));
    expect(once).toMatchObject({ code: 0, stderr: '' });
    const watched = await askedBy(
      [...argumentsOf('flotilla-recover'), '--watch'],
      (all) => watches(all) === 4 && all.has('delete pods'),
    );
    expect([...new Set([...once.asked, ...watched.asked])].sort()).toEqual(allowed('flotilla-recover'));
  });

  test('recover --reconcile needs those in Flux’s namespace too', async () => {
    const argv = [...argumentsOf('flotilla-recover'), '--reconcile'];
    const { asked } = await askedBy(argv, (all) => [...all].some((one) => one.startsWith('patch ')));
    expect(asked).toEqual([...allowed('flotilla-recover'), ...allowed('flotilla-reconcile')].sort());
    expect(at(find('RoleBinding', 'flotilla-reconcile'), 'subjects')).toEqual([
      { kind: 'ServiceAccount', name: 'flotilla-recover', namespace: 'default' },
    ]);
  });

  test('status --publish needs those of deploy/publish too', async () => {
    const argv = argumentsOf('flotilla-status').map((argument) => argument.replace(/^0\.0\.0\.0:\d+$/, '127.0.0.1:0'));
    const { asked } = await askedBy(
      [...argv, '--publish'],
      (all) => watches(all) === 10 && [...all].some((one) => one.startsWith('patch ')),
      [OBJECT],
    );
    const rights = ['flotilla-status', 'flotilla-status-argocd', 'flotilla-status-flux', 'flotilla-status-publish'];
    // What may be done to one kind may be done to the other.
    const patched = (right: string): boolean => right !== 'patch modelservings/status.flotilla.dev';
    const queues = allowed('flotilla-status-queues', 'ClusterRole');
    expect(asked).toEqual([...rights.flatMap((name) => allowed(name)).filter(patched), ...queues].sort());
    expect(at(find('RoleBinding', 'flotilla-status-publish'), 'subjects')).toEqual([
      { kind: 'ServiceAccount', name: 'flotilla-status', namespace: 'default' },
    ]);
  });

  test('the dump for CI: it lists what decides where pods go, and who reads it may read its log alone', async () => {
    const { code, asked } = await askedBy(argumentsOf('flotilla-dump'), (all) => all.size === 6);
    expect({ code, asked }).toEqual({ code: 0, asked: allowed('flotilla-dump', 'ClusterRole') });
    expect(allowed('flotilla-dump-reader')).toEqual(['get pods', 'get pods/log', 'list pods']);
    for (const [kind, name] of [
      ['ClusterRoleBinding', 'flotilla-dump'],
      ['RoleBinding', 'flotilla-dump-reader'],
    ] as const) {
      expect(at(find(kind, name), 'subjects')).toEqual([{ kind: 'ServiceAccount', name, namespace: 'flotilla-dump' }]);
    }
  });

  test.each(['argocd', 'flux'])('what %s says may be read by status alone', (agent) => {
    const binding = find('RoleBinding', `flotilla-status-${agent}`);
    expect(at(binding, 'roleRef', 'name')).toBe(`flotilla-status-${agent}`);
    expect(at(binding, 'subjects')).toEqual([
      { kind: 'ServiceAccount', name: 'flotilla-status', namespace: 'default' },
    ]);
  });

  test.each(['flotilla-status', 'flotilla-recover'])('%s is bound to its own account alone', (name) => {
    const binding = find('RoleBinding', name);
    expect(at(binding, 'roleRef', 'name')).toBe(name);
    expect(at(binding, 'subjects')).toEqual([{ kind: 'ServiceAccount', name, namespace: 'default' }]);
    expect(at(find('ServiceAccount', name), 'metadata', 'namespace')).toBe('default');
  });
});

describe.each(['flotilla-status', 'flotilla-recover', 'flotilla-dump'] as const)('the pods of %s', (name) => {
  const spec = POD_TEMPLATES[name];

  test('may run in a namespace with the restricted pod security level', () => {
    expect(at(spec, 'securityContext')).toEqual({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(listAt(spec, 'containers').map((container) => at(container, 'securityContext'))).toEqual([
      { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
    ]);
  });

  test('run this version under their own account', () => {
    expect(at(spec, 'serviceAccountName')).toBe(name);
    expect(at(spec, 'containers', '0', 'image')).toBe(`flotilla:${VERSION}`);
  });
});

test('the probes and the metrics are pages that are served', () => {
  const container = at(POD_TEMPLATES['flotilla-status'], 'containers', '0');
  expect(at(container, 'livenessProbe', 'httpGet')).toEqual({ path: '/healthz', port: 'http' });
  expect(at(container, 'readinessProbe', 'httpGet')).toEqual({ path: '/readyz', port: 'http' });
  expect(at(find('ServiceMonitor', 'flotilla-status'), 'spec', 'endpoints', '0', 'path')).toBe('/metrics');
  const port = at(container, 'ports', '0', 'containerPort');
  expect(argumentsOf('flotilla-status')).toContain(`0.0.0.0:${port}`);
});

test('each kustomization lists every file beside it', () => {
  const lists = everything.filter(({ object }) => object['kind'] === 'Kustomization');
  expect(lists.map(({ file }) => file)).toEqual([
    'argocd/kustomization.yaml',
    'dump/kustomization.yaml',
    'flux/kustomization.yaml',
    'kustomization.yaml',
    'prometheus/kustomization.yaml',
    'publish/kustomization.yaml',
    'queues/kustomization.yaml',
    'reconcile/kustomization.yaml',
    'room/kustomization.yaml',
  ]);
  for (const { file, object } of lists) {
    const folder = file.replace(/kustomization\.yaml$/, '');
    const beside = files.filter((each) => each !== file && each.replace(/[^/]*$/, '') === folder);
    expect(listAt(object, 'resources').map(String).sort()).toEqual(beside.map((each) => each.slice(folder.length)));
  }
});

test('the image is made from files that exist, and does not run as root', () => {
  const text = readFileSync(join(DEPLOY, 'Containerfile'), 'utf8');
  const copied = [...text.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
  expect(copied).toContain('src');
  expect(copied.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  expect(text).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
});
