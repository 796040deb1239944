/**
 * Records what kustomize makes of the cases in test/environments/cases: `node scripts/record-merges.mjs KUSTOMIZE SWAGGER`.
 * KUSTOMIZE is the program (v5); SWAGGER is Kubernetes' api/openapi-spec/swagger.json, which says by which fields the
 * elements of a pod's lists are told apart. Of a ModelInfer it says nothing, so that is added: roles, by their names.
 * Each case gets its `merged` anew: the value, or `refused`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseDocument } from 'yaml';

const [kustomize = 'kustomize', swagger = 'swagger.json'] = process.argv.slice(2);
const CASES = fileURLToPath(new URL('../test/environments/cases', import.meta.url));
const PREFIX = '#/definitions/';

/** Where the values of a file's cases stand in a ModelInfer; the role around a pod's spec has the name `r`. */
const PATHS = {
  document: [],
  spec: ['spec'],
  podSpec: ['spec', 'template', 'roles', 0, 'entryTemplate', 'spec'],
};

/** The definitions that a ModelInfer needs, in kustomize's form of OpenAPI. */
function openApi() {
  const all = JSON.parse(readFileSync(swagger, 'utf8')).definitions;
  const needed = {};
  const visit = (name) => {
    if (name in needed) return;
    needed[name] = all[name];
    JSON.stringify(all[name], (key, value) => {
      if (key === '$ref') visit(value.slice(PREFIX.length));
      return value;
    });
  };
  const template = 'io.k8s.api.core.v1.PodTemplateSpec';
  visit(template);
  const { topologySpreadConstraints } = all['io.k8s.api.core.v1.PodSpec'].properties;
  const templates = { entryTemplate: { $ref: PREFIX + template }, workerTemplate: { $ref: PREFIX + template } };
  const roles = {
    type: 'array',
    items: { type: 'object', properties: templates },
    'x-kubernetes-patch-merge-key': 'name',
    'x-kubernetes-patch-strategy': 'merge',
  };
  const groups = { type: 'object', properties: { roles } };
  needed.ModelInfer = {
    type: 'object',
    'x-kubernetes-group-version-kind': [{ group: 'workload.matrixinfer.ai', version: 'v1alpha1', kind: 'ModelInfer' }],
    properties: { spec: { type: 'object', properties: { topologySpreadConstraints, template: groups } } },
  };
  return JSON.stringify({ definitions: needed });
}

/** A whole ModelInfer with the value of a case in its place. */
function wrapped(place, value) {
  let around = value;
  for (const step of PATHS[place].toReversed()) around = step === 0 ? [{ name: 'r', ...around }] : { [step]: around };
  const document = { apiVersion: 'workload.matrixinfer.ai/v1alpha1', kind: 'ModelInfer', ...around };
  return { ...document, metadata: { name: 'm', ...around.metadata } };
}

function merged(folder, place, { base, patch, environment = {} }) {
  const patches =
    patch === undefined
      ? []
      : [
          {
            target: { kind: 'ModelInfer' },
            patch: JSON.stringify(Array.isArray(patch) ? patch : wrapped(place, patch)),
          },
        ];
  const kustomization = { resources: ['m.json'], openapi: { path: 'openapi.json' }, patches, ...environment };
  writeFileSync(join(folder, 'm.json'), JSON.stringify(wrapped(place, base)));
  writeFileSync(join(folder, 'kustomization.yaml'), JSON.stringify(kustomization));
  const { status, stdout, error } = spawnSync(kustomize, ['build', folder], { encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) return 'refused';
  const value = PATHS[place].reduce((inner, step) => inner[step], parse(stdout));
  if (place !== 'document') return value;
  const { apiVersion: _, kind: __, metadata, ...rest } = value;
  return 'metadata' in base ? { metadata, ...rest } : rest;
}

const folder = mkdtempSync(join(tmpdir(), 'merges-'));
try {
  writeFileSync(join(folder, 'openapi.json'), openApi());
  for (const name of readdirSync(CASES)) {
    const file = join(CASES, name);
    const document = parseDocument(readFileSync(file, 'utf8'));
    const { in: place, cases } = document.toJS();
    cases.forEach((one, index) => {
      const node = document.createNode(merged(folder, place, one));
      if ('items' in node) node.flow = true;
      document.setIn(['cases', index, 'merged'], node);
    });
    writeFileSync(file, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
    process.stdout.write(`${name}: ${cases.length} cases\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
