import { listAt, textAt } from '../../model/fields.ts';
import { isArray, type Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import type { PodFacts } from './facts.ts';
import { ipAddress } from './ip.ts';
import { forbidden, missing, tooMany } from './problems.ts';
import { all, choice, each, type FieldRules, fields, type Rule, required, unique, unlessEmpty } from './rule.ts';
import { DNS_LABEL, DNS_SEARCH, DNS_SUBDOMAIN, text } from './syntax.ts';

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
