import { DIALECTS } from '../../src/dialects/registry.ts';
import { overlay } from '../../src/environments/overlay.ts';
import { isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import type { Problem } from '../../src/model/problem.ts';
import { parseProject } from '../../src/project/project.ts';
import { readDocuments } from '../../src/yaml/read.ts';
import { plainValue } from '../../src/yaml/tree.ts';

/** What came of an environment's changes: the value, undefined when nothing is left, or when there are problems. */
interface Overlaid {
  readonly value: Json | undefined;
  readonly problems: readonly Problem[];
}

/** Reads an environment of a flotilla.yaml as written, and changes a document by it. */
export function overlaid(base: JsonObject, environment: JsonObject): Overlaid {
  const project = {
    apiVersion: 'flotilla.dev/v1alpha1',
    kind: 'Project',
    environments: [{ name: 'production', ...environment }],
  };
  const read = parseProject('flotilla.yaml', JSON.stringify(project), { readFile: () => undefined });
  const [made] = read.environments;
  if (made === undefined || read.problems.all.length > 0) return { value: undefined, problems: read.problems.all };
  const source = readDocuments('model-infer.yaml', JSON.stringify(base));
  const [document] = source.documents;
  if (document === undefined) throw new Error('the document holds nothing');
  const templatesOf = (value: Json) => (isObject(value) ? DIALECTS[0].podTemplates(value).map(({ path }) => path) : []);
  const result = overlay(document.tree(), made, { source: source.source, path: [] }, templatesOf);
  return {
    value: result.value === undefined ? undefined : plainValue(result.value),
    problems: result.problems,
  };
}
