import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocuments } from '../../src/yaml/read.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { aModelInfer } from '../support/models.ts';
import { pageBlocks } from '../support/page-blocks.ts';
import { repository } from '../support/world.ts';

test('the function’s configuration on its page is one that it takes', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/krm-function.md'), 'utf8');
  const block = pageBlocks(page).find(({ file }) => file === 'function.yaml');
  const [document] = readDocuments('function.yaml', block?.text ?? '').documents;
  const list = {
    apiVersion: 'config.kubernetes.io/v1',
    kind: 'ResourceList',
    items: [aModelInfer()],
    functionConfig: document?.value ?? null,
  };
  const { code, stdout } = await repository({}).run(['-q', 'fn'], toYaml(list));
  expect(code).toBe(0);
  expect(stdout).toContain('argocd.argoproj.io/sync-options');
  expect(stdout).not.toContain('kustomize.toolkit.fluxcd.io');
});
