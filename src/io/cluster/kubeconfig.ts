import { existsSync, readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import type { RequestOptions } from 'node:https';
import { isDeepStrictEqual } from 'node:util';
// The package's front door loads a thousand classes of API objects, which nothing here needs.
import { KubeConfig } from '@kubernetes/client-node/dist/config.js';
import type { Cluster } from '@kubernetes/client-node/dist/config_types.js';
import { YAMLException } from 'js-yaml';
import type { ClusterChoice } from '../cluster-port.ts';
import { WorldError } from '../world-error.ts';
import { badKubeconfig, causeText, noCredentials } from './errors.ts';

/** A cluster and a user, as a kubeconfig names them. */
export interface Account {
  /** Without a slash at its end. */
  readonly server: string;
  readonly namespace: string;
  readonly user: string;
  /** The context that was chosen at the start, and the cluster that it named then: neither ever changes. */
  readonly pinned: Pinned;
  /**
   * What each request needs: address book, certificates, tokens; programs that issue credentials are run for it.
   * @throws WorldError when there are none to be had
   */
  readonly requestOptions: () => Promise<RequestOptions>;
}

/** A cluster by its address and the authority that vouches for it, and the name of the context that led there. */
interface Pinned {
  readonly context: string;
  readonly cluster: Cluster;
}

type Choice = Pick<ClusterChoice, 'kubeconfigs' | 'context'>;

/**
 * Reads the kubeconfig that was chosen.
 * @throws WorldError when there is none, or it names no such cluster
 */
export function readAccount({ kubeconfigs, context }: Choice): Account {
  const from = kubeconfigs?.join(', ') ?? 'the kubeconfig';
  const config = load(from, kubeconfigs);
  if (context !== undefined) config.setCurrentContext(context);
  const name = config.getCurrentContext();
  const chosen = config.getContextObject(name ?? '');
  if (chosen === null) throw badKubeconfig(from, noContext(config, name));
  const cluster = config.getCurrentCluster();
  if (cluster === null)
    throw badKubeconfig(from, `its context ${name} names the cluster ${chosen.cluster}, which it does not hold`);
  const server = cluster.server.replace(/\/+$/, '');
  const user = config.getCurrentUser() ?? { name: '(none)' };
  // The client refuses plain HTTP, which `kubectl proxy` speaks, unless told not to verify.
  const skipTLSVerify = cluster.skipTLSVerify || server.startsWith('http:');
  const account = new KubeConfig();
  const pinned = { context: chosen.name, cluster: { ...withAuthority(from, cluster), skipTLSVerify } };
  account.loadFromClusterAndUser(pinned.cluster, user);
  const namespace = chosen.namespace ?? 'default';
  return { server, namespace, user: user.name, pinned, requestOptions: optionsOf(account, server, user.name) };
}

/**
 * The account of the start with the credentials that the kubeconfig has by now for its context.
 * @throws WorldError when that context is gone or leads to another cluster: its credentials are none of this cluster's
 * business
 */
export function renewAccount(choice: Choice, { pinned }: Account): Account {
  const account = readAccount({ ...choice, context: pinned.context });
  if (isDeepStrictEqual(account.pinned, pinned)) return account;
  const from = choice.kubeconfigs?.join(', ') ?? 'the kubeconfig';
  throw badKubeconfig(from, `it names another cluster than at the start for its context ${pinned.context}`);
}

/** A cluster with the text of its authority in place of the file, which may be another one tomorrow. */
function withAuthority(from: string, { caFile, ...cluster }: Cluster): Cluster {
  if (caFile === undefined || cluster.caData !== undefined) return cluster;
  try {
    return { ...cluster, caData: readFileSync(caFile).toString('base64') };
  } catch (error) {
    throw badKubeconfig(from, `it names the certificate authority ${caFile}: ${causeText(error)}`, error);
  }
}

function noContext(config: KubeConfig, name: string | undefined): string {
  const known = config.getContexts().map((each) => each.name);
  const listed = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
  return name === undefined || name === ''
    ? `no context is chosen (${listed})`
    : `there is no context ${name} (${listed})`;
}

function load(from: string, files: readonly string[] | undefined): KubeConfig {
  try {
    if (files !== undefined) return merged(files);
    const config = new KubeConfig();
    config.loadFromDefault();
    // Without any file the client falls back to a port of this machine, which nobody asked for.
    if (config.getCurrentContext() !== 'loaded-context') return config;
  } catch (error) {
    if (error instanceof WorldError) throw error;
    // The parser's own words quote what stands around the mistake: tokens and keys.
    if (error instanceof YAMLException) throw badKubeconfig(from, `line ${lineOf(error)} is not valid YAML`);
    throw badKubeconfig(from, causeText(error), error);
  }
  throw badKubeconfig(from, 'there is none in ~/.kube/config or $KUBECONFIG');
}

function lineOf({ mark }: YAMLException): number {
  return mark.line + 1;
}

/** As kubectl merges them: files that do not exist are passed over, and of two entries of one name the first counts. */
function merged(files: readonly string[]): KubeConfig {
  const found = files.filter((file) => existsSync(file));
  if (found.length === 0) throw badKubeconfig(files.join(', '), 'it does not exist');
  const whole = new KubeConfig();
  for (const file of found) {
    const one = new KubeConfig();
    one.loadFromFile(file);
    addNew(whole, one);
    if (!whole.getCurrentContext()) whole.setCurrentContext(one.getCurrentContext());
  }
  return whole;
}

function addNew(whole: KubeConfig, one: KubeConfig): void {
  for (const each of one.getClusters()) if (whole.getCluster(each.name) === null) whole.addCluster(each);
  for (const each of one.getUsers()) if (whole.getUser(each.name) === null) whole.addUser(each);
  for (const each of one.getContexts()) if (whole.getContextObject(each.name) === null) whole.addContext(each);
}

/** How long what a request needs is taken as it is: programs that issue credentials may take a second. */
const FRESH_MS = 60_000;

function optionsOf(config: KubeConfig, server: string, user: string): Account['requestOptions'] {
  let kept: { readonly options: Promise<RequestOptions>; readonly until: number } | undefined;
  return () => {
    if (kept === undefined || kept.until < performance.now()) {
      const options = freshOptions(config).catch((error: unknown) => {
        kept = undefined;
        throw noCredentials(server, user, error);
      });
      kept = { options, until: performance.now() + FRESH_MS };
    }
    return kept.options;
  };
}

async function freshOptions(config: KubeConfig): Promise<RequestOptions> {
  const options: RequestOptions = {};
  await config.applyToHTTPSOptions(options);
  if (options.agent instanceof Agent) Object.assign(options.agent, { keepAlive: true });
  return options;
}
