import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** A program beside which flotilla is measured, and how to ask it for its version. */
interface Peer {
  /** Folder with the go.mod that pins it, from the root. */
  readonly pinned: string;
  readonly module: string;
  readonly flags: string;
  readonly versionArgs: readonly string[];
}

const COMPILER = 'go';

const PEERS = {
  helm: {
    pinned: 'bench/programs/helm',
    module: 'helm.sh/helm/v4/cmd/helm',
    flags: '-s -w',
    versionArgs: ['version', '--template', '{{ .Version }}'],
  },
  kubectl: {
    pinned: 'test/e2e/programs/kubernetes',
    module: 'k8s.io/kubernetes/cmd/kubectl',
    flags: '-s -w -X k8s.io/component-base/version.gitVersion=v1.35.4',
    versionArgs: ['version', '--client', '--output=json'],
  },
} satisfies Readonly<Record<string, Peer>>;

/** Name of a program from outside. */
type PeerName = keyof typeof PEERS;

/** A program that is there to be run. */
interface Program {
  readonly file: string;
  readonly version: string;
}

/** Programs by name; those that are not there are left out. */
export type Programs = Readonly<Partial<Record<PeerName, Program>>>;

/**
 * Finds the programs among those built before, also for the end-to-end tests, or builds them from Go modules (minutes, once),
 * or takes those on the path.
 * @param say - told what is going on
 */
export function findPrograms(root: string, say: (text: string) => void): Programs {
  const { FLOTILLA_E2E_ASSETS: assets, PATH: path = '' } = process.env;
  const cache = join(root, 'node_modules/.cache');
  const built = join(cache, 'flotilla-bench');
  const ready = [built, join(cache, 'flotilla-e2e'), ...(assets === undefined ? [] : [join(assets, 'bin')])];
  const found: Partial<Record<PeerName, Program>> = {};
  for (const name of ['helm', 'kubectl'] as const) {
    const file =
      foundIn(ready, name) ?? build(root, join(built, name), { name, say }) ?? foundIn(path.split(delimiter), name);
    if (file === undefined) say(`${name}: not there, and no Go to build it with: left out`);
    else found[name] = { file, version: versionOf(file, PEERS[name].versionArgs) };
  }
  return found;
}

function foundIn(folders: readonly string[], name: string): string | undefined {
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function build(root: string, file: string, { name, say }: { name: PeerName; say: (text: string) => void }) {
  if (spawnSync(COMPILER, ['version']).status !== 0) return undefined;
  const { pinned, module, flags } = PEERS[name];
  say(`${name}: building ${module} (minutes, once)`);
  mkdirSync(join(file, '..'), { recursive: true });
  const args = ['build', '-trimpath', '-buildvcs=false', '-ldflags', flags, '-o', file, module];
  const { status } = spawnSync(COMPILER, args, { cwd: join(root, pinned), stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0 ? file : undefined;
}

function versionOf(file: string, args: readonly string[]): string {
  const { stdout } = spawnSync(file, args, { encoding: 'utf8' });
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? 'unknown';
}
