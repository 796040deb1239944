/** `stages.mjs <model-infer.yaml> <rounds>`: times the stages of the core, and what they are held against, in one process. */
import { readFileSync } from 'node:fs';
import { argv, hrtime, stdout } from 'node:process';
import { stringify } from 'yaml';
import { compile } from '../../src/compile.ts';
import { manifestStream } from '../../src/emit/manifests.ts';
import { parse } from '../../src/library.ts';
import type { Group } from '../../src/model/group.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Model } from '../../src/model/model.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';

/** A stage that takes longer than this is run twice only. */
const LONG_SECONDS = 1;
const WARM_UPS = 2;

const [, , input = '', rounds = '5'] = argv;
const text = readFileSync(input, 'utf8');
const compiled = compile(modelOf(text), { snapshots: [] }, DEFAULT_OPTIONS);
const objects = objectsOf(compiled.expectation, compiled.live);

/** What is timed; each returns a number that depends on all of its work, so that none of it can be left out. */
const STAGES: Readonly<Record<string, () => number>> = {
  'JSON.stringify': () => sizeOf(each(objects, (object) => JSON.stringify(object))),
  'parse and check': () => modelOf(text).replicas,
  'parse, check and plan': () => compile(modelOf(text), { snapshots: [] }, DEFAULT_OPTIONS).plan.live.length,
  'objects alone': () => objectsOf(compiled.expectation, compiled.live).length,
  // From the compiled model: making the objects is part of it, where JSON.stringify gets them ready made.
  'objects to text': () => sizeOf(manifestStream(compiled)),
  'yaml.stringify': () => sizeOf(each(objects, (object) => stringify(object, PLAIN))),
};

const PLAIN = { lineWidth: 0, aliasDuplicateObjects: false } as const;

const seconds: Record<string, number[]> = {};
for (let round = -WARM_UPS; round < Number(rounds); round++) {
  for (const [name, run] of Object.entries(STAGES)) {
    const known = seconds[name] ?? [];
    seconds[name] = known;
    const isLong = known.some((each) => each > LONG_SECONDS);
    if (isLong && known.length > 1) continue;
    const took = timed(run);
    if (round >= 0 || took > LONG_SECONDS) known.push(took);
  }
}
stdout.write(JSON.stringify(seconds));

function timed(run: () => number): number {
  globalThis.gc?.();
  const start = hrtime.bigint();
  if (run() === 0) throw new Error('a stage did nothing');
  return Number(hrtime.bigint() - start) / 1e9;
}

function modelOf(yaml: string): Model {
  const result = parse(input, yaml, { kubernetes: '1.35', maxPods: Number.MAX_SAFE_INTEGER, strict: true });
  const model = result.ok ? result.value[0]?.model : undefined;
  if (model === undefined) throw new Error(`no model in ${input}`);
  return model;
}

function objectsOf(expectation: JsonObject, from: Iterable<Group>): readonly JsonObject[] {
  const all = [expectation];
  for (const { podGroup, roleReplicas } of from) {
    if (podGroup !== undefined) all.push(podGroup);
    for (const { service, pods } of roleReplicas) {
      if (service !== undefined) all.push(service);
      all.push(...pods);
    }
  }
  return all;
}

// A text that was put together is a tree of its pieces until somebody looks at a character: a file needs it whole.
function sizeOf(texts: Iterable<string>): number {
  let sum = 0;
  for (const each of texts) sum += each.length + each.charCodeAt(each.length - 1);
  return sum;
}

function* each<From>(items: Iterable<From>, write: (item: From) => string): Generator<string> {
  for (const item of items) yield write(item);
}
