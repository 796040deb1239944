import { compile } from '../../../src/compile.ts';
import { parse } from '../../../src/library.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import type { ConfigMap, Pod, PodGroup, Service } from '../../../src/model/kubernetes.ts';
import { type CompileOptions, DEFAULT_OPTIONS } from '../../../src/project/project.ts';
import { toYaml } from '../../../src/yaml/write.ts';

/** One object as it lies in a file. */
export interface Manifest {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly yaml: string;
}

/** What flotilla would write for a ModelInfer; undefined when it refuses it. */
export function manifestsOf(
  modelInfer: JsonObject,
  options: CompileOptions = DEFAULT_OPTIONS,
): readonly Manifest[] | undefined {
  const parsed = parse('model-infer.yaml', JSON.stringify(modelInfer), {
    kubernetes: '1.35',
    maxPods: 100,
    strict: true,
  });
  if (!parsed.ok) return undefined;
  return parsed.value.flatMap(({ model }) => {
    const { expectation, live } = compile(model, { snapshots: [] }, options);
    const groups = [...live].flatMap(({ podGroup, roleReplicas }) => [
      ...(podGroup === undefined ? [] : [podGroup]),
      ...[...roleReplicas].flatMap(({ service, pods }) => [...(service === undefined ? [] : [service]), ...pods]),
    ]);
    return [expectation, ...groups].map(manifestOf);
  });
}

function manifestOf(object: Pod | Service | PodGroup | ConfigMap): Manifest {
  const { name, namespace } = object.metadata;
  return { kind: object.kind, namespace, name, yaml: toYaml(object) };
}

/** What flotilla writes for a ModelInfer, as one stream. */
export function streamOf(modelInfer: JsonObject, options: CompileOptions = DEFAULT_OPTIONS): string {
  const manifests = manifestsOf(modelInfer, options);
  if (manifests === undefined) throw new Error(`flotilla refuses ${JSON.stringify(modelInfer)}`);
  return manifests.map(({ yaml }) => yaml).join('---\n');
}
