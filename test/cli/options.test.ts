import { expect, expectTypeOf, test } from 'vitest';
import { type Call, choicesOf, flagsOf, type OptionSpec } from '../../src/cli/command.ts';
import type { BootstrapCall } from '../../src/cli/handover.ts';
import { recoverSpec, STATUS } from '../../src/cli/tables/cluster.ts';
import type { SYNTH } from '../../src/cli/tables/compile.ts';
import type { PROMOTE } from '../../src/cli/tables/rollout.ts';

const RECOVER = recoverSpec([]);

// The compiler holds these: `npm run check:types` fails where one of them is not so.
test('a command gets the options that its table names, each of its type, and no misspelt one', () => {
  type Status = Call<typeof STATUS>['options'];
  expectTypeOf<Status['output']>().toEqualTypeOf<'table' | 'wide' | 'tree' | 'yaml' | 'json' | 'markdown' | 'html'>();
  expectTypeOf<Status['wait']>().toEqualTypeOf<'available' | 'stage' | 'updated' | true | undefined>();
  expectTypeOf<Status['timeout']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Status['why']>().toEqualTypeOf<true | undefined>();
  expectTypeOf<Status>().toHaveProperty('timeout');
  expectTypeOf<Status>().not.toHaveProperty('timout');
  expectTypeOf<Call<typeof SYNTH>['options']>().not.toHaveProperty('from');
  expectTypeOf<Call<typeof PROMOTE>['options']>().not.toHaveProperty('output');
  expectTypeOf<keyof BootstrapCall['options']>().toEqualTypeOf<
    'split' | 'promotion' | 'insteadOf' | 'podSecurity' | 'kyverno' | 'crd'
  >();
});

test.each<{ name: string; spec: OptionSpec; flags: string; choices: readonly string[] }>([
  { name: 'dryRun', spec: RECOVER.options.dryRun, flags: '--dry-run', choices: [] },
  { name: 'output', spec: RECOVER.options.output, flags: '-o, --output <format>', choices: ['text', 'json'] },
  { name: 'wait', spec: STATUS.options.wait, flags: '--wait [goal]', choices: ['available', 'stage', 'updated'] },
  { name: 'C', spec: { value: '<dir>', summary: 'work in this folder' }, flags: '-C <dir>', choices: [] },
])('$name is written $flags', ({ name, spec, flags, choices }) => {
  expect(flagsOf(name, spec)).toBe(flags);
  expect(choicesOf(spec)).toEqual(choices);
});
