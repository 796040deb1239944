import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { toYaml } from '../../src/yaml/write.ts';
import type { Fleet } from '../fleet.ts';
import { type Decided, groupObjects } from '../objects.ts';

/**
 * Writes a folder of plain resources, a file per group: Kustomize has no loops, so its users bring the objects and it
 * only passes them through. Overlays, one per group, would cost more.
 */
export function writeKustomizeFolder(folder: string, fleet: Fleet, decided: Decided): void {
  mkdirSync(folder, { recursive: true });
  const groups = Array.from({ length: fleet.groups }, (_, ordinal) => ordinal);
  const resources = ['expectation.yaml', ...groups.map((ordinal) => `group-${ordinal}.yaml`)];
  writeFileSync(join(folder, 'kustomization.yaml'), stringify({ resources }));
  writeFileSync(join(folder, 'expectation.yaml'), toYaml(decided.expectation));
  for (const ordinal of groups) {
    const text = [...groupObjects(fleet, decided, ordinal)].map(toYaml).join('---\n');
    writeFileSync(join(folder, `group-${ordinal}.yaml`), text);
  }
}
