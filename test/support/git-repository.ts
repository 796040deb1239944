import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { runIn } from './console.ts';

const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'tester',
  GIT_AUTHOR_EMAIL: 'tester@localhost',
  GIT_COMMITTER_NAME: 'tester',
  GIT_COMMITTER_EMAIL: 'tester@localhost',
};

/** What tests vary of a model of entry and worker pods with eight GPUs each. */
export interface ModelText {
  readonly name?: string;
  readonly namespace?: string;
  readonly image?: string;
  readonly replicas?: number;
  readonly maxUnavailable?: number;
  readonly roleReplicas?: number;
}

/** A model-infer.yaml as people write it. */
export function modelText({
  name = 'llama',
  namespace,
  image = 'v:1',
  replicas = 4,
  maxUnavailable = 1,
  roleReplicas = 1,
}: ModelText = {}): string {
  const pod = (container: string, probe: string): string =>
    `{spec: {containers: [{name: ${container}, image: "${image}", ${probe}resources: {limits: {nvidia.com/gpu: 8}}}]}}`;
  return `apiVersion: workload.matrixinfer.ai/v1alpha1
kind: ModelInfer
metadata: {name: ${name}${namespace === undefined ? '' : `, namespace: ${namespace}`}}
spec:
  replicas: ${replicas}
  schedulerName: volcano
  rolloutStrategy: {type: InferGroupRollingUpdate, rollingUpdateConfiguration: {maxUnavailable: ${maxUnavailable}}}
  template:
    gangSchedule: {}
    roles:
    - name: serve
      replicas: ${roleReplicas}
      workerReplicas: 1
      entryTemplate: ${pod('entry', 'readinessProbe: {tcpSocket: {port: 8080}}, ')}
      workerTemplate: ${pod('worker', '')}
`;
}

/** A Git repository on the disk in which flotilla runs. */
export interface GitRepository {
  readonly folder: string;
  readonly put: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => string | undefined;
  /** Runs Git and gives what it prints; throws when it fails. */
  readonly git: (...args: readonly string[]) => string;
  /** Whether Git succeeds. */
  readonly tries: (...args: readonly string[]) => boolean;
  readonly commit: (message: string) => void;
  readonly flotilla: (...argv: readonly string[]) => Promise<{ code: number; said: string }>;
  readonly dispose: () => void;
}

/** Makes an empty repository on branch main in a folder of its own. */
export function gitRepository(): GitRepository {
  const folder = mkdtempSync(join(tmpdir(), 'flotilla-git-'));
  const run = (args: readonly string[]) =>
    spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8', env: { ...process.env, ...ENVIRONMENT } });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...ENVIRONMENT },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'tester');
  git('config', 'user.email', 'tester@localhost');
  return {
    folder,
    put: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    has: (path) => existsSync(join(folder, path)),
    read: (path) =>
      existsSync(join(folder, path)) && statSync(join(folder, path)).isFile()
        ? readFileSync(join(folder, path), 'utf8')
        : undefined,
    git,
    tries: (...args) => run(args).status === 0,
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
    },
    flotilla: (...argv) => runIn(folder, argv),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The revision of every pod that a commit, or the folder now, holds in live/, by `folder namespace/pod`: the output folder, then its name. */
export function livePods({ folder, git }: GitRepository, ref?: string): ReadonlyMap<string, string> {
  const files =
    ref === undefined
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
      : git('ls-tree', '-r', '--name-only', ref).split('\n');
  const pods = new Map<string, string>();
  for (const path of files.filter((each) => /^(?!\.git\/).*\/live\/group-\d+\/.*\.yaml$/.test(each))) {
    const text = ref === undefined ? readFileSync(join(folder, path), 'utf8') : git('show', `${ref}:${path}`);
    for (const document of text.split(/^---$/m).filter((each) => /^kind: Pod$/m.test(each))) {
      const [, name] = /^ {2}name: (\S+)/m.exec(document) ?? [];
      const [, namespace] = /^ {2}namespace: (\S+)/m.exec(document) ?? [];
      const [, revision = ''] = /name: FLOTILLA_REVISION\n\s+value: "?([a-z0-9]+)/.exec(document) ?? [];
      pods.set(`${path.replace(/\/?[^/]+\/[^/]+\/live\/.*/, '')} ${namespace}/${name}`, revision);
    }
  }
  return pods;
}

/** Groups of one state of which a pod is another or none in the other; told from the pods' names and revisions alone. */
export function groupsOut(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const gone = [...before].filter(([pod, revision]) => after.get(pod) !== revision);
  return [...new Set(gone.map(([pod]) => pod.replace(/-serve-\d+-\d+$/, '')))].sort();
}
