import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { groupFiles } from '../../src/emit/manifests.ts';
import type { History } from '../../src/model/rollout.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { type Moved, pause, promote, resume, rollback } from '../../src/rollout/moves.ts';
import { aModel } from '../support/models.ts';

const GROUPS = 5;

/** What people do to a rollout, one after another. */
const act = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), image: fc.constantFrom('llm:A', 'llm:B', 'llm:C') }),
  fc.record({ kind: fc.constant('partition' as const), partition: fc.integer({ min: 0, max: GROUPS - 1 }) }),
  fc.record({ kind: fc.constantFrom('promote' as const, 'rollback' as const, 'pause' as const, 'resume' as const) }),
);

test('a group on a revision always has the same bytes, whatever happened before and to other groups', () =>
  fc.assert(
    fc.property(
      fc.array(act, { minLength: 3, maxLength: 12 }),
      fc.integer({ min: 1, max: 3 }),
      (acts, maxUnavailable) => {
        const bytes = new Map<string, string>();
        let spec = { image: 'llm:A', partition: 0 };
        let history: History = { snapshots: [] };
        for (const step of acts) {
          if (step.kind === 'edit') spec = { ...spec, image: step.image };
          else if (step.kind === 'partition') spec = { ...spec, partition: step.partition };
          const model = aModel({
            replicas: GROUPS,
            maxUnavailable,
            gangSchedule: {},
            roles: [{ name: 'r', workers: 1 }],
            ...spec,
          });
          const moves: Readonly<Record<string, () => Moved>> = {
            promote: () => promote(model, history),
            rollback: () => rollback(model, history),
            pause: () => pause(history, model.name),
            resume: () => resume(history, model.name),
          };
          const moved = moves[step.kind]?.();
          if (moved?.ok) history = moved.value;
          const { live, stages, history: next } = compile(model, history, DEFAULT_OPTIONS);
          for (const group of [...live, ...[...stages].flatMap(({ groups }) => [...groups])]) {
            const text = [...groupFiles({ place: model, source: 'a.yaml' }, '', [group])]
              .map((file) => file.text())
              .join('');
            const key = `${group.ordinal} ${group.revision}`;
            expect(text).toBe(bytes.get(key) ?? text);
            bytes.set(key, text);
          }
          history = next;
        }
      },
    ),
    { numRuns: 100 },
  ));
