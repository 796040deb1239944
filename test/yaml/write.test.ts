import { describe, expect, test } from 'vitest';
import { toYaml } from '../../src/yaml/write.ts';

describe('what a pod looks like', () => {
  test('keys keep their order, lists stand under their key as kubectl prints them', () => {
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'llama-0-405b-0-0', labels: { 'modelinfer.matrixinfer.ai/entry': 'true' }, annotations: {} },
      spec: {
        containers: [
          {
            name: 'vllm',
            image: 'vllm/vllm-openai:v0.10.1',
            command: ['sh', '-c', 'set -e\nray start --head\nexec vllm serve --port=8080 # the entry\n'],
            args: [],
            env: [
              { name: 'ENTRY_ADDRESS', value: 'llama-0-405b-0-0.default' },
              { name: 'WORKER_INDEX', value: '0' },
            ],
            resources: { limits: { 'nvidia.com/gpu': '8', cpu: '500m', memory: '16Gi' } },
          },
        ],
        matrix: [[1, 2], [], [['deep']]],
        terminationGracePeriodSeconds: 30,
        hostNetwork: false,
        nodeName: null,
      },
    };
    expect(toYaml(pod)).toMatchInlineSnapshot(`
      "apiVersion: v1
      kind: Pod
      metadata:
        name: llama-0-405b-0-0
        labels:
          modelinfer.matrixinfer.ai/entry: "true"
        annotations: {}
      spec:
        containers:
        - name: vllm
          image: vllm/vllm-openai:v0.10.1
          command:
          - sh
          - -c
          - |
            set -e
            ray start --head
            exec vllm serve --port=8080 # the entry
          args: []
          env:
          - name: ENTRY_ADDRESS
            value: llama-0-405b-0-0.default
          - name: WORKER_INDEX
            value: "0"
          resources:
            limits:
              nvidia.com/gpu: "8"
              cpu: 500m
              memory: 16Gi
        matrix:
        - - 1
          - 2
        - []
        - - - deep
        terminationGracePeriodSeconds: 30
        hostNetwork: false
        nodeName: null
      "
    `);
  });

  test('several lines are a block, with its indentation written out where a reader would guess wrong', () => {
    const data = {
      ends: 'a\nb\n',
      open: 'a\nb',
      blank: 'a\n\nb\n\n\n',
      indented: '  a\nb\n',
      tabbed: '\ta\nb\n',
      after: '\n\na\n',
      documents: '---\na: 1\n...\n# b\n',
      list: ['a\nb\n', '  a\n b'],
    };
    expect(toYaml(data)).toMatchInlineSnapshot(`
      "ends: |
        a
        b
      open: |-
        a
        b
      blank: |+
        a

        b


      indented: |2
          a
        b
      tabbed: |2
        	a
        b
      after: |2


        a
      documents: |
        ---
        a: 1
        ...
        # b
      list:
      - |
        a
        b
      - |2-
          a
         b
      "
    `);
  });

  test('what a reviewer would not see is escaped', () => {
    const data = {
      trailing: 'a \nb\n',
      returns: 'a\r\nb\r\n',
      breaks: '\n\n',
      tab: 'a\tb',
      next: 'a\u0085b\u2028c\u2029d',
      bidirectional: 'user\u202e # admin\u2066',
      blanks: 'a\u00a0b\u200bc\ufeff',
      tags: 'a\u{e0061}b',
      controls: '\0\x07\x1b\x7f\x9f',
      halves: 'a\ud83d',
      seen: 'Größe 日本 🚢',
    };
    expect(toYaml(data)).toMatchInlineSnapshot(`
      "trailing: "a \\nb\\n"
      returns: "a\\r\\nb\\r\\n"
      breaks: "\\n\\n"
      tab: "a\\tb"
      next: "a\\u0085b\\u2028c\\u2029d"
      bidirectional: "user\\u202e # admin\\u2066"
      blanks: "a\\u00a0b\\u200bc\\ufeff"
      tags: "a\\U000e0061b"
      controls: "\\u0000\\u0007\\u001b\\u007f\\u009f"
      halves: "a\\ud83d"
      seen: "Größe 日本 🚢"
      "
    `);
  });
});

describe('strings that another reader would take for something else are quoted', () => {
  const lookalikes = [
    ['booleans', 'y n Y N yes no on off true false Yes NO On OFF True FALSE tRUE'],
    ['null', 'null Null NULL nULL ~'],
    ['integers', '0 7 -1 +1 0755 0o17 0x1F 0X1f 0b101 1_000 1,000 190:20:30 1:30'],
    [
      'floats',
      '1.5 -1.5 .5 1. 1e3 405e2 1E+2 1.e+3 6.8523015e+5 .inf -.inf +.INF .nan .NaN 1_0.5 190:20:30.15 E0 e-1 -E5 --e3',
    ],
    ['dates', '2001-12-14 2001-12-14t21:59:43.10-05:00 2001-1-1T1:1:1Z'],
    ['versions and hashes', '1.2.3 10.0.0.1 4e1 0e5 0abcdef 12e03'],
    ['indicators', '- ? : , [ ] { } # & * ! | > \' " % @ ` = << -1 --- ... :a ?a -?'],
  ] as const;
  test.each(lookalikes)('%s', (_, words) => {
    for (const word of words.split(' ')) {
      const text = toYaml({ [word]: word });
      expect([`"${word}": "${word}"\n`, `'${word}': '${word}'\n`]).toContain(text);
    }
  });

  test.each([
    'a: b',
    'a:',
    'a #b',
    '#a',
    'a ',
    ' a',
    '',
    'a  ',
    '&a',
    '*a',
    '!a',
    '@a',
    '%a',
    '{a}',
    '[a]',
    'a::',
    'a:: b',
  ])('%j', (text) => expect(toYaml([text])).toBe(`- "${text}"\n`));

  test.each(['{"a":1}', '\\\\host\\models', 'say "hi": now'])('%j in single quotes, which spare the escapes', (text) =>
    expect(toYaml([text])).toBe(`- '${text}'\n`),
  );
});

test.each([
  'vllm/vllm-openai:v0.10.1',
  'nvidia.com/gpu',
  '--port=8080',
  '-c',
  '16Gi',
  '100m',
  '405b-0',
  '0.8.0-rc1',
  '10.0.0.0/8',
  '/dev/shm',
  './run.sh',
  '$(ENTRY_ADDRESS):6379',
  '(cd /srv && exec run)',
  'ray start --address=$(ENTRY_ADDRESS):6379 --block',
  "it's",
  'a#b',
  'http://localhost:8080/health?a=b&c=[d]',
  'yesterday',
  'nothing',
  'trueish',
  'Onward',
  'nan',
  'inf',
])('%s needs no quotes', (text) => expect(toYaml({ [text]: text })).toBe(`${text}: ${text}\n`));

test.each([
  [0, '0'],
  [-0, '-0.0'],
  [-7, '-7'],
  [2 ** 53 - 1, '9007199254740991'],
  [1e20, '100000000000000000000'],
  [1e21, '1.0e+21'],
  [1.5e300, '1.5e+300'],
  [1e-7, '1.0e-7'],
  [-2.5e-9, '-2.5e-9'],
  [0.1, '0.1'],
])('the number %d reads as one everywhere: %s', (value, text) => expect(toYaml({ value })).toBe(`value: ${text}\n`));

test.each([
  [null, 'null\n'],
  [true, 'true\n'],
  ['a\nb\n', '"a\\nb\\n"\n'],
  [{}, '{}\n'],
  [[], '[]\n'],
  [[{}, [], [1]], '- {}\n- []\n- - 1\n'],
])('%j alone in a document', (value, text) => expect(toYaml(value)).toBe(text));

test('a key beyond the length that readers search for its colon is announced', () => {
  const key = 'k'.repeat(2000);
  expect(toYaml({ a: { [key]: { b: [1] } } })).toBe(`a:\n  ? ${key}\n  :\n    b:\n    - 1\n`);
});

test('a key with line breaks stays on one line', () => expect(toYaml({ 'a\nb': 1 })).toBe('"a\\nb": 1\n'));

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d, which JSON cannot hold, is refused', (value) =>
  expect(() => toYaml({ value })).toThrow(/cannot write .* as YAML/),
);

test('a text of a megabyte takes one pass, whatever its characters', () => {
  const hostile = ['1', '0', 'a', ' ', ':', 'a:', '\n', ' \n', '"', 'g1'].map((part) => `1${part.repeat(1_000_000)}\0`);
  for (const text of hostile) expect(JSON.parse(toYaml(text))).toBe(text);
});
