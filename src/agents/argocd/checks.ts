import { CONFIG_MAP } from '../../kubernetes/kinds.ts';
import {
  type Check,
  type DoctorModel,
  type EvidenceKind,
  type Examined,
  type Found,
  objectsOf,
} from '../../model/doctor.ts';
import {
  annotationOf,
  fieldAt,
  mapAt,
  nameOf,
  namespaceOf,
  numberAt,
  objectsAt,
  textAt,
  textsAt,
  titleOf,
} from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import { failing, isPathOf } from '../objects.ts';
import { MOST_OBJECTS } from '../split.ts';
import { APPLICATION, COMPARE_OPTIONS, SYNC_OPTIONS } from './api.ts';
import { ARGOCD_HEALTH_KEYS } from './health.ts';
import { argocdWord } from './words.ts';

/** Argo CD's settings lie beside its Applications; no other ConfigMap is looked at. */
const SETTINGS: EvidenceKind = { ...CONFIG_MAP, beside: APPLICATION };

/** What `flotilla doctor` looks for in Argo CD's settings and in the Applications of models. */
export const ARGOCD_CHECKS: readonly Check[] = [
  { id: 'argocd-health', needs: [APPLICATION, SETTINGS], find: health },
  { id: 'argocd-server-side-diff', needs: [APPLICATION, SETTINGS], find: serverSideDiff },
  { id: 'argocd-sync-timeout', needs: [APPLICATION, SETTINGS], find: syncTimeout },
  { id: 'argocd-replaces-all', needs: [APPLICATION], find: each(replacesAll) },
  { id: 'argocd-server-side-apply', needs: [APPLICATION], find: each(serverSideApply) },
  { id: 'argocd-sync-policy', needs: [APPLICATION], find: each(syncPolicy) },
  { id: 'argocd-fails', needs: [APPLICATION], find: fails },
  { id: 'argocd-mixed-gangs', needs: [APPLICATION], find: each(mayMix) },
  { id: 'argocd-size', needs: [APPLICATION], find: each(tooLarge) },
];

interface Pair {
  readonly application: JsonObject;
  readonly model: DoctorModel;
}

function pairsOf(examined: Examined): readonly Pair[] {
  return objectsOf(examined, APPLICATION).flatMap((application) => {
    const sources = [fieldAt(application, 'spec', 'source'), ...objectsAt(application, 'spec', 'sources')];
    const model = examined.models.find((one) => sources.some((source) => isPathOf(one, textAt(source, 'path') ?? '')));
    return model === undefined ? [] : [{ application, model }];
  });
}

function each(find: (pair: Pair) => readonly Found[]): Check['find'] {
  return (examined) => pairsOf(examined).flatMap(find);
}

function fails(examined: Examined): readonly Found[] {
  return failing(objectsOf(examined, APPLICATION), examined.models, argocdWord);
}

function carries({ pods }: DoctorModel, option: string): boolean {
  return pods.some((pod) => annotationOf(pod, SYNC_OPTIONS).split(',').includes(option));
}

function settingsOf(examined: Examined, name: string, namespace: string): JsonObject | undefined {
  return objectsOf(examined, SETTINGS).find((each) => nameOf(each) === name && namespaceOf(each) === namespace);
}

function agentNamespaces(pairs: readonly Pair[]): readonly string[] {
  return [...new Set(pairs.map(({ application }) => namespaceOf(application)))].sort();
}

function health(examined: Examined): readonly Found[] {
  const pairs = pairsOf(examined);
  return agentNamespaces(pairs).flatMap((namespace): readonly Found[] => {
    const scripts = mapAt(settingsOf(examined, 'argocd-cm', namespace), 'data');
    const isGate = gatesStages(pairs);
    const labels = pairs.map(({ model }) => model.dialect.keys.labels.name);
    const missing = Object.values(ARGOCD_HEALTH_KEYS).filter(
      (key) => !labels.every((label) => (scripts.get(key) ?? '').includes(label)),
    );
    if (missing.length === 0) return [];
    return [
      {
        severity: isGate ? 'error' : 'warning',
        object: `ConfigMap ${namespace}/argocd-cm`,
        message: `it is without flotilla’s ${missing.join(' and ')}: ${isGate ? 'after a stage that failed the next one starts' : 'Argo CD says little of gangs, and waits for ever for pods that do not restart'}`,
        fix: 'Run flotilla bootstrap argocd, then patch argocd-cm as it says.',
      },
    ];
  });
}

function gatesStages(pairs: readonly Pair[]): boolean {
  return pairs.some(({ model }) => carries(model, 'Replace=true'));
}

/** A try that ran out of time is followed by one that leaves out what is in sync, healthy or not. */
function syncTimeout(examined: Examined): readonly Found[] {
  const pairs = pairsOf(examined);
  if (!gatesStages(pairs)) return [];
  return agentNamespaces(pairs).flatMap((namespace): readonly Found[] => {
    const settings = settingsOf(examined, 'argocd-cmd-params-cm', namespace);
    const seconds = textAt(settings, 'data', 'controller.sync.timeout.seconds') ?? '';
    if (seconds === '' || seconds === '0') return [];
    return [
      {
        severity: 'error',
        object: `ConfigMap ${namespace}/argocd-cmd-params-cm`,
        message: `syncs end after ${seconds} s: after a stage that is not healthy by then the next one starts`,
        fix: 'Remove controller.sync.timeout.seconds, or write promotion: pull-request.',
      },
    ];
  });
}

function serverSideDiff(examined: Examined): readonly Found[] {
  return pairsOf(examined).flatMap(({ application }): readonly Found[] => {
    const settings = settingsOf(examined, 'argocd-cmd-params-cm', namespaceOf(application));
    const isGlobal = (textAt(settings, 'data', 'controller.diff.server.side') ?? '') === 'true';
    const own = annotationOf(application, COMPARE_OPTIONS).split(',');
    if (own.includes('ServerSideDiff=false') || !(isGlobal || own.includes('ServerSideDiff=true'))) return [];
    return [
      {
        severity: 'error',
        object: titleOf(application),
        message:
          'it compares on the server, which answers an error for a pod that must be replaced: it would never sync again',
        fix: `Annotate the Application (not the pods) with ${COMPARE_OPTIONS}: ServerSideDiff=false.`,
      },
    ];
  });
}

function replacesAll({ application, model }: Pair): readonly Found[] {
  const isLimited = textsAt(application, 'spec', 'syncPolicy', 'syncOptions').includes('ApplyOutOfSyncOnly=true');
  if (!carries(model, 'Replace=true') || isLimited) return [];
  const message = 'its pods carry Replace=true: every sync replaces every pod, changed or not';
  const fix = 'Add ApplyOutOfSyncOnly=true to spec.syncPolicy.syncOptions, before anything else.';
  return [{ severity: 'error', object: titleOf(application), message, fix }];
}

function serverSideApply({ application, model }: Pair): readonly Found[] {
  const isOn = textsAt(application, 'spec', 'syncPolicy', 'syncOptions').includes('ServerSideApply=true');
  if (!isOn || carries(model, 'ServerSideApply=false')) return [];
  const message = 'it applies on the server, which refuses to force: pods cannot even be created';
  return [
    {
      severity: 'error',
      object: titleOf(application),
      message,
      fix: 'Remove ServerSideApply=true from spec.syncPolicy.syncOptions.',
    },
  ];
}

function syncPolicy({ application }: Pair): readonly Found[] {
  const policy = fieldAt(application, 'spec', 'syncPolicy');
  const retry = fieldAt(policy, 'retry');
  const wanted: readonly (readonly [boolean, string, string])[] = [
    [fieldAt(policy, 'automated', 'prune') === true, 'automated.prune: true', 'groups that were scaled away run on'],
    [
      fieldAt(policy, 'automated', 'selfHeal') === true,
      'automated.selfHeal: true',
      'pods that flotilla recover deletes do not come back',
    ],
    [numberAt(retry, 'limit') === -1, 'retry.limit: -1', 'replacing pods takes more than one try, and tries end'],
    [
      fieldAt(retry, 'refresh') === true,
      'retry.refresh: true',
      'a fix is not looked at while tries go on with what it fixes',
    ],
  ];
  return wanted
    .filter(([isSet]) => !isSet)
    .map(([, field, why]) => ({
      severity: 'warning',
      object: titleOf(application),
      message: `spec.syncPolicy has no ${field}: ${why}`,
      fix: 'Set it, or have flotilla bootstrap argocd write the Application.',
    }));
}

// What decides whether a gang is whole names the revision, in the keys of its tasks or the selectors of its sub-groups; else both count.
function mayMix({ application, model: { podGroup, pods, dialect } }: Pair): readonly Found[] {
  const [revision] = pods.flatMap((pod) => textAt(pod, 'metadata', 'labels', dialect.keys.labels.revision) ?? []);
  if (podGroup === undefined || pods.length < 2 || revision === undefined) return [];
  if (JSON.stringify(fieldAt(podGroup, 'spec') ?? '').includes(revision)) return [];
  return [
    {
      severity: 'warning',
      object: titleOf(application),
      message:
        'a controller that is killed may leave old pods of a gang beside new ones, which Volcano counts as one gang',
      fix: 'Write gang: {taskKey: revision} in flotilla.yaml while no rollout goes on: docs/argocd.md, Two revisions in one gang.',
    },
  ];
}

function tooLarge({ application }: Pair): readonly Found[] {
  const count = objectsAt(application, 'status', 'resources').length;
  if (count <= MOST_OBJECTS) return [];
  const message = `it holds ${count} objects; beyond about ${MOST_OBJECTS} Argo CD becomes slow`;
  return [
    {
      severity: 'warning',
      object: titleOf(application),
      message,
      fix: 'Give each group its own: docs/argocd.md, Large models.',
    },
  ];
}
