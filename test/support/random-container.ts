import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/model/json.ts';

/** A JSON object some of whose fields may be missing. */
export function fields(all: Record<string, fc.Arbitrary<Json>>, required: readonly string[] = []): Arbitrary {
  return fc.record(all, { requiredKeys: [...required], noNullPrototype: true });
}

/** Makes objects, the common currency of these generators. */
export type Arbitrary = fc.Arbitrary<JsonObject>;

/** Parts of one object, made apart and put together; later parts win. */
export function merged(...parts: readonly Arbitrary[]): Arbitrary {
  return fc.tuple(...parts).map((all): JsonObject => Object.assign({}, ...all));
}

/** One of a few values. */
export function oneOf<T extends Json>(...values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

/** A list of different values from a few. */
export function someOf<T extends Json>(values: readonly T[], minLength = 0): fc.Arbitrary<T[]> {
  return fc.subarray([...values], { minLength });
}

const seconds = fc.integer({ min: 1, max: 900 });
const PORT_NAMES = ['http', 'grpc', 'metrics', 'ray-gcs', 'p2p'];
const handlerPort = oneOf<Json>(8080, 'http', 65_535, 'metrics');

const httpGet: Arbitrary = fields(
  {
    path: oneOf('/health', '/h?full=1', '/'),
    port: handlerPort,
    scheme: oneOf('HTTP', 'HTTPS'),
    host: oneOf('127.0.0.1', 'localhost'),
    httpHeaders: oneOf<Json>([], [{ name: 'X-Probe', value: 'yes' }]),
  },
  ['port'],
);
const command = oneOf<Json>(['true'], ['sh', '-c', 'run --rank $(WORKER_INDEX)'], ['cat', '/tmp/ready']);
const exec = command.map((value): JsonObject => ({ exec: { command: value } }));
const http = httpGet.map((value): JsonObject => ({ httpGet: value }));
const handler: Arbitrary = fc.oneof(
  exec,
  http,
  handlerPort.map((port): JsonObject => ({ tcpSocket: { port } })),
  fc.constantFrom<JsonObject>({ grpc: { port: 9000 } }, { grpc: { port: 9000, service: 'ready' } }),
);
const timing = fields({
  initialDelaySeconds: fc.integer({ min: 0, max: 600 }),
  periodSeconds: seconds,
  timeoutSeconds: seconds,
  failureThreshold: seconds,
});
const readiness = merged(handler, timing, fields({ successThreshold: seconds }));
const liveness = merged(
  handler,
  timing,
  fields({ successThreshold: oneOf(1), terminationGracePeriodSeconds: seconds }),
);
const hook: Arbitrary = fc.oneof(exec, http, fc.constant<JsonObject>({ sleep: { seconds: 5 } }));

/** Names that flotilla injects are among them: those entries are dropped. */
const VARIABLES = ['HF_TOKEN', 'A', 'B', 'with.dot-and-dash', 'GROUP_SIZE', 'ENTRY_ADDRESS', 'WORKER_INDEX', '1st'];
const source: fc.Arbitrary<JsonObject> = fc.oneof(
  oneOf('', '89', 'yes', '$(ENTRY_ADDRESS)', '$$(A)', 'line\nline', '日本').map((value): JsonObject => ({ value })),
  fc.constantFrom<JsonObject>(
    {},
    { valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
    { valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: "metadata.labels['app']" } } },
    { valueFrom: { fieldRef: { fieldPath: 'status.hostIPs' } } },
    { valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '1Mi' } } },
    { valueFrom: { resourceFieldRef: { containerName: 'main', resource: 'requests.cpu', divisor: '1m' } } },
    { valueFrom: { secretKeyRef: { name: 'huggingface', key: 'token' } } },
    { valueFrom: { configMapKeyRef: { name: 'settings', key: 'a.b', optional: true } } },
  ),
);
const env: fc.Arbitrary<Json> = someOf(VARIABLES).chain((names) =>
  fc.tuple(...names.map((name) => source.map((from): JsonObject => ({ name, ...from })))),
);
const envFrom = someOf<Json>([
  { secretRef: { name: 'huggingface' } },
  { prefix: 'CFG_', configMapRef: { name: 'settings', optional: true } },
]);

/** Amounts of one resource, ascending, in the spellings that people use: a request and a limit are picked in order. */
const AMOUNTS: Readonly<Record<string, readonly Json[]>> = {
  cpu: [0, '100m', 0.5, '0.75', 1, '1500m', 2, '1e1', '125'],
  memory: ['0', 128_974_848, '512Mi', '1.5Gi', '2G', '1e10', '768Gi', '1Ti'],
  'ephemeral-storage': ['500M', '10Gi', '800Gi'],
};
const ordered = Object.entries(AMOUNTS).map(([name, amounts]) =>
  fc
    .subarray([...amounts], { minLength: 1, maxLength: 2 })
    .chain((picked) => oneOf('requests', 'limits', 'both').map((where) => ({ name, where, picked }))),
);
const devices = fc.subarray(
  (['nvidia.com/gpu', 'rdma/ib', 'hugepages-2Mi'] as const).map((name) => ({
    name,
    amount: name === 'hugepages-2Mi' ? '4Mi' : '8',
  })),
);

/** What a container asks for: requests up to limits, devices in whole numbers and the same in both. */
const resources: Arbitrary = fc
  .tuple(fc.tuple(...ordered), fc.subarray([0, 1, 2]), devices)
  .map(([amounts, chosen, extended]): JsonObject => {
    const requests: Record<string, Json> = {};
    const limits: Record<string, Json> = {};
    for (const { name, where, picked } of chosen.flatMap((index) => amounts[index] ?? [])) {
      if (where !== 'limits') requests[name] = picked[0] ?? 0;
      if (where !== 'requests') limits[name] = picked.at(-1) ?? 0;
    }
    for (const { name, amount } of extended) {
      // Huge pages are refused where neither CPU nor memory is asked for.
      if (name === 'hugepages-2Mi') limits['cpu'] ??= requests['cpu'] ?? 1;
      limits[name] = amount;
      if (name === 'nvidia.com/gpu') requests[name] = 8;
    }
    return { requests, limits };
  });

const ports: fc.Arbitrary<Json> = fc
  .uniqueArray(fc.integer({ min: 1, max: 65_535 }), { maxLength: 3 })
  .chain((numbers) =>
    fc
      .shuffledSubarray(PORT_NAMES, { minLength: numbers.length, maxLength: numbers.length })
      .chain((names) =>
        fc.tuple(
          ...numbers.map((containerPort, index) =>
            fields({ name: oneOf(names[index] ?? ''), protocol: oneOf('TCP', 'UDP', 'SCTP') }).map(
              (rest): JsonObject => ({ containerPort, ...rest }),
            ),
          ),
        ),
      ),
  );

const securityContext: fc.Arbitrary<Json> = fc.oneof(
  fields({
    runAsUser: oneOf(0, 1000, 2_147_483_647),
    runAsGroup: oneOf(0, 1000),
    runAsNonRoot: fc.boolean(),
    readOnlyRootFilesystem: fc.boolean(),
    allowPrivilegeEscalation: oneOf(false),
    capabilities: oneOf<Json>({}, { add: ['IPC_LOCK', 'NET_RAW'], drop: ['ALL'] }),
    seccompProfile: oneOf<Json>({ type: 'RuntimeDefault' }, { type: 'Localhost', localhostProfile: 'a/b.json' }),
    appArmorProfile: oneOf<Json>({ type: 'Unconfined' }, { type: 'Localhost', localhostProfile: 'tight' }),
    seLinuxOptions: oneOf<Json>({ level: 's0:c123,c456' }),
    procMount: oneOf('Default'),
  }),
  fc.constant<JsonObject>({ privileged: true, allowPrivilegeEscalation: true }),
);

const volumeMounts = (volumes: readonly string[]): fc.Arbitrary<Json> =>
  someOf(volumes).chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .oneof(
            fields({
              readOnly: fc.boolean(),
              subPath: oneOf('a/b'),
              mountPropagation: oneOf('None', 'HostToContainer'),
            }),
            fc.constantFrom<JsonObject>({ readOnly: true, recursiveReadOnly: 'IfPossible' }, { subPathExpr: '$(A)' }),
          )
          .map((rest): JsonObject => ({ name, mountPath: `/mnt/${name}`, ...rest })),
      ),
    ),
  );

const shared = (volumes: readonly string[]): Record<string, fc.Arbitrary<Json>> => ({
  command,
  args: oneOf<Json>([], ['--port=8080', '$(ENTRY_ADDRESS):6379'], ['yes', '0755', '']),
  workingDir: oneOf('/', '/workspace'),
  env,
  envFrom,
  resources,
  ports,
  volumeMounts: volumeMounts(volumes),
  imagePullPolicy: oneOf('Always', 'IfNotPresent', 'Never'),
  securityContext,
  stdin: fc.boolean(),
  stdinOnce: fc.boolean(),
  tty: fc.boolean(),
  terminationMessagePath: oneOf('/dev/termination-log'),
  terminationMessagePolicy: oneOf('File', 'FallbackToLogsOnError'),
});
const running = (volumes: readonly string[]): Record<string, fc.Arbitrary<Json>> => ({
  ...shared(volumes),
  readinessProbe: readiness,
  livenessProbe: liveness,
  startupProbe: liveness,
  lifecycle: fields({ postStart: hook, preStop: hook }),
});
const image = oneOf('vllm/vllm-openai:v0.10.0', 'registry.example/llm:v1', 'nginx', `a/b@sha256:${'0'.repeat(64)}`);
const named = (name: string) => image.map((chosen): JsonObject => ({ name, image: chosen }));

/** Where a container stands in its pod: beside the others, before them and done, or before them and for good. */
export type Place = 'container' | 'init' | 'sidecar';

/**
 * A container that an API server accepts.
 * @param volumes - the pod's volumes, which it may mount
 */
export function randomContainer(name: string, place: Place, volumes: readonly string[]): Arbitrary {
  if (place === 'init') return merged(named(name), fields(shared(volumes)));
  if (place === 'container') return merged(named(name), fields(running(volumes)));
  return merged(named(name), fields(running(volumes)), fc.constant<JsonObject>({ restartPolicy: 'Always' }));
}
