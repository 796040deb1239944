import { readFileSync } from 'node:fs';
import { JSON_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/model/instant.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import type { LivePod } from '../../src/model/live.ts';
import { liveObjects } from '../../src/status/live.ts';
import { podStatus } from '../../src/status/pod.ts';

const NOW = '2026-11-24T05:00:00Z';

describe('a pod in kstatus words', () => {
  test.each(podCases())('$title: $is.word, $is.reason', ({ pod, now, is }) => {
    expect(podStatus(pod, parseInstant(now) ?? 0)).toEqual(is);
  });
});

interface PodCase {
  readonly title: string;
  readonly now: string;
  readonly pod: LivePod;
  readonly is: JsonObject;
}

function podCases(): readonly PodCase[] {
  const cases: Json = readYaml('pods.yaml');
  if (!isArray(cases)) throw new Error('pods.yaml is no list');
  return cases.map((entry) => {
    const { title = '', now = NOW, pod: written, is } = isObject(entry) ? entry : {};
    if (!isObject(written) || !isObject(is)) throw new Error(`${title} has no pod or what is true of it`);
    const metadata = { name: 'm-0-r-0-0', ...(isObject(written['metadata']) ? written['metadata'] : {}) };
    const [pod] = liveObjects([{ ...written, apiVersion: 'v1', kind: 'Pod', metadata }]).pods;
    if (pod === undefined) throw new Error(`${title} is no pod`);
    return { title: `${title}`, now: `${now}`, pod, is };
  });
}

function readYaml(file: string): Json {
  // Times stay text, as they come from a server.
  return JSON.parse(
    JSON.stringify(load(readFileSync(new URL(file, import.meta.url), 'utf8'), { schema: JSON_SCHEMA })),
  );
}
