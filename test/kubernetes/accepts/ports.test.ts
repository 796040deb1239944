import { expect, test } from 'vitest';
import { CONTAINER, containerLines, linesOf } from './lines.ts';

test('ports have numbers, names and protocols of their own kind', () => {
  expect(
    containerLines({
      ports: [
        { name: 'http' },
        { containerPort: 65536, hostPort: -1, protocol: 'tcp' },
        { containerPort: 80, name: 'HTTP_1' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "missing-field spec.containers[0].ports[0].containerPort: containerPort is missing or empty. add it",
      "out-of-range spec.containers[0].ports[1].containerPort: 65536 is out of range. use 1 to 65535",
      "out-of-range spec.containers[0].ports[1].hostPort: -1 is out of range. use 1 to 65535",
      "unsupported-value spec.containers[0].ports[1].protocol: "tcp" is not a value of protocol. did you mean "TCP"?",
      "invalid-value spec.containers[0].ports[2].name: "HTTP_1" is not a port name. use at most 15 lower case letters, digits and single "-", at least one of them a letter, no "-" at the ends",
    ]
  `);
});

test.each(['8080', 'a--b', '-a', 'a-', 'abcdefghijklmnop', 'a.b'])('%s is no name of a port', (name) => {
  expect(containerLines({ ports: [{ containerPort: 80, name }] })).toHaveLength(1);
});

test.each(['a', '1a', 'a-b', 'abcdefghijklmno'])('%s is a name of a port', (name) => {
  expect(containerLines({ ports: [{ containerPort: 80, name }] })).toEqual([]);
});

test('one container has each name, and each port and protocol, once', () => {
  const ports = [
    { containerPort: 80, name: 'a' },
    { containerPort: 81, name: 'a' },
    { containerPort: 80, protocol: 'TCP' },
  ];
  expect(containerLines({ ports })).toMatchInlineSnapshot(`
    [
      "duplicate-value spec.containers[0].ports[1].name: "a" is used twice. remove or rename one of the two",
      "duplicate-value spec.containers[0].ports[2].containerPort: "80/TCP" is used twice. remove or rename one of the two",
    ]
  `);
  expect(containerLines({ ports: [{ containerPort: 53 }, { containerPort: 53, protocol: 'UDP' }] })).toEqual([]);
});

test('containers that run at once do not share a port of the node', () => {
  const ports = [{ containerPort: 80, hostPort: 8080 }];
  const other = { ...CONTAINER, name: 'other' };
  expect(
    linesOf({
      containers: [
        { ...CONTAINER, ports },
        { ...other, ports },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "duplicate-value spec.containers[1].ports[0].hostPort: "TCP *:8080" is used twice. use another port of the node",
    ]
  `);
  expect(linesOf({ containers: [{ ...CONTAINER, ports }], initContainers: [{ ...other, ports }] })).toEqual([]);
});

test('in the network of the node every port is a port of the node', () => {
  const ports = [{ containerPort: 80 }];
  const differing = [{ containerPort: 80, hostPort: 8080 }];
  const other = { ...CONTAINER, name: 'other' };
  expect(
    linesOf({
      hostNetwork: true,
      containers: [
        { ...CONTAINER, ports },
        { ...other, ports },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "duplicate-value spec.containers[1].ports[0].hostPort: "TCP *:80" is used twice. use another port of the node",
    ]
  `);
  expect(linesOf({ hostNetwork: true, containers: [{ ...CONTAINER, ports: differing }] })).toMatchInlineSnapshot(`
    [
      "invalid-value spec.containers[0].ports[0].hostPort: 8080 differs from containerPort. with hostNetwork leave hostPort out",
    ]
  `);
  expect(linesOf({ hostNetwork: true, initContainers: [{ ...other, ports: differing }] })).toEqual([]);
});
