import { spawn } from 'node:child_process';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import type { Kubectl } from './kubectl.ts';

/** What an API server answers. */
export interface Reply {
  readonly status: number;
  readonly body: JsonObject;
}

const API: Readonly<Record<string, string>> = {
  Pod: '/api/v1/namespaces/{}/pods',
  Service: '/api/v1/namespaces/{}/services',
  ConfigMap: '/api/v1/namespaces/{}/configmaps',
  PodGroup: '/apis/scheduling.volcano.sh/v1beta1/namespaces/{}/podgroups',
};

/** Path of the objects of a kind in a namespace. */
export function pathOf(kind: string, namespace: string): string {
  const path = API[kind];
  if (path === undefined) throw new Error(`no path of kind ${kind} is known`);
  return path.replace('{}', namespace);
}

/** A connection to a cluster over plain HTTP, which a `kubectl proxy` forwards, whatever the kubeconfig's credentials. */
export interface Proxy {
  readonly url: string;
  readonly stop: () => void;
}

/** Opens a connection to the cluster of a kubeconfig. */
export function openProxy({ program, kubeconfig }: Kubectl): Promise<Proxy> {
  const proxy = spawn(program, [`--kubeconfig=${kubeconfig}`, 'proxy', '--port=0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => proxy.kill());
  return new Promise((done, fail) => {
    proxy.once('error', fail).once('exit', (code) => fail(new Error(`kubectl proxy ended with ${code}`)));
    proxy.stdout.setEncoding('utf8').on('data', (text: string) => {
      const address = /127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (address !== undefined) done({ url: `http://${address}`, stop: () => void proxy.kill() });
    });
  });
}

/** Sends an object, as JSON or as the text that flotilla writes. */
export async function send(method: string, url: string, type: string, body: string): Promise<Reply> {
  const response = await fetch(url, { method, headers: { 'content-type': type }, body });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

/** Reads an object or a list. */
export async function read(url: string): Promise<JsonObject> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`GET ${url}: ${response.status} ${await response.text()}`);
  return JSON.parse(await response.text());
}

/** Does something for each of many, so many at a time; results in the order of the items. */
export async function inParallel<From, To>(
  items: readonly From[],
  width: number,
  act: (item: From) => Promise<To>,
): Promise<To[]> {
  const results: To[] = [];
  const work = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of work) results[index] = await act(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

/** What an API server says of an object that it refuses: its message, and field by field. */
export function refusalOf({ status, body }: Reply): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  const message: Json | undefined = body['message'];
  return `${status} ${typeof message === 'string' ? message : JSON.stringify(body)}`;
}
