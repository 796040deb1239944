// groups-out.mjs BASE HEAD FOLDER: prints how many groups of base do not serve on in head, counted from the generated files
// alone. A state is a commit, or the folder as it is where its name is empty.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [base = '', head = '', top = 'generated'] = process.argv.slice(2);
const before = podsOf(base);
const after = podsOf(head);
const out = [...before.values()].filter(({ key, revision }) => after.get(key)?.revision !== revision);
process.stdout.write(`${new Set(out.map(({ group }) => group)).size}\n`);

/** @param {string} ref */
function podsOf(ref) {
  const texts = ref === '' ? textsInFolder() : textsInCommit(ref);
  const pods = texts.flatMap((text) => text.split(/^---$/m)).filter((text) => /^kind: Pod$/m.test(text));
  return new Map(pods.map(podOf).map((pod) => [pod.key, pod]));
}

/** @param {string} text */
function podOf(text) {
  const field = (/** @type {RegExp} */ pattern) => pattern.exec(text)?.[1] ?? '';
  const namespace = field(/^ {2}namespace: (\S+)/m);
  const group = `${namespace}/${field(/group-name: (\S+)/)}`;
  const key = `${group}/${field(/^ {2}name: (\S+)/m)}`;
  return { key, group, revision: field(/name: FLOTILLA_REVISION\n\s+value: "?([a-z0-9]+)/) };
}

function textsInFolder() {
  if (!existsSync(top)) return [];
  const paths = readdirSync(top, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter(isLive).map((path) => readFileSync(join(top, path), 'utf8'));
}

/** @param {string} ref */
function textsInCommit(ref) {
  const git = (/** @type {readonly string[]} */ ...args) =>
    execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const paths = git('ls-tree', '-r', '--name-only', ref, '--', top).split('\n').filter(isLive);
  return paths.map((path) => git('show', `${ref}:${path}`));
}

/** @param {string} path */
function isLive(path) {
  return /(^|\/)live\/.*\.yaml$/.test(path);
}
