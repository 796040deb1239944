// Makes schemas/ and generated/ from scripts/schemas/: `node scripts/generate.mjs [--check]`.
// With --check it writes nothing, names the files that are stale and exits with 1 when there are any.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crdsModule } from './generate/crds.mjs';
import { kubernetesDefinitions } from './generate/kubernetes.mjs';
import { reportAssetsModule } from './generate/report-assets.mjs';
import { merged, published, versioned } from './generate/schemas.mjs';
import { shapesModule, typesModule } from './generate/types.mjs';
import { validatorsModule } from './generate/validators.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The versions of Kubernetes whose PodSpec was recorded in scripts/schemas, the oldest first. */
const VERSIONS = (await readdir(join(ROOT, 'scripts/schemas')))
  .flatMap((file) => /^kubernetes-(.+)\.json$/.exec(file)?.[1] ?? [])
  .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
/** The dialects by the names of their schemas: documents with pods, which must fit each version of Kubernetes. */
const DIALECTS = {
  'model-infer': 'ModelInfer',
  'model-serving': 'ModelServing',
  'leader-worker-set': 'LeaderWorkerSet',
};
const OWN = { ...DIALECTS, project: 'Project', rollout: 'Rollout' };
const VERSIONED = VERSIONS.flatMap((version) =>
  [...Object.values(DIALECTS), 'PodTemplate'].map((name) => `${name}@${version}`),
);

/** What is checked whatever the version of Kubernetes: whole documents, and what an annotation may hold. */
const VALIDATED = ['Project', 'Rollout', 'ModelDrain'];

async function readJson(name) {
  return JSON.parse(await readFile(join(ROOT, 'scripts/schemas', `${name}.json`), 'utf8'));
}

async function outputs() {
  const own = await Promise.all(Object.keys(OWN).map(readJson));
  const ownDefinitions = joinedDefinitions(own);
  ownDefinitions.Project.properties.kubernetes.enum = VERSIONS;
  const kubernetes = await Promise.all(
    VERSIONS.map(async (version) => kubernetesDefinitions(await readJson(`kubernetes-${version}`))),
  );
  const files = new Map();
  VERSIONS.forEach((version, index) => {
    const title = `PodSpec of Kubernetes ${version}`;
    files.set(
      `schemas/kubernetes-${version}.json`,
      published({ title, root: 'PodSpec', definitions: kubernetes[index] }),
    );
  });
  const everything = { ...merged(kubernetes), ...ownDefinitions };
  for (const [file, root] of Object.entries(OWN)) {
    const { title, description } = own[Object.keys(OWN).indexOf(file)];
    files.set(`schemas/${file}.json`, published({ title, description, root, definitions: everything }));
  }
  const definitions = versioned(
    VERSIONS,
    kubernetes.map((schemas) => ({ ...schemas, ...ownDefinitions })),
  );
  files.set('generated/validators.js', await validatorsModule(definitions, [...VALIDATED, ...VERSIONED]));
  files.set('generated/validators.d.ts', validatorTypes());
  files.set('generated/shapes.ts', shapesModule(definitions));
  files.set('generated/crds.ts', crdsModule(ownDefinitions, Object.values(DIALECTS)));
  files.set('generated/report-assets.ts', await reportAssetsModule(ROOT));
  files.set('generated/types.ts', await typesModule(everything, Object.values(OWN)));
  return files;
}

// All schemas share one set of names: a second meaning of a name would take the place of the first.
function joinedDefinitions(schemas) {
  const all = schemas.flatMap(({ definitions }) => Object.entries(definitions));
  const joined = Object.fromEntries(all);
  const twice = all.find(([name, definition]) => JSON.stringify(joined[name]) !== JSON.stringify(definition));
  if (twice !== undefined) throw new Error(`two schemas define ${twice[0]}, each in its own way: rename one`);
  return joined;
}

function validatorTypes() {
  const names = [...VERSIONED.toSorted(), ...VALIDATED].map((name) => `'${name}'`).join(' | ');
  return `// Made by scripts/generate.mjs; do not edit.
/** What a validator found, as ajv reports it. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** Whether a value fits its schema; if not, \`errors\` says why until the next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
/** Validators by the name of the definition that they check; \`@\` and a version where the versions of Kubernetes differ. */
export declare const validators: Readonly<
  Record<
    ${names},
    Validator
  >
>;
`;
}

async function presentFiles() {
  const found = await Promise.all(
    ['schemas', 'generated'].map(async (folder) => {
      const names = await readdir(join(ROOT, folder)).catch(() => []);
      return Promise.all(
        names.map(async (name) => [`${folder}/${name}`, await readFile(join(ROOT, folder, name), 'utf8')]),
      );
    }),
  );
  return new Map(found.flat());
}

const wanted = await outputs();
const present = await presentFiles();
const stale = [...new Set([...wanted.keys(), ...present.keys()])].filter(
  (file) => wanted.get(file) !== present.get(file),
);
if (process.argv.includes('--check')) {
  for (const file of stale) process.stderr.write(`${file} is stale: run node scripts/generate.mjs\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const file of stale) {
    const text = wanted.get(file);
    await mkdir(dirname(join(ROOT, file)), { recursive: true });
    if (text === undefined) await rm(join(ROOT, file));
    else await writeFile(join(ROOT, file), text);
    process.stdout.write(`${file}\n`);
  }
}
