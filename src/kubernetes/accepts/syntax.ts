import { objectAt } from '../../model/fields.ts';
import { below } from '../../model/problem.ts';
import { parseQuantity, quantityOf } from '../quantity.ts';
import { invalid, noQuantity, wrongQuantity } from './problems.ts';
import type { Rule } from './rule.ts';

/** A way to write text: whether a text is written so, what it is not otherwise, and how to write it. */
export interface Syntax {
  readonly test: (text: string) => boolean;
  readonly not: string;
  readonly hint: string;
}

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const SEARCH_PART = /^_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/;
const NAME_PART = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

function isSubdomain(text: string): boolean {
  return text.length <= 253 && SUBDOMAIN.test(text);
}

function isQualifiedName(text: string): boolean {
  const parts = text.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.length > 2 || name.length > 63 || !NAME_PART.test(name)) return false;
  return parts.length === 1 || isSubdomain(parts[0] ?? '');
}

/** A name of one part, such as a container's. */
export const DNS_LABEL: Syntax = {
  test: (text) => text.length <= 63 && LABEL.test(text),
  not: 'is not a DNS label (RFC 1123)',
  hint: 'use at most 63 lower case letters, digits and "-"; start and end with a letter or digit',
};

/** A name of parts with dots between them, such as that of most objects. */
export const DNS_SUBDOMAIN: Syntax = {
  test: isSubdomain,
  not: 'is not a DNS name (RFC 1123 subdomain)',
  hint: 'use at most 253 lower case letters, digits, "-" and "."; start and end each part with a letter or digit',
};

/** A DNS name in upper or lower case. */
export const DNS_SUBDOMAIN_ANY_CASE: Syntax = { ...DNS_SUBDOMAIN, test: (text) => isSubdomain(text.toLowerCase()) };

/** A DNS search path: a DNS name with underscores, a dot at its end, or just a dot. */
export const DNS_SEARCH: Syntax = {
  test: (text) => {
    const name = text.endsWith('.') ? text.slice(0, -1) : text;
    return text === '.' || (name.length <= 253 && name.split('.').every((part) => SEARCH_PART.test(part)));
  },
  not: 'is not a DNS search path',
  hint: 'use a domain such as svc.cluster.local',
};

/** The key of a label, of a taint, of a resource: a name, with a DNS name and "/" before it if there is an owner. */
export const QUALIFIED_NAME: Syntax = {
  test: isQualifiedName,
  not: 'is not a qualified name',
  hint: 'use at most 63 letters, digits, "-", "_" and ".", after an optional DNS name and "/", such as example.com/name',
};

/** The key of an annotation: its DNS name may be in upper case. */
export const ANNOTATION_KEY: Syntax = { ...QUALIFIED_NAME, test: (text) => isQualifiedName(text.toLowerCase()) };

/** The value of a label. */
export const LABEL_VALUE: Syntax = {
  test: (text) => text === '' || (text.length <= 63 && NAME_PART.test(text)),
  not: 'is not a label value',
  hint: 'use at most 63 letters, digits, "-", "_" and "."; start and end with a letter or digit',
};

/** The name of an environment variable, or the start of one. */
export const VARIABLE_NAME: Syntax = {
  test: (text) => /^[ -<>-~]+$/.test(text),
  not: 'is not a name of an environment variable',
  hint: 'use printable ASCII characters other than "="',
};

/** A key of a ConfigMap or Secret. */
export const CONFIG_KEY: Syntax = {
  test: (text) => text.length <= 253 && /^[-._a-zA-Z0-9]+$/.test(text) && text !== '.' && !text.startsWith('..'),
  not: 'is not a key of a ConfigMap or Secret',
  hint: 'use at most 253 letters, digits, "-", "_" and "."; do not start with ".."',
};

/** The name of a container's port. */
export const PORT_NAME: Syntax = {
  test: (text) => /^(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]{0,13}[a-z0-9])?$/.test(text),
  not: 'is not a port name',
  hint: 'use at most 15 lower case letters, digits and single "-", at least one of them a letter, no "-" at the ends',
};

/** The name of an HTTP header. */
export const HEADER_NAME: Syntax = {
  test: (text) => /^[-A-Za-z0-9]+$/.test(text),
  not: 'is not a name of an HTTP header',
  hint: 'use letters, digits and "-"',
};

/** A kernel setting that belongs to the pod. */
export const SYSCTL_NAME: Syntax = {
  test: (text) =>
    text.length <= 253 && /^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/.test(text),
  not: 'is not a name of a sysctl',
  hint: 'use a name such as net.core.somaxconn',
};

/** A path that never leads upwards. */
export const PATH_WITHOUT_BACKSTEPS: Syntax = {
  test: (text) => !text.split('/').includes('..'),
  not: 'contains ".."',
  hint: 'write the path without ".."',
};

/** A path below a directory. */
export const RELATIVE_PATH: Syntax = {
  test: (text) => !text.startsWith('/') && PATH_WITHOUT_BACKSTEPS.test(text),
  not: 'leads out of its directory',
  hint: 'use a relative path without ".."',
};

/** A path below a directory where names that begin with two dots are taken. */
export const RELATIVE_FILE_PATH: Syntax = {
  ...RELATIVE_PATH,
  test: (text) => RELATIVE_PATH.test(text) && !text.startsWith('..'),
  hint: 'use a relative path that neither contains ".." nor begins with it',
};

/** A path from the root. */
export const ABSOLUTE_PATH: Syntax = {
  test: (text) => text.startsWith('/'),
  not: 'is not an absolute path',
  hint: 'start the path with "/"',
};

/** An image reference: free text, as runtimes differ, but for blanks around it. */
export const IMAGE: Syntax = {
  test: (text) => !/^[^\S\ufeff]|[^\S\ufeff]$|^\x85|\x85$/.test(text),
  not: 'has blanks around it',
  hint: 'remove the blanks',
};

/** Refuses text, the empty one too, that is not written as it must be. */
export function text(syntax: Syntax): Rule {
  return (value, at) =>
    typeof value === 'string' && !syntax.test(value) ? [invalid(at, value, syntax.not, syntax.hint)] : [];
}

/** Any quantity, the negative ones too. */
export const quantity: Rule = (value, at) => {
  const isAbout = typeof value === 'string' || typeof value === 'number';
  return isAbout && parseQuantity(value) === undefined ? [noQuantity(at, value)] : [];
};

/** A map whose values are quantities. */
export const quantities: Rule = (value, at, pod) =>
  Object.entries(objectAt(value)).flatMap(([name, one]) => quantity(one, below(at, name), pod));

/** A quantity of zero or more. */
export const amount: Rule = (value, at, pod) => {
  const isNegative = (quantityOf(value)?.nanos ?? 0n) < 0n;
  if (!isNegative || typeof value === 'boolean') return quantity(value, at, pod);
  return [wrongQuantity(at, String(value), 'is negative', 'use 0 or more')];
};
