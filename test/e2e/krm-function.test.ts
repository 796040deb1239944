import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { parseManifests } from '../../src/yaml/read.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { exampleNames } from '../support/examples.ts';
import { aModelInfer } from '../support/models.ts';
import { pageBlocks } from '../support/page-blocks.ts';
import { bundleCommand } from './support/flotilla.ts';

const NAME = 'kustomize';
const COMPILER = 'go';
const EXAMPLES = join(import.meta.dirname, '../../examples');
const folder = mkdtempSync(join(tmpdir(), 'krm-function-'));
let flotilla = '';
let kustomize = '';

beforeAll(async () => {
  flotilla = join(await bundleCommand(folder), 'flotilla');
  kustomize = kustomizeProgram();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** kustomize on the path, else built from the Go modules that programs/kustomize pins. */
function kustomizeProgram(): string {
  if (spawnSync(NAME, ['version']).status === 0) return NAME;
  const file = join(import.meta.dirname, '../../node_modules/.cache/flotilla-e2e/kustomize');
  mkdirSync(dirname(file), { recursive: true });
  const args = ['build', '-trimpath', '-buildvcs=false', '-o', file, 'sigs.k8s.io/kustomize/kustomize/v5'];
  const { status, stderr } = spawnSync(COMPILER, args, {
    cwd: join(import.meta.dirname, 'programs/kustomize'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`there is no kustomize, and none could be built: ${stderr}`);
  return file;
}

/** A folder with a kustomization that runs flotilla on its resources. */
function kustomization(name: string, fields: JsonObject): string {
  const root = join(folder, name);
  mkdirSync(root, { recursive: true });
  const config = {
    apiVersion: 'flotilla.dev/v1alpha1',
    kind: 'Flotilla',
    metadata: {
      name: 'flotilla',
      annotations: { 'config.kubernetes.io/function': toYaml({ exec: { path: flotilla, args: ['fn'] } }) },
    },
  };
  writeFileSync(join(root, 'function.yaml'), toYaml(config));
  writeFileSync(join(root, 'kustomization.yaml'), toYaml({ ...fields, transformers: ['function.yaml'] }));
  return root;
}

function build(root: string): { status: number | null; stdout: string; stderr: string } {
  const args = ['build', '--enable-alpha-plugins', '--enable-exec', root];
  return spawnSync(kustomize, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
}

function run(cwd: string, ...argv: string[]): string {
  const { status, stdout, stderr } = spawnSync(flotilla, argv, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`flotilla ${argv.join(' ')}: ${stderr}`);
  return stdout;
}

/** The objects of a stream, by kind, namespace and name. */
function objectsIn(text: string): Readonly<Record<string, Json>> {
  const { objects, problems } = parseManifests('stdout', text);
  if (problems.length > 0) throw new Error(`what was printed is no YAML: ${problems[0]?.message}`);
  return Object.fromEntries(
    objects.map((object) => {
      const { namespace, name } = isObject(object['metadata']) ? object['metadata'] : {};
      return [`${object['kind']} ${namespace}/${name}`, object];
    }),
  );
}

const plainExamples = exampleNames.flatMap((example) => {
  const files = readdirSync(join(EXAMPLES, example), { recursive: true, encoding: 'utf8' });
  if (files.includes('flotilla.yaml')) return [];
  return files.filter((file) => file.endsWith('model-infer.yaml')).map((file) => ({ example, file }));
});

describe('kustomize with flotilla as its function', () => {
  test.each(plainExamples)('$example: the same objects as synth', ({ example, file }) => {
    const root = kustomization(example, { resources: ['model-infer.yaml'] });
    cpSync(join(EXAMPLES, example, file), join(root, 'model-infer.yaml'));
    const { status, stdout, stderr } = build(root);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const built = objectsIn(stdout);
    expect(Object.keys(built).length).toBeGreaterThan(1);
    expect(built).toEqual(objectsIn(run(root, 'synth', '--stdout', '-q', 'model-infer.yaml')));
  });

  test('patches come before it, and it goes on from the rollout beside the ModelInfer', () => {
    const root = join(folder, 'rollout');
    mkdirSync(root);
    writeFileSync(join(root, 'model-infer.yaml'), toYaml(aModelInfer({ replicas: 3 })));
    run(root, '-q', 'synth', 'model-infer.yaml');
    const [revision] = readdirSync(join(root, 'revisions'));
    const image = {
      op: 'replace',
      path: '/spec/template/roles/0/entryTemplate/spec/containers/0/image',
      value: 'llm:B',
    };
    kustomization('rollout', {
      resources: ['model-infer.yaml', 'rollout.yaml', `revisions/${revision}`],
      patches: [{ target: { kind: 'ModelInfer' }, patch: toYaml([image]) }],
    });
    const { status, stdout } = build(root);
    expect(status).toBe(0);
    const images = Object.entries(objectsIn(stdout)).flatMap(([name, object]) =>
      name.startsWith('Pod ') ? [`${name} ${/llm:\w/.exec(JSON.stringify(object))?.[0]}`] : [],
    );
    expect(images.sort()).toEqual([
      'Pod default/llama-0-r-0-0 llm:A',
      'Pod default/llama-1-r-0-0 llm:A',
      'Pod default/llama-2-r-0-0 llm:B',
    ]);
    expect(stdout).not.toMatch(/config\.kubernetes\.io|kind: (Rollout|ControllerRevision|ModelInfer)/);
  });

  test('the page about it shows what works', () => {
    const root = join(folder, 'page');
    mkdirSync(root);
    const page = readFileSync(join(import.meta.dirname, '../../docs/krm-function.md'), 'utf8');
    for (const { file, text } of pageBlocks(page)) if (file !== undefined) writeFileSync(join(root, file), text);
    writeFileSync(join(root, 'model-infer.yaml'), toYaml(aModelInfer()));
    const line = pageBlocks(page).find(({ language }) => language === 'sh')?.text ?? '';
    const path = [dirname(flotilla), dirname(kustomize), process.env['PATH']].join(':');
    const { status, stdout } = spawnSync('sh', ['-c', line], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PATH: path },
    });
    expect({ status, names: Object.keys(objectsIn(stdout)) }).toEqual({
      status: 0,
      names: ['ConfigMap default/llama-flotilla', 'Pod default/llama-0-r-0-0', 'Pod default/llama-1-r-0-0'],
    });
  });

  test('an error fails the build, and names the field', () => {
    const root = kustomization('wrong', { resources: ['model-infer.yaml'] });
    writeFileSync(join(root, 'model-infer.yaml'), toYaml(aModelInfer({ maxUnavailable: 0 })));
    const { status, stdout, stderr } = build(root);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('spec.rolloutStrategy.rollingUpdateConfiguration');
  });
});
