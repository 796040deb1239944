import { listAt, textAt } from '../../model/fields.ts';
import { isArray, type Json } from '../../model/json.ts';
import { isAtLeast } from '../../model/kubernetes.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { forbidden, invalid, missing, tooMany } from './problems.ts';
import {
  all,
  choice,
  each,
  type FieldRules,
  fields,
  type PodFacts,
  type Rule,
  required,
  unique,
  unlessEmpty,
} from './rule.ts';
import { DNS_LABEL, DNS_SEARCH, DNS_SUBDOMAIN, text } from './syntax.ts';

/**
 * An IP address. Kubernetes 1.36 refuses what other programs may read as another address: leading zeros in IPv4, and
 * IPv4 addresses written as IPv6; 1.35 warns.
 */
const ipAddress: Rule = (value, at, { kubernetes }) => {
  const written = value ?? '';
  if (typeof written !== 'string') return [];
  const hint = 'write an address such as 10.9.8.7 or 2001:db8::1';
  if (!isIpv4(written) && !isIpv6(written)) return [invalid(at, written, 'is not an IP address', hint)];
  const ambiguous = isAtLeast(kubernetes, '1.36') && isAmbiguous(written);
  return ambiguous
    ? [invalid(at, written, 'is an ambiguous IP address', 'write it without leading zeros, as IPv4')]
    : [];
};

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d+$/.test(part) && Number(part) <= 255);
}

function isIpv6(text: string): boolean {
  const [head = '', tail, more] = text.split('::');
  if (more !== undefined) return false;
  const [before, after] = [groupsOf(head, tail === undefined), groupsOf(tail ?? '', true)];
  if (before === undefined || after === undefined) return false;
  return tail === undefined ? before === 8 : before + after < 8;
}

// The number of 16-bit groups in part of an address; the last two may be written as IPv4.
function groupsOf(text: string, mayEndInIpv4: boolean): number | undefined {
  if (text === '') return 0;
  const groups = text.split(':');
  const last = groups.at(-1) ?? '';
  const endsInIpv4 = mayEndInIpv4 && isIpv4(last);
  const hex = endsInIpv4 ? groups.slice(0, -1) : groups;
  if (!hex.every((group) => /^0*[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return hex.length + (endsInIpv4 ? 2 : 0);
}

function isAmbiguous(text: string): boolean {
  const ipv4 = text.split(':').at(-1) ?? '';
  const hasLeadingZero = ipv4.split('.').some((part) => ipv4.includes('.') && /^0\d/.test(part));
  return hasLeadingZero || (text.includes(':') && /^[0:]*:0*ffff:(\d+\.|[0-9a-f]+:[0-9a-f]+$)/i.test(text));
}

const MOST_NAMESERVERS = 3;
const MOST_SEARCHES = 32;
const MOST_SEARCH_CHARACTERS = 2048;
const MOST_HOSTNAME = 64;

const dnsConfig = fields({
  nameservers: all(each(ipAddress), atMost(MOST_NAMESERVERS)),
  searches: all(each(required(text(DNS_SEARCH))), atMost(MOST_SEARCHES), shortSearches),
  options: each(fields({ name: required() })),
});

const hostAliases = all(
  each(fields({ ip: ipAddress, hostnames: each(required(text(DNS_SUBDOMAIN))) })),
  unique((alias) => textAt(alias, 'ip'), 'ip'),
);

/** Fields of a pod's spec about its names, its resolver and its hosts file. */
export const networkFields: FieldRules = {
  dnsPolicy: unlessEmpty(choice('ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None')),
  dnsConfig,
  hostname: unlessEmpty(text(DNS_LABEL)),
  subdomain: unlessEmpty(text(DNS_LABEL)),
  hostnameOverride: all(text(DNS_SUBDOMAIN), overridePossible),
  hostAliases,
};

/** Without the cluster's DNS and the node's, a pod must name its own servers. */
export const ownNameservers: Rule = (spec, at) => {
  if (textAt(spec, 'dnsPolicy') !== 'None') return [];
  const count = listAt(spec, 'dnsConfig', 'nameservers').length;
  const where = below(at, 'dnsConfig', 'nameservers');
  return count > 0 ? [] : [missing(where, 'add a nameserver, or use another dnsPolicy than None')];
};

function atMost(most: number): Rule {
  return (value, at) => {
    const count = isArray(value) ? value.length : 0;
    return count <= most ? [] : [tooMany(at, count, most, 'entries')];
  };
}

function shortSearches(value: Json | undefined, at: Location): readonly Problem[] {
  const searches = isArray(value) ? value.filter((search) => typeof search === 'string') : [];
  const { length } = searches.join(' ');
  return length <= MOST_SEARCH_CHARACTERS ? [] : [tooMany(at, length, MOST_SEARCH_CHARACTERS, 'characters in all')];
}

function overridePossible(value: Json | undefined, at: Location, { spec, hostNetwork }: PodFacts): readonly Problem[] {
  if (typeof value !== 'string') return [];
  if (value.length > MOST_HOSTNAME) return [tooMany(at, value.length, MOST_HOSTNAME, 'characters')];
  if (hostNetwork) return [forbidden(at, 'cannot be set with hostNetwork', 'remove one of the two')];
  return spec['setHostnameAsFQDN'] === true
    ? [forbidden(at, 'cannot be set with setHostnameAsFQDN', 'remove one of the two')]
    : [];
}
