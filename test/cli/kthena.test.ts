import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isObject, type JsonObject } from '../../src/model/json.ts';
import { parseManifests } from '../../src/yaml/read.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { apiServer } from '../support/api-server.ts';
import { eventually } from '../support/eventually.ts';
import { applied } from '../support/live.ts';
import { aModelServing } from '../support/servings.ts';
import { repository } from '../support/world.ts';

/** The examples that Kthena publishes, as a user copies them into an app folder. */
const PUBLIC = readFileSync(new URL('../conformance/cases/modelserving/compile.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): { file: string; input: JsonObject } => JSON.parse(line))
  .filter(({ file }) => file.includes('upstream'));

const APP = 'apps/llama/model-serving.yaml';

const SERVER = `apiVersion: networking.serving.volcano.sh/v1alpha1
kind: ModelServer
metadata: {name: llama}
spec:
  inferenceEngine: vLLM
  workloadSelector: {matchLabels: {modelserving.volcano.sh/name: llama, modelserving.volcano.sh/entry: "true"}}
  workloadPort: {port: 8000}
`;

function objectsOf(tree: Readonly<Record<string, string>>, folder: string): readonly JsonObject[] {
  const files = Object.entries(tree).filter(([path]) => path.startsWith(folder) && path.includes('/live/'));
  return files.flatMap(([path, text]) => parseManifests(path, text).objects);
}

describe('a user of Kthena', () => {
  test(`finds that each of Kthena's ${PUBLIC.length} examples compiles`, async () => {
    expect(PUBLIC).toHaveLength(13);
    const apps = PUBLIC.map(
      ({ file, input }) => [`apps/${file.slice(0, 3)}/model-serving.yaml`, toYaml(input)] as const,
    );
    const folders = apps.map(([path, text]) => [path, text.replace(/^ {2}name: .*$/m, `  name: m${path.slice(5, 8)}`)]);
    const repo = repository(Object.fromEntries(folders));
    const { stdout, stderr } = await repo.run(['validate']);
    expect(stderr).toContain('13 valid models');
    expect(stdout).not.toContain('error:');
  });

  test('has environments with their own names, which the labels of pods and the ModelServer follow', async () => {
    const repo = repository({
      'flotilla.yaml':
        'apiVersion: flotilla.dev/v1alpha1\nkind: Project\nenvironments: [{name: prod, namespace: llm, namePrefix: prod-}]\n',
      [APP]: toYaml(aModelServing()),
      'apps/llama/server.yaml': SERVER,
    });
    const { code, stderr } = await repo.run(['synth']);
    expect({ code, problems: stderr.includes('selects no pod') }).toEqual({ code: 0, problems: false });
    const objects = objectsOf(repo.tree(), 'generated/prod/llm/prod-llama/');
    const kinds = new Set(objects.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['ConfigMap', 'ModelServer', 'Pod', 'PodGroup', 'Service']));
    const names = objects.flatMap(({ metadata }) => (isObject(metadata) ? [metadata['name']] : []));
    expect(names.every((name) => `${name}`.startsWith('prod-llama'))).toBe(true);
    expect(JSON.stringify(objects)).not.toMatch(/name":"llama"/);
  });

  test('runs it as a KRM function, beside other items', async () => {
    const path = { 'internal.config.kubernetes.io/path': APP };
    const items = [
      { ...aModelServing(), metadata: { name: 'llama', annotations: path } },
      parseManifests('server.yaml', SERVER).objects[0] ?? {},
    ];
    const list = { apiVersion: 'config.kubernetes.io/v1', kind: 'ResourceList', items };
    const { code, stdout } = await repository({}).run(['-q', 'fn'], toYaml(list));
    expect(code).toBe(0);
    const [given] = parseManifests('stdout', stdout).objects;
    const all = Array.isArray(given?.['items']) ? given['items'].filter(isObject) : [];
    const kinds = all.map(({ kind }: JsonObject) => String(kind));
    expect(new Set(kinds)).toEqual(
      new Set(['ConfigMap', 'ControllerRevision', 'ModelServer', 'Pod', 'PodGroup', 'Rollout', 'Service']),
    );
    expect(kinds.filter((kind) => kind === 'Pod')).toHaveLength(4);
  });

  test('looks at a cluster: status, its causes, doctor, and diff, to which a companion is nothing that is missing', async () => {
    const repo = repository({ [APP]: toYaml(aModelServing()), 'apps/llama/server.yaml': SERVER });
    await repo.run(['synth']);
    const all = applied(objectsOf(repo.tree(), 'generated/'));
    const whole = all.filter(({ kind }) => kind !== 'ModelServer');
    const dump = (items: readonly JsonObject[]): string => JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
    repo.write('whole.json', dump(whole));
    expect(await repo.run(['status', '--from', 'whole.json'])).toMatchObject({ code: 0 });
    expect((await repo.run(['status', '--from', 'whole.json', '-o', 'yaml'])).stdout).toContain(
      'message: All Serving groups are ready',
    );
    expect(await repo.run(['diff', '--from', 'whole.json'])).toMatchObject({ code: 0, stdout: 'Nothing changes.\n' });
    expect((await repo.run(['doctor', '--from', 'whole.json'])).code).toBe(0);
    expect((await repo.run(['recover', '--from', 'whole.json', '--dry-run'])).stdout).toContain('No pod');
  });

  test('watches it until a pod is lost', async () => {
    const server = await apiServer();
    const drawn = { text: '' };
    const repo = repository(
      { [APP]: toYaml(aModelServing()), 'apps/llama/server.yaml': SERVER },
      {
        sleep: server.sleep,
        onOutput: (text) => {
          drawn.text += text;
        },
      },
    );
    await repo.run(['synth']);
    server.set(...applied(objectsOf(repo.tree(), 'generated/').filter(({ kind }) => kind !== 'ModelServer')));
    const watching = repo.run(['status', '--kubeconfig', server.kubeconfig, '--watch']);
    await eventually(() => expect(drawn.text).toMatch(/2\/2 groups available/));
    server.remove('Pod/default/llama-1-r-0-1');
    await eventually(() => expect(drawn.text).toMatch(/1\/2 groups available/));
    repo.interrupt();
    expect((await watching).code).toBe(1);
    await server.close();
  });
});
