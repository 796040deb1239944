import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleNames, exampleTree } from '../support/examples.ts';
import { bindClaims } from './support/claims.ts';
import { apply, ensureNamespace, eventually, needScheduler, podsIn, remove } from './support/cluster.ts';
import { gangsIn } from './support/gangs.ts';
import { say } from './support/say.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** What an example has generated for one model. */
interface Generated {
  readonly namespace: string;
  /** Its manifests by path in the repository; stages still to come are among them. */
  readonly files: Readonly<Record<string, string>>;
}

/** The manifests that an example has generated, model by model; files for agents are not among them. */
function generatedBy(example: string): readonly Generated[] {
  const models = new Map<string, Generated>();
  for (const [path, content] of Object.entries(exampleTree(example))) {
    const [, namespace = '', model] = /^generated\/([^/]+)\/([^/]+)\/(?:live|stages)\/.*\.yaml$/.exec(path) ?? [];
    if (model === undefined) continue;
    const files = { ...models.get(model)?.files, [path]: content };
    models.set(model, { namespace, files });
  }
  return [...models.values()];
}

function documentCount(content: string): number {
  return content.split(/^---$/m).length;
}

describe.each(exampleNames)('example %s', (example) => {
  const generated = generatedBy(example);
  const files = Object.assign({}, ...generated.map((each) => each.files));
  const namespaces = [...new Set(generated.map(({ namespace }) => namespace))];
  const paths = (part: RegExp) => Object.keys(files).filter((path) => part.test(path));
  const objects = (part: RegExp) => paths(part).reduce((sum, path) => sum + documentCount(files[path]), 0);
  const onDisk = (part: RegExp) => paths(part).map((path) => join(EXAMPLES, example, path));

  beforeAll(async () => {
    for (const namespace of namespaces) await ensureNamespace(namespace);
  });
  afterAll(async () => {
    for (const namespace of namespaces) await remove(namespace);
  });

  test('an API server accepts every manifest, and those of stages still to come', async () => {
    expect(objects(/./)).toBeGreaterThan(0);
    const answers = await apply(onDisk(/./), '--dry-run=server');
    expect(answers.filter((answer) => !answer.endsWith('serverside-applied (server dry run)'))).toEqual([]);
    expect(answers).toHaveLength(objects(/./));
    say(`${example}: ${answers.length} objects accepted in dry run`);
  });

  test('Volcano schedules every gang whole and within its topology, and every pod runs', async () => {
    needScheduler();
    for (const namespace of namespaces) await bindClaims(namespace, Object.values(files).join('---\n'));
    const started = Date.now();
    await apply(onDisk(/\/live\//));
    const pods =
      Object.values<string>(files)
        .join('\n')
        .match(/^kind: Pod$/gm)?.length ?? 0;
    const live = await eventually(
      async () => (await Promise.all(namespaces.map(podsIn))).flat(),
      (all) => all.length === pods && all.every(({ phase }) => phase === 'Running'),
    );
    const gangs = await eventually(
      async () => (await Promise.all(namespaces.map(gangsIn))).flat(),
      (all) => all.every(({ phase }) => phase === 'Running'),
    );
    expect(gangs.reduce((sum, gang) => sum + gang.pods.length, 0)).toBe(gangs.length === 0 ? 0 : live.length);
    say(`${example}: ${pods} pods in ${gangs.length} gangs run ${Date.now() - started} ms after apply began`);
    expect(gangs.filter(({ hypernodesAllowed, hypernodesUsed }) => hypernodesUsed > hypernodesAllowed)).toEqual([]);
  });

  test('applying the same manifests again changes nothing', async () => {
    needScheduler();
    const versions = () =>
      apply(onDisk(/\/live\//), '-o', 'jsonpath={.metadata.uid} {.metadata.resourceVersion}{"\\n"}');
    expect(await versions()).toEqual(await versions());
  });
});
