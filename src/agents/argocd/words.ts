import { fieldAt, objectsAt, textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { AgentWord } from '../../model/live.ts';
import { leadsTo } from '../objects.ts';
import { ARGOCD_FOLDER } from './files.ts';
import { argocdHolding } from './ownership.ts';

/**
 * What an Application says: an error among its conditions first, then the sync that it is at or was at last.
 * @see https://github.com/argoproj/argo-cd/blob/v3.5.1/pkg/apis/application/v1alpha1/types.go
 */
export function argocdWord(object: JsonObject): AgentWord | undefined {
  const holding = argocdHolding(object);
  if (holding === undefined) return undefined;
  const { owner, path, isDeep } = holding;
  return {
    agent: 'Argo CD',
    kind: 'Application',
    ...owner,
    path,
    isDeep,
    isRoot: leadsTo(path, ARGOCD_FOLDER),
    ...saidBy(object),
  };
}

type Said = Pick<AgentWord, 'state' | 'reason' | 'message'>;

function saidBy(object: JsonObject): Said {
  const error = objectsAt(object, 'status', 'conditions').find(({ type }) => `${type}`.endsWith('Error'));
  if (error !== undefined) {
    return { state: 'failing', reason: textAt(error, 'type') ?? '', message: textAt(error, 'message') ?? '' };
  }
  return syncing(object) ?? compared(object);
}

/** A sync that has failed and is tried again counts as running to Argo CD; its message holds the failure. */
function syncing(object: JsonObject): Said | undefined {
  const phase = textAt(object, 'status', 'operationState', 'phase') ?? '';
  const message = textAt(object, 'status', 'operationState', 'message') ?? '';
  if (phase === 'Failed' || phase === 'Error') return { state: 'failing', reason: `Sync${phase}`, message };
  if (phase !== 'Running' && phase !== 'Terminating') return undefined;
  const isRetry = / Retrying attempt #\d+ at /.test(message);
  return { state: isRetry ? 'failing' : 'applying', reason: isRetry ? 'SyncFailed' : `Sync${phase}`, message };
}

function compared(object: JsonObject): Said {
  const sync = textAt(object, 'status', 'sync', 'status') ?? '';
  const health = textAt(object, 'status', 'health', 'status') ?? '';
  const revision = textAt(object, 'status', 'sync', 'revision') ?? '';
  const message = `${sync || 'not compared yet'}${revision === '' ? '' : ` with ${revision.slice(0, 12)}`}, ${health || 'health unknown'}`;
  if (sync === '') return { state: 'applying', reason: 'NotCompared', message: 'Argo CD has not looked at it yet' };
  if (sync === 'Synced')
    return { state: health === 'Healthy' ? 'applied' : 'unhealthy', reason: health || sync, message };
  const isManual = fieldAt(object, 'spec', 'syncPolicy', 'automated') === undefined;
  return isManual
    ? { state: 'stopped', reason: sync, message: `${message}: it does not sync by itself` }
    : { state: 'applying', reason: sync, message };
}
