import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/diff/objects.ts';
import { type JsonObject, pathText } from '../../src/model/json.ts';

test('of what forces a replacement, the variable that every revision changes is told last', () => {
  const pod = (revision: string, args: string[]): JsonObject => {
    const env = [{ name: 'FLOTILLA_REVISION', value: revision }];
    const spec = { containers: [{ name: 'main', image: `llm:${revision}`, env, args }] };
    return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec };
  };
  const outcome = outcomeOf({ before: pod('a', ['x']), after: pod('b', ['y']) });
  expect(outcome?.forcedBy.map(({ path }) => pathText(path))).toEqual([
    'spec.containers[0].args[0]',
    'spec.containers[0].env[0].value',
  ]);
  expect(outcome?.inPlace.map(({ path }) => pathText(path))).toEqual(['spec.containers[0].image']);
});
