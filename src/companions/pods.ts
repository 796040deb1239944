import { type Dialect, dialectOf } from '../dialects/dialect.ts';
import type { ParsedModel } from '../dialects/parse.ts';
import { POD_PATHS } from '../kubernetes/references.ts';
import { fieldAt, integerAt, listAt, mapAt, namespaceOf, objectAt, textAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { Keys } from '../model/vocabulary.ts';
import { podLabels } from '../model/vocabulary.ts';

/** Pods that are alike, as far as a selector and a port can tell. */
export interface PodsAlike {
  /** Where they are described: `entry pods of role "prefill"`, `Deployment router`. */
  readonly title: string;
  readonly namespace: string;
  /** Whether they are workers, which wait for their entry pod's work. */
  readonly isWorker: boolean;
  /** The labels that all of them carry. */
  readonly labels: ReadonlyMap<string, string>;
  /** Keys of labels that differ from pod to pod. */
  readonly others: ReadonlySet<string>;
  readonly spec: JsonObject;
}

/** The pods of a model, by its templates. */
export function podsOfModel({ model, document }: ParsedModel, dialects: readonly Dialect[]): readonly PodsAlike[] {
  const dialect = dialectOf(document, dialects);
  if (dialect === undefined) return [];
  const { keys } = dialect;
  return dialect
    .podTemplates(document)
    .filter(({ isUsed }) => isUsed)
    .map(({ template, role, isEntry }) => {
      const own = ownLabels(keys, { model: model.name, role, isEntry });
      return {
        title: `${isEntry ? 'entry pods' : 'workers'} of role "${role}"`,
        namespace: model.namespace,
        isWorker: !isEntry,
        labels: new Map([...mapAt(template, 'metadata', 'labels'), ...own]),
        others: new Set(podLabels(keys).filter((key) => !own.has(key))),
        spec: objectAt(template, 'spec'),
      };
    });
}

function ownLabels(
  { labels }: Keys,
  { model, role, isEntry }: { readonly model: string; readonly role: string; readonly isEntry: boolean },
): ReadonlyMap<string, string> {
  return new Map([
    [labels.name, model],
    ...(labels.role === undefined ? [] : [[labels.role, role] as const]),
    ...(labels.entry === undefined || !isEntry ? [] : [[labels.entry, 'true'] as const]),
  ]);
}

/** The pods that a companion makes; none for most kinds. */
export function podsOfCompanion(object: JsonObject): readonly PodsAlike[] {
  const kind = String(object['kind']);
  const path = Object.hasOwn(POD_PATHS, kind) ? POD_PATHS[kind] : undefined;
  if (path === undefined) return [];
  const template = objectAt(object, ...path);
  return [
    {
      title: `${kind} ${textAt(object, 'metadata', 'name')}`,
      namespace: namespaceOf(object),
      isWorker: false,
      labels: mapAt(template, 'metadata', 'labels'),
      others: new Set(),
      spec: objectAt(template, 'spec'),
    },
  ];
}

/** Whether labels may select pods: each is theirs, or may be. */
export function mayBeSelected(
  selector: Iterable<readonly [key: string, value: string]>,
  { labels, others }: Pick<PodsAlike, 'labels' | 'others'>,
): boolean {
  return [...selector].every(([key, value]) => labels.get(key) === value || (others.has(key) && !labels.has(key)));
}

/** Whether a container of some pods may listen at a port; where they say nothing of ports, it may. */
export function mayListen({ spec }: PodsAlike, port: Json): boolean {
  const containers = ['containers', 'initContainers'].flatMap((field) => listAt(spec, field));
  const ports = containers.flatMap((container) => listAt(container, 'ports'));
  if (typeof port === 'string' && !/^\d+$/.test(port)) return ports.some((each) => textAt(each, 'name') === port);
  const number = Number(port);
  if (ports.some((each) => integerAt(each, 'containerPort') === number)) return true;
  return ports.length === 0 || containers.some((container) => isNamed(container, number));
}

// A server may listen where its arguments say, and list no port.
function isNamed(container: Json, port: number): boolean {
  const words = [...listAt(container, 'command'), ...listAt(container, 'args')];
  const values = listAt(container, 'env').map((entry) => fieldAt(entry, 'value'));
  const probes = ['readinessProbe', 'livenessProbe', 'startupProbe'].map((probe) => fieldAt(container, probe));
  const text = JSON.stringify([...words, ...values.filter((value) => value !== undefined), ...probes.filter(isObject)]);
  return new RegExp(`(^|\\D)${port}(\\D|$)`).test(text);
}
