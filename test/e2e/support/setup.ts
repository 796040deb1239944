import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openProxy } from './client.ts';
import { startControlPlane } from './control-plane.ts';
import { bundleCommand } from './flotilla.ts';
import type { Kubectl } from './kubectl.ts';
import { findPrograms, type Programs } from './programs.ts';
import { say } from './say.ts';
import { installVolcanoTypes, queueState, removeNodes, startNodes, startVolcano } from './scheduling.ts';
import { type Servers, serversIn } from './servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the cluster answers, over plain HTTP. */
    url: string;
    kubectl: Kubectl;
    /** Folder to put on the path, in which the command lies as it is now. */
    flotilla: string;
    /** Folder of the servers that run for the tests. */
    servers: string;
    /** Whether Volcano and nodes are there: without them, manifests can be accepted but no gang scheduled. */
    schedules: boolean;
  }
}

const NOTHING = `no API server to test against. Name one of
  FLOTILLA_E2E_KUBECONFIG  a kubeconfig: that cluster is used, whatever it is
  FLOTILLA_E2E_ASSETS      a folder with bin/ (etcd, kube-apiserver, kubectl, kwok, vc-scheduler, vc-controller-manager),
                           and crd/volcano/
  KUBEBUILDER_ASSETS       a folder with etcd, kube-apiserver and kubectl
or install Go, by which etcd, kube-apiserver, kubectl and kwok are built. See docs/e2e.md.
`;

/** A cluster to test against. */
interface Cluster {
  readonly kubectl: Kubectl;
  readonly schedules: boolean;
  /** Whether it was there before and goes on afterwards. */
  readonly isNamed: boolean;
}

/** Brings up the cluster of a whole run, and ends what it started. Exits with 2 where there is none to be had. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { FLOTILLA_E2E_KUBECONFIG: kubeconfig, FLOTILLA_E2E_ASSETS: assets } = process.env;
  const servers = serversIn(mkdtempSync(join(tmpdir(), 'flotilla-e2e-')));
  try {
    const cluster =
      kubeconfig === undefined ? await ownCluster(servers, assets) : await namedCluster(servers, kubeconfig);
    if (cluster === undefined) return await nothing(servers);
    const { kubectl, schedules, isNamed } = cluster;
    const proxy = await openProxy(kubectl);
    project.provide('url', proxy.url);
    project.provide('kubectl', kubectl);
    project.provide('flotilla', await bundleCommand(servers.folder));
    project.provide('schedules', schedules);
    project.provide('servers', servers.folder);
    return async () => {
      if (isNamed && schedules) await removeNodes(kubectl);
      proxy.stop();
      await servers.stop();
    };
  } catch (error) {
    await servers.stop();
    throw error;
  }
}

async function ownCluster(servers: Servers, assets: string | undefined): Promise<Cluster | undefined> {
  const programs = findPrograms(['etcd', 'kube-apiserver', 'kubectl', 'kwok']);
  const { etcd, 'kube-apiserver': apiServer, kubectl: program } = programs;
  if (program === undefined || etcd === undefined || apiServer === undefined) return undefined;
  const kubectl = { program, kubeconfig: await startControlPlane(servers, { etcd, apiServer, kubectl: program }) };
  await installVolcanoTypes(kubectl, assets);
  const schedules = canSchedule(programs);
  if (schedules) {
    await startVolcano(servers, kubectl, programs);
    await startNodes({ servers, kubectl, programs });
  }
  say(
    `etcd, kube-apiserver${schedules ? ', Volcano and nodes of kwok run' : ' run; no Volcano, so no gang can be scheduled'}`,
  );
  return { kubectl, schedules, isNamed: false };
}

function canSchedule(programs: Programs): boolean {
  return (['vc-scheduler', 'vc-controller-manager', 'kwok'] as const).every((name) => programs[name] !== undefined);
}

async function namedCluster(servers: Servers, kubeconfig: string): Promise<Cluster | undefined> {
  const programs = findPrograms(['kubectl', 'kwok']);
  if (programs.kubectl === undefined) return undefined;
  const kubectl = { program: programs.kubectl, kubeconfig };
  const schedules = (await queueState(kubectl)) === 'Open' && programs.kwok !== undefined;
  if (schedules) {
    // A run that was killed leaves them behind.
    await removeNodes(kubectl);
    await startNodes({ servers, kubectl, programs });
  }
  say(
    `the cluster of ${kubeconfig}${schedules ? ' with Volcano and nodes of kwok' : ' has no Volcano: no gang can be scheduled'}`,
  );
  return { kubectl, schedules, isNamed: true };
}

async function nothing(servers: Servers): Promise<never> {
  await servers.stop();
  say(NOTHING);
  process.exit(2);
}
