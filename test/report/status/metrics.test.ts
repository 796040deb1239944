import { expect, test } from 'vitest';
import { metricsText } from '../../../src/cli/cluster/serve.ts';
import { healthMetrics, modelMetrics } from '../../../src/report/status/metrics.ts';
import { modelStatus } from '../../../src/status/model.ts';
import { aPod, expecting, live } from '../../support/live.ts';

const NOW = Date.UTC(2026, 10, 24, 5);

test('each model is told by its figures, what blocks its groups, and its drift', async () => {
  const objects = live(
    aPod('m-0-r-0-0'),
    aPod('m-0-r-0-1'),
    aPod('m-1-r-0-0', { status: { phase: 'Failed', reason: 'Evicted' } }),
    aPod('m-1-r-0-1'),
  );
  const status = modelStatus(expecting(['aaa', 'aaa', 'bbb'], { generation: 4 }), objects, { now: NOW });
  expect(await metricsText([...healthMetrics(true, NOW), ...modelMetrics([status])])).toMatchInlineSnapshot(`
    "# HELP flotilla_up Whether the API server answers: 1, else 0, and nothing is said of any model.
    # TYPE flotilla_up gauge
    flotilla_up 1

    # HELP flotilla_last_sync_timestamp_seconds When the API server last answered, in seconds since 1970.
    # TYPE flotilla_last_sync_timestamp_seconds gauge
    flotilla_last_sync_timestamp_seconds 1795496400

    # HELP flotilla_available Whether all groups are available: 1, else 0.
    # TYPE flotilla_available gauge
    flotilla_available{namespace="default",model="m"} 0

    # HELP flotilla_groups_wanted Groups that there should be.
    # TYPE flotilla_groups_wanted gauge
    flotilla_groups_wanted{namespace="default",model="m"} 3

    # HELP flotilla_groups Groups with at least one pod.
    # TYPE flotilla_groups gauge
    flotilla_groups{namespace="default",model="m"} 2

    # HELP flotilla_groups_available Groups that are whole and ready.
    # TYPE flotilla_groups_available gauge
    flotilla_groups_available{namespace="default",model="m"} 1

    # HELP flotilla_groups_updated Groups on the target revision.
    # TYPE flotilla_groups_updated gauge
    flotilla_groups_updated{namespace="default",model="m"} 0

    # HELP flotilla_groups_current Groups on another revision.
    # TYPE flotilla_groups_current gauge
    flotilla_groups_current{namespace="default",model="m"} 2

    # HELP flotilla_pods_wanted Pods that there should be.
    # TYPE flotilla_pods_wanted gauge
    flotilla_pods_wanted{namespace="default",model="m"} 6

    # HELP flotilla_pods Pods that there are.
    # TYPE flotilla_pods gauge
    flotilla_pods{namespace="default",model="m"} 4

    # HELP flotilla_pods_ready Pods that are ready.
    # TYPE flotilla_pods_ready gauge
    flotilla_pods_ready{namespace="default",model="m"} 3

    # HELP flotilla_generation Changes of the rollout so far.
    # TYPE flotilla_generation gauge
    flotilla_generation{namespace="default",model="m"} 4

    # HELP flotilla_unsynced Differences between what is committed and what the cluster was told.
    # TYPE flotilla_unsynced gauge
    flotilla_unsynced{namespace="default",model="m"} 0

    # HELP flotilla_groups_blocked Groups that something keeps from being available, by its cause.
    # TYPE flotilla_groups_blocked gauge
    flotilla_groups_blocked{namespace="default",model="m",cause="namespace"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="agent"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="not-created"} 1
    flotilla_groups_blocked{namespace="default",model="m",cause="failed-pod"} 1
    flotilla_groups_blocked{namespace="default",model="m",cause="node"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="terminating"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="pod-group"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="queue"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="gang"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="quota"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="topology"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="unschedulable"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="image"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="crash"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="container"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="not-ready"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="missing-pods"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="extra"} 0
    flotilla_groups_blocked{namespace="default",model="m",cause="revision"} 0

    # HELP flotilla_drift Differences between what is committed and what is live, by their kind.
    # TYPE flotilla_drift gauge
    flotilla_drift{namespace="default",model="m",kind="revision"} 0
    flotilla_drift{namespace="default",model="m",kind="missing"} 5
    flotilla_drift{namespace="default",model="m",kind="extra"} 0
    flotilla_drift{namespace="default",model="m",kind="edited"} 0
    flotilla_drift{namespace="default",model="m",kind="unapplied"} 0
    flotilla_drift{namespace="default",model="m",kind="changed"} 0
    "
  `);
});

test('the number of series does not grow with the number of groups', () => {
  const seriesOf = (groups: number): number => {
    const wanted = Array.from({ length: groups }, () => 'aaa');
    const status = modelStatus(expecting(wanted), live(), { now: NOW });
    return modelMetrics([status]).reduce((sum, { samples }) => sum + samples.length, 0);
  };
  expect(seriesOf(100)).toBe(seriesOf(1));
});
