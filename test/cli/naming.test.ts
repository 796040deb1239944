import { describe, expect, test } from 'vitest';
import { exampleSources } from '../support/examples.ts';
import { type Repository, repository } from '../support/world.ts';

const FLEET = 'apps/llama-fleet/model-infer.yaml';
const fleet = (exampleSources('fleet')[FLEET] ?? '').replace('replicas: 64', 'replicas: 5');
const PROJECT = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\n';

/** Two models in two namespaces, and the choices of the project, all written. */
async function twoModels(): Promise<Repository> {
  const repo = repository({ [FLEET]: fleet, ...exampleSources('entry-only'), 'flotilla.yaml': PROJECT });
  await repo.run(['synth']);
  return repo;
}

const WAYS = ['llama-fleet', 'fleet/llama-fleet', 'apps/llama-fleet', './apps/llama-fleet/', FLEET];

describe('a model is named in one way everywhere', () => {
  test.each(WAYS)('%s, to every command that takes a model', async (named) => {
    const repo = await twoModels();
    const plan = await repo.run(['plan', named]);
    expect(plan).toMatchObject({ code: 0, stdout: expect.stringContaining('llama-fleet') });
    expect(plan.stdout).not.toContain('embedder');
    expect((await repo.run(['validate', named])).stderr).toBe('1 valid model, no problems\n');
    expect((await repo.run(['history', named])).code).toBe(0);
    expect((await repo.run(['synth', '--stdout', named])).stdout).not.toContain('embedder');
    expect((await repo.run(['pause', named])).stdout).toContain('pause fleet/llama-fleet');
    expect((await repo.run(['promote', named])).stderr).toContain('cannot promote llama-fleet');
    repo.write('dump.json', '{"apiVersion":"v1","kind":"List","items":[]}');
    const status = await repo.run(['status', named, '--from', 'dump.json', '-o', 'json']);
    expect(JSON.parse(status.stdout)).toMatchObject([{ name: 'llama-fleet', namespace: 'fleet' }]);
  });

  test('all apps below a folder', async () => {
    const { run } = await twoModels();
    expect((await run(['validate', 'apps'])).stderr).toBe('2 valid models, no problems\n');
  });

  test('a model that an environment names otherwise', async () => {
    const environments = 'environments:\n  - name: prod\n    namePrefix: eu-\n';
    const repo = repository({ [FLEET]: fleet, 'flotilla.yaml': PROJECT + environments });
    expect((await repo.run(['validate', 'eu-llama-fleet'])).stderr).toBe('1 valid model, no problems\n');
    expect((await repo.run(['validate', 'llama-fleet'])).stderr).toContain('Did you mean eu-llama-fleet?');
  });

  test('another model may be wrong meanwhile', async () => {
    const repo = await twoModels();
    repo.write(
      'apps/broken/model-infer.yaml',
      fleet.replaceAll('llama-fleet', 'broken').replace('replicas:', 'replica:'),
    );
    expect((await repo.run(['plan', 'llama-fleet'])).code).toBe(0);
    expect((await repo.run(['plan', 'broken'])).stderr).toContain('unknown field');
  });

  test.each([
    ['llama-flete', 'cannot choose llama-flete: there is no such model, file or folder\n  Did you mean llama-fleet?'],
    ['other/llama-fleet', 'cannot choose other/llama-fleet: there is no such model, file or folder'],
    ['zzz', 'Name one of default/embedder, fleet/llama-fleet.'],
    ['apps/nope.yaml', 'cannot read apps/nope.yaml: it does not exist'],
  ])('what is nothing of that: %s', async (named, says) => {
    const repo = await twoModels();
    for (const command of ['plan', 'validate', 'promote', 'status']) {
      expect(await repo.run([command, named])).toMatchObject({ code: 2, stderr: expect.stringContaining(says) });
    }
    expect(repo.tree()).toEqual((await twoModels()).tree());
  });

  test('several models where one is meant', async () => {
    expect((await (await twoModels()).run(['promote', 'apps'])).stderr).toContain(
      'cannot choose apps: several models could be meant\n  Name one of default/embedder, fleet/llama-fleet.',
    );
  });
});

describe('below the root of a project', () => {
  test('commands find the project above, as git does', async () => {
    const repo = await twoModels();
    const before = repo.tree();
    expect((await repo.run(['-C', 'apps/llama-fleet', 'synth', '--check'])).code).toBe(0);
    expect((await repo.run(['-C', 'apps', 'plan', 'llama-fleet'])).code).toBe(0);
    expect((await repo.run(['-C', 'apps/llama-fleet', 'synth'])).stdout).toContain('0 removed');
    expect(repo.tree()).toEqual(before);
  });

  test('paths are those of the folder that one is in, and problems name files from the root', async () => {
    const repo = await twoModels();
    repo.write(FLEET, fleet.replace('replicas:', 'replica:'));
    const { stdout } = await repo.run(['-C', 'apps/llama-fleet', 'validate', 'model-infer.yaml']);
    expect(stdout).toContain(`${FLEET}:`);
    expect((await repo.run(['-C', 'apps', 'validate', '../apps/embedder'])).stderr).toContain('1 valid model');
  });

  test('a folder with a repository of its own is not of the project around it', async () => {
    const repo = await twoModels();
    repo.write('vendor/.git', 'gitdir: elsewhere\n');
    expect((await repo.run(['-C', 'vendor', 'plan'])).stderr).toContain('no file matches');
  });

  test('init makes a project where it is told to', async () => {
    const repo = await twoModels();
    await repo.run(['-C', 'apps', 'init', 'other', '--yes']);
    expect(Object.keys(repo.tree())).toContain('apps/other/flotilla.yaml');
  });
});
