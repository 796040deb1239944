import { expect, test } from 'vitest';
import { linesOf, long } from './lines.ts';

test('a resolver has addresses, domains and options, not too many of them', () => {
  expect([
    ...linesOf({ dnsPolicy: 'none' }),
    ...linesOf({ dnsPolicy: 'None' }),
    ...linesOf({
      dnsConfig: {
        nameservers: ['1.1.1.1', 'dns.example.com', '1.1.1.1:53', '::1'],
        searches: ['a..b', ''],
        options: [{}],
      },
    }),
    ...linesOf({ dnsConfig: { searches: Array.from({ length: 33 }, (_, index) => `s${index}.x`) } }),
    ...linesOf({
      dnsConfig: { searches: Array.from({ length: 10 }, () => `${long(60)}.${long(60)}.${long(60)}.${long(60)}`) },
    }),
  ]).toMatchInlineSnapshot(`
    [
      "unsupported-value spec.dnsPolicy: "none" is not a value of dnsPolicy. did you mean "None"?",
      "missing-field spec.dnsConfig.nameservers: nameservers is missing or empty. add a nameserver, or use another dnsPolicy than None",
      "invalid-value spec.dnsConfig.nameservers[1]: "dns.example.com" is not an IP address. write an address such as 10.9.8.7 or 2001:db8::1",
      "invalid-value spec.dnsConfig.nameservers[2]: "1.1.1.1:53" is not an IP address. write an address such as 10.9.8.7 or 2001:db8::1",
      "out-of-range spec.dnsConfig.nameservers: nameservers has 4 entries. keep at most 3",
      "invalid-value spec.dnsConfig.searches[0]: "a..b" is not a DNS search path. use a domain such as svc.cluster.local",
      "missing-field spec.dnsConfig.searches[1]: element 1 is missing or empty. add it",
      "missing-field spec.dnsConfig.options[0].name: name is missing or empty. add it",
      "out-of-range spec.dnsConfig.searches: searches has 33 entries. keep at most 32",
      "out-of-range spec.dnsConfig.searches: searches has 2439 characters in all. keep at most 2048",
    ]
  `);
  expect(
    linesOf({ dnsPolicy: '', dnsConfig: { searches: ['.', 'a.b.', '_x.y'], options: [{ name: 'ndots' }] } }),
  ).toEqual([]);
});

test.each(['10.9.8.7', '2001:db8::1', '::', '::ffff:0:0:1', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:1.2.3.4', '::1.2.3.4'])(
  '%s is an address',
  (ip) => {
    expect(linesOf({ hostAliases: [{ ip }] }, '1.36')).toEqual([]);
  },
);

test.each([
  '',
  '1.2.3',
  '1.2.3.256',
  '1.2.3.4.5',
  '1:2',
  '1::2::3',
  '1:2:3:4:5:6:7:8::',
  '::g',
  '1.2.3.4::',
  '12345::',
  '10.0.0.0/8',
])('%j is no address', (ip) => {
  expect(linesOf({ hostAliases: [{ ip }] })).toHaveLength(1);
});

test.each(['10.0.0.01', '::ffff:1.2.3.4', '::ffff:102:304', '0:0:0:0:0:ffff:1.2.3.4'])(
  'Kubernetes 1.36 refuses %s, which can be misread',
  (ip) => {
    expect(linesOf({ hostAliases: [{ ip }] }, '1.35')).toEqual([]);
    expect(linesOf({ hostAliases: [{ ip }] }, '1.36')).toHaveLength(1);
  },
);

test('host aliases are names of addresses, each once', () => {
  const hostAliases = [{ hostnames: ['a', 'A_b'] }, { ip: '10.0.0.1' }, { ip: '10.0.0.1' }];
  expect(linesOf({ hostAliases })).toMatchInlineSnapshot(`
    [
      "invalid-value spec.hostAliases[0].hostnames[1]: "A_b" is not a DNS name (RFC 1123 subdomain). use at most 253 lower case letters, digits, "-" and "."; start and end each part with a letter or digit",
      "invalid-value spec.hostAliases[0].ip: "" is not an IP address. write an address such as 10.9.8.7 or 2001:db8::1",
      "duplicate-value spec.hostAliases[2].ip: "10.0.0.1" is used twice. remove or rename one of the two",
    ]
  `);
});

test('names of the pod on the network are names', () => {
  expect([
    ...linesOf({ hostname: 'A', subdomain: 'a.b' }),
    ...linesOf({ hostnameOverride: 'a', setHostnameAsFQDN: true }),
    ...linesOf({ hostnameOverride: 'a', hostNetwork: true }),
    ...linesOf({ hostnameOverride: long(65) }),
  ]).toMatchInlineSnapshot(`
    [
      "invalid-value spec.hostname: "A" is not a DNS label (RFC 1123). use at most 63 lower case letters, digits and "-"; start and end with a letter or digit",
      "invalid-value spec.subdomain: "a.b" is not a DNS label (RFC 1123). use at most 63 lower case letters, digits and "-"; start and end with a letter or digit",
      "forbidden-field spec.hostnameOverride: hostnameOverride cannot be set with setHostnameAsFQDN. remove one of the two",
      "forbidden-field spec.hostnameOverride: hostnameOverride cannot be set with hostNetwork. remove one of the two",
      "out-of-range spec.hostnameOverride: hostnameOverride has 65 characters. keep at most 64",
    ]
  `);
  expect(linesOf({ hostname: '', subdomain: '', hostnameOverride: 'a.b' })).toEqual([]);
});
