import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A file that breaks one rule by one import. */
const breaches = [
  { rule: 'no-cycle', file: 'src/model/ordinals.ts', imports: "import type { Word } from './sequence.ts';" },
  { rule: 'no-unresolved', file: 'src/cli/program.ts', imports: "import { word } from 'no-such-package';" },
  {
    rule: 'generated-has-few-readers',
    file: 'src/yaml/read.ts',
    imports: "import type { Word } from '../../generated/model-infer.ts';",
  },
  {
    rule: 'model-takes-types-of-generated',
    file: 'src/model/model.ts',
    imports: "import { word } from '../../generated/validators.ts';",
  },
  { rule: 'model-stands-alone', file: 'src/model/names.ts', imports: "import type { Word } from '../yaml/write.ts';" },
  { rule: 'floor-2', file: 'src/yaml/write.ts', imports: "import { word } from '../kubernetes/quantity.ts';" },
  {
    rule: 'kubernetes-knows-no-flotilla',
    file: 'src/kubernetes/updates.ts',
    imports: "import { REVISION_VARIABLE } from '../model/names.ts';",
  },
  { rule: 'floor-3', file: 'src/environments/merge.ts', imports: "import { word } from '../dialects/parse.ts';" },
  { rule: 'floor-3', file: 'src/drain/pods.ts', imports: "import { reservedKeys } from '../agents/agent.ts';" },
  {
    rule: 'floor-4',
    file: 'src/dialects/model-infer/normalize.ts',
    imports: "import type { Word } from '../../rollout/plan.ts';",
  },
  { rule: 'floor-3', file: 'src/agents/flux/files.ts', imports: "import { word } from '../../doctor/check.ts';" },
  { rule: 'floor-5', file: 'src/companions/join.ts', imports: "import type { Word } from '../rollout/plan.ts';" },
  { rule: 'floor-6', file: 'src/status/pod.ts', imports: "import type { Word } from '../rollout/plan.ts';" },
  { rule: 'floor-6', file: 'src/diff/objects.ts', imports: "import { word } from '../io/git.ts';" },
  { rule: 'pipeline-is-core', file: 'src/compile.ts', imports: "import { word } from './io/files.ts';" },
  { rule: 'pipeline-is-core', file: 'src/krm/function.ts', imports: "import { word } from '../io/git.ts';" },
  {
    rule: 'slices-do-not-know-each-other',
    file: 'src/agents/argocd/files.ts',
    imports: "import { word } from '../flux/health.ts';",
  },
  {
    rule: 'agents-by-registry',
    file: 'src/doctor/diagnose.ts',
    imports: "import { word } from '../agents/flux/checks.ts';",
  },
  {
    rule: 'agents-by-registry',
    file: 'src/agents/problems.ts',
    imports: "import type { Word } from './argocd/files.ts';",
  },
  {
    rule: 'dialects-by-registry',
    file: 'src/dialects/parse.ts',
    imports: "import { word } from './model-infer/dialect.ts';",
  },
  { rule: 'core-has-no-world', file: 'src/expand/group.ts', imports: "import { readFileSync } from 'node:fs';" },
  { rule: 'core-has-no-world', file: 'src/report/plan/text.ts', imports: "import type { Stats } from 'fs';" },
  { rule: 'crypto-in-three-places', file: 'src/rollout/plan.ts', imports: "import { createHash } from 'node:crypto';" },
  { rule: 'crypto-in-three-places', file: 'src/cli/synth.ts', imports: "import { randomUUID } from 'node:crypto';" },
  { rule: 'yaml-in-one-place', file: 'src/project/project.ts', imports: "import { parse } from 'yaml';" },
  { rule: 'core-needs-no-package', file: 'src/schema/structure.ts', imports: "import { Ajv } from 'ajv';" },
  { rule: 'commander-in-cli', file: 'src/io/arguments.ts', imports: "import { Command } from 'commander';" },
  { rule: 'no-development-packages', file: 'src/constructs/build.ts', imports: "import { build } from 'esbuild';" },
  { rule: 'io-takes-types-of-model', file: 'src/io/files.ts', imports: "import { word } from '../model/layout.ts';" },
  { rule: 'io-knows-no-core', file: 'src/io/dump.ts', imports: "import { word } from '../parse/trees.ts';" },
  {
    rule: 'constructs-use-the-library',
    file: 'src/constructs/model-infer.ts',
    imports: "import { word } from '../expand/pod.ts';",
  },
  {
    rule: 'nobody-imports-constructs',
    file: 'src/cli/init.ts',
    imports: "import { word } from '../constructs/app.ts';",
  },
  { rule: 'nobody-imports-cli', file: 'scripts/release.ts', imports: "import { word } from '../src/cli/world.ts';" },
  { rule: 'index-is-for-users', file: 'src/cli/world.ts', imports: "import { word } from '../index.ts';" },
  {
    rule: 'src-stands-alone',
    file: 'src/cli/plan.ts',
    imports: "import { word } from '../../test/support/models.ts';",
  },
  { rule: 'no-vague-names', file: 'src/expand/pod.ts', imports: "import { word } from './utils.ts';" },
];

/** What the rules allow, beside the files of `breaches`. */
const allowed = [
  { file: 'src/model/sequence.ts', imports: "import type { Word } from './ordinals.ts';" },
  { file: 'src/agents/registry.ts', imports: "import { word } from './flux/agent.ts';" },
  { file: 'src/index.ts', imports: "export { word } from './compile.ts';" },
  { file: 'src/dialects/registry.ts', imports: "import { word } from './model-infer/dialect.ts';" },
  { file: 'src/model/revision-hash.ts', imports: "import { createHash } from 'node:crypto';" },
  { file: 'src/model/group.ts', imports: "import type { Word } from '../../generated/model-infer.ts';" },
  { file: 'src/io/git.ts', imports: "import { spawn } from 'node:child_process';" },
  { file: 'src/cli/commands/synth.ts', imports: "import { Command } from 'commander';" },
  { file: 'src/constructs/app.ts', imports: "import { word } from '../index.ts';" },
];

/** Violations of the project's rules below a folder, as `rule: file → imported file`. */
async function violations(baseDir: string, folders: string[]): Promise<string[]> {
  const options = await extractDepcruiseOptions(join(root, '.dependency-cruiser.mjs'));
  const { output } = await cruise(folders, { ...options, baseDir });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** Writes files and, for each import of another file that is not among them, an empty one. */
async function writeTree(folder: string, files: readonly { file: string; imports: string }[]): Promise<void> {
  const texts = new Map<string, string>();
  for (const { file, imports } of files) {
    const target = /'(\.[^']+)'/.exec(imports)?.[1];
    if (target !== undefined) texts.set(normalize(join(dirname(file), target)), '');
  }
  for (const { file, imports } of files) texts.set(file, imports);
  for (const [file, text] of texts) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), `${text}\nexport type Word = string;\nexport const word = 'word';\n`);
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await symlink(join(root, 'package.json'), join(folder, 'package.json'));
}

describe('import directions', () => {
  let folder = '';
  let found: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flotilla-imports-'));
    await writeTree(folder, [...breaches, ...allowed]);
    found = await violations(folder, ['src', 'scripts']);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(breaches)('$rule: $imports in $file is refused', ({ rule, file }) => {
    expect(found.filter((violation) => violation.startsWith(`${rule}: ${file} → `))).toHaveLength(1);
  });

  test('nothing else is refused', () => {
    const wanted = breaches.map(({ rule, file }) => `${rule}: ${file}`);
    expect(found.map((violation) => violation.split(' → ')[0]).sort()).toEqual(wanted.sort());
  });

  test('each rule is broken above and says why it exists', async () => {
    const { ruleSet } = await extractDepcruiseOptions(join(root, '.dependency-cruiser.mjs'));
    const rules = ruleSet?.forbidden ?? [];
    expect(new Set(rules.map(({ name }) => name))).toEqual(new Set(breaches.map(({ rule }) => rule)));
    expect(rules.filter(({ comment, severity }) => !comment || severity !== 'error')).toEqual([]);
  });

  test('src keeps every rule', async () => {
    expect(await violations(root, ['src'])).toEqual([]);
  });
});
