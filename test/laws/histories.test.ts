import { dirname } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type GitRepository,
  gitRepository,
  groupsOut,
  livePods,
  type ModelText,
  modelText,
} from '../support/git-repository.ts';

/** What somebody does to a repository. */
type Step =
  | { readonly does: 'edit'; readonly model: ModelText }
  | { readonly does: 'run'; readonly argv: readonly string[] }
  | { readonly does: 'lose'; readonly path: string }
  | { readonly does: 'revert'; readonly commits: number }
  | {
      readonly does: 'branch';
      readonly model: ModelText;
      readonly promotions: number;
      readonly way: 'merge' | 'rebase' | 'into-feature';
    }
  | { readonly does: 'move' }
  | { readonly does: 'pick'; readonly back: number }
  | { readonly does: 'checkout'; readonly back: number; readonly path: string }
  | { readonly does: 'spoil'; readonly which: number; readonly how: Spoiling }
  | { readonly does: 'glob'; readonly apps: string }
  | { readonly does: 'rename'; readonly what: Renaming }
  | { readonly does: 'environments'; readonly names: readonly string[] }
  | { readonly does: 'second'; readonly model: ModelText };

/** What is given another place by `git mv`, or which two change places. */
type Renaming = 'app' | 'output' | 'state' | 'swap-names' | 'swap-folders';

/** What becomes of a file by mistake. */
type Spoiling = 'truncate' | 'empty' | 'delete' | 'conflict' | 'swap' | 'garble' | 'older' | 'folder';

const model = fc.record({
  image: fc.constantFrom('v:1', 'v:2', 'v:3'),
  replicas: fc.integer({ min: 1, max: 5 }),
  maxUnavailable: fc.integer({ min: 1, max: 2 }),
});

const renamed = fc.record({ name: fc.constantFrom('llama', 'other'), namespace: fc.constantFrom('default', 'team-b') });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('edit' as const), model }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('edit' as const),
      model: fc.tuple(model, renamed).map(([a, b]) => ({ ...a, ...b })),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('run' as const),
      argv: fc.constantFrom(
        ['promote'],
        ['promote'],
        ['promote', '--to', '0'],
        ['rollback'],
        ['pause'],
        ['resume'],
        ['promote', '--all'],
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('lose' as const),
      path: fc.constantFrom(
        'apps/llama/rollout.yaml',
        'apps/llama/revisions',
        'generated',
        'generated/default/llama/live/group-0',
        'generated/default/llama/live/expectation.yaml',
        'apps/llama/model-infer.yaml',
        'apps/llama',
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('revert' as const), commits: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('branch' as const),
      model,
      promotions: fc.integer({ min: 0, max: 2 }),
      way: fc.constantFrom('merge' as const, 'rebase' as const, 'into-feature' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ does: 'move' as const }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('pick' as const), back: fc.integer({ min: 1, max: 4 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('checkout' as const),
      back: fc.integer({ min: 1, max: 4 }),
      path: fc.constantFrom(
        'apps/llama/rollout.yaml',
        'apps/llama/model-infer.yaml',
        'apps',
        'generated/default/llama/live',
        'generated/default/llama/stages',
        'generated',
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('spoil' as const),
      which: fc.nat(1_000),
      how: fc.constantFrom<Spoiling>('truncate', 'empty', 'delete', 'conflict', 'swap', 'garble', 'older', 'folder'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('glob' as const),
      apps: fc.constantFrom('app/*/model-infer.yaml', 'apps/*/model-infer.yaml'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('rename' as const),
      what: fc.constantFrom<Renaming>('app', 'output', 'state', 'swap-names', 'swap-folders'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('environments' as const),
      names: fc.constantFrom<readonly string[]>([], ['prod'], ['prod', 'staging'], ['staging']),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('second' as const), model }) },
);

const FOLDERS = ['llama', 'moved'];
const SECOND = 'apps/mistral/model-infer.yaml';

/** Where the input lies now. */
function inputOf({ read }: GitRepository): string | undefined {
  return FOLDERS.map((folder) => `apps/${folder}/model-infer.yaml`).find((path) => read(path) !== undefined);
}

async function take(repository: GitRepository, asked: Step): Promise<void> {
  const { put, git, tries, commit, remove, read, has } = repository;
  const synth = async (): Promise<void> => {
    const { code, said } = await repository.flotilla('synth', '-q');
    expect(said, said).not.toContain('defect');
    if (code === 0) return;
    git('reset', '--quiet', '--hard', 'HEAD');
    git('clean', '--quiet', '-fd');
  };
  const input = inputOf(repository);
  switch (asked.does) {
    case 'edit':
      put(input ?? 'apps/llama/model-infer.yaml', modelText(asked.model));
      git('add', '--all');
      await synth();
      break;
    case 'run':
      expect((await repository.flotilla(...asked.argv, '-q')).said).not.toContain('defect');
      break;
    case 'lose':
      if (!has(asked.path)) return;
      remove(asked.path);
      git('add', '--all');
      await synth();
      break;
    case 'revert':
      if (!tries('rev-parse', '--verify', '--quiet', `HEAD~${asked.commits}`)) return;
      if (!tries('revert', '--no-edit', `HEAD~${asked.commits}..HEAD`))
        await settle(repository, ['revert', '--continue'], ['revert', '--abort']);
      break;
    case 'branch':
      await branchOff(repository, asked);
      break;
    case 'move': {
      if (input === undefined) return;
      const other =
        input === 'apps/llama/model-infer.yaml' ? 'apps/moved/model-infer.yaml' : 'apps/llama/model-infer.yaml';
      put(other, read(input) ?? '');
      remove(input);
      git('add', '--all');
      await synth();
      break;
    }
    case 'pick':
    case 'checkout':
    case 'spoil':
      await mishandle(repository, asked, synth);
      break;
    case 'glob':
      project(repository, `apps: [${asked.apps}]`);
      git('add', '--all');
      await synth();
      break;
    case 'environments':
      project(repository, `environments: [${asked.names.map((name) => `{name: ${name}}`).join(', ')}]`);
      git('add', '--all');
      await synth();
      break;
    case 'second':
      put(SECOND, modelText({ ...asked.model, name: 'mistral' }));
      git('add', '--all');
      await synth();
      break;
    case 'rename':
      rename(repository, asked.what);
      await synth();
  }
  if (repository.git('status', '--porcelain') !== '') commit(asked.does);
}

/** Writes flotilla.yaml anew, with nothing but what is given. */
function project({ put }: GitRepository, line: string): void {
  put('flotilla.yaml', `apiVersion: flotilla.dev/v1alpha1\nkind: Project\n${line}\n`);
}

/** Gives folders other names, with all that lies in them, or has two models change places. */
function rename(repository: GitRepository, what: Renaming): void {
  const { tries, put, read, has } = repository;
  const input = inputOf(repository);
  if (what === 'output') {
    const [from, to] = has('out') ? ['out', 'generated'] : ['generated', 'out'];
    if (tries('mv', from, to)) project(repository, `output: ${to}`);
  } else if (input !== undefined && what === 'app') tries('mv', dirname(input), 'apps/elsewhere');
  else if (input !== undefined && what === 'state') {
    const other = FOLDERS.find((folder) => !input.includes(`/${folder}/`)) ?? '';
    put(`apps/${other}/model-infer.yaml`, read(input) ?? '');
    for (const each of ['model-infer.yaml', 'rollout.yaml', 'revisions'])
      tries('mv', '-f', `${dirname(input)}/${each}`, `apps/${other}/`);
  } else if (input !== undefined && has(SECOND)) swap(repository, what, input);
}

function swap({ tries, put, read }: GitRepository, what: Renaming, input: string): void {
  const [one, two] = [read(input) ?? '', read(SECOND) ?? ''];
  if (what === 'swap-names') {
    put(input, one.replace(/name: (llama|other)\b/, 'name: mistral'));
    put(SECOND, two.replace('name: mistral', 'name: llama'));
  } else {
    tries('mv', dirname(input), 'apps/between');
    tries('mv', dirname(SECOND), dirname(input));
    tries('mv', 'apps/between', dirname(SECOND));
  }
}

/** Older commits and files come back, and files are spoilt. */
async function mishandle(
  repository: GitRepository,
  asked: Extract<Step, { does: 'pick' | 'checkout' | 'spoil' }>,
  synth: () => Promise<void>,
): Promise<void> {
  const { tries } = repository;
  if (asked.does === 'checkout') tries('checkout', '--quiet', `HEAD~${asked.back}`, '--', asked.path);
  else if (asked.does === 'pick') {
    const commit = `HEAD~${asked.back}`;
    if (tries('rev-parse', '--verify', '--quiet', commit) && !tries('cherry-pick', '--allow-empty', commit))
      await settle(repository, ['cherry-pick', '--continue'], ['cherry-pick', '--abort']);
  } else {
    spoil(repository, asked);
    await commandsAnswer(repository);
    // Half of them run synth at once; the others commit what they have.
    if (asked.which % 2 === 0) await synth();
  }
}

function spoil(
  { put, git, remove, read, tries }: GitRepository,
  { which, how }: Extract<Step, { does: 'spoil' }>,
): void {
  const paths = git('ls-files').split('\n').filter(Boolean);
  const [path, other] = [paths[which % paths.length] ?? '', paths[(which * 7 + 1) % paths.length] ?? ''];
  const text = read(path) ?? '';
  if (how === 'truncate') put(path, text.slice(0, (which * 13) % Math.max(1, text.length)));
  else if (how === 'empty') put(path, '');
  else if (how === 'delete') remove(path);
  else if (how === 'conflict') put(path, `<<<<<<< HEAD\n${text}=======\n${read(other) ?? ''}>>>>>>> other\n`);
  else if (how === 'swap') put(path, read(other) ?? '');
  else if (how === 'garble')
    put(
      path,
      text.replaceAll(/: (\S+)$/gm, (all, value) => (value.length % 3 === which % 3 ? ': {' : all)),
    );
  else if (how === 'older') tries('checkout', '--quiet', 'HEAD~2', '--', path);
  else {
    remove(path);
    put(`${path}/file`, text);
  }
}

/** Whatever a file says, each command gives an answer, a problem or a reason, and no defect. */
async function commandsAnswer({ flotilla, git }: GitRepository): Promise<void> {
  for (const argv of [['validate'], ['plan'], ['synth', '--check'], ['diff'], ['history'], ['promote', '--dry-run']]) {
    const { said } = await flotilla(...argv);
    expect(said, `flotilla ${argv.join(' ')}\n${said}\n${git('diff')}`).not.toContain('defect');
  }
}

async function branchOff(
  repository: GitRepository,
  { model: edited, promotions, way }: Extract<Step, { does: 'branch' }>,
): Promise<void> {
  const { git, tries, put, commit } = repository;
  const input = inputOf(repository);
  if (input === undefined) return;
  const main = git('rev-parse', 'HEAD').trim();
  git('switch', '--quiet', '--force-create', 'feature');
  put(input, modelText(edited));
  if ((await repository.flotilla('synth', '-q')).code === 0) commit('feature');
  else git('reset', '--quiet', '--hard', main);
  git('switch', '--quiet', 'main');
  for (let promotion = 0; promotion < promotions; promotion++) await repository.flotilla('promote', '-q', '--commit');
  if (way !== 'merge') git('switch', '--quiet', 'feature');
  if (way === 'rebase') {
    if (!tries('rebase', 'main')) await settle(repository, ['rebase', '--continue'], ['rebase', '--abort']);
  } else if (!tries('merge', '--no-edit', way === 'merge' ? 'feature' : 'main')) {
    await settle(repository, ['commit', '--no-edit'], ['merge', '--abort']);
  }
  if (way !== 'merge') {
    git('switch', '--quiet', 'main');
    tries('merge', '--ff-only', '--quiet', 'feature');
  }
}

/** Whoever meets a conflict takes the one step that flotilla names, or gives up. */
async function settle(
  { flotilla, git, tries }: GitRepository,
  go: readonly string[],
  give: readonly string[],
): Promise<void> {
  for (let round = 0; round < 4; round++) {
    const { code, said } = await flotilla('resolve', '-q');
    expect(said, said).not.toContain('defect');
    if (code !== 0) break;
    git('add', '--all');
    if (tries('-c', 'core.editor=true', ...go)) return;
    if (git('status', '--porcelain').length === 0 && tries('-c', 'core.editor=true', ...go.slice(0, 1), '--skip'))
      return;
  }
  tries(...give);
  tries('reset', '--quiet', '--hard', 'HEAD');
}

/** What the specs in the folder allow, by `namespace/name`: told from their text alone. */
function budgets({ read, git }: GitRepository): ReadonlyMap<string, Budget> {
  const inputs = git('ls-files', '--cached', '--others', '--exclude-standard')
    .split('\n')
    .filter((path) => /^apps\/[^/]+\/model-infer\.yaml$/.test(path));
  return new Map(
    inputs.flatMap((path) => {
      const text = read(path) ?? '';
      const number = (field: string): number => Number(new RegExp(`${field}: (\\d+)`).exec(text)?.[1] ?? 0);
      const [, name, , namespace = 'default'] =
        /metadata: \{name: ([a-z]+)(, namespace: ([a-z-]+))?\}/.exec(text) ?? [];
      const budget = { replicas: number(' {2}replicas'), maxUnavailable: number('maxUnavailable') };
      return name === undefined ? [] : [[`${namespace}/${name}`, budget] as const];
    }),
  );
}

interface Budget {
  readonly replicas: number;
  readonly maxUnavailable: number;
}

/**
 * The models of which fewer groups serve on than their specs allow, those that are scaled down not counted; a line for each.
 * Groups above the spec's number that are there still stand in for others.
 */
function overBudget(repository: GitRepository, before: ReadonlyMap<string, string>): readonly string[] {
  const allowed = budgets(repository);
  const out = new Set(groupsOut(before, livePods(repository)));
  const missing = new Map<string, number>();
  for (const group of groupsOut(before, new Map())) {
    const [, model = '', ordinal = ''] = /^(.*)-(\d+)$/.exec(group) ?? [];
    // Nobody is left of a model whose spec is gone: nothing of it was scaled down.
    const isAbove = Number(ordinal) >= (allowed.get(place(model))?.replicas ?? Number.POSITIVE_INFINITY);
    const change = isAbove ? (out.has(group) ? 0 : -1) : out.has(group) ? 1 : 0;
    missing.set(model, (missing.get(model) ?? 0) + change);
  }
  return [...missing].flatMap(([model, count]) => {
    const most = allowed.get(place(model))?.maxUnavailable ?? 0;
    return count > most ? [`${model}: ${count} groups too few, ${most} may be`] : [];
  });
}

/** `namespace/name` of what is `folder namespace/name`. */
function place(model: string): string {
  return model.slice(model.lastIndexOf(' ') + 1);
}

const STEPS = Number(process.env['FLOTILLA_HISTORY_STEPS'] ?? 12);
const RUNS = Number(process.env['FLOTILLA_HISTORY_RUNS'] ?? 4);

test('whatever people do to a repository: no commit that passes the gate takes out more than the budget, unless somebody said so in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
      const repository = gitRepository();
      try {
        repository.put('apps/llama/model-infer.yaml', modelText());
        await repository.flotilla('synth', '-q');
        repository.commit('start');
        for (const each of steps) {
          const base = repository.git('rev-parse', 'HEAD').trim();
          const before = livePods(repository);
          await take(repository, each);
          const { code, said } = await repository.flotilla('diff', base, '--gate', '-q');
          expect(said, said).not.toContain('defect');
          expect([0, 2, 3], said).toContain(code);
          const isSaid = each.does === 'run' && each.argv.includes('--all');
          if (code === 0 && !isSaid)
            expect(overBudget(repository, before), `${JSON.stringify(each)}\n${said}`).toEqual([]);
          // A commit over the budget is not merged.
          if (code !== 0) repository.git('reset', '--quiet', '--hard', base);
        }
      } finally {
        repository.dispose();
      }
    }),
    { numRuns: RUNS },
  );
}, 1_800_000);
