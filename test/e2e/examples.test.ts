import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleNames, exampleSources, exampleTree } from '../support/examples.ts';
import { repository, type Tree } from '../support/world.ts';
import { bindClaims } from './support/claims.ts';
import { apply, ensureNamespace, eventually, needScheduler, podsIn, remove } from './support/cluster.ts';
import { gangsIn } from './support/gangs.ts';
import { say } from './support/say.ts';

const folder = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What an example has generated for one model. */
interface Generated {
  readonly namespace: string;
  /** Its manifests by path in the repository; stages still to come are among them. */
  readonly files: Readonly<Record<string, string>>;
}

/** The manifests that an example has generated, model by model; files for agents are not among them. */
function generatedBy(tree: Tree): readonly Generated[] {
  const models = new Map<string, Generated>();
  for (const [path, content] of Object.entries(tree)) {
    const [, namespace = '', model] = /^generated\/([^/]+)\/([^/]+)\/(?:live|stages)\/.*\.yaml$/.exec(path) ?? [];
    if (model === undefined) continue;
    const files = { ...models.get(model)?.files, [path]: content };
    models.set(model, { namespace, files });
  }
  return [...models.values()];
}

/** An example as pods: the controllers of objects that Git holds whole do not run here. */
async function asPods(example: string): Promise<Tree> {
  const tree = exampleTree(example);
  if (!Object.keys(tree).some((path) => path.endsWith('/live/workload.yaml'))) return tree;
  const repo = repository(exampleSources(example));
  await repo.run(['synth', '--compile-to', 'pods']);
  return repo.tree();
}

const TREES = await Promise.all(exampleNames.map(async (example) => [example, await asPods(example)] as const));

function documentCount(content: string): number {
  return content.split(/^---$/m).length;
}

describe.each(TREES)('example %s', (example, tree) => {
  const generated = generatedBy(tree);
  const files = Object.assign({}, ...generated.map((each) => each.files));
  const namespaces = [...new Set(generated.map(({ namespace }) => namespace))];
  const paths = (part: RegExp) => Object.keys(files).filter((path) => part.test(path));
  const objects = (part: RegExp) => paths(part).reduce((sum, path) => sum + documentCount(files[path]), 0);
  const onDisk = (part: RegExp) => paths(part).map((path) => join(folder, example, path));

  // Volcano alone runs here: what is left to Kubernetes' own scheduler stays Pending.
  const isVolcanos = Object.values<string>(files).some((text) => text.includes('schedulerName: volcano'));

  beforeAll(async () => {
    for (const [path, text] of Object.entries<string>(files)) {
      mkdirSync(dirname(join(folder, example, path)), { recursive: true });
      writeFileSync(join(folder, example, path), text);
    }
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

  test.runIf(isVolcanos)('Volcano schedules every gang whole and within its topology, and every pod runs', async () => {
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
