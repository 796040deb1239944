// Runs commands on the largest inputs that the limits let through: prints CPU and peak memory of each
// beside 5 s and 512 MiB, and ends with 1 where one takes more. Needs GNU time as /usr/bin/time, and a build.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOST = { seconds: 5, kib: 512 * 1024 };
const DUMP = { bytes: 64 * 2 ** 20, values: 1_200_000, yamlWords: 300_000 };
const MODEL = { characters: 4 * 2 ** 20, words: 150_000 };
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const KEYS = 'modelinfer.matrixinfer.ai';

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

/** A list of as many objects as bytes and values allow; blanks of a wide alphabet fill what is left. */
function dumpOf(make) {
  const texts = ['{"apiVersion":"v1","kind":"List","note":"世","items":[', JSON.stringify(make(0))];
  const room = { bytes: DUMP.bytes - 1000, values: DUMP.values - 10 };
  for (let index = 1; ; index++) {
    const text = `,${JSON.stringify(make(index))}`;
    room.bytes -= Buffer.byteLength(text);
    room.values -= (text.match(/[{[,]/g) ?? []).length;
    if (room.bytes < 0 || room.values < 0) return `${texts.join('')}]}${' '.repeat(Math.max(0, room.bytes))}`;
    texts.push(text);
  }
}

const many = (length, make) => Array.from({ length }, (_, index) => make(index));

function model(container, roles = 1) {
  const entryTemplate = { spec: { containers: [{ name: 'c', image: 'a:1', ...container }] } };
  const role = (index) => ({ name: `r${index}`, replicas: 1, workerReplicas: 0, entryTemplate });
  return JSON.stringify(
    {
      apiVersion: 'workload.matrixinfer.ai/v1alpha1',
      kind: 'ModelInfer',
      metadata: { name: 'm' },
      spec: { replicas: 1, schedulerName: 'volcano', template: { roles: many(roles, role) } },
    },
    undefined,
    1,
  );
}

const DUMPS = {
  'pods.json': dumpOf((index) => (index === 0 ? expectation('m', '0-69999 bcdfghjklm r=1x1\n') : pod(index))),
  'configmaps.json': dumpOf((index) => expectation(`m${index}`, '0 bcdfghjklm r=1x1\n')),
  'nodes.json': dumpOf((index) => ({ apiVersion: 'v1', kind: 'Node', metadata: { name: `n${index}` }, spec: {} })),
  'small-objects.json': dumpOf((index) => ({ kind: 'x', [`k${index}`]: 1 })),
  'pods.yaml': `apiVersion: v1\nkind: List\nitems:\n${many(DUMP.yamlWords / 19 - 10, (index) => `- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: "p${index}"\n    x: "a\\nb"\n`).join('')}`,
};
const MODELS = {
  'unknown-fields.json': model(Object.fromEntries(many(MODEL.words / 8, (index) => [`imag${index}`, 1]))),
  'variables.json': model({ env: many(MODEL.words / 17, (index) => ({ name: `V${index}`, value: `$(W${index})` })) }),
  'arguments.json': model({ args: many(MODEL.words / 5, (index) => `$(A${index})`) }),
  'roles.json': model({}, Math.floor(MODEL.words / 74)),
  'a-long-text.json': model({ args: [`$(${'head'.repeat(MODEL.characters / 4 - 300)})`] }),
};

const RUNS = [
  ...Object.keys(DUMPS).flatMap((file) =>
    [['status'], ['status', '-o', 'html'], ['recover', '--dry-run'], ['doctor'], ['fit']].map((argv) => [
      ...argv,
      '--from',
      file,
    ]),
  ),
  ...Object.keys(MODELS).flatMap((file) => ['validate', 'plan', 'synth'].map((command) => [command, file])),
];

const folder = mkdtempSync(join(tmpdir(), 'flotilla-largest-'));
mkdirSync(join(folder, 'apps/m'), { recursive: true });
writeFileSync(join(folder, 'apps/m/model-infer.yaml'), model({}));
for (const [file, text] of Object.entries({ ...DUMPS, ...MODELS })) writeFileSync(join(folder, file), text);
for (const argv of RUNS) {
  const stdio = ['ignore', 'ignore', 'pipe'];
  const timed = ['-f', '\n%U %S %M', process.execPath, CLI, ...argv];
  const limits = { timeout: 120_000, maxBuffer: 2 ** 28 };
  const { stderr } = spawnSync('/usr/bin/time', timed, { cwd: folder, stdio, ...limits, encoding: 'utf8' });
  const [user = 0, system = 0, kib = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  const isWithin = user + system <= MOST.seconds && kib > 0 && kib <= MOST.kib;
  if (!isWithin) process.exitCode = 1;
  const measured = `${(user + system).toFixed(1)} s  ${Math.round(kib / 1024)} MiB`;
  process.stdout.write(`${isWithin ? 'within' : 'BEYOND'}  ${measured}  flotilla ${argv.join(' ')}\n`);
}
rmSync(folder, { recursive: true });
