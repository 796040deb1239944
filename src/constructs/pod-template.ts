import { ApiObject, App, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { isObject, type Json, type PodTemplateSpec } from '../index.ts';
import { plainValue } from './source.ts';

/** The label by which cdk8s-plus finds a pod again: all pods of a template would share it. */
const ADDRESS_LABEL = 'cdk8s.io/metadata.addr';

/**
 * Makes a template from a Pod of cdk8s-plus, or from any construct that makes one Pod.
 * @param make - gets a chart of its own to build in, so that the Pod itself is no part of the app:
 * `podTemplate((chart) => new Pod(chart, 'pod', { containers: [...] }))`
 * @throws Error when the construct makes no Pod
 */
export function podTemplate(make: (chart: Chart) => IConstruct): PodTemplateSpec {
  const chart = new Chart(new App({ outdir: '' }), 'template');
  const object = ApiObject.of(make(chart));
  if (object.kind !== 'Pod') throw new Error(`podTemplate needs a Pod, not a ${object.kind}`);
  const manifest: { readonly metadata?: unknown; readonly spec: PodTemplateSpec['spec'] } = object.toJson();
  const metadata = plainValue(manifest.metadata ?? {}, object.node.path);
  const labels = textsOf(metadata, 'labels').filter(([key]) => key !== ADDRESS_LABEL);
  const annotations = textsOf(metadata, 'annotations');
  return {
    metadata: {
      ...(labels.length > 0 ? { labels: Object.fromEntries(labels) } : {}),
      ...(annotations.length > 0 ? { annotations: Object.fromEntries(annotations) } : {}),
    },
    spec: manifest.spec,
  };
}

function textsOf(metadata: Json, field: string): readonly (readonly [string, string])[] {
  const texts = isObject(metadata) ? metadata[field] : undefined;
  return Object.entries(isObject(texts) ? texts : {}).map(([key, value]) => [key, String(value)]);
}
