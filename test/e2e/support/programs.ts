import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './say.ts';

const PROGRAMS = [
  ...(['etcd', 'kube-apiserver', 'kubectl', 'kwok', 'vc-scheduler', 'vc-controller-manager'] as const),
  ...(['kustomize-controller', 'argocd', 'miniredis'] as const),
] as const;

/** A program that some server of the tests needs. */
export type Program = (typeof PROGRAMS)[number];

/** Where the programs that were found lie. */
export type Programs = Readonly<Partial<Record<Program, string>>>;

const COMPILER = 'go';
const E2E = join(import.meta.dirname, '..');
const BUILT = join(E2E, '../../node_modules/.cache/flotilla-e2e');

/** Programs that can be built from Go modules, each with the folder that pins its versions; Volcano's cannot. */
const MODULES: Readonly<Partial<Record<Program, { readonly folder: string; readonly module: string }>>> = {
  etcd: { folder: 'kubernetes', module: 'go.etcd.io/etcd/server/v3' },
  'kube-apiserver': { folder: 'kubernetes', module: 'k8s.io/kubernetes/cmd/kube-apiserver' },
  kubectl: { folder: 'kubernetes', module: 'k8s.io/kubernetes/cmd/kubectl' },
  kwok: { folder: 'kwok', module: 'sigs.k8s.io/kwok/cmd/kwok' },
  'kustomize-controller': { folder: 'flux', module: 'github.com/fluxcd/kustomize-controller' },
  argocd: { folder: 'argocd', module: 'github.com/argoproj/argo-cd/v3/cmd' },
  miniredis: { folder: 'argocd', module: 'flotilla.test/argocd/miniredis' },
};

/**
 * Looks for the programs in `FLOTILLA_E2E_ASSETS`/bin, in `KUBEBUILDER_ASSETS`, on the path and among those built before.
 * @param build - those of these that are found nowhere are built, where Go is there; minutes, the first time
 */
export function findPrograms(build: readonly Program[]): Programs {
  const { FLOTILLA_E2E_ASSETS: assets, KUBEBUILDER_ASSETS: kubebuilder, PATH: path = '' } = process.env;
  const folders = [
    ...(assets === undefined ? [] : [join(assets, 'bin')]),
    ...(kubebuilder === undefined ? [] : [kubebuilder]),
    ...path.split(delimiter),
    BUILT,
  ];
  const found = PROGRAMS.flatMap((name): [Program, string][] => {
    const file =
      folders.map((folder) => join(folder, name)).find(isProgram) ?? (build.includes(name) ? built(name) : undefined);
    return file === undefined ? [] : [[name, file]];
  });
  return Object.fromEntries(found);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function built(name: Program): string | undefined {
  const source = MODULES[name];
  if (source === undefined || spawnSync(COMPILER, ['version']).status !== 0) return undefined;
  say(`${name}: building ${source.module} (minutes, once)`);
  mkdirSync(BUILT, { recursive: true });
  const file = join(BUILT, name);
  // The server asks its own version, and refuses to start on one that it cannot read.
  const flags = '-s -w -X k8s.io/component-base/version.gitVersion=v1.35.4';
  const args = ['build', '-trimpath', '-buildvcs=false', '-ldflags', flags, '-o', file, source.module];
  const { status } = spawnSync(COMPILER, args, {
    cwd: join(E2E, 'programs', source.folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0 ? file : undefined;
}
