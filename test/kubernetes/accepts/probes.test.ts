import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { byInput, CONTAINER, containerLines, linesOf } from './lines.ts';

test('a probe has exactly one way to ask', () => {
  const tcpSocket = { port: 80 };
  expect(
    containerLines({
      livenessProbe: {},
      readinessProbe: { tcpSocket, grpc: { port: 80 } },
      startupProbe: { tcpSocket },
    }),
  ).toMatchInlineSnapshot(`
    [
      "missing-field spec.containers[0].livenessProbe: livenessProbe has none of exec, httpGet, tcpSocket, grpc. add one of them",
      "forbidden-field spec.containers[0].readinessProbe.grpc: grpc and tcpSocket exclude each other. keep one of them",
    ]
  `);
});

const WRONG_HANDLERS: readonly JsonObject[] = [
  { httpGet: {} },
  { httpGet: { port: 0 } },
  { httpGet: { port: '8080' } },
  { httpGet: { port: 'HTTP' } },
  { httpGet: { port: 80, scheme: 'http', httpHeaders: [{ name: 'X Y' }, {}] } },
  { tcpSocket: { port: -1 } },
  { grpc: { port: 70000 } },
  { exec: { command: [] } },
];

test('a way to ask is refused with what is wrong with it', () => {
  expect(byInput(WRONG_HANDLERS, (handler) => containerLines({ livenessProbe: handler }))).toMatchInlineSnapshot(`
    {
      "{"exec":{"command":[]}}": [
        "missing-field spec.containers[0].livenessProbe.exec.command: command is missing or empty. add it",
      ],
      "{"grpc":{"port":70000}}": [
        "out-of-range spec.containers[0].livenessProbe.grpc.port: 70000 is out of range. use 1 to 65535",
      ],
      "{"httpGet":{"port":"8080"}}": [
        "invalid-value spec.containers[0].livenessProbe.httpGet.port: "8080" is not a port name. use at most 15 lower case letters, digits and single "-", at least one of them a letter, no "-" at the ends",
      ],
      "{"httpGet":{"port":"HTTP"}}": [
        "invalid-value spec.containers[0].livenessProbe.httpGet.port: "HTTP" is not a port name. use at most 15 lower case letters, digits and single "-", at least one of them a letter, no "-" at the ends",
      ],
      "{"httpGet":{"port":0}}": [
        "out-of-range spec.containers[0].livenessProbe.httpGet.port: 0 is out of range. use 1 to 65535",
      ],
      "{"httpGet":{"port":80,"scheme":"http","httpHeaders":[{"name":"X Y"},{}]}}": [
        "unsupported-value spec.containers[0].livenessProbe.httpGet.scheme: "http" is not a value of scheme. did you mean "HTTP"?",
        "invalid-value spec.containers[0].livenessProbe.httpGet.httpHeaders[0].name: "X Y" is not a name of an HTTP header. use letters, digits and "-"",
        "missing-field spec.containers[0].livenessProbe.httpGet.httpHeaders[1].name: name is missing or empty. add it",
      ],
      "{"httpGet":{}}": [
        "missing-field spec.containers[0].livenessProbe.httpGet.port: port is missing or empty. add it",
      ],
      "{"tcpSocket":{"port":-1}}": [
        "out-of-range spec.containers[0].livenessProbe.tcpSocket.port: -1 is out of range. use 1 to 65535",
      ],
    }
  `);
});

test.each(WRONG_HANDLERS.filter((handler) => handler['grpc'] === undefined))(
  '%j is refused in a hook as in a probe',
  (handler) => {
    const inHook = containerLines({ lifecycle: { postStart: handler } });
    expect(inHook).toHaveLength(containerLines({ livenessProbe: handler }).length);
  },
);

test.each([
  { httpGet: { port: 'http', path: '', scheme: '' } },
  { httpGet: { port: 65535, scheme: 'HTTPS', httpHeaders: [{ name: 'X-A', value: '\n' }] } },
  { exec: { command: [''] } },
  { grpc: { port: 1, service: '' } },
])('%j is taken in a probe', (handler) => {
  expect(containerLines({ startupProbe: handler })).toEqual([]);
});

test('times and thresholds of a probe have bounds', () => {
  const exec = { command: ['true'] };
  expect(
    containerLines({
      livenessProbe: { exec, initialDelaySeconds: -1, timeoutSeconds: -1, periodSeconds: -1, failureThreshold: -1 },
      readinessProbe: { exec, terminationGracePeriodSeconds: 5, successThreshold: 3 },
      startupProbe: { exec, successThreshold: 2, terminationGracePeriodSeconds: 0 },
    }),
  ).toMatchInlineSnapshot(`
    [
      "out-of-range spec.containers[0].livenessProbe.initialDelaySeconds: -1 is out of range. use 0 or more",
      "out-of-range spec.containers[0].livenessProbe.timeoutSeconds: -1 is out of range. use 0 or more",
      "out-of-range spec.containers[0].livenessProbe.periodSeconds: -1 is out of range. use 0 or more",
      "out-of-range spec.containers[0].livenessProbe.failureThreshold: -1 is out of range. use 0 or more",
      "forbidden-field spec.containers[0].readinessProbe.terminationGracePeriodSeconds: terminationGracePeriodSeconds has no meaning in a readinessProbe. set it in the livenessProbe",
      "out-of-range spec.containers[0].startupProbe.successThreshold: 2 is out of range. use 1",
      "out-of-range spec.containers[0].startupProbe.terminationGracePeriodSeconds: 0 is out of range. use 1 or more",
    ]
  `);
});

test('a hook has exactly one thing to do', () => {
  expect(
    containerLines({ lifecycle: { preStop: {}, postStart: { sleep: { seconds: 1 }, exec: { command: ['true'] } } } }),
  ).toMatchInlineSnapshot(`
    [
      "missing-field spec.containers[0].lifecycle.preStop: preStop has none of exec, httpGet, tcpSocket, sleep. add one of them",
      "forbidden-field spec.containers[0].lifecycle.postStart.exec: exec and sleep exclude each other. keep one of them",
    ]
  `);
});

test.each([
  { grace: undefined, seconds: 30, refused: false },
  { grace: undefined, seconds: 31, refused: true },
  { grace: 10, seconds: 10, refused: false },
  { grace: 10, seconds: 11, refused: true },
  { grace: -5, seconds: 1, refused: false },
  { grace: 0, seconds: -1, refused: true },
])(
  'a sleep of $seconds s with terminationGracePeriodSeconds $grace: refused is $refused',
  ({ grace, seconds, refused }) => {
    const containers = [{ ...CONTAINER, lifecycle: { preStop: { sleep: { seconds } } } }];
    const lines = linesOf({ containers, ...(grace === undefined ? {} : { terminationGracePeriodSeconds: grace }) });
    expect(lines.length > 0).toBe(refused);
  },
);
