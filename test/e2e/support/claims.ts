import { kubectl } from './cluster.ts';
import { succeed } from './kubectl.ts';

const SIZE = '1Ti';

/** Binds the claims that manifests mount, each to a volume of its own, as a controller and an administrator would. */
export async function bindClaims(namespace: string, manifests: string): Promise<void> {
  const names = new Set([...manifests.matchAll(/claimName: (\S+)/g)].map(([, name = '']) => name));
  for (const name of names) await bind(namespace, name);
}

async function bind(namespace: string, name: string): Promise<void> {
  const volume = `${namespace}-${name}`;
  const access = { accessModes: ['ReadOnlyMany'], storageClassName: 'e2e' };
  const claim = {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name, namespace, annotations: { 'pv.kubernetes.io/bind-completed': 'yes' } },
    spec: { ...access, volumeName: volume, resources: { requests: { storage: SIZE } } },
  };
  const uid = await succeed(
    kubectl,
    ['apply', '--server-side', '-f', '-', '-o', 'jsonpath={.metadata.uid}'],
    JSON.stringify(claim),
  );
  const claimRef = { apiVersion: 'v1', kind: claim.kind, name, namespace, uid };
  const source = { nfs: { server: 'nfs.example', path: `/${name}` } };
  const persistent = {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: volume },
    spec: { ...access, ...source, capacity: { storage: SIZE }, claimRef },
  };
  await succeed(kubectl, ['apply', '--server-side', '-f', '-'], JSON.stringify(persistent));
  const bound = { status: { phase: 'Bound', accessModes: access.accessModes, capacity: { storage: SIZE } } };
  await patchStatus(['pvc', name, '-n', namespace], bound);
  await patchStatus(['pv', volume], { status: { phase: 'Bound' } });
}

async function patchStatus(object: readonly string[], status: object): Promise<void> {
  const patch = ['--subresource=status', '--type=merge', '-p', JSON.stringify(status)];
  await succeed(kubectl, ['patch', ...object, ...patch]);
}
