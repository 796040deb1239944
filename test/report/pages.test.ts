import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { html, jsonMarkup } from '../../src/report/page/document.ts';
import { livePage, rolloutPages } from '../support/report-pages.ts';

const MEBIBYTE = 2 ** 20;

/** What a reader without style and script sees, a line for each piece of text. */
function textOf(page: string): string {
  return page
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

describe('what users wrote stays text', () => {
  test.each([
    { text: '<script>alert(1)</script>', markup: '&lt;script&gt;alert(1)&lt;/script&gt;' },
    { text: '" onclick="alert(1)', markup: '&quot; onclick=&quot;alert(1)' },
    { text: "it's & so on", markup: 'it&#39;s &amp; so on' },
    { text: 'left\u202eright', markup: 'left\\u202eright' },
  ])('$text', ({ text, markup }) => {
    expect(html`<b title="${text}">${[text, undefined, false]}</b>`.markup).toBe(`<b title="${markup}">${markup}</b>`);
  });

  test('data cannot end the script that holds it', () => {
    const { markup } = jsonMarkup({ name: '</script><script>alert(1)</script>' });
    expect(markup).not.toContain('<');
    expect(JSON.parse(markup)).toEqual({ name: '</script><script>alert(1)</script>' });
  });
});

describe('a page', () => {
  test('needs no network, and runs no script but its own', async () => {
    const { plan, diff } = await rolloutPages(4);
    for (const page of [plan, diff, livePage(4)]) {
      const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
      const hash = createHash('sha256').update(script).digest('base64');
      expect(page).toContain(
        `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}';`.replaceAll("'", '&#39;'),
      );
      expect(page).not.toMatch(/(src|href)="(?!#)/);
      expect(page).not.toMatch(/url\(|@import/);
    }
  });

  test('of a server may ask that server again, and nobody else', () => {
    expect(livePage(2, 5)).toContain('connect-src &#39;self&#39;');
    expect(livePage(2)).not.toContain('connect-src');
  });

  test('of 1,000 groups is at most 1 MiB', async () => {
    const { plan, diff } = await rolloutPages(1000);
    for (const page of [plan, diff, livePage(1000)]) {
      expect(page.length).toBeGreaterThan(10_000);
      expect(Buffer.byteLength(page)).toBeLessThan(MEBIBYTE);
    }
  });
});

test('the plan says where the rollout stands, what each stage does and why, and the next command', async () => {
  const { plan } = await rolloutPages(4, { maxUnavailable: 2, partition: 1 });
  expect(textOf(plan)).toMatchInlineSnapshot(`
    "Rollout of default/llama-fleet
    Skip to the report
    flotilla
    Rollout of default/llama-fleet
    2 of 4 groups run qd877xdgbh; 1 group to come in 1 stage; group 0 held below the partition 1.
    image v0.10.0 → v0.11.0 (entry, worker of serve)
    target
    qd877xdgbh
    partition
    1
    maxUnavailable
    2
    maxSurge
    0
    generation
    2
    at most out of service
    32 nvidia.com/gpu
    at least left to serve
    3 groups
    Next
    Stage 2 replaces group 1. Once the groups that moved are available:
    flotilla promote llama-fleet --when-healthy --expect-plan 77qvvf4xtc
    Groups and stages
    Which groups each stage replaces
    groups
    now
    2
    2-3
    target
    target
    1
    outdated
    moves
    0
    held
    held
    4 groups: groups 2-3 done; group 1 to come; group 0 held by the partition 1.
    After stage
    1
    on the target
    replaced by this stage
    outdated, to come
    held by the partition
    0
    1
    2
    3
    Stages to come
    nvidia.com/gpu out of service
    32
    0
    stage 2
    stage 2
    Stages to come
    stage
    does
    pods replaced
    accelerators out of service
    groups left
    partition
    2
    of 2
    replaces group 1
    4
    32 nvidia.com/gpu
    3
    1
    What restarts, and why
    b27b4vk2n6
    →
    qd877xdgbh
    roles[0].entryTemplate.spec.containers[0].image
    (
    main
    ):
    "vllm/vllm-openai:v0.10.0"
    →
    "vllm/vllm-openai:v0.11.0"
    roles[0].workerTemplate.spec.containers[0].image
    (
    main
    ):
    "vllm/vllm-openai:v0.10.0"
    →
    "vllm/vllm-openai:v0.11.0"
    One group
    All of its pods start together, all in one HyperNode of tier 1 or below.
    serve
    1 replica of an entry and 3 workers
    serve-0
    entry
    8 nvidia.com/gpu
    worker 1
    8 nvidia.com/gpu
    worker 2
    8 nvidia.com/gpu
    worker 3
    8 nvidia.com/gpu
    Revisions
    qd877xdgbh
    target
    not committed; groups 2-3 run it
    image v0.10.0 → v0.11.0 (entry, worker of serve)
    roles[0].entryTemplate.spec.containers[0].image
    (
    main
    ):
    "vllm/vllm-openai:v0.10.0"
    →
    "vllm/vllm-openai:v0.11.0"
    roles[0].workerTemplate.spec.containers[0].image
    (
    main
    ):
    "vllm/vllm-openai:v0.10.0"
    →
    "vllm/vllm-openai:v0.11.0"
    b27b4vk2n6
    not committed; groups 0-1 run it"
  `);
});

test('the diff says what becomes of each group', async () => {
  const { diff } = await rolloutPages(4);
  expect(textOf(diff)).toMatchInlineSnapshot(`
    "Change of default/llama-fleet
    Skip to the report
    flotilla
    Change of default/llama-fleet
    4 pods replaced in group 3 of default/llama-fleet; at the peak of this stage and the 3 to come, 32 nvidia.com/gpu out of service and 3 of 4 groups serving.
    default/llama-fleet
    image v0.10.0 → v0.11.0 (entry, worker of serve)
    groups
    4
    pods
    4 pods replaced
    out of service
    32 nvidia.com/gpu
    groups that go on serving
    3
    Stages
    Stages
    stage
    groups
    pods replaced
    accelerators out of service
    groups left
    now
    group 3
    4
    32 nvidia.com/gpu
    3
    to come 2-4
    groups 0-2, 1 each
    4
    32 nvidia.com/gpu
    3
    nvidia.com/gpu out of service
    32
    0
    now
    stage 4
    What becomes of the groups
    group 3
    b27b4vk2n6 → qd877xdgbh
    : 4 pods replaced; the gang is scheduled again
    Pod serve-0-0, serve-0-1, serve-0-2, serve-0-3:
    replaced
    spec.containers[0].image
    (
    main
    ):
    "vllm/vllm-openai:v0.10.0"
    →
    "vllm/vllm-openai:v0.11.0"
    Forced by
    spec.containers[0].env[3].value
    (
    FLOTILLA_REVISION
    ):
    "b27b4vk2n6"
    →
    "qd877xdgbh"
    Afterwards 2 revisions serve side by side: b27b4vk2n6 in groups 0-2; qd877xdgbh in group 3."
  `);
});

test('the status says what stands in the way, and which command helps', () => {
  expect(textOf(livePage(7))).toMatchInlineSnapshot(`
    "Status of default/m
    Skip to the report
    flotilla
    Status of default/m
    5/7 groups available, 7/7 on aaa
    Read at 2026-11-24T05:00:00Z.
    state
    Progressing
    available
    5 of 7
    updated
    7
    current
    0
    groups with pods
    7
    target
    aaa
    generation
    1
    drift: 14 missing
    Next
    flotilla recover m --dry-run
    … which says what it would delete, and why
    What stands in the way
    group 3: Evicted
    The node was low on resource: memory; no agent replaces it until it is deleted (flotilla recover) (serve-1-2)
    group 5: Unschedulable
    0/8 nodes are available: 8 Insufficient nvidia.com/gpu.
    Groups and pods
    Current: 5
    !
    Failed: 1
    …
    InProgress: 1
    0
    1
    2
    3!
    4
    5…
    6
    The list of pods needs JavaScript.
    group 3: Failed Evicted: The node was low on resource: memory; no agent replaces it until it is deleted (flotilla recover)
    group 5: InProgress Unschedulable: 0/8 nodes are available: 8 Insufficient nvidia.com/gpu.
    Drift from what is committed
    Drift
    object
    kind
    what
    Service m-0-serve-0-0
    missing
    committed, but not live
    Service m-0-serve-1-0
    missing
    committed, but not live
    Service m-1-serve-0-0
    missing
    committed, but not live
    Service m-1-serve-1-0
    missing
    committed, but not live
    Service m-2-serve-0-0
    missing
    committed, but not live
    Service m-2-serve-1-0
    missing
    committed, but not live
    Service m-3-serve-0-0
    missing
    committed, but not live
    Service m-3-serve-1-0
    missing
    committed, but not live
    Service m-4-serve-0-0
    missing
    committed, but not live
    Service m-4-serve-1-0
    missing
    committed, but not live
    Service m-5-serve-0-0
    missing
    committed, but not live
    Service m-5-serve-1-0
    missing
    committed, but not live
    Service m-6-serve-0-0
    missing
    committed, but not live
    Service m-6-serve-1-0
    missing
    committed, but not live
    Conditions
    Conditions
    type
    status
    reason
    message
    last transition
    Progressing
    True
    GroupProgressing
    Some groups is progressing: [3 5]
    30m ago"
  `);
});
