import { isAtLeast } from '../../model/kubernetes-version.ts';
import { invalid } from './problems.ts';
import type { Rule } from './rule.ts';

/**
 * An IP address. Kubernetes 1.36 refuses what other programs may read as another address: leading zeros in IPv4, and
 * IPv4 addresses written as IPv6; 1.35 warns.
 */
export const ipAddress: Rule = (value, at, { kubernetes }) => {
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
