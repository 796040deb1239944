// Compiles the definitions with ajv into one small module that needs nothing at run time.
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

// Beside a $comment stand constraints for editors only: the compiler's own rules check them and say more.
const CHECKED_BY_RULES = ['$comment', 'pattern', 'minLength', 'maxLength', 'minimum'];
const ANNOTATIONS = ['description', 'title', 'default'];

/** The text of generated/validators.js: a validator for each of the definitions that are named. */
export async function validatorsModule(definitions, names) {
  const ajv = new Ajv.default({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    allowUnionTypes: true,
    strict: true,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addSchema({ $id: 'flotilla', definitions: constraintsOnly(definitions) });
  const exported = Object.fromEntries(names.map((name, index) => [`v${index}`, `flotilla#/definitions/${name}`]));
  const code = linear(withoutSchemaPaths(standalone.default(ajv, exported)));
  const table = names.map((name, index) => `${JSON.stringify(name)}: v${index}`).join(', ');
  const text = `${code.replaceAll('export const v', 'const v')}\n${JOINED}\nexport const validators = { ${table} };\n`;
  return `// Made by scripts/generate.mjs; do not edit.\n${await bundled(text)}`;
}

function constraintsOnly(schema) {
  if (Array.isArray(schema)) return schema.map(constraintsOnly);
  if (typeof schema !== 'object' || schema === null) return schema;
  const dropped = typeof schema.$comment === 'string' ? [...CHECKED_BY_RULES, ...ANNOTATIONS] : ANNOTATIONS;
  const entries = Object.entries(schema).filter(([key, value]) => !dropped.includes(key) || typeof value === 'object');
  return Object.fromEntries(entries.map(([key, value]) => [key, constraintsOnly(value)]));
}

const JOINED = `function joined(errors, more) {
  if (errors === null) return more.slice();
  for (const error of more) errors.push(error);
  return errors;
}`;

// Nothing reads them, and they are a third of the code.
function withoutSchemaPaths(code) {
  return code.replaceAll(/schemaPath:"(?:[^"\\\\]|\\\\.)*",/g, '');
}

// ajv joins the errors of list elements with concat, which takes quadratic time on a long list of wrong elements.
function linear(code) {
  return code.replaceAll(
    /vErrors = vErrors === null \? ([\w.]+\.errors) : vErrors\.concat\(\1\);/g,
    'vErrors = joined(vErrors, $1);',
  );
}

async function bundled(contents) {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    lineLimit: 120,
    write: false,
    legalComments: 'none',
  });
  return result.outputFiles[0].text;
}
