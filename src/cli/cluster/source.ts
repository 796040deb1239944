import { delimiter } from 'node:path';
import type { Cluster } from '../../io/cluster-port.ts';
import { TooLargeError, WorldError } from '../../io/world-error.ts';
import { isArray, isObject, type JsonObject } from '../../model/json.ts';
import { DUMP_LIMITS, parseDump } from '../../yaml/read.ts';
import type { Session, ValuesOf } from '../command.ts';
import type { CLUSTER } from '../tables/options.ts';
import { pathOf, type World } from '../world.ts';

/** What a command line says of the cluster to ask. */
type ClusterOptions = ValuesOf<typeof CLUSTER>;

/** The one namespace whose models a command line means; undefined where it names none, or means all. */
export function namespaceIn({
  namespace,
  allNamespaces,
}: Pick<ClusterOptions, 'namespace' | 'allNamespaces'>): string | undefined {
  return allNamespaces === true ? undefined : namespace;
}

/** What a command line says of where live objects are: in a cluster, or in a dump of one. */
export interface SourceOptions extends ClusterOptions {
  /** A file, or `-` for standard input; undefined: the cluster. */
  readonly from: string | undefined;
}

/**
 * Where live objects are read from: a cluster, or a dump of one. Every command that looks at a cluster starts from
 * this.
 */
export type LiveSource = LiveCluster | LiveDump;

/** A cluster as a source of live objects; nothing is asked of it yet. */
export interface LiveCluster {
  readonly kind: 'cluster';
  readonly cluster: Cluster;
  /** Where models lie of which nothing else is known: what `--namespace` says, else the context; empty: in any namespace. */
  readonly namespace: string;
}

/** What kubectl printed. */
interface LiveDump {
  readonly kind: 'dump';
  /** As the command line names it. */
  readonly from: string;
  /**
   * Reads it.
   * @param hint - what to do when it cannot be read
   * @throws WorldError when it cannot be read
   */
  readonly objects: (hint: string) => readonly JsonObject[];
}

/**
 * Finds the dump or the cluster that the command line names.
 * @param signal - ends whatever the cluster is being asked
 * @throws WorldError when there is no such cluster
 */
export async function openSource(session: Session, options: SourceOptions, signal?: AbortSignal): Promise<LiveSource> {
  const { from } = options;
  if (from === undefined) return openCluster(session, options, signal);
  return { kind: 'dump', from, objects: (hint) => readDump(session, from, hint) };
}

/**
 * Opens the cluster that `--kubeconfig`, `--context` and the environment name. What fails and is tried again is said on
 * stderr.
 * @param signal - ends whatever the cluster is being asked
 * @throws WorldError when there is no such cluster
 */
async function openCluster(
  { world, common }: Session,
  options: ClusterOptions,
  signal?: AbortSignal,
): Promise<LiveCluster> {
  const { kubeconfig, context, namespace, allNamespaces } = options;
  const { KUBECONFIG: fromEnvironment = '' } = world.environment;
  const named = kubeconfig === undefined ? fromEnvironment.split(delimiter) : [kubeconfig];
  const paths = named.filter((path) => path !== '').map((path) => pathOf(world, path));
  const cluster = await world.openCluster({
    kubeconfigs: paths.length === 0 ? undefined : paths,
    context,
    onTransientError: (what) => {
      if (common.quiet) return;
      world.stderr.write(`flotilla: ${what}\n`);
      world.stderr.flush();
    },
    signal,
  });
  return { kind: 'cluster', cluster, namespace: allNamespaces === true ? '' : (namespace ?? cluster.namespace) };
}

/**
 * A source that can be watched: the cluster.
 * @throws WorldError where the source is a dump, as a file does not change
 */
export function watchable(source: LiveSource): LiveCluster {
  if (source.kind === 'cluster') return source;
  throw new WorldError({
    tried: 'watch',
    on: source.from,
    why: 'what --from names does not change',
    hint: 'Leave out --from to watch a cluster, or leave out --watch.',
  });
}

/** What to do about a dump that is larger than flotilla reads. */
const SMALLER =
  'Leave out --from to ask the cluster itself, or dump less at a time, as JSON: kubectl get … -o json -n NAMESPACE, or -l with the label of one model.';

/**
 * Reads the objects of a file, or of standard input for `-`; those of a list one by one.
 * @param hint - what to do when it cannot be read
 * @throws WorldError when it cannot be read
 */
export function readItems(session: Session, from: string, hint: string): readonly JsonObject[] {
  return readDump(session, from, hint).flatMap(itemsOf);
}

/** The objects of a list, each with the kind that a list of one kind leaves out; any other object alone. */
export function itemsOf(object: JsonObject): readonly JsonObject[] {
  const { items, kind, apiVersion = '' } = object;
  if (!isArray(items)) return [object];
  const [, ofAll] = typeof kind === 'string' ? (/^(.+)List$/.exec(kind) ?? []) : [];
  const inList = ofAll === undefined ? {} : { apiVersion, kind: ofAll };
  return items.filter(isObject).map((item) => ({ ...inList, ...item }));
}

function readDump({ world }: Session, from: string, hint: string): readonly JsonObject[] {
  const text = textOf(world, from);
  if (text === undefined) {
    const named = 'Name a file, or - for standard input.';
    throw new WorldError({ tried: 'read', on: from, why: 'it does not exist', hint: named });
  }
  const { objects, problems } = parseDump(from, text);
  const [first] = problems;
  const strange = objects.find((object) => typeof object['kind'] !== 'string');
  if (first === undefined && strange !== undefined) {
    const why = 'it holds no List and no object of Kubernetes';
    throw new WorldError({ tried: 'read', on: from, why, hint });
  }
  if (first === undefined) return objects;
  const isTooLarge = first.code === 'too-large';
  throw new WorldError({ tried: 'read', on: from, why: first.message, hint: isTooLarge ? SMALLER : hint });
}

function textOf(world: World, from: string): string | undefined {
  try {
    return from === '-' ? world.readStdin(DUMP_LIMITS.bytes) : world.files.read(pathOf(world, from), DUMP_LIMITS.bytes);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    const why = `it is larger than ${DUMP_LIMITS.bytes / 2 ** 20} MiB`;
    throw new WorldError({ tried: 'read', on: from, why, hint: SMALLER, cause: error });
  }
}
