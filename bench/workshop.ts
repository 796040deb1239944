import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { load } from 'js-yaml';
import { isObject, type Json } from '../src/model/json.ts';
import { toYaml } from '../src/yaml/write.ts';
import { type Fleet, modelInferOf } from './fleet.ts';
import type { Decided } from './objects.ts';
import type { Programs } from './programs.ts';
import { type Command, run } from './race.ts';

/** What the works are done with. */
export interface Workshop {
  /** The repository. */
  readonly root: string;
  /** Where works leave their files, each in a folder of its name. */
  readonly folder: string;
  /** The built command. */
  readonly cli: string;
  /** Folder of the programs of bench/processes, bundled. */
  readonly processes: string;
  readonly programs: Programs;
  /** Whether peers that take minutes have their turn. */
  readonly withSlowPeers: boolean;
}

/** The image of every fleet before a rollout. */
export const IMAGE = 'vllm/vllm-openai:v0.10.0';

/** Where a fleet's ModelInfer lies in a repository. */
export function inputOf({ name }: Fleet): string {
  return `apps/${name}/model-infer.yaml`;
}

/** Writes a fleet's ModelInfer into a repository. */
export function writeInput(repository: string, fleet: Fleet, image: string): void {
  mkdirSync(join(repository, inputOf(fleet), '..'), { recursive: true });
  writeFileSync(join(repository, inputOf(fleet)), toYaml(modelInferOf(fleet, image)));
}

/** A call of flotilla in a repository, for fleets of any size. */
export function flotilla({ cli }: Workshop, repository: string, args: readonly string[]): Command {
  return { program: process.execPath, args: [cli, ...args], cwd: repository };
}

/** A call of one of the programs in bench/processes. */
export function ownProcess({ processes }: Workshop, name: string, args: readonly string[]): Command {
  return { program: process.execPath, args: [join(processes, `${name}.mjs`), ...args], cwd: processes };
}

/** No bound on pods. */
export const ANY_NUMBER = ['--max-pods', '10000000'] as const;

/**
 * Asks flotilla for what only it decides: the revision, and the ConfigMap of what is expected.
 * @throws Error when the first object that it prints is another one
 */
export function decidedBy(workshop: Workshop, repository: string, fleet: Fleet): Decided {
  const stdout = join(repository, 'decided.yaml');
  run({ ...flotilla(workshop, repository, ['synth', '--stdout', inputOf(fleet)]), stdout });
  const [first = ''] = readFileSync(stdout, 'utf8').split('---\n', 1);
  const expectation: Json = JSON.parse(JSON.stringify(load(first)));
  const target = isObject(expectation) && isObject(expectation['data']) ? expectation['data']['target'] : undefined;
  if (!isObject(expectation) || typeof target !== 'string') throw new Error(`no expectation at the start of ${stdout}`);
  return { image: IMAGE, revision: target, expectation };
}
