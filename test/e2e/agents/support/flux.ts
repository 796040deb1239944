import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.ts';
import type { Checkout } from '../../support/checkout.ts';
import { read } from '../../support/client.ts';
import { ensureNamespace, eventually, itemsOf, kubectl, object, text, url } from '../../support/cluster.ts';
import { succeed } from '../../support/kubectl.ts';
import { crash, freePorts, type Servers, serversIn } from '../../support/servers.ts';
import type { Agent, Followed } from './agent.ts';
import { installTypes } from './types.ts';

const NAMESPACE = 'flux-system';
const KUSTOMIZATIONS = `${url}/apis/kustomize.toolkit.fluxcd.io/v1/namespaces/${NAMESPACE}/kustomizations`;

/** The GitRepository that Flux's bootstrap makes, and that the Kustomizations name. */
const REPOSITORY = {
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'GitRepository',
  metadata: { name: 'flux-system', namespace: NAMESPACE },
  spec: { interval: '1h', url: 'https://git.example/models.git' },
};

/** Archives of commits by path, over HTTP: what Flux's source-controller serves. */
interface Archives {
  readonly url: string;
  readonly files: Map<string, Buffer>;
  readonly stop: () => void;
}

/** Starts Flux's kustomize-controller; source-controller's part, to serve each commit as an archive, is played here. */
export async function startFlux(): Promise<Agent> {
  await installTypes('flux');
  await ensureNamespace(NAMESPACE);
  await succeed(kubectl, ['apply', '--server-side', '-f', '-'], JSON.stringify(REPOSITORY));
  const servers = serversIn(mkdtempSync(join(tmpdir(), 'flotilla-flux-')));
  await startController(servers);
  const archives = await serveArchives();
  let revision = '';
  return {
    name: 'flux',
    bootstrap: () => ['flux'],
    follow: async ({ folder }) => {
      await succeed(kubectl, ['apply', '-f', join(folder, 'generated/agents/flux/flotilla.yaml')]);
    },
    push: async (checkout) => {
      revision = await publish(archives, checkout);
    },
    isHealthy: async (model) => {
      const all = await kustomizationsOf(model);
      return all.length > 1 && all.every((each) => isReadyAt(each, revision));
    },
    // A health check that fails ends the reconciliation: it waits no longer.
    giveUp: async () => undefined,
    words: async (model) => (await kustomizationsOf(model)).map(wordsOf).join('\n'),
    forget: async () => {
      await succeed(kubectl, ['delete', 'kustomizations', '-n', NAMESPACE, '--all', '--timeout=90s']);
      await eventually(
        async () => itemsOf(await read(KUSTOMIZATIONS)).length,
        (count) => count === 0,
      );
    },
    crash: () => crash(servers.folder, 'kustomize-controller'),
    stop: async () => {
      archives.stop();
      await servers.stop();
    },
  };
}

async function startController(servers: Servers): Promise<void> {
  const { 'kustomize-controller': program = '' } = inject('agents');
  const [metrics, health] = await freePorts(2);
  servers.start('kustomize-controller', {
    program,
    args: [
      ...[`--metrics-addr=127.0.0.1:${metrics}`, `--health-addr=127.0.0.1:${health}`],
      // Without it a newer commit waits for the health of the older one, for as long as the Kustomization's timeout.
      '--feature-gates=CancelHealthCheckOnNewRevision=true',
      // Dependencies are looked at every 30 s where nothing is said.
      ...['--watch-all-namespaces=true', '--no-remote-bases=true', '--requeue-dependency=2s'],
    ],
    environment: { KUBECONFIG: kubectl.kubeconfig, RUNTIME_NAMESPACE: NAMESPACE },
  });
  await servers.until('kustomize-controller', async () => (await fetch(`http://127.0.0.1:${health}/readyz`)).ok);
}

/** The root, which holds the others, and those of a model: of the whole or of each group. */
async function kustomizationsOf({ namespace, name }: Followed): Promise<readonly JsonObject[]> {
  const own = new RegExp(`^(flotilla|${namespace}-${name}(-[0-9]+)?)$`);
  return itemsOf(await read(KUSTOMIZATIONS)).filter((each) => own.test(text(object(each, 'metadata'), 'name')));
}

function readyOf(kustomization: JsonObject): JsonObject {
  const conditions = itemsOf({ items: object(kustomization, 'status')['conditions'] ?? [] });
  return conditions.find((each) => text(each, 'type') === 'Ready') ?? {};
}

function isReadyAt(kustomization: JsonObject, revision: string): boolean {
  const status = object(kustomization, 'status');
  const isObserved = status['observedGeneration'] === object(kustomization, 'metadata')['generation'];
  const isApplied = text(status, 'lastAppliedRevision') === revision;
  return isObserved && isApplied && text(readyOf(kustomization), 'status') === 'True';
}

function wordsOf(kustomization: JsonObject): string {
  const { status, reason, message } = readyOf(kustomization);
  return `${text(object(kustomization, 'metadata'), 'name')}: Ready=${status} ${reason}: ${message}`;
}

async function publish({ url: from, files }: Archives, checkout: Checkout): Promise<string> {
  const commit = checkout.git('rev-parse', 'HEAD');
  const path = `${commit}.tar.gz`;
  const archive = spawnSync('git', ['-C', checkout.folder, 'archive', '--format=tar.gz', 'HEAD']).stdout;
  files.set(`/${path}`, archive);
  const now = new Date().toISOString();
  const revision = `main@sha1:${commit}`;
  const ready = { type: 'Ready', status: 'True', reason: 'Succeeded', message: 'stored', lastTransitionTime: now };
  const artifact = {
    path,
    url: `${from}/${path}`,
    revision,
    digest: `sha256:${createHash('sha256').update(archive).digest('hex')}`,
    size: archive.length,
    lastUpdateTime: now,
  };
  const patch = JSON.stringify({ status: { observedGeneration: 1, conditions: [ready], artifact } });
  const repository = ['gitrepository', REPOSITORY.metadata.name, '-n', NAMESPACE];
  await succeed(kubectl, ['patch', ...repository, '--subresource=status', '--type=merge', '-p', patch]);
  return revision;
}

function serveArchives(): Promise<Archives> {
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(file === undefined ? 404 : 200).end(file);
  });
  return new Promise((done, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      done({ url: `http://127.0.0.1:${port}`, files, stop: () => server.close() });
    });
  });
}
