import { Gauge, Registry } from 'prom-client';

/** A gauge and its numbers; each sample has all of the labels. */
interface GaugeSamples {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly samples: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
}

/** What Prometheus' text format is sent as. */
export const METRICS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;

/**
 * Gauges in Prometheus' text format; those without a sample are left out.
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
 */
export async function metricsText(gauges: readonly GaugeSamples[]): Promise<string> {
  const registry = new Registry();
  for (const { name, help, labels, samples } of gauges) {
    if (samples.length === 0) continue;
    const gauge = new Gauge({ name, help, labelNames: [...labels], registers: [registry] });
    for (const sample of samples) gauge.set({ ...sample.labels }, sample.value);
  }
  return registry.metrics();
}
