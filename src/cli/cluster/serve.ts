import { Gauge, Registry } from 'prom-client';
import { type Endpoint, type Page, startWebServer } from '../../io/web-server.ts';
import { WorldError } from '../../io/world-error.ts';
import { CONFIG_MAP } from '../../kubernetes/kinds.ts';
import { instantText } from '../../model/instant.ts';
import type { ModelStatus } from '../../model/status.ts';
import { statusPage } from '../../report/status/html.ts';
import { statusJson } from '../../report/status/json.ts';
import { healthMetrics, modelMetrics } from '../../report/status/metrics.ts';
import type { Session } from '../command.ts';
import type { LiveCluster } from './source.ts';

/** How long an answer of the API server counts: what was read before may be true no more. */
const FRESH_MS = 30_000;
/** How often the API server is asked whether it is there. */
const PROBE_MS = 10_000;
/** How often an open page asks for itself. */
const REFRESH_SECONDS = 5;

/** Takes each new state of the models, to be shown on the pages. */
export type Publish = (models: readonly ModelStatus[]) => void;

/** Where to serve, and of what. */
interface ServeRequest {
  /** `[host:]port`; this machine alone where no host is named. */
  readonly listen: string;
  /** A namespace of the models; undefined: as for the status. */
  readonly namespace: string | undefined;
  /** The cluster to ask whether it is there. */
  readonly source: LiveCluster;
  /** Ends the questions to the API server. */
  readonly signal: AbortSignal;
}

/** What is known at a moment. */
interface Known {
  /** Undefined until the first state. */
  models: readonly ModelStatus[] | undefined;
  /** When the API server answered last; until then, when this began. */
  answered: number;
  hasAnswered: boolean;
}

/**
 * Serves what a watch publishes while `work` goes on: a page for people at /, /healthz, /readyz, /status (JSON) and /metrics (Prometheus).
 * The API server is asked now and then whether it is there, as a quiet watch cannot tell: once it has not answered for 30
 * seconds every page says so, and nothing about any model.
 * @throws WorldError when it cannot listen there
 */
export async function serving<Result>(
  session: Session,
  request: ServeRequest,
  work: (publish: Publish) => Promise<Result>,
): Promise<Result> {
  const { world, common } = session;
  const { now } = world;
  const known: Known = { models: undefined, answered: now(), hasAnswered: false };
  const server = await startWebServer(endpointOf(request.listen), pagesOf(known, now));
  const end = new AbortController();
  const signal = AbortSignal.any([request.signal, end.signal]);
  if (!common.quiet) world.stderr.write(`flotilla: http://${server.address}/\n`);
  world.stderr.flush();
  const probing = probe(session, request, known, signal);
  try {
    return await work((models) => {
      known.models = models;
    });
  } finally {
    end.abort();
    await Promise.all([server.close(), probing]);
  }
}

function endpointOf(listen: string): Endpoint {
  const [, host = '', digits = ''] = /^(?:(.+):)?(\d{1,5})$/.exec(listen) ?? [];
  const port = Number(digits);
  if (digits === '' || port > 65_535) {
    throw new WorldError({
      tried: 'listen on',
      on: listen,
      why: 'it is no port, and no host and port',
      hint: 'Write --listen 8080, --listen 0.0.0.0:8080 or --listen [::]:8080.',
    });
  }
  return { host: host === '' ? '127.0.0.1' : host.replace(/^\[(.*)\]$/, '$1'), port };
}

async function probe(session: Session, request: ServeRequest, known: Known, signal: AbortSignal): Promise<void> {
  const { now, sleep } = session.world;
  while (!signal.aborted) {
    if (await answers(session, request.source, request.namespace)) {
      known.answered = now();
      known.hasAnswered = true;
    }
    await sleep(PROBE_MS, signal);
  }
}

/** Asks for the smallest thing that the status needs; a refusal is an answer too. */
async function answers({ dialects }: Session, source: LiveCluster, namespace = source.namespace): Promise<boolean> {
  const [{ keys }] = dialects;
  try {
    await source.cluster.list({ kind: CONFIG_MAP, namespace, labelSelector: keys.labels.name });
    return true;
  } catch (error) {
    // The watch meets the same failure, and says what it is.
    if (error instanceof WorldError) return false;
    throw error;
  }
}

const TEXT = 'text/plain; charset=utf-8';
const JSON_TYPE = 'application/json';

function pagesOf(known: Known, now: () => number): ReadonlyMap<string, () => Page | Promise<Page>> {
  const isFresh = (): boolean => now() - known.answered <= FRESH_MS;
  const stale = (): string => `the API server has not answered since ${instantText(known.answered)}`;
  const failed = (): string | undefined => {
    if (!isFresh()) return stale();
    return known.models === undefined ? 'the cluster has not been read yet' : undefined;
  };
  const verdict = (why: string | undefined): Page =>
    why === undefined ? { status: 200, type: TEXT, text: 'ok\n' } : { status: 503, type: TEXT, text: `${why}\n` };
  return new Map<string, () => Page | Promise<Page>>([
    [
      '/',
      () => {
        const error = failed();
        if (error !== undefined) return verdict(error);
        const text = statusPage(known.models ?? [], { readAt: known.answered, refreshSeconds: REFRESH_SECONDS });
        return { status: 200, type: 'text/html; charset=utf-8', text };
      },
    ],
    ['/healthz', () => verdict(isFresh() ? undefined : stale())],
    ['/readyz', () => verdict(failed())],
    [
      '/status',
      () => {
        const error = failed();
        const { models = [] } = known;
        return error === undefined
          ? { status: 200, type: JSON_TYPE, text: statusJson(models) }
          : { status: 503, type: JSON_TYPE, text: `${JSON.stringify({ error })}\n` };
      },
    ],
    ['/metrics', () => metricsPage(known, isFresh())],
  ]);
}

async function metricsPage({ models = [], answered, hasAnswered }: Known, isFresh: boolean): Promise<Page> {
  const gauges = healthMetrics(isFresh, hasAnswered ? answered : undefined);
  const text = await metricsText([...gauges, ...(isFresh ? modelMetrics(models) : [])]);
  return { status: 200, type: METRICS_TYPE, text };
}

/** A gauge and its numbers; each sample has all of the labels. */
interface GaugeSamples {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly samples: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
}

/** What Prometheus' text format is sent as. */
const METRICS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;

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
