import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { consoleBlocks } from '../support/console.ts';
import { type Checkout, newCheckout, said } from './support/checkout.ts';
import { apply, ensureNamespace, kubectl, needScheduler, podsIn, remove } from './support/cluster.ts';
import { run, succeed } from './support/kubectl.ts';
import { sync } from './support/plain-agent.ts';

const ROOT = join(import.meta.dirname, '../..');
const PLACE = { namespace: 'default', name: 'llama-multinode' };
const OBJECT = ['modelinfer', PLACE.name, '-n', PLACE.namespace] as const;
const [plugin = '', objects = '', guide = '', change = '', afterwards = ''] = consoleBlocks(
  join(ROOT, 'docs/kubectl.md'),
);

let checkout: Checkout;
let endChecker = async (): Promise<void> => undefined;

beforeAll(async () => {
  needScheduler();
  await ensureNamespace(PLACE.namespace);
  const path = [inject('flotilla'), dirname(kubectl.program), process.env['PATH']].join(':');
  checkout = newCheckout({ FLOTILLA: ROOT, GIT_AUTHOR_DATE: '2026-01-31T12:00:00Z', PATH: path });
});
afterAll(async () => {
  await endChecker();
  await run(kubectl, ['delete', 'crd', 'modelinfers.flotilla.dev', 'modelinfers.workload.matrixinfer.ai']);
  await remove(PLACE.namespace);
  checkout.remove();
});

test('kubectl runs flotilla as its own command', async () => {
  expect(await answered(plugin)).toBe(plugin);
  expect(await checkout.shell('kubectl flotilla status --help')).toContain('Usage: kubectl flotilla status ');
});

test('the CRD is accepted as it is written, and an object of it', async () => {
  expect(await answered(objects)).toBe(objects);
  await applyCrd();
  await sync(checkout, PLACE);
  // Flux asks whether a status has conditions: an object without any status would be an error to it.
  expect(await succeed(kubectl, ['get', ...OBJECT, '-o', 'jsonpath={.status}'])).toBe('{}');
});

test('the commands of the guide answer as they do with the controller', async () => {
  endChecker = startChecker();
  expect(timeless(await answered(guide))).toBe(timeless(guide));
});

test('what people wrote is there to the letter, and applying it again changes nothing', async () => {
  const before = await resourceVersion();
  await applyCrd();
  await apply([join(checkout.folder, 'generated/default/llama-multinode/live')]);
  expect(await resourceVersion()).toBe(before);
  const file = join(checkout.folder, 'generated/default/llama-multinode/live/model.yaml');
  const { code, stdout } = await run(kubectl, ['diff', '--server-side', '-f', file]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
});

test('the checker owns the status and nothing else', async () => {
  const managers = await succeed(kubectl, ['get', ...OBJECT, '--show-managed-fields', '-o', `jsonpath=${MANAGERS}`]);
  const written = managers.split('\n').map((line) => line.trim());
  expect(written.filter((line) => line !== '').sort()).toEqual(['flotilla-status Apply status', 'kubectl Apply']);
});

test('after a change kubectl waits until what was committed runs', async () => {
  const old = new Set((await podsIn(PLACE.namespace)).map(({ uid }) => uid));
  expect(await answered(change)).toBe(change);
  await sync(checkout, PLACE);
  expect(await answered(afterwards)).toBe(afterwards);
  const pods = await podsIn(PLACE.namespace);
  expect(pods).toHaveLength(4);
  expect(pods.filter(({ uid, isReady }) => old.has(uid) || !isReady)).toEqual([]);
  expect(await said(checkout, 'status', '--wait=updated')).toContain('Available: 1/1 groups available');
});

test('beside the CRD of MatrixInfer itself, kubectl finds flotilla’s objects', async () => {
  await succeed(kubectl, ['apply', '-f', '-'], THEIRS);
  await succeed(kubectl, ['wait', '--for=condition=Established', 'crd/modelinfers.workload.matrixinfer.ai']);
  expect(await succeed(kubectl, ['get', 'modelinfer', '-A', '-o', 'jsonpath={.items[*].apiVersion}'])).toBe(
    'flotilla.dev/v1alpha1',
  );
  expect((await run(kubectl, ['get', 'modelinfers.workload.matrixinfer.ai', '-A'])).stdout).toBe('');
});

test('whoever deletes the object deletes nothing else', async () => {
  const before = await podsIn(PLACE.namespace);
  await succeed(kubectl, ['delete', ...OBJECT]);
  expect(await podsIn(PLACE.namespace)).toEqual(before);
  expect((await checkout.shell('kubectl flotilla status --publish')).trim()).toContain(
    'the status of the ModelInfer default/llama-multinode is not published: the cluster holds no such object',
  );
});

const MANAGERS = '{range .metadata.managedFields[*]}{.manager} {.operation} {.subresource}{"\\n"}{end}';

/** A CRD of the kind's own controller, as far as names go. */
const THEIRS = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: modelinfers.workload.matrixinfer.ai}
spec:
  group: workload.matrixinfer.ai
  names: {kind: ModelInfer, listKind: ModelInferList, plural: modelinfers, singular: modelinfer}
  scope: Namespaced
  versions:
  - name: v1alpha1
    served: true
    storage: true
    schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}
`;

async function applyCrd(): Promise<void> {
  await apply([join(checkout.folder, 'generated/agents/flux/crd.yaml')]);
  await succeed(kubectl, ['wait', '--for=condition=Established', 'crd/modelinfers.flotilla.dev', '--timeout=1m']);
}

function resourceVersion(): Promise<string> {
  return succeed(kubectl, ['get', ...OBJECT, '-o', 'jsonpath={.metadata.resourceVersion}']);
}

/** The checker of deploy/, outside of the cluster: it knows no repository. */
function startChecker(): () => Promise<void> {
  const checker = spawn(join(inject('flotilla'), 'flotilla'), ['status', '--publish', '--watch', '--quiet'], {
    cwd: inject('servers'),
    env: { ...process.env, KUBECONFIG: kubectl.kubeconfig },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(checker, 'exit');
  return async () => {
    checker.kill();
    await ended;
  };
}

/** A block of the page with what its commands really answer. */
async function answered(block: string): Promise<string> {
  const lines: string[] = [];
  for (const line of block.split('\n').filter((each) => each.startsWith('$ '))) {
    const answer = (await checkout.shell(line.slice(2))).trimEnd();
    lines.push(line, ...(answer === '' ? [] : answer.split('\n')));
  }
  return `${lines.join('\n')}\n`;
}

/** A text without what another day would have otherwise: ages and times. */
function timeless(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, 'TIME').replace(/ +\d+m?\d*s$/gm, ' AGE');
}
