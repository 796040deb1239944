import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { parseManifests } from '../../src/yaml/read.ts';
import { apiServer } from '../support/api-server.ts';
import { consoleBlocks, runBlock, runIn } from '../support/console.ts';
import { applied } from '../support/live.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/status.md');
const APP = 'apps/llama-fleet/model-infer.yaml';

/** Set to rewrite the page's answers with what the commands say now; read the change before you commit it. */
const UPDATE = process.env['UPDATE_DOCS'] === '1';

/** What an agent applies of a folder. */
function manifestsIn(folder: string): readonly JsonObject[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return files.flatMap((path) => parseManifests(path, readFileSync(join(folder, path), 'utf8')).objects);
}

test('every answer of the page on status is what a fleet in the middle of a rollout gives', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'status-'));
  const server = await apiServer();
  try {
    cpSync(join(ROOT, 'examples/fleet'), folder, { recursive: true });
    const spec = readFileSync(join(folder, APP), 'utf8');
    writeFileSync(join(folder, APP), spec.replaceAll('v0.10.0', 'v0.10.1'));
    await runIn(folder, ['synth']);
    const live = manifestsIn(join(folder, 'generated/fleet/llama-fleet/live'));
    server.set(...applied(live, (name) => !name.startsWith('llama-fleet-62-')));
    let page = readFileSync(PAGE, 'utf8');
    for (const block of consoleBlocks(PAGE)) {
      const ran = await runBlock(block, folder, { KUBECONFIG: server.kubeconfig });
      if (UPDATE) page = page.replace(block, () => ran);
      else expect(ran).toBe(block);
    }
    if (UPDATE) writeFileSync(PAGE, page);
    expect(page).toContain('cannot promote llama-fleet');
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});
