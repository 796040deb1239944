import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Programs } from './programs.ts';

/** What ran the works, by name; nothing that tells whose machine it is. */
export type Machine = Readonly<Record<string, string>>;

const PACKAGES = ['cdk8s', 'yaml'];

/** The machine and the versions of everything that took part. */
export function describeMachine(root: string, programs: Programs): Machine {
  const versionOf = (folder: string): string => {
    const { version }: { version: string } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return version;
  };
  const [first] = cpus();
  return {
    machine: `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    kernel: `${type()} ${release()}`,
    node: process.versions.node,
    flotilla: versionOf('.'),
    ...Object.fromEntries(Object.entries(programs).map(([name, { version }]) => [name, version])),
    ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(`node_modules/${name}`)])),
  };
}
