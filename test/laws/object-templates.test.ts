import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AGENTS } from '../../src/agents/registry.ts';
import { compile } from '../../src/compile.ts';
import { objectText } from '../../src/emit/manifests.ts';
import { parse } from '../../src/library.ts';
import type { Group, Slots } from '../../src/model/group.ts';
import { objectOf } from '../../src/model/group.ts';
import { isObject, type JsonObject } from '../../src/model/json.ts';
import type { CompileOptions } from '../../src/project/project.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { kubernetesJson } from '../support/json-values.ts';
import { objectsOfGroup } from '../support/manifests.ts';
import { randomModelInfer } from '../support/random-model-infer.ts';

const OPTIONS = { kubernetes: '1.35', maxPods: 1_000, strict: false } as const;

const compileOptions: fc.Arbitrary<CompileOptions> = fc.record({
  taskKey: fc.constantFrom('roleReplica', 'role', 'revision'),
  gangForms: fc.record({ ofAll: fc.constantFrom('tasks', 'tasksAndSubGroups'), ofModel: fc.constant({}) }),
  agents: fc.subarray([...AGENTS]),
  promotion: fc.constantFrom('pull-request', 'automatic'),
  handover: fc.boolean(),
  crd: fc.boolean(),
  disruptionBudgets: fc.boolean(),
});

/** Names that YAML takes for numbers, booleans or null as they are, or with an ordinal behind them. */
const name = fc.constantFrom('llama', 'e', 'y', 'no', 'null', 'true', 'slot', 'slot-0');

/** The groups of a model under another name; none where it is not valid. */
function groupsOf(modelInfer: JsonObject, named: string, options: CompileOptions): readonly Group[] {
  const metadata = isObject(modelInfer['metadata']) ? modelInfer['metadata'] : {};
  const text = JSON.stringify({ ...modelInfer, metadata: { ...metadata, name: named } });
  const parsed = parse('model-infer.json', text, OPTIONS);
  if (!parsed.ok) return [];
  return parsed.value.flatMap(({ model }) => [...compile(model, { snapshots: [] }, options).live]);
}

test('what is written of a filled template is, to the byte, what is written of its object', () => {
  let written = 0;
  fc.assert(
    fc.property(randomModelInfer, name, compileOptions, (modelInfer, named, options) => {
      for (const group of groupsOf(modelInfer, named, options)) {
        const budget = group.disruptionBudget === undefined ? [] : [group.disruptionBudget];
        const filled = [...group.filled, ...budget, ...[...group.roleReplicas].flatMap((each) => [...each.filled])];
        expect(filled.map(objectOf)).toEqual([...objectsOfGroup(group)]);
        for (const each of filled) expect(objectText(each)).toBe(toYaml(objectOf(each)));
        written += filled.length;
      }
    }),
    { numRuns: 60 },
  );
  expect(written).toBeGreaterThan(100);
});

const text = fc.oneof(
  fc.constantFrom('', 'e-0', '007', 'a b', 'yes', '"', "it's", 'slot', 'slot1'),
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-') }),
);
const slots: fc.Arbitrary<Slots> = fc.record({
  name: text,
  group: text,
  roleId: text,
  task: text,
  turn: text,
  podIndex: text,
  entryAddress: text,
  stage: text,
});
const marks = fc.constantFrom('slot', 'slot0', 'slot-', 'slot-3', 'a slot--', 'x');

test('whatever else an object holds, every slot is filled in where it belongs', () =>
  fc.assert(
    fc.property(kubernetesJson(), marks, fc.array(slots, { minLength: 1 }), (value, mark, fillings) => {
      const template = {
        fill: ({ name: own, group, roleId, task, podIndex, entryAddress, stage }: Slots): JsonObject => ({
          [mark]: value,
          metadata: { name: own, annotations: { group, task, stage }, labels: { group, roleId, mark } },
          env: [{ name: 'A', value: entryAddress }, podIndex, [podIndex, own]],
        }),
      };
      for (const each of fillings) expect(objectText({ template, slots: each })).toBe(toYaml(template.fill(each)));
    }),
    { numRuns: 500 },
  ));
