import { describe, expect, test } from 'vitest';
import type { Diff, FieldChange, GroupChange, ModelDiff, ObjectChange } from '../../../src/model/diff.ts';
import { diffMarkdown } from '../../../src/report/diff/markdown.ts';
import { cellCode, code, htmlCode } from '../../../src/report/markdown.ts';
import { compiled, diffOf } from '../../support/manifests.ts';
import { type ModelWish, SIX_GROUPS } from '../../support/models.ts';

function markdownOfChange(wish: ModelWish, from: ModelWish = SIX_GROUPS): string {
  const before = compiled(from);
  const after = compiled({ ...from, ...wish }, before);
  return diffMarkdown({ diff: diffOf(before, after), plans: [after.view()], outages: [] });
}

test('a comment: verdict first, then stages by groups, then details to unfold', () =>
  expect(markdownOfChange({ image: 'vllm:B' })).toMatchInlineSnapshot(`
    "### flotilla: \`default/llama\` \`image A → B (entry, worker of 405b)\`

    **8 pods replaced in groups 4-5 of \`default/llama\`; at the peak of this stage and the 2 to come, 64 \`nvidia.com/gpu\` out of service and 4 of 6 groups serving.**

    | Stage | 0 | 1 | 2 | 3 | 4 | 5 | Pods replaced | Out of service | Groups serving |
    | --- | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
    | ▶ now |  |  |  |  | ▶ | ▶ | 8 | 64 \`nvidia.com/gpu\` | 4 |
    | ○ 2 |  |  | ○ | ○ |  |  | 8 | 64 \`nvidia.com/gpu\` | 4 |
    | ○ 3 |  | ○ |  |  |  |  | 4 | 32 \`nvidia.com/gpu\` | 5 |
    | – held | – |  |  |  |  |  |  |  |  |

    ▶ now · ○ to come · – held back by the partition

    Side by side afterwards: \`cgxfpgwkwz\` (groups 0-3), \`c7fgrk49dj\` (groups 4-5).

    After the merge the agent applies this stage; 2 stages to come: \`flotilla promote llama --when-healthy --expect-plan wmt8z5vg5m\`

    <details>
    <summary>Groups 4-5: 4 pods replaced in each</summary>

    \`cgxfpgwkwz\` → \`c7fgrk49dj\`; the gang is scheduled again; 32 \`nvidia.com/gpu\` out of service in each.

    - **replaced** \`Pod\` \`405b-0-0\`, \`405b-0-1\`, \`405b-1-0\`, \`405b-1-1\`
      - changes \`spec.containers[0].image\` (\`main\`): \`"vllm:A"\` → \`"vllm:B"\`
      - forced by \`spec.containers[0].env[3].value\` (\`FLOTILLA_REVISION\`): \`"cgxfpgwkwz"\` → \`"c7fgrk49dj"\`

    </details>
    "
  `));

test('the last stage: what is done, and nothing to come', () => {
  const first = compiled(SIX_GROUPS);
  const second = compiled({ ...SIX_GROUPS, image: 'vllm:B', maxUnavailable: 3, partition: 3 }, first);
  const third = compiled({ ...SIX_GROUPS, image: 'vllm:B', maxUnavailable: 3, partition: 0 }, second);
  expect(
    diffMarkdown({ diff: diffOf(second, third), plans: [third.view()], outages: [] }).split('\n<details>')[0],
  ).toMatchInlineSnapshot(`
    "### flotilla: \`default/llama\` \`image A → B (entry, worker of 405b)\`

    **12 pods replaced in groups 0-2 of \`default/llama\`; meanwhile 96 \`nvidia.com/gpu\` out of service and 3 of 6 groups serving.**

    | Stage | 0 | 1 | 2 | 3 | 4 | 5 | Pods replaced | Out of service | Groups serving |
    | --- | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
    | ✓ done |  |  |  | ✓ | ✓ | ✓ |  |  |  |
    | ▶ now | ▶ | ▶ | ▶ |  |  |  | 12 | 96 \`nvidia.com/gpu\` | 3 |

    ✓ done · ▶ now
    "
  `);
});

test('a fleet: ranges in place of columns, and the many last stages in one row', () =>
  expect(
    markdownOfChange({ image: 'vllm:B' }, { ...SIX_GROUPS, replicas: 64, maxUnavailable: 4, partition: 0 }).split(
      '\n<details>',
    )[0],
  ).toMatchInlineSnapshot(`
    "### flotilla: \`default/llama\` \`image A → B (entry, worker of 405b)\`

    **16 pods replaced in groups 60-63 of \`default/llama\`; at the peak of this stage and the 15 to come, 128 \`nvidia.com/gpu\` out of service and 60 of 64 groups serving.**

    | Stage | Groups | Pods replaced | Out of service | Groups serving |
    | --- | :-: | :-: | :-: | :-: |
    | ▶ now | 60-63 | 16 | 128 \`nvidia.com/gpu\` | 60 |
    | ○ 2-16 | 0-59, 4 each | 16 | 128 \`nvidia.com/gpu\` | 60 |

    ▶ now · ○ to come

    Side by side afterwards: \`cgxfpgwkwz\` (groups 0-59), \`c7fgrk49dj\` (groups 60-63).

    After the merge the agent applies this stage; 15 stages to come: \`flotilla promote llama --when-healthy --expect-plan fbgvgbbs75\`
    "
  `));

const NO_PODS = { untouched: 0, changed: 0, restarted: 0, replaced: 0, created: 0, deleted: 0 };

function groupOf(ordinal: number, forcedBy: readonly FieldChange[]): GroupChange {
  return {
    groups: [{ first: ordinal, last: ordinal }],
    from: ['a'],
    to: ['b'],
    gang: 'requeued',
    pods: { ...NO_PODS, replaced: 1 },
    outOfService: { 'nvidia.com/gpu': '8' },
    serves: false,
    servesInPart: false,
    objects: [{ kind: 'Pod', name: 'r-0-0', verb: 'replaced', forcedBy, inPlace: [], restarts: false }],
  };
}

const PLAIN_POD: ObjectChange = {
  kind: 'Pod',
  name: 'r-0-0',
  verb: 'changed',
  forcedBy: [],
  inPlace: [],
  restarts: false,
};

function modelOf(name: string, groups: readonly GroupChange[]): ModelDiff {
  return {
    namespace: 'default',
    name,
    groups,
    objects: [],
    groupsBefore: groups.length,
    groupsAfter: groups.length,
    availableGroups: 0,
    pods: { ...NO_PODS, replaced: groups.length },
    outOfService: { 'nvidia.com/gpu': `${8 * groups.length}` },
    before: [],
    serving: [],
  };
}

function diffOfGroups(groups: readonly GroupChange[]): Diff {
  return { models: [modelOf('llama', groups)], others: [] };
}

const fieldOf = (name: string, before: string, after: string): FieldChange => ({
  path: ['spec', 'containers', 0, 'env', 0, 'value'],
  of: name,
  before,
  after,
});

test('what people wrote cannot break out of the comment', () =>
  expect(
    diffMarkdown({
      diff: {
        models: [
          modelOf('@team</summary><script>', [
            groupOf(0, [fieldOf('`` @someone | #1', '<img src=x>\n## big', '`$(x)`')]),
          ]),
          { ...modelOf('b|b', []), objects: [{ ...PLAIN_POD, kind: '<i>', name: '[x](y)', restarts: true }] },
        ],
        others: [],
      },
      plans: [],
      outages: [],
    }),
  ).toMatchInlineSnapshot(`
    "### flotilla: 2 models change

    **1 pod replaced in group 0 of \`default/@team</summary><script>\`; meanwhile 8 \`nvidia.com/gpu\` out of service and 0 of 1 group serving.**

    <details>
    <summary><code>default/@team&lt;/summary&gt;&lt;script&gt;</code> group 0: 1 pod replaced</summary>

    \`a\` → \`b\`; the gang is scheduled again; 8 \`nvidia.com/gpu\` out of service.

    - **replaced** \`Pod\` \`r-0-0\`
      - forced by \`spec.containers[0].env[0].value\` (\`\`\` \`\` @someone | #1 \`\`\`): \`"<img src=x>\\n## big"\` → \`\`"\`$(x)\`"\`\`

    </details>

    <details>
    <summary><code>default/b|b</code> objects outside of groups</summary>

    - **changed** \`<i>\` \`[x](y)\`
      - its container restarts

    </details>
    "
  `));

describe('marking text as code', () => {
  test.each([
    { text: 'plain', marked: '`plain`' },
    { text: 'a`b', marked: '``a`b``' },
    { text: '`a``', marked: '``` `a`` ```' },
    { text: '', marked: '`  `' },
    { text: ' a ', marked: '`  a  `' },
    { text: 'a|b\\', marked: '`a|b\\`' },
    { text: 'a\nb\u202e', marked: '`a\\u000ab\\u202e`' },
  ])('$text', ({ text, marked }) => expect(code(text)).toBe(marked));

  test('in a table and in a summary', () => {
    expect(cellCode('a|b')).toBe('`a\\|b`');
    expect(htmlCode('<b>&@x')).toBe('<code>&lt;b&gt;&amp;@x</code>');
  });
});

describe('never longer than a comment may be', () => {
  const LONGEST = 65_536;
  const groups = (count: number, length: number, fields = 1) =>
    Array.from({ length: count }, (_, ordinal) =>
      groupOf(
        ordinal,
        Array.from({ length: fields }, (__, index) =>
          fieldOf(`V${index}`, `${ordinal}${'a'.repeat(length)}`, `${ordinal}${'b'.repeat(length)}`),
        ),
      ),
    );

  test('long values are shortened first', () => {
    const text = diffMarkdown({ diff: diffOfGroups(groups(100, 1000)), plans: [], outages: [] });
    expect(text.length).toBeLessThanOrEqual(LONGEST);
    expect(text.match(/<details>/g)).toHaveLength(100);
    expect(text).not.toContain('did not fit');
  });

  test('so are long lists of fields', () => {
    const text = diffMarkdown({ diff: diffOfGroups(groups(40, 20, 50)), plans: [], outages: [] });
    expect(text.length).toBeLessThanOrEqual(LONGEST);
    expect(text.match(/and 42 more fields/g)).toHaveLength(40);
  });

  test('then the last details are left out, and it is said where they are', () => {
    const text = diffMarkdown({ diff: diffOfGroups(groups(2000, 1000)), plans: [], outages: [] });
    const shown = text.match(/<details>/g)?.length ?? 0;
    expect(text.length).toBeLessThanOrEqual(LONGEST);
    expect(text.length).toBeGreaterThan(LONGEST - 1000);
    expect(text.match(/<\/details>/g)).toHaveLength(shown);
    expect(text.split('\n').at(-2)).toBe(
      `_${2000 - shown} more parts did not fit into a comment: \`flotilla diff\` shows them all._`,
    );
  });

  test('a group whose pods all change in ways of their own', () => {
    const objects = Array.from({ length: 500 }, (_, index): ObjectChange => {
      const inPlace = [fieldOf('A', 'a'.repeat(300), `${index}`)];
      return { ...PLAIN_POD, name: `r-${index}-0`, inPlace };
    });
    const text = diffMarkdown({ diff: diffOfGroups([{ ...groupOf(0, []), objects }]), plans: [], outages: [] });
    expect(text.length).toBeLessThanOrEqual(LONGEST);
    expect(text).toContain('- and 488 more kinds of change');
  });

  test('with many models too, whatever they are called', () => {
    const models = Array.from({ length: 3000 }, (_, index) =>
      modelOf(`m-${index}-${'`|'.repeat(20)}`, [groupOf(0, [])]),
    );
    expect(diffMarkdown({ diff: { models, others: [] }, plans: [], outages: [] }).length).toBeLessThanOrEqual(LONGEST);
  });

  test('with groups that no range joins', () => {
    const every = Array.from({ length: 20_000 }, (_, index) => ({ first: 2 * index, last: 2 * index }));
    const text = diffMarkdown({ diff: diffOfGroups([{ ...groupOf(0, []), groups: every }]), plans: [], outages: [] });
    expect(text.length).toBeLessThan(2000);
    expect(text).toContain('groups 0,2,4,6,8,10,12,14,16,18,20,22 and 19988 more');
  });
});
