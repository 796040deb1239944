import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { consoleBlocks, runBlock } from '../support/console.ts';
import { repository } from '../support/world.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/recover.md');

/** Set to rewrite the page's answers with what the commands say now; read the change before you commit it. */
const UPDATE = process.env['UPDATE_DOCS'] === '1';

/** What a real cluster held after an eviction, a day before the time of the page, and the ConfigMap that belongs to it. */
async function dump(): Promise<string> {
  const recorded = readFileSync(join(ROOT, 'test/status/recorded/evicted-pod.json'), 'utf8');
  const path = 'apps/llama-multinode/model-infer.yaml';
  const modelInfer = readFileSync(join(ROOT, 'examples/llama-multinode', path), 'utf8');
  const app = { 'model-infer.yaml': modelInfer.replace('name: llama-multinode', 'name: run') };
  const { stdout } = await repository(app).run(['synth', 'model-infer.yaml', '--stdout']);
  const [configMap = ''] = stdout.split('---\n');
  return `${configMap}---\n${recorded.replaceAll('2026-11-24T', '2026-01-30T')}`;
}

test('the page on recovery runs from its first command to its last, and every answer is as shown', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recover-'));
  try {
    writeFileSync(join(folder, 'pods.json'), await dump());
    let page = readFileSync(PAGE, 'utf8');
    const blocks = consoleBlocks(PAGE);
    expect(blocks).toHaveLength(2);
    for (const block of blocks) {
      const ran = await runBlock(block, folder, {});
      if (UPDATE) page = page.replace(block, () => ran);
      else expect(ran).toBe(block);
    }
    if (UPDATE) writeFileSync(PAGE, page);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
