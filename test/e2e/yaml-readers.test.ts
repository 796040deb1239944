import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toYaml } from '../../src/yaml/write.ts';
import { kubernetesJson } from '../support/json-values.ts';

const DOCUMENTS = 10_000;
const corpus = fc
  .sample(kubernetesJson(), { numRuns: DOCUMENTS, seed: 20_260_101 })
  .map((value) => JSON.stringify({ yaml: toYaml(value), json: JSON.stringify(value) }))
  .join('\n');

test.each([
  { language: 'Go', command: 'go', args: ['run', '.'], folder: 'go-yaml' },
  { language: 'Python', command: 'python3', args: ['yaml-readers.py'], folder: '.' },
])('$language reads every document as it was meant', ({ command, args, folder }) => {
  const cwd = new URL(`./${folder}/`, import.meta.url);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    input: corpus,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(`${stdout.slice(0, 5000)}${stderr}`).toMatch(
    new RegExp(`^${DOCUMENTS} documents, 2 readers, 0 differences\\n$`),
  );
  expect(status).toBe(0);
});
