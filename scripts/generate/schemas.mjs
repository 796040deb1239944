// Puts definitions together: one self-contained schema per kind for editors, one set for the validators.

const PREFIX = '#/definitions/';

/** Names of the definitions that a schema refers to, itself included, in the order met. */
function reachable(definitions, root) {
  const names = new Set();
  const visit = (name) => {
    if (names.has(name)) return;
    names.add(name);
    for (const reference of references(definitions[name])) visit(reference);
  };
  visit(root);
  return [...names];
}

function references(schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' ? [value.slice(PREFIX.length)] : references(value),
  );
}

/** The text of a schema for editors, with every definition that it needs inside. */
export function published({ title, description, root, definitions }) {
  const needed = reachable(definitions, root).sort();
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...(description === undefined ? {} : { description }),
    $ref: PREFIX + root,
    definitions: Object.fromEntries(needed.map((name) => [name, mapped(closed(definitions[name]), withoutComment)])),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Definitions of several versions of Kubernetes in one: a field is there when any version has it. */
export function merged(versions) {
  const definitions = {};
  for (const [name, schema] of versions.flatMap(Object.entries)) {
    const other = definitions[name];
    const properties = { ...other?.properties, ...schema.properties };
    definitions[name] = schema.properties === undefined ? schema : { ...schema, properties };
  }
  return definitions;
}

/** Definitions of several versions side by side; one that is not the same in all versions is named `<name>@<version>`. */
export function versioned(versions, definitions) {
  const text = (index, name) => JSON.stringify(definitions[index][name]);
  const same = (name) => definitions.every((_, index) => text(index, name) === text(0, name));
  const all = [...new Set(definitions.flatMap(Object.keys))];
  const shared = new Set(all.filter((name) => name in definitions[0] && reachable(definitions[0], name).every(same)));
  const result = {};
  versions.forEach((version, index) => {
    const rename = (name) => (shared.has(name) ? name : `${name}@${version}`);
    for (const [name, schema] of Object.entries(definitions[index])) {
      result[rename(name)] = mapped(closed(schema), (key, value) =>
        key === '$ref' ? PREFIX + rename(value.slice(PREFIX.length)) : value,
      );
    }
  });
  return result;
}

/** A field that an object's schema does not name is a mistake, except where any name may stand. */
export function closed(schema) {
  return schema.properties === undefined ? schema : { ...schema, additionalProperties: false };
}

function withoutComment(key, value) {
  return key === '$comment' ? undefined : value;
}

// A copy of a schema with each member replaced by what `change` gives for it; undefined removes the member.
function mapped(schema, change) {
  if (Array.isArray(schema)) return schema.map((item) => mapped(item, change));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, change(key, mapped(value, change))]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
