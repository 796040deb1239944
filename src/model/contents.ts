import { nameOf, objectAt } from './fields.ts';
import type { Json, JsonObject } from './json.ts';
import { hashOf, isHash } from './revision-hash.ts';

const FIELDS = ['data', 'binaryData', 'stringData', 'type', 'immutable'];

/**
 * The name of a ConfigMap or Secret by its content, `<name>-<hash>`: other content makes another object, and pods that name the
 * old one keep it.
 */
export function nameByContent(object: JsonObject): string {
  const content = Object.fromEntries(
    FIELDS.flatMap((field): [string, JsonObject | string | boolean][] => {
      const value = object[field];
      if (value === undefined) return [];
      return typeof value === 'string' || typeof value === 'boolean' ? [[field, value]] : [[field, objectAt(value)]];
    }),
  );
  return `${nameOf(object)}-${hashOf([String(object['kind']), content])}`;
}

/** Whether an object bears the name of its content. */
export function isNamedByContent(object: JsonObject): boolean {
  const name = nameOf(object);
  const plain = name.slice(0, name.lastIndexOf('-'));
  return nameByContent({ ...object, metadata: { name: plain } }) === name;
}

/** The name that two names by content have in common: they are one object with other content; undefined for any other two. */
export function commonName(before: Json | undefined, after: Json | undefined): string | undefined {
  const [was, is] = [before, after].map((name) => (typeof name === 'string' ? plainName(name) : undefined));
  return was === is ? was : undefined;
}

function plainName(name: string): string | undefined {
  const dash = name.lastIndexOf('-');
  return dash > 0 && isHash(name.slice(dash + 1)) ? name.slice(0, dash) : undefined;
}
