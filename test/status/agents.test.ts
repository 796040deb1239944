import { describe, expect, test } from 'vitest';
import { AGENTS } from '../../src/agents/registry.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { LiveObjects } from '../../src/model/live.ts';
import { PLAIN } from '../../src/report/formats.ts';
import { statusTable } from '../../src/report/status/table.ts';
import { statusWhy } from '../../src/report/status/why.ts';
import { isReached, unmetOf } from '../../src/status/goals.ts';
import { liveObjects } from '../../src/status/live.ts';
import { modelStatus } from '../../src/status/model.ts';
import { aPod, expecting } from '../support/live.ts';

const NOW = Date.UTC(2026, 10, 24, 5);

/** A Kustomization of Flux as a server gives it, of the folder of the model `m` unless a name says a group. */
function kustomization(ready: JsonObject, spec: JsonObject = {}, name = 'default-m'): JsonObject {
  const folder = /group-\d+/.exec(name)?.[0];
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name, namespace: 'flux-system', generation: 2 },
    spec: { path: `./generated/default/m/live${folder === undefined ? '' : `/${folder}`}`, prune: true, ...spec },
    status: { observedGeneration: 2, conditions: [{ type: 'Ready', ...ready }] },
  };
}

/** An Application of Argo CD as a server gives it, of the folder of the model `m`. */
function application(status: JsonObject, spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'default-m', namespace: 'argocd' },
    spec: {
      source: { path: 'generated/default/m/live', directory: { recurse: true } },
      syncPolicy: { automated: {} },
      ...spec,
    },
    status,
  };
}

function live(...objects: readonly Json[]): LiveObjects {
  return liveObjects(objects, ['Service', 'PodGroup', 'ConfigMap'], AGENTS);
}

const FORBIDDEN = {
  status: 'False',
  reason: 'ReconciliationFailed',
  message: 'Pod/default/m-0-r-0-0 dry-run failed (Invalid): spec.tolerations: Forbidden',
};

describe('what an object of an agent says', () => {
  const cases: readonly (readonly [says: string, object: JsonObject])[] = [
    [
      'applied ReconciliationSucceeded Applied revision: main@sha1:abc',
      kustomization({ status: 'True', reason: 'ReconciliationSucceeded', message: 'Applied revision: main@sha1:abc' }),
    ],
    [`failing ReconciliationFailed ${FORBIDDEN.message}`, kustomization(FORBIDDEN)],
    [
      'applying Progressing Running health checks for revision main@sha1:abc with a timeout of 29m',
      kustomization({
        status: 'Unknown',
        reason: 'Progressing',
        message: 'Running health checks for revision main@sha1:abc with a timeout of 29m',
      }),
    ],
    [
      'unhealthy HealthCheckFailed timeout waiting for: [Pod/default/m-0-r-0-0 status: InProgress]',
      kustomization({
        status: 'False',
        reason: 'HealthCheckFailed',
        message: 'timeout waiting for: [Pod/default/m-0-r-0-0 status: InProgress]',
      }),
    ],
    [
      "applying DependencyNotReady dependency 'flux-system/default-m-1' is not ready",
      kustomization({
        status: 'False',
        reason: 'DependencyNotReady',
        message: "dependency 'flux-system/default-m-1' is not ready",
      }),
    ],
    [
      'failing BuildFailed accumulating resources',
      kustomization({ status: 'False', reason: 'BuildFailed', message: 'accumulating resources' }),
    ],
    [
      'stopped Suspended it is suspended: nothing is applied until it is resumed',
      kustomization({ status: 'True', reason: 'ReconciliationSucceeded', message: '' }, { suspend: true }),
    ],
    [
      'applying NotObserved kustomize-controller has not looked at it yet',
      { ...kustomization(FORBIDDEN), status: { observedGeneration: 1, conditions: [{ type: 'Ready', ...FORBIDDEN }] } },
    ],
    [
      'applied Healthy Synced with 0123456789ab, Healthy',
      application({ sync: { status: 'Synced', revision: '0123456789abcdef' }, health: { status: 'Healthy' } }),
    ],
    [
      'unhealthy Degraded Synced with 0123456789ab, Degraded',
      application({ sync: { status: 'Synced', revision: '0123456789abcdef' }, health: { status: 'Degraded' } }),
    ],
    [
      'failing ComparisonError failed to generate manifest: no such path',
      application({ conditions: [{ type: 'ComparisonError', message: 'failed to generate manifest: no such path' }] }),
    ],
    [
      'applying SyncRunning waiting for healthy state of /Pod/m-1-r-0-0',
      application({ operationState: { phase: 'Running', message: 'waiting for healthy state of /Pod/m-1-r-0-0' } }),
    ],
    [
      'failing SyncFailed one or more objects failed to apply, reason: namespaces "x" not found. Retrying attempt #3 at 4:00AM.',
      application({
        operationState: {
          phase: 'Running',
          message:
            'one or more objects failed to apply, reason: namespaces "x" not found. Retrying attempt #3 at 4:00AM.',
        },
      }),
    ],
    [
      'failing SyncFailed one or more objects failed to apply',
      application({ operationState: { phase: 'Failed', message: 'one or more objects failed to apply' } }),
    ],
    [
      'stopped OutOfSync OutOfSync, Healthy: it does not sync by itself',
      application({ sync: { status: 'OutOfSync' }, health: { status: 'Healthy' } }, { syncPolicy: {} }),
    ],
    ['applying NotCompared Argo CD has not looked at it yet', application({})],
  ];

  test.each(cases)('%s', (says, object) => {
    const { words } = live(object).agents;
    expect(words.map(({ state, reason, message }) => `${state} ${reason} ${message}`)).toEqual([says]);
  });
});

describe('status names an agent’s own words as what blocks', () => {
  const whyOf = (...objects: readonly Json[]): string =>
    statusWhy([modelStatus(expecting(['aaa', 'aaa']), live(...objects), { now: NOW })], { style: PLAIN });
  const group = (ordinal: number, revision = 'aaa'): readonly Json[] =>
    [0, 1].map((pod) => aPod(`m-${ordinal}-r-0-${pod}`, { revision }));

  test('groups that it cannot apply', () => {
    expect(whyOf(kustomization(FORBIDDEN))).toMatchInlineSnapshot(`
      "default/m
        groups 0-1: ReconciliationFailed
          Kustomization flux-system/default-m: Pod/default/m-0-r-0-0 dry-run failed (Invalid): spec.tolerations: Forbidden; none of its 2 pods exists
      "
    `);
  });

  test('a revision that it has not come to', () => {
    const waiting = {
      status: 'Unknown',
      reason: 'Progressing',
      message: 'Running health checks for revision main@sha1:abc',
    };
    expect(whyOf(kustomization(waiting), ...group(0), ...group(1, 'old'))).toMatchInlineSnapshot(`
      "default/m
        ! Kustomization flux-system/default-m: Progressing: Running health checks for revision main@sha1:abc
        group 1: RevisionMismatch
          runs old, committed is aaa; not applied yet: Kustomization flux-system/default-m: Running health checks for revision main@sha1:abc
      "
    `);
  });

  test('that of the group’s own object, where the model is split', () => {
    const fine = { status: 'True', reason: 'ReconciliationSucceeded', message: 'Applied revision: main@sha1:abc' };
    const objects = [kustomization(fine), kustomization(FORBIDDEN, {}, 'default-m-group-1'), ...group(0)];
    expect(whyOf(...objects)).toContain('group 1: ReconciliationFailed\n');
  });

  test('the one that makes the others, where a model has none yet', () => {
    const root = kustomization(FORBIDDEN, { path: './generated/agents/flux' }, 'flotilla');
    expect(whyOf(root)).toContain('Kustomization flux-system/flotilla: Pod/default/m-0-r-0-0 dry-run failed');
  });

  test('where everything runs, too: the next commit will not', () => {
    const status = modelStatus(expecting(['aaa', 'aaa']), live(kustomization(FORBIDDEN), ...group(0), ...group(1)), {
      now: NOW,
    });
    expect(statusTable([status], { style: PLAIN, columns: undefined })).toMatchInlineSnapshot(`
      "default/m
        Available: 2/2 groups available, 2/2 on aaa
        GROUPS  PODS  REVISION  STATUS   WHY
        0-1     2/2   aaa       Current
        ! Kustomization flux-system/default-m: ReconciliationFailed: Pod/default/m-0-r-0-0 dry-run failed (Invalid): spec.tolerations: Forbidden
        ! drift: 2 missing
      "
    `);
    expect(isReached(unmetOf('available', expecting(['aaa', 'aaa']), status))).toBe(true);
    expect(unmetOf('stage', expecting(['aaa', 'aaa']), status).unsynced).toEqual([
      `Kustomization flux-system/default-m: ${FORBIDDEN.message}`,
    ]);
  });

  test.each([
    {
      when: 'no object of an agent names the folder',
      live: { agents: { words: [], unread: [], lookedFor: ['Kustomization in flux-system'] } },
      says: 'none of its 2 pods exists: no Kustomization in flux-system names its folder',
    },
    {
      when: 'they could not be read',
      live: { agents: { words: [], unread: ['Kustomizations in flux-system'], lookedFor: [] } },
      says: 'what Kustomizations in flux-system say is not known: they could not be read',
    },
    {
      when: 'the namespace does not exist',
      live: { missingNamespaces: ['default'] },
      says: 'its namespace does not exist; none of its 2 pods exists',
    },
  ])('$when: $says', ({ live: more, says }) => {
    const status = modelStatus(expecting(['aaa']), { ...live(), ...more }, { now: NOW });
    expect(statusWhy([status], { style: PLAIN })).toContain(says);
  });
});
