import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, kubectl } from '../../support/cluster.ts';
import { run, succeed } from '../../support/kubectl.ts';

const E2E = join(import.meta.dirname, '../..');

/** Where an agent's definitions lie in its Go module, and what of ours is needed beside them. */
const TYPES = {
  flux: {
    module: 'github.com/fluxcd/kustomize-controller',
    folder: 'config/crd/bases',
    own: [join(E2E, 'servers/flux-sources.yaml')],
  },
  argocd: { module: 'github.com/argoproj/argo-cd/v3', folder: 'manifests/crds', own: [] },
};

/** Installs an agent's CRDs: from `FLOTILLA_E2E_ASSETS`/crd where they lie there, else from its Go module. */
export async function installTypes(agent: keyof typeof TYPES): Promise<void> {
  const { FLOTILLA_E2E_ASSETS: assets = '' } = process.env;
  const found = join(assets, 'crd', agent);
  const paths = assets !== '' && existsSync(found) ? [found] : moduleTypes(agent);
  // Server-side, as the annotation of a client-side apply would be too long.
  for (const path of paths) await succeed(kubectl, ['apply', '--server-side', '--force-conflicts', '-f', path]);
  // Until a new one has conditions at all, kubectl fails rather than waits.
  const established = ['wait', '--for=condition=Established', 'crd', '--all', '--timeout=60s'];
  await eventually(
    () => run(kubectl, established),
    ({ code }) => code === 0,
  );
}

function moduleTypes(agent: keyof typeof TYPES): readonly string[] {
  const { module, folder, own } = TYPES[agent];
  const { status, stdout, stderr } = spawnSync('go', ['list', '-m', '-f', '{{.Dir}}', module], {
    cwd: join(E2E, 'programs', agent),
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`the definitions of ${agent} are in FLOTILLA_E2E_ASSETS or in a Go module: ${stderr}`);
  const found = join(stdout.trim(), folder);
  const files = readdirSync(found).filter((file) => file.endsWith('.yaml') && file !== 'kustomization.yaml');
  return [...own, ...files.map((file) => join(found, file))];
}
