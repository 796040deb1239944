/**
 * Plays a rollout with the built command in a folder of its own, and draws what it printed: docs/session.svg.
 * `node scripts/record-session.mjs [--check]`; with --check it writes nothing, and ends with 1 when the picture is stale.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';
import { terminalSvg } from './terminal-svg.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const picture = join(root, 'docs/session.svg');
const TITLE = 'A terminal: flotilla init, synth, a new image, synth, plan, promote, and status of the cluster';

/** What is typed, line by line; a comment is shown only. */
const STORY = [
  ['flotilla init --yes'],
  ["sed -i 's/v0.10.0/v0.10.1/' apps/llama/model-infer.yaml", 'flotilla synth'],
  ['flotilla plan'],
  ['flotilla promote llama'],
  [
    '# the agent syncs; kubectl get pods,services,podgroups -o json > cluster.json',
    'flotilla status --from cluster.json',
  ],
];

/** When the cluster of the story was asked: what is printed depends on no clock. */
const THEN = '2026-01-31T12:00:00Z';

const work = mkdtempSync(join(tmpdir(), 'session-'));
const folder = join(work, 'models');

/** Runs a line as a shell does; gives what the terminal shows. */
function typed(line) {
  if (line.startsWith('#')) return `\u001b[2m${line}\u001b[22m\n`;
  const env = { ...process.env, PATH: `${join(work, 'bin')}${delimiter}${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', env });
  // 1 is the answer no, which a story may have; 2 is no answer.
  if (status !== 0 && status !== 1) throw new Error(`${line}: ${stderr}`);
  return `\u001b[32m$\u001b[39m \u001b[1m${line}\u001b[22m\n${stdout}${stderr}`;
}

/** The objects of live/ as a cluster has them that finds no room for group 0. */
function writeCluster() {
  const live = join(folder, 'generated/default/llama/live');
  const paths = readdirSync(live, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  const objects = paths.sort().flatMap((path) => {
    const documents = parseAllDocuments(readFileSync(join(live, path), 'utf8'));
    return documents.map((document) => withStatus(document.toJS()));
  });
  writeFileSync(join(folder, 'cluster.json'), JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
}

function withStatus(object) {
  const { kind, metadata, spec } = object;
  const known = { ...object, metadata: { ...metadata, uid: metadata.name, creationTimestamp: THEN } };
  if (kind === 'PodGroup') return { ...known, status: { phase: 'Running' } };
  if (kind !== 'Pod') return known;
  if (metadata.name.startsWith('llama-0-'))
    return { ...known, status: { phase: 'Pending', conditions: [UNSCHEDULED] } };
  const ready = { type: 'Ready', status: 'True', lastTransitionTime: THEN };
  return { ...known, spec: { ...spec, nodeName: 'node-1' }, status: { phase: 'Running', conditions: [ready] } };
}

const UNSCHEDULED = {
  type: 'PodScheduled',
  status: 'False',
  reason: 'Unschedulable',
  message: '0/8 nodes are available: 8 Insufficient nvidia.com/gpu.',
};

function play() {
  mkdirSync(folder);
  mkdirSync(join(work, 'bin'));
  const command = `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" --color always "$@"\n`;
  writeFileSync(join(work, 'bin/flotilla'), command, { mode: 0o755 });
  return STORY.map((lines) => {
    if (lines.some((line) => line.includes('cluster.json'))) writeCluster();
    return lines.map(typed).join('');
  });
}

try {
  const [first, ...others] = play();
  const rows = others.join('\n').split('\n').length - 1;
  const svg = terminalSvg(TITLE, [first, ...others.map((step) => `\n${step}`)], rows);
  if (!process.argv.includes('--check')) writeFileSync(picture, svg);
  else if (readFileSync(picture, 'utf8') !== svg) {
    process.stderr.write('docs/session.svg is stale: run node scripts/record-session.mjs, and look at it\n');
    process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true });
}
