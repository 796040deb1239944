import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.ts';
import { read } from '../../support/client.ts';
import { ensureNamespace, itemsOf, kubectl, object, text, url } from '../../support/cluster.ts';
import { succeed } from '../../support/kubectl.ts';
import { crash, freePorts, type Servers, serversIn } from '../../support/servers.ts';
import type { Agent, Followed } from './agent.ts';
import { installTypes } from './types.ts';

const NAMESPACE = 'argocd';
const APPLICATIONS = `${url}/apis/argoproj.io/v1alpha1/namespaces/${NAMESPACE}/applications`;

/** Starts Argo CD without its user interface: application-controller, repo-server and a Redis. */
export async function startArgocd(): Promise<Agent> {
  await installTypes('argocd');
  await ensureNamespace(NAMESPACE);
  await succeed(kubectl, ['apply', '-f', '-'], settings());
  const servers = serversIn(mkdtempSync(join(tmpdir(), 'flotilla-argocd-')));
  await startPrograms(servers);
  let head = '';
  return {
    name: 'argocd',
    bootstrap: ({ folder }) => ['argocd', '--repository', `file://${folder}`, '--branch', 'main'],
    follow: async ({ folder }) => {
      const agents = join(folder, 'generated/agents');
      const patch = ['--patch-file', join(agents, 'argocd-cm/patch.yaml')];
      await succeed(kubectl, ['patch', 'configmap', 'argocd-cm', '-n', NAMESPACE, ...patch]);
      await succeed(kubectl, ['apply', '-f', join(agents, 'argocd/flotilla.yaml')]);
    },
    push: async (checkout) => {
      head = checkout.git('rev-parse', 'HEAD');
      const refresh = 'argocd.argoproj.io/refresh=normal';
      await succeed(kubectl, ['annotate', 'applications', '-n', NAMESPACE, '--all', '--overwrite', refresh]);
    },
    isHealthy: async (model) => {
      const all = await applicationsOf(model);
      return all.length > 1 && all.every((each) => isHealthyAt(each, head));
    },
    giveUp: async (model) => endSyncs(await applicationsOf(model)),
    words: async (model) => (await applicationsOf(model)).map(wordsOf).join('\n'),
    forget: async () => {
      // The root first: it would make the others again.
      await succeed(kubectl, [
        'delete',
        'application',
        'flotilla',
        '-n',
        NAMESPACE,
        '--ignore-not-found',
        '--timeout=90s',
      ]);
      await endSyncs(itemsOf(await read(APPLICATIONS)));
      await succeed(kubectl, ['delete', 'applications', '--all', '-n', NAMESPACE, '--timeout=90s']);
    },
    crash: () => crash(servers.folder, 'application-controller'),
    stop: () => servers.stop(),
  };
}

async function startPrograms(servers: Servers): Promise<void> {
  const { argocd: program = '', miniredis = '' } = inject('agents');
  const [redis, repo, repoMetrics, metrics] = await freePorts(4);
  const environment = environmentIn(servers.folder);
  const common = ['--redis', `127.0.0.1:${redis}`, '--logformat', 'text'];
  servers.start('redis', { program: miniredis, args: [`127.0.0.1:${redis}`] });
  servers.start('repo-server', {
    program,
    args: [
      ...['--address', '127.0.0.1', '--port', `${repo}`, '--metrics-address', '127.0.0.1'],
      ...['--metrics-port', `${repoMetrics}`, '--revision-cache-expiration', '0s', '--client-ca-path', '', ...common],
    ],
    environment: { ...environment, ARGOCD_BINARY_NAME: 'argocd-repo-server' },
  });
  servers.start('application-controller', {
    program,
    args: [
      ...['--kubeconfig', kubectl.kubeconfig, '--namespace', NAMESPACE, '--repo-server', `127.0.0.1:${repo}`],
      ...['--metrics-port', `${metrics}`, '--app-resync', '3600', ...common],
    ],
    environment: { ...environment, ARGOCD_BINARY_NAME: 'argocd-application-controller' },
  });
  for (const port of [repoMetrics, metrics]) {
    await servers.until('Argo CD', async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).ok);
  }
}

/** Folders of its own, no TLS between its parts, and repositories that are folders of this machine. */
function environmentIn(folder: string): Readonly<Record<string, string>> {
  const at = (name: string): string => {
    mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
    return join(folder, name);
  };
  // The image's program for commit signatures, which is asked for even where nothing is signed.
  const verify = join(at('bin'), 'git-verify-wrapper.sh');
  writeFileSync(verify, '#!/bin/sh\n');
  chmodSync(verify, 0o755);
  return {
    KUBECONFIG: kubectl.kubeconfig,
    ...{ HOME: at('home'), TMPDIR: at('tmp'), PATH: `${process.env['PATH']}:${at('bin')}`, REDIS_PASSWORD: '' },
    // https://kubernetes.default.svc is the cluster of the kubeconfig.
    ...{ ARGOCD_FAKE_IN_CLUSTER: 'true', ARGOCD_GPG_ENABLED: 'false', ARGOCD_GNUPGHOME: at('gpg') },
    ...{ ARGOCD_TLS_DATA_PATH: at('tls'), ARGOCD_SSH_DATA_PATH: at('ssh'), ARGOCD_PLUGINSOCKFILEPATH: at('plugin') },
    ...{ ARGOCD_ASK_PASS_SOCK: join(folder, 'askpass.sock'), ARGOCD_REPO_SERVER_DISABLE_TLS: 'true' },
    ...{ ARGOCD_APPLICATION_CONTROLLER_REPO_SERVER_PLAINTEXT: 'true' },
    ...{ GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_0: 'protocol.file.allow', GIT_CONFIG_VALUE_0: 'always' },
    ...{ GIT_CONFIG_KEY_1: 'safe.directory', GIT_CONFIG_VALUE_1: '*' },
  };
}

function settings(): string {
  const labels = { 'app.kubernetes.io/part-of': 'argocd' };
  const map = (name: string, data: object = {}): object => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace: NAMESPACE, labels: { ...labels, 'app.kubernetes.io/name': name } },
    data,
  });
  const empty = ['argocd-cmd-params-cm', 'argocd-rbac-cm', 'argocd-tls-certs-cm', 'argocd-ssh-known-hosts-cm'];
  const items = [
    map('argocd-cm', { 'timeout.reconciliation': '1h' }),
    ...[...empty, 'argocd-gpg-keys-cm'].map((name) => map(name)),
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'argocd-secret', namespace: NAMESPACE, labels },
      stringData: { 'server.secretkey': randomBytes(16).toString('hex') },
    },
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: { name: 'default', namespace: NAMESPACE },
      spec: {
        sourceRepos: ['*'],
        destinations: [{ namespace: '*', server: '*' }],
        clusterResourceWhitelist: [{ group: '*', kind: '*' }],
      },
    },
  ];
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
}

/** Ends syncs that still wait, as `argocd app terminate-op` does. */
async function endSyncs(applications: readonly JsonObject[]): Promise<void> {
  for (const application of applications) {
    if (text(object(object(application, 'status'), 'operationState'), 'phase') !== 'Running') continue;
    const patch = JSON.stringify({ status: { operationState: { phase: 'Terminating' } } });
    const name = text(object(application, 'metadata'), 'name');
    await succeed(kubectl, ['patch', 'application', name, '-n', NAMESPACE, '--type=merge', '-p', patch]);
  }
}

/** The root, which holds the others, and those of a model: of the whole or of each group. */
async function applicationsOf({ namespace, name }: Followed): Promise<readonly JsonObject[]> {
  const own = new RegExp(`^(flotilla|${namespace}-${name}(-[0-9]+)?)$`);
  return itemsOf(await read(APPLICATIONS)).filter((each) => own.test(text(object(each, 'metadata'), 'name')));
}

function isHealthyAt(application: JsonObject, head: string): boolean {
  const status = object(application, 'status');
  const sync = object(status, 'sync');
  return (
    `${text(sync, 'status')} ${text(object(status, 'health'), 'status')} ${text(object(status, 'operationState'), 'phase')}` ===
      'Synced Healthy Succeeded' && text(sync, 'revision') === head
  );
}

function wordsOf(application: JsonObject): string {
  const status = object(application, 'status');
  const { phase, message } = object(status, 'operationState');
  const conditions = itemsOf({ items: status['conditions'] ?? [] }).map((each) => text(each, 'message'));
  const words = [text(object(status, 'sync'), 'status'), text(object(status, 'health'), 'status'), phase, message];
  return `${text(object(application, 'metadata'), 'name')}: ${[...words, ...conditions].join(' ')}`;
}
