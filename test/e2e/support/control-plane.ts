import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './kubectl.ts';
import { freePorts, type Servers } from './servers.ts';

/** The programs of a control plane. */
export interface ControlPlanePrograms {
  readonly etcd: string;
  readonly apiServer: string;
  readonly kubectl: string;
}

/**
 * Starts an etcd and an API server on free ports of 127.0.0.1.
 * @returns the kubeconfig of an administrator
 */
export async function startControlPlane(servers: Servers, programs: ControlPlanePrograms): Promise<string> {
  const [client = 0, peer = 0, api = 0] = await freePorts(3);
  const at = (name: string): string => join(servers.folder, name);
  const key = generateKeyPairSync('ec', {
    namedCurve: 'prime256v1',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const token = randomBytes(16).toString('hex');
  mkdirSync(at('certificates'));
  writeFileSync(at('service-accounts.pem'), key.publicKey);
  writeFileSync(at('service-accounts.key'), key.privateKey, { mode: 0o600 });
  writeFileSync(at('tokens.csv'), `${token},admin,admin,"system:masters"\n`, { mode: 0o600 });
  writeFileSync(at('kubeconfig'), kubeconfig(api, token), { mode: 0o600 });
  servers.start('etcd', { program: programs.etcd, args: etcdArguments(at('etcd'), client, peer) });
  servers.start('kube-apiserver', {
    program: programs.apiServer,
    args: [`--etcd-servers=http://127.0.0.1:${client}`, `--secure-port=${api}`, ...apiServerArguments(at)],
  });
  const ready = { program: programs.kubectl, kubeconfig: at('kubeconfig') };
  await servers.until(
    'API server that is ready',
    async () => (await run(ready, ['get', '--raw', '/readyz'])).code === 0,
  );
  return at('kubeconfig');
}

function etcdArguments(folder: string, client: number, peer: number): readonly string[] {
  const [clients, peers] = [`http://127.0.0.1:${client}`, `http://127.0.0.1:${peer}`];
  return [
    ...[`--data-dir=${folder}`, '--unsafe-no-fsync', '--log-level=warn'],
    ...[`--listen-client-urls=${clients}`, `--advertise-client-urls=${clients}`],
    ...[`--listen-peer-urls=${peers}`, `--initial-advertise-peer-urls=${peers}`, `--initial-cluster=default=${peers}`],
  ];
}

// No controller manager runs, which would take the taint of new nodes away again.
function apiServerArguments(at: (name: string) => string): readonly string[] {
  return [
    ...['--bind-address=127.0.0.1', '--advertise-address=127.0.0.1', '--endpoint-reconciler-type=none'],
    ...[`--cert-dir=${at('certificates')}`, `--token-auth-file=${at('tokens.csv')}`, '--anonymous-auth=false'],
    ...['--authorization-mode=RBAC', '--service-account-issuer=https://kubernetes.default.svc'],
    ...[`--service-account-key-file=${at('service-accounts.pem')}`],
    ...[`--service-account-signing-key-file=${at('service-accounts.key')}`],
    ...['--service-cluster-ip-range=10.96.0.0/16', '--allow-privileged=true', '--profiling=false'],
    '--disable-admission-plugins=TaintNodesByCondition',
  ];
}

// The API server signs a certificate for itself; its folder, relative to the kubeconfig, holds it.
function kubeconfig(port: number, token: string): string {
  const cluster = { server: `https://127.0.0.1:${port}`, 'certificate-authority': 'certificates/apiserver.crt' };
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'e2e', cluster }],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name: 'e2e', context: { cluster: 'e2e', user: 'admin' } }],
    'current-context': 'e2e',
  });
}
