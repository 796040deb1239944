/** A server of models whose metrics tell whether it has something to do. */
export interface Engine {
  /** Its name in sentences. */
  readonly title: string;
  /** Where it shows its metrics, in the text format of Prometheus. */
  readonly path: string;
  /** Gauges of the requests that it works on or keeps waiting: all 0, it has nothing to do. At least one of them is always shown. */
  readonly gauges: readonly string[];
  /** What an image of it has in its name. */
  readonly image: RegExp;
  /** A flag without which it shows no metrics. */
  readonly needs?: string;
  /** A flag by which it shows none. */
  readonly hiddenBy?: string;
}

/**
 * The engines whose metrics are known, by their names in `drain`.
 *
 * - vLLM: both gauges are set after each step of the scheduler (vllm/v1/metrics/loggers.py); `--disable-log-stats` takes
 *   them away.
 * - SGLang: only with `--enable-metrics`. The gauges are set with each prefill and every 40 steps of decoding, and may lag behind;
 *   it finishes what it has begun by itself after SIGTERM (sigterm_watchdog of tokenizer_manager.py). Those of transfers are
 *   there where prefill and decode are apart (srt/managers/scheduler_metrics_mixin.py).
 * - TensorRT-LLM: trtllm-serve shows them as Prometheus does where return_perf_metrics is set (tensorrt_llm/metrics/collector.py,
 *   serve/openai_server.py).
 */
export const ENGINES = {
  vllm: {
    title: 'vLLM',
    path: '/metrics',
    gauges: ['vllm:num_requests_running', 'vllm:num_requests_waiting'],
    image: /vllm/,
    hiddenBy: '--disable-log-stats',
  },
  sglang: {
    title: 'SGLang',
    path: '/metrics',
    gauges: [
      'sglang:num_running_reqs',
      'sglang:num_queue_reqs',
      'sglang:num_grammar_queue_reqs',
      'sglang:num_prefill_bootstrap_queue_reqs',
      'sglang:num_prefill_prealloc_queue_reqs',
      'sglang:num_prefill_inflight_queue_reqs',
      'sglang:num_decode_prealloc_queue_reqs',
      'sglang:num_decode_transfer_queue_reqs',
    ],
    image: /sglang/,
    needs: '--enable-metrics',
  },
  'tensorrt-llm': {
    title: 'TensorRT-LLM',
    path: '/prometheus/metrics',
    gauges: ['trtllm_num_requests_running', 'trtllm_num_requests_waiting'],
    image: /tensorrt-?llm|trt-?llm/,
  },
} as const satisfies Readonly<Record<string, Engine>>;

/** An engine by its name; undefined for `none`, and for what is no engine. */
export function engineOf(name: string): Engine | undefined {
  const found: Readonly<Record<string, Engine>> = ENGINES;
  return Object.hasOwn(found, name) ? found[name] : undefined;
}

/** The engine that an image most likely holds. */
export function likelyEngine(image: string): string | undefined {
  return Object.entries(ENGINES).find(([, engine]) => engine.image.test(image.toLowerCase()))?.[0];
}
