// Runs commands on the largest inputs that the limits let through: prints CPU and peak memory of each
// beside 5 s and 512 MiB, and ends with 1 where one takes more. Needs GNU time as /usr/bin/time, and a build.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const MOST = { seconds: 5, kib: 512 * 1024 };
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CLI = join(ROOT, 'dist/cli.js');
const KEYS = 'modelinfer.matrixinfer.ai';

const { DUMP_LIMITS, LIMITS } = await limits();

/** The limits as they stand where texts are read. */
async function limits() {
  const outfile = join(ROOT, 'node_modules/.cache/flotilla-bench/bundles/limits.mjs');
  const entryPoints = [join(ROOT, 'src/yaml/read.ts')];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  return import(pathToFileURL(outfile).href);
}

const many = (length, make) => Array.from({ length }, (_, index) => make(index));

const labels = (index) => ({
  [`${KEYS}/name`]: 'm',
  [`${KEYS}/group-name`]: `m-${index}`,
  [`${KEYS}/role`]: 'r',
  [`${KEYS}/role-id`]: 'r-0',
  [`${KEYS}/revision`]: 'bcdfghjklm',
  [`${KEYS}/entry`]: 'true',
});
const pod = (index) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: `m-${index}-r-0-0`, namespace: 'default', uid: `${index}`, labels: labels(index) },
  spec: {
    nodeName: 'n',
    containers: [{ name: 'c', image: 'a:1', env: [{ name: 'A', value: '0123456789'.repeat(100) }] }],
  },
  status: { phase: 'Failed', containerStatuses: [{ name: 'c', ready: false, restartCount: 1, image: 'a:1' }] },
});
const expectation = (name, groups) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: `${name}-flotilla`, namespace: 'default', labels: { [`${KEYS}/name`]: name } },
  data: {
    target: 'bcdfghjklm',
    generation: '1',
    partition: '0',
    groups,
    recoveryPolicy: 'RoleRecreate',
    restartGracePeriodSeconds: '0',
  },
});
// A cluster for fit: nodes as kubectl prints them, but for their images and conditions, and pods that wait for them.
const node = (index) => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: `n${index}`, labels: { 'kubernetes.io/hostname': `n${index}`, [`l${index % 50}`]: 'x' } },
  status: { allocatable: { cpu: '96', memory: '1000Gi', pods: '110', 'nvidia.com/gpu': '8' } },
});
const rack = (index) => ({
  apiVersion: 'topology.volcano.sh/v1alpha1',
  kind: 'HyperNode',
  metadata: { name: `rack${index}` },
  spec: {
    tier: 1,
    members: many(8, (each) => ({ type: 'Node', selector: { exactMatch: { name: `n${index * 8 + each}` } } })),
  },
});
const waiting = (index) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: `p${index}`, namespace: 'default' },
  spec: {
    schedulerName: 'volcano',
    containers: [{ name: 'c', resources: { requests: { cpu: `${1 + (index % 9)}`, 'nvidia.com/gpu': '1' } } }],
  },
});

// As many pods that wait as may be played through on a thousand nodes; others run.
function waitingCluster(index) {
  if (index < 1000) return node(index);
  const pod = waiting(index);
  return index < 30_000 ? pod : { ...pod, spec: { ...pod.spec, nodeName: `n${index % 1000}` } };
}

/** A list of as many objects as bytes and values allow; blanks of a wide alphabet fill what is left. */
function dumpOf(make) {
  const texts = ['{"apiVersion":"v1","kind":"List","note":"世","items":[', JSON.stringify(make(0))];
  const room = { bytes: DUMP_LIMITS.bytes - 1000, values: DUMP_LIMITS.jsonValues - 100 };
  for (let index = 1; ; index++) {
    const text = `,${JSON.stringify(make(index))}`;
    room.bytes -= Buffer.byteLength(text);
    room.values -= (text.match(/[{[,]/g) ?? []).length;
    if (room.bytes < 0 || room.values < 0) return `${texts.join('')}]}${' '.repeat(Math.max(0, room.bytes))}`;
    texts.push(text);
  }
}

/** Documents of plain YAML, as many as the limits allow. */
function plainYaml(head, make) {
  const { characters, values } = DUMP_LIMITS.yaml.plain;
  const texts = [head];
  const room = { characters: characters - head.length, values: values - 100 };
  for (let index = 0; ; index++) {
    const text = make(index);
    room.characters -= text.length;
    room.values -= (text.match(/[\n{[,]/g) ?? []).length;
    if (room.characters < 0 || room.values < 0) return texts.join('');
    texts.push(text);
  }
}

function plainPod(index, image, indent = '') {
  const marks = Object.entries({ ...labels(0), [`${KEYS}/worker-index`]: `"${index}"` });
  const lines = [
    ...['apiVersion: v1', 'kind: Pod', 'metadata:', `  name: m-0-r-0-${index}`, '  namespace: default', '  labels:'],
    ...marks.map(([key, value]) => `    ${key}: ${value === 'true' ? '"true"' : value}`),
    ...['spec:', '  containers:', '  - name: c', `    image: ${image}`],
  ];
  return lines.map((line) => `${indent}${line}\n`).join('');
}

const spec = (container, roles = 1) => ({
  replicas: 1,
  schedulerName: 'volcano',
  template: {
    roles: many(roles, (index) => ({
      name: `r${index}`,
      replicas: 1,
      workerReplicas: 0,
      entryTemplate: { spec: { containers: [{ name: 'c', image: 'a:1', ...container }] } },
    })),
  },
});
const modelInfer = (name, container, roles) => ({
  apiVersion: 'workload.matrixinfer.ai/v1alpha1',
  kind: 'ModelInfer',
  metadata: { name },
  spec: spec(container, roles),
});
const model = (container, roles = 1) => JSON.stringify(modelInfer('m', container, roles), undefined, 1);
const state = (kind, fields) =>
  JSON.stringify({
    apiVersion: 'flotilla.dev/v1alpha1',
    kind,
    metadata: { name: 'm', namespace: 'default' },
    ...fields,
  });

/** The model as kustomize writes it. */
function plainModel(indent) {
  const lines = [
    ...['apiVersion: workload.matrixinfer.ai/v1alpha1', 'kind: ModelInfer', 'metadata:', '  name: m', 'spec:'],
    ...['  replicas: 1', '  schedulerName: volcano', '  template:', '    roles:', '    - name: r', '      replicas: 1'],
    ...['      workerReplicas: 0', '      entryTemplate:', '        spec:', '          containers:'],
    ...['          - name: c', '            image: a:1'],
  ];
  return lines.map((line, index) => `${index === 0 ? '' : indent}${line}\n`).join('');
}

function wideModel(image) {
  const one = modelInfer('m', { image });
  const { entryTemplate, ...role } = one.spec.template.roles[0];
  const roles = [{ ...role, workerReplicas: 17_000, entryTemplate, workerTemplate: entryTemplate }];
  return JSON.stringify({ ...one, spec: { ...one.spec, template: { roles } } }, undefined, 1);
}

const words = LIMITS.values;
/** Large: each is made when it is asked for. */
const DUMPS = {
  'pods.json': () => dumpOf((index) => (index === 0 ? expectation('m', '0-69999 bcdfghjklm r=1x1\n') : pod(index))),
  'configmaps.json': () => dumpOf((index) => expectation(`m${index}`, '0 bcdfghjklm r=1x1\n')),
  'nodes.json': () =>
    dumpOf((index) => ({ apiVersion: 'v1', kind: 'Node', metadata: { name: `n${index}` }, spec: {} })),
  'small-objects.json': () => dumpOf((index) => ({ kind: 'x', [`k${index}`]: 1 })),
  'racks.json': () =>
    dumpOf((index) => (index % 9 === 8 ? rack((index - 8) / 9) : node(index - Math.floor(index / 9)))),
  'waiting.json': () => dumpOf((index) => waitingCluster(index)),
  'pods.yaml': () =>
    plainYaml('apiVersion: v1\nkind: List\nitems:\n', (index) => plainPod(index, 'a:1', '  ').replace('  ', '- ')),
  'odd-pods.yaml': () =>
    `apiVersion: v1\nkind: List\nitems:\n${many(DUMP_LIMITS.yaml.values / 19 - 10, (index) => `- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: "p${index}"\n    x: "a\\nb"\n`).join('')}`,
};
const MODELS = {
  'unknown-fields.json': model(Object.fromEntries(many(words / 8, (index) => [`imag${index}`, 1]))),
  'variables.json': model({ env: many(words / 17, (index) => ({ name: `V${index}`, value: `$(W${index})` })) }),
  'arguments.json': model({ args: many(words / 5, (index) => `$(A${index})`) }),
  'roles.json': model({}, Math.floor(words / 74)),
  'a-long-text.json': model({ args: [`$(${'head'.repeat(LIMITS.characters / 4 - 300)})`] }),
};
const ITEMS = `apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n- ${plainModel('  ')}`;
const PROJECT = { apiVersion: 'flotilla.dev/v1alpha1', kind: 'Project' };
const patch = JSON.stringify(spec({ image: 'b:2' }));

/** Repositories by their folders, with what is run there. */
const REPOSITORIES = {
  'many-environments': {
    files: {
      'flotilla.yaml': JSON.stringify({
        ...PROJECT,
        environments: many(words / 15, (index) => ({ name: `e${index}` })),
      }),
      'apps/m/model-infer.yaml': model({}),
    },
    runs: [['validate'], ['synth'], ['list']],
  },
  'large-patch': {
    files: {
      'flotilla.yaml': JSON.stringify({
        ...PROJECT,
        environments: [
          { name: 'e', patches: many(words / 300, () => ({ patch: `spec: ${patch}`, target: { name: 'm' } })) },
        ],
      }),
      'apps/m/model-infer.yaml': model({}),
    },
    runs: [['validate'], ['plan', '--env', 'e']],
  },
  'large-rollout': {
    files: {
      'apps/m/model-infer.yaml': model({}),
      'apps/m/rollout.yaml': state('Rollout', {
        target: 'bcdfghjklm',
        generation: 1,
        groups: many(words / 20, (index) => ({ revision: 'bcdfghjklm', ordinals: `${2 * index}` })),
      }),
    },
    runs: [['validate'], ['plan'], ['history'], ['promote']],
  },
  'large-revision': {
    files: {
      'apps/m/model-infer.yaml': model({}),
      'apps/m/rollout.yaml': state('Rollout', {
        target: 'bcdfghjklm',
        generation: 1,
        groups: [{ revision: 'bcdfghjklm', ordinals: '0' }],
      }),
      'apps/m/revisions/m-bcdfghjklm.yaml': JSON.stringify({
        apiVersion: 'apps/v1',
        kind: 'ControllerRevision',
        metadata: { name: 'm-bcdfghjklm', namespace: 'default', labels: { [`${KEYS}/name`]: 'm' } },
        data: {
          gang: true,
          schedulerName: 'volcano',
          ...spec({ env: many(words / 12, (index) => ({ name: `V${index}`, value: 'x' })) }).template,
        },
        revision: 1,
      }),
    },
    runs: [['validate'], ['plan'], ['history'], ['synth', '--check']],
  },
  // What flotilla wrote of a role replica as wide as the limits of its one file allow, and what it writes now.
  'wide-manifests': {
    files: { 'apps/m/model-infer.yaml': wideModel('a:1') },
    before: (cwd) => {
      spawnSync(process.execPath, [CLI, 'synth'], { cwd });
      renameSync(join(cwd, 'generated'), join(cwd, 'before'));
      writeFileSync(join(cwd, 'apps/m/model-infer.yaml'), wideModel('a:2'));
    },
    runs: [
      ['diff', './before'],
      ['diff', './before', '--gate'],
    ],
  },
};

const CLUSTER = many(12_000, (index) => (index === 0 ? expectation('m', '0-11999 bcdfghjklm r=1x1\n') : pod(index)));

/** An API server that lists what it holds, page by page, and never changes. */
function apiServer(objects) {
  const byPath = (path) => {
    const plural = path.split('/').at(-1) ?? '';
    return objects.filter(({ kind }) => `${kind.toLowerCase()}s` === plural);
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    response.writeHead(200, { 'content-type': 'application/json' });
    if (url.searchParams.has('watch')) return;
    const [from, limit] = ['continue', 'limit'].map((name) => Number(url.searchParams.get(name) ?? 0));
    const all = byPath(url.pathname);
    const items = limit === 0 ? all : all.slice(from, from + limit);
    const next = from + items.length < all.length ? { continue: `${from + items.length}` } : {};
    response.end(JSON.stringify({ kind: 'List', metadata: { resourceVersion: '1', ...next }, items }));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function kubeconfigOf(port) {
  const named = (kind, value) => [{ name: 'c', [kind]: value }];
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: named('cluster', { server: `http://127.0.0.1:${port}` }),
    users: named('user', {}),
    contexts: named('context', { cluster: 'c', user: 'c', namespace: 'default' }),
    'current-context': 'c',
  });
}

/** Runs a command, and says what it took; one that stays is ended once its page is there. */
async function measure(cwd, argv, { stdin = undefined, env = {}, page = undefined } = {}) {
  const timed = ['-f', '\n%U %S %M', process.execPath, CLI, ...argv];
  const child = spawn('/usr/bin/time', timed, {
    cwd,
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const late = setTimeout(() => stop(child.pid), 120_000);
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr = `${stderr}${chunk}`.slice(-10_000);
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  if (page !== undefined) {
    await answers(page);
    stop(child.pid);
  }
  const code = await ended;
  clearTimeout(late);
  // What is refused for its size, or cannot be answered, was not measured.
  if (code === 2 || stderr.includes('[too-large]'))
    throw new Error(`flotilla ${argv.join(' ')}: ${stderr.slice(0, 1000)}`);
  say(
    `${cwd === folder ? '' : `${basename(cwd)}: `}${argv.join(' ')}`,
    (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number),
  );
}

/** Ends what GNU time runs, so that it can tell. */
function stop(pid) {
  spawnSync('sh', ['-c', `kill $(cat /proc/${pid}/task/${pid}/children)`]);
}

async function answers(page) {
  for (let tries = 0; tries < 600; tries++) {
    const response = await fetch(page).catch(() => undefined);
    if (response?.status === 200 && (await response.text()).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function say(command, [user = 0, system = 0, kib = 0]) {
  const isWithin = user + system <= MOST.seconds && kib > 0 && kib <= MOST.kib;
  if (!isWithin) process.exitCode = 1;
  const measured = `${(user + system).toFixed(1)} s  ${Math.round(kib / 1024)} MiB`;
  process.stdout.write(`${isWithin ? 'within' : 'BEYOND'}  ${measured}  flotilla ${command}\n`);
}

/** Only what names this, where something is named. */
const [, , only = ''] = process.argv;
const isAsked = (...names) => names.join(' ').includes(only);

const folder = mkdtempSync(join(tmpdir(), 'flotilla-largest-'));
const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
write('apps/m/model-infer.yaml', model({}));
for (const [file, text] of Object.entries(MODELS)) write(file, text);

const OF_DUMPS = [
  ['status'],
  ['status', '-o', 'wide'],
  ['status', '-o', 'html'],
  ['recover', '--dry-run'],
  ['doctor'],
  ['fit'],
];
for (const [file, make] of Object.entries(DUMPS)) {
  const runs = OF_DUMPS.filter((argv) => isAsked(file, ...argv));
  if (runs.length > 0) write(file, make());
  for (const argv of runs) await measure(folder, [...argv, '--from', file]);
  rmSync(join(folder, file), { force: true });
}
for (const file of Object.keys(MODELS)) {
  for (const command of ['validate', 'plan', 'synth'])
    if (isAsked(file, command)) await measure(folder, [command, file]);
}
const lists = {
  'pods in fn': () => ITEMS + plainYaml('', (index) => plainPod(index, 'a:1', '  ').replace('  ', '- ')),
  'models in fn': () =>
    `${ITEMS}${many(words / 150, (index) => `- ${JSON.stringify(modelInfer(`n${index}`, {}))}\n`).join('')}`,
};
for (const [name, make] of Object.entries(lists)) if (isAsked(name)) await measure(folder, ['fn'], { stdin: make() });
for (const [name, { files, before, runs }] of Object.entries(REPOSITORIES)) {
  const asked = runs.filter((argv) => isAsked(name, ...argv));
  if (asked.length === 0) continue;
  for (const [path, text] of Object.entries(files)) write(`${name}/${path}`, typeof text === 'string' ? text : text());
  before?.(join(folder, name));
  for (const argv of asked) await measure(join(folder, name), argv);
}
const server = await apiServer(CLUSTER);
write('kubeconfig', kubeconfigOf(server.address().port));
const env = { KUBECONFIG: join(folder, 'kubeconfig') };
for (const argv of [['status'], ['status', '-o', 'wide'], ['recover', '--dry-run'], ['doctor']]) {
  if (isAsked('cluster', ...argv)) await measure(folder, argv, { env });
}
const listen = '127.0.0.1:18461';
if (isAsked('cluster checker')) {
  await measure(folder, ['status', '--watch', '--listen', listen], { env, page: `http://${listen}/` });
}
server.closeAllConnections();
server.close();
rmSync(folder, { recursive: true });
